"""What both variants of SARIF share: the log around the results, and which findings become results.

SARIF 2.1.0 with errata 01 (OASIS), within what GitHub reads of it. Sections are those of the standard.
"""

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from mccheck.edition.model import Clause, Edition
from mccheck.render.clean import clean
from mccheck.render.sarif_result import Data, Rules, message, places, result, suppressions, uri
from mccheck.report.model import Finding, Outcome, ProposalReport, Report, Unread
from mccheck.report.tally import movements, standings, tally
from mccheck.report.words import clause_label, exempted_by, sentence

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LONGEST = 1024
"""Characters that GitHub takes of a rule's full description."""
_FORM = "The file is a well-formed proposal, told apart from the others."
"""What checks that no clause asks for are about."""
_LEVELS = {Outcome.REVIEW: "note", Outcome.WARNING: "warning", Outcome.FAIL: "warning", Outcome.ERROR: "error"}
"""How notifications are graded: one of level "error" means that the run failed (3.20.21), which a fault does not."""


def log(report: Report, *, full: bool) -> Data:
    """Return a report as a SARIF log: faults and warnings alone, or with all else that was found."""
    checks = report.edition.checks
    rules = {check: index for index, check in enumerate(checks)}
    return {
        "$schema": _SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": {"name": "mccheck", "rules": [_rule(check, report.edition) for check in checks]}},
                "invocations": [_invocation(report, rules)],
                "columnKind": "unicodeCodePoints",
                "results": list(_results(report, rules, full=full)),
                "properties": _properties(report),
            }
        ],
    }


def _results(report: Report, rules: Rules, *, full: bool) -> Iterator[Data]:
    for proposal in report.proposals:
        for check, finding in _all(proposal) if full else _active(proposal):
            found = result(check, finding, proposal, report, rules)
            yield found | {"suppressions": suppressions(finding, report)} if full else found


def _active(proposal: ProposalReport) -> Iterator[tuple[str, Finding]]:
    yield from proposal.findings(Outcome.FAIL, Outcome.WARNING)


def _all(proposal: ProposalReport) -> Iterator[tuple[str, Finding]]:
    for one in proposal.results:
        yield from ((one.check, finding) for finding in one.findings if finding.outcome < Outcome.ERROR)
    yield from proposal.resolved


def _rule(check: str, edition: Edition) -> Data:
    clauses = [clause for clause in edition.clauses if check in clause.checks]
    return {
        "id": check,
        "shortDescription": message(
            "; ".join(clause.title for clause in clauses) or f"Form: {check.replace('-', ' ')}"
        ),
        "fullDescription": _cut(message(" ".join(clause.requirement for clause in clauses) or _FORM)),
        "help": message(_help(check, clauses, edition)),
        "properties": {
            "tags": [clause_label([clause.number]) for clause in clauses] or ["form"],
            "clauses": [clause.number for clause in clauses],
        },
    }


def _cut(described: Data) -> Data:
    text = described["text"]
    return {"text": f"{text[: _LONGEST - 1]}…"} if len(text) > _LONGEST else described


def _help(check: str, clauses: list[Clause], edition: Edition) -> str:
    asked = [f"{clause.title} ({clause_label([clause.number])}): {clause.requirement}" for clause in clauses]
    source = f"{edition.title}, {edition.name}."
    return " ".join([*(asked or [_FORM]), source, f"`mccheck explain {check}` says more, with examples."])


def _invocation(report: Report, rules: Rules) -> Data:
    failed = [*_errors(report, rules), *(_unread(one) for one in report.unread)]
    return {
        "executionSuccessful": not failed,
        "toolExecutionNotifications": failed,
        "toolConfigurationNotifications": [
            _notification(one.check, finding, report, rules, places(finding))
            for one in report.notices
            for finding in one.findings
            if Outcome.PASS < finding.outcome < Outcome.ERROR
        ],
    }


def _errors(report: Report, rules: Rules) -> Iterator[Data]:
    """Yield what could not be checked: of proposals, and of the run."""
    for proposal in report.proposals:
        for check, finding in proposal.findings(Outcome.ERROR):
            yield _notification(check, finding, report, rules, places(finding, proposal))
    for one in report.notices:
        for finding in one.findings:
            if finding.outcome == Outcome.ERROR:
                yield _notification(one.check, finding, report, rules, places(finding))


def _notification(check: str, finding: Finding, report: Report, rules: Rules, where: list[Data]) -> Data:
    return {
        "message": message(sentence(finding, report.edition.clauses_of(check))),
        "level": _LEVELS[finding.outcome],
        "locations": where,
        **({"associatedRule": {"id": check, "index": rules[check]}} if check in rules else {}),
        "properties": {"check": check},
    }


def _unread(one: Unread) -> Data:
    return {
        "message": message(f"{one.path} could not be read: {one.reason}"),
        "level": "error",
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": uri(one.path)}}}],
    }


def _properties(report: Report) -> Data:
    found: dict[str, Any] = {
        "edition": {"document": report.edition.document, "version": report.edition.version},
        "as_of": report.as_of.isoformat(),
        "meeting": report.meeting.isoformat() if report.meeting else None,
        "complete": report.complete,
        "counts": asdict(tally(report.proposals)),
        "exempted": [_exempted(*pair, proposal, report) for proposal in report.proposals for pair in proposal.exempted],
    }
    if report.since:
        found["since"] = {
            "as_of": report.since.as_of.isoformat(),
            "meeting": report.since.meeting.isoformat() if report.since.meeting else None,
            "proposals": {kind.value: number for kind, number in sorted(movements(report).items())},
            "findings": {kind.value: number for kind, number in sorted(standings(report).items())},
            "withdrawn": [
                {"path": clean(gone.path), "id": clean(gone.id), "title": clean(gone.title)}
                for gone in report.since.withdrawn
            ],
        }
    return found


def _exempted(check: str, finding: Finding, proposal: ProposalReport, report: Report) -> Data:
    return {
        "proposal": clean(proposal.id),
        "check": check,
        "outcome": finding.outcome.word,
        "message": clean(sentence(finding, report.edition.clauses_of(check))),
        "exemption": clean(exempted_by(finding, report)),
        "path": clean(finding.span.path if finding.span else proposal.path),
        "line": finding.span.line if finding.span else proposal.line,
    }
