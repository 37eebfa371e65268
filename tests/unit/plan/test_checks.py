"""Every check both ways: the pairing plan gives none of these findings, the bent one does."""

import re
from copy import deepcopy
from datetime import date
from pathlib import Path

import pytest

from models.plan import checks
from models.plan.checks import (
    CHECKS,
    Setting,
    ambitions,
    ballots,
    crowding,
    discussing,
    displaying,
    examine,
    exemplars,
    grading,
    honouring,
    owners,
    pointing,
    rankings,
    rectifying,
    references,
    refuse_errors,
    rewarding,
    rivals,
    spans,
    supervising,
    timing,
    weights,
    windows,
)
from models.plan.checks.finding import Check
from models.plan.problems import PlanErrors, Severity
from models.rules.workdays import WorkCalendar
from tests.unit.plan.texts import BEFORE, CALENDAR, ZONE, bent, found, pairing

SUMMARY = {"title": "周小结", "kind": "summary", "by": "organisations", "every": "month"}
CALLED = {
    **{"title": "整改", "kind": "gap", "by": "organisations", "every": "once"},
    **{"on_call": True, "prompt": "差在哪里？"},
}
DUE = {"due": {"last_workday": True}, "prompt": "做了什么？"}


def another(title: str, **other: str) -> dict[str, object]:
    return deepcopy({**SUMMARY, **DUE, "title": title, **other})


PART = "ranking.parts"
OWN = {"title": "本镇", "unit": "栋", "path": {"2026": {"value": "20"}, "2027": {"value": "36"}}}
RIVAL = {"title": "邻镇", "unit": "栋", "path": {"2026": {"value": "25"}, "2027": {"value": "40"}}}
TOWERS = {"title": "赶上邻镇", "own": "own", "rival": "rival", "overtakes": 2027}
PLACES = {"title": "全县名次", "unit": "名", "per": "organisations"}
RISEN = {
    **{"title": "进位", "rule": "每进一位。", "by": "gained"},
    **{"figure": "place", "at": "year-end", "yuan": [500]},
}
SINGLE = {
    **{"title": "单项奖", "rule": "有突破的。", "by": "single"},
    **{"least": 1000, "most": 3000, "tasks": ["招商"]},
}
GROWN = {"2026": {"value": "2.9"}, "2027": {"value": "3.5", "growth": "16"}}
HALVES = {"a": {"title": "优", "share": "1/2"}, "b": {"title": "良", "share": "1/2"}}
BEST = {
    "title": "先进",
    "whom": "members",
    "standard": "有实绩。",
    "every": "half",
    "due": {"day": 31},
}
BEST |= {"seats": 2}
WHY = {"title": "大讨论", "question": "差在哪里？"}
POST = {"title": "先锋岗", "holder": "members", "standard": "件件有回音。"}
PEOPLE = {
    **{"title": "党员评议", "about": "members", "questionnaire": "five-comparisons"},
    **{"every": "half", "opens": {"before_end": 12}, "closes": {"before_end": 4}},
    "voters": {"members": 100},
}
GRADING = {
    **{"title": "评等次", "kind": "grade", "by": "organisations", "every": "half", "of": "year"},
    **{"opens": {"before_end": 3}, "due": {"before_end": 0}, "prompt": "评哪一等？"},
}
YEAR = {"title": "民主评议", "vote": "colleagues"}
GRADED: dict[str, object] = {"evaluations.colleagues": PEOPLE, "grades": {"year": YEAR}}
UNLIMITED = {"a": {"title": "优秀"}, "good": {"title": "合格"}}
ALL_EXCELLENT = {"a": {"title": "优秀", "at_most": "1/2"}, "good": {"title": "合格"}}


def graded(said: object = YEAR, **other: object) -> dict[str, object]:
    """Grades once a half, after a vote; `other`: of what asks for them."""
    return {**GRADED, "grades": {"year": said}, "expectations.grading": {**GRADING, **other}}


LEVEL = {"a": {"title": "县级", "points": 2}, "b": {"title": "市级", "points": 2}}
RISING = {"a": {"title": "县级", "points": 2}, "b": {"title": "市级", "points": 3}}
ALIKE = {"a": {"title": "优", "from": 90}, "b": {"title": "良", "from": 90}}


DOCKED = {"supervision": {"points": {"case": "award"}}}


def pointed(**said: object) -> dict[str, object]:
    """One rule of the ranking's points, a bonus where nothing else is said."""
    return {"ranking.points.award": {"title": "表彰", "kind": "bonus", "standard": "受表彰"} | said}


IDEA_POSTS = "expectations.idea.posts"
TECHNICIAN: dict[str, object] = {"posts": {"technician": {"title": "技术员"}}}
HIGH = {"high": {"from": 90, "most": 2}}
ERROR, WARNING, NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE

CASES: list[tuple[Check, str, Severity, dict[str, object]]] = [
    (spans.stages_inside, "stage-outside", ERROR, {"stages.assess.end": "2027-01-01"}),
    (
        spans.stages_as_declared,
        "stage-after-declared",
        WARNING,
        {"period.declared_end": "2026-12-20"},
    ),
    (
        spans.stages_as_declared,
        "declared-outside",
        ERROR,
        {"period.declared_end": "2027-01-01"},
    ),
    (spans.stages_overlap, "stages-overlap", ERROR, {"stages.compete.start": "2026-01-30"}),
    (spans.stages_overlap, "stages-touch", NOTE, {"stages.compete.start": "2026-01-31"}),
    (spans.stages_cover, "stages-gap", NOTE, {"stages.compete.start": "2026-02-03"}),
    (spans.archived_afterwards, "archive-too-early", ERROR, {"archive": {"on": "2027-01-10"}}),
    (spans.not_too_long, "period-long", WARNING, {"period.end": "2036-12-31"}),
    (
        references.categories_known,
        "unknown-name",
        ERROR,
        {"expectations.monthly.categories": ["comunity"]},
    ),
    (
        references.categories_known,
        "unknown-name-at-all",
        ERROR,
        {"evaluations.masses.categories": ["x"]},
    ),
    (
        references.categories_used,
        "category-idle",
        NOTE,
        {
            **{
                f"expectations.{key}.categories": ["community", "trade"]
                for key in (
                    *("inside-rival", "outside-rival", "mutual-visit"),
                    *("promise", "own-plan", "member-promise", "idea"),
                    *("monthly", "quarterly", "comment"),
                )
            },
            "honours.pacesetter.categories": ["community", "trade"],
        },
    ),
    (references.posts_known, "unknown-name", ERROR, {**TECHNICIAN, IDEA_POSTS: ["technican"]}),
    (references.posts_known, "unknown-name-at-all", ERROR, {IDEA_POSTS: ["technician"]}),
    (references.posts_used, "post-idle", NOTE, TECHNICIAN),
    (owners.narrowing_fits, "owner-misfit", ERROR, {"expectations.monthly.roles": ["member"]}),
    (owners.narrowing_fits, "owner-misfit", ERROR, {"expectations.comment.posts": ["technician"]}),
    (owners.narrowing_fits, "owner-misfit", ERROR, {"expectations.idea.owners": ["east"]}),
    (owners.narrowing_fits, "owner-misfit", ERROR, {"expectations.comment.owners": ["east"]}),
    (references.stage_named, "stage-without-every", ERROR, {"expectations.idea.stage": "pair"}),
    (
        references.stage_named,
        "unknown-name",
        ERROR,
        {"expectations.idea.every": "stage", "expectations.idea.stage": "pairs"},
    ),
    (
        references.stages_there,
        "no-stages",
        ERROR,
        {"stages": {}, "expectations.idea.every": "stage"},
    ),
    (references.stages_there, "no-stages", ERROR, {"stages": {}, "ranking.every": "stage"}),
    (
        references.questionnaire_known,
        "unknown-name",
        ERROR,
        {"evaluations.masses.questionnaire": "five-comparison"},
    ),
    (
        references.questionnaire_used,
        "questionnaire-idle",
        WARNING,
        {
            "questionnaires.other": {
                "title": "另一份",
                "items": {"a": {"title": "一", "prompt": "一？"}},
            }
        },
    ),
    (references.tie_break_known, "unknown-name", ERROR, {"ranking.tie_break": ["evaluations"]}),
    (references.measured_known, "unknown-name", ERROR, {f"{PART}.summaries.of": "monthy"}),
    (references.old_keys_gone, "was-taken", ERROR, {"expectations.idea.was": "promise"}),
    (
        references.old_keys_gone,
        "was-taken",
        ERROR,
        {"expectations.idea.was": "old", "expectations.promise.was": "old"},
    ),
    (references.keys_distinct, "key-twice", ERROR, {"expectations.masses": {**SUMMARY, **DUE}}),
    (references.titles_distinct, "title-twice", WARNING, {"categories.trade.title": "社区"}),
    (weights.parts_add_up, "weights-parts", ERROR, {f"{PART}.promise.weight": 11}),
    (weights.voters_add_up, "weights-voters", ERROR, {"evaluations.masses.voters.masses": 41}),
    (
        weights.scales_count,
        "scale-without-value",
        ERROR,
        {"comment_scale": {"good": {"title": "好"}, "poor": {"title": "差"}}},
    ),
    (
        weights.scales_count,
        "scale-without-value",
        ERROR,
        {"questionnaires.five-comparisons.scale": {"a": {"title": "好"}, "b": {"title": "差"}}},
    ),
    (
        ballots.ballots_fit,
        "ballots-people",
        ERROR,
        {"evaluations.masses.about": "members", "evaluations.masses.ballots": HIGH},
    ),
    (
        ballots.ballots_fit,
        "ballots-idle",
        ERROR,
        {"evaluations.masses.ballots": {"high": {"from": 90, "most": 5}}},
    ),
    (
        ballots.ballots_fit,
        "ballots-impossible",
        ERROR,
        {"evaluations.masses.ballots": {"low": {"below": 70, "least": 6}}},
    ),
    (
        ballots.floors_fit,
        "floor-people",
        ERROR,
        {"evaluations.masses.about": "members", "evaluations.masses.floor": {"score": 60}},
    ),
    (
        rectifying.rectified_known,
        "rectify-misfit",
        ERROR,
        {"evaluations.masses.floor": {"score": 60, "rectify": {"of": "nosuch"}}},
    ),
    (
        rectifying.rectified_fits,
        "rectify-misfit",
        ERROR,
        {"evaluations.masses.floor": {"score": 60, "rectify": {"of": "monthly"}}},
    ),
    (
        rectifying.rectified_fits,
        "rectify-misfit",
        ERROR,
        {
            "comment_scale.good": {"title": "好", "value": 100},
            "comment_scale.poor": {"title": "较差", "rectify": {"of": "quarterly"}},
        },
    ),
    (rectifying.on_call_fits, "on-call-misfit", ERROR, {"expectations.monthly.on_call": True}),
    (
        rectifying.on_call_fits,
        "on-call-idle",
        WARNING,
        {"expectations.gap": {**CALLED, "due": {"before_end": 5}}},
    ),
    (
        ballots.floors_fit,
        "floor-stars",
        ERROR,
        {"evaluations.masses.floor": {"score": 60, "stars": 3}},
    ),
    (weights.measure_fits, "measure-misfit", ERROR, {f"{PART}.summaries.measure": "verified"}),
    (weights.measure_fits, "measure-misfit", ERROR, {f"{PART}.evaluation.measure": "adopted"}),
    (weights.measure_fits, "measure-misfit", ERROR, {f"{PART}.ideas.of": "masses"}),
    (rivals.side_fits, "side-misfit", ERROR, {"expectations.monthly.side": "inside"}),
    (rivals.side_fits, "side-misfit", ERROR, {"expectations.monthly.kind": "rival"}),
    (
        rivals.organisations_pair,
        "rival-by-organisations",
        ERROR,
        {"expectations.inside-rival.by": "members"},
    ),
    (rivals.organisations_pair, "rival-once", ERROR, {"expectations.inside-rival.minimum": 2}),
    (weights.measure_fits, "measure-people", ERROR, {"evaluations.masses.about": "members"}),
    (
        windows.windows_judge_organisations,
        "window-people",
        ERROR,
        {"evaluations.masses.about": "leaders"},
    ),
    (
        windows.windows_somewhere,
        "window-idle",
        WARNING,
        {"evaluations.masses.categories": ["department"]},
    ),
    (weights.limits_fit, "limit-misfit", ERROR, {"expectations.idea.maximum": 3}),
    (
        weights.organisations_meet,
        "meeting-by-organisations",
        ERROR,
        {"expectations.monthly.kind": "meeting", "expectations.monthly.by": "members"},
    ),
    (
        weights.organisations_rule,
        "rule-by-organisations",
        ERROR,
        {"expectations.monthly.kind": "rule", "expectations.monthly.by": "members"},
    ),
    (
        weights.organisations_plan,
        "plan-by-organisations",
        ERROR,
        {"expectations.monthly.kind": "plan", "expectations.monthly.by": "members"},
    ),
    (
        weights.organisations_plan,
        "plan-once",
        ERROR,
        {"expectations.monthly.kind": "plan", "expectations.quarterly.kind": "plan"},
    ),
    (
        weights.organisations_plan,
        "plan-once",
        ERROR,
        {"expectations.monthly.kind": "plan", "expectations.monthly.minimum": 2},
    ),
    (weights.announce_fits, "announce-misfit", ERROR, {"expectations.monthly.announce": True}),
    (weights.visited_fits, "of-misfit", ERROR, {"expectations.monthly.of": "promise"}),
    (
        weights.visited_fits,
        "of-others",
        ERROR,
        {
            "expectations.monthly.kind": "visit",
            "expectations.monthly.of": "quarterly",
            "expectations.quarterly.kind": "link",
            "expectations.quarterly.by": "leaders",
        },
    ),
    (
        references.linked_known,
        "unknown-name",
        ERROR,
        {
            "expectations.monthly.kind": "visit",
            "expectations.monthly.of": "quarterl",
            "expectations.quarterly.kind": "link",
        },
    ),
    (weights.links_last, "link-once", ERROR, {"expectations.monthly.kind": "link"}),
    (weights.review_fits, "review-misfit", ERROR, {"expectations.monthly.review": "file"}),
    (weights.limits_fit, "limit-misfit", ERROR, {"expectations.promise.opens": {"after_start": 3}}),
    (weights.follows_fits, "follows-misfit", ERROR, {"expectations.monthly.follows": 7}),
    (weights.items_listed, "items-misfit", ERROR, {"expectations.monthly.kind": "checklist"}),
    (
        weights.items_listed,
        "items-misfit",
        ERROR,
        {"expectations.monthly.items": {"dues": {"title": "党费"}}},
    ),
    (
        weights.items_listed,
        "checklist-by-organisations",
        ERROR,
        {
            "expectations.monthly.kind": "checklist",
            "expectations.monthly.by": "members",
            "expectations.monthly.items": {"dues": {"title": "党费"}},
        },
    ),
    (weights.late_fits, "late-misfit", ERROR, {f"{PART}.verified.late": 50}),
    (weights.each_fits, "each-misfit", ERROR, {f"{PART}.verified.each": 50}),
    (
        weights.superiors_comment,
        "comment-by-superiors",
        ERROR,
        {"expectations.comment.by": "members"},
    ),
    (
        weights.superiors_comment,
        "comment-by-superiors",
        ERROR,
        {"expectations.monthly.by": "superiors"},
    ),
    (
        weights.one_comment,
        "comment-twice",
        ERROR,
        {"expectations.second": {**SUMMARY, **DUE, "kind": "comment", "by": "superiors"}},
    ),
    (
        weights.one_comment,
        "comment-twice",
        ERROR,
        {
            "expectations.second": {
                **SUMMARY,
                **DUE,
                "kind": "comment",
                "by": "superiors",
                "every": "year",
                "about": "members",
            },
        },
    ),
    (weights.about_fits, "about-misfit", ERROR, {"expectations.monthly.about": "members"}),
    (weights.measure_fits, "measure-people", ERROR, {"expectations.comment.about": "members"}),
    (weights.results_published, "ranking-private", NOTE, {"publish.ranking": []}),
    (weights.results_published, "evaluation-private", NOTE, {"publish.evaluations": []}),
    (weights.audiences_distinct, "audience-twice", WARNING, {"publish.ideas": ["own", "all"]}),
    (weights.somebody_told, "audience-nobody", ERROR, {"publish.stages": ["own"]}),
    (
        timing.due_within_reach,
        "due-too-late",
        ERROR,
        {"expectations.monthly.due": {"after_start": 200}},
    ),
    (
        timing.due_within_reach,
        "due-too-late",
        ERROR,
        {"expectations.promise.due": {"on": "2027-06-01"}},
    ),
    (
        timing.due_within_reach,
        "due-too-early",
        ERROR,
        {"expectations.monthly.due": {"before_end": 40}},
    ),
    (
        timing.due_within_reach,
        "due-too-early",
        WARNING,
        {"period.start": "2026-06-20", "expectations.idea.due": {"before_end": 15}},
    ),
    (
        timing.opens_in_time,
        "opens-out-of-order",
        ERROR,
        {"expectations.monthly.opens": {"after_end": 1}},
    ),
    (
        timing.opens_in_time,
        "opens-out-of-order",
        ERROR,
        {"expectations.quarterly.opens": {"on": "2026-03-25"}},
    ),
    (
        timing.evaluation_in_order,
        "evaluation-order",
        ERROR,
        {"evaluations.masses.closes": {"before_end": 12}},
    ),
    (timing.reminded, "reminder-none", NOTE, {"reminders": {"days": [], "last_workday": False}}),
    (timing.reminded, "reminder-late", WARNING, {"expectations.monthly.due": {"after_start": 3}}),
    (
        timing.digest_within_hours,
        "digest-outside-hours",
        ERROR,
        {"reminders.hours": {"start": "09:00", "end": "09:30"}},
    ),
    (
        crowding.week_crowded,
        "week-crowded",
        WARNING,
        {f"expectations.more-{n}": another(f"又一份{n}") for n in range(5)},
    ),
    (
        crowding.week_crowded,
        "week-crowded",
        WARNING,
        {f"expectations.own-{n}": another(f"自己写{n}", by="members") for n in range(4)},
    ),
    (
        rankings.something_measured,
        "ranking-empty",
        ERROR,
        {
            "ranking.parts": {
                "e": {"title": "评", "measure": "comment", "of": "comment", "weight": 100}
            },
            "ranking.every": "month",
        },
    ),
    (
        rankings.something_measured,
        "ranking-empty-once",
        WARNING,
        {
            "ranking.parts": {
                "e": {"title": "评", "measure": "evaluation", "of": "masses", "weight": 100}
            }
        },
    ),
    (rankings.comment_in_step, "comment-cadence", ERROR, {"expectations.comment.every": "half"}),
    (
        rankings.published_last,
        "ranking-early",
        WARNING,
        {"ranking.publish": {"workdays_after_end": 5}},
    ),
    (references.figures_known, "unknown-name-at-all", ERROR, {"forecasts.towers": TOWERS}),
    (
        ambitions.growth_follows,
        "growth-misfit",
        WARNING,
        {"figures.revenue": {"title": "收入", "unit": "亿元", "path": GROWN}},
    ),
    (
        ambitions.overtaken_when_said,
        "forecast-other-year",
        WARNING,
        {"figures.own": OWN, "figures.rival": RIVAL, "forecasts.towers": TOWERS},
    ),
    (
        ambitions.overtaken_in_time,
        "forecast-outside",
        NOTE,
        {"figures.own": OWN, "figures.rival": RIVAL, "forecasts.towers": TOWERS},
    ),
    (
        ambitions.bands_add_up,
        "weights-bands",
        ERROR,
        {"ranking.bands": {"a": {"title": "优", "share": "1/3"}}},
    ),
    (ambitions.few_excellent, "excellent-many", WARNING, {"ranking.bands": HALVES}),
    (
        ambitions.measured_once,
        "measured-twice",
        WARNING,
        {
            f"{PART}.again": {
                "title": "又按时",
                "measure": "on_time",
                "of": "monthly",
                "weight": 1,
            }
        },
    ),
    (ambitions.money_approved, "money-unapproved", ERROR, {"money.on": True}),
    (
        ambitions.money_said,
        "money-words",
        NOTE,
        {"rewards.first": {"title": "第一", "rule": "第一名。", "yuan": [3000]}},
    ),
    (
        rewarding.rewards_whole,
        "reward-lacks",
        ERROR,
        {"figures.place": PLACES, "rewards.risen": {**RISEN, "at": None}},
    ),
    (
        rewarding.rewards_used,
        "reward-idle",
        WARNING,
        {"figures.place": PLACES, "rewards.risen": {**RISEN, "yuan": [500, 300]}},
    ),
    (
        rewarding.rewards_in_order,
        "reward-range",
        ERROR,
        {"rewards.single": {**SINGLE, "least": 9000}},
    ),
    (
        rewarding.figures_each,
        "reward-figure-whole",
        ERROR,
        {"figures.place": {**PLACES, "per": "campaign"}, "rewards.risen": RISEN},
    ),
    (
        rewarding.figures_each,
        "forecast-each",
        ERROR,
        {
            "figures.own": {**OWN, "per": "organisations"},
            "figures.rival": RIVAL,
            "forecasts.towers": TOWERS,
        },
    ),
    (
        references.figures_known,
        "unknown-name",
        ERROR,
        {"figures.place": PLACES, "rewards.risen": {**RISEN, "figure": "places"}},
    ),
    (
        ambitions.flags_given,
        "flags-ungiven",
        ERROR,
        {
            "flags.clean": {"title": "人居环境旗", "standard": "垃圾日清。"},
            "expectations.comment.kind": "summary",
        },
    ),
    (
        references.plaques_known,
        "unknown-name",
        ERROR,
        {"plaques.pioneer": POST, "expectations.monthly.plaques": ["pioneers"]},
    ),
    (
        displaying.plaques_by_organisations,
        "plaque-by-organisations",
        ERROR,
        {"plaques.pioneer": POST, "expectations.idea.kind": "plaque"},
    ),
    (
        displaying.plaques_fit,
        "plaques-misfit",
        ERROR,
        {"plaques.pioneer": POST, "expectations.monthly.plaques": ["pioneer"]},
    ),
    *(
        (
            displaying.plaques_enough,
            "plaque-too-few",
            ERROR,
            {"expectations.monthly.kind": "plaque", "expectations.monthly.minimum": 3, **plaques},
        )
        for plaques in (
            {},
            {"plaques.pioneer": {**POST, "quota": 2}},
            {"plaques.pioneer": {**POST, "categories": ["trade"]}},
            {"plaques.unit": {**POST, "holder": "organisations", "quota": 9}},
        )
    ),
    (displaying.plaques_published, "plaques-unpublished", NOTE, {"publish.plaques": ["all"]}),
    (exemplars.unscored, "measure-exemplar", ERROR, {"expectations.monthly.kind": "exemplar"}),
    (exemplars.published, "exemplars-unpublished", NOTE, {"publish.exemplars": ["own"]}),
    (
        honouring.nominated_in_honours,
        "nomination-outside",
        ERROR,
        {"expectations.monthly.kind": "nomination"},
    ),
    (
        honouring.commendation_approved,
        "honour-unapproved",
        WARNING,
        {"honours.best": {**BEST, "form": "commendation"}},
    ),
    (honouring.vote_held, "honour-ballot", ERROR, {"honours.pacesetter.every": "half"}),
    (honouring.vote_held, "honour-ballot", ERROR, {"honours.best": {**BEST, "vote": "secret"}}),
    (honouring.ballot_about_honour, "ballot-of", ERROR, {"honours.pacesetter.vote": "open"}),
    (honouring.ballot_about_honour, "ballot-of", ERROR, {"evaluations.masses.of": "pacesetter"}),
    (honouring.tie_fits, "tie-misfit", ERROR, {"honours.pacesetter.tie": "runoff"}),
    (honouring.tie_fits, "tie-misfit", ERROR, {"honours.best": {**BEST, "tie": "none"}}),
    (
        honouring.seats_in_all,
        "seats-too-many",
        ERROR,
        {"honours.best": {**BEST, "seats_by_category": {"trade": 3}}},
    ),
    (
        references.seats_known,
        "unknown-name",
        ERROR,
        {"honours.best": {**BEST, "seats_by_category": {"trades": 1}}},
    ),
    (honouring.honours_published, "honours-private", NOTE, {"publish.honours": []}),
    *(
        (discussing.discussions_in_order, "discussion-days", ERROR, {"discussions.why": days})
        for days in (
            {**WHY, "opens": {"on": "2026-03-02"}, "closes": {"on": "2026-03-01"}},
            {**WHY, "closes": {"after_end": 1}},
            {**WHY, "stage": "compete", "opens": {"on": "2026-01-30"}},
        )
    ),
    (
        discussing.stages_of_discussions,
        "unknown-name",
        ERROR,
        {"discussions.why": {**WHY, "stage": "competed"}},
    ),
    (
        references.categories_known,
        "unknown-name",
        ERROR,
        {"discussions.why": {**WHY, "categories": ["comunity"]}},
    ),
    (
        discussing.discussions_published,
        "discussions-private",
        NOTE,
        {"discussions.why": WHY, "publish.discussions": []},
    ),
    (
        discussing.discussions_published,
        "discussions-unpublished",
        NOTE,
        {"publish.discussions": []},
    ),
    (weights.somebody_told, "audience-nobody", ERROR, {"publish.discussions": ["own"]}),
    *(
        (references.graded_known, "unknown-name-at-all", ERROR, graded({**YEAR, **wrong}))
        for wrong in ({"vote": "nosuch"}, {"own": "nosuch"}, {"usual": "nosuch"})
    ),
    (references.graded_known, "unknown-name-at-all", ERROR, graded(of="nosuch")),
    (grading.grades_by_organisations, "grade-by-organisations", ERROR, graded(by="members")),
    (grading.grades_named, "grade-of-missing", ERROR, graded(of=None)),
    (grading.grades_once, "grade-once", ERROR, graded(minimum=2)),
    (grading.grades_asked, "grades-idle", WARNING, GRADED),
    (grading.grades_about_people, "grade-about", ERROR, graded({**YEAR, "vote": "masses"})),
    *(
        (grading.grades_own_written, "grade-own", ERROR, graded({**YEAR, "own": wrong}))
        for wrong in ("monthly", "idea")
    ),
    (grading.grades_limited, "grade-share", WARNING, graded({**YEAR, "scale": ALL_EXCELLENT})),
    (grading.grades_limited, "grade-share", WARNING, graded({**YEAR, "scale": UNLIMITED})),
    (grading.grades_in_step, "grade-out-of-step", ERROR, graded(every="year")),
    *(
        (grading.grades_in_step, "grade-before-vote", ERROR, graded(opens=wrong))
        for wrong in (None, {"before_end": 4}, {"before_end": 20})
    ),
    (pointing.something_to_begin_with, "points-nothing", ERROR, {PART: {}}),
    (pointing.something_to_begin_with, "points-base-parts", ERROR, {"ranking.base": 60}),
    (pointing.total_leaves_room, "points-total", ERROR, {"ranking.cap": 99}),
    (
        pointing.total_leaves_room,
        "points-total",
        ERROR,
        {PART: {}, "ranking.base": 200, "ranking.cap": 199},
    ),
    (pointing.points_have_worth, "points-worth", ERROR, pointed(cap=3)),
    (pointing.points_have_worth, "points-worth", ERROR, pointed(each=3, levels=RISING)),
    (pointing.points_have_worth, "points-effect", ERROR, pointed(kind="veto", each=3)),
    (pointing.points_have_worth, "points-effect", ERROR, pointed(kind="zero", cap=3)),
    (pointing.levels_rise, "points-levels", ERROR, pointed(levels=LEVEL)),
    (pointing.cap_holds_one, "points-cap", ERROR, pointed(each="2.5", cap=2)),
    (pointing.cap_holds_one, "points-cap", ERROR, pointed(levels=RISING, cap=2)),
    (pointing.bands_said_alike, "bands-ways", ERROR, {"ranking.bands": {"a": {"title": "优"}}}),
    (pointing.bands_said_alike, "bands-fall", ERROR, {"ranking.bands": ALIKE}),
    (pointing.something_to_bar, "points-no-bands", NOTE, pointed(kind="not-excellent")),
    (
        supervising.docked_known,
        "unknown-name-at-all",
        ERROR,
        {"supervision": {"points": {"case": "nosuch"}}},
    ),
    (supervising.docked_known, "docked-rule", ERROR, {**pointed(kind="veto"), **DOCKED}),
    (
        supervising.docked_happens,
        "docked-no-letter",
        ERROR,
        {**pointed(kind="deduction", each=1), "supervision": {"points": {"letter": "award"}}},
    ),
]


@pytest.mark.parametrize(("check", "code", "severity", "changes"), CASES)
def test_the_check_finds_it_in_the_bent_plan_only(
    check: Check, code: str, severity: Severity, changes: dict[str, object]
) -> None:
    told = [one for one in found(check, bent(changes)) if one.code == code]
    assert told
    assert told[0].severity is severity
    assert not found(check, pairing())


@pytest.mark.parametrize(
    ("code", "today", "where"),
    [
        ("period-begun", date(2026, 1, 2), "period.start"),
        ("period-over", date(2027, 1, 1), "period.end"),
    ],
)
def test_a_plan_that_has_begun_is_told_so(code: str, today: date, where: str) -> None:
    (finding,) = found(spans.not_begun, pairing(), Setting(CALENDAR, ZONE, today))
    assert (finding.code, ".".join(map(str, finding.path))) == (code, where)
    assert not found(spans.not_begun, pairing(), Setting(CALENDAR, ZONE, date(2026, 1, 1)))


def test_a_year_without_holidays_is_told() -> None:
    (finding,) = found(
        spans.years_known, pairing(), Setting(WorkCalendar(), ZONE, date(2026, 1, 1))
    )
    assert (finding.code, finding.values["year"]) == ("calendar-unknown", 2026)
    assert not found(spans.years_known, pairing())


def test_every_check_is_registered_and_has_a_case() -> None:
    """A check that nobody calls checks nothing."""
    source = Path(checks.__file__).parent
    written = {
        name
        for file in source.glob("*.py")
        for name in re.findall(
            r"^def ([a-z]\w+)\(plan: Plan, \w+: Setting\)", file.read_text(), re.M
        )
    }
    registered = {check.__name__ for check in CHECKS}  # type: ignore[attr-defined]
    tried = {check.__name__ for check, *_ in CASES}  # type: ignore[attr-defined]
    assert written == registered == tried | {"not_begun", "years_known"}


def test_nothing_is_said_of_the_pairing_plan() -> None:
    assert examine(pairing(), BEFORE) == ()


def test_rules_that_a_ballot_can_keep_and_break_are_fine() -> None:
    rules = {**HIGH, "low": {"below": 70, "least": 1}, "straight_line": "refuse"}
    assert not found(ballots.ballots_fit, bent({"evaluations.masses.ballots": rules}))


def test_comments_that_are_in_no_score_need_no_values() -> None:
    grades = {"good": {"title": "好"}, "poor": {"title": "差"}}
    unranked = bent({"comment_scale": grades, "ranking": None})
    assert not found(weights.scales_count, unranked)


def test_the_gravest_comes_first_with_its_place() -> None:
    loaded = bent({"categories.trade.title": "社区", f"{PART}.promise.weight": 11})
    first, second = examine(loaded, BEFORE)
    assert (first.code, second.code) == ("weights-parts", "title-twice")
    assert "weight" not in loaded.source.splitlines()[first.place.line - 1]
    assert "社区" in loaded.source.splitlines()[second.place.line - 1]


def test_an_error_refuses_the_plan_and_a_warning_does_not() -> None:
    with pytest.raises(PlanErrors) as refused:
        refuse_errors(bent({f"{PART}.promise.weight": 11}), BEFORE)
    assert [one.code for one in refused.value.problems] == ["weights-parts"]
    told = refuse_errors(bent({"categories.trade.title": "社区"}), BEFORE)
    assert [one.code for one in told] == ["title-twice"]
