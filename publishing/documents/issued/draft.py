"""A document as it is being written: the paper, and what it is written from."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from models.queries.comments import CommentView
from models.queries.document_facts import Facts, Material
from models.queries.document_figures import Figures
from publishing.documents.issued.places import marked
from publishing.documents.word import Paper
from publishing.texts import Translator, Value
from publishing.wording import period


@dataclass(frozen=True, slots=True)
class Draft:
    t: Translator
    paper: Paper
    material: Material

    @property
    def facts(self) -> Facts:
        return self.material.facts

    @property
    def sum(self) -> Figures:
        return self.material.facts.sum

    @property
    def comments(self) -> tuple[CommentView, ...]:
        """Those that may be repeated: where the plan keeps comments private, none."""
        return self.facts.comments if self.material.plan.publish.comments else ()

    def heading(self, name: str) -> None:
        self.paper.heading(1, self.t.plain(f"document-heading-{name}"))

    def text(self, key: str, **values: Value) -> None:
        self.paper.text(self.t.plain(key, **values))

    def marked(self, what: str) -> None:
        self.paper.text(marked(self.t, what))

    def said_or_marked(self, said: str, what: str) -> None:
        for line in said.splitlines() or [marked(self.t, what)]:
            self.paper.text(line)

    def items(self, lines: Iterable[str]) -> None:
        for line in lines:
            self.paper.item(line)

    def table(self, keys: Mapping[str, int], rows: Iterable[list[str]]) -> None:
        """`keys`: of the columns' heads, with how wide each is."""
        head = [self.t.plain(f"document-col-{key}") for key in keys]
        self.paper.table(head, list(rows), tuple(keys.values()))


Section = Callable[[Draft], None]


def subject(t: Translator, material: Material) -> dict[str, Value]:
    """What titles are made of."""
    return {
        "campaign": material.campaign,
        "issuer": material.issuer,
        "period": period(t, material.period.key, material.plan),
    }
