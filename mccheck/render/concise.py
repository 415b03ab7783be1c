"""One line a finding, `path:line:column: outcome check: message`, for editors, logs and `grep`."""

from collections.abc import Iterator

from mccheck.render.look import Look
from mccheck.report.model import Outcome, Report
from mccheck.report.words import sentence


def render(report: Report, look: Look) -> Iterator[str]:
    """Yield a line for each finding that is neither passed nor not applicable."""
    shown = [outcome for outcome in Outcome if outcome >= Outcome.REVIEW and look.shows(outcome)]
    for proposal in report.proposals:
        for check, finding in proposal.findings(*shown):
            line, column = (finding.span.line, finding.span.column) if finding.span else (proposal.line, 1)
            place = f"{look.shown(proposal.path)}:{line}:{column}"
            message = look.shown(sentence(finding, report.edition.clauses_of(check)))
            yield f"{place}: {finding.outcome.word} {check}: {message}\n"
