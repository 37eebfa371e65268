"""Which mechanisms the documents name for which plan, by hand."""

TITLES = {
    "M1": "组织、人员和职务",
    "M2": "阶段",
    "M3": "公开承诺",
    "M4": "金点子",
    "M5": "群众评议",
    "M6": "领导点评",
    "M7": "标兵、表彰和典型",
    "M8": "结对赶超",
    "M9": "差距和整改",
    "M10": "小结、报告和材料",
    "M11": "走访和服务",
    "M12": "清单和大项目",
    "M13": "计分、排名和奖惩",
    "M14": "督查",
    "M15": "宣传公开",
    "M16": "讨论",
    "M17": "会议",
    "M18": "方案下的方案",
}

# M7's exemplars and M15's announcements are for all of them.
NAMED: dict[str, tuple[str, ...]] = {
    "agriculture-2010": (
        *("M2", "M3", "M4", "M5", "M6", "M7", "M10"),
        *("M11", "M13", "M14", "M15", "M16", "M17"),
    ),
    "broadcaster-2011": ("M7", "M9", "M12", "M13", "M15"),
    "county-2010": (
        *("M1", "M2", "M3", "M5", "M7", "M9", "M10"),
        *("M11", "M13", "M15", "M16", "M18"),
    ),
    "county-2016": (
        *("M1", "M2", "M3", "M4", "M5", "M7", "M9"),
        *("M11", "M12", "M13", "M14", "M15", "M16", "M17"),
    ),
    "newtown-2014": ("M2", "M4", "M7", "M9", "M11", "M15", "M16", "M17"),
    "pairing": ("M1", "M3", "M5", "M6", "M7", "M8", "M9", "M10", "M15", "M18"),
    "school": ("M7", "M8", "M15", "M17"),
    "subdistrict-2011": ("M7", "M8", "M12", "M13", "M15"),
}
# The documents of the flags, of the arena, of the stars on posts and of the faculty's choice.
NAMED |= {
    "flags-2019": ("M2", "M6", "M9", "M10", "M13", "M15"),
    "arena-2020": ("M2", "M3", "M6", "M7", "M9", "M10", "M14", "M15"),
    "stars-2019": ("M2", "M3", "M10", "M15"),
    "faculty-2011": ("M2", "M7", "M10", "M15", "M17"),
}
NOT_YET: dict[tuple[str, str], str] = {}
"""What cannot be lived with the plan file as it stands."""
NAMED["county-2016b"] = NAMED["county-2016"]
