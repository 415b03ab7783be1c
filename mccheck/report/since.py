"""A report held against that of the last audit: what is new, still open, resolved, withdrawn.

Proposals are matched by id (by path where they have none), findings by fingerprint: never by their lines.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from mccheck.report.model import (
    Finding,
    Movement,
    Outcome,
    ProposalReport,
    Report,
    Result,
    Since,
    Standing,
    Withdrawn,
)
from mccheck.report.reports import each


def since(report: Report, before: Report) -> Report:
    """Mark each proposal and each finding that is more than a pass by how it stands since an earlier report."""
    matched = _matched(list(map(_name, report.proposals)), list(map(_name, before.proposals)))
    still = set(matched)
    gone = tuple(_withdrawn(earlier) for position, earlier in enumerate(before.proposals) if position not in still)

    def marked(position: int, proposal: ProposalReport) -> ProposalReport:
        was = matched[position]
        return _marked(proposal, None if was is None else before.proposals[was])

    return replace(report, proposals=each(report.proposals, marked), since=Since(before.as_of, before.meeting, gone))


class _Name(NamedTuple):
    """What a proposal is known by."""

    id: str
    action: str
    path: str
    ordinal: int


def _name(proposal: ProposalReport) -> _Name:
    return _Name(proposal.id, proposal.action, proposal.path, proposal.ordinal)


def _matched(now: Sequence[_Name], before: Sequence[_Name]) -> list[int | None]:
    """Return for each proposal the position of the one that it was, if any: the closest likeness first, each once."""
    found: list[int | None] = [None] * len(now)
    left = list(range(len(before)))
    for likeness in (_same_file, _same_action, _same_id, _same_place):
        waiting: dict[Likeness, list[int]] = {}
        for position in left:
            waiting.setdefault(likeness(before[position]), []).append(position)
        for position, name in enumerate(now):
            candidates = waiting.get(likeness(name), [])
            # A file that held another proposal then holds a new one now; one without an id may be the same.
            fit = (one for one in candidates if likeness is not _same_place or not (before[one].id and name.id))
            if found[position] is None and likeness(name) and (same := next(fit, None)) is not None:
                found[position] = same
                candidates.remove(same)
        left = [earlier for some in waiting.values() for earlier in some]
    return found


Likeness = tuple[str | int, ...]
"""What two proposals must have in common to be the same; empty where there is nothing to go by."""


def _same_file(name: _Name) -> Likeness:
    return (name.id, name.action, name.path) if name.id else ()


def _same_action(name: _Name) -> Likeness:
    return (name.id, name.action) if name.id else ()


def _same_id(name: _Name) -> Likeness:
    return (name.id,) if name.id else ()


def _same_place(name: _Name) -> Likeness:
    return (name.path, name.ordinal)


def _marked(proposal: ProposalReport, earlier: ProposalReport | None) -> ProposalReport:
    if earlier is None:
        return replace(proposal, results=tuple(map(_all_new, proposal.results)), movement=Movement.NEW, resolved=())
    movement = Movement.UNCHANGED if earlier.digests.get("") == proposal.digests.get("") else Movement.CHANGED
    results: list[Result] = []
    resolved: list[tuple[str, Finding]] = []
    for result in proposal.results:
        was = earlier.result(result.check)
        marked, left = _compared(result.findings, was.findings if was else ())
        results.append(Result(result.check, marked))
        if result.outcome < Outcome.ERROR:
            resolved += [(result.check, finding._replace(standing=Standing.RESOLVED)) for finding in left]
    return replace(proposal, results=tuple(results), movement=movement, resolved=tuple(resolved))


def _all_new(result: Result) -> Result:
    return Result(result.check, _compared(result.findings, ())[0])


def _compared(now: Sequence[Finding], before: Sequence[Finding]) -> tuple[tuple[Finding, ...], list[Finding]]:
    """Mark the findings of a check, and return with them those from before that are no more.

    Only a check that ran both times is asked, so nothing is resolved by not looking. Of several with one fingerprint,
    those that say the same go together first.
    """
    left = [finding for finding in before if finding.outcome > Outcome.PASS]
    counted = [finding for finding in now if finding.outcome > Outcome.PASS]
    standing = {id(finding): Standing.NEW for finding in counted}
    for alike in (_wording, _identity):
        for finding in counted:
            same = next((old for old in left if alike(old) == alike(finding)), None)
            if same and standing[id(finding)] == Standing.NEW:
                left.remove(same)
                standing[id(finding)] = Standing.OPEN
    marked = tuple(
        finding._replace(standing=standing[id(finding)]) if id(finding) in standing else finding for finding in now
    )
    return marked, left


def _wording(finding: Finding) -> tuple[str, str, Outcome]:
    return (finding.fingerprint, finding.message, finding.outcome)


def _identity(finding: Finding) -> str:
    return finding.fingerprint


def _withdrawn(proposal: ProposalReport) -> Withdrawn:
    return Withdrawn(proposal.path, proposal.id, proposal.title, proposal.kind, proposal.action, proposal.college)
