"""Everything a check may import: the proposal it reads, and the findings it yields.

A check is a module of this package. Its docstring explains it to a proposer (see `explain.py` for its headings); it has
one or more of these functions, and `APPLIES_TO` where it is not about every offering:

    check(proposal, context) -> Iterator[Finding]         what one proposal shows
    gather(proposal) -> Fact | None                       what other proposals need to know of this one
    across(facts, context) -> Iterator[tuple[int, Finding]]   what the facts show together, by position in `facts`
    notice(context) -> Iterator[Finding]                  what is said once of the whole run

`facts` holds what `gather` returned for each proposal of the run, in their order, None where it had nothing to tell.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from mccheck.document.inside import part_span
from mccheck.document.materials import Material
from mccheck.document.value import Proposal, Value
from mccheck.edition.model import Edition, Plan
from mccheck.report.model import Evidence, Finding, Outcome
from mccheck.text.prose import Passage, Prose, Said

__all__ = [
    "ANYTHING",
    "OFFERED",
    "OFFERINGS",
    "STACKS",
    "Applies",
    "Context",
    "Evidence",
    "Finding",
    "Iterator",
    "Material",
    "Outcome",
    "Plan",
    "Proposal",
    "Sequence",
    "Value",
    "contradictions",
    "dataclass",
    "evidence",
    "fail",
    "lacks",
    "listed",
    "not_applicable",
    "passed",
    "review",
    "said_evidence",
    "said_finding",
    "shared",
    "warning",
    "whole_passage",
]


_MOST_OTHERS = 5


@dataclass(frozen=True, slots=True)
class Context:
    """What a check may know besides the proposal."""

    edition: Edition
    as_of: date
    prose: Prose = field(default_factory=lambda: Prose(()))
    """The words of the proposal and of its published materials."""
    materials: tuple[Material, ...] = ()
    plans: tuple[Plan, ...] = ()
    """Strategic plans known at this site."""
    colleges: tuple[str, ...] = ()
    """The colleges of this site; () where it names none."""
    complete: bool = False
    """Whether the run sees every proposal there is, so that what it does not see does not exist."""


@dataclass(frozen=True, slots=True)
class Applies:
    """Which proposals a check is about."""

    kinds: tuple[str, ...] = ("micro-credential", "stack")
    disestablishment: bool = True

    def reason_against(self, proposal: Proposal) -> str:
        """Say why the check does not apply to a proposal; "" where it does."""
        if not self.disestablishment and proposal.action == "disestablishment":
            return "Nothing is offered any more after a disestablishment."
        if proposal.kind not in self.kinds:
            return f"Asked only of a {self.kinds[0]}."
        return ""


ANYTHING = Applies()
"""Every proposal, whatever it asks for."""
OFFERED = Applies(disestablishment=False)
"""Micro-credentials and stacks that are, or will be, offered."""
OFFERINGS = Applies(("micro-credential",), disestablishment=False)
"""Micro-credentials that are, or will be, offered; a stack is taught and assessed through its members."""
STACKS = Applies(("stack",), disestablishment=False)
"""Stacks that are, or will be, offered."""


def passed(value: Value, message: str, *also: Value) -> Finding:
    """The requirement is met; `value` is the line that shows it."""
    return Finding(Outcome.PASS, message, (evidence(value), *map(evidence, also)))


def fail(value: Value, message: str, *related: Evidence, remedy: str) -> Finding:
    """The requirement is not met, at `value`; `remedy` says what to do."""
    return Finding(Outcome.FAIL, message, (evidence(value), *related), remedy)


def warning(value: Value, message: str, *related: Evidence, remedy: str) -> Finding:
    """The requirement may well not be met, or is only just; `remedy` says what to do."""
    return Finding(Outcome.WARNING, message, (evidence(value), *related), remedy)


def review(value: Value, message: str, *related: Evidence) -> Finding:
    """People must judge the text at `value`, which is quoted; the message says what of it."""
    return Finding(Outcome.REVIEW, message, (evidence(value, quote=value.text), *related))


def not_applicable(value: Value, reason: str) -> Finding:
    """The requirement does not apply; `value` is the line that shows it."""
    return Finding(Outcome.NOT_APPLICABLE, reason, (evidence(value),))


def evidence(value: Value, note: str = "", *, quote: str = "") -> Evidence:
    """The place of a value, with what it has to do with the matter."""
    return Evidence(value.span, value.pointer, quote, note)


def contradictions(context: Context, topic: str, message: str, *related: Evidence, remedy: str) -> Iterator[Finding]:
    """Warn of each place where the words say what they should not of a topic; "{}" in the message stands for them."""
    for said in context.prose.about(topic):
        yield said_finding(Outcome.WARNING, said, message, *related, remedy=remedy)


def said_finding(outcome: Outcome, said: Said, message: str, *related: Evidence, remedy: str) -> Finding:
    """Make the finding of something that a passage says."""
    return Finding(
        outcome, message.replace("{}", _quoted(said.words)), (said_evidence(said), *related), remedy, said.rule
    )


def whole_passage(passage: Passage, message: str) -> Finding:
    """People must judge a whole passage; a material is pointed at, not quoted."""
    value = passage.place.entry["path"] if isinstance(passage.place, Material) else passage.place
    return review(value, message)


def shared(
    outcome: Outcome, place: Evidence, others: Sequence[Evidence], message: tuple[str, str], *, remedy: str
) -> Finding:
    """Make the finding of something that other proposals have too; "{}" in the second message stands for their number.

    Only the first few are named: of a thousand alike, each would name all others.
    """
    few, many = message
    text = few if len(others) <= _MOST_OTHERS else many.replace("{}", f"{len(others):,}")
    return Finding(outcome, text, (place, *others[:_MOST_OTHERS]), remedy)


def said_evidence(said: Said) -> Evidence:
    """The place of words in a field of the proposal, or in a published material."""
    place = said.passage.place
    if isinstance(place, Material):
        return Evidence(place.source.span(said.start, said.end), place.pointer)
    return Evidence(part_span(place, said.start, said.end), place.pointer)


def _quoted(words: str) -> str:
    return f"“{' '.join(words.split())}”"


def lacks(value: Value) -> str:
    """Say how a value is missing: "is not given", or "cannot be read" where something else stands there."""
    return "is not given" if not value.given else "cannot be read"


def listed(words: Iterable[str], joint: str = "and") -> str:
    """Return "a", "a and b", "a, b and c"."""
    *most, last = list(words) or [""]
    return f"{', '.join(most)} {joint} {last}" if most else last
