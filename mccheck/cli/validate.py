"""`mccheck validate`: check proposals, clause by clause."""

import sys
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from mccheck.cli.exit import Exit, UnusableError, ending
from mccheck.render.table import FORMATS

if TYPE_CHECKING:
    from mccheck.report.model import Outcome, Report
    from mccheck.run.batch import Run
    from mccheck.run.options import Options


class Level(StrEnum):
    """The outcomes that `--fail-on` takes."""

    FAIL = "fail"
    WARNING = "warning"
    REVIEW = "review"


class Color(StrEnum):
    """What `--color` takes."""

    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


@ending
def validate(
    paths: Annotated[
        list[str],
        typer.Argument(
            metavar="PATH...", help="Proposals, folders of them, or - for standard input.", show_default=False
        ),
    ],
    output: Annotated[
        str, typer.Option(metavar="FORMAT", help=f"How to show the report: {', '.join(FORMATS)}.")
    ] = "rich",
    fail_on: Annotated[Level, typer.Option(help="The least outcome that ends in exit code 1.")] = Level.FAIL,
    select: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME|CLAUSE", help="Run only these checks; repeat it, or separate them by commas."),
    ] = None,
    ignore: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME|CLAUSE", help="Leave these checks out; repeat it, or separate them by commas."),
    ] = None,
    as_of: Annotated[
        str | None, typer.Option(metavar="DATE", help="Check for this day (2025-02-21), not for today.")
    ] = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Show only what --fail-on is about.")] = False,
    color: Annotated[Color, typer.Option(help="Whether to use colours.")] = Color.AUTO,
) -> Exit:
    """Check proposals against every clause of the policy.

    Exit code 0: nothing to mend. 1: something to mend. 2: a path cannot be read, or there are no proposals.
    """
    from mccheck.cli.streams import show, shows_unicode, wants_color, width
    from mccheck.render.look import Look
    from mccheck.render.table import renderer
    from mccheck.run.batch import run

    if output not in FORMATS:
        raise UnusableError(f"There is no output format named {output!r}; there are {', '.join(FORMATS)}.")
    done = run(paths, _options(select, ignore, as_of), sys.stdin.buffer)
    _notes(done, quiet=quiet)
    threshold = _outcome(fail_on)
    if done.report.proposals:
        look = Look(width(), wants_color(color), shows_unicode(), threshold if quiet else None)
        show(renderer(output)(done.report, look))
    return _exit(done.report, threshold)


def _options(select: list[str] | None, ignore: list[str] | None, as_of: str | None) -> "Options":
    from mccheck.document.value import parse_date
    from mccheck.edition.load import current_edition
    from mccheck.run.options import Options, choose

    day = parse_date(as_of) if as_of else date.today()  # noqa: DTZ011 (the day where the user is)
    if day is None:
        raise UnusableError(f"--as-of takes a day written as year-month-day, such as 2025-02-21, not {as_of!r}.")
    edition = current_edition()
    try:
        checks = choose(edition, _split(select), _split(ignore))
    except LookupError as error:
        raise UnusableError(str(error)) from error
    if not checks:
        raise UnusableError("No check is left to run: --ignore takes out all that --select names.")
    return Options(edition, day, checks)


def _split(values: list[str] | None) -> tuple[str, ...]:
    return tuple(part.strip() for value in values or () for part in value.split(",") if part.strip())


def _outcome(level: Level) -> "Outcome":
    from mccheck.report.model import Outcome

    return Outcome[level.name]


def _notes(done: "Run", *, quiet: bool) -> None:
    """Say on standard error what is not in the report."""
    from mccheck.cli.streams import say

    for unread in done.report.unread:
        say(f"mccheck: {unread.path}: {unread.reason}")
    if not done.report.proposals and not done.report.unread:
        say("mccheck: there are no proposals below the folders given.")
    if done.passed_over and not quiet:
        files = ", ".join(done.passed_over[:5]) + (", …" if len(done.passed_over) > 5 else "")
        say(f"mccheck: passed over, as holding no proposal: {files}. Name a file itself to check it all the same.")


def _exit(report: "Report", threshold: "Outcome") -> Exit:
    from mccheck.report.model import Outcome

    if report.unread or not report.proposals or report.effective == Outcome.ERROR:
        return Exit.UNUSABLE
    return Exit.FINDINGS if report.effective >= threshold else Exit.CLEAN
