"""What resembles a new idea among ten thousand, against the comparing alone."""

import random
import time
from collections.abc import Callable, Iterator

from rapidfuzz import fuzz, process

from benchmarks.table import Row, compare
from models.rules.likeness import nearest

COUNT, SHORTEST, LONGEST = 10_000, 15, 120
SIGNS = "村社区党员群众服务大厅楼道灯改晚上活动室托班设立增加公开栏二维码企业用工信息老人养护路"


def rows() -> Iterator[Row]:
    chance = random.Random(1)  # noqa: S311 - no secret
    texts = {number: _text(chance) for number in range(COUNT)}
    new = _text(chance)
    every = list(texts.values())
    yield compare(
        f"what resembles one idea among {COUNT:,}, CPU",
        lambda: _timed(lambda: nearest(new, texts, 3)),
        "rapidfuzz over the texts as they are",
        lambda: _timed(lambda: process.extract(new, every, scorer=fuzz.ratio, limit=3)),
    )


def _text(chance: random.Random) -> str:
    return "".join(chance.choices(SIGNS, k=chance.randint(SHORTEST, LONGEST)))


def _timed(work: Callable[[], object]) -> float:
    """CPU milliseconds."""
    began = time.process_time()
    work()
    return (time.process_time() - began) * 1000
