"""The audit at a terminal: proposals by clause, totals, and what needs a person."""

from array import array
from collections.abc import Iterable, Iterator

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from mccheck.render.look import Look
from mccheck.render.signs import COLORS, sign
from mccheck.render.terminal import laid_out, notice, run_notes, totals
from mccheck.report.compare import clause_changes
from mccheck.report.model import Movement, Outcome, ProposalReport, Report
from mccheck.report.reports import effective
from mccheck.report.tally import Column, Tally, cell, column_counts, columns, groups
from mccheck.report.words import clause_label, count, day, made_against

_MOST_ROWS = 100
"""Proposals up to which the matrix shows each; of more, only those with something to mend."""
_MOST_MENDED = 1_000
"""Proposals that the matrix shows at most; nobody reads more at a terminal."""
_MOST_ALIKE = 5
"""Questions of one check up to which each is shown."""
_MOST_NAMES = 30
"""Proposals up to which all that a question is asked of are named."""


def render(report: Report, look: Look) -> Iterator[str]:
    """Yield the matrix, the totals and the questions, one after the other."""
    for part in _parts(report, look):
        yield laid_out(part, look).rstrip("\n") + "\n\n"


def _parts(report: Report, look: Look) -> Iterator[RenderableType]:
    heading = f"Audit for the meeting on {day(report.meeting)}" if report.meeting else "Audit"
    lines = [Text(heading, style="bold"), Text(look.shown(made_against(report.edition, report.as_of)), style="dim")]
    yield Group(*lines, *(notice(result, look) for result in report.notices if result.outcome > Outcome.PASS))
    yield from _matrix(report, look)
    for name, tallies in groups(report):
        yield _group(name.capitalize(), tallies, look)
    yield _by_clause(report, look)
    yield from _differences(report, look)
    yield from _questions(report, look)
    yield from run_notes(report, look)
    yield totals(report)


def _matrix(report: Report, look: Look) -> Iterator[RenderableType]:
    across = columns(report)
    levels = array("b", effective(report.proposals))
    shown = [position for position, level in enumerate(levels) if look.shows(Outcome(level))]
    if len(shown) > _MOST_ROWS:
        shown = [position for position in shown if levels[position] >= Outcome.WARNING]
    wide = 3 if look.width >= 40 + 3 * len(across) else 2
    table = Table(box=None, padding=0, pad_edge=False, show_header=False)
    table.add_column(width=max(look.width - wide * len(across) - 1, 8), no_wrap=True, overflow="ellipsis")
    for _ in across:
        table.add_column(width=wide, justify="right", no_wrap=True)
    *above, lowest = _numbers(across)
    for name, line in (*(("", line) for line in above), ("Proposal", lowest)):
        table.add_row(Text(name), *(Text(digit, style="dim") for digit in line))
    for proposal in (report.proposals[position] for position in shown[:_MOST_MENDED]):
        table.add_row(_name(proposal, look), *(_sign(proposal, column, look) for column in across))
    yield Group(table, *_legend(report, look))
    if more := len(shown[_MOST_MENDED:]):
        yield Text(f"{count(more, 'proposal')} more with something to mend; `--out` lists all of them.", style="dim")
    if left := len(levels) - len(shown):
        verb = "is" if left == 1 else "are"
        yield Text(f"{count(left, 'proposal')} with nothing to mend {verb} left out here.", style="dim")


def _numbers(across: tuple[Column, ...]) -> list[str]:
    """Return the heading, the numbers of clauses written downwards: a letter or ten, a digit, and that of a point."""
    parts = [(column.number or "F").partition(".") for column in across]
    return ["".join(line) for line in zip(*(f"{number:>2}{point or ' '}" for number, _, point in parts), strict=True)]


def _name(proposal: ProposalReport, look: Look) -> Text:
    name = Text(look.shown(proposal.id or proposal.path), style=COLORS[proposal.effective])
    if proposal.movement in (Movement.NEW, Movement.CHANGED):
        name.append(f" {proposal.movement}", style="dim")
    return name


def _sign(proposal: ProposalReport, column: Column, look: Look) -> Text:
    result = cell(proposal, column)
    if result is None:
        return Text("")
    if result.settled:
        return Text("e", style="cyan")
    return Text(sign(result.effective, unicode=look.unicode), style=COLORS[result.effective])


def _legend(report: Report, look: Look) -> Iterator[Text]:
    words = {
        Outcome.PASS: "pass",
        Outcome.NOT_APPLICABLE: "does not apply",
        Outcome.REVIEW: "for people",
        Outcome.WARNING: "warning",
        Outcome.FAIL: "fault",
    }
    line = Text()
    for outcome, word in words.items():
        line.append(sign(outcome, unicode=look.unicode), style=COLORS[outcome]).append(f" {word}  ", style="dim")
    if any(proposal.exempted for proposal in report.proposals):
        line.append("e", style="cyan").append(" exempted  ", style="dim")
    yield line.append("F form of the file", style="dim")


def _group(name: str, tallies: Iterable[tuple[str, Tally]], look: Look) -> Table:
    table = _table(name, look, "Proposals", "Comply", "Do not", "Warnings", "Questions")
    for group, tally in tallies:
        numbers = (tally.proposals, tally.complying, tally.failing, tally.warnings, tally.questions)
        table.add_row(look.shown(group or "(not given)"), *map(_number, numbers))
    return table


def _by_clause(report: Report, look: Look) -> Table:
    table = _table("Clause", look, "Pass", "n/a", "Questions", "Warnings", "Faults")
    order = (Outcome.PASS, Outcome.NOT_APPLICABLE, Outcome.REVIEW, Outcome.WARNING)
    for column, counts in column_counts(report):
        faults = counts[Outcome.FAIL] + counts[Outcome.ERROR]
        title = f"{column.number:<5}{column.title}" if column.number else f"     {column.title}"
        table.add_row(look.shown(title), *(_number(counts[outcome]) for outcome in order), _number(faults))
    return table


def _table(name: str, look: Look, *heads: str) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), pad_edge=False, header_style="bold")
    table.add_column(name, width=min(44, look.width - 10 * len(heads)), no_wrap=True, overflow="ellipsis")
    for head in heads:
        table.add_column(head, justify="right", no_wrap=True)
    return table


def _number(value: int) -> Text:
    return Text(f"{value:,}") if value else Text("·", style="dim")


def _differences(report: Report, look: Look) -> Iterator[RenderableType]:
    if report.compared is None:
        return
    table = _table(look.shown(f"Under {report.compared.edition.name}"), look, "Clause is", "Worse", "Better")
    for change in clause_changes(report):
        row = (f"{change.number:<5}{change.title}", Text(change.text or "alike", style="dim"))
        table.add_row(look.shown(row[0]), row[1], _number(change.worse), _number(change.better))
    yield (
        table
        if table.row_count
        else Text(look.shown(f"{report.compared.edition.name} changes nothing for these proposals."))
    )


def _questions(report: Report, look: Look) -> Iterator[RenderableType]:
    asked: dict[str, dict[str, list[str]]] = {}
    for proposal in report.proposals:
        for check, finding in proposal.findings(Outcome.REVIEW):
            name = look.shown(proposal.id or proposal.path)
            named = f"{name} [{finding.standing}]" if finding.standing else name
            asked.setdefault(check, {}).setdefault(finding.message, []).append(named)
    if not asked or not look.shows(Outcome.REVIEW):
        return
    total = sum(len(names) for messages in asked.values() for names in messages.values())
    yield Text(f"{count(total, 'question')} for the committee", style="bold")
    for check, messages in asked.items():
        yield _asked(check, messages, report, look)


def _asked(check: str, messages: dict[str, list[str]], report: Report, look: Look) -> RenderableType:
    """Return what a check asks: each question with those it is asked of, the first few of either."""
    head = Text(f"{sign(Outcome.REVIEW, unicode=look.unicode)} ", style=COLORS[Outcome.REVIEW])
    cited = clause_label(report.edition.clauses_of(check))
    number = sum(map(len, messages.values()))
    head.append(check, style="bold").append(f"  {cited}", style="dim").append(f"  {number:,}", style="bold")
    lines: list[RenderableType] = [head]
    for message, names in list(messages.items())[:_MOST_ALIKE]:
        listed = ", ".join(names[:_MOST_NAMES]) + (", …" if len(names) > _MOST_NAMES else "")
        lines += [_indented(look.shown(message)), _indented(listed, style="dim")]
    if len(messages) > _MOST_ALIKE:
        lines.append(_indented(f"and {count(len(messages) - _MOST_ALIKE, 'question')} like these", style="dim"))
    return Group(*lines)


def _indented(text: str, style: str = "") -> Padding:
    return Padding(Text(text, style=style), (0, 0, 0, 2))
