"""`mccheck fix`: mend what can be mended safely."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from mccheck.cli.exit import Exit, UnusableError, ending

if TYPE_CHECKING:
    from mccheck.repairs.mend import Done
    from mccheck.run.select import File


@ending
def fix(
    paths: Annotated[list[str], typer.Argument(metavar="PATH...", help="Proposals, or folders of them.")],
    unsafe: Annotated[
        bool, typer.Option("--unsafe", help="Mend wording too: “course” becomes “micro-credential”. Read it after.")
    ] = False,
    diff: Annotated[bool, typer.Option("--diff", help="Show what would change, and change nothing.")] = False,
    check: Annotated[
        bool, typer.Option("--check", help="Change nothing; exit code 1 if anything would change.")
    ] = False,
) -> Exit:
    """Mend what can be mended safely: misspelt names, course codes, language tags, lists of ids, weights.

    Only the places that are mended change; comments, order and layout stay. Each file is read again before it is
    written, and left alone if anything else in it would have changed.
    """
    from mccheck.cli.streams import say, show
    from mccheck.report.model import Unread
    from mccheck.run.select import select

    if "-" in paths:
        raise UnusableError("`mccheck fix` mends files; it cannot mend standard input.")
    found, unusable = 0, False
    for file in select(paths):
        if isinstance(file, Unread):
            unusable = True
            say(f"mccheck: {file.path}: {file.reason}")
            continue
        try:
            done, lines = _mended(file, unsafe=unsafe, diff=diff, write=not (check or diff))
        except UnusableError as error:
            unusable = True
            say(f"mccheck: {error}")
            continue
        found += len(done)
        show(lines)
    say(_total(found, changed=not (check or diff)))
    if unusable:
        return Exit.UNUSABLE
    return Exit.FINDINGS if check and found else Exit.CLEAN


def _mended(file: "File", *, unsafe: bool, diff: bool, write: bool) -> tuple[tuple["Done", ...], Iterator[str]]:
    """Mend one file; return what was done, and what there is to show for it."""
    from mccheck.cli.write import write_bytes
    from mccheck.repairs.mend import mend

    before = _read(file)
    after, done = mend(file.shown, before, unsafe=unsafe)
    if done and write:
        if _read(file) != before:
            raise UnusableError(f"{file.shown} changed while it was read; run `mccheck fix` again.")
        write_bytes(file.path, [after])
    return done, _difference(file.shown, before, after) if diff else _list(file.shown, done)


def _read(file: "File") -> bytes:
    from mccheck.document.limits import STANDARD
    from mccheck.run.select import unread

    try:
        with open(file.path, "rb") as stream:
            return stream.read(STANDARD.size + 1)
    except OSError as error:
        raise UnusableError(f"{file.shown}: {unread(file.shown, error).reason}") from error


def _list(path: str, done: tuple["Done", ...]) -> Iterator[str]:
    from mccheck.render.clean import clean

    for one in done:
        yield f"{clean(path)}:{one.line}: {clean(one.repair.message)} [{one.repair.name}]\n"


def _difference(path: str, before: bytes, after: bytes) -> Iterator[str]:
    from difflib import unified_diff

    from mccheck.document.source import decode
    from mccheck.render.clean import clean

    old, new = (decode(path, data)[0].text.split("\n") for data in (before, after))
    for line in unified_diff(old, new, path, f"{path}, mended", lineterm=""):
        yield clean(line.rstrip("\r")) + "\n"


def _total(found: int, *, changed: bool) -> str:
    from mccheck.report.words import count

    if not found:
        return "mccheck: there is nothing to mend."
    return f"mccheck: {count(found, 'repair')} {'made' if changed else 'could be made'}."
