"""What the reports for a terminal share: the one place where Rich lays text out, and what is said of the whole run."""

from collections.abc import Iterator
from io import StringIO

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from mccheck.document.span import Span
from mccheck.render.clean import plain
from mccheck.render.look import Look
from mccheck.render.signs import COLORS, sign
from mccheck.report import words
from mccheck.report.model import Outcome, Report, Result
from mccheck.report.words import count, exempted_by, sentence, since_words

_MOST = 20
"""Entries up to which a list of the run is shown in full."""


def laid_out(part: RenderableType, look: Look) -> str:
    """Lay a part out as text. The only place where Rich learns of the terminal, so nothing in a file can reach it."""
    console = Console(
        file=StringIO(),
        width=look.width,
        color_system="standard" if look.color else None,
        force_terminal=look.color,
        legacy_windows=False,
        markup=False,
        emoji=False,
        highlight=False,
    )
    with console.capture() as capture:
        console.print(part)
    text = "\n".join(line.rstrip() for line in capture.get().split("\n"))
    return text if look.unicode else plain(text.replace("…", "~"))  # Rich cuts with an ellipsis, one column wide


def notice(result: Result, look: Look) -> Text:
    """Return what is said of the run as a whole by one check: each of its findings that is more than a pass."""
    findings = [finding for finding in result.findings if finding.outcome > Outcome.PASS]
    lines = Text("\n").join(
        Text(f"{sign(finding.outcome, unicode=look.unicode)} ", style=COLORS[finding.outcome]).append(
            look.shown(_placed(sentence(finding), finding.span)), style="default"
        )
        for finding in findings[:_MOST]
    )
    return lines.append(f"\n  and {len(findings) - _MOST:,} more", style="dim") if len(findings) > _MOST else lines


def _placed(text: str, span: Span | None) -> str:
    return f"{text} ({span.path}:{span.line})" if span else text


def run_notes(report: Report, look: Look) -> Iterator[RenderableType]:
    """Yield what was exempted, and what changed since the last audit."""
    exempted = [(proposal, *pair) for proposal in report.proposals for pair in proposal.exempted]
    if exempted and look.threshold is None:
        entries = [
            f"{proposal.id} {check}: {finding.message} {exempted_by(finding, report)}."
            for proposal, check, finding in exempted
        ]
        verb = "is" if len(exempted) == 1 else "are"
        yield _listed(f"{count(len(exempted), 'finding')} {verb} exempted", entries, look)
    if report.since and look.threshold is None:
        resolved = [
            f"{proposal.id or proposal.path} {check}: resolved: {finding.message}"
            for proposal in report.proposals
            for check, finding in proposal.resolved
        ]
        gone = [f"{one.id or one.path}: withdrawn: {one.title}" for one in report.since.withdrawn]
        yield _listed(since_words(report), [*gone, *resolved], look)


def _listed(heading: str, entries: list[str], look: Look) -> RenderableType:
    lines = [Padding(Text(look.shown(entry)), (0, 0, 0, 2)) for entry in entries[:_MOST]]
    more = [Text(f"  and {len(entries) - _MOST:,} more", style="dim")] if len(entries) > _MOST else []
    return Group(Text(heading, style="bold"), *lines, *more, Text())


def totals(report: Report) -> Text:
    """Return the last line: how many comply, and what was found."""
    complying = report.effective < Outcome.FAIL
    return Text(words.totals(report), style="bold" if complying else f"{COLORS[Outcome.FAIL]}")
