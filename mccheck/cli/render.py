"""`mccheck render`: show stored reports again, in any format, several of them as one."""

from typing import Annotated

import typer

from mccheck.cli.exit import Exit, UnusableError, ending
from mccheck.cli.parameters import Color, Colors, FailOn, Outputs, Quiet, Since


@ending
def render(
    reports: Annotated[
        list[str],
        typer.Argument(metavar="REPORT...", help="Reports that were stored with `--output json:FILE`, or audit.json."),
    ],
    output: Outputs = None,
    out: Annotated[
        str | None,
        typer.Option(metavar="FOLDER", help="Write audit.html, audit.md, audit.csv and audit.json to this folder."),
    ] = None,
    since: Since = None,
    fail_on: FailOn = None,
    quiet: Quiet = False,
    color: Colors = Color.AUTO,
) -> Exit:
    """Show stored reports again, in any format.

    Several reports become one, as if one run had seen all their proposals: ids, titles and stacks are compared anew.

    Exit code as that of the run that the reports came from.
    """
    from mccheck.cli.outputs import outputs, paper, put
    from mccheck.cli.request import exit_code, stored, threshold
    from mccheck.report.since import since as held_against
    from mccheck.run.merge import merge

    found = [stored(path) for path in reports]
    try:
        report = merge(found)
    except ValueError as error:
        raise UnusableError(f"These reports cannot be put together: {error}.") from error
    if since:
        report = held_against(report, stored(since))
    wanted = outputs(output or (), "matrix" if report.complete else "rich")
    least = threshold(fail_on)
    put(report, (*(paper(out) if out else ()), *wanted), color, least if quiet else None)
    return exit_code(report, least)
