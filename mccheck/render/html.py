"""The audit as one web page that needs nothing else: no network, no other file, no script but its own.

Everything from proposals reaches the page through Jinja's autoescape and `clean`; the script and the style are fixed
texts, named by their hashes in the page's Content-Security-Policy, so nothing that a file holds can become code.
"""

from array import array
from base64 import b64encode
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from importlib.resources import files
from re import sub
from typing import Any

from mccheck.render.clean import clean
from mccheck.render.look import Look
from mccheck.render.signs import sign
from mccheck.report import words
from mccheck.report.compare import clause_changes, differences
from mccheck.report.model import Evidence, Finding, Movement, Outcome, ProposalReport, Report, Result
from mccheck.report.tally import Column, cell, column_counts, columns, groups, tally

_MOST_IN_FULL = 300
"""Proposals up to which the page lists every check of each; with more it would grow past what browsers like."""
_MOST_SHOWN = 2_000
"""Proposals that the page lists; of more, those with something to mend come first. So many make some 6 MB."""
_MOST_LINES = 6


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a file, in three parts of which the middle one is marked."""

    number: int
    before: str
    marked: str
    after: str


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of the heat map."""

    state: str
    """The word of an outcome, "exempted", or "not-run"."""
    sign: str
    anchor: str
    """Where the findings stand; "" where there is nothing more to see."""
    label: str


@dataclass(frozen=True, slots=True)
class Shown:
    """A proposal as the page shows it."""

    report: ProposalReport
    anchor: str
    cells: tuple[Cell, ...]
    faults: tuple[tuple[str, Finding], ...]
    questions: tuple[tuple[str, Finding], ...]
    quoted: tuple[tuple[str, Finding], ...]
    """What passed, but that the committee may wish to read."""


def render(report: Report, look: Look) -> Iterator[str]:  # noqa: ARG001 (the page fits every width)
    """Yield the page, piece by piece."""
    across = columns(report)
    style, script = _asset("audit.css"), _asset("audit.js")
    yield from _template().generate(
        report=report,
        words=words,
        style=style,
        script=script,
        policy=_policy(style, script),
        columns=across,
        shown=_shown(report, across),
        totals=tally(report.proposals),
        shares=_shares(report),
        clauses=column_counts(report),
        groups=groups(report),
        notices=[f for notice in report.notices for f in notice.findings if f.outcome > Outcome.PASS],
        full=len(report.proposals) <= _MOST_IN_FULL,
        differences=list(differences(report)),
        changes=list(clause_changes(report)),
        Movement=Movement,
        Outcome=Outcome,
    )


def _template() -> Any:
    from jinja2 import Environment, FunctionLoader, StrictUndefined
    from markupsafe import Markup

    def shown(value: Any) -> Any:
        return clean(value) if isinstance(value, str) and not isinstance(value, Markup) else value

    def raw(text: str) -> Markup:
        return Markup(text)  # noqa: S704 (the page's own style and script, which hold nothing of a report)

    environment = Environment(
        autoescape=True,
        loader=FunctionLoader(_asset),
        undefined=StrictUndefined,
        finalize=shown,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {"sign": _sign, "snippet": _snippet, "raw": raw, "number": _number}
    return environment.get_template("audit.html.jinja")


def _asset(name: str) -> str:
    return files("mccheck.render").joinpath("page", name).read_text(encoding="utf-8")


def _policy(style: str, script: str) -> str:
    """Return a Content-Security-Policy (W3C CSP 3) that allows this style and this script, and nothing from outside."""
    allowed = {name: b64encode(sha256(text.encode()).digest()).decode() for name, text in (("s", style), ("j", script))}
    return (
        f"default-src 'none'; style-src 'sha256-{allowed['s']}'; script-src 'sha256-{allowed['j']}'; "
        "base-uri 'none'; form-action 'none'"
    )


def _shown(report: Report, across: tuple[Column, ...]) -> list[Shown]:
    """Return the proposals that the page lists, in the order of the report."""
    weights = array("b", map(_weight, report.proposals))
    order = sorted(range(len(weights)), key=lambda position: -weights[position])
    chosen = sorted(order[:_MOST_SHOWN])
    taken: set[str] = set()
    return [_proposal(report.proposals[position], across, taken) for position in chosen]


def _weight(proposal: ProposalReport) -> int:
    return max(proposal.effective, Outcome.WARNING if proposal.exempted or proposal.resolved else Outcome.PASS)


def _proposal(proposal: ProposalReport, across: tuple[Column, ...], taken: set[str]) -> Shown:
    anchor = _anchor(proposal, taken)
    return Shown(
        proposal,
        anchor,
        tuple(_cell(cell(proposal, column), column, anchor) for column in across),
        proposal.findings(Outcome.ERROR, Outcome.FAIL, Outcome.WARNING),
        proposal.findings(Outcome.REVIEW),
        tuple(pair for pair in proposal.findings(Outcome.PASS) if any(item.quote for item in pair[1].evidence)),
    )


def _anchor(proposal: ProposalReport, taken: set[str]) -> str:
    """Return a name for links that stays the same as long as the proposal keeps its id."""
    plain = "p-" + (sub(r"[^A-Za-z0-9_.-]+", "-", proposal.id or proposal.path).strip("-") or "proposal")
    name, number = plain, 1
    while name in taken:
        number += 1
        name = f"{plain}~{number}"
    taken.add(name)
    return name


def _cell(result: Result | None, column: Column, anchor: str) -> Cell:
    if result is None:
        return Cell("not-run", "", "", "not run")
    if result.settled:
        return Cell("exempted", "e", f"{anchor}.{result.check}", f"exempted, {column.title}")
    told = result.effective > Outcome.PASS
    return Cell(
        result.effective.word,
        sign(result.effective, unicode=True),
        f"{anchor}.{result.check}" if told else "",
        f"{result.effective.word}, {column.title}",
    )


def _shares(report: Report) -> list[tuple[str, str, int]]:
    """Return (state, words, number of proposals) for the bar at the head of the page."""
    found = Counter((proposal.effective, proposal.readable) for proposal in report.proposals)
    parts = [
        ("pass", "Comply", found[Outcome.PASS, True] + found[Outcome.NOT_APPLICABLE, True]),
        ("review", "Comply, with questions to judge", found[Outcome.REVIEW, True]),
        ("warning", "Comply, with warnings", found[Outcome.WARNING, True]),
        ("fail", "Do not comply", found[Outcome.FAIL, True]),
        ("unread", "Cannot be read", sum(number for (_, readable), number in found.items() if not readable)),
        ("error", "Not checked in full", found[Outcome.ERROR, True]),
    ]
    return [part for part in parts if part[2]]


def _sign(outcome: Outcome) -> str:
    return sign(outcome, unicode=True)


def _number(value: int) -> str:
    return f"{value:,}"


def _snippet(evidence: Evidence, proposal: ProposalReport) -> Iterator[Line]:
    """Yield the lines of a place, each with the part of it that the finding is about."""
    span, lines = evidence.span, proposal.lines.get(evidence.span.path, {})
    for number in range(span.line, min(span.end_line, span.line + _MOST_LINES - 1) + 1):
        if number in lines:
            text = lines[number]
            start = span.column - 1 if number == span.line else len(text) - len(text.lstrip())
            end = span.end_column - 1 if number == span.end_line else len(text)
            yield Line(number, text[:start], text[start:end], text[end:])
