"""Names for a small roster of any plan. All of them are invented."""

from collections.abc import Iterator, Mapping

SURNAMES = "林周沈顾陆程叶苏田方石邵龚樊祁纪温柯翟庄"
GIVEN = (
    "清扬",
    "永和",
    "秋实",
    "素梅",
    "广田",
    "新月",
    "立诚",
    "晓帆",
    "志远",
    "春禾",
    "玉洁",
    "大江",
)

ROOTS: Mapping[str, str] = {
    "agriculture-2010": "农业局党总支",
    "arena-2020": "白云镇党委",
    "broadcaster-2011": "广电中心党总支",
    "county-2010": "县委",
    "county-2016": "县委",
    "county-2016b": "县委",
    "faculty-2011": "文学院党总支",
    "flags-2019": "青山镇党委",
    "newtown-2014": "新城党工委",
    "pairing": "柳河镇党委",
    "school": "学校活动领导小组",
    "stars-2019": "投资集团党委",
    "subdistrict-2011": "街道党工委",
}
HOMES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "agriculture-2010": {
        "section": ("种植科支部", "科教科支部", "市场科支部"),
        "station": ("农技站支部", "植保站支部"),
    },
    "arena-2020": {
        "village": ("枫林村支部", "石桥村支部"),
        "community": ("城南社区支部", "城北社区支部"),
    },
    "broadcaster-2011": {
        "programme": ("新闻部", "专题部", "文艺部"),
        "industry": ("网络部", "广告部"),
        "management": ("办公室", "人事部"),
    },
    "county-2010": {
        "village": ("石桥镇党委", "枫林村支部", "石桥村支部"),
        "community": ("城南社区党委", "城北社区党委"),
        "agency": ("水利局党委", "交通局党委"),
        "enterprise": ("宏达机械党委", "商会党委"),
        "service": ("实验小学党委", "中心医院党委"),
    },
    "county-2016": {
        "village": ("枫林村支部", "石桥村支部", "杏园村支部"),
        "community": ("城南社区支部", "城北社区支部"),
        "state-enterprise": ("自来水公司支部", "公交公司支部"),
        "private-enterprise": ("宏达机械支部", "商会支部"),
        "agency": ("水利局支部", "交通局支部"),
        "township": ("白云乡党委", "青山乡党委"),
    },
    "faculty-2011": {
        "branch": ("教师党支部", "学生党支部"),
        "group": ("古代文学党小组", "现代文学党小组"),
    },
    "flags-2019": {
        "village": ("枫林村支部", "石桥村支部"),
        "community": ("城南社区支部", "城北社区支部"),
    },
    "newtown-2014": {
        "agency": ("新城机关", "新城招商中心"),
        "department": ("规划建设部", "社会事业部"),
    },
    "pairing": {
        "community": ("桃园社区支部", "柳林社区支部", "双塔社区支部"),
        "department": ("水务站支部", "文化站支部"),
        "trade": ("商户支部", "运输支部"),
    },
    "school": {
        "school": ("明德中学", "致远中学"),
        "teaching-group": ("语文教研组", "数学教研组"),
    },
    "stars-2019": {"state-enterprise": ("工程公司支部", "物业公司支部")},
    "subdistrict-2011": {
        "subdistrict": ("街道机关", "街道开发办"),
        "department": ("经贸部", "城建部"),
        "community": ("东关社区", "西关社区"),
    },
}
KINDRED: Mapping[str, str] = {"county-2016b": "county-2016"}
"""Plans that are about the same places."""


def names() -> Iterator[str]:
    """As many as surnames and given names make, none twice."""
    for shift in range(len(SURNAMES)):
        for place, given in enumerate(GIVEN):
            yield SURNAMES[(shift + place) % len(SURNAMES)] + given


def root_of(plan: str, issuer: str) -> str:
    return ROOTS.get(plan, issuer)


def home_of(plan: str, category: str, title: str, number: int) -> str:
    """The organisation's name; a plan without any of its own numbers those of a category."""
    given = HOMES.get(KINDRED.get(plan, plan), {}).get(category, ())
    return given[number - 1] if number <= len(given) else f"{title}第{number}支部"
