"""The groups, topics and channels of an organisation: bind, look, unbind."""

from collections.abc import Sequence

from models.queries.roster import BoundChat
from models.tables import ChatKind
from publishing import links
from publishing.actions import action
from publishing.outgoing import Button, Outgoing, Rows
from publishing.texts import Markup, Translator, joined


def choose(t: Translator) -> Outgoing:
    return Outgoing(t("chats-choose"))


def organisation_buttons(organisations: Sequence[tuple[int, str]]) -> list[Button]:
    return [
        Button(name, action("chats.list", organisation, 0)) for organisation, name in organisations
    ]


def summary(t: Translator, organisation: str, chats: Sequence[BoundChat]) -> Outgoing:
    title = Markup(f"<b>{t('chats-title', organisation=organisation)}</b>")
    return Outgoing(joined([title, t("chats-list" if chats else "chats-none")]))


def chat_buttons(t: Translator, chats: Sequence[BoundChat]) -> list[Button]:
    return [Button(named(t, chat), action("chats.show", chat.chat_id)) for chat in chats]


def list_actions(t: Translator, organisation_id: int) -> Rows:
    return ((Button(t("chats-bind"), action("chats.bind", organisation_id)),),)


def named(t: Translator, chat: BoundChat) -> Markup:
    kind = "topic" if chat.is_topic and chat.kind is ChatKind.GROUP else chat.kind.value
    return t("chats-named", kind=t.plain(f"chats-kind-{kind}"), title=title_of(t, chat.title))


def title_of(t: Translator, title: str | None) -> str:
    return title or t.plain("chats-untitled")


def bind(t: Translator, organisation: str, organisation_id: int, bot: str, token: str) -> Outgoing:
    """Three ways to say the token where it counts."""
    line = Markup(f"<code>{Markup.of(links.said_in_chat(bot, token))}</code>")
    parts = [
        t("chats-bind-how", organisation=organisation),
        t("chats-bind-group"),
        joined([t("chats-bind-topic"), line]),
        t("chats-bind-channel"),
    ]
    group = Button(t("chats-bind-group-button"), url=links.start_group(bot, token))
    channel = Button(t("chats-bind-channel-button"), url=links.start_channel(bot))
    rows = ((group,), (channel,), back_to_list(t, organisation_id))
    return Outgoing(joined(parts, "\n\n"), rows)


def chat(t: Translator, one: BoundChat) -> Outgoing:
    parts = [
        Markup(f"<b>{named(t, one)}</b>"),
        Markup.of(one.organisation),
        t("chats-lost") if one.unreachable else "",
    ]
    unbind = Button(t("chats-unbind"), action("chats.unbind", one.chat_id))
    return Outgoing(joined(parts), ((unbind,), back_to_list(t, one.organisation_id)))


def unbind_ask(t: Translator, one: BoundChat) -> Outgoing:
    title = title_of(t, one.title)
    sure = Button(t("chats-unbind-yes"), action("chats.unbind-yes", one.chat_id))
    no = Button(t("cancel"), action("chats.show", one.chat_id))
    text = t("chats-unbind-ask", organisation=one.organisation, title=title)
    return Outgoing(text, ((sure,), (no,)))


def unbound(t: Translator, one: BoundChat) -> Outgoing:
    text = t("chats-unbound", title=title_of(t, one.title))
    return Outgoing(text, (back_to_list(t, one.organisation_id),))


def bound_here(t: Translator, organisation: str, *, again: bool) -> Outgoing:
    return Outgoing(
        t("chats-bound-again" if again else "chats-bound-here", organisation=organisation)
    )


def needs_token(t: Translator) -> Outgoing:
    return Outgoing(t("chats-needs-token"))


def channel_needs_token(t: Translator, title: str | None) -> Outgoing:
    text = t("chats-channel-needs-token", title=title_of(t, title))
    return Outgoing(text, ((Button(t("people-chats"), action("chats.open")),),))


def back_to_list(t: Translator, organisation_id: int) -> tuple[Button, ...]:
    return (Button(t("back"), action("chats.list", organisation_id, 0)),)
