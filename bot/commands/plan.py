"""Check, show, compare, rewrite and rehearse plan files."""

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path as File

from bot.commands import Complaint, rehearsal
from bot.commands.speaking import PLANS, a_day, add_language, setting, shown, translator
from models.plan.below import judge_below, read_below
from models.plan.checks import examine
from models.plan.loading import Loaded, load, read, text_of
from models.plan.problems import PlanErrors, Problem, Severity
from models.plan.schema import Plan
from publishing.plans.problems import report
from publishing.texts import Translator


def add(parser: argparse.ArgumentParser) -> None:
    add_language(parser)
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    check = actions.add_parser("check", help="say what is wrong with a plan, and how to mend it")
    check.add_argument("files", nargs="+", type=File, metavar="FILE")
    check.add_argument(
        "--below", type=File, metavar="PLAN", help="the superior's: check what organisations add"
    )
    show = actions.add_parser("show", help="print a plan")
    show.add_argument("file", type=File, metavar="FILE")
    show.add_argument("--resolved", action="store_true", help="with every default: what is run")
    _add_new(actions.add_parser("new", help="make this year's plan out of another"))
    diff = actions.add_parser("diff", help="say what a new version changes")
    diff.add_argument("old", type=File, metavar="OLD")
    diff.add_argument("new", type=File, metavar="NEW")
    rehearsal.add(actions.add_parser("rehearse", help="print what will happen when"))
    actions.add_parser("list", help="name the plans that are there")


def _add_new(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--from", dest="base", required=True, metavar="ID", help="e.g. pairing")
    parser.add_argument("--start", required=True, type=a_day, help="first day, e.g. 2026-10-01")
    parser.add_argument("--id", dest="new_id", help="default: the old id and the year")
    parser.add_argument("--out", type=File, help="default: plans/ID.yaml")


def run(args: argparse.Namespace) -> int:
    """0 done, 1 when a plan is refused."""
    t = translator(args)
    try:
        return ACTIONS[args.action](args, t)
    except PlanErrors as errors:
        print(report(t, errors.problems))
        return 1


def _check(args: argparse.Namespace, t: Translator) -> int:
    superior = load(args.below).plan if args.below else None
    return max([_check_one(file, t, superior) for file in args.files])


def _check_one(file: File, t: Translator, superior: Plan | None) -> int:
    loaded, problems = _examined(file, superior)
    errors = sum(one.severity is Severity.ERROR for one in problems)
    if problems:
        print(report(t, problems))
    if loaded is None or errors:
        print(t.plain("plan-refused", file=file.name, errors=errors))
        return 1
    remarks, title = len(problems), loaded.plan.title
    print(t.plain("plan-checked", file=file.name, title=title, warnings=remarks))
    return 0


def _examined(file: File, superior: Plan | None) -> tuple[Loaded | None, tuple[Problem, ...]]:
    judged_in = setting()
    try:
        if superior:
            loaded = read_below(text_of(file), file.name, superior, superior.issuer)
            return loaded, judge_below(loaded, judged_in)
        loaded = load(file)
    except PlanErrors as errors:
        return None, errors.problems
    return loaded, examine(loaded, judged_in)


def _show(args: argparse.Namespace, _: Translator) -> int:
    from models.plan.versions import written_out

    loaded = load(args.file)
    print(written_out(loaded.plan) if args.resolved else loaded.source, end="")
    return 0


def _new(args: argparse.Namespace, t: Translator) -> int:
    from models.plan.rebasing import new_id, rebase, span_from

    loaded = load(PLANS / f"{args.base}.yaml")
    made = args.new_id or new_id(loaded.plan.id, args.start)
    out = args.out or PLANS / f"{made}.yaml"
    if out.exists():
        raise Complaint(t.plain("plan-exists", file=shown(out)))
    start, end = span_from(loaded.plan, args.start)
    about = {"title": loaded.plan.title, "base": loaded.plan.id}
    header = t.plain("plan-new-header", start=str(start), end=str(end), **about)
    text = rebase(loaded, args.start, made, header)
    read(text, out.name, out.parent)  # An id that cannot be one is told before it is written.
    out.write_text(text, encoding="utf-8")
    print(t.plain("plan-written", file=shown(out)))
    return 0


def _diff(args: argparse.Namespace, t: Translator) -> int:
    from models.plan.differences import diff
    from publishing.plans.differences import changes

    print(changes(t, diff(load(args.old).plan, load(args.new).plan)))
    return 0


def _list(_: argparse.Namespace, t: Translator) -> int:
    lines = [_listed(file, t) for file in sorted(PLANS.glob("*.yaml"))]
    print("\n".join(lines) or t.plain("plan-no-plans", folder=shown(PLANS)))
    return 0


def _listed(file: File, t: Translator) -> str:
    try:
        plan = load(file).plan
    except PlanErrors:
        return t.plain("plan-list-broken", id=file.stem)
    days = {"start": str(plan.period.start), "end": str(plan.period.end)}
    return t.plain("plan-list-line", id=file.stem, title=plan.title, **days)


ACTIONS: Mapping[str, Callable[[argparse.Namespace, Translator], int]] = {
    "check": _check,
    "show": _show,
    "new": _new,
    "diff": _diff,
    "rehearse": rehearsal.run,
    "list": _list,
}
