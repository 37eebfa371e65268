"""Projects: what their nodes ask, where it is said, what a rename leaves alone."""

import json
from datetime import date

from models.plan.checks import examine
from models.plan.expecting import By, Kind
from models.plan.loading import read, restored
from models.plan.rebasing import rebase
from models.plan.renames import keys
from models.plan.schema import Plan
from models.plan.versions import resolve
from tests.unit.plan.texts import BEFORE, bent

ROAD = {
    "title": "进村公路",
    "amount": "3.50",
    "unit": "公里",
    "categories": ["community"],
    "prompt": "修到哪里？",
    "nodes": {
        "surveyed": {"title": "测完", "due": "2026-03-31"},
        "open": {"title": "通车", "due": "2026-10-31"},
    },
}


def with_road(**changes: object) -> Plan:
    return bent({"projects.road": ROAD | changes}).plan


def test_each_node_is_owed_once_by_its_day() -> None:
    plan = with_road()
    added = {key: one for key, one in plan.expectations.items() if key not in plan.said}
    assert [key for key in added if key.startswith("road.")] == ["road.surveyed", "road.open"]
    one = added["road.open"]
    assert (one.title, one.due.on) == ("进村公路：通车", date(2026, 10, 31))
    assert (one.kind, one.by, one.categories) == (Kind.SUMMARY, By.ORGANISATIONS, ("community",))


def test_a_copy_is_owed_what_its_own_fields_say() -> None:
    plan = with_road()
    assert "road.open" in plan.expectations
    assert plan.expectations is plan.expectations
    copied = plan.model_copy(update={"projects": {}})
    assert "road.open" not in copied.expectations
    assert plan == plan.model_copy()


def test_a_stored_version_knows_them_again() -> None:
    plan = with_road()
    again = restored(json.dumps(resolve(plan)))
    assert again.expectations == plan.expectations
    assert str(again.projects["road"].amount) == "3.50"


def test_what_was_owed_before_a_rename_is_the_same() -> None:
    nodes = {"built": {"title": "通车", "due": "2026-10-31", "was": "open"}}
    renamed = bent({"projects.lane": ROAD | {"nodes": nodes, "was": "road"}}).plan
    assert keys(renamed.expectations, "lane.built") == ("lane.built", "road.open")
    alone = bent({"projects.road": ROAD | {"nodes": nodes}}).plan
    assert keys(alone.expectations, "road.built") == ("road.built", "road.open")


def test_a_node_outside_the_campaign_is_told_where_it_stands() -> None:
    nodes = {"open": {"title": "通车", "due": "2028-10-31"}}
    loaded = bent({"projects.road": ROAD | {"nodes": nodes}})
    told = [one for one in examine(loaded, BEFORE) if one.code == "due-too-late"]
    assert [one.path for one in told] == [("projects", "road", "nodes", "open", "due")]
    assert "2028-10-31" in loaded.source.splitlines()[told[0].place.line - 1]


def test_nodes_move_with_the_year_as_last_days() -> None:
    loaded = bent({"projects.road": ROAD})
    moved = read(rebase(loaded, date(2027, 2, 1), "again", ""), "again.yaml").plan
    dues = [one.due for one in moved.projects["road"].nodes.values()]
    assert dues == [date(2027, 4, 30), date(2027, 11, 30)]


def test_without_projects_nothing_is_added() -> None:
    plan = bent({"honours": None, "evaluations.pacesetter": None}).plan
    assert plan.expectations == plan.said
