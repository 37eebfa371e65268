"""What a request to the Bot API says, in whichever of its ways it is written."""

import json
from collections.abc import Mapping
from typing import Any

from aiohttp import web

from bot.simulator.answers import ApiError, Json, bad
from bot.simulator.files import UPLOAD_BYTES
from bot.simulator.methods.request import Upload

BODY_BYTES = UPLOAD_BYTES + (1 << 20)
"""The largest file, and room for the parameters beside it."""


async def read(request: web.Request) -> tuple[Json, dict[str, Upload]]:
    """Parameters, as strings, and files: from the query, a form (urlencoded or multipart) or JSON.

    Raises ApiError 400 for what cannot be read and 413 for what is too large.
    """
    params: Json = dict(request.query)
    # The application that our routes were added to may have a smaller limit.
    body = request.clone(client_max_size=BODY_BYTES)
    try:
        if request.content_type == "application/json":
            return params | _members(await body.text()), {}
        fields, files = _parted(await body.post())
    except web.HTTPRequestEntityTooLarge as error:
        raise ApiError(413, "Request Entity Too Large") from error
    except (ValueError, RecursionError) as error:
        raise bad("can't parse the request's body") from error
    return params | fields, files


def _parted(form: Mapping[str, Any]) -> tuple[Json, dict[str, Upload]]:
    fields: Json = {}
    files: dict[str, Upload] = {}
    for key, value in form.items():
        if isinstance(value, web.FileField):
            with value.file as file:
                files[key] = Upload(value.filename, file.read())
        else:
            fields[key] = value if isinstance(value, str) else bytes(value).decode()
    return fields, files


def _members(text: str) -> Json:
    """A value that is no string counts as the JSON text it was written in, as Telegram has it."""
    if not text.strip():
        return {}
    found = json.loads(text)
    if not isinstance(found, dict):
        raise bad("JSON object expected")
    return {
        key: value if isinstance(value, str) else json.dumps(value) for key, value in found.items()
    }
