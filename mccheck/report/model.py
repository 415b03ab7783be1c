"""The report: outcomes with the evidence for them. Frozen, plain data that every renderer reads."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import IntEnum

from mccheck.document.span import Span
from mccheck.edition.model import Edition


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


@dataclass(frozen=True, slots=True)
class Evidence:
    """A place in the proposal that shows something."""

    span: Span
    pointer: str = ""
    """JSON Pointer (RFC 6901) of the value that stands there."""
    quote: str = ""
    """The text to judge, in full."""
    note: str = ""
    """What the place has to do with the finding, where it is not the main one."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a check has to say. The first piece of evidence is the main one, the others are related to it."""

    outcome: Outcome
    message: str
    evidence: tuple[Evidence, ...]
    remedy: str = ""
    rule: str = ""
    """The linguistic rule that fired, where words are the evidence, so that a reader who disagrees can say which."""

    @property
    def span(self) -> Span | None:
        """Where the main evidence stands; None where a finding is not about a place."""
        return self.evidence[0].span if self.evidence else None


@dataclass(frozen=True, slots=True)
class Result:
    """What one check has to say of one proposal: at least one finding, the most serious of which is the outcome."""

    check: str
    findings: tuple[Finding, ...]

    @property
    def outcome(self) -> Outcome:
        """The most serious outcome among the findings."""
        return max(finding.outcome for finding in self.findings)

    @property
    def leading(self) -> Finding:
        """The first of the most serious findings."""
        return max(self.findings, key=lambda finding: finding.outcome)


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

    @property
    def outcome(self) -> Outcome:
        """The most serious outcome of all checks."""
        return max((result.outcome for result in self.results), default=Outcome.NOT_APPLICABLE)

    def findings(self, *outcomes: Outcome) -> tuple[tuple[str, Finding], ...]:
        """Return (check, finding) for each finding with one of these outcomes, most serious first, then by place."""
        found = [
            (result.check, finding)
            for result in self.results
            for finding in result.findings
            if finding.outcome in outcomes
        ]
        return tuple(sorted(found, key=lambda pair: (-pair[1].outcome, _place(pair[1]))))

    def result(self, check: str) -> Result | None:
        """Return the result of a check; None where it was not run."""
        return next((result for result in self.results if result.check == check), None)


@dataclass(frozen=True, slots=True)
class Unread:
    """A path that could not be opened, and why."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class Report:
    """Everything one run has to say."""

    edition: Edition
    as_of: date
    """The day that the proposals were checked for."""
    proposals: tuple[ProposalReport, ...]
    notices: tuple[Result, ...] = ()
    """What is said of the run as a whole, and counts against no proposal."""
    unread: tuple[Unread, ...] = ()

    @property
    def outcome(self) -> Outcome:
        """The most serious outcome of all proposals."""
        return max((proposal.outcome for proposal in self.proposals), default=Outcome.NOT_APPLICABLE)


def _place(finding: Finding) -> tuple[int, int]:
    return (finding.span.line, finding.span.column) if finding.span else (0, 0)
