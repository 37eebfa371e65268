"""Checks that an honour can be decided as it says, and by leave of whom."""

from collections.abc import Iterator

from models.plan.checks.finding import Finding, Setting, error, note, warning
from models.plan.expecting import Kind
from models.plan.honouring import Form, Tie, Vote
from models.plan.judging import About
from models.plan.schema import Plan


def nominated_in_honours(plan: Plan, _: Setting) -> Iterator[Finding]:
    """What somebody is proposed for stands in the section itself."""
    for key, one in plan.said.items():
        if one.kind is Kind.NOMINATION:
            yield error("nomination-outside", ("expectations", key, "kind"), title=one.title)


def commendation_approved(plan: Plan, _: Setting) -> Iterator[Finding]:
    """A commendation needs an approval that is named; praise and recommendations do not."""
    for key, one in plan.honours.items():
        if one.form is Form.COMMENDATION and one.approval is None:
            yield warning("honour-unapproved", ("honours", key), title=one.title)


def vote_held(plan: Plan, _: Setting) -> Iterator[Finding]:
    """A secret vote is one evaluation about the nominees, as often as the honour is given."""
    for key, one in plan.honours.items():
        if one.vote is not Vote.URN:
            continue
        path = ("honours", key, "vote")
        held = [ballot for ballot in plan.evaluations.values() if ballot.of == key]
        if len(held) != 1 or held[0].every is not one.every:
            yield error("honour-ballot", path, title=one.title, key=key)


def ballot_about_honour(plan: Plan, _: Setting) -> Iterator[Finding]:
    """An evaluation about nominees names an honour that is voted on in secret; no other does."""
    secret = {key for key, one in plan.honours.items() if one.vote is Vote.URN}
    for key, one in plan.evaluations.items():
        about = one.about is About.NOMINEES
        if about is not (one.of is not None) or (about and one.of not in secret):
            yield error("ballot-of", ("evaluations", key), title=one.title)


def tie_fits(plan: Plan, _: Setting) -> Iterator[Finding]:
    """Nobody is level without a vote, and a sealed one is not held twice."""
    for key, one in plan.honours.items():
        wrong = one.vote is Vote.NONE and one.tie is not Tie.SUPERIOR
        if wrong or (one.vote is Vote.URN and one.tie is Tie.RUNOFF):
            yield error("tie-misfit", ("honours", key, "tie"), title=one.title)


def seats_in_all(plan: Plan, _: Setting) -> Iterator[Finding]:
    """A category cannot have more seats than there are."""
    for key, one in plan.honours.items():
        for category, seats in one.seats_by_category.items():
            if seats > one.seats:
                path = ("honours", key, "seats_by_category", category)
                yield error("seats-too-many", path, title=one.title, seats=one.seats)


def honours_published(plan: Plan, _: Setting) -> Iterator[Finding]:
    """A notice that no group reads is none."""
    if plan.honours and not plan.publish.honours:
        yield note("honours-private", ("publish", "honours"))
