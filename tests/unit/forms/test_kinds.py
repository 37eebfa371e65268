"""Each kind of answer, typed and pressed, through the form that has them all."""

from typing import Any

import pytest
from aiogram.types import Chat, Message

from handlers.forms import Invalid, Text
from tests.unit.forms import example
from tests.unit.forms.conftest import Filler
from tests.unit.handlers.telegram import START

MEGABYTE = 1024 * 1024


def photo(unique: str, size: int = 1000) -> dict[str, Any]:
    small = {"file_id": "s", "file_unique_id": "s", "width": 9, "height": 9}
    large = {"file_id": f"id-{unique}", "file_unique_id": unique, "width": 99, "height": 99}
    return {"photo": [small, large | {"file_size": size}]}


async def until(person: Filler, step: str) -> None:
    moves = {
        "areas": lambda: person.click("中心工作"),
        "who": lambda: both_areas(person),
        "count": lambda: person.say("王秀英12"),
        "proof": lambda: person.say("12"),
    }
    await person.say("/fill kinds")
    for name, move in moves.items():
        await move()
        if name == step:
            return


async def both_areas(person: Filler) -> None:
    await person.click("党建")
    await person.click("治理")
    await person.click("完成")


async def test_a_choice_is_pressed_or_typed(person: Filler) -> None:
    await person.say("/fill kinds")
    await person.say("不知道")
    assert person.seen().startswith(person.t("form-choice-unknown"))
    await person.say("中心")
    await person.click("返回")
    assert "✓ 中心工作" in person.buttons()
    assert "现有内容：中心工作" in person.seen()


async def test_a_step_depends_on_an_answer(person: Filler) -> None:
    await person.say("/fill kinds")
    await person.click("其他")
    await person.say("没有合适的")
    assert "涉及哪些方面？" in person.seen()
    await person.click("返回")
    await person.click("返回")
    await person.click("中心工作")
    assert "涉及哪些方面？" in person.seen()
    await both_areas(person)
    await person.say("王秀英3")
    await person.say("12")
    await person.send(**photo("a"))
    await person.click("完成")
    assert "没有合适的" not in person.seen()
    await person.click("提交")
    assert "why" not in person.saved[0].answers


async def test_several_are_toggled_within_their_limits(person: Filler) -> None:
    await until(person, "areas")
    assert "完成" not in person.buttons()
    await person.click("党建")
    await person.click("完成")
    assert person.seen().startswith("至少要选 2 项")
    await person.click("民生")
    await person.click("治理")
    assert person.seen().startswith("最多选 2 项")
    await person.click("✓ 民生")
    await person.click("治理")
    assert "现有内容：党建、治理" in person.seen()
    await person.click("完成")
    assert (await person.draft())["answers"]["areas"] == ["a", "c"]


async def test_people_are_paged_and_found_by_name(person: Filler) -> None:
    await until(person, "who")
    assert list(person.buttons())[:9] == [f"王秀英{n}" for n in range(1, 9)] + ["1/3"]
    await person.click("下一页")
    await person.click("下一页")
    assert "王秀英20" in person.buttons()
    await person.say("秀英")
    assert person.seen().startswith(person.t("form-choice-unclear"))
    await person.say("英20")
    assert (await person.draft())["answers"]["who"] == "20"
    await person.click("返回")
    assert "1/3" in person.buttons()
    assert "现有内容：王秀英20" in person.seen()


async def test_who_left_in_the_meantime_cannot_be_picked(person: Filler) -> None:
    await until(person, "who")
    gone = example.PEOPLE.pop(0)
    try:
        await person.click("王秀英1")
        assert person.seen().startswith(person.t("form-choice-gone"))
    finally:
        example.PEOPLE.insert(0, gone)


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("12", "12"),
        (" １２ ", "12"),
        ("1,200", "1200"),
        ("12户", "12"),
        ("1e3", "1000"),
        ("abc", None),
        ("nan", None),
        ("inf", None),
        ("0", None),
        ("1.5", None),
        ("1e99", None),
        ("二十", "20"),
        ("一千二百户", "1200"),
        ("１，２００ 户", "1200"),
        ("1.2万", "12000"),
        ("约30户", "30"),
        ("二百五", None),
        ("1,20", None),
        ("3到5", None),
    ],
)
async def test_numbers(person: Filler, typed: str, answer: str | None) -> None:
    await until(person, "count")
    await person.say(typed)
    assert (await person.draft())["answers"].get("count") == answer
    if answer:
        await person.click("返回")
        assert f"现有内容：{answer}户" in person.seen()


async def test_reasons_against_a_number(person: Filler) -> None:
    await until(person, "count")
    for typed, key, values in (
        ("abc", "form-number-needed", {}),
        ("0", "form-number-too-small", {"limit": 1}),
        ("1.5", "form-number-whole", {}),
    ):
        await person.say(typed)
        assert person.seen().startswith(person.t(key, **values))


async def test_an_album_is_one_answer_and_one_screen(person: Filler) -> None:
    await until(person, "proof")
    count = len(person.said())
    for unique in ("a", "b", "c"):
        await person.send(media_group_id="g", **photo(unique))
    assert len(person.said()) == count + 1
    assert person.seen().startswith(person.t("form-album"))
    await person.click("完成")
    assert "证明：3 个文件" in person.seen()
    await person.click("提交")
    proof = person.saved[0].answers["proof"]
    first = {"kind": "photo", "file_id": "id-a", "unique_id": "a", "album": "g", "name": None}
    assert proof[0] == {**first, "size": 1000}
    assert [one["unique_id"] for one in proof] == ["a", "b", "c"]


async def test_files_one_by_one_of_any_kind_up_to_a_limit(person: Filler) -> None:
    await until(person, "proof")
    await person.send(document={"file_id": "d", "file_unique_id": "d"})
    await person.send(voice={"file_id": "v", "file_unique_id": "v", "duration": 3})
    await person.send(**photo("a"))
    await person.send(**photo("a"))
    assert "现有内容：3 个文件" in person.seen()
    await person.send(**photo("b"))
    assert person.seen().startswith("最多收 3 个文件")
    kinds = [one["kind"] for one in (await person.draft())["answers"]["proof"]]
    assert kinds == ["document", "voice", "photo"]


async def test_what_is_no_file_or_too_big(person: Filler) -> None:
    await until(person, "proof")
    await person.say("见附件")
    assert person.seen().startswith(person.t("form-file-needed"))
    assert "最多 3 个，每个不超过 20 MB" in person.seen()
    await person.send(**photo("a"))
    await person.send(document={"file_id": "d", "file_unique_id": "d", "file_size": 21 * MEGABYTE})
    assert person.seen().startswith(person.t("form-file-too-big", limit=20))
    assert "现有内容：1 个文件" in person.seen()


async def test_the_largest_size_of_a_photo_that_can_be_downloaded(person: Filler) -> None:
    await until(person, "proof")
    sizes = [
        {"file_id": name, "file_unique_id": name, "width": pixels, "height": pixels}
        | {"file_size": megabytes * MEGABYTE}
        for name, pixels, megabytes in (("l", 4000, 21), ("s", 90, 1), ("m", 800, 20))
    ]
    await person.send(photo=sizes)
    (kept,) = (await person.draft())["answers"]["proof"]
    assert kept["unique_id"] == "m"


async def test_an_edited_picture_changes_nothing(person: Filler) -> None:
    await until(person, "proof")
    sent = await person.send(**photo("a"))
    await person.edit(sent, **photo("b"))
    assert person.seen() == person.t("form-edit-anew")
    assert len((await person.draft())["answers"]["proof"]) == 1


async def test_only_photos_where_only_photos_do(person: Filler) -> None:
    await person.say("/fill photo")
    await person.send(document={"file_id": "d", "file_unique_id": "d"})
    assert person.seen().startswith(person.t("form-photo-needed"))
    await person.click("跳过")
    await person.click("提交")
    assert person.saved[0].answers == {"proof": None}


async def test_a_picture_is_no_text(person: Filler) -> None:
    await person.say("/fill short")
    await person.send(**photo("a"))
    assert person.seen().startswith(person.t("form-text-needed"))


async def test_a_too_short_text() -> None:
    message = Message(message_id=1, date=START, chat=Chat(id=1, type="private"), text="短")
    with pytest.raises(Invalid, match="form-text-too-short"):
        await Text(minimum=5).read(message, None, None)  # type: ignore[arg-type]
