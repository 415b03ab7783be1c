"""`mccheck schema`: the JSON Schemas, for editors and other programs."""

from enum import StrEnum
from typing import Annotated

import typer

from mccheck.cli.exit import Exit, ending


class Schema(StrEnum):
    """The files that have a schema."""

    PROPOSAL = "proposal"
    EXEMPTIONS = "exemptions"
    CONFIG = "config"
    EDITION = "edition"
    REPORT = "report"


@ending
def schema(
    name: Annotated[Schema, typer.Argument(help="Of which file.")] = Schema.PROPOSAL,
    write: Annotated[str | None, typer.Option(metavar="FILE", help="Write it to a file, for editors to find.")] = None,
) -> Exit:
    """Show a JSON Schema: that of proposals, the register of exemptions, the configuration, editions or reports."""
    from importlib.resources import files

    from mccheck.cli.streams import show
    from mccheck.cli.write import write as write_file

    text = files("mccheck.schemas").joinpath(f"{name.value}.schema.json").read_text(encoding="utf-8")
    if write:
        write_file(write, [text])
    else:
        show([text])
    return Exit.CLEAN
