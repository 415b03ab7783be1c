"""The report as plain data for JSON, format `mccheck-report/1`. Its keys are a promise; the model behind is not.

What is empty is left out. `load` reads it back.
"""

from collections.abc import Iterator, Mapping
from dataclasses import asdict, fields, is_dataclass
from typing import Any

from mccheck.edition.model import Edition
from mccheck.report.model import Alone, Evidence, Exemption, Finding, ProposalReport, Report, Result, Since, Withdrawn
from mccheck.report.words import sentence, verdict

FORMAT = "mccheck-report/1"

Data = dict[str, Any]
_Cited = Mapping[str, list[str]]


def is_stored(text: bytes) -> bool:
    """Tell whether a file begins as a stored report does."""
    return FORMAT.encode() in text[:64]


def to_data(report: Report) -> Data:
    """Return a report as maps, lists, texts and numbers."""
    return parts(report) | {"proposals": list(proposals(report))}


def proposals(report: Report) -> Iterator[Data]:
    """Yield what stands under "proposals", one at a time: a large run has more than memory holds."""
    cited = _cited(report)
    return (_proposal(proposal, cited) for proposal in report.proposals)


def parts(report: Report) -> Data:
    """Return a report as `to_data` does, less its proposals: in their place stands an empty list."""
    cited = _cited(report)
    return {
        "format": FORMAT,
        "as_of": report.as_of.isoformat(),
        **_filled(meeting=report.meeting and report.meeting.isoformat(), complete=report.complete),
        "edition": _edition(report.edition),
        "outcome": report.outcome.word,
        "effective": report.effective.word,
        "proposals": [],
        "notices": [_result(result, cited) for result in report.notices],
        "unread": [{"path": unread.path, "reason": unread.reason} for unread in report.unread],
        **_filled(
            exemptions=[_exemption(entry) for entry in report.exemptions],
            objections=[_finding(finding, []) for finding in report.objections],
            since=report.since and _since(report.since),
            compared=report.compared and to_data(report.compared),
        ),
    }


def _cited(report: Report) -> _Cited:
    return {name: list(report.edition.clauses_of(name)) for name in report.edition.checks}


def _filled(**parts: Any) -> Data:
    return {name: part for name, part in parts.items() if part}


def _edition(edition: Edition) -> Data:
    return {
        "document": edition.document,
        "version": edition.version,
        "title": edition.title,
        "effective": edition.effective.isoformat(),
        "review": edition.review.isoformat(),
        "library": edition.library,
        "clauses": [
            {
                "number": clause.number,
                "title": clause.title,
                "requirement": clause.requirement,
                **_filled(checks=list(clause.checks), reason=clause.reason),
            }
            for clause in edition.clauses
        ],
        "beside": list(edition.beside),
        "thresholds": asdict(edition.thresholds),
    }


def _proposal(proposal: ProposalReport, cited: _Cited) -> Data:
    return {
        "path": proposal.path,
        "ordinal": proposal.ordinal,
        "line": proposal.line,
        **_subject(proposal),
        "outcome": proposal.outcome.word,
        "effective": proposal.effective.word,
        "verdict": verdict(proposal),
        **_filled(movement=proposal.movement),
        "results": [_result(result, cited) for result in proposal.results],
        **_filled(resolved=[_resolved(check, finding, cited) for check, finding in proposal.resolved]),
        "lines": {path: {str(n): text for n, text in lines.items()} for path, lines in proposal.lines.items()},
        "digests": dict(proposal.digests),
        **_filled(alone={check: _alone(alone, cited.get(check, [])) for check, alone in proposal.alone.items()}),
    }


def _subject(proposal: ProposalReport | Withdrawn) -> Data:
    return {
        "id": proposal.id,
        "title": proposal.title,
        "kind": proposal.kind,
        "action": proposal.action,
        "college": proposal.college,
    }


def _result(result: Result, cited: _Cited) -> Data:
    clauses = cited.get(result.check, [])
    return {
        "check": result.check,
        "clauses": clauses,
        "outcome": result.outcome.word,
        **_filled(effective=result.effective.word if result.exempted else ""),
        "findings": [_finding(finding, clauses) for finding in result.findings],
    }


def _resolved(check: str, finding: Finding, cited: _Cited) -> Data:
    return {"check": check, **_finding(finding, cited.get(check, []))}


def _finding(finding: Finding, clauses: list[str]) -> Data:
    return {
        "outcome": finding.outcome.word,
        "message": finding.message,
        **_filled(remedy=finding.remedy, rule=finding.rule),
        "sentence": sentence(finding, clauses),
        **_filled(fingerprint=finding.fingerprint, exemption=finding.exemption, standing=finding.standing),
        "evidence": [_evidence(evidence) for evidence in finding.evidence],
    }


def _evidence(evidence: Evidence) -> Data:
    span = evidence.span
    return {
        "path": span.path,
        "line": span.line,
        "column": span.column,
        "end_line": span.end_line,
        "end_column": span.end_column,
        **_filled(pointer=evidence.pointer, quote=evidence.quote, note=evidence.note),
    }


def _alone(alone: Alone, clauses: list[str]) -> Data:
    return {
        "findings": [_finding(finding, clauses) for finding in alone.findings],
        "fact": _fact(alone.fact),
        **_filled(error=alone.error),
    }


def _fact(fact: Any) -> Any:
    if isinstance(fact, Evidence):
        return _evidence(fact)
    if isinstance(fact, tuple):
        return [_fact(item) for item in fact]
    if is_dataclass(fact):
        return {field.name: _fact(getattr(fact, field.name)) for field in fields(fact)}
    return fact


def _exemption(entry: Exemption) -> Data:
    return {
        "id": entry.id,
        "proposal": entry.proposal,
        "check": entry.check,
        "reason": entry.reason,
        "approved_by": entry.approved_by,
        "reference": entry.reference,
        "approved_on": entry.approved_on.isoformat(),
        "expires": entry.expires.isoformat(),
        "place": _evidence(entry.place),
    }


def _since(since: Since) -> Data:
    return {
        "as_of": since.as_of.isoformat(),
        **_filled(meeting=since.meeting and since.meeting.isoformat()),
        "withdrawn": [{"path": gone.path, **_subject(gone)} for gone in since.withdrawn],
    }
