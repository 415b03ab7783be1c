"""All proposals together: what checks across proposals add, and what is said of the run as a whole."""

from collections.abc import Sequence
from dataclasses import replace

from mccheck.checks.catalogue import Check, load_check
from mccheck.report.model import Finding, Outcome, ProposalReport, Report, Result, Unread
from mccheck.run.one import Checked, failure
from mccheck.run.options import Options


def join(checked: Sequence[Checked], options: Options, unread: Sequence[Unread] = ()) -> Report:
    """Make the report of a run from proposals that were checked one by one."""
    checks = [load_check(name) for name in options.checks]
    added: list[dict[str, list[Finding]]] = [{} for _ in checked]
    for check in checks:
        if check.across:
            _add(check, checked, added, options)
    proposals = tuple(_with(one.report, more) for one, more in zip(checked, added, strict=True))
    return Report(options.edition, options.as_of, proposals, _notices(checks, options), tuple(unread))


def _add(check: Check, checked: Sequence[Checked], added: list[dict[str, list[Finding]]], options: Options) -> None:
    """Put what a check finds across proposals beside each of them."""
    asked = [n for n, one in enumerate(checked) if check.name in one.facts]
    facts = [checked[n].facts[check.name] for n in asked]
    broken = next((fact for fact in facts if isinstance(fact, Exception)), None)
    try:
        found = [] if broken or not check.across else list(check.across(facts, options.context))
    except Exception as error:  # noqa: BLE001 (whatever a check does, the others go on)
        broken = error
    if broken:
        found = [(position, failure(check.name, broken)) for position in range(len(asked))]
    for position, finding in found:
        added[asked[position]].setdefault(check.name, []).append(finding)


def _with(report: ProposalReport, more: dict[str, list[Finding]]) -> ProposalReport:
    results = tuple(_joined(result, more.get(result.check, [])) for result in report.results)
    return replace(report, results=results)


def _joined(result: Result, more: list[Finding]) -> Result:
    """Add findings to a result. A result that would say nothing becomes an error, and a pass gives way to worse."""
    findings = (*result.findings, *more) or (failure(result.check, None),)
    if any(finding.outcome > Outcome.PASS for finding in more):
        findings = tuple(finding for finding in findings if finding.outcome != Outcome.PASS)
    return Result(result.check, findings)


def _notices(checks: Sequence[Check], options: Options) -> tuple[Result, ...]:
    notices = []
    for check in checks:
        if check.notice:
            try:
                found = tuple(check.notice(options.context)) or (failure(check.name, None),)
            except Exception as error:  # noqa: BLE001 (as above)
                found = (failure(check.name, error),)
            notices.append(Result(check.name, found))
    return tuple(notices)
