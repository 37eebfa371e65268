"""What each life leaves undone, to be taken along into the next campaign."""

from tests.lives.ending import Undone

LEFT: dict[str, Undone | None] = {
    "agriculture-2010": Undone("section-1", "branch-promise", "推广面积"),
    "arena-2020": Undone("village-1", "promise", "圈养的户"),
    "broadcaster-2011": None,
    "county-2010": Undone("village-1", "promise", "办起来的夜校"),
    "county-2016": Undone("agency-1", "promise", "修好率"),
    "county-2016b": Undone("agency-1", "promise", "修好率"),
    "faculty-2011": None,
    "flags-2019": None,
    "newtown-2014": Undone("agency-1", "promise", "各部门二十八日前定下标杆", into=20),
    "pairing": Undone("department-1", "promise", "当天修好率"),
    "school": None,
    "stars-2019": Undone("state-enterprise-1", "promise", "半小时到场率", member=True),
    "subdistrict-2011": None,
}
"""None where the plan asks nobody for a promise, which is what things are taken along into."""
