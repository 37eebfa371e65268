"""Mechanism by plan: what each document names, by hand, among two organisations of each category
with three people each. Nothing here is taken from a plan file.

What the bot cannot do yet has no cell. Years before 2024 have no calendar: Monday to Friday.
"""

from dataclasses import dataclass
from enum import Enum


class Who(Enum):
    """Who owes it: the roles of each organisation that do, or it as a whole."""

    ORGANISATIONS = ()
    MEMBERS = ("secretary", "deputy", "member")
    LEADERS = ("secretary", "deputy")
    FIRST_POST = ("member",)
    SECOND_POST = ("deputy",)


ORGANISATIONS, MEMBERS, LEADERS, FIRST_POST, SECOND_POST = Who


@dataclass(frozen=True)
class Owed:
    """`times` each: from the first day of all, due for the first and for the last time on these.

    `of`: the categories that owe it, else all; `at`: the organisations themselves. A comment is
    owed about each organisation.
    """

    mechanism: str
    key: str
    who: Who
    times: int
    opens: str
    first: str
    last: str = ""
    of: tuple[str, ...] = ()
    at: tuple[str, ...] = ()


CATEGORIES = {
    "arena-2020": ("village", "community"),
    "faculty-2011": ("branch", "group"),
    "stars-2019": ("state-enterprise",),
    "agriculture-2010": ("section", "station"),
    "broadcaster-2011": ("programme", "industry", "management"),
    "county-2010": ("village", "community", "agency", "enterprise", "service"),
    "county-2016": (
        *("village", "community", "state-enterprise"),
        *("private-enterprise", "agency", "township"),
    ),
    "flags-2019": ("village", "community"),
    "newtown-2014": ("agency", "department"),
    "pairing": ("community", "department", "trade"),
    "school": ("school", "teaching-group"),
    "subdistrict-2011": ("subdistrict", "department", "community"),
}

OWED: dict[str, tuple[Owed, ...]] = {
    "arena-2020": (
        Owed("M3", "promise", ORGANISATIONS, 1, "2020-07-01", "2020-07-31"),
        Owed("M10", "quarterly", ORGANISATIONS, 3, "2020-07-01", "2020-09-20", "2021-03-21"),
        # The best of each work and those who fell behind are told together, quarter by quarter.
        Owed("M6", "verdict", ORGANISATIONS, 3, "2020-07-01", "2020-09-30", "2021-03-31"),
        Owed("M7", "honour:golden-ox", ORGANISATIONS, 1, "2020-12-20", "2021-01-10"),
    ),
    "faculty-2011": (
        Owed("M16", "opinions", ORGANISATIONS, 1, "2011-05-16", "2011-06-03", of=("branch",)),
        Owed("M17", "record", ORGANISATIONS, 1, "2011-05-16", "2011-06-10", of=("branch",)),
        *(
            Owed(
                *("M7", f"honour:{key}", ORGANISATIONS, 1, "2011-05-16", "2011-06-10"),
                of=("branch",),
            )
            for key in ("branch", "group", "member")
        ),
    ),
    "stars-2019": (
        Owed("M3", "promise", MEMBERS, 1, "2019-07-01", "2019-10-31"),
        Owed("M3", "own-check", MEMBERS, 2, "2019-07-01", "2019-09-10", "2019-12-11"),
        Owed("M3", "posts", ORGANISATIONS, 1, "2019-07-01", "2019-09-20"),
        Owed("M13", "assessment", ORGANISATIONS, 2, "2019-07-01", "2019-09-30", "2019-12-31"),
    ),
    "agriculture-2010": (
        Owed("M3", "promise", MEMBERS, 1, "2010-05-01", "2010-06-15"),
        Owed("M3", "branch-promise", ORGANISATIONS, 1, "2010-05-01", "2010-06-15"),
        Owed("M3", "posts", ORGANISATIONS, 1, "2010-06-15", "2010-07-30"),
        Owed("M4", "idea", MEMBERS, 1, "2010-05-01", "2010-06-15"),
        Owed("M5", "grading", ORGANISATIONS, 3, "2010-12-25", "2010-12-29", "2012-11-05"),
        Owed("M6", "comment", ORGANISATIONS, 6, "2010-05-01", "2010-07-07", "2012-11-14"),
        Owed("M6", "comment-members", ORGANISATIONS, 6, "2010-05-01", "2010-07-14", "2012-11-21"),
        Owed("M7", "exemplar", ORGANISATIONS, 6, "2010-05-01", "2010-06-20", "2012-10-28"),
        Owed("M9", "gap", MEMBERS, 1, "2011-07-01", "2011-08-15"),
        Owed("M10", "study-note", MEMBERS, 1, "2010-05-01", "2010-06-15"),
        Owed("M10", "review", ORGANISATIONS, 1, "2012-07-01", "2012-10-24"),
        Owed("M11", "link-technician", FIRST_POST, 1, "2010-05-01", "2010-06-30"),
        Owed("M11", "link-section", ORGANISATIONS, 1, "2010-05-01", "2010-06-30", of=("section",)),
        Owed("M11", "link-cadre", SECOND_POST, 1, "2010-05-01", "2010-06-30"),
        Owed("M11", "nine-technician", FIRST_POST, 31, "2010-05-01", "2010-05-31", "2012-11-07"),
        Owed(
            *("M11", "nine-section", ORGANISATIONS, 31, "2010-05-01", "2010-05-31", "2012-11-07"),
            of=("section",),
        ),
        Owed("M11", "nine-cadre", SECOND_POST, 31, "2010-05-01", "2010-05-31", "2012-11-07"),
        *(
            Owed(
                *("M7", f"honour:{key}", ORGANISATIONS, 3),
                *("2010-11-01", "2010-12-06", "2012-10-13"),
            )
            for key in ("branch", "member")
        ),
        Owed("M7", "honour:county", ORGANISATIONS, 1, "2011-05-03", "2011-06-03"),
        Owed("M13", "assessment", ORGANISATIONS, 3, "2010-05-01", "2010-12-16", "2012-10-23"),
        Owed("M17", "kick-off", ORGANISATIONS, 1, "2010-05-01", "2010-05-31"),
        Owed("M18", "own-plan", ORGANISATIONS, 1, "2010-05-01", "2010-05-31"),
    ),
    "broadcaster-2011": (
        Owed("M13", "verdict", ORGANISATIONS, 2, "2011-04-01", "2011-07-07", "2012-01-06"),
        Owed("M7", "exemplar", ORGANISATIONS, 1, "2011-12-01", "2011-12-20"),
        Owed("M9", "self-check", ORGANISATIONS, 1, "2011-04-01", "2011-05-31"),
        Owed("M9", "gap", ORGANISATIONS, 1, "2011-04-01", "2011-06-30"),
        Owed("M9", "rectification", ORGANISATIONS, 1, "2011-07-01", "2011-12-16"),
        Owed(
            *("M12", "event", ORGANISATIONS, 3, "2011-04-01", "2011-06-30", "2011-12-30"),
            of=("programme",),
        ),
        Owed(
            *("M12", "industry-monthly", ORGANISATIONS, 9),
            *("2011-04-01", "2011-04-29", "2011-12-30"),
            of=("industry",),
        ),
        Owed(
            *("M12", "switch-over.done", ORGANISATIONS, 1, "2011-04-01", "2011-06-30"),
            of=("industry",),
        ),
        Owed(
            *("M12", "culture-centre.partly-open", ORGANISATIONS, 1, "2011-04-01", "2011-12-31"),
            of=("industry",),
        ),
    ),
    "county-2010": (
        Owed("M3", "promise", ORGANISATIONS, 1, "2010-05-01", "2010-06-30"),
        Owed("M3", "member-promise", MEMBERS, 1, "2010-05-01", "2010-06-30"),
        Owed("M3", "posts", ORGANISATIONS, 1, "2010-06-01", "2010-08-30"),
        Owed("M6", "comment", ORGANISATIONS, 6, "2010-05-01", "2010-07-07", "2012-11-14"),
        Owed("M5", "grading", ORGANISATIONS, 1, "2011-07-04", "2011-07-15"),
        *(
            Owed("M7", f"honour:{key}", ORGANISATIONS, 1, "2011-05-03", "2011-06-10")
            for key in ("organisation", "member", "worker")
        ),
        Owed("M7", "exemplar", ORGANISATIONS, 1, "2011-07-01", "2012-05-01"),
        Owed("M9", "four-finds", ORGANISATIONS, 1, "2011-07-01", "2011-08-30"),
        Owed("M10", "analysis", MEMBERS, 1, "2011-06-24", "2011-06-30"),
        Owed("M10", "review", ORGANISATIONS, 1, "2012-07-01", "2012-10-24"),
        Owed("M11", "service", ORGANISATIONS, 11, "2010-05-01", "2010-06-30", "2012-11-07"),
        # The county committee's own meeting comes first; the seven days run from it.
        Owed(
            *("M17", "kick-off", ORGANISATIONS, 1, "2010-05-01", "2010-05-26"),
            at=(
                *("root", "village-1", "community-1", "community-2", "agency-1", "agency-2"),
                *("enterprise-1", "enterprise-2", "service-1", "service-2"),
            ),
        ),
        Owed(
            *("M17", "kick-off-below", ORGANISATIONS, 1, "2010-05-01", "2010-05-31"),
            at=("village-2",),
        ),
        Owed("M18", "own-plan", ORGANISATIONS, 1, "2010-05-01", "2010-05-31"),
    ),
    "county-2016": (
        Owed("M3", "promise", ORGANISATIONS, 1, "2016-09-22", "2016-10-31"),
        Owed(
            *("M4", "policy", ORGANISATIONS, 3, "2016-09-22", "2016-12-16", "2017-09-06"),
            of=("village", "state-enterprise", "private-enterprise", "township"),
        ),
        Owed("M6", "comment", ORGANISATIONS, 5, "2016-09-22", "2016-10-07", "2017-09-28"),
        Owed("M7", "exemplar", ORGANISATIONS, 3, "2016-09-22", "2016-12-21", "2017-09-11"),
        Owed("M9", "gap", ORGANISATIONS, 1, "2016-11-01", "2016-11-30"),
        Owed("M9", "own-gap", MEMBERS, 1, "2016-11-01", "2016-11-30"),
        Owed("M10", "report", ORGANISATIONS, 5, "2016-09-22", "2016-09-30", "2017-09-21"),
        Owed(
            *("M11", "enterprise", LEADERS, 1, "2016-09-22", "2016-10-31"),
            of=("agency", "township"),
        ),
        Owed(
            *("M11", "household", ORGANISATIONS, 1, "2016-11-01", "2016-11-18"),
            of=("agency", "township", "village"),
        ),
        Owed(
            *("M11", "enterprise-visit", LEADERS, 13),
            *("2016-09-22", "2016-09-30", "2017-09-21"),
            of=("agency", "township"),
        ),
        Owed(
            *("M11", "household-visit", ORGANISATIONS, 13),
            *("2016-09-22", "2016-09-30", "2017-09-21"),
            of=("agency", "township", "village"),
        ),
        Owed("M12", "checklist", ORGANISATIONS, 5, "2016-09-22", "2016-09-30", "2017-09-21"),
        Owed(
            *("M12", "creations", ORGANISATIONS, 3, "2016-09-22", "2016-12-21", "2017-09-11"),
            of=("agency", "township", "community"),
        ),
        Owed(
            *("M12", "projects", ORGANISATIONS, 13, "2016-09-22", "2016-09-30", "2017-09-21"),
            of=("agency", "township", "state-enterprise"),
        ),
        Owed("M17", "life-meeting", ORGANISATIONS, 1, "2017-08-01", "2017-09-14"),
    ),
    "flags-2019": (
        Owed("M13", "apply", ORGANISATIONS, 2, "2019-05-01", "2019-06-10", "2019-12-11"),
        Owed("M13", "verdict", ORGANISATIONS, 2, "2019-05-01", "2019-06-30", "2019-12-31"),
    ),
    "newtown-2014": (
        Owed("M3", "promise", ORGANISATIONS, 1, "2014-08-08", "2014-08-14"),
        Owed("M4", "opinion", ORGANISATIONS, 1, "2014-07-29", "2014-08-05"),
        Owed("M9", "benchmark", ORGANISATIONS, 1, "2014-07-19", "2014-07-28"),
        Owed("M9", "gap", ORGANISATIONS, 1, "2014-07-29", "2014-08-07"),
        Owed("M9", "own-gap", MEMBERS, 1, "2014-07-29", "2014-08-07"),
        Owed("M9", "standing-rule", ORGANISATIONS, 1, "2014-08-15", "2014-08-21"),
        Owed("M9", "look-back", ORGANISATIONS, 1, "2014-12-05", "2014-12-19"),
        Owed("M9", "own-look-back", MEMBERS, 1, "2014-12-05", "2014-12-19"),
        Owed("M11", "enterprise-visit", LEADERS, 1, "2014-07-29", "2014-08-05"),
        Owed("M17", "contact", LEADERS, 1, "2014-07-29", "2014-07-31", of=("agency",)),
        Owed(
            *("M14", "inspection", ORGANISATIONS, 4, "2014-07-19", "2014-07-30", "2014-08-25"),
            of=("agency",),
        ),
        Owed(*("M17", "kick-off", ORGANISATIONS, 1, "2014-07-19", "2014-07-25"), of=("agency",)),
        Owed(
            *("M17", "symposium", ORGANISATIONS, 1, "2014-07-29", "2014-08-06"),
            of=("department",),
        ),
        Owed(
            *("M17", "life-meeting", ORGANISATIONS, 1, "2014-07-29", "2014-08-07"),
            of=("agency",),
        ),
    ),
    "pairing": (
        Owed(
            *("M7", "honour:pacesetter", ORGANISATIONS, 4),
            *("2026-01-20", "2026-03-05", "2026-12-05"),
        ),
        Owed("M3", "promise", ORGANISATIONS, 1, "2026-01-01", "2026-01-31"),
        Owed("M3", "member-promise", MEMBERS, 1, "2026-01-01", "2026-02-15"),
        Owed("M4", "idea", MEMBERS, 2, "2026-01-01", "2026-06-15", "2026-12-16"),
        Owed("M6", "comment", ORGANISATIONS, 4, "2026-01-01", "2026-04-08", "2027-01-07"),
        Owed("M8", "inside-rival", ORGANISATIONS, 1, "2026-01-01", "2026-01-31"),
        Owed("M8", "outside-rival", ORGANISATIONS, 1, "2026-01-01", "2026-01-31"),
        Owed("M8", "mutual-visit", ORGANISATIONS, 1, "2026-02-01", "2026-11-15"),
        Owed("M10", "monthly", ORGANISATIONS, 12, "2026-01-01", "2026-01-30", "2026-12-31"),
        Owed("M10", "quarterly", ORGANISATIONS, 4, "2026-01-01", "2026-03-31", "2026-12-31"),
        Owed("M18", "own-plan", ORGANISATIONS, 1, "2026-01-01", "2026-01-26"),
    ),
    "school": (
        Owed(
            *("M8", "mentor-in", ORGANISATIONS, 1, "2026-09-01", "2026-10-15"),
            of=("teaching-group",),
        ),
        Owed(
            *("M8", "mentor-out", ORGANISATIONS, 1, "2026-09-01", "2026-10-15"),
            of=("teaching-group",),
        ),
        Owed(*("M8", "feature", ORGANISATIONS, 1, "2026-09-01", "2026-10-31"), of=("school",)),
        Owed(
            *("M17", "open-lesson", MEMBERS, 1, "2026-09-01", "2027-05-31"),
            of=("teaching-group",),
        ),
        Owed(
            *("M7", "exemplar", ORGANISATIONS, 1, "2026-09-01", "2027-06-30"),
            of=("teaching-group",),
        ),
    ),
    "subdistrict-2011": (
        Owed("M7", "exemplar", ORGANISATIONS, 4, "2011-01-01", "2011-06-20", "2012-12-21"),
        *(
            Owed("M8", rival, ORGANISATIONS, 1, "2011-01-01", "2011-01-31", of=("subdistrict",))
            for rival in ("inside-rival", "outside-rival")
        ),
        Owed(
            *("M8", "study-trip", ORGANISATIONS, 4, "2011-01-01", "2011-06-20", "2012-12-21"),
            of=("subdistrict",),
        ),
        Owed(
            *("M8", "forecast", ORGANISATIONS, 4, "2011-01-01", "2011-07-15", "2013-01-15"),
            of=("subdistrict",),
        ),
        Owed(
            *("M12", "projects", ORGANISATIONS, 24, "2011-01-01", "2011-01-31", "2012-12-31"),
            of=("department",),
        ),
        Owed(
            *("M13", "city-place", ORGANISATIONS, 4, "2011-01-01", "2011-07-30", "2013-01-30"),
            of=("department",),
        ),
        *(
            Owed("M12", node, ORGANISATIONS, 1, "2011-01-01", day, of=("subdistrict",))
            for node, day in {
                "suits.begun": "2011-04-30",
                "car-parts.running": "2011-06-30",
                "compressors.running": "2011-10-31",
                "industry.counted": "2011-12-31",
                "clearing.cleared": "2011-12-31",
                "town.begun": "2011-12-31",
                "works.spent": "2011-12-31",
                "towers.reached": "2012-12-31",
            }.items()
        ),
        *(
            Owed("M12", node, ORGANISATIONS, 1, "2011-01-01", day, of=("community",))
            for node, day in {
                "centres.built": "2011-06-30",
                "homes.built": "2011-12-15",
                "homes.moved-in": "2011-12-31",
            }.items()
        ),
    ),
}

# The same plan with its masked years restored.
CATEGORIES["county-2016b"] = CATEGORIES["county-2016"]
OWED["county-2016b"] = OWED["county-2016"]
