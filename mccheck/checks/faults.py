"""Faults of the reader and the schema as findings."""

from collections.abc import Iterable

from mccheck.checks.kit import Evidence, Finding, Outcome
from mccheck.document.span import Fault


def findings_of(faults: Iterable[Fault]) -> tuple[Finding, ...]:
    """Turn faults into findings, in their order."""
    return tuple(
        Finding(
            Outcome.FAIL,
            fault.message,
            (Evidence(fault.span, fault.pointer), *(Evidence(span, note=note) for span, note in fault.related)),
            fault.remedy,
        )
        for fault in faults
    )
