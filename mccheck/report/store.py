"""The report as plain data for JSON, format `mccheck-report/1`. Its keys are a promise; the model behind is not."""

from collections.abc import Mapping
from typing import Any

from mccheck.edition.model import Edition
from mccheck.report.model import Evidence, Finding, ProposalReport, Report, Result
from mccheck.report.words import sentence, verdict

FORMAT = "mccheck-report/1"

Data = dict[str, Any]


def to_data(report: Report) -> Data:
    """Return a report as maps, lists, texts and numbers."""
    clauses = {name: list(report.edition.clauses_of(name)) for name in report.edition.checks}
    return {
        "format": FORMAT,
        "as_of": report.as_of.isoformat(),
        "edition": _edition(report.edition),
        "outcome": report.outcome.word,
        "proposals": [_proposal(proposal, clauses) for proposal in report.proposals],
        "notices": [_result(result, clauses) for result in report.notices],
        "unread": [{"path": unread.path, "reason": unread.reason} for unread in report.unread],
    }


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
                "checks": list(clause.checks),
                "reason": clause.reason,
            }
            for clause in edition.clauses
        ],
        "beside": list(edition.beside),
    }


def _proposal(proposal: ProposalReport, clauses: Mapping[str, list[str]]) -> Data:
    return {
        "path": proposal.path,
        "ordinal": proposal.ordinal,
        "line": proposal.line,
        "id": proposal.id,
        "title": proposal.title,
        "kind": proposal.kind,
        "action": proposal.action,
        "college": proposal.college,
        "outcome": proposal.outcome.word,
        "verdict": verdict(proposal),
        "results": [_result(result, clauses) for result in proposal.results],
        "lines": {path: {str(n): text for n, text in lines.items()} for path, lines in proposal.lines.items()},
    }


def _result(result: Result, clauses: Mapping[str, list[str]]) -> Data:
    cited = clauses.get(result.check, [])
    return {
        "check": result.check,
        "clauses": cited,
        "outcome": result.outcome.word,
        "findings": [_finding(finding, cited) for finding in result.findings],
    }


def _finding(finding: Finding, clauses: list[str]) -> Data:
    return {
        "outcome": finding.outcome.word,
        "message": finding.message,
        "remedy": finding.remedy,
        "rule": finding.rule,
        "sentence": sentence(finding, clauses),
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
        "pointer": evidence.pointer,
        "quote": evidence.quote,
        "note": evidence.note,
    }
