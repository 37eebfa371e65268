"""Drafts of documents: kept for those who lead the issuer, who approve them in chat."""

import argparse
import asyncio
from pathlib import Path as File
from typing import Any

from bot.commands import Complaint
from bot.commands.opened import found
from bot.commands.speaking import shown
from models.rules.documents import DocumentKind
from publishing.texts import Translator
from services.ports import Context

KINDS = {
    "circular": "how a quarter went, for those below",
    "newsletter": "a month's news",
    "bulletin": "how half a year went",
    "assessment": "how the year went, with orders to put right what is not done",
    "decision": "of an honour that is final",
    "monthly": "an organisation's month, from what was handed in",
    "quarterly": "an organisation's quarter, from what was handed in",
}


def add(kinds: Any) -> None:
    for name, about in KINDS.items():
        kind = kinds.add_parser(name, help=f"draft: {about}")
        kind.add_argument("--tree", required=True, help="the key of the roster's root")
        kind.add_argument("--organisation", metavar="KEY", help="who issues it; default: the root")
        kind.add_argument("--campaign", metavar="KEY", help="where several are running")
        if name == "decision":
            kind.add_argument("--honour", type=int, required=True, metavar="N", help="the list")
        else:
            kind.add_argument("--period", required=True, metavar="KEY", help="such as 2026-Q4")
        kind.add_argument("--out", type=File, metavar="FILE.docx", help="a copy of the draft")


def run(t: Translator, args: argparse.Namespace) -> int:
    """0 done; Complaint for what cannot be made."""
    from services.document_drafts import WhichCampaign, WhichPeriod
    from services.refusals import NotExpected, NotFound, NotNow

    try:
        return asyncio.run(found(lambda ctx: _draft(ctx, t, args)))
    except (WhichCampaign, WhichPeriod) as error:
        keys = t.plain("list-separator").join(error.keys)
        raise Complaint(t.plain(error.key, keys=keys)) from None
    except NotFound:
        raise Complaint(t.plain("document-unknown")) from None
    except (NotExpected, NotNow):
        raise Complaint(t.plain("document-not-issuing")) from None


async def _draft(ctx: Context, t: Translator, args: argparse.Namespace) -> int:
    from publishing.documents.issued import draft
    from services.document_drafts import Wanted, find, keep_draft
    from services.documents import Written

    wanted = Wanted(
        DocumentKind(args.kind),
        args.tree,
        args.organisation,
        args.campaign,
        getattr(args, "period", ""),
        getattr(args, "honour", None),
    )
    one = await find(ctx, wanted)
    made = draft(t, one.material)
    written = Written(made.title, made.name, made.data, made.characters, t.language)
    document, told = await keep_draft(ctx, one, written)
    if args.out is not None:
        args.out.write_bytes(made.data)
        print(t.plain("document-copied", path=shown(args.out)))
    print(t.plain("document-written", document=document, told=told, characters=made.characters))
    return 0
