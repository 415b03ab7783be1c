"""The whole report as JSON (`schemas/report.schema.json`), enough to make every other format from it again.

Everything beyond ASCII is escaped, so that the text is the same in every encoding and safe in every terminal.
"""

import json
from collections.abc import Iterator

from mccheck.render.look import Look
from mccheck.report.model import Report
from mccheck.report.store import to_data


def render(report: Report, look: Look) -> Iterator[str]:  # noqa: ARG001 (a program reads all, in one look)
    """Yield the report as one JSON document."""
    yield json.dumps(to_data(report), indent=2)
    yield "\n"
