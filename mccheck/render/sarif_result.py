"""A finding as SARIF has it (3.27): its message, places, suppression and state since the last audit."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from mccheck.document.span import Span
from mccheck.render.clean import clean
from mccheck.report.model import Evidence, Exemption, Finding, Movement, Outcome, ProposalReport, Report, Standing
from mccheck.report.words import exemption_words, sentence

Data = dict[str, Any]
Rules = Mapping[str, int]
"""Where the rule of a check stands in the log, by the name of the check."""

_KINDS = {
    Outcome.NOT_APPLICABLE: ("notApplicable", "none"),
    Outcome.PASS: ("pass", "none"),
    Outcome.REVIEW: ("review", "none"),
    Outcome.WARNING: ("fail", "warning"),
    Outcome.FAIL: ("fail", "error"),
    Outcome.ERROR: ("open", "none"),
}
"""Kind and level; a level other than "none" goes with the kind "fail" alone (3.27.10).

An error is a result only where the last audit had it and it is resolved.
"""
_STATES = {Standing.NEW: "new", Standing.OPEN: "unchanged", Standing.RESOLVED: "absent"}
_BESIDE_SEGMENTS = "/!$&'()*+,;=@"
"""What a path in a URI may hold beside letters, digits and `-._~` (RFC 3986, 3.3), but for the colon."""


def result(check: str, finding: Finding, proposal: ProposalReport, report: Report, rules: Rules) -> Data:
    """Return a finding as a result."""
    kind, level = _KINDS[finding.outcome]
    clauses = report.edition.clauses_of(check)
    related = _related(finding)
    return {
        "ruleId": check,
        **({"ruleIndex": rules[check]} if check in rules else {}),
        "kind": kind,
        "level": level,
        "message": message(sentence(finding, clauses)),
        "locations": places(finding, proposal),
        **({"relatedLocations": related} if related else {}),
        **({"partialFingerprints": {"mccheckFinding/v1": finding.fingerprint}} if finding.fingerprint else {}),
        **({"baselineState": _state(check, finding, proposal)} if report.since else {}),
        "properties": {
            "proposal": clean(proposal.id),
            "ordinal": proposal.ordinal,
            "outcome": finding.outcome.word,
            "clauses": list(clauses),
            **({"pointer": clean(finding.evidence[0].pointer)} if finding.evidence else {}),
        },
    }


def message(text: str) -> Data:
    """Return a message that shows just this text.

    Braces would stand for arguments (3.11.5), and brackets before a parenthesis would make a link (3.11.6).
    """
    return {"text": clean(text).replace("{", "{{").replace("}", "}}").replace("](", "] (")}


def places(finding: Finding, proposal: ProposalReport | None = None) -> list[Data]:
    """Return the main place of a finding; where it has none, the first line of the proposal, if it is about one."""
    if finding.evidence:
        return [location(finding.evidence[0])]
    return [_physical(Span(proposal.path, proposal.line, 1, proposal.line, 1))] if proposal else []


def location(evidence: Evidence) -> Data:
    """Return a place in a file, with its note if it has one."""
    note = {"message": message(evidence.note)} if evidence.note else {}
    return _physical(evidence.span) | note


def _physical(span: Span) -> Data:
    return {
        "physicalLocation": {
            "artifactLocation": {"uri": uri(span.path)},
            "region": {
                "startLine": span.line,
                "startColumn": span.column,
                "endLine": span.end_line,
                "endColumn": span.end_column,
            },
        }
    }


def uri(path: str) -> str:
    """Return a path as a relative reference (RFC 3986, 4.2), with the bytes of names that are not UTF-8."""
    try:
        data = path.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:  # half of a pair, which is no byte of a name
        data = clean(path).encode()
    text = quote(data, safe=_BESIDE_SEGMENTS)
    return f"/{text.lstrip('/')}" if text.startswith("//") else text  # two slashes would begin the name of a host


def _related(finding: Finding) -> list[Data]:
    """Return the further places, each once (3.27.22)."""
    found: list[Data] = []
    for evidence in finding.evidence[1:]:
        place = location(evidence)
        if place not in found:
            found.append(place)
    return found


def suppressions(finding: Finding, report: Report) -> list[Data]:
    """Return by what a finding is exempted; an empty list says that it is not (3.27.23)."""
    if not finding.exemption:
        return []
    entry = report.exemption(finding.exemption)
    if entry is None:
        return [{"kind": "external", "status": "accepted", "properties": {"id": clean(finding.exemption)}}]
    return [
        {
            "kind": "external",
            "status": "accepted",
            "justification": clean(f"{entry.reason} ({exemption_words(entry)})"),
            "location": location(entry.place),
            "properties": _decision(entry),
        }
    ]


def _decision(entry: Exemption) -> Data:
    return {
        "id": clean(entry.id),
        "reason": clean(entry.reason),
        "approved_by": clean(entry.approved_by),
        "reference": clean(entry.reference),
        "approved_on": entry.approved_on.isoformat(),
        "expires": entry.expires.isoformat(),
    }


def _state(check: str, finding: Finding, proposal: ProposalReport) -> str:
    """Return the state since the last audit. Every result must have one (3.27.24), so passes have theirs too.

    A pass is new where the proposal is, or where what is resolved stood; else it was there.
    """
    if finding.standing:
        return _STATES[finding.standing]
    resolved = any(name == check for name, _ in proposal.resolved)
    return "new" if proposal.movement == Movement.NEW or resolved else "unchanged"
