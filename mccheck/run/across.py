"""All proposals together: what checks across proposals add, and what is said of the run as a whole."""

from collections.abc import Sequence
from dataclasses import replace

from mccheck.checks.catalogue import Check, load_check
from mccheck.report.model import Finding, Outcome, ProposalReport, Report, Result, Unread
from mccheck.run.identity import fingerprinted
from mccheck.run.one import described, failure
from mccheck.run.options import Options

Added = dict[str, list[Finding]]
"""What checks across proposals add to one of them, by the name of the check."""


def join(alone: Sequence[ProposalReport], options: Options, unread: Sequence[Unread] = ()) -> Report:
    """Make the report of a run from proposals that were checked one by one, or from those of several runs."""
    checks = [load_check(name) for name in options.checks]
    added: list[Added] = [{} for _ in alone]
    for check in checks:
        if check.across:
            _add(check, alone, added, options)
    proposals = tuple(fingerprinted(_with(one, more)) for one, more in zip(alone, added, strict=True))
    return Report(
        options.edition,
        options.as_of,
        proposals,
        _notices(checks, options),
        tuple(unread),
        complete=options.complete,
    )


def _add(
    check: Check, alone: Sequence[ProposalReport], added: list[dict[str, list[Finding]]], options: Options
) -> None:
    """Put what a check finds across proposals beside each of them."""
    asked = [n for n, one in enumerate(alone) if check.name in one.alone]
    gathered = [alone[n].alone[check.name] for n in asked]
    broken = next((one.error for one in gathered if one.error), "")
    try:
        facts = [one.fact for one in gathered]
        found = [] if broken or not check.across else list(check.across(facts, options.context))
    except Exception as error:  # noqa: BLE001 (whatever a check does, the others go on)
        broken = described(error)
    if broken:
        found = [(position, failure(check.name, broken)) for position in range(len(asked))]
    for position, finding in found:
        added[asked[position]].setdefault(check.name, []).append(finding)


def _with(report: ProposalReport, more: Added) -> ProposalReport:
    results = tuple(
        _joined(result.check, report.alone[result.check].findings, more.get(result.check, []))
        if result.check in report.alone
        else result
        for result in report.results
    )
    return replace(report, results=results)


def _joined(check: str, alone: tuple[Finding, ...], more: list[Finding]) -> Result:
    """Add findings to a result. A result that would say nothing becomes an error, and a pass gives way to worse."""
    findings = (*alone, *more) or (failure(check, ""),)
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
