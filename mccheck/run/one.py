"""One proposal, held against each check."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any

from mccheck.checks.catalogue import Check, load_check
from mccheck.checks.kit import Context
from mccheck.checks.passages import passages
from mccheck.document.document import Document
from mccheck.document.materials import Finder, nowhere
from mccheck.document.source import Source
from mccheck.document.span import Span
from mccheck.document.value import Proposal
from mccheck.report.model import Evidence, Finding, Outcome, ProposalReport, Result
from mccheck.run.options import Options
from mccheck.text.prose import Prose

FORM = ("yaml", "schema")
"""The checks that have something to say of a file that holds no fields at all."""
_SHOWN = (Outcome.REVIEW, Outcome.WARNING, Outcome.FAIL, Outcome.ERROR)
_LONGEST_EXCERPT = 6
"""Lines of one finding that a report keeps."""


@dataclass(frozen=True, slots=True)
class Checked:
    """A proposal, checked by itself, with the facts that checks across proposals ask for."""

    report: ProposalReport
    facts: Mapping[str, Any]
    """What each check gathered, by its name."""


def check_document(document: Document, options: Options, materials: Finder | None = None) -> Checked:
    """Check one proposal by itself; `materials` finds its published materials, where there is a place to look."""
    proposal = Proposal(document)
    found = (materials or nowhere)(proposal) if proposal.is_map else ()
    context = replace(options.context, prose=Prose(passages(proposal, found)), materials=found)
    checks = [load_check(name) for name in options.checks]
    if not document.readable:
        checks = [check for check in checks if check.name == "yaml"]
    elif not proposal.is_map:
        checks = [check for check in checks if check.name in FORM]
    results = [(check, _result(check, proposal, context)) for check in checks]
    facts = {check.name: _gathered(check, proposal) for check in checks if check.gather}
    findings = [finding for _, said in results for finding in said]
    return Checked(
        ProposalReport(
            path=document.source.path,
            ordinal=document.ordinal,
            line=proposal.root.span.line,
            id=_word(proposal, "id"),
            title=_word(proposal, "title"),
            kind=proposal.kind if proposal.is_map else "",
            action=proposal.action,
            college=proposal.header["college"].text,
            results=tuple(Result(check.name, said) for check, said in results if said or check.across),
            lines=_excerpt((document.source, *(item.source for item in found)), findings, facts.values()),
        ),
        facts,
    )


def failure(check: str, error: Exception | None) -> Finding:
    """Make the finding of a check that could not run: it raised, or (None) had nothing to say."""
    why = f"{type(error).__name__}: {error}" if error else "it had nothing to say"
    remedy = "This is a fault of mccheck, not of the proposal; please report it."
    return Finding(Outcome.ERROR, f"The check {check} could not run: {why}.", (), remedy)


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
        return (failure(check.name, error),)
    return found or (failure(check.name, None),)


def _gathered(check: Check, proposal: Proposal) -> Any:
    try:
        return check.gather(proposal) if check.gather else None
    except Exception as error:  # noqa: BLE001 (as above; `across` turns it into a finding)
        return error


def _word(proposal: Proposal, field: str) -> str:
    data = proposal[field].data
    return str(data).strip() if isinstance(data, str | int | float) else ""


def _excerpt(sources: Iterable[Source], findings: Iterable[Finding], facts: Iterable[Any]) -> dict[str, dict[int, str]]:
    """Return the lines that findings speak of, each with the one before it, by file and number."""
    spans = [item.span for finding in findings if finding.outcome in _SHOWN for item in finding.evidence]
    spans += [item.span for fact in facts for item in _evidence_in(fact)]
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
