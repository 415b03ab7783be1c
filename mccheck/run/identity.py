"""What stays the same of proposals and findings from one audit to the next, wherever the lines have moved to."""

import json
from collections.abc import Iterable
from hashlib import blake2b
from typing import Any

from mccheck.document.materials import Material
from mccheck.document.value import Proposal
from mccheck.report.model import Finding, Outcome, ProposalReport, Result

_SIZE = 8
"""Bytes of a hash: enough to tell the findings of a repository apart. It is no defence against forgery."""


def digests(proposal: Proposal, materials: Iterable[Material], pointers: Iterable[str]) -> dict[str, str]:
    """Return the hash of each value by its JSON Pointer ("" for one that is missing), and of the whole under "".

    The whole takes in the published materials; comments, order of fields and layout do not count.
    """
    document = proposal.document
    content = document.data if document.readable else document.source.text
    found = {pointer: _digest(proposal.at(pointer).data) for pointer in sorted(set(pointers)) if pointer}
    return {"": _digest([content, [material.source.text for material in materials]]), **found}


def fingerprinted(result: Result, report: ProposalReport) -> Result:
    """Give each finding of a result that is more than a pass its fingerprint; `report` is of the same proposal."""
    if not any(finding.outcome > Outcome.PASS for finding in result.findings):
        return result
    return Result(result.check, tuple(_fingerprinted(finding, result.check, report) for finding in result.findings))


def _fingerprinted(finding: Finding, check: str, report: ProposalReport) -> Finding:
    if finding.outcome <= Outcome.PASS:
        return finding
    pointer = finding.evidence[0].pointer if finding.evidence else ""
    # What is said of the whole file stays the same finding whatever else changes in it.
    value = report.digests.get(pointer, "") if pointer else ""
    return finding._replace(fingerprint=_digest([report.id or report.path, check, pointer, value]))


def _digest(data: Any) -> str:
    plain = json.dumps(data, sort_keys=True, default=_missing)
    return blake2b(plain.encode(), digest_size=_SIZE).hexdigest()


def _missing(_: object) -> None:
    """Write what no JSON value stands for, the mark of a missing field, as null."""
