"""The form of a commitment: target, then project by project, indicator by indicator."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from handlers.commitment_answers import LIMITS, NO, PROJECTS, YES, draft_of
from handlers.forms import Choice, Day, Filling, Form, Kind, Option, Repeat, Step, Text, registry
from handlers.forms.figures import Figure
from models.plan.schema import Stretch
from publishing.commitment_lines import promised
from publishing.outgoing import Outgoing
from publishing.screens import commitments as screens
from publishing.texts import joined
from publishing.wording import cut
from services.commitment_rights import steps
from services.commitments import resubmit, submit
from services.drafts import (
    OWNER_LENGTH,
    PROOF_LENGTH,
    TARGET_LENGTH,
    TITLE_LENGTH,
    UNIT_LENGTH,
    check_figure,
    check_stretch,
    check_target,
)


class Owner(Text):
    """A name, or with one press the name of whose promise it is."""

    async def offered(self, filling: Filling) -> Sequence[Option]:
        return (Option("own", self.own(filling)),)

    async def pick(self, value: str, filling: Filling, held: Any) -> str:
        return self.own(filling)

    def own(self, filling: Filling) -> str:
        """An organisation's name may be longer than an owner's."""
        return cut(str(filling.meta["owner"]), self.maximum)


async def _baseline(value: str, filling: Filling) -> None:
    check_figure(Decimal(value))


async def _target(value: str, filling: Filling) -> None:
    check_target(Decimal(filling.item["baseline"]), Decimal(value))


async def _stretch(value: str, filling: Filling) -> None:
    baseline, target = Decimal(filling.item["baseline"]), Decimal(filling.item["target"])
    check_stretch(baseline, target, Decimal(value), Stretch(filling.meta["stretch"]))


def _first(filling: Filling) -> date:
    return max(filling.today, date.fromisoformat(filling.meta["first"]))


def _last(filling: Filling) -> date:
    return date.fromisoformat(filling.meta["last"])


def _prompt(filling: Filling) -> str:
    """The plan's prompt and the category's themes; for what was returned, the reason."""
    t, said = filling.t, str(filling.meta["prompt"])
    if filling.meta["commitment"]:
        return t("commitment-returned-because", reason=said)
    if themes := filling.meta["themes"]:
        return joined([said, t("commitment-themes", themes=t.plain("list-separator").join(themes))])
    return said


def _once(*known: str) -> Callable[[Callable[[Filling], str]], Callable[[Filling], str]]:
    """A hint that is silent until these are answered: a made-up press may come first."""

    def told(hint: Callable[[Filling], str]) -> Callable[[Filling], str]:
        return lambda filling: hint(filling) if filling.item.keys() >= set(known) else ""

    return told


@_once("title", "unit")
def _about(filling: Filling) -> str:
    return filling.t("commitment-about", title=filling.item["title"], unit=filling.item["unit"])


@_once("title", "unit", "baseline")
def _from_here(filling: Filling) -> str:
    t, item = filling.t, filling.item
    baseline = t.number(Decimal(item["baseline"]))
    about = {"title": item["title"], "unit": item["unit"]}
    return t("commitment-about-baseline", baseline=baseline, **about)


@_once("title", "unit", "baseline", "target")
def _way(filling: Filling) -> str:
    t, item = filling.t, filling.item
    ends = {end: t.number(Decimal(item[end])) for end in ("baseline", "target")}
    return t("commitment-about-target", title=item["title"], unit=item["unit"], **ends)


@_once("title", "unit", "baseline", "target")
def _beyond(filling: Filling) -> str:
    """On which side of the target the stretch lies."""
    t, item = filling.t, filling.item
    down = Decimal(item["target"]) < Decimal(item["baseline"])
    said = {"direction": "down" if down else "up", "target": t.number(Decimal(item["target"]))}
    return joined([_way(filling), t("commitment-about-stretch", **said)])


def _indicator(rule: Stretch) -> tuple[Step, ...]:
    beyond = Step(
        "stretch",
        "commitment-ask-stretch",
        Figure(),
        optional=rule is Stretch.OPTIONAL,
        check=_stretch,
        hint=_beyond,
    )
    return (
        Step("title", "commitment-ask-indicator", Text(TITLE_LENGTH)),
        Step("unit", "commitment-ask-unit", Text(UNIT_LENGTH)),
        Step("baseline", "commitment-ask-baseline", Figure(), check=_baseline, hint=_about),
        Step("target", "commitment-ask-figure", Figure(), check=_target, hint=_from_here),
        *(() if rule is Stretch.OFF else (beyond,)),
        Step("deadline", "commitment-ask-deadline", Day(earliest=_first, latest=_last), hint=_way),
        Step("owner", "commitment-ask-owner", Owner(OWNER_LENGTH), hint=_way),
        Step("proof", "commitment-ask-proof", Text(PROOF_LENGTH), hint=_way),
    )


def _least(of: str) -> Callable[[Mapping[str, Any]], int]:
    return lambda answers: int(answers[LIMITS][of][0])


def _most(of: str) -> Callable[[Mapping[str, Any]], int]:
    return lambda answers: int(answers[LIMITS][of][1])


def _project(number: int, rule: Stretch) -> tuple[Step | Repeat, ...]:
    def asked(answers: Mapping[str, Any]) -> bool:
        """Those that the plan demands, then as long as there is another."""
        wanted = range(max(_least("projects")(answers), 1), number)
        return all(answers.get(f"more-{before}") == YES for before in wanted)

    def more(answers: Mapping[str, Any]) -> bool:
        enough = number >= _least("projects")(answers)
        return enough and asked(answers) and number < _most("projects")(answers)

    first = "commitment-ask-project" if number == 1 else "commitment-ask-next-project"
    no, yes = Option(NO, key="commitment-no-more"), Option(YES, key="commitment-more")
    another: Kind = Choice((no, yes))
    return (
        Step(f"project-{number}", first, Text(TITLE_LENGTH), when=asked),
        Repeat(
            f"indicators-{number}",
            _indicator(rule),
            again="commitment-another-indicator",
            minimum=_least("indicators"),
            maximum=_most("indicators"),
            when=asked,
        ),
        *(
            (Step(f"more-{number}", "commitment-another-project", another, when=more),)
            if number < PROJECTS
            else ()
        ),
    )


async def _summary(filling: Filling) -> str:
    draft = draft_of(filling.answers)
    return promised(filling.t, draft.target, draft.projects, proof=True)


async def _submit(filling: Filling) -> Outgoing:
    ctx, actor, meta = filling.ctx, filling.member, filling.meta
    draft = draft_of(filling.answers)
    if meta["commitment"]:
        view = await resubmit(ctx, actor, meta["commitment"], draft, filling.token)
    else:
        view = await submit(
            ctx,
            actor,
            meta["campaign"],
            meta["expectation"],
            meta["organisation"],
            meta["member"],
            draft,
            filling.token,
        )
    note = filling.t("commitment-submitted")
    return screens.opened(filling.t, view, steps(actor, view), note)


def _form(rule: Stretch) -> Form:
    projects = [step for number in range(1, PROJECTS + 1) for step in _project(number, rule)]
    target = Step("target", "commitment-ask-target", Text(TARGET_LENGTH), hint=_prompt)
    return Form(
        f"commitment-{rule}",
        "commitment-form",
        (target, *projects),
        _submit,
        _summary,
        intro="commitment-intro",
    )


FORMS = {rule: registry.add(_form(rule)) for rule in Stretch}
