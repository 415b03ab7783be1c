"""Standard output and error: what they can show, and what happens when nobody listens any more."""

import os
import shutil
import sys
from collections.abc import Iterable
from typing import TextIO

from mccheck.render.clean import clean


def show(pieces: Iterable[str]) -> None:
    """Write to standard output. A reader that has gone away (`mccheck … | head`) is no fault: the rest is dropped."""
    out = sys.stdout
    _reconfigure(out)
    try:
        for piece in pieces:
            out.write(piece)
        out.flush()
    except BrokenPipeError:
        # Python flushes once more at its end, and would then fail anew.
        os.dup2(os.open(os.devnull, os.O_WRONLY), out.fileno())


def say(text: str) -> None:
    """Write a line, a note or an error, to standard error."""
    _reconfigure(sys.stderr)
    try:
        sys.stderr.write("\n".join(map(clean, text.split("\n"))) + "\n")
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stderr.fileno())


def wants_color(choice: str) -> bool:
    """Decide on colour: `--color` first, then NO_COLOR, then FORCE_COLOR, then whether it is a terminal."""
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def shows_unicode() -> bool:
    """Tell whether standard output can show the signs of the report."""
    try:
        "✓✗–│“”…·".encode(sys.stdout.encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def width() -> int:
    """Return the columns of the terminal (or of COLUMNS), 80 where there is none, within what can be read."""
    return min(max(shutil.get_terminal_size((80, 24)).columns, 40), 200)


def _reconfigure(stream: TextIO) -> None:
    """Have a stream write what its encoding lacks as escapes, never fail on it, and leave line ends as they are."""
    if hasattr(stream, "reconfigure"):
        stream.reconfigure(errors="backslashreplace", newline="")
