"""Which renderer makes which format. A new format is its file and one line here."""

from collections.abc import Callable, Iterator
from importlib import import_module

from mccheck.render.look import Look
from mccheck.report.model import Report

FORMATS = {
    "rich": "mccheck.render.rich",
    "concise": "mccheck.render.concise",
    "json": "mccheck.render.json",
}

Renderer = Callable[[Report, Look], Iterator[str]]
"""Takes a report and how it shall look; yields its text piece by piece. Opens, prints and decides nothing."""


def renderer(name: str) -> Renderer:
    """Import the renderer of a format. Raises `KeyError` where there is none."""
    render: Renderer = import_module(FORMATS[name]).render
    return render
