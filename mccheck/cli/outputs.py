"""`--output FORMAT[:PATH]`: the report, to the terminal and to files, in as many formats as asked for."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mccheck.cli.exit import UnusableError
from mccheck.render.table import FORMATS

if TYPE_CHECKING:
    from mccheck.report.model import Outcome, Report

PAPER = ("html", "md", "csv", "json")
"""The files of an audit's paper, by the ends of their names."""
_FORMAT_OF = {"md": "markdown"}
_FILE_WIDTH = 120
"""Columns of a report for a terminal that is written to a file."""


@dataclass(frozen=True, slots=True)
class Output:
    """A format, and the file it goes to; "" is standard output."""

    format: str
    path: str = ""


def outputs(values: Sequence[str], default: str) -> tuple[Output, ...]:
    """Read the values of `--output`. Raises `UnusableError` for what cannot be."""
    found = tuple(_output(value) for value in values) or (Output(default),)
    if len([one for one in found if not one.path]) > 1:
        raise UnusableError("Only one format can go to the terminal; give the others a file: `--output html:FILE`.")
    paths = [one.path for one in found if one.path]
    if twice := next((path for path in paths if paths.count(path) > 1), None):
        raise UnusableError(f"Two formats would be written to {twice}; give each a file of its own.")
    return found


def paper(folder: str) -> tuple[Output, ...]:
    """Return the four files of an audit's paper in a folder, which is made if need be."""
    from mccheck.cli.write import make_folder

    make_folder(folder)
    return tuple(Output(_FORMAT_OF.get(end, end), f"{folder.rstrip('/')}/audit.{end}") for end in PAPER)


def put(report: "Report", wanted: Sequence[Output], color: str, threshold: "Outcome | None") -> None:
    """Write a report in each format to its place, files first. Raises `UnusableError` where a file cannot be written.

    `threshold` is the least outcome that the terminal shows; files show all.
    """
    from mccheck.cli.streams import show, shows_unicode, wants_color, width
    from mccheck.cli.write import write
    from mccheck.render.look import Look
    from mccheck.render.table import renderer

    for one in sorted(wanted, key=lambda one: not one.path):
        render = renderer(one.format)
        if one.path:
            write(one.path, render(report, Look(_FILE_WIDTH)))
        else:
            show(render(report, Look(width(), wants_color(color), shows_unicode(), threshold)))


def _output(value: str) -> Output:
    name, colon, path = value.partition(":")
    if name not in FORMATS:
        raise UnusableError(f"There is no output format named {name!r}; there are {', '.join(FORMATS)}.")
    if colon and not path:
        raise UnusableError(f"`--output {value}` names no file after the colon.")
    return Output(name, path)
