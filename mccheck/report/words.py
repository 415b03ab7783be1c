"""Sentences that every output words alike."""

from collections.abc import Iterable
from datetime import date

from mccheck.edition.model import Edition
from mccheck.report.model import Exemption, Finding, Movement, Outcome, ProposalReport, Report, Since, Standing
from mccheck.report.tally import movements, standings, tally


def sentence(finding: Finding, clauses: Iterable[str] = ()) -> str:
    """Return the whole message: what is wrong, the clause, what to do, and the rule of language that fired."""
    rule = f"[rule: {finding.rule}]" if finding.rule else ""
    parts = [with_clause(finding.message, clauses), finding.remedy, rule]
    return " ".join(part for part in parts if part)


def with_clause(message: str, clauses: Iterable[str]) -> str:
    """Put "(clause 11)" before the last mark of a message; leave it alone where there is no clause."""
    named = clause_label(clauses)
    return f"{message[:-1]} ({named}){message[-1:]}" if named else message


def clause_label(clauses: Iterable[str]) -> str:
    """Return "clause 4.2", "clauses 2 and 3", "definition D1", "purpose of the policy" or ""."""
    numbers = list(clauses)
    cited = [number for number in numbers if number[0].isdigit()] or numbers
    if not cited or cited == ["P"]:
        return "purpose of the policy" if cited else ""
    kind = "clause" if cited[0][0].isdigit() else "definition"
    *most, last = cited
    return f"{kind}s {', '.join(most)} and {last}" if most else f"{kind} {last}"


def day(value: date) -> str:
    """Return a day as people write it: "9 Apr 2026"."""
    months = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
    return f"{value.day} {months[value.month - 1]} {value.year}"


def made_against(edition: Edition, as_of: date) -> str:
    """Say against what and for which day a report was made."""
    return f"Checked against {edition.title}, {edition.name}, on {day(as_of)}."


def count(number: int, noun: str, plural: str = "") -> str:
    """Return "1 proposal", "2 proposals"."""
    return f"{number:,} {noun if number == 1 else plural or f'{noun}s'}"


def verdict(proposal: ProposalReport) -> str:
    """Say in one line whether a proposal complies, exemptions taken into account."""
    numbers = {outcome: len(proposal.findings(outcome)) for outcome in Outcome}
    tail = [
        count(numbers[Outcome.FAIL], "fault") if numbers[Outcome.FAIL] else "",
        count(numbers[Outcome.WARNING], "warning") if numbers[Outcome.WARNING] else "",
        f"{count(numbers[Outcome.REVIEW], 'question')} for the committee" if numbers[Outcome.REVIEW] else "",
        f"{count(len(proposal.exempted), 'finding')} exempted" if proposal.exempted else "",
    ]
    listed = ", ".join(part for part in tail if part)
    if proposal.effective == Outcome.ERROR:
        return f"Not fully checked: {count(numbers[Outcome.ERROR], 'check')} could not run."
    if not proposal.readable:
        return "Cannot be read, so no clause was checked."
    if proposal.effective == Outcome.FAIL:
        return f"Does not comply: {listed}."
    return f"Complies: {listed}." if listed else "Complies."


def totals(report: Report) -> str:
    """Say in two sentences how many proposals comply, and what was found."""
    found = tally(report.proposals)
    complying = f"{found.complying:,} {'complies' if found.complying == 1 else 'comply'}"
    failing = f"{found.failing:,} {'does' if found.failing == 1 else 'do'} not"
    parts = [
        count(found.faults + found.errors, "fault"),
        count(found.warnings, "warning"),
        f"{count(found.questions, 'question')} for the committee",
        f"{count(found.exempted, 'finding')} exempted" if found.exempted else "",
    ]
    listed = ", ".join(part for part in parts if part)
    return f"{count(found.proposals, 'proposal')}: {complying}, {failing}. {listed}."


def since_words(report: Report) -> str:
    """Say what changed since the last audit; "" where none was given."""
    if report.since is None:
        return ""
    moved, stand = movements(report), standings(report)
    proposals = ", ".join(f"{moved[kind]:,} {kind}" for kind in Movement)
    findings = ", ".join(f"{stand[kind]:,} {kind}" for kind in Standing)
    return f"Since {audit_words(report.since)}: proposals {proposals}; findings {findings}."


def audit_words(since: Since) -> str:
    """Name an earlier audit by its meeting, else by its day."""
    return f"the audit for the meeting on {day(since.meeting)}" if since.meeting else f"the audit of {day(since.as_of)}"


def exempted_by(finding: Finding, report: Report) -> str:
    """Say by whom and until when a finding is exempted; its id alone where the register has no such entry."""
    entry = report.exemption(finding.exemption)
    return exemption_words(entry) if entry else finding.exemption


def exemption_words(entry: Exemption) -> str:
    """Say by whom and until when something is exempted."""
    return f"{entry.id}, by {entry.approved_by} ({entry.reference}), until {day(entry.expires)}"
