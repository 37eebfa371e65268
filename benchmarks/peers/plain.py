"""The commitment conversation with python-telegram-bot's ConversationHandler, written plainly.

`python -m benchmarks.peers.plain FOLDER API TOKEN` serves it on the database in FOLDER. The
conversation is kept in the same database at every answer, because a bot that is restarted has to
know what it was told; the library's own persistence writes once a minute. Each time the roster is
asked who this is, and the commitment is handed in through the same use case.
"""

import json
import logging
import sys
import warnings
from pathlib import Path
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import (
    Application,
    ApplicationBuilder,
    CallbackQueryHandler,
    ContextTypes,
    ConversationHandler,
    MessageHandler,
    filters,
)

from benchmarks.questions import OWN, QUESTIONS, draft_of
from benchmarks.shared import context
from models.tables import ConversationState
from models.tables.once import put
from services.actors import Actor, resolve
from services.commitments import submit
from services.expected import expected_of
from services.ports import Context

ANSWERING = 0
CANCEL = InlineKeyboardButton("取消", callback_data="cancel")
Turn = ContextTypes.DEFAULT_TYPE


class Promise:
    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx

    def handler(self) -> ConversationHandler[Turn]:
        return ConversationHandler(
            [CallbackQueryHandler(self.begin, r"commitment\.new")],
            {
                ANSWERING: [
                    MessageHandler(filters.TEXT, self.answered),
                    CallbackQueryHandler(self.handed_in, "sure"),
                    CallbackQueryHandler(self.pressed),
                ]
            },
            [],
        )

    async def begin(self, update: Update, turn: Turn) -> int:
        actor = await self._actor(update)
        (asked,) = await expected_of(self.ctx, actor)
        whose = (asked.campaign_id, asked.expectation, asked.organisation_id, asked.member_id)
        _memory(turn).update(whose=whose, at=0, answers={})
        await _edit(update, QUESTIONS[0].text, _keyboard(0))
        await self._keep(update, turn)
        return ANSWERING

    async def answered(self, update: Update, turn: Turn) -> None:
        assert update.message
        assert update.message.text
        await self._actor(update)
        at = _put(turn, update.message.text)
        await update.message.reply_text(QUESTIONS[at].text, reply_markup=_keyboard(at))
        await self._keep(update, turn)

    async def pressed(self, update: Update, turn: Turn) -> None:
        actor = await self._actor(update)
        label = QUESTIONS[_memory(turn)["at"]].press
        at = _put(turn, actor.name if label == OWN else label)
        await _edit(update, QUESTIONS[at].text, _keyboard(at))
        await self._keep(update, turn)

    async def handed_in(self, update: Update, turn: Turn) -> int:
        actor, memory = await self._actor(update), _memory(turn)
        token = self.ctx.tokens.new()
        campaign, expectation, organisation, member = memory["whose"]
        draft = draft_of(memory["answers"])
        await submit(self.ctx, actor, campaign, expectation, organisation, member, draft, token)
        await _edit(update, "已提交，等待审核。", None)
        return ConversationHandler.END

    async def _keep(self, update: Update, turn: Turn) -> None:
        assert update.effective_user
        data = json.dumps(_memory(turn), ensure_ascii=False)
        async with self.ctx.db.write() as session:
            await put(session, ConversationState, key=f"{update.effective_user.id}", data=data)

    async def _actor(self, update: Update) -> Actor:
        assert update.effective_user
        async with self.ctx.db.read() as session:
            actor = await resolve(session, update.effective_user.id, self.ctx.today())
        assert actor
        return actor


def _memory(turn: Turn) -> dict[Any, Any]:
    assert turn.user_data is not None
    return turn.user_data


def _put(turn: Turn, answer: str) -> int:
    memory = _memory(turn)
    memory["answers"][QUESTIONS[memory["at"]].key] = answer
    memory["at"] += 1
    return int(memory["at"])


async def _edit(update: Update, text: str, keyboard: InlineKeyboardMarkup | None) -> None:
    assert update.callback_query
    await update.callback_query.edit_message_text(text, reply_markup=keyboard)
    await update.callback_query.answer()


def _keyboard(at: int) -> InlineKeyboardMarkup:
    question = QUESTIONS[at]
    own = InlineKeyboardButton(question.press, callback_data=question.key)
    return InlineKeyboardMarkup([[own], [CANCEL]] if question.press else [[CANCEL]])


def application(ctx: Context, api: str, token: str) -> Application[Any, Any, Any, Any, Any, Any]:
    builder = ApplicationBuilder().token(token).base_url(f"{api}/bot")
    made = builder.build()
    made.add_handler(Promise(ctx).handler())
    return made


def main(folder: str, api: str, token: str) -> None:
    logging.disable()
    warnings.simplefilter("ignore")  # that one handler serves all of a conversation's messages
    application(context(Path(folder)), api, token).run_polling()


if __name__ == "__main__":
    main(*sys.argv[1:])
