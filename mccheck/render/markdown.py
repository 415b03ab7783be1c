"""The report as GitHub's Markdown (GFM 0.29): the paper of a meeting, or the summary of a job."""

import re
from collections.abc import Iterable, Iterator

from mccheck.render.clean import clean
from mccheck.render.look import Look
from mccheck.render.signs import sign
from mccheck.report.compare import clause_changes, differences
from mccheck.report.model import Evidence, Finding, Outcome, ProposalReport, Report
from mccheck.report.tally import column_counts, groups, tally
from mccheck.report.words import (
    clause_label,
    day,
    exempted_by,
    made_against,
    sentence,
    since_words,
    totals,
    verdict,
    with_clause,
)

_SPECIAL = re.compile(
    r"[\\`*_{}\[\]<>#|~&!$]"
    r"|:(?=//|[\w+-]+:)"  # web addresses and emoji
    r"|(?<=www)\.",
    re.IGNORECASE,
)
_MOST_LINES = 4
"""Lines of the file that are shown of one finding."""


def render(report: Report, look: Look) -> Iterator[str]:  # noqa: ARG001 (Markdown has no width)
    """Yield the report, part by part."""
    for part in _parts(report):
        yield f"{part}\n\n"


def escaped(text: str) -> str:
    """Return text from a file as Markdown that shows just this text: on one line, no markup, link or mention."""
    shown = _SPECIAL.sub(r"\\\g<0>", clean(text))
    return shown.replace("@", "<span>@</span>")  # GitHub looks for mentions when it has taken escapes away


def _parts(report: Report) -> Iterator[str]:
    yield f"# {f'Audit for the meeting on {day(report.meeting)}' if report.meeting else 'Compliance report'}"
    yield escaped(made_against(report.edition, report.as_of))
    for result in report.notices:
        for finding in result.findings:
            if finding.outcome > Outcome.PASS:
                yield f"> {sign(finding.outcome, unicode=True)} {escaped(sentence(finding))}"
    yield f"**{totals(report)}**"
    if report.since:
        yield since_words(report)
    yield from _overview(report)
    yield from _questions(report)
    yield from _details(report)
    yield from _exempted(report)
    yield from _gone(report)
    yield from _compared(report)
    if report.unread:
        yield "## Could not be read"
        yield _list(f"{escaped(unread.path)}: {escaped(unread.reason)}" for unread in report.unread)


def _overview(report: Report) -> Iterator[str]:
    yield "## Proposals"
    heads = ["", "Proposal", "Title", "Action", "College", "Faults", "Warnings", "Questions", "Exempted"]
    rows = [_row(proposal, report) for proposal in report.proposals]
    yield _table([*heads, "Since"] if report.since else heads, rows, numbers=range(5, 9))
    if len(report.proposals) == 1:
        return
    for name, tallies in groups(report):
        yield f"## By {name}"
        counted = [
            [escaped(group or "(not given)"), *map(str, (t.proposals, t.complying, t.failing, t.warnings, t.questions))]
            for group, t in tallies
        ]
        heads = [name.capitalize(), "Proposals", "Comply", "Do not", "Warnings", "Questions"]
        yield _table(heads, counted, numbers=range(1, 6))
    yield "## By clause"
    order = (Outcome.PASS, Outcome.NOT_APPLICABLE, Outcome.REVIEW, Outcome.WARNING)
    clauses = []
    for column, counts in column_counts(report):
        faults = counts[Outcome.FAIL] + counts[Outcome.ERROR]
        clauses.append(
            [escaped(column.number), escaped(column.title), *(str(counts[one]) for one in order), str(faults)]
        )
    heads = ["Clause", "Requirement", "Pass", "Does not apply", "For people", "Warning", "Fault"]
    yield _table(heads, clauses, numbers=range(2, 7))


def _row(proposal: ProposalReport, report: Report) -> list[str]:
    found = tally([proposal])
    numbers = (found.faults + found.errors, found.warnings, found.questions, found.exempted)
    return [
        sign(proposal.effective, unicode=True),
        escaped(proposal.id or proposal.path),
        escaped(proposal.title),
        escaped(proposal.action),
        escaped(proposal.college),
        *(str(number) if number else "" for number in numbers),
        *([str(proposal.movement or "")] if report.since else []),
    ]


def _questions(report: Report) -> Iterator[str]:
    asked = ((one, findings) for one in report.proposals if (findings := one.findings(Outcome.REVIEW)))
    for number, (proposal, findings) in enumerate(asked):
        if not number:
            yield "## For the committee to judge"
        yield f"### {_heading(proposal)}"
        for check, finding in findings:
            cited = clause_label(report.edition.clauses_of(check))
            yield f"**{escaped(finding.message)}** {check}{f', {cited}' if cited else ''}{_standing(finding)}"
            for item in finding.evidence:
                note = f" {escaped(item.note)}" if item.note else ""
                yield f"> {escaped(item.quote) if item.quote else ''}{note} ({_place(item)})".replace(">  ", "> ")
            yield "Decision: ______________________________"


def _details(report: Report) -> Iterator[str]:
    shown = (one for one in report.proposals if one.effective >= Outcome.WARNING or one.resolved)
    for number, proposal in enumerate(shown):
        if not number:
            yield "## Findings"
        yield f"### {_heading(proposal)}"
        yield f"{escaped(proposal.path)}, {escaped(verdict(proposal))}"
        for check, finding in proposal.findings(Outcome.ERROR, Outcome.FAIL, Outcome.WARNING):
            yield _finding(check, finding, proposal, report)
        if proposal.resolved:
            yield _list(f"resolved: {check}: ~~{escaped(finding.message)}~~" for check, finding in proposal.resolved)


def _finding(check: str, finding: Finding, proposal: ProposalReport, report: Report) -> str:
    message = with_clause(finding.message, report.edition.clauses_of(check))
    head = f"{sign(finding.outcome, unicode=True)} {finding.outcome.word} **{check}**{_standing(finding)}"
    parts = [f"{head}: {escaped(message)}"]
    if finding.remedy:
        parts[0] += f" *{escaped(finding.remedy)}*"
    if finding.rule:
        parts[0] += f" \\[rule\\: {escaped(finding.rule)}\\]"
    if finding.evidence:
        parts.append(_snippet(finding.evidence[0], proposal))
        parts += [_related(item) for item in finding.evidence[1:]]
    return "\n\n".join(part for part in parts if part)


def _related(item: Evidence) -> str:
    return f"See {_place(item)}: {escaped(item.note)}." if item.note else f"See {_place(item)}."


def _snippet(evidence: Evidence, proposal: ProposalReport) -> str:
    span, lines = evidence.span, proposal.lines.get(evidence.span.path, {})
    numbers = range(span.line, min(span.end_line, span.line + _MOST_LINES - 1) + 1)
    text = "\n".join(f"{number:>4} | {clean(lines[number])}" for number in numbers if number in lines)
    fence = max(["```", *(f"{run}`" for run in re.findall("`+", text))], key=len)
    return f"{_place(evidence)}\n\n{fence}yaml\n{text}\n{fence}" if text else _place(evidence)


def _exempted(report: Report) -> Iterator[str]:
    covered = [(one, *pair) for one in report.proposals for pair in one.exempted]
    if not covered:
        return
    yield "## Exempted"
    rows = []
    for proposal, check, finding in covered:
        entry = report.exemption(finding.exemption)
        by_whom = escaped(exempted_by(finding, report))
        why = escaped(entry.reason) if entry else ""
        rows.append([escaped(proposal.id), check, finding.outcome.word, escaped(finding.message), by_whom, why])
    yield _table(["Proposal", "Check", "Outcome", "Finding", "Exemption", "Reason"], rows)


def _gone(report: Report) -> Iterator[str]:
    if report.since and report.since.withdrawn:
        yield "## Withdrawn since"
        yield _list(f"{escaped(one.id or one.path)}: {escaped(one.title)}" for one in report.since.withdrawn)


def _compared(report: Report) -> Iterator[str]:
    if report.compared is None:
        return
    yield f"## What {escaped(report.compared.edition.name)} would change"
    changes = [
        [escaped(one.number), escaped(one.title), one.text or "alike", str(one.worse), str(one.better)]
        for one in clause_changes(report)
    ]
    if not changes:
        yield "Nothing for these proposals."
        return
    heads = ["Clause", "Requirement", "Its text", "Proposals that fare worse", "Better"]
    yield _table(heads, changes, numbers=range(3, 5))
    rows = [
        [
            escaped(one.proposal.id or one.proposal.path),
            one.check,
            one.before.word if one.before else "not asked",
            one.after.word if one.after else "not asked",
            escaped(one.message),
        ]
        for one in differences(report)
    ]
    if rows:
        yield _table(["Proposal", "Check", "Outcome now", "Outcome then", "What is said"], rows)


def _heading(proposal: ProposalReport) -> str:
    return escaped(": ".join(part for part in (proposal.id, proposal.title) if part) or proposal.path)


def _place(evidence: Evidence) -> str:
    return escaped(f"{evidence.span.path}:{evidence.span.line}")


def _standing(finding: Finding) -> str:
    return f" ({finding.standing})" if finding.standing else ""


def _list(entries: Iterable[str]) -> str:
    return "\n".join(f"- {entry}" for entry in entries)


def _table(heads: list[str], rows: Iterable[list[str]], numbers: range = range(0)) -> str:
    lines = [heads, ["---:" if n in numbers else "---" for n in range(len(heads))], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
