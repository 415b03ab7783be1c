"""The report for a person at a terminal."""

from collections.abc import Iterable, Iterator

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from mccheck.edition.model import Clause
from mccheck.render.look import Look
from mccheck.render.signs import COLORS, sign
from mccheck.render.snippet import snippet
from mccheck.render.terminal import laid_out, notice, run_notes, totals
from mccheck.report.model import Evidence, Finding, Outcome, ProposalReport, Report, Result
from mccheck.report.words import clause_label, made_against, verdict, with_clause

_FAULTS = (Outcome.ERROR, Outcome.FAIL, Outcome.WARNING)
_ROOMY = 100
"""Columns from which the table of clauses says in full what shows each outcome."""


def render(report: Report, look: Look) -> Iterator[str]:
    """Yield the whole report of one proposal, or a line for each of several with their findings below."""
    for part in _parts(report, look):
        yield laid_out(part, look)


def _parts(report: Report, look: Look) -> Iterator[RenderableType]:
    if look.threshold is None:
        yield Text(look.shown(made_against(report.edition, report.as_of)), style="dim")
        yield from (notice(result, look) for result in report.notices if result.outcome > Outcome.PASS)
        yield Text()
    if len(report.proposals) == 1 and look.threshold is None:
        yield from _one(report.proposals[0], report, look)
    else:
        yield from _several(report, look)


def _one(proposal: ProposalReport, report: Report, look: Look) -> Iterator[RenderableType]:
    yield _heading(proposal, look)
    yield Text()
    if any(report.edition.clauses_of(result.check) for result in proposal.results):
        yield _clauses(proposal, report, look)
        yield Text()
    yield from _findings(proposal, report, look)
    yield from run_notes(report, look)
    yield _verdict(proposal, look)


def _several(report: Report, look: Look) -> Iterator[RenderableType]:
    shown = [proposal for proposal in report.proposals if look.shows(proposal.effective)]
    if shown:
        yield Group(*(_line(proposal, look) for proposal in shown))
        yield Text()
    for proposal in shown:
        if proposal.findings(*(outcome for outcome in Outcome if outcome > Outcome.PASS and look.shows(outcome))):
            yield _heading(proposal, look)
            yield Text()
            yield from _findings(proposal, report, look)
    if look.threshold is None:
        yield from run_notes(report, look)
        yield totals(report)


def _heading(proposal: ProposalReport, look: Look) -> RenderableType:
    about = " · ".join(part for part in (proposal.id, proposal.kind, proposal.action) if part)
    place = f"{proposal.path}, from line {proposal.line}" if proposal.ordinal > 1 else proposal.path
    title, *below = [look.shown(line) for line in (proposal.title, about, place) if line]
    return Group(Text(title, style="bold"), *(Text(line, style="dim") for line in below))


def _line(proposal: ProposalReport, look: Look) -> Text:
    mark = sign(proposal.effective, unicode=look.unicode)
    line = Text(f"{mark} {proposal.effective.word:<8} ", style=COLORS[proposal.effective])
    line.append(f"{look.shown(proposal.path)}:{proposal.line}", style="default")
    line.append(f"  {look.shown(proposal.title)}", style="dim")
    line.truncate(look.width, overflow="ellipsis")
    return line


def _clauses(proposal: ProposalReport, report: Report, look: Look) -> Table:
    """Make the table of clauses: each with the outcome of its checks and the line that shows it."""
    roomy = look.width >= _ROOMY
    gap = 2 if roomy else 1
    rows = list(_rows(report))
    widest = max(len(title) for _, title, _ in rows)
    widths = (6, widest if roomy else min(widest, 26), 10, 4)
    # Only the last column may wrap; to Rich the others are one, which takes half the time of a column for each.
    table = Table(box=None, padding=0, pad_edge=False, show_header=False)
    table.add_column(width=sum(widths) + 4 * gap, no_wrap=True)
    table.add_column(width=max(look.width - sum(widths) - 4 * gap, 10), no_wrap=not roomy, overflow="ellipsis")
    heads = (Text(head) for head in ("Clause", "Requirement", "Outcome", "Line"))
    table.add_row(_joined(heads, widths, gap), Text("What shows it"), style="dim")
    for number, title, check in rows:
        result = proposal.result(check) or next((r for r in report.notices if r.check == check), None)
        outcome, where, shows = _cells(result, look)
        table.add_row(_joined((Text(number), Text(look.shown(title)), outcome, where), widths, gap), shows)
    return table


def _joined(cells: Iterable[Text], widths: Iterable[int], gap: int) -> Text:
    """Put cells side by side, each cut or filled to its width."""
    line = Text()
    for cell, wide in zip(cells, widths, strict=True):
        cell.truncate(wide, overflow="ellipsis", pad=True)
        line.append_text(cell.append(" " * gap))
    return line


def _rows(report: Report) -> Iterator[tuple[str, str, str]]:
    for clause in report.edition.clauses:
        if len(clause.checks) == 1:
            yield clause.number, _title(clause), clause.checks[0]
        else:
            yield from ((clause.number, check, check) for check in clause.checks)
    yield from (("", check, check) for check in report.edition.beside)


def _title(clause: Clause) -> str:
    return clause.title.rpartition(": ")[2].capitalize() if ": " in clause.title else clause.title


def _cells(result: Result | None, look: Look) -> tuple[Text, Text, Text]:
    if result is None:
        return Text("  not run", style="dim"), Text(), Text()
    style = "cyan" if result.settled else COLORS[result.effective]
    finding = result.leading
    where = str(finding.span.line) if finding.span else ""
    word = "n/a" if result.outcome == Outcome.NOT_APPLICABLE else result.effective.word
    mark = "e exempted" if result.settled else f"{sign(result.effective, unicode=look.unicode)} {word}"
    outcome = Text(mark, style=style)
    return (
        outcome,
        Text(f"{where:>4}"),
        Text(look.shown(finding.message), style="dim" if result.outcome <= Outcome.PASS else ""),
    )


def _findings(proposal: ProposalReport, report: Report, look: Look) -> Iterator[RenderableType]:
    for check, finding in proposal.findings(*(outcome for outcome in _FAULTS if look.shows(outcome))):
        yield _finding(check, finding, proposal, report, look)
    questions = proposal.findings(Outcome.REVIEW) if look.shows(Outcome.REVIEW) else ()
    if questions:
        yield Text("For the committee to judge", style="bold")
        yield Text()
    yield from (_question(check, finding, report, look) for check, finding in questions)
    quoted = [(check, f) for check, f in proposal.findings(Outcome.PASS) if any(item.quote for item in f.evidence)]
    if quoted and len(report.proposals) == 1 and look.threshold is None:
        yield Text("For the committee to read", style="bold")
        yield Text()
        yield from (_question(check, finding, report, look) for check, finding in quoted)


def _finding(check: str, finding: Finding, proposal: ProposalReport, report: Report, look: Look) -> RenderableType:
    clauses = report.edition.clauses_of(check)
    head = Text(f"{sign(finding.outcome, unicode=look.unicode)} {finding.outcome.word} ", style=COLORS[finding.outcome])
    head.append(check, style="bold").append(_since(finding), style="dim")
    parts: list[RenderableType] = [head, _indented(Text(look.shown(with_clause(finding.message, clauses))))]
    if finding.evidence:
        parts.append(_source(finding.evidence[0], proposal, look))
    parts += [_indented(_related(other, proposal, look)) for other in finding.evidence[1:]]
    if finding.remedy:
        parts.append(_indented(Text("To mend it: ", style="bold").append(look.shown(finding.remedy), style="not bold")))
    if finding.rule:
        parts.append(_indented(Text(f"Rule of language: {finding.rule}.", style="dim")))
    return Group(*parts, Text())


def _since(finding: Finding) -> str:
    return f" [{finding.standing}]" if finding.standing else ""


def _related(other: Evidence, proposal: ProposalReport, look: Look) -> Text:
    """Name a further place, by its line alone where it is in the same file."""
    span = other.span
    place = f"line {span.line}" if span.path == proposal.path else f"{look.shown(span.path)}:{span.line}"
    return Text(f"See {place}: {look.shown(other.note)}." if other.note else f"See {place}.", style="dim")


def _question(check: str, finding: Finding, report: Report, look: Look) -> RenderableType:
    cited = clause_label(report.edition.clauses_of(check))
    head = Text(f"{sign(finding.outcome, unicode=look.unicode)} ", style=COLORS[finding.outcome])
    head.append(check, style="bold").append(f"  {cited}{_since(finding)}", style="dim")
    parts: list[RenderableType] = [head, _indented(Text(look.shown(finding.message)))]
    for item in finding.evidence:
        if finding.outcome == Outcome.PASS and not item.quote:
            continue
        place = f"{look.shown(item.span.path)}:{item.span.line}:{item.span.column}"
        parts.append(_indented(Text(f"{place}  {look.shown(item.note)}".rstrip(), style="dim")))
        if item.quote:
            parts.append(Padding(Text(look.shown(f"“{item.quote}”"), style="italic"), (0, 0, 0, 4)))
    return Group(*parts, Text())


def _source(evidence: Evidence, proposal: ProposalReport, look: Look) -> RenderableType:
    span = evidence.span
    gutter = max(len(str(span.end_line)), 3)
    lines = [Text(f"{look.shown(span.path)}:{span.line}:{span.column}", style="dim")]
    for line in snippet(proposal.lines.get(span.path, {}), span, max(look.width - gutter - 6, 20), look.shown):
        label = look.shown(f"{line.number or '':>{gutter}} │ ")
        style = "default" if line.number else "bold red"
        lines.append(Text(label, style="dim", no_wrap=True).append(line.text, style=style))
    return _indented(Group(*lines))


def _indented(content: RenderableType) -> Padding:
    return Padding(content, (0, 0, 0, 2))


def _verdict(proposal: ProposalReport, look: Look) -> Text:
    shown = proposal.effective if proposal.effective >= Outcome.FAIL else Outcome.PASS
    mark = sign(shown, unicode=look.unicode)
    style = COLORS[shown] if shown >= Outcome.FAIL else "bold green"
    return Text(f"{mark} {verdict(proposal)}", style=style)
