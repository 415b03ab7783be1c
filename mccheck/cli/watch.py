"""Checking again whenever a file is saved."""

import os
import sys
from collections.abc import Callable, Sequence

from mccheck.cli.exit import Exit, UnusableError
from mccheck.cli.streams import say

_CLEAR = "\x1b[2J\x1b[3J\x1b[H"
"""Clears a terminal, what has scrolled off too, and begins at its top (ECMA-48; 3J is xterm's)."""


def watch(paths: Sequence[str], again: Callable[[], Exit]) -> Exit:
    """Do something now and whenever a file below the paths changes, until Ctrl-C; return how it last ended.

    Raises `UnusableError` where a path does not exist, or what this needs is not installed.
    """
    try:
        from watchfiles import watch as changes
    except ImportError as error:
        raise UnusableError("Watching needs more: `pip install 'mccheck[watch]'`.") from error
    if missing := next((path for path in paths if not os.path.exists(path)), None):
        raise UnusableError(f"{missing} is not there, so it cannot be watched.")
    # Editors save by putting a new file in place of the old one, so a file is watched by its folder.
    folders = {path if os.path.isdir(path) else os.path.dirname(path) or "." for path in paths}
    code = _once(again)
    try:
        for _ in changes(*sorted(folders), raise_interrupt=True):
            code = _once(again)
    except KeyboardInterrupt:
        pass
    return code


def _once(again: Callable[[], Exit]) -> Exit:
    if sys.stdout.isatty():
        sys.stdout.write(_CLEAR)
    try:
        return again()
    except UnusableError as error:
        say(f"mccheck: {error}")
        return Exit.UNUSABLE
    finally:
        say("mccheck: watching; Ctrl-C ends it.")
