"""The whole report as JSON (`schemas/report.schema.json`), enough to make every other format from it again.

Everything beyond ASCII is escaped, so that the text is the same in every encoding and safe in every terminal.
"""

import json
from collections.abc import Iterator

from mccheck.render.look import Look
from mccheck.report.model import Report
from mccheck.report.store import Data, parts, proposals, to_data


def render(report: Report, look: Look) -> Iterator[str]:  # noqa: ARG001 (a program reads all, in one look)
    """Yield the report as one JSON document: set out for people if it is of one proposal, else a line for each."""
    if len(report.proposals) == 1:
        yield json.dumps(to_data(report), indent=2)
        yield "\n"
        return
    yield "{\n"
    for number, (name, value) in enumerate(parts(report).items()):
        yield (",\n" if number else "") + f"{json.dumps(name)}: "
        yield from _lines(proposals(report)) if name == "proposals" else (json.dumps(value),)
    yield "\n}\n"


def _lines(items: Iterator[Data]) -> Iterator[str]:
    yield "["
    for number, item in enumerate(items):
        yield ("," if number else "") + f"\n{json.dumps(item)}"
    yield "\n]"
