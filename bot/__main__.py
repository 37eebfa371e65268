"""`python -m bot COMMAND`: only the chosen command's module is imported."""

import argparse
import os
import sys
import traceback
from collections.abc import Sequence

from bot.commands import COMMANDS, Complaint, load, summary


def main(argv: Sequence[str] | None = None) -> int:
    """The exit code: 0 done (also where whoever reads has closed the pipe), 1 failed, 2 asked
    wrongly, 130 interrupted."""
    args = _parse(sys.argv[1:] if argv is None else argv)
    try:
        code = load(args.command).run(args)
        sys.stdout.flush()
        return code
    except BrokenPipeError:
        # What is still buffered would fail again when the interpreter closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Complaint as complaint:
        return _say(f"python -m bot {args.command}: {complaint}", 2)
    except KeyboardInterrupt:
        return 130
    except Exception as error:
        return _say(_failed(args.command, error), 1)


def _parse(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bot", description="争先")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    chosen = [name for name in argv[:1] if name in COMMANDS]
    for name in chosen or COMMANDS:
        command = load(name)
        command.add(commands.add_parser(name, help=summary(command), description=command.__doc__))
    return parser.parse_args(argv)


def _failed(command: str, error: Exception) -> str:
    from bot.logs import scrub
    from services.ports import NoRoom

    if isinstance(error, NoRoom):
        return (
            f"python -m bot {command}: the database's disk is full; what was not stored yet is "
            "undone. Make room, then run it again"
        )
    return scrub(traceback.format_exc())


def _say(text: str, code: int) -> int:
    sys.stderr.write(text.rstrip() + "\n")
    return code


if __name__ == "__main__":
    sys.exit(main())
