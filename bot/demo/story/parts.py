"""The shapes of what the people of the demo bring along."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Indicator:
    """As it is typed: `deadline` like 12月20日, `stretch` empty where it is skipped."""

    title: str
    unit: str
    baseline: str
    target: str
    deadline: str
    proof: str
    stretch: str = ""


@dataclass(frozen=True, slots=True)
class Project:
    title: str
    indicators: tuple[Indicator, ...]


@dataclass(frozen=True, slots=True)
class Promise:
    target: str
    projects: tuple[Project, ...]


@dataclass(frozen=True, slots=True)
class OwnPlan:
    """A branch's own plan with one thing in it, and what is written when that is done."""

    title: str
    purpose: str
    thing: str
    prompt: str
    done: str


@dataclass(frozen=True, slots=True)
class Report:
    """Progress on an indicator; `photos` go along as one album."""

    indicator: str
    value: str
    note: str
    photos: int = 0


@dataclass(frozen=True, slots=True)
class Judgement:
    """A superior's comment; `grade` as the plan's scale calls it."""

    organisation: str
    grade: str
    results: str
    gaps: str
    direction: str
