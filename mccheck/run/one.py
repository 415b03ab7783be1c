"""One proposal, held against each check."""

from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any

from mccheck.checks.catalogue import Check, load_check
from mccheck.checks.kit import Context
from mccheck.checks.passages import passages
from mccheck.document.document import Document
from mccheck.document.materials import Finder, nowhere
from mccheck.document.source import Source
from mccheck.document.span import Span
from mccheck.document.value import Proposal
from mccheck.report.model import Alone, Evidence, Finding, Outcome, ProposalReport, Result
from mccheck.run.identity import digests, fingerprinted
from mccheck.run.options import Options
from mccheck.text.prose import Prose

FORM = ("yaml", "schema")
"""The checks that have something to say of a file that holds no fields at all."""
_SHOWN = (Outcome.REVIEW, Outcome.WARNING, Outcome.FAIL, Outcome.ERROR)
_LONGEST_EXCERPT = 6
"""Lines of one finding that a report keeps."""


def check_document(document: Document, options: Options, materials: Finder | None = None) -> ProposalReport:
    """Check one proposal by itself; `materials` finds its published materials, where there is a place to look.

    The report is whole only when `across.join` has seen it.
    """
    proposal = Proposal(document)
    found = (materials or nowhere)(proposal) if proposal.is_map else ()
    context = replace(options.context, prose=Prose(passages(proposal, found)), materials=found)
    checks = _checks(proposal, options)
    results = {check.name: _result(check, proposal, context) for check in checks}
    alone = {check.name: _alone(check, proposal, results[check.name]) for check in checks if check.across}
    said = [finding for findings in results.values() for finding in findings]
    seen = [item for finding in said if finding.outcome in _SHOWN for item in finding.evidence]
    seen += [item for one in alone.values() for item in _evidence_in(one.fact)]
    report = ProposalReport(
        path=document.source.path,
        ordinal=document.ordinal,
        line=proposal.root.span.line,
        id=_word(proposal, "id"),
        title=_word(proposal, "title"),
        kind=proposal.kind if proposal.is_map else "",
        action=proposal.action,
        college=proposal.header["college"].text,
        results=tuple(Result(name, findings) for name, findings in results.items() if findings or name in alone),
        lines=_excerpt((document.source, *(item.source for item in found)), seen),
        digests=digests(proposal, found, (item.pointer for item in seen)),
        alone=alone,
    )
    return replace(report, results=tuple(fingerprinted(result, report) for result in report.results))


def failure(check: str, why: str) -> Finding:
    """Make the finding of a check that could not run."""
    remedy = "This is a fault of mccheck, not of the proposal; please report it."
    return Finding(Outcome.ERROR, f"The check {check} could not run: {why or 'it had nothing to say'}.", (), remedy)


def described(error: Exception) -> str:
    """Return an exception as a few words."""
    return f"{type(error).__name__}: {error}"


def _checks(proposal: Proposal, options: Options) -> list[Check]:
    """Return the checks that can say something; those of the form speak, selected or not, where no other can."""
    if not proposal.document.readable:
        return [load_check("yaml")]
    names = options.checks if proposal.is_map else FORM
    return [load_check(name) for name in names]


def _result(check: Check, proposal: Proposal, context: Context) -> tuple[Finding, ...]:
    """Return what a check finds in a proposal by itself; nothing only where the check looks across proposals."""
    reason = check.applies_to.reason_against(proposal) if proposal.is_map else ""
    if reason:
        place = proposal.root["stack"] if proposal.kind == "stack" else proposal.header["action"]
        return (Finding(Outcome.NOT_APPLICABLE, reason, (Evidence(place.span, place.pointer),)),)
    if not check.check:
        return ()
    try:
        found = tuple(check.check(proposal, context))
    except Exception as error:  # noqa: BLE001 (whatever a check does, the others go on)
        return (failure(check.name, described(error)),)
    return found or (failure(check.name, ""),)


def _alone(check: Check, proposal: Proposal, findings: tuple[Finding, ...]) -> Alone:
    try:
        return Alone(findings, check.gather(proposal) if check.gather else None)
    except Exception as error:  # noqa: BLE001 (as above; `join` turns it into a finding)
        return Alone(findings, error=described(error))


def _word(proposal: Proposal, field: str) -> str:
    data = proposal[field].data
    return str(data).strip() if isinstance(data, str | int | float) else ""


def _excerpt(sources: Iterable[Source], seen: Iterable[Evidence]) -> dict[str, dict[int, str]]:
    """Return the lines that evidence speaks of, each with the one before it, by file and number."""
    spans = [item.span for item in seen]
    excerpts = {}
    for source in sources:
        numbers = {number for span in spans if span.path == source.path for number in _lines_of(span)}
        if numbers:
            excerpts[source.path] = {number: source.line(number) for number in sorted(numbers)}
    return excerpts


def _lines_of(span: Span) -> range:
    return range(max(1, span.line - 1), min(span.end_line, span.line + _LONGEST_EXCERPT - 1) + 1)


def _evidence_in(fact: Any) -> Iterator[Evidence]:
    if isinstance(fact, Evidence):
        yield fact
    elif is_dataclass(fact):
        for field in fields(fact):
            yield from _evidence_in(getattr(fact, field.name))
    elif isinstance(fact, tuple):
        for item in fact:
            yield from _evidence_in(item)
