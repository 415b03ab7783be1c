"""Exemptions put beside what they cover, and entries of the register that cover nothing named."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from mccheck.document.nearest import nearest
from mccheck.report.model import Exemption, Finding, Outcome, ProposalReport, Report, Result
from mccheck.report.reports import each
from mccheck.report.words import day

REGISTER = "exemption-register"
"""Where a report speaks of the register: as a check of the run that no clause asks for."""
_EXEMPTABLE = (Outcome.REVIEW, Outcome.WARNING, Outcome.FAIL)


def exempt(report: Report, entries: Sequence[Exemption], objections: Sequence[Finding] = ()) -> Report:
    """Put exemptions beside the findings they cover on the day of the report; outcomes stay as they are.

    What is wrong with the register (`objections` and what shows only beside the proposals) becomes a notice.
    """
    if not entries and not objections:
        return report
    running = [entry for entry in entries if entry.approved_on <= report.as_of <= entry.expires]
    proposals = each(report.proposals, lambda _, proposal: _exempted(proposal, running))
    asked = {entry.proposal for entry in entries}
    named = [proposal for proposal in proposals if proposal.id in asked]
    known = tuple(proposal.id for proposal in proposals if proposal.id) if _unknown(asked, named) else ()
    doubts = [doubt for entry in entries if (doubt := _doubt(entry, report, named, known))]
    found = (*objections, *doubts) or (Finding(Outcome.PASS, "Each exemption covers something.", ()),)
    notices = (*(notice for notice in report.notices if notice.check != REGISTER), Result(REGISTER, found))
    return replace(
        report, proposals=proposals, notices=notices, exemptions=tuple(entries), objections=tuple(objections)
    )


def _exempted(proposal: ProposalReport, entries: Sequence[Exemption]) -> ProposalReport:
    covered = {entry.check: entry.id for entry in reversed(entries) if entry.proposal == proposal.id}
    if not covered:
        return proposal
    return replace(proposal, results=tuple(_covered(result, covered.get(result.check)) for result in proposal.results))


def _covered(result: Result, identity: str | None) -> Result:
    if not identity:
        return result
    findings = tuple(
        finding._replace(exemption=identity) if finding.outcome in _EXEMPTABLE else finding
        for finding in result.findings
    )
    return result._replace(findings=findings)


def _unknown(asked: set[str], named: Sequence[ProposalReport]) -> set[str]:
    return asked.difference(proposal.id for proposal in named)


def _doubt(entry: Exemption, report: Report, named: Sequence[ProposalReport], known: Sequence[str]) -> Finding | None:
    """Say why an entry covers nothing; None where it does, or where the run did not see what it is about."""
    own = [proposal for proposal in named if proposal.id == entry.proposal]
    return next((_warning(entry, *said) for said in _doubts(entry, report, own, known)), None)


def _doubts(
    entry: Exemption, report: Report, named: Sequence[ProposalReport], known: Sequence[str]
) -> Iterator[tuple[str, str]]:
    results = [result for one in named if (result := one.result(entry.check))]
    if entry.check not in report.edition.checks:
        near = nearest(entry.check, report.edition.checks)
        remedy = f"Write `check: {near}`." if near else "`mccheck clauses` lists those there are."
        yield f"is for a check that does not exist, {entry.check}", remedy
    elif not named and report.complete:
        near = nearest(entry.proposal, known)
        remedy = f"Write `proposal: {near}`, or take the entry out." if near else "Correct the id, or take it out."
        yield f"is for a proposal that does not exist, {entry.proposal}", remedy
    elif entry.expires < report.as_of and (named or report.complete):
        yield f"expired on {day(entry.expires)} and covers nothing any more", "Renew it, or take it out."
    elif entry.approved_on > report.as_of and (named or report.complete):
        yield f"was approved on {day(entry.approved_on)}, after the day of checking", "Correct the day, or wait for it."
    elif results and not any(finding.exemption == entry.id for result in results for finding in result.findings):
        yield f"covers nothing: {entry.proposal} needs none for {entry.check}", "Take it out."


def _warning(entry: Exemption, said: str, remedy: str) -> Finding:
    return Finding(Outcome.WARNING, f"The exemption {entry.id} {said}.", (entry.place,), remedy)
