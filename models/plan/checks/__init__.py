"""The validator: what a file that loads still says wrong. One small function a check."""

from models.plan.checks import (
    ambitions,
    ballots,
    crowding,
    discussing,
    displaying,
    exemplars,
    grading,
    honouring,
    owners,
    pointing,
    rankings,
    rectifying,
    references,
    rewarding,
    rivals,
    spans,
    supervising,
    timing,
    weights,
    windows,
)
from models.plan.checks.finding import Check, Finding, Setting
from models.plan.honouring import PREFIX
from models.plan.loading import Loaded
from models.plan.problems import Path, PlanErrors, Problem, Severity

__all__ = ["CHECKS", "Check", "Finding", "Setting", "examine", "refuse_errors"]

CHECKS: tuple[Check, ...] = (
    spans.stages_inside,
    spans.stages_as_declared,
    spans.stages_overlap,
    spans.stages_cover,
    spans.not_too_long,
    spans.archived_afterwards,
    spans.not_begun,
    spans.years_known,
    references.categories_known,
    references.categories_used,
    references.posts_known,
    references.posts_used,
    references.plaques_known,
    references.seats_known,
    references.stage_named,
    references.stages_there,
    references.questionnaire_known,
    references.questionnaire_used,
    references.tie_break_known,
    references.measured_known,
    references.linked_known,
    references.graded_known,
    references.old_keys_gone,
    references.keys_distinct,
    references.titles_distinct,
    owners.narrowing_fits,
    weights.parts_add_up,
    weights.voters_add_up,
    weights.scales_count,
    ballots.ballots_fit,
    ballots.floors_fit,
    rectifying.rectified_known,
    rectifying.rectified_fits,
    rectifying.on_call_fits,
    weights.measure_fits,
    weights.late_fits,
    weights.each_fits,
    weights.superiors_comment,
    weights.organisations_meet,
    weights.organisations_rule,
    weights.organisations_plan,
    weights.links_last,
    weights.review_fits,
    rivals.side_fits,
    rivals.organisations_pair,
    weights.announce_fits,
    weights.visited_fits,
    weights.limits_fit,
    weights.items_listed,
    weights.follows_fits,
    weights.one_comment,
    weights.about_fits,
    weights.results_published,
    weights.audiences_distinct,
    weights.somebody_told,
    timing.due_within_reach,
    timing.opens_in_time,
    timing.evaluation_in_order,
    timing.reminded,
    timing.digest_within_hours,
    crowding.week_crowded,
    rankings.something_measured,
    rankings.comment_in_step,
    rankings.published_last,
    references.figures_known,
    ambitions.growth_follows,
    ambitions.overtaken_when_said,
    ambitions.overtaken_in_time,
    ambitions.bands_add_up,
    ambitions.few_excellent,
    ambitions.measured_once,
    ambitions.money_approved,
    ambitions.money_said,
    ambitions.flags_given,
    displaying.plaques_by_organisations,
    displaying.plaques_fit,
    displaying.plaques_enough,
    displaying.plaques_published,
    discussing.stages_of_discussions,
    discussing.discussions_in_order,
    discussing.discussions_published,
    exemplars.unscored,
    exemplars.published,
    windows.windows_judge_organisations,
    windows.windows_somewhere,
    honouring.nominated_in_honours,
    honouring.commendation_approved,
    honouring.vote_held,
    honouring.ballot_about_honour,
    honouring.tie_fits,
    honouring.seats_in_all,
    honouring.honours_published,
    grading.grades_by_organisations,
    grading.grades_named,
    grading.grades_once,
    grading.grades_asked,
    grading.grades_about_people,
    grading.grades_own_written,
    grading.grades_limited,
    grading.grades_in_step,
    pointing.something_to_begin_with,
    pointing.total_leaves_room,
    pointing.points_have_worth,
    pointing.levels_rise,
    pointing.cap_holds_one,
    pointing.bands_said_alike,
    pointing.something_to_bar,
    supervising.docked_known,
    supervising.docked_happens,
    rewarding.rewards_whole,
    rewarding.rewards_used,
    rewarding.rewards_in_order,
    rewarding.figures_each,
)

_GRAVEST_FIRST = list(Severity)


def examine(loaded: Loaded, setting: Setting) -> tuple[Problem, ...]:
    """Everything the checks say about the plan, the gravest first, then by line."""
    findings = (finding for check in CHECKS for finding in check(loaded.plan, setting))
    problems = (
        Problem(one.code, loaded.place(path), path, one.values, one.severity)
        for one in findings
        for path in [_said_at(one.path)]
    )
    return tuple(sorted(problems, key=_rank))


def refuse_errors(loaded: Loaded, setting: Setting) -> tuple[Problem, ...]:
    """The warnings and notes; raises PlanErrors when there is an error among the findings."""
    problems = examine(loaded, setting)
    if wrong := [one for one in problems if one.severity is Severity.ERROR]:
        raise PlanErrors(*wrong)
    return problems


def _said_at(path: Path) -> Path:
    """What is owed at a project's node is said in the project, whom to propose in the honour."""
    if len(path) > 1 and str(path[1]).startswith(PREFIX):
        return ("honours", str(path[1]).removeprefix(PREFIX), *path[2:])
    project, dot, node = str(path[1]).partition(".") if len(path) > 1 else ("", "", "")
    if path[0] != "expectations" or not dot:
        return path
    return ("projects", project, "nodes", node, *path[2:])


def _rank(problem: Problem) -> tuple[int, str, int, int]:
    place = problem.place
    return _GRAVEST_FIRST.index(problem.severity), place.file, place.line, place.column
