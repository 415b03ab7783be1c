"""Annotations of GitHub Actions: workflow commands that a step prints, `::error file=…,line=…::message`.

The escapes are those of GitHub's own toolkit (actions/toolkit, `packages/core/src/command.ts`), so nothing in a
proposal can end a command or begin another.
"""

from collections.abc import Iterator

from mccheck.document.span import Span
from mccheck.render.look import Look
from mccheck.render.told import told
from mccheck.report.model import Outcome, ProposalReport, Report
from mccheck.report.words import clause_label, sentence, since_words, totals

_LEVELS = {Outcome.ERROR: "error", Outcome.FAIL: "error", Outcome.WARNING: "warning", Outcome.REVIEW: "notice"}


def render(report: Report, look: Look) -> Iterator[str]:
    """Yield one command a line: findings by proposal, paths that could not be read, notices of the run."""
    for proposal in report.proposals:
        yield from _findings(proposal, report, look)
    for unread in report.unread:
        yield _command("error", f"{unread.path} could not be read: {unread.reason}", {"title": "not read"}, look)
    for result in report.notices:
        for finding in result.findings:
            if finding.outcome > Outcome.PASS and look.shows(finding.outcome):
                title = _title(result.check, report)
                yield _command("notice", sentence(finding), {**_place(finding.span), "title": title}, look)
    if look.threshold is None and (report.since or any(proposal.exempted for proposal in report.proposals)):
        yield _command("notice", f"{totals(report)} {since_words(report)}".strip(), {"title": "mccheck"}, look)


def _findings(proposal: ProposalReport, report: Report, look: Look) -> Iterator[str]:
    found = [(_LEVELS[finding.outcome], check, finding) for check, finding in proposal.findings(*_LEVELS)]
    counted = [entry for entry in found if look.shows(entry[2].outcome)]
    exempted = [("notice", *pair) for pair in proposal.exempted] if look.threshold is None else []
    for level, check, finding in (*counted, *exempted):
        place = _place(finding.span) or {"file": proposal.path, "line": str(proposal.line)}
        message = told(check, finding, report)
        shown = f"Exempted: {message}" if finding.exemption else message
        yield _command(level, shown, {**place, "title": _title(check, report)}, look)


def _title(check: str, report: Report) -> str:
    label = clause_label(report.edition.clauses_of(check))
    return f"{check} ({label})" if label else check


def _place(span: Span | None) -> dict[str, str]:
    """Return where something stands; GitHub takes columns only where the place is on one line."""
    if span is None:
        return {}
    lines = {"file": span.path, "line": str(span.line), "endLine": str(span.end_line)}
    return lines if span.line != span.end_line else lines | {"col": str(span.column), "endColumn": str(span.end_column)}


def _command(level: str, message: str, properties: dict[str, str], look: Look) -> str:
    listed = ",".join(f"{name}={_property(look.shown(value))}" for name, value in properties.items())
    return f"::{level} {listed}::{_data(look.shown(message))}\n"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
