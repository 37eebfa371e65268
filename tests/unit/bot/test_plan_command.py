"""The commands `plan` and `campaign` as a secretary types them."""

import asyncio
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.commands import speaking
from bot.database import Database
from models.plan.loading import load
from models.tables import Organisation
from tests.unit.plan.texts import PLANS, SMALL

PAIRING = str(PLANS / "pairing.yaml")


@pytest.fixture
def small(tmp_path: Path) -> Path:
    file = tmp_path / "small.yaml"
    file.write_text(SMALL.replace("2026", "2036"), encoding="utf-8")
    return file


def test_a_good_plan_passes(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["plan", "check", str(small)]) == 0
    told = capsys.readouterr().out
    assert "small.yaml：《小活动》可以用。" in told
    assert "2036 年的放假安排还没有录入" in told


def test_a_bad_one_is_refused_with_line_and_remedy(
    small: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    small.write_text(SMALL.replace("every: month", "every: months"), encoding="utf-8")
    assert main(["plan", "--language", "en", "check", PAIRING, str(small), "gone.yaml"]) == 1
    told = capsys.readouterr().out
    assert "small.yaml:14:12 error: expectations.monthly.every cannot be “months”." in told
    assert "To mend it: Did you mean month?" in told
    assert "gone.yaml: one error." in told
    assert "pairing.yaml: “结对比学赶超” can be run." in told


def test_a_new_plan_is_written_and_never_over_another(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "mine.yaml"
    new = ["plan", "new", "--from", "pairing", "--start", "2036-10-01", "--out", str(out)]
    assert main(new) == 0
    plan = load(out).plan
    assert (plan.id, str(plan.period.end)) == ("pairing-2036", "2037-09-30")
    assert "2036-10-01 至 2037-09-30" in out.read_text("utf-8").splitlines()[0]
    assert main(new) == 2
    assert "已经有了" in capsys.readouterr().err


@pytest.mark.parametrize("words", [("--id", "Not an id"), ("--from", "unknown")])
def test_what_cannot_be_made_is_not_written(tmp_path: Path, words: tuple[str, str]) -> None:
    out = tmp_path / "mine.yaml"
    new = ["plan", "new", "--from", "pairing", "--start", "2036-10-01", "--out", str(out)]
    assert main([*new, *words]) == 1
    assert not out.exists()


def test_a_day_that_is_none_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["plan", "new", "--from", "pairing", "--start", "2036-10-32"])
    assert "not a day like 2026-10-01" in capsys.readouterr().err


def test_show_gives_the_file_or_all_that_will_run(
    small: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["plan", "show", str(small)]) == 0
    assert capsys.readouterr().out == small.read_text("utf-8")
    assert main(["plan", "show", str(small), "--resolved"]) == 0
    resolved = tmp_path / "resolved.yaml"
    resolved.write_text(capsys.readouterr().out, encoding="utf-8")
    assert "secretary_after_minutes: 30" in resolved.read_text("utf-8")
    assert load(resolved).plan == load(small).plan


def test_diff_tells_each_change(
    small: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "other.yaml"
    text = small.read_text("utf-8").replace("title: 村}", "title: 村, themes: [产业, 治理]}")
    other.write_text(text, encoding="utf-8")
    assert main(["plan", "diff", str(small), str(other)]) == 0
    assert capsys.readouterr().out == "改动 categories.village.themes：无 → 产业、治理\n"
    assert main(["plan", "diff", str(small), str(small)]) == 0
    assert capsys.readouterr().out == "两份方案没有实质差别。\n"


def test_rehearse_tells_the_days_asked_for(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["plan", "rehearse", str(small), "--from", "2036-03-03", "--to", "2036-03-25"]
    assert main(words) == 0
    told = capsys.readouterr().out.splitlines()
    assert told[2:] == [
        "2036年3月25日 09:00  到了提醒日，党员没有到期的事，不发消息。",
        "2036年3月25日 09:30  给书记汇总还没有办的：月小结（2036年3月，3月31日前）。",
    ]


def test_list_names_what_is_there(
    small: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (small.parent / "broken.yaml").write_text("- a")
    monkeypatch.setattr("bot.commands.plan.PLANS", small.parent)
    assert main(["plan", "list"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "broken　读不出来，请用 python -m bot plan check 看原因",
        "small　小活动　2036-03-01 至 2036-05-31",
    ]
    small.unlink()
    (small.parent / "broken.yaml").unlink()
    assert main(["plan", "list"]) == 0
    assert "还没有方案文件" in capsys.readouterr().out


def test_a_path_is_shown_as_it_can_be_typed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert speaking.shown(tmp_path / "plans" / "a.yaml") == str(Path("plans") / "a.yaml")
    assert speaking.shown(PLANS) == str(PLANS)


NOBODY = (
    "提醒：按现在的名册，没有人要交“月小结”。"
    "请核对方案里写的类别、级别、职务和岗位，同名册上的对不对得上。"
)
CALENDAR_REMARK = (
    "small.yaml:6:9 提醒：2036 年的放假安排还没有录入，先按周一至周五上班计算。 [calendar-unknown]",
    "    改法：通知公布后，请补到 plans/calendars/china.yaml。",
    "方括号里的名称在 docs/handbook/problems.md 里都有解释和例子，"
    "如 docs/handbook/problems.md#calendar-unknown。",
)


async def _plant(url: str) -> None:
    """A town with one village, of which the roster does not say what it is."""
    database = Database(url)
    since = date(2026, 1, 1)
    async with database.write() as session:
        town = Organisation(
            tree="town", key="town", name="镇党委", pseudonym="o1", valid_from=since
        )
        session.add(town)
        await session.flush()
        session.add(
            Organisation(
                tree="town",
                key="east",
                name="东村党支部",
                superior_id=town.id,
                pseudonym="o2",
                valid_from=since,
            )
        )
    await database.close()


def test_the_first_command_makes_its_tables(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DATA_DIR", str(tmp_path / "new"))

    assert main(["campaign", "list"]) == 0
    assert "还没有活动" in capsys.readouterr().out


class TestCampaign:
    @pytest.fixture(autouse=True)
    def database(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("DATA_DIR", str(tmp_path))
        assert main(["db", "upgrade"]) == 0

    def test_nothing_runs_yet(self, capsys: pytest.CaptureFixture[str]) -> None:
        capsys.readouterr()
        assert main(["campaign", "list"]) == 0
        assert "还没有活动" in capsys.readouterr().out

    @pytest.mark.parametrize(
        ("words", "told"),
        [
            (["start", "FILE", "--tree", "town"], "名册里没有根单位是 town 的组织"),
            (["update", "FILE", "--key", "x"], "没有这个活动"),
            (["pause", "x"], "没有这个活动"),
        ],
    )
    def test_a_request_that_cannot_be_met_says_what_to_do(
        self, small: Path, words: list[str], told: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        words = [str(small) if word == "FILE" else word for word in words]
        assert main(["campaign", *words]) == 2
        assert told in capsys.readouterr().err

    def test_a_campaign_from_start_to_end(
        self, small: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        asyncio.run(_plant(f"sqlite+aiosqlite:///{tmp_path / 'zhengxian.db'}"))
        capsys.readouterr()
        for words in (
            ["start", str(small), "--tree", "town"],
            ["update", str(small), "--key", "small"],
            ["pause", "small"],
            ["list"],
            ["resume", "small"],
            ["close", "small"],
        ):
            assert main(["campaign", *words]) == 0
        assert capsys.readouterr().out.splitlines()[3:] == [
            "提醒：东村党支部在名册里没有类别，不会有任务，也不参加排名。",
            NOBODY,
            "活动 small 的第 1 版方案已生效，自2036年3月1日起执行。",
            *CALENDAR_REMARK,
            "提醒：东村党支部在名册里没有类别，不会有任务，也不参加排名。",
            NOBODY,
            "活动 small 的方案没有变化，仍是第 1 版。",
            "活动 small 已暂停，恢复以前不发消息。",
            "small　小活动　镇党委　已暂停　2036年3月1日 至 2036年5月31日",
            "活动 small 已恢复，没到期的事项顺延 0 个工作日。",
            "活动 small 已结束。",
        ]

    def test_a_refused_plan_is_told_like_a_checked_one(
        self, small: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        small.write_text("- a")
        assert main(["campaign", "start", str(small), "--tree", "town"]) == 1
        assert "small.yaml:1:1 错误" in capsys.readouterr().out


def test_checking_a_plan_needs_neither_telegram_nor_tables() -> None:
    code = (
        "import sys; from bot.__main__ import main;"
        f"main(['plan', 'check', {PAIRING!r}]);"
        "sys.exit(bool({'aiogram', 'alembic', 'models.tables', 'apscheduler'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr


def test_whoever_stops_reading_is_told_nothing() -> None:
    command = [sys.executable, "-u", "-m", "bot", "plan", "rehearse", PAIRING]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as reading:
        assert reading.stdout
        assert reading.stderr
        reading.stdout.readline()
        reading.stdout.close()
        assert reading.stderr.read() == b""
    assert reading.returncode == 0


def test_an_organisations_own_plan_is_checked_below_its_superiors(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = tmp_path / "east.yaml"
    monthly = SMALL.partition("expectations:")[2].replace("monthly:", "night-school:")
    head = "schema: 1\nextends: pairing\ntitle: 东街方案\npurpose: 办夜校。\nexpectations:"
    own.write_text(head + monthly, encoding="utf-8")
    check = ["plan", "check", "--below", PAIRING, str(own)]
    assert main(check) == 0
    assert "east.yaml：《东街方案》可以用。" in capsys.readouterr().out
    own.write_text(f"period: {{start: 2026-01-01, end: 2026-06-30}}\n{head}{monthly}", "utf-8")
    assert main(check) == 1
    assert "east.yaml:1:1 错误：period 是上级方案里的，这里不能改，只能加。" in (
        capsys.readouterr().out
    )
