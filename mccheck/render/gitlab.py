"""GitLab's Code Quality report: a JSON array of issues (docs.gitlab.com, "Code Quality report format").

GitLab compares the reports of two commits by fingerprint itself, so what is resolved or withdrawn has no entry. Every
entry needs a place, so a notice of the run has one only where it speaks of a file.
"""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import blake2b

from mccheck.render.clean import clean
from mccheck.render.look import Look
from mccheck.render.told import told
from mccheck.report.model import Finding, Outcome, ProposalReport, Report

_SEVERITIES = {Outcome.ERROR: "major", Outcome.FAIL: "major", Outcome.WARNING: "minor", Outcome.REVIEW: "info"}


@dataclass(frozen=True, slots=True)
class Issue:
    """An entry, before it is told apart from others with the same fingerprint."""

    description: str
    check: str
    fingerprint: str
    severity: str
    path: str
    line: int


def render(report: Report, look: Look) -> Iterator[str]:  # noqa: ARG001 (a program reads all, in one look)
    """Yield the array as one JSON document."""
    seen: Counter[str] = Counter()
    entries = []
    for issue in _issues(report):
        seen[issue.fingerprint] += 1
        entries.append(_entry(issue, seen[issue.fingerprint]))
    yield json.dumps(entries, indent=2)
    yield "\n"


def _issues(report: Report) -> Iterator[Issue]:
    for proposal in report.proposals:
        for check, finding in (*proposal.findings(*_SEVERITIES), *proposal.exempted):
            place = (finding.span.path, finding.span.line) if finding.span else (proposal.path, proposal.line)
            yield _issue(check, finding, report, _severity(finding, proposal), place)
    for result in report.notices:
        for finding in result.findings:
            if finding.outcome > Outcome.PASS and finding.span:
                yield _issue(result.check, finding, report, "info", (finding.span.path, finding.span.line))
    for unread in report.unread:
        message = f"Could not be read: {unread.reason}"
        yield Issue(message, "unread", _hash("unread", unread.path), "blocker", unread.path, 1)


def _issue(check: str, finding: Finding, report: Report, severity: str, place: tuple[str, int]) -> Issue:
    message = told(check, finding, report)
    description = f"Exempted: {message}" if finding.exemption else message
    fingerprint = finding.fingerprint or _hash(check, place[0], finding.message)
    return Issue(description, check, fingerprint, severity, *place)


def _severity(finding: Finding, proposal: ProposalReport) -> str:
    if finding.exemption:
        return "info"
    return _SEVERITIES[finding.outcome] if proposal.readable else "blocker"


def _hash(*parts: str) -> str:
    return blake2b(json.dumps(parts).encode(), digest_size=8).hexdigest()


def _entry(issue: Issue, occurrence: int) -> dict[str, object]:
    """Return an issue as GitLab has it, with a fingerprint that no other has."""
    return {
        "description": clean(issue.description),
        "check_name": issue.check,
        "fingerprint": issue.fingerprint if occurrence == 1 else f"{issue.fingerprint}-{occurrence}",
        "severity": issue.severity,
        "location": {"path": clean(issue.path), "lines": {"begin": issue.line}},
    }
