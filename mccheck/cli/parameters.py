"""Options that several commands have, so that they are called and explained alike."""

from enum import StrEnum
from typing import Annotated

import typer

from mccheck.render.table import FORMATS


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


Outputs = Annotated[
    list[str] | None,
    typer.Option(
        "--output",
        metavar="FORMAT[:PATH]",
        help=f"How to show the report, and in which file; repeat it for several: {', '.join(FORMATS)}.",
    ),
]
FailOn = Annotated[
    Level | None, typer.Option(help="The least outcome that ends in exit code 1; by default, fail.", show_default=False)
]
Select = Annotated[
    list[str] | None,
    typer.Option(metavar="NAME|CLAUSE", help="Run only these checks; repeat it, or separate them by commas."),
]
Ignore = Annotated[
    list[str] | None,
    typer.Option(metavar="NAME|CLAUSE", help="Leave these checks out; repeat it, or separate them by commas."),
]
Exemptions = Annotated[
    str | None, typer.Option(metavar="FILE", help="The register of exemptions; else the one in the configuration.")
]
ConfigFile = Annotated[
    str | None, typer.Option("--config", metavar="FILE", help="The configuration; else the nearest mccheck.toml.")
]
ForceExclude = Annotated[
    bool, typer.Option("--force-exclude", help="Leave out what the configuration excludes even where it is named.")
]
Since = Annotated[
    str | None, typer.Option(metavar="FILE", help="The audit.json of the last meeting: show what changed since.")
]
Jobs = Annotated[
    int, typer.Option(metavar="N", min=0, help="Processes to check with; 0 takes one for each processor core.")
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Show only what --fail-on is about.")]
Colors = Annotated[Color, typer.Option(help="Whether to use colours.")]
