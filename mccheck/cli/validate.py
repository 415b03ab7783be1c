"""`mccheck validate`: check proposals, clause by clause."""

from typing import Annotated

import typer

from mccheck.cli.exit import Exit, ending
from mccheck.cli.parameters import (
    Color,
    Colors,
    ConfigFile,
    Exemptions,
    FailOn,
    ForceExclude,
    Ignore,
    Jobs,
    Outputs,
    Quiet,
    Select,
)


@ending
def validate(
    paths: Annotated[
        list[str],
        typer.Argument(
            metavar="PATH...", help="Proposals, folders of them, or - for standard input.", show_default=False
        ),
    ],
    output: Outputs = None,
    fail_on: FailOn = None,
    select: Select = None,
    ignore: Ignore = None,
    as_of: Annotated[
        str | None, typer.Option(metavar="DATE", help="Check for this day (2025-02-21), not for today.")
    ] = None,
    exemptions: Exemptions = None,
    config: ConfigFile = None,
    force_exclude: ForceExclude = False,
    jobs: Jobs = 0,
    quiet: Quiet = False,
    color: Colors = Color.AUTO,
    watch: Annotated[bool, typer.Option("--watch", help="Check again whenever a file is saved.")] = False,
) -> Exit:
    """Check proposals against every clause of the policy.

    Exit code 0: nothing to mend. 1: something to mend. 2: a path cannot be read, or there are no proposals.
    """
    from mccheck.cli.config import configuration
    from mccheck.cli.outputs import outputs, put
    from mccheck.cli.request import checked, day_of_checking, exit_code, options, register, threshold

    wanted = outputs(output or (), "rich")
    today = day_of_checking(as_of)
    site = configuration(config)
    asked = options(site, today, select, ignore, force_exclude=force_exclude)
    exempting, least = register(exemptions, site), threshold(fail_on, site)

    def check() -> Exit:
        done = checked(paths, asked, exempting, jobs, quiet=quiet)
        if done.report.proposals:
            put(done.report, wanted, color, least if quiet else None)
        return exit_code(done.report, least, done.left_out)

    if watch:
        from mccheck.cli.watch import watch as watched

        return watched(paths, check)
    return check()
