"""The documents that are issued: each kind against its stored description, places, length."""

from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from docx import Document

from models.queries.document_facts import Facts
from models.rules.documents import DocumentKind
from publishing.documents.issued import draft, left_open, number_place, stamped
from publishing.documents.word.stamping import text_of
from publishing.texts import LANGUAGES, Texts
from tests.unit.documents.describing import STORED, described, issued
from tests.unit.documents.issued_material import LINES, material

T = Texts.load().translator()
NOTHING = Facts(LINES, (), None, (), {}, (), ())


@pytest.mark.parametrize("kind", DocumentKind)
def test_it_is_laid_out_as_described(kind: DocumentKind) -> None:
    stored = (STORED / f"{kind.value}.txt").read_text(encoding="utf-8")
    assert described(issued(kind)) == stored


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", DocumentKind)
def test_no_place_is_left_that_approval_fills(kind: DocumentKind, language: str) -> None:
    said = text_of(issued(kind, language))
    assert not set("【】{}") & set(said.replace("[", "").replace("]", ""))
    assert ("[year]" in said, "[date]" in said) == (False, False)


def test_what_nobody_entered_is_left_to_the_secretary() -> None:
    bare = replace(material(DocumentKind.CIRCULAR), facts=NOTHING, good="", problem="")
    assert left_open(T, draft(T, bare).data) == 3
    news = replace(material(DocumentKind.NEWSLETTER), facts=NOTHING, good="", problem="")
    assert left_open(T, draft(T, news).data) == 3


def test_comments_are_quoted_only_where_the_plan_publishes_them() -> None:
    found = material(DocumentKind.CIRCULAR)
    private = found.plan.publish.model_copy(update={"comments": ()})
    plan = found.plan.model_copy(update={"publish": private})
    assert "夜校一月办一期" in text_of(draft(T, found).data)
    assert "夜校一月办一期" not in text_of(draft(T, replace(found, plan=plan)).data)


def test_a_correction_names_the_old_one() -> None:
    found = replace(material(DocumentKind.DECISION), corrects=("关于比争标兵的决定", 2))
    assert "本件更正并代替《关于比争标兵的决定》（第 2 号）" in text_of(draft(T, found).data)


def test_a_place_is_filled_however_word_has_cut_it() -> None:
    document = Document()
    paragraph = document.add_paragraph()
    for piece in ("第【编", "", "号", "】期，", number_place(T)):
        paragraph.add_run(piece)
    stream = BytesIO()
    document.save(stream)
    assert text_of(stamped(T, stream.getvalue(), 12, date(2026, 10, 8))) == "第12期，12"
