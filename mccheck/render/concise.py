"""One line a finding, `path:line:column: outcome check: message`, for editors, logs and `grep`.

After the findings of a proposal come those that are exempted and those that are resolved since the last audit; last
come the proposals that were withdrawn. With a threshold only findings that count are shown.
"""

from collections.abc import Iterator

from mccheck.render.look import Look
from mccheck.render.told import told
from mccheck.report.model import Finding, Outcome, ProposalReport, Report


def render(report: Report, look: Look) -> Iterator[str]:
    """Yield a line for each finding that is neither passed nor not applicable, and for what is gone."""
    shown = [outcome for outcome in Outcome if outcome >= Outcome.REVIEW and look.shows(outcome)]
    for proposal in report.proposals:
        for check, finding in proposal.findings(*shown):
            message = told(check, finding, report)
            yield look.shown(f"{_place(finding, proposal)}: {finding.outcome.word} {check}: {message}") + "\n"
        if look.threshold is None:
            yield from _beside(proposal, report, look)
    if look.threshold is None and report.since:
        for gone in report.since.withdrawn:
            yield look.shown(f"{gone.path}:1:1: withdrawn proposal: {gone.title or gone.id}") + "\n"


def _beside(proposal: ProposalReport, report: Report, look: Look) -> Iterator[str]:
    for check, finding in proposal.exempted:
        yield look.shown(f"{_place(finding, proposal)}: exempted {check}: {told(check, finding, report)}") + "\n"
    for check, finding in proposal.resolved:
        yield look.shown(f"{proposal.path}:{proposal.line}:1: resolved {check}: {finding.message}") + "\n"


def _place(finding: Finding, proposal: ProposalReport) -> str:
    span = finding.span
    return f"{span.path}:{span.line}:{span.column}" if span else f"{proposal.path}:{proposal.line}:1"
