"""Several reports put together as one, as if one run had seen all their proposals."""

from collections.abc import Sequence
from dataclasses import fields, is_dataclass, replace
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from mccheck.checks.catalogue import load_check
from mccheck.edition.load import current_edition
from mccheck.report.exempt import exempt
from mccheck.report.load import to_evidence
from mccheck.report.model import Alone, Evidence, Finding, ProposalReport, Report, Result
from mccheck.report.node import Node
from mccheck.run.across import join
from mccheck.run.options import Options


def merge(reports: Sequence[Report]) -> Report:
    """Join stored reports, at least one. Checks across proposals are made anew over all; marks since an audit go.

    Raises `ValueError` where they were made for different days, meetings or editions, where they differ about a file,
    or where what they hold for joining is not as it was written.
    """
    first, *others = reports
    if not others:
        return first
    for other in others:
        _alike(first, other)
    options = Options(_edition(first), first.as_of, _checks(reports), first.complete)
    proposals = [_restored(proposal) for proposal in _distinct(reports)]
    joined = join(proposals, options, tuple(dict.fromkeys(one for report in reports for one in report.unread)))
    register = dict.fromkeys(entry for report in reports for entry in report.exemptions)
    return replace(
        exempt(joined, tuple(register), tuple(dict.fromkeys(f for report in reports for f in report.objections))),
        edition=first.edition,
        meeting=first.meeting,
        compared=merge([report.compared for report in reports if report.compared]) if first.compared else None,
    )


def _alike(first: Report, other: Report) -> None:
    for what, one, two in (
        ("editions", first.edition.name, other.edition.name),
        ("days", first.as_of, other.as_of),
        ("meetings", first.meeting, other.meeting),
        ("kinds of run", first.complete, other.complete),
        ("other editions", *(report.compared and report.compared.edition.name for report in (first, other))),
    ):
        if one != two:
            raise ValueError(f"they were made for different {what} ({one} and {two})")


def _edition(report: Report) -> Any:
    """Return the edition of a report, with all the data that checks may ask for where the package has it."""
    current = current_edition()
    return current if current.name == report.edition.name else report.edition


def _checks(reports: Sequence[Report]) -> tuple[str, ...]:
    results = [result for report in reports for one in report.proposals for result in one.results]
    ran = {result.check for result in (*results, *(notice for report in reports for notice in report.notices))}
    return tuple(name for name in reports[0].edition.checks if name in ran)


def _distinct(reports: Sequence[Report]) -> list[ProposalReport]:
    found: dict[tuple[str, int], ProposalReport] = {}
    for report in reports:
        for proposal in report.proposals:
            known = found.setdefault((proposal.path, proposal.ordinal), proposal)
            if known.digests != proposal.digests:
                raise ValueError(f"they differ about {proposal.path}")
    return list(found.values())


def _restored(proposal: ProposalReport) -> ProposalReport:
    """Return a proposal as it was before it was joined, exempted and held against an audit."""
    return replace(
        proposal,
        results=tuple(Result(result.check, _bare(result.findings)) for result in proposal.results),
        alone={check: _alone(check, alone) for check, alone in proposal.alone.items()},
        movement=None,
        resolved=(),
    )


def _bare(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    return tuple(finding._replace(exemption="", standing=None) for finding in findings)


def _alone(check: str, alone: Alone) -> Alone:
    try:
        gather = load_check(check).gather
    except LookupError as error:
        raise ValueError(f"there is no check named {check}") from error
    hint = get_type_hints(gather)["return"] if gather else type(None)
    return alone._replace(fact=None if alone.error else _fact(alone.fact, hint))


def _fact(data: Any, hint: Any) -> Any:
    """Return what a check gathered, from plain data, by the type that the check says it gathers."""
    if isinstance(hint, UnionType):
        present = next(kind for kind in get_args(hint) if kind is not type(None))
        return None if data is None else _fact(data, present)
    if hint is Evidence:
        return to_evidence(Node(data, "/fact"))
    if is_dataclass(hint) and isinstance(hint, type) and isinstance(data, dict):
        hints = get_type_hints(hint)
        return hint(**{field.name: _fact(data.get(field.name), hints[field.name]) for field in fields(hint)})
    if get_origin(hint) is tuple and isinstance(data, list):
        first, second = get_args(hint)
        kinds = [first] * len(data) if second is Ellipsis else [first, second]
        return tuple(_fact(item, kind) for item, kind in zip(data, kinds, strict=True))
    if isinstance(hint, type) and isinstance(data, hint):
        return data
    raise ValueError("what a check gathered is not as it was written")
