"""`mccheck audit`: check a whole repository of proposals, and write the paper for a meeting."""

from typing import Annotated

import typer

from mccheck.cli.exit import Exit, UnusableError, ending
from mccheck.cli.parameters import (
    Color,
    Colors,
    ConfigFile,
    Exemptions,
    FailOn,
    Ignore,
    Jobs,
    Outputs,
    Quiet,
    Select,
    Since,
)


@ending
def audit(
    paths: Annotated[
        list[str],
        typer.Argument(metavar="PATH...", help="All proposals there are: files, or folders of them."),
    ],
    meeting: Annotated[
        str | None, typer.Option(metavar="DATE", help="The day of the meeting; proposals are checked for it.")
    ] = None,
    out: Annotated[
        str | None,
        typer.Option(metavar="FOLDER", help="Write audit.html, audit.md, audit.csv and audit.json to this folder."),
    ] = None,
    since: Since = None,
    compare_edition: Annotated[
        str | None, typer.Option(metavar="FILE", help="Show what this edition of the policy would change.")
    ] = None,
    output: Outputs = None,
    fail_on: FailOn = None,
    select: Select = None,
    ignore: Ignore = None,
    as_of: Annotated[
        str | None,
        typer.Option(metavar="DATE", help="Check for this day; else for that of the meeting, else for today."),
    ] = None,
    exemptions: Exemptions = None,
    config: ConfigFile = None,
    jobs: Jobs = 0,
    quiet: Quiet = False,
    color: Colors = Color.AUTO,
) -> Exit:
    """Check a whole repository of proposals, for a meeting of the committee.

    What stands in one proposal is held against all others: a stack's members must be there, ids and titles differ.

    Exit code 0: nothing to mend. 1: something to mend. 2: a path cannot be read, or there are no proposals.
    """
    from dataclasses import replace

    from mccheck.cli.config import configuration
    from mccheck.cli.outputs import outputs, paper, put
    from mccheck.cli.request import (
        checked,
        day,
        day_of_checking,
        edition_from,
        exit_code,
        options,
        register,
        stored,
        threshold,
    )
    from mccheck.report.since import since as held_against

    if "-" in paths:
        raise UnusableError("An audit is of files; `mccheck validate -` reads standard input.")
    wanted = outputs(output or (), "matrix")
    before = stored(since) if since else None
    met = day("--meeting", meeting) if meeting else None
    today = day_of_checking(as_of, met)
    site = configuration(config)
    asked = options(site, today, select, ignore, complete=True)
    exempting = register(exemptions, site)
    other = edition_from(compare_edition) if compare_edition else None
    files = paper(out) if out else ()
    report = replace(checked(paths, asked, exempting, jobs, quiet=quiet).report, meeting=met)
    if other:
        then = options(site, today, select, ignore, edition=other, complete=True)
        report = replace(report, compared=checked(paths, then, exempting, jobs, quiet=True).report)
    report = held_against(report, before) if before else report
    least = threshold(fail_on, site)
    if report.proposals:
        put(report, (*files, *wanted), color, least if quiet else None)
    return exit_code(report, least)
