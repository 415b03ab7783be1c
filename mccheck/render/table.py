"""Which renderer makes which format. A new format is its file and one line here."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the command line reads this table at its start, and needs no model for that
    from collections.abc import Callable, Iterator

    from mccheck.render.look import Look
    from mccheck.report.model import Report

FORMATS = {
    "rich": "mccheck.render.rich",
    "matrix": "mccheck.render.matrix",
    "concise": "mccheck.render.concise",
    "markdown": "mccheck.render.markdown",
    "html": "mccheck.render.html",
    "csv": "mccheck.render.csv",
    "json": "mccheck.render.json",
    "sarif": "mccheck.render.sarif",
    "sarif-full": "mccheck.render.sarif_full",
    "junit": "mccheck.render.junit",
    "github": "mccheck.render.github",
    "gitlab": "mccheck.render.gitlab",
}


def renderer(name: str) -> "Callable[[Report, Look], Iterator[str]]":
    """Import the renderer of a format: it takes a report and its look, and yields text piece by piece.

    Raises `KeyError` where there is none. A renderer opens, prints and decides nothing.
    """
    render: Callable[[Report, Look], Iterator[str]] = import_module(FORMATS[name]).render
    return render
