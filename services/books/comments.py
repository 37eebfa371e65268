"""Leader comments that a superior owes, with the facts; a filled-in row is a draft, or goes out."""

from collections.abc import Mapping, Sequence

from models.queries.among import among
from models.queries.comments import CommentView, comments, drafts
from models.queries.digests import DutyLine
from models.rules.books import Column, Kind, Row, RowOutcome, Shape, values
from models.tables import Comment
from services import comment_facts
from services import comments as given
from services.actors import Actor
from services.books.book import Book, Entry, WrongRow, period_of
from services.comment_facts import CommentCall
from services.comment_rows import TEXT_LENGTH, CommentDraft
from services.comment_sittings import Sitting, Spot, Stand, every_sitting
from services.ports import Context

SENT = "yes"
SHAPE = Shape(
    "comments",
    (
        Column("organisation", width=24),
        Column("whose", width=24),
        Column("matter", width=20),
        Column("period", Kind.PERIOD),
        Column("due", Kind.DAY),
        *(Column(key, Kind.NUMBER, width=8) for key in ("ontime", "late", "missing")),
        *(Column(key, Kind.NUMBER, width=8) for key in ("verified", "behind")),
        *(Column(key, Kind.NUMBER, width=8) for key in ("offered", "adopted")),
        Column("grade", write=True),
        Column("results", write=True, limit=TEXT_LENGTH, width=40),
        Column("lacking", write=True, limit=TEXT_LENGTH, width=40),
        Column("direction", write=True, limit=TEXT_LENGTH, width=40),
        Column("sent", Kind.WORD, write=True, words=(SENT,), width=8),
    ),
    called=("whose", "matter"),
)


async def _rows(ctx: Context, actor: Actor) -> Sequence[Row]:
    """Whoever is owed one or has it, as long as the period's comments are taken. Of people, whose
    number may be large, the facts are read in chat."""
    sittings = await every_sitting(ctx, actor)
    said = await _said(ctx, [spot for one in sittings for spot in one.spots])
    return [
        await _row(ctx, actor, one, spot, said.get(spot.comment_id or 0))
        for one in sittings
        for spot in one.spots
    ]


async def _said(ctx: Context, spots: Sequence[Spot]) -> Mapping[int, CommentView]:
    ids = among(Comment.id, (spot.comment_id for spot in spots))
    async with ctx.db.read() as session:
        found = [*await comments(session, ids), *await drafts(session, ids)]
    return {view.id: view for view in found}


async def _row(
    ctx: Context, actor: Actor, sitting: Sitting, spot: Spot, said: CommentView | None
) -> Row:
    line = sitting.line(spot)
    head = values(
        organisation=line.duty.organisation,
        whose=spot.name,
        matter=line.title,
        period=period_of(line.plan, line.duty.period),
        due=line.duty.due_on,
    )
    facts = await _facts(ctx, actor, spot)
    return Row(_key(spot), {**head, **facts, **_words(line, said)})


def _key(spot: Spot) -> str:
    return f"C{spot.duty_id}-{spot.member_id or 0}"


async def _facts(ctx: Context, actor: Actor, spot: Spot) -> Mapping[str, str]:
    if spot.member_id is not None or spot.stand is Stand.GIVEN:
        return _counted(None)
    return _counted(await comment_facts.call(ctx, actor, spot.duty_id))


def _counted(call: CommentCall | None) -> Mapping[str, str]:
    facts = call.facts if call else None
    done = facts.duties if facts else ()
    return values(
        ontime=sum(one.in_time for one in done) if facts else None,
        late=sum(one.late for one in done) if facts else None,
        missing=sum(one.missing for one in done) if facts else None,
        verified=facts.verified if facts else None,
        behind=facts.overdue if facts else None,
        offered=facts.ideas if facts else None,
        adopted=facts.adopted if facts else None,
    )


def _words(line: DutyLine, said: CommentView | None) -> Mapping[str, str]:
    graded = line.plan.comment_scale.get(said.grade or "") if said else None
    return values(
        grade=graded.title if graded else None,
        results=said.results if said else None,
        lacking=said.gaps if said else None,
        direction=said.direction if said else None,
        sent=SENT if said and said.published_at else None,
    )


async def _put(ctx: Context, actor: Actor, entry: Entry) -> RowOutcome:
    assert entry.row is not None  # noqa: S101
    duty, _, member = entry.row.key.removeprefix("C").partition("-")
    duty_id, member_id = int(duty), int(member) or None
    call = await comment_facts.call(ctx, actor, duty_id, member_id)
    draft = _draft(entry, call)
    if entry.text("sent") != SENT:
        await given.save(ctx, actor, duty_id, draft, entry.token, member_id)
    elif call.flags:
        raise WrongRow("sent", "book-reason-comment-flags")
    else:
        await given.publish(ctx, actor, duty_id, draft, entry.token, member_id)
    return RowOutcome.CHANGED if call.draft else RowOutcome.ADDED


def _draft(entry: Entry, call: CommentCall) -> CommentDraft:
    """What was said in the draft and not typed up stays, and so do its flags."""
    voices = {
        part: voice
        for part, voice in call.voices.items()
        if not entry.text("lacking" if part == "gaps" else part)
    }
    for column, part in (("results", "results"), ("lacking", "gaps"), ("direction", "direction")):
        if part not in voices and not entry.text(column):
            raise WrongRow(column, "book-reason-empty")
    return CommentDraft(
        _grade(entry, call),
        entry.text("results"),
        entry.text("lacking"),
        entry.text("direction"),
        [key for key in call.draft.flags if key in call.flags] if call.draft else (),
        voices,
    )


def _grade(entry: Entry, call: CommentCall) -> str | None:
    """By its title; a person gets none."""
    said = entry.text("grade")
    if call.member_id is not None:
        if said:
            raise WrongRow("grade", "book-reason-comment-person")
        return None
    found = [key for key, title in call.scale.items() if title == said]
    if not found:
        raise WrongRow("grade", "book-reason-comment-grade", known="、".join(call.scale.values()))
    return found[0]


BOOK = Book(SHAPE, _rows, _put)
