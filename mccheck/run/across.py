"""All proposals together: what checks across proposals add, and what is said of the run as a whole."""

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from mccheck.checks.catalogue import Check, load_check
from mccheck.report.model import Alone, Finding, Outcome, ProposalReport, Report, Result, Unread
from mccheck.report.parcel import Parcel
from mccheck.report.reports import each
from mccheck.report.spool import Slips, Spool
from mccheck.run.identity import fingerprinted
from mccheck.run.one import described, failure
from mccheck.run.options import Options


@dataclass(frozen=True, slots=True)
class _Asked:
    """The position of each proposal that a check across proposals was run for, and what it had from it."""

    positions: "array[int]" = field(default_factory=lambda: array("q"))
    gathered: Spool[Alone] = field(default_factory=Spool)


_Added = Mapping[str, Slips[Finding]]
"""What checks across proposals add, by the name of the check, beside the position of the proposal."""


def join(alone: Iterable[ProposalReport | Parcel], options: Options, unread: Sequence[Unread] = ()) -> Report:
    """Make the report of a run from proposals that were checked one by one, or from those of several runs."""
    checks = [load_check(name) for name in options.checks]
    kept: Spool[ProposalReport] = Spool()
    asked = {check.name: _Asked() for check in checks if check.across}
    for one in alone:
        _keep(one, kept, asked)
    added = {check.name: _added(check, asked[check.name], len(kept), options) for check in checks if check.across}
    return Report(
        options.edition,
        options.as_of,
        each(kept, lambda position, one: _with(one, position, added)),
        _notices(checks, options),
        tuple(unread),
        complete=options.complete,
    )


def _keep(one: ProposalReport | Parcel, kept: Spool[ProposalReport], asked: Mapping[str, _Asked]) -> None:
    first = len(kept)
    if isinstance(one, Parcel):
        kept.add(one.reports)
        for name in asked.keys() & one.alone.keys():
            positions, gathered = one.alone[name]
            asked[name].positions.extend(first + position for position in positions)
            asked[name].gathered.add(gathered)
    else:
        kept.append(one)
        for name in asked.keys() & one.alone.keys():
            asked[name].positions.append(first)
            asked[name].gathered.append(one.alone[name])


def _added(check: Check, asked: _Asked, size: int, options: Options) -> Slips[Finding]:
    """Return what a check finds across proposals, beside each of them; where it cannot run, that."""
    facts, broken = [], ""
    for one in asked.gathered:
        facts.append(one.fact)
        broken = broken or one.error
    if not broken:
        try:
            return _slips(_found(check, facts, asked, options), size)
        except Exception as error:  # noqa: BLE001 (whatever a check does, the others go on)
            broken = described(error)
    return _slips(((position, failure(check.name, broken)) for position in asked.positions), size)


def _found(check: Check, facts: list[Any], asked: _Asked, options: Options) -> Iterator[tuple[int, Finding]]:
    for number, finding in check.across(facts, options.context) if check.across else ():
        yield asked.positions[number], finding


def _slips(found: Iterable[tuple[int, Finding]], size: int) -> Slips[Finding]:
    slips: Slips[Finding] = Slips(size)
    for position, finding in found:
        slips.put(position, finding)
    return slips


def _with(report: ProposalReport, position: int, added: _Added) -> ProposalReport:
    results = tuple(
        fingerprinted(_joined(result.check, report.alone[result.check], added[result.check].at(position)), report)
        if result.check in report.alone and result.check in added
        else result
        for result in report.results
    )
    return replace(report, results=results)


def _joined(check: str, alone: Alone, more: list[Finding]) -> Result:
    """Add findings to a result. A result that would say nothing becomes an error, and a pass gives way to worse."""
    findings = (*alone.findings, *more) or (failure(check, ""),)
    if any(finding.outcome > Outcome.PASS for finding in more):
        findings = tuple(finding for finding in findings if finding.outcome != Outcome.PASS)
    return Result(check, findings)


def _notices(checks: Sequence[Check], options: Options) -> tuple[Result, ...]:
    notices = []
    for check in checks:
        if check.notice:
            try:
                found = tuple(check.notice(options.context)) or (failure(check.name, ""),)
            except Exception as error:  # noqa: BLE001 (as above)
                found = (failure(check.name, described(error)),)
            notices.append(Result(check.name, found))
    return tuple(notices)
