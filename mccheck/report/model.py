"""The report: outcomes with the evidence for them. Frozen, plain data that every renderer reads."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import IntEnum, StrEnum
from typing import Any, NamedTuple

from mccheck.document.span import Span
from mccheck.edition.model import Edition
from mccheck.report.reports import effective


class Outcome(IntEnum):
    """What a check came to, from the least to the most serious."""

    NOT_APPLICABLE = 0
    PASS = 1
    REVIEW = 2
    """No machine can decide; people must."""
    WARNING = 3
    FAIL = 4
    ERROR = 5
    """The check itself could not run."""

    @property
    def word(self) -> str:
        """The outcome as it is written, such as "not-applicable"."""
        return self.name.lower().replace("_", "-")


class Standing(StrEnum):
    """How a finding stands since the last audit."""

    NEW = "new"
    OPEN = "still open"
    RESOLVED = "resolved"


class Movement(StrEnum):
    """How a proposal stands since the last audit."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    WITHDRAWN = "withdrawn"


class Evidence(NamedTuple):
    """A place in the proposal that shows something."""

    span: Span
    pointer: str = ""
    """JSON Pointer (RFC 6901) of the value that stands there."""
    quote: str = ""
    """The text to judge, in full."""
    note: str = ""
    """What the place has to do with the finding, where it is not the main one."""


class Finding(NamedTuple):
    """One thing that a check has to say. The first piece of evidence is the main one, the others are related to it."""

    outcome: Outcome
    message: str
    evidence: tuple[Evidence, ...]
    remedy: str = ""
    rule: str = ""
    """The linguistic rule that fired, where words are the evidence, so that a reader who disagrees can say which."""
    fingerprint: str = ""
    """The same for the same proposal, check, pointer and value, wherever the lines have moved to."""
    exemption: str = ""
    """The id of the exemption that covers it, if one does; the outcome stays what the check found."""
    standing: Standing | None = None
    """Since the last audit, where one was given."""

    @property
    def span(self) -> Span | None:
        """Where the main evidence stands; None where a finding is not about a place."""
        return self.evidence[0].span if self.evidence else None


class Result(NamedTuple):
    """What one check has to say of one proposal: at least one finding, the most serious of which is the outcome."""

    check: str
    findings: tuple[Finding, ...]

    @property
    def outcome(self) -> Outcome:
        """The most serious outcome among the findings, exempted or not."""
        return max(finding.outcome for finding in self.findings)

    @property
    def effective(self) -> Outcome:
        """The most serious outcome among the findings that no exemption covers; a pass where all are covered."""
        return max((finding.outcome for finding in self.findings if not finding.exemption), default=Outcome.PASS)

    @property
    def exempted(self) -> bool:
        """Whether an exemption is what the result hangs on."""
        return self.outcome > self.effective

    @property
    def settled(self) -> bool:
        """Whether exemptions cover all that is more than a pass."""
        return self.exempted and self.effective <= Outcome.PASS

    @property
    def leading(self) -> Finding:
        """The first of the most serious findings; one that counts, if there is such, before one that is exempted."""
        counting = [one for one in self.findings if not one.exemption and one.outcome > Outcome.PASS]
        return max(counting or self.findings, key=lambda finding: finding.outcome)


class Alone(NamedTuple):
    """What a check across proposals had from one of them before it saw the others, so that reports can be joined."""

    findings: tuple[Finding, ...]
    fact: Any = None
    """What the check gathered (see `checks.kit`)."""
    error: str = ""
    """Why it could gather nothing, if it failed."""


@dataclass(frozen=True, slots=True)
class ProposalReport:
    """All results for one proposal."""

    path: str
    ordinal: int
    """Which document of the file, from 1."""
    line: int
    id: str
    title: str
    kind: str
    action: str
    college: str
    results: tuple[Result, ...]
    lines: Mapping[str, Mapping[int, str]] = field(default_factory=dict)
    """The lines that findings speak of, each with the one before it: by file, then by number from 1."""
    digests: Mapping[str, str] = field(default_factory=dict)
    """A hash of each value that findings speak of, by its JSON Pointer, and of the whole proposal, by ""."""
    alone: Mapping[str, Alone] = field(default_factory=dict)
    """What the checks across proposals had from this one, by the name of the check."""
    movement: Movement | None = None
    """Since the last audit, where one was given."""
    resolved: tuple[tuple[str, Finding], ...] = ()
    """What the last audit found, with its check, and this one no longer does."""

    @property
    def outcome(self) -> Outcome:
        """The most serious outcome of all checks, exempted or not."""
        return max((result.outcome for result in self.results), default=Outcome.NOT_APPLICABLE)

    @property
    def effective(self) -> Outcome:
        """The most serious outcome that no exemption covers: the one that counts."""
        return max((result.effective for result in self.results), default=Outcome.NOT_APPLICABLE)

    @property
    def readable(self) -> bool:
        """Whether it could be read at all."""
        return not (len(self.results) == 1 and self.results[0].check == "yaml" and self.outcome == Outcome.FAIL)

    @property
    def exempted(self) -> tuple[tuple[str, Finding], ...]:
        """(check, finding) for each finding that an exemption covers, most serious first, then by place."""
        return _sorted(pair for pair in self._all if pair[1].exemption)

    def findings(self, *outcomes: Outcome) -> tuple[tuple[str, Finding], ...]:
        """Return (check, finding) for each finding with one of these outcomes, most serious first, then by place.

        What an exemption covers is not among them.
        """
        return _sorted(pair for pair in self._all if pair[1].outcome in outcomes and not pair[1].exemption)

    def result(self, check: str) -> Result | None:
        """Return the result of a check; None where it was not run."""
        return next((result for result in self.results if result.check == check), None)

    @property
    def _all(self) -> Iterable[tuple[str, Finding]]:
        return ((result.check, finding) for result in self.results for finding in result.findings)


@dataclass(frozen=True, slots=True)
class Unread:
    """A path that could not be opened, and why."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class Exemption:
    """An entry of the register: a proposal need not pass a check, for a time, by somebody's decision."""

    id: str
    proposal: str
    """The id of the proposal."""
    check: str
    reason: str
    approved_by: str
    reference: str
    """Where the decision is on record, such as a minute."""
    approved_on: date
    """The first day it counts."""
    expires: date
    """The last day it counts."""
    place: Evidence
    """The entry in the register."""


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """A proposal that the last audit saw and this one does not."""

    path: str
    id: str
    title: str
    kind: str
    action: str
    college: str


@dataclass(frozen=True, slots=True)
class Since:
    """The audit that a report is held against."""

    as_of: date
    meeting: date | None
    withdrawn: tuple[Withdrawn, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """Everything one run has to say."""

    edition: Edition
    as_of: date
    """The day that the proposals were checked for."""
    proposals: Sequence[ProposalReport]
    """Of a large run each is made anew whenever it is asked for (`reports`); go over them once, and keep none."""
    notices: tuple[Result, ...] = ()
    """What is said of the run as a whole, and counts against no proposal."""
    unread: tuple[Unread, ...] = ()
    meeting: date | None = None
    """The meeting that an audit is for."""
    complete: bool = False
    """Whether the run saw every proposal there is."""
    exemptions: tuple[Exemption, ...] = ()
    """The register, as far as it is well formed."""
    objections: tuple[Finding, ...] = ()
    """What is wrong with the rest of the register."""
    since: Since | None = None
    compared: "Report | None" = None
    """The same proposals, checked against another edition."""

    @property
    def outcome(self) -> Outcome:
        """The most serious outcome of all proposals, exempted or not."""
        return max((proposal.outcome for proposal in self.proposals), default=Outcome.NOT_APPLICABLE)

    @property
    def effective(self) -> Outcome:
        """The most serious outcome that no exemption covers: the one that counts."""
        return Outcome(max(effective(self.proposals), default=Outcome.NOT_APPLICABLE))

    def exemption(self, identity: str) -> Exemption | None:
        """Return the exemption with this id; None where the register has none."""
        return next((entry for entry in self.exemptions if entry.id == identity), None)


def _sorted(pairs: Iterable[tuple[str, Finding]]) -> tuple[tuple[str, Finding], ...]:
    return tuple(sorted(pairs, key=lambda pair: (-pair[1].outcome, _place(pair[1]))))


def _place(finding: Finding) -> tuple[int, int]:
    return (finding.span.line, finding.span.column) if finding.span else (0, 0)
