"""Counts that every format must agree on."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, fields

from mccheck.report.model import Movement, Outcome, ProposalReport, Report, Result, Standing


@dataclass(frozen=True, slots=True)
class Tally:
    """How many proposals there are and what came of them."""

    proposals: int
    complying: int
    unreadable: int
    errors: int
    """Checks that could not run."""
    faults: int
    warnings: int
    questions: int
    """Findings for people to judge."""
    exempted: int
    """Findings that an exemption covers."""

    @property
    def failing(self) -> int:
        """Proposals that do not comply, the unreadable ones among them."""
        return self.proposals - self.complying

    def __add__(self, other: "Tally") -> "Tally":
        """Return the counts of both."""
        return Tally(*(getattr(self, field.name) + getattr(other, field.name) for field in fields(Tally)))


_NOTHING = Tally(0, 0, 0, 0, 0, 0, 0, 0)


def tally(proposals: Iterable[ProposalReport]) -> Tally:
    """Count proposals and findings, in one pass."""
    return sum(map(_one, proposals), start=_NOTHING)


def _one(proposal: ProposalReport) -> Tally:
    found = Counter(finding.outcome for _, finding in proposal.findings(*Outcome))
    return Tally(
        proposals=1,
        complying=proposal.effective < Outcome.FAIL,
        unreadable=not proposal.readable,
        errors=found[Outcome.ERROR],
        faults=found[Outcome.FAIL],
        warnings=found[Outcome.WARNING],
        questions=found[Outcome.REVIEW],
        exempted=len(proposal.exempted),
    )


def groups(report: Report) -> tuple[tuple[str, tuple[tuple[str, Tally], ...]], ...]:
    """Return the tallies by college and by action, each by name; of those without a name last, under ""."""
    colleges: dict[str, Tally] = {}
    actions: dict[str, Tally] = {}
    for proposal in report.proposals:
        one = _one(proposal)
        for name, found in ((proposal.college, colleges), (proposal.action, actions)):
            found[name] = found.get(name, _NOTHING) + one
    return (("college", _by_name(colleges)), ("action", _by_name(actions)))


def _by_name(found: dict[str, Tally]) -> tuple[tuple[str, Tally], ...]:
    return tuple((name, found[name]) for name in sorted(found, key=lambda name: (not name, name)))


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the matrix: a clause that checks cover, or the checks that no clause asks for."""

    number: str
    """Number of the clause; "" for the checks beside the clauses."""
    title: str
    requirement: str
    checks: tuple[str, ...]


def columns(report: Report) -> tuple[Column, ...]:
    """Return the columns of the matrix: what is said of proposals, so not what is said of the run."""
    ran = {result.check for proposal in report.proposals for result in proposal.results}
    edition = report.edition
    found = [Column("", "Form", "The file is a well-formed proposal, told apart from the others.", edition.beside)]
    found += [Column(clause.number, clause.title, clause.requirement, clause.checks) for clause in edition.clauses]
    return tuple(column for column in found if ran.intersection(column.checks))


def cell(proposal: ProposalReport, column: Column) -> Result | None:
    """Return the most serious result of a column's checks; None where none of them was run."""
    results = [result for check in column.checks if (result := proposal.result(check))]
    return max(results, key=lambda result: (result.effective, result.exempted), default=None)


def column_counts(report: Report) -> tuple[tuple[Column, Counter[Outcome | None]], ...]:
    """Count the outcomes of each column over all proposals; None counts those it was not run for."""
    found: tuple[tuple[Column, Counter[Outcome | None]], ...] = tuple((column, Counter()) for column in columns(report))
    for proposal in report.proposals:
        for column, counts in found:
            result = cell(proposal, column)
            counts[result.effective if result else None] += 1
    return found


def movements(report: Report) -> Counter[Movement]:
    """Count proposals by how they stand since the last audit."""
    counts = Counter(proposal.movement for proposal in report.proposals if proposal.movement)
    counts[Movement.WITHDRAWN] = len(report.since.withdrawn) if report.since else 0
    return counts


def standings(report: Report) -> Counter[Standing]:
    """Count findings that are more than a pass by how they stand since the last audit, exempted ones too."""
    return Counter(
        finding.standing
        for proposal in report.proposals
        for finding in (
            *(finding for result in proposal.results for finding in result.findings),
            *(finding for _, finding in proposal.resolved),
        )
        if finding.standing
    )
