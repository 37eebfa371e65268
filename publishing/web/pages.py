"""Page after page: the code, who sees what, the people, the questions, the check, the end."""

from collections.abc import Collection

from models.queries.ballots import Colleagues, Paper
from models.rules.marks import ALPHABET
from models.rules.remarks import LONGEST, Signs
from publishing.ballot_rules import breach_lines
from publishing.screens import evaluations as chat
from publishing.texts import Markup, Translator, joined
from publishing.web.html import Html, article, heading, tag, together, void
from publishing.web.remark import field, said
from publishing.web.shell import ACTION, Held, answers, button, document

ENTER, OPEN, PEOPLE, ASK, CHECK, CAST = "enter", "open", "people", "ask", "check", "cast"
BARE = "bare"
"""The check again, without the remark."""
CODE, WINDOW = "code", "window"
LONGEST_CODE = 40


def enter(t: Translator, problem: str = "", typed: str = "") -> str:
    """Where the code is typed; `problem` is plain and says what was wrong with the one `typed`."""
    told = tag("p", problem, id="problem", class_="problem") if problem else ""
    field = void(
        "input",
        id="code",
        name=CODE,
        value=typed[:LONGEST_CODE] or None,
        maxlength=LONGEST_CODE,
        autocapitalize="characters",
        spellcheck="false",
        autofocus=True,
        aria_describedby="hint problem" if problem else "hint",
        aria_invalid="true" if problem else None,
    )
    return document(
        t,
        t.plain("web-enter"),
        ENTER,
        Held(),
        tag("h1", t.plain("web-enter")),
        tag("p", t.plain("web-enter-hint"), id="hint"),
        tag("label", t.plain("web-enter-code"), for_="code"),
        told,
        field,
        _row(button(t, "web-enter-button", OPEN, id="go", class_="main")),
        go=OPEN,
    )


def notice(t: Translator, paper: Paper, held: Held, window: str | None = None) -> str:
    """Who sees what, before the first question. `window`: the title of the open link."""
    words = _by_code(t, paper) if window is None else _at_window(t, paper, window)
    following = PEOPLE if paper.whom else ASK
    key = "evaluation-people-button" if paper.whom else "evaluation-start"
    return document(
        t,
        heading(words),
        OPEN,
        held,
        article(words),
        _row(button(t, key, following, class_="main")),
        go=following,
    )


def people(t: Translator, found: Colleagues, held: Held) -> str:
    """Those whose paper is not cast yet lead to it."""
    words = t(
        "evaluation-people",
        title=found.title,
        organisation=found.organisation,
        count=len(found.people),
        left=found.left,
        judged=found.judged.value,
        closes=found.closes_at,
    )
    lines = (
        tag(
            "li",
            t.plain("evaluation-people-item", name=one.name, voted="yes")
            if one.voted
            else tag("button", one.name, name="step", value=f"{ASK}-{one.place}"),
        )
        for one in found.people
    )
    back = _row(button(t, "back", OPEN))
    return document(
        t, heading(words), PEOPLE, held, article(words), tag("ul", *lines, class_="people"), back
    )


def questions(t: Translator, paper: Paper, held: Held, missing: Collection[int] = ()) -> str:
    """All items; those in `missing` (from 0) had no answer when the page was sent in."""
    title = t.plain("web-questions", title=paper.title, organisation=paper.subject)
    return document(
        t,
        t.plain("web-mistake", page=title) if missing or len(held.remark) > LONGEST else title,
        ASK,
        held,
        _summary(t, paper, missing),
        tag("h1", title),
        tag("p", t.plain("web-questions-hint", items=len(paper.items))),
        *(_question(t, paper, held, item, missing) for item in range(len(paper.items))),
        field(t, held) if paper.remarks else "",
        _row(
            button(t, "web-check", CHECK, class_="main"),
            button(t, "back", PEOPLE if paper.whom else OPEN),
        ),
        go=CHECK,
    )


def check(t: Translator, paper: Paper, held: Held, signs: Signs | None = None) -> str:
    """Everything once more, each with a way back to it. `signs`: what the writer of the remark is
    asked about first."""
    title = t.plain("web-checking", title=paper.title, organisation=paper.subject)
    against = breach_lines(t, paper, held.sheet)
    cast = () if against else (button(t, "evaluation-cast-button", CAST, class_="main"),)
    lines = (
        tag(
            "div",
            tag("dt", one.title),
            tag(
                "dd",
                paper.grades[ALPHABET.index(held.marks[item])].title,
                _change(t, item, one.title),
            ),
        )
        for item, one in enumerate(paper.items)
    )
    return document(
        t,
        title,
        CHECK,
        held,
        answers(held),
        tag("h1", title),
        tag("p", t.plain("web-checking-hint")),
        *(article(line) for line in against),
        tag("dl", *lines),
        said(t, held, signs or Signs(), BARE, ASK) if held.remark else "",
        _row(*cast, button(t, "back", ASK)),
        go=CHECK,
    )


def thanks(t: Translator, held: Held, found: Colleagues | None = None) -> str:
    """The answers are on it no more. `found`: whom else one is asked about."""
    left = found.left if found else 0
    following = found.after(held.place or 0) if found else None
    go_on: tuple[Html, ...] = ()
    if found and following:
        words = t.plain("evaluation-people-next", name=following.name)
        step = f"{ASK}-{following.place}"
        go_on = (tag("button", words, name="step", value=step, class_="main"), _listed(t))
    elif held.secret and held.secret[0] == WINDOW:
        go_on = (button(t, "web-next-person", OPEN),)
    title, judged = t.plain("web-thanks"), found.judged.value if found else "whole"
    return document(
        t,
        title,
        OPEN if go_on else ENTER,
        Held(held.secret) if go_on else Held(),
        tag("h1", title),
        tag("p", t.plain("web-thanks-hint", left=left, judged=judged)),
        _row(*go_on),
    )


def told(t: Translator, sentence: str) -> str:
    """Something that cannot be done, and what to do instead; `sentence` is plain."""
    title = t.plain("web-told")
    return document(
        t,
        title,
        ENTER,
        Held(),
        tag("h1", title),
        tag("p", sentence, class_="problem", role="alert"),
        _row(button(t, "web-again", ENTER)),
    )


def _by_code(t: Translator, paper: Paper) -> Markup:
    note = t("web-code-note", whose="named" if paper.named else "nameless")
    return joined([chat.notice_text(t, paper, "web"), note], "\n\n")


def _at_window(t: Translator, paper: Paper, window: str) -> Markup:
    return t(
        "web-window-notice",
        window=window,
        title=paper.title,
        questionnaire=paper.questionnaire,
        organisation=paper.organisation,
        items=len(paper.items),
        closes=paper.closes_at,
        minimum=paper.minimum_group,
    )


def _question(t: Translator, paper: Paper, held: Held, item: int, missing: Collection[int]) -> Html:
    one, described = paper.items[item], [f"prompt-{item}"]
    problem = Html("")
    if item in missing:
        described.append(f"problem-{item}")
        words = t.plain("web-missing")
        problem = tag("p", words, id=f"problem-{item}", class_="problem")
    grades = (
        _grade(item, mark, grade.title, chosen=held.marks.get(item) == mark)
        for mark, grade in zip(ALPHABET, paper.grades, strict=False)
    )
    return tag(
        "fieldset",
        tag("legend", t.plain("web-item", number=item + 1, item=one.title)),
        tag("p", one.prompt, id=f"prompt-{item}"),
        problem,
        tag("div", *grades, class_="grades"),
        id=f"item-{item}",
        aria_describedby=" ".join(described),
    )


def _grade(item: int, mark: str, words: str, *, chosen: bool) -> Html:
    field = void(
        "input", type="radio", id=f"a-{item}-{mark}", name=f"a-{item}", value=mark, checked=chosen
    )
    return tag("label", field, tag("span", words), for_=f"a-{item}-{mark}")


def _summary(t: Translator, paper: Paper, missing: Collection[int]) -> Html:
    if not missing:
        return Html("")
    lines = (
        tag(
            "li",
            tag(
                "a",
                t.plain("web-item", number=item + 1, item=paper.items[item].title),
                href=f"#a-{item}-{ALPHABET[0]}",
            ),
        )
        for item in sorted(missing)
    )
    return tag(
        "div",
        tag("h2", t.plain("web-missing-head", count=len(missing))),
        tag("ul", *lines),
        id="summary",
        role="alert",
        tabindex=-1,
        autofocus=True,
    )


def _change(t: Translator, item: int, title: str) -> Html:
    return tag(
        "button",
        t.plain("web-change"),
        name="step",
        value=ASK,
        formaction=f"{ACTION}#item-{item}",
        aria_label=t.plain("web-change-item", item=title),
    )


def _listed(t: Translator) -> Html:
    return button(t, "evaluation-people-button", PEOPLE)


def _row(*buttons: Html) -> Html:
    return tag("p", *buttons, class_="row") if buttons else together(())
