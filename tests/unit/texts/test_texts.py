from datetime import UTC, date, datetime
from decimal import Decimal
from enum import StrEnum
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast

from publishing.texts import FOLDER, LANGUAGES, Markup, Texts, Translator, joined, plain, sources


class State(StrEnum):
    OPEN = "open"


def speak(folder: Path, text: str, language: str = "zh-Hans") -> Translator:
    (folder / language).mkdir(exist_ok=True)
    (folder / language / "area.ftl").write_text(text, encoding="utf-8")
    return Texts.load(folder).translator(language)


def test_values_are_escaped_unless_they_are_markup(tmp_path: Path) -> None:
    t = speak(tmp_path, "hello = 您好，<b>{ $name }</b>")
    assert t("hello", name="<i>&") == "您好，<b>&lt;i&gt;&amp;</b>"
    assert t("hello", name=Markup("<i>A</i>")) == "您好，<b><i>A</i></b>"


def test_a_sentence_may_stand_in_another_one(tmp_path: Path) -> None:
    t = speak(tmp_path, "inner = <b>{ $name }</b>\nouter = （{ $text }）")
    assert t("outer", text=t("inner", name="<")) == "（<b>&lt;</b>）"


def test_plain_does_not_escape(tmp_path: Path) -> None:
    t = speak(tmp_path, "hello = 您好，{ $name }")
    assert t.plain("hello", name="A&B") == "您好，A&B"


def test_a_missing_key_raises(tmp_path: Path) -> None:
    t = speak(tmp_path, "hello = 您好")
    with pytest.raises(KeyError):
        t("helo")
    assert t.knows("hello")
    assert not t.knows("helo")


def test_a_missing_value_raises_and_names_the_sentence(tmp_path: Path) -> None:
    t = speak(tmp_path, "hello = 您好，{ $name }")
    with pytest.raises(LookupError, match="hello"):
        t("hello")


def test_an_entry_broken_by_its_syntax_raises(tmp_path: Path) -> None:
    t = speak(tmp_path, "hello = 您好，{ $name\nfine = 好")
    with pytest.raises(KeyError):
        t("hello", name="x")
    assert t("fine") == "好"


def test_terms_and_other_messages_are_found(tmp_path: Path) -> None:
    t = speak(tmp_path, "-bot = 争先\nhello = { -bot }：{ body }\nbody = 内容 { -bot }")
    assert t("hello") == "争先：内容 争先"


def test_select_by_enumeration_number_and_bool(tmp_path: Path) -> None:
    text = """
by = { $state ->
    [open] 开放
   *[other] 其他
  }
count = { $n ->
    [one] one day
   *[other] { $n } days
  }
late = { $late ->
    [yes] late
   *[no] in time
  }
"""
    t = speak(tmp_path, text, "en")
    assert t("by", state=State.OPEN) == "开放"
    assert t("count", n=1) == "one day"
    assert t("count", n=2000) == "2000 days"
    assert t("late", late=True) == "late"
    assert t("late", late=False) == "in time"


@pytest.mark.parametrize("value", [None, [1], object()])
def test_what_cannot_be_printed_raises(tmp_path: Path, value: object) -> None:
    t = speak(tmp_path, "hello = { $x }")
    with pytest.raises(TypeError):
        t("hello", x=value)  # type: ignore[arg-type]


def test_a_very_long_value_is_said_whole(tmp_path: Path) -> None:
    t = speak(tmp_path, "list = 名单：{ $names }")
    assert t("list", names="李" * 9000) == "名单：" + "李" * 9000


def test_two_files_may_not_define_the_same_entry(tmp_path: Path) -> None:
    speak(tmp_path, "hello = 您好")
    (tmp_path / "zh-Hans" / "other.ftl").write_text("hello = 你好", encoding="utf-8")
    with pytest.raises(ValueError, match="hello"):
        sources("zh-Hans", tmp_path)


def test_a_commented_entry_is_not_said(tmp_path: Path) -> None:
    t = speak(tmp_path, "# old = 旧\nhello = 您好\n  # 编号\n")
    assert not t.knows("old")
    assert t("hello").startswith("您好")


@pytest.mark.parametrize(
    ("language", "short", "long", "moment"),
    [
        ("zh-Hans", "11月5日", "2026年11月5日", "11月6日 01:30"),
        ("zh-Hant", "11月5日", "2026年11月5日", "11月6日 01:30"),
        ("en", "5 November", "5 November 2026", "6 November 01:30"),
    ],
)
def test_dates(language: str, short: str, long: str, moment: str) -> None:
    t = Texts.load().translator(language)
    day, at = date(2026, 11, 5), datetime(2026, 11, 5, 17, 30, tzinfo=UTC)
    assert t.date(day) == short
    assert t.date(day, year=True) == long
    assert t.moment(at) == moment
    assert t("quoted", text=day) == f"“{short}”"
    assert t("quoted", text=at) == f"“{moment}”"
    with pytest.raises(ValueError, match="zone"):
        t.time(datetime(2026, 11, 5, 17, 30))  # noqa: DTZ001


def test_numbers() -> None:
    texts = Texts.load()
    zh, en = texts.translator("zh-Hans"), texts.translator("en")
    assert zh.number(Decimal("1200.50")) == "1200.5"
    assert en.number(Decimal("1200.50")) == "1,200.5"
    assert zh.number(100) == "100"
    assert zh.number(Decimal("1E+3")) == "1000"
    assert zh("quoted", text=Decimal("3.10")) == "“3.1”"


def test_an_unknown_language_speaks_the_default_one() -> None:
    assert Texts.load().translator("fr").language == "zh-Hans"


def test_joined_escapes_what_people_typed() -> None:
    assert joined([Markup("<b>a</b>"), "", "<"]) == "<b>a</b>\n&lt;"
    assert plain(Markup("<b>A</b> &amp; B")) == "A & B"
    assert plain("A &amp; <B>") == "A &amp; <B>"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_file_parses_and_gives_what_the_quick_reader_found(language: str) -> None:
    names = set()
    for path in (FOLDER / language).glob("*.ftl"):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, ast.Junk), f"{path.name}: {entry.content}"
            if isinstance(entry, (ast.Message, ast.Term)):
                names.add("-" * isinstance(entry, ast.Term) + entry.id.name)
    assert names == set(sources(language))


def test_every_language_says_everything() -> None:
    by_language = {language: set(sources(language)) for language in LANGUAGES}
    assert by_language["en"] == by_language["zh-Hans"]
    assert by_language["zh-Hant"] == by_language["zh-Hans"]
