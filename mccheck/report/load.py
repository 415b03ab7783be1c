"""Stored reports read back. The file may come from anywhere: whatever is not as `store` writes it is a `ValueError`."""

import json
from typing import Any

from mccheck.document.span import Span
from mccheck.edition.model import Clause, Edition, Thresholds
from mccheck.report.model import (
    Alone,
    Evidence,
    Exemption,
    Finding,
    Movement,
    ProposalReport,
    Report,
    Result,
    Since,
    Standing,
    Unread,
    Withdrawn,
)
from mccheck.report.node import Node
from mccheck.report.store import FORMAT


def load(text: str) -> Report:
    """Read a stored report. Raises `ValueError` where it is not one; its text says where."""
    try:
        return from_data(json.loads(text))
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error


def from_data(data: Any) -> Report:
    """Return the report of which `store.to_data` made this, facts apart, which stay plain data.

    Raises `ValueError`.
    """
    return _report(Node(data, ""))


def _report(node: Node) -> Report:
    if node.text("format", "") != FORMAT:
        raise ValueError(f"its format is not {FORMAT}")
    return Report(
        node.part("edition", _edition),
        node.day("as_of"),
        node.each("proposals", _proposal),
        node.each("notices", _result),
        node.each("unread", lambda unread: Unread(unread.text("path"), unread.text("reason"))),
        meeting=node.day_if_any("meeting"),
        complete=node.flag("complete"),
        exemptions=node.each("exemptions", _exemption),
        objections=node.each("objections", _finding),
        since=node.one("since", _since),
        compared=node.one("compared", _report),
    )


def _edition(node: Node) -> Edition:
    return Edition(
        document=node.text("document"),
        version=node.number("version"),
        title=node.text("title"),
        effective=node.day("effective"),
        review=node.day("review"),
        library=node.text("library"),
        clauses=node.each("clauses", _clause),
        beside=node.names("beside"),
        thresholds=node.part("thresholds", _thresholds),
    )


def _thresholds(node: Node) -> Thresholds:
    return Thresholds(
        node.numbers("undergraduate_levels"),
        node.number("stack_members"),
        node.number("staff_aqf_level"),
        node.number("statement_words"),
    )


def _clause(node: Node) -> Clause:
    return Clause(
        node.name("number"), node.text("title"), node.text("requirement"), node.names("checks"), node.text("reason", "")
    )


def _proposal(node: Node) -> ProposalReport:
    return ProposalReport(
        path=node.text("path"),
        ordinal=node.number("ordinal"),
        line=node.number("line"),
        id=node.text("id"),
        title=node.text("title"),
        kind=node.text("kind"),
        action=node.text("action"),
        college=node.text("college"),
        results=node.each("results", _result),
        lines={path: _lines(lines) for path, lines in node.fields("lines").items()},
        digests={pointer: str(digest) for pointer, digest in node.fields("digests").items()},
        alone={check: _alone(alone) for check, alone in node.nested("alone").items()},
        movement=Movement(node.text("movement")) if node.raw("movement") else None,
        resolved=node.each("resolved", lambda finding: (finding.name("check"), _finding(finding))),
    )


def _lines(lines: Any) -> dict[int, str]:
    if not isinstance(lines, dict):
        raise ValueError("lines are not a map")  # noqa: TRY004 (one sort of error for all that can be wrong)
    return {int(number): str(text) for number, text in lines.items()}


def _result(node: Node) -> Result:
    findings = node.each("findings", _finding)
    if not findings:
        raise ValueError("a result has no findings")
    return Result(node.name("check"), findings)


def _finding(node: Node) -> Finding:
    return Finding(
        node.outcome("outcome"),
        node.text("message"),
        node.each("evidence", to_evidence),
        node.text("remedy", ""),
        node.text("rule", ""),
        node.text("fingerprint", ""),
        node.text("exemption", ""),
        Standing(node.text("standing")) if node.raw("standing") else None,
    )


def to_evidence(node: Node) -> Evidence:
    """Read a piece of evidence. Raises `ValueError`."""
    span = Span(node.text("path"), *(node.number(name) for name in ("line", "column", "end_line", "end_column")))
    return Evidence(span, node.text("pointer", ""), node.text("quote", ""), node.text("note", ""))


def _alone(node: Node) -> Alone:
    return Alone(node.each("findings", _finding), node.raw("fact"), node.text("error", ""))


def _exemption(node: Node) -> Exemption:
    return Exemption(
        id=node.text("id"),
        proposal=node.text("proposal"),
        check=node.text("check"),
        reason=node.text("reason"),
        approved_by=node.text("approved_by"),
        reference=node.text("reference"),
        approved_on=node.day("approved_on"),
        expires=node.day("expires"),
        place=node.part("place", to_evidence),
    )


def _since(node: Node) -> Since:
    names = ("path", "id", "title", "kind", "action", "college")
    withdrawn = node.each("withdrawn", lambda gone: Withdrawn(*(gone.text(name) for name in names)))
    return Since(node.day("as_of"), node.day_if_any("meeting"), withdrawn)
