"""All findings as a table, RFC 4180: one row a finding, passes too, so that every clause has its row.

The table begins with a byte order mark, because Excel takes a file without one for the code page of the machine, and
the committee opens it in Excel; RFC 4180 says nothing against it, and readers that know UTF-8 pass over it. What a
spreadsheet would take for a formula gets an apostrophe in front (OWASP, "CSV Injection").

Beside findings there are rows for what is resolved since the last audit (nothing in `effective`), for proposals that
were withdrawn (no `check`), for paths that could not be read (`outcome` error, no `check`) and for notices of the run
(no `proposal_outcome`).
"""

import csv
from collections.abc import Iterable, Iterator
from io import StringIO

from mccheck.render.look import Look
from mccheck.report.model import Evidence, Finding, Movement, ProposalReport, Report, Withdrawn

Row = dict[str, str]

COLUMNS = (
    *("path", "line", "column", "id", "title", "kind", "action", "college", "proposal_outcome", "movement"),
    *("clause", "check", "outcome", "effective", "standing", "exemption", "exemption_expires"),
    *("message", "remedy", "quote", "pointer", "fingerprint"),
)
_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
_MARK = "\ufeff"


def render(report: Report, look: Look) -> Iterator[str]:
    """Yield the head of the table, then its rows, some at a time."""
    yield (_MARK if look.unicode else "") + _lines([dict(zip(COLUMNS, COLUMNS, strict=True))], look)
    for proposal in report.proposals:
        yield _lines(_proposal(proposal, report), look)
    yield _lines(_run(report), look)


def _lines(rows: Iterable[Row], look: Look) -> str:
    text = StringIO()
    table = csv.writer(text, lineterminator="\r\n")
    table.writerows([_cell(row.get(column, ""), look) for column in COLUMNS] for row in rows)
    return text.getvalue()


def _cell(text: str, look: Look) -> str:
    """Return text as a cell on one line, which no spreadsheet takes for a formula, blanks before it or not."""
    shown = look.shown(text)  # tabs and line breaks are blanks from here on
    return f"'{shown}" if shown.lstrip().startswith(_FORMULA) else shown


def _proposal(proposal: ProposalReport, report: Report) -> Iterator[Row]:
    whole = {"path": proposal.path, "line": str(proposal.line), "column": "1"}
    common = {
        **_subject(proposal),
        **whole,
        "proposal_outcome": proposal.effective.word,
        "movement": proposal.movement or "",
    }
    for result in proposal.results:
        for finding in result.findings:
            yield common | _finding(result.check, finding, report)
    for check, finding in proposal.resolved:
        yield common | _finding(check, finding, report) | whole | {"effective": ""}  # its place is one of then


def _run(report: Report) -> Iterator[Row]:
    for result in report.notices:
        for finding in result.findings:
            yield _finding(result.check, finding, report)
    for unread in report.unread:
        yield {"path": unread.path, "outcome": "error", "effective": "error", "message": unread.reason}
    for gone in report.since.withdrawn if report.since else ():
        yield {**_subject(gone), "movement": Movement.WITHDRAWN}


def _subject(proposal: ProposalReport | Withdrawn) -> Row:
    return {
        "path": proposal.path,
        "id": proposal.id,
        "title": proposal.title,
        "kind": proposal.kind,
        "action": proposal.action,
        "college": proposal.college,
    }


def _finding(check: str, finding: Finding, report: Report) -> Row:
    entry = report.exemption(finding.exemption) if finding.exemption else None
    return {
        **(_place(finding.evidence[0]) if finding.evidence else {}),
        "clause": "; ".join(report.edition.clauses_of(check)),
        "check": check,
        "outcome": finding.outcome.word,
        "effective": "exempted" if finding.exemption else finding.outcome.word,
        "standing": finding.standing or "",
        "exemption": finding.exemption,
        "exemption_expires": entry.expires.isoformat() if entry else "",
        "message": finding.message,
        "remedy": finding.remedy,
        "fingerprint": finding.fingerprint,
    }


def _place(evidence: Evidence) -> Row:
    return {
        "path": evidence.span.path,
        "line": str(evidence.span.line),
        "column": str(evidence.span.column),
        "quote": evidence.quote,
        "pointer": evidence.pointer,
    }
