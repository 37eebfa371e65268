"""Whole conversations with the example forms."""

import asyncio
import json

import pytest

from handlers.forms import Form, Registry, Step, Text
from handlers.routing import permissions
from tests.unit.forms.conftest import Filler


async def fill_promise(person: Filler, day: str = "12月10日") -> None:
    await person.say("/fill promise")
    await person.say("办实事")
    await person.click("跳过")
    await person.say(day)
    await person.say("走访户数")
    await person.say("50")
    await person.click("够了，继续")


async def test_from_the_first_question_to_the_saved_row(person: Filler) -> None:
    await person.say("/fill promise")
    assert "几分钟就能填完。" in person.seen()
    assert "<b>公开承诺</b>（1/4）" in person.seen()
    assert list(person.buttons()) == ["取消"]
    await person.say("办实事")
    assert "没有就跳过。" in person.seen()
    assert list(person.buttons()) == ["跳过", "返回", "取消"]
    await person.say("说明")
    assert list(person.buttons())[:2] == ["2026年11月30日", "2026年12月31日"]
    await person.say("１２月１０日")
    await person.say("走访户数")
    assert "第1个指标的目标值？" in person.seen()
    await person.say("50")
    assert "已有 1 个指标" in person.seen()
    await person.click("够了，继续")
    preview = person.seen()
    for line in ("事项：办实事", "说明：说明", "期限：2026年12月10日", "目标（第1项）：50"):
        assert line in preview
    await person.click("提交")
    assert person.seen() == "已保存：办实事"
    (row,) = person.saved
    assert row.answers == {
        "title": "办实事",
        "note": "说明",
        "day": "2026-12-10",
        "indicators": [{"name": "走访户数", "target": "50"}],
    }
    assert row.meta == {"organisation": 10}
    assert row.token == "token-1"
    assert await person.state.get_state() is None


async def test_what_people_type_is_escaped(person: Filler) -> None:
    await person.say("/fill promise")
    await person.say("<b>&")
    await person.click("返回")
    assert "现有内容：&lt;b&gt;&amp;" in person.seen()


async def test_a_skipped_step_is_none_and_said_so(person: Filler) -> None:
    await fill_promise(person)
    assert "说明：未填写" in person.seen()
    await person.click("提交")
    assert person.saved[0].answers["note"] is None


async def test_an_invalid_answer_is_asked_again(person: Filler) -> None:
    await person.say("/fill promise")
    await person.say("长" * 21)
    assert "写了 21 字，最多 20 字" in person.seen()
    assert "承诺做什么？" in person.seen()
    await person.say("办实事")
    await person.say("办实事")
    assert "请用下面的按钮" in person.seen()
    await person.click("跳过")
    await person.say("昨天")
    assert "日期不能早于2026年11月25日" in person.seen()
    await person.say("尽快")
    assert "没有看懂这个日期" in person.seen()


async def test_a_check_sees_its_item_and_may_refuse(person: Filler) -> None:
    await person.say("/fill promise")
    await person.say("办实事")
    await person.click("跳过")
    await person.say("月底")
    await person.say("走访户数")
    await person.say("3")
    assert "已过截止日期" in person.seen()
    await person.say("4")
    assert "还要添吗" in person.seen()


async def test_back_keeps_and_keep_goes_on(person: Filler) -> None:
    await person.say("/fill promise")
    await person.say("办实事")
    await person.say("说明")
    await person.click("返回")
    assert "现有内容：说明" in person.seen()
    await person.click("返回")
    assert "现有内容：办实事" in person.seen()
    assert "返回" not in person.buttons()
    await person.click("保留原内容")
    await person.click("保留原内容")
    assert "哪天完成？" in person.seen()
    assert (await person.draft())["answers"] == {"title": "办实事", "note": "说明"}


async def test_back_from_the_preview_and_from_the_second_item(person: Filler) -> None:
    await fill_promise(person)
    await person.click("返回")
    assert "还要添吗" in person.seen()
    await person.click("返回")
    assert "请核对" in person.seen()


async def test_a_quick_day_is_picked(person: Filler) -> None:
    await person.say("/fill promise")
    await person.say("办实事")
    await person.click("跳过")
    await person.click("2026年11月30日")
    assert (await person.draft())["answers"]["day"] == "2026-11-30"


async def test_items_are_added_up_to_the_maximum_and_removed(person: Filler) -> None:
    await person.say("/fill promise")
    await person.say("办实事")
    await person.click("跳过")
    await person.say("月底")
    for number in ("一", "二", "三"):
        await person.say(f"指标{number}")
        await person.say("10")
        if number != "三":
            await person.click("再添一项")
    assert "请核对" in person.seen()
    assert "指标（第3项）：指标三" in person.seen()
    await person.click("修改某一项")
    await person.click("下一页")
    await person.click("增减指标")
    assert list(person.buttons()) == ["够了，继续", "删去最后一项", "返回", "取消"]
    await person.click("删去最后一项")
    await person.click("删去最后一项")
    assert list(person.buttons()) == ["再添一项", "够了，继续", "返回", "取消"]
    await person.click("再添一项")
    assert "第2个指标叫什么？" in person.seen()
    await person.say("指标四")
    await person.say("20")
    await person.click("提交")
    names = [item["name"] for item in person.saved[0].answers["indicators"]]
    assert names == ["指标一", "指标四"]


async def test_a_group_may_stay_empty(person: Filler) -> None:
    await person.say("/fill empty")
    assert "已有 0 个指标" in person.seen()
    await person.click("够了，继续")
    await person.click("提交")
    assert person.saved[0].answers == {"names": []}


async def test_back_out_of_an_item_just_begun(person: Filler) -> None:
    await person.say("/fill empty")
    await person.click("再添一项")
    await person.click("取消")
    assert person.seen() == person.t("form-dropped")
    await person.say("/fill empty")
    await person.click("再添一项")
    await person.say("甲")
    await person.click("再添一项")
    await person.click("返回")
    assert "现有内容：甲" in person.seen()
    await person.click("保留原内容")
    await person.click("够了，继续")
    await person.click("提交")
    assert person.saved[0].answers == {"names": [{"name": "甲"}]}


async def test_one_answer_is_changed_from_the_preview(person: Filler) -> None:
    await fill_promise(person)
    await person.click("修改某一项")
    assert list(person.buttons()) == [
        "事项",
        "说明",
        "期限",
        "指标（第1项）",
        "目标（第1项）",
        "增减指标",
        "返回",
    ]
    await person.click("目标（第1项）")
    assert "现有内容：50" in person.seen()
    await person.say("60")
    assert "目标（第1项）：60" in person.seen()
    await person.click("修改某一项")
    await person.click("返回")
    assert "请核对" in person.seen()
    await person.click("修改某一项")
    await person.click("期限")
    await person.click("返回")
    await person.click("提交")
    assert person.saved[0].answers["indicators"][0]["target"] == "60"


async def test_a_refused_submission_keeps_every_answer(person: Filler) -> None:
    await fill_promise(person, day="年底")
    before = (await person.draft())["answers"]
    await person.click("提交")
    assert person.seen().startswith("已过截止日期。")
    assert "事项：办实事" in person.seen()
    assert (await person.draft())["answers"] == before
    await person.click("修改某一项")
    await person.click("期限")
    await person.say("月底")
    await person.click("提交")
    assert [row.token for row in person.saved] == ["token-1"]


async def test_a_broken_submission_keeps_every_answer(person: Filler) -> None:
    await person.say("/fill short")
    await person.say("坏")
    await person.click("提交")
    (told,) = person.popups()
    assert (told or "").startswith(person.t("error-unexpected", number="|").partition("|")[0])
    await person.click("修改某一项")
    await person.click("事项")
    await person.say("好")
    await person.click("提交")
    assert [row.token for row in person.saved] == ["token-1"]


async def test_a_double_press_saves_once(person: Filler) -> None:
    await fill_promise(person)
    live, data = person.latest, person.buttons()["提交"]
    await asyncio.gather(person.press(data, live), person.press(data, live))
    assert len(person.saved) == 1
    assert person.t("form-over") in person.popups()


async def test_a_replay_after_a_crash_saves_once(person: Filler) -> None:
    await fill_promise(person)
    stored = await person.state.get_data()
    live, data = person.latest, person.buttons()["提交"]
    await person.press(data, live)
    await person.state.set_state("form:promise")
    await person.state.set_data(stored)
    await person.press(data, live)
    assert len(person.saved) == 1
    assert person.popups()[-1] == person.t("refusal-already-submitted")
    assert await person.state.get_state() is None


async def test_an_older_screen_of_the_same_message_is_stale(person: Filler) -> None:
    await fill_promise(person)
    live, change = person.latest, person.buttons()["修改某一项"]
    await person.click("修改某一项")
    await person.press(change, live)
    assert person.popups()[-1] == person.t("form-button-stale")
    assert "要改哪一项" in person.seen(live)


async def test_an_older_message_is_stale(person: Filler) -> None:
    await person.say("/fill promise")
    await person.say("办实事")
    old, data = person.latest, person.buttons()["跳过"]
    await person.say("说明")
    await person.press(data, old)
    assert person.popups() == [person.t("form-button-stale")]
    assert (await person.draft())["answers"]["note"] == "说明"


async def test_a_button_without_a_draft_is_stale(person: Filler) -> None:
    await person.say("/fill short")
    old, data = person.latest, person.buttons()["取消"]
    await person.say("/cancel")
    await person.press(data, old)
    assert person.popups() == [person.t("form-over")]


@pytest.mark.parametrize("data", ["form.submit", "form.goto:0", "form.pick:x:y", "form.back:99"])
async def test_made_up_buttons_do_nothing(person: Filler, data: str) -> None:
    await person.say("/fill short")
    before = await person.draft()
    await person.press(data)
    assert await person.draft() == before


async def test_made_up_arguments_do_no_harm(person: Filler) -> None:
    await person.say("/fill kinds")
    for data in ("pick:{}", "pick:{}:zzz", "page:{}:x", "keep:{}", "skip:{}", "done:{}"):
        turn = (await person.draft())["turn"]
        await person.press("form." + data.format(turn))
        draft = await person.draft()
        assert (draft["at"], draft["answers"]) == ("kind", {})
    assert person.t("form-choice-gone") in str(person.said())
    assert len(person.popups()) == 6


async def test_cancel_asks_where_something_was_entered(person: Filler) -> None:
    await person.say("/fill promise")
    await person.say("/cancel")
    assert person.seen() == person.t("form-dropped")
    await person.say("/fill promise")
    await person.say("办实事")
    await person.say("/cancel")
    assert "还没有提交" in person.seen()
    await person.click("继续填写")
    assert "有什么要说明的？" in person.seen()
    await person.click("取消")
    await person.click("退出，不保留")
    assert person.seen() == person.t("form-dropped")
    assert await person.state.get_data() == {}


async def test_cancel_without_a_form_says_so(person: Filler) -> None:
    await person.say("/cancel")
    assert person.seen() == person.t("form-none")


async def test_an_unfinished_form_is_offered_first(person: Filler) -> None:
    await person.say("/fill promise")
    await person.say("办实事")
    await person.say("/fill short")
    assert "《公开承诺》还没有填完" in person.seen()
    await person.click("继续填写")
    assert "有什么要说明的？" in person.seen()
    await person.say("/menu")
    await person.click("填短表")
    await person.click("放下它，填新的")
    assert "<b>短表</b>" in person.seen()
    draft = await person.draft()
    assert (draft["form"], draft["answers"], draft["token"]) == ("short", {}, "token-2")


async def test_an_untouched_form_gives_way(person: Filler) -> None:
    await person.say("/fill promise")
    await person.say("/fill short")
    assert "<b>短表</b>" in person.seen()


async def test_preset_answers_can_be_kept(person: Filler) -> None:
    await person.say("/revise short 旧题")
    assert "现有内容：旧题" in person.seen()
    await person.click("保留原内容")
    assert "“旧题”" in person.seen()
    await person.click("提交")
    assert person.saved[0].answers == {"title": "旧题"}


async def test_a_revision_opens_at_the_preview(person: Filler) -> None:
    await person.say("/revise short 旧题!")
    assert "请核对" in person.seen()
    await person.say("/cancel")
    await person.say("/revise promise 旧题!")
    assert "有什么要说明的？" in person.seen()


async def test_text_at_the_preview_is_told_to_use_the_buttons(person: Filler) -> None:
    await fill_promise(person)
    await person.say("提交")
    assert person.seen().startswith(person.t("form-use-buttons"))
    assert person.saved == []


@pytest.mark.parametrize(
    "change", [{"at": "gone"}, {"form": "gone"}, {"at": "indicators/x/name"}, {"new_field": 1}]
)
async def test_after_an_upgrade_one_starts_again(person: Filler, change: dict[str, object]) -> None:
    await person.say("/fill promise")
    await person.say("办实事")
    await person.store(**change)
    await person.say("说明")
    assert person.seen() == person.t("form-changed")
    assert await person.state.get_state() is None
    await person.say("/fill short")
    await person.say("新题")
    await person.click("提交")
    assert person.saved[0].answers == {"title": "新题"}


async def test_after_an_upgrade_a_press_is_answered(person: Filler) -> None:
    await person.say("/fill promise")
    await person.store(form="gone")
    await person.click("取消")
    assert person.popups() == [person.t("form-changed")]


async def test_a_state_without_data_is_left(person: Filler) -> None:
    await person.state.set_state("form:promise")
    await person.say("你好")
    assert person.seen() == person.t("form-changed")
    assert await person.state.get_state() is None


async def test_a_step_added_by_an_upgrade_is_asked_before_saving(person: Filler) -> None:
    await fill_promise(person)
    answers = (await person.draft())["answers"]
    del answers["day"]
    await person.store(answers=answers)
    await person.click("提交")
    assert "哪天完成？" in person.seen()
    await person.say("月底")
    await person.click("提交")
    assert len(person.saved) == 1


async def test_an_edited_message_changes_its_answer(person: Filler) -> None:
    await person.say("/fill promise")
    first = await person.say("办实事")
    await person.edit(first, text="办大事")
    assert "“事项”已按您改过的消息更新" in person.seen()
    assert "有什么要说明的？" in person.seen()
    await person.edit(first, text="长" * 21)
    assert "“事项”仍用原来的内容。写了 21 字" in person.seen()
    assert (await person.draft())["answers"] == {"title": "办大事"}


async def test_an_edit_at_the_preview_is_shown_there(person: Filler) -> None:
    await person.say("/fill short")
    first = await person.say("旧题")
    await person.edit(first, text="新题")
    assert "“新题”" in person.seen()
    await person.click("提交")
    assert person.saved[0].answers == {"title": "新题"}


async def test_an_edit_after_submission_is_told_that_it_is_too_late(person: Filler) -> None:
    await person.say("/fill short")
    other = await person.say("旧题")
    await person.click("提交")
    await person.say("/fill short")
    await person.edit(other, text="新题")
    assert person.seen() == person.t("form-edited-too-late")
    assert person.saved[0].answers == {"title": "旧题"}


async def test_an_edit_of_something_else_is_nothing(person: Filler) -> None:
    await person.say("/fill short")
    count = len(person.said())
    await person.edit(1, text="/fill promise")
    assert len(person.said()) == count


async def test_the_same_message_twice_answers_one_question(person: Filler) -> None:
    await person.say("/fill promise")
    raw = person.message(text="办实事")
    await person.feed("message", raw)
    await person.feed("message", raw)
    draft = await person.draft()
    assert (draft["at"], draft["answers"]) == ("note", {"title": "办实事"})


async def test_a_command_is_no_answer(person: Filler) -> None:
    await person.say("/fill promise")
    await person.say("/menu")
    assert (await person.draft())["answers"] == {}


async def test_who_may_no_longer_fill_it_in_is_refused(person: Filler) -> None:
    await person.say("/fill led")
    await person.say("题")
    assert person.seen() == person.t("access-secretary")
    assert await person.state.get_state() is None


async def test_the_storage_holds_json_only(person: Filler) -> None:
    await fill_promise(person)
    data = await person.state.get_data()
    assert json.loads(json.dumps(data)) == data


async def test_every_button_of_the_forms_has_a_name_of_its_own(person: Filler) -> None:
    found = [row for row in permissions(person.dispatcher) if row.area == "forms"]
    assert len({row.handler for row in found}) == len(found)
    assert all(row.may for row in found)


def test_doubtful_forms_are_refused(person: Filler) -> None:
    form = next(iter(person.registry))
    with pytest.raises(ValueError, match="names"):
        Form("x", "x", (Step("Name", "x", Text()),), form.submit)
    with pytest.raises(ValueError, match="names"):
        Form("x", "x", (Step("a", "x", Text()), Step("a", "x", Text())), form.submit)
    registry = Registry()
    registry.add(form)
    registry.add(form)
    with pytest.raises(ValueError, match="two forms"):
        registry.add(Form(form.name, "x", (), form.submit))


async def test_what_is_preset_and_quiet_is_only_changed_at_the_end(person: Filler) -> None:
    await person.say("/revise quiet 走访")
    assert "（1/2）" in person.seen()
    await person.say("修路")
    assert "够了，继续" in person.buttons()
    await person.click("返回")
    assert "现有内容：修路" in person.seen()
    await person.say("党建")
    await person.click("够了，继续")
    assert "事项：走访" in person.seen()
    await person.click("修改某一项")
    await person.click("事项")
    await person.say("回访")
    await person.click("提交")
    assert person.saved[0].answers == {
        "area": {"name": "党建", "value": "a"},
        "title": "回访",
        "note": None,
    }


async def test_what_was_typed_in_other_words_is_said_back(person: Filler) -> None:
    await person.say("/fill promise")
    await person.say("办实事")
    await person.click("跳过")
    await person.say("下周<五")
    assert person.seen().startswith(person.t("form-day-needed"))
    await person.say("下周五")
    assert person.seen().startswith("“下周五”记作：2026年12月4日，星期五。")
    await person.click("返回")
    await person.say("2026-12-04")
    assert "记作" not in person.seen()
    await person.say("走访户数")
    await person.say("五十")
    assert person.seen().startswith("“五十”记作：50。")
    await person.click("返回")
    await person.say("５０")
    assert "记作" not in person.seen()
