"""A ranking is written out on the command line, or it is said why not."""

import pytest

from bot.__main__ import main


@pytest.fixture(autouse=True)
def _database(database_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", database_url)
    monkeypatch.delenv("BOT_TOKEN", raising=False)


@pytest.mark.parametrize(
    ("out", "said"),
    [
        ("ranking.xlsx", "没有这个活动，或者这一期没有公布过排名"),
        ("ranking.doc", "请以 .xlsx 或 .csv 结尾"),
        ("nowhere/ranking.csv", "nowhere"),
    ],
)
def test_what_cannot_be_written_is_said(
    out: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["ranking", "export", "--key", "k", "--period", "2026-Q4", "--out", out]) == 2
    assert said in capsys.readouterr().err
