"""SARIF 2.1.0 with the findings that count: active faults and warnings.

GitHub shows results that passed or are suppressed as open alerts, so they are left to `sarif_full`.
"""

import json
from collections.abc import Iterator

from mccheck.render.look import Look
from mccheck.render.sarif_log import log
from mccheck.report.model import Report


def render(report: Report, look: Look) -> Iterator[str]:  # noqa: ARG001 (a program reads all, in one look)
    """Yield the log as one JSON document."""
    yield json.dumps(log(report, full=False), indent=2)
    yield "\n"
