"""What is wrong with a plan file, as people read it on the command line and in chat."""

from collections.abc import Sequence
from datetime import date

from models.plan.problems import Plain, Problem, Saying
from publishing.texts import Translator

OUTERMOST = "none"
SHOWN = 6
PRINTED = 60


def problem(t: Translator, one: Problem) -> str:
    """Two lines: where, what and its code, then how to mend it."""
    place = one.place
    head = t.plain(
        "plan-problem-line",
        file=place.file,
        line=place.line,
        column=place.column,
        severity=one.severity.value,
        code=one.code,
        what=sentence(t, one.what),
    )
    return f"{head}\n{t.plain('plan-remedy-line', remedy=sentence(t, one.remedy))}"


def report(t: Translator, problems: Sequence[Problem]) -> str:
    """Each problem, sixty at most, then where the names in brackets are explained; nothing for no
    problem."""
    if not problems:
        return ""
    told = [problem(t, one) for one in problems[:PRINTED]]
    handbook = t.plain("plan-handbook", code=problems[0].code)
    return "\n".join([*told, *_more(t, len(problems) - PRINTED), handbook])


def in_chat(t: Translator, problems: Sequence[Problem]) -> str:
    """The first few of one file, each with its line and how to mend it."""
    told = [one_in_chat(t, one) for one in problems[:SHOWN]]
    return "\n".join([*told, *_more(t, len(problems) - SHOWN)])


def one_in_chat(t: Translator, one: Problem) -> str:
    """Two lines: where and what, then how to mend it."""
    return t.plain(
        "own-plan-problem",
        line=one.place.line,
        column=one.place.column,
        what=sentence(t, one.what),
        remedy=sentence(t, one.remedy),
    )


def _more(t: Translator, count: int) -> list[str]:
    return [t.plain("own-plan-file-more", count=count)] if count > 0 else []


def sentence(t: Translator, saying: Saying) -> str:
    """Dates carry their year: a plan runs over two of them."""
    values = {name: _value(t, name, value) for name, value in saying.values.items()}
    return t.plain(saying.key, **values)


def _value(t: Translator, name: str, value: Plain) -> str | int:
    if name in ("where", "parent") and not value:
        return OUTERMOST
    return t.date(value, year=True) if isinstance(value, date) else value
