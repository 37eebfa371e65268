"""Mechanism by plan: the days on which something is told, opens and closes, by hand.

Years before 2024 have no calendar: Monday to Friday.
"""

Dates = tuple[str, ...]

# M2, M15: the day on which everybody's groups are told of a stage's first day, and of its end.
STAGES: dict[str, dict[str, tuple[str, str]]] = {
    "arena-2020": {
        "third-quarter": ("2020-07-01", "2020-10-01"),
        "fourth-quarter": ("2020-10-01", "2021-01-01"),
        "first-quarter": ("2021-01-01", "2021-04-01"),
    },
    "faculty-2011": {
        "recommend": ("2011-05-16", "2011-06-13"),
        "decide": ("2011-06-13", "2011-07-01"),
    },
    "stars-2019": {
        "third-quarter": ("2019-07-01", "2019-10-01"),
        "fourth-quarter": ("2019-10-01", "2020-01-01"),
    },
    "agriculture-2010": {
        "mobilise": ("2010-05-03", "2010-06-16"),
        "strive": ("2010-06-15", "2011-07-01"),
        "upgrade": ("2011-07-01", "2012-07-02"),
        "conclude": ("2012-07-02", "2012-11-08"),
    },
    "broadcaster-2011": {
        "check": ("2011-04-01", "2011-07-01"),
        "improve": ("2011-07-01", "2012-01-02"),
    },
    "county-2010": {
        "mobilise": ("2010-05-03", "2010-06-01"),
        "strive": ("2010-06-01", "2011-07-01"),
        "upgrade": ("2011-07-01", "2012-07-02"),
        "conclude": ("2012-07-02", "2012-11-08"),
    },
    "county-2016": {
        "targets": ("2016-09-22", "2016-11-01"),
        "benchmark": ("2016-11-01", "2017-08-01"),
        "assess": ("2017-08-01", "2017-09-22"),
    },
    "flags-2019": {
        "first-round": ("2019-05-01", "2019-07-01"),
        "second-round": ("2019-07-01", "2020-01-01"),
    },
    "newtown-2014": {
        "benchmark": ("2014-07-21", "2014-07-29"),
        "gaps": ("2014-07-29", "2014-08-08"),
        "measures": ("2014-08-08", "2014-08-15"),
        "lift": ("2014-08-15", "2014-08-22"),
    },
    # After the New Year's holiday the first workday is a Sunday, the fourth of January.
    "pairing": {
        "pair": ("2026-01-04", "2026-02-02"),
        "compete": ("2026-02-02", "2026-12-01"),
        "assess": ("2026-12-01", "2027-01-01"),
    },
    "school": {"autumn": ("2026-09-01", "2027-02-01"), "spring": ("2027-02-01", "2027-07-12")},
    "subdistrict-2011": {
        "launch": ("2011-01-03", "2011-07-01"),
        "deliver": ("2011-07-01", "2012-01-02"),
        "overtake": ("2012-01-02", "2013-01-01"),
    },
}

# M16: when the groups are told of a discussion, its last day, when those above are asked to sum up.
DISCUSSED: dict[str, dict[str, tuple[str, str, str]]] = {
    "agriculture-2010": {"why-join": ("2010-05-03", "2010-06-12", "2010-06-14")},
    "county-2010": {"why-join": ("2010-06-01", "2010-09-30", "2010-10-01")},
    "county-2016": {"breakthrough": ("2016-09-22", "2016-10-26", "2016-10-27")},
    "newtown-2014": {"catch-up": ("2014-08-08", "2014-08-13", "2014-08-14")},
}

# M5: when each organisation's ballot opens and closes.
EVALUATED: dict[str, dict[str, tuple[str, str]]] = {
    "agriculture-2010": {
        "2010": ("2010-12-13", "2010-12-23"),
        "2011": ("2011-12-12", "2011-12-23"),
        "2012": ("2012-10-18", "2012-10-30"),
    },
    "county-2016": {
        "2016-H2": ("2016-12-19", "2016-12-27"),
        "2017-H1": ("2017-06-16", "2017-06-26"),
        "2017-H2": ("2017-09-07", "2017-09-18"),
    },
    "pairing": {
        "2026-H1": ("2026-06-18", "2026-06-26"),
        "2026-H2": ("2026-12-21", "2026-12-28"),
    },
}

# M5: when the members of each organisation are evaluated.
PEOPLE: dict[str, dict[str, tuple[str, str]]] = {
    "agriculture-2010": EVALUATED["agriculture-2010"],
    "county-2010": {"once": ("2011-06-24", "2011-06-30")},
}

# M6: who is asked to comment, where it is not the campaign's own organisation alone.
COMMENTING: dict[str, tuple[str, ...]] = {
    "county-2010": ("root-secretary", "village-1-secretary", "village-1-deputy"),
}

# M6: when the superior is asked to comment.
ASKED: dict[str, Dates] = {
    "agriculture-2010": (
        *("2010-06-30", "2010-12-31", "2011-06-30"),
        *("2011-12-30", "2012-06-29", "2012-11-07"),
    ),
    "county-2016": ("2016-09-30", "2016-12-30", "2017-03-31", "2017-06-30", "2017-09-21"),
    # So are the marks of the arena, good and bad.
    "arena-2020": ("2020-09-30", "2020-12-31", "2021-03-31"),
    # In them it is said who is ahead, in the middle and behind.
    "broadcaster-2011": ("2011-06-30", "2011-12-30"),
    # The flags are given with the comment.
    "flags-2019": ("2019-06-28", "2019-12-31"),
    "pairing": ("2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31"),
}

# M13: when the groups get a ranking, provisional and final.
RANKED: dict[str, tuple[Dates, Dates]] = {
    "agriculture-2010": (
        (
            *("2010-07-12", "2011-01-12", "2011-07-12"),
            *("2012-01-11", "2012-07-11", "2012-11-19"),
        ),
        (
            *("2010-07-19", "2011-01-19", "2011-07-19"),
            *("2012-01-18", "2012-07-18", "2012-11-26"),
        ),
    ),
    "county-2016": (
        ("2016-10-12", "2017-01-11", "2017-04-12", "2017-07-12", "2017-10-03"),
        ("2016-10-19", "2017-01-18", "2017-04-19", "2017-07-19", "2017-10-10"),
    ),
    "pairing": (
        ("2026-04-13", "2026-07-10", "2026-10-16", "2027-01-12"),
        ("2026-04-20", "2026-07-17", "2026-10-23", "2027-01-19"),
    ),
}

# M14: the days of the members' digests. School begins with nothing due within a month for them.
REMINDED: dict[str, Dates] = {
    "pairing": (
        *("2026-01-23", "2026-01-30", "2026-02-25", "2026-02-28", "2026-03-25", "2026-03-31"),
        *("2026-04-24", "2026-04-30", "2026-05-25", "2026-05-29", "2026-06-25", "2026-06-30"),
        *("2026-07-24", "2026-07-31", "2026-08-25", "2026-08-31", "2026-09-24", "2026-09-30"),
        *("2026-10-23", "2026-10-30", "2026-11-25", "2026-11-30", "2026-12-25", "2026-12-31"),
    ),
    "school": (
        *("2027-04-30", "2027-05-25", "2027-05-31", "2027-06-15"),
        *("2027-06-25", "2027-06-30", "2027-07-09"),
    ),
}

# Both ran over the same two years and a half.
for _cells in (EVALUATED, ASKED, RANKED):
    _cells["county-2010"] = _cells["agriculture-2010"]

# The same plan with its masked years restored.
for _table in (STAGES, DISCUSSED, EVALUATED, ASKED, RANKED):
    _table["county-2016b"] = _table["county-2016"]
