"""What another edition of the policy would change: the same proposals, checked against two."""

from collections.abc import Iterator
from dataclasses import dataclass

from mccheck.edition.model import Clause, Edition
from mccheck.report.model import Outcome, ProposalReport, Report


@dataclass(frozen=True, slots=True)
class Difference:
    """A check that comes out otherwise for one proposal under the other edition."""

    proposal: ProposalReport
    """As checked against the first edition."""
    check: str
    before: Outcome | None
    """None where the edition does not ask for the check."""
    after: Outcome | None
    clauses_before: tuple[str, ...]
    clauses_after: tuple[str, ...]
    message: str
    """What the other edition has to say; where it says nothing, what the first had."""

    @property
    def worse(self) -> bool:
        """Whether the proposal fares worse under the other edition."""
        return _weight(self.after) > _weight(self.before)

    @property
    def better(self) -> bool:
        """Whether the proposal fares better under the other edition."""
        return _weight(self.after) < _weight(self.before)


@dataclass(frozen=True, slots=True)
class ClauseChange:
    """How a clause of either edition comes out over all proposals."""

    number: str
    title: str
    text: str
    """"added", "removed", "reworded", or "" where both editions have it alike."""
    worse: int
    """Proposals that fare worse under the other edition by a check of this clause."""
    better: int


def differences(report: Report) -> Iterator[Difference]:
    """Yield each outcome that differs between a report and the one it is compared with; nothing where there is none."""
    if report.compared is None:
        return
    names = dict.fromkeys((*report.edition.checks, *report.compared.edition.checks))
    for one, other in zip(report.proposals, report.compared.proposals, strict=True):
        for check in names:
            before, after = one.result(check), other.result(check)
            if (before and before.effective) != (after and after.effective):
                said = after or before
                yield Difference(
                    one,
                    check,
                    before.effective if before else None,
                    after.effective if after else None,
                    report.edition.clauses_of(check),
                    report.compared.edition.clauses_of(check),
                    said.leading.message if said else "",
                )


def clause_changes(report: Report) -> Iterator[ClauseChange]:
    """Yield each clause of either edition that differs in its text or in what comes of it."""
    if report.compared is None:
        return
    found = list(differences(report))
    was, will = _by_number(report.edition), _by_number(report.compared.edition)
    for number in dict.fromkeys((*was, *will)):
        touched = [one for one in found if number in (*one.clauses_before, *one.clauses_after)]
        worse = {id(one.proposal) for one in touched if one.worse}
        better = {id(one.proposal) for one in touched if one.better}
        text = _text(was.get(number), will.get(number))
        if text or touched:
            clause = will.get(number) or was[number]
            yield ClauseChange(number, clause.title, text, len(worse), len(better))


def _weight(outcome: Outcome | None) -> Outcome:
    """Return what an outcome weighs: not to be asked, or not to be concerned, is as good as a pass."""
    return max(outcome or Outcome.PASS, Outcome.PASS)


def _by_number(edition: Edition) -> dict[str, Clause]:
    return {clause.number: clause for clause in edition.clauses}


def _text(was: Clause | None, will: Clause | None) -> str:
    if was is None or will is None:
        return "added" if was is None else "removed"
    return "" if was == will else "reworded"
