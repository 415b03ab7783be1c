"""A stack joins two or more micro-credentials to something greater.

Reads: `members`, `description` and `learning_outcomes` of a stack, and the other proposals of the run.
Passes: two or more different members, an overarching description, and outcomes that members contribute to.
Asks: whether a member exists that is not among the proposals checked.
Warns: an outcome to which no member contributes.
Fails: fewer than two different members, a member repeated, no overarching description or outcomes; a member that is
being disestablished, or that contains the stack itself; in an audit of all proposals, a member that is not there.
Does not apply: the proposal is for a micro-credential.
Mend: list the ids of its members, and give each outcome the members it comes `from`.

Complies:
    stack:
      id: GOVERNING-WATER
      description: Joins the economics and the law of water, so that a holder can lead a basin reform.
      learning_outcomes: [{id: SO1, text: Lead a basin reform., from: [WATER-MARKETS, WATER-LAW]}]
      members: [WATER-MARKETS, WATER-LAW]
Does not comply:
    stack:
      id: GOVERNING-WATER
      description: Joins the economics and the law of water, so that a holder can lead a basin reform.
      learning_outcomes: [{id: SO1, text: Lead a basin reform., from: [WATER-MARKETS]}]
      members: [WATER-MARKETS]
"""

from mccheck.checks.kit import (
    STACKS,
    Context,
    Evidence,
    Finding,
    Iterator,
    Outcome,
    Proposal,
    Sequence,
    Value,
    dataclass,
    evidence,
    fail,
    passed,
    warning,
)

APPLIES_TO = STACKS
_NUMBERS = {1: "one", 2: "two", 3: "three", 4: "four"}


def check(proposal: Proposal, context: Context) -> Iterator[Finding]:
    found = [
        *_members(proposal["members"], context.edition.thresholds.stack_members),
        *_overarching(proposal),
        *(finding for outcome in proposal["learning_outcomes"].items for finding in _contribution(outcome, proposal)),
    ]
    yield from found or (passed(proposal["members"], f"Stacks {len(proposal['members'].texts)} micro-credentials."),)


def _members(members: Value, fewest: int) -> Iterator[Finding]:
    first: dict[str, Value] = {}
    for member in members.items:
        if member.text and first.setdefault(member.text, member) is not member:
            remedy = "List each member once."
            yield fail(
                member, f"{member.text} is a member twice.", evidence(first[member.text], "here first"), remedy=remedy
            )
    if len(first) < fewest:
        least = _NUMBERS.get(fewest, str(fewest))
        remedy = f"List the ids of {least} or more: `members: [FIRST-ID, SECOND-ID]`."
        count = {0: "no members", 1: "1 member"}.get(len(first), f"{len(first)} members")
        yield fail(members, f"The stack has {count}; it takes {least} or more.", remedy=remedy)


def _overarching(proposal: Proposal) -> Iterator[Finding]:
    description, outcomes = proposal["description"], proposal["learning_outcomes"]
    if not description.text:
        remedy = "Say what its members add up to: `description: …`."
        yield fail(description, "The stack has no overarching description.", remedy=remedy)
    if not outcomes.items:
        remedy = "List what a holder of the whole can do: `learning_outcomes: …`."
        yield fail(outcomes, "The stack has no learning outcomes of its own.", remedy=remedy)


def _contribution(outcome: Value, proposal: Proposal) -> Iterator[Finding]:
    if not {*outcome["from"].texts} & {*proposal["members"].texts}:
        yield warning(
            outcome["from"] if outcome["from"].present else outcome["text"],
            f"No member contributes to outcome {outcome['id'].text or 'without an id'}.",
            remedy="Name members of the stack under `from`.",
        )


@dataclass(frozen=True, slots=True)
class Part:
    """What a stack needs to know of another proposal, and what its members are if it is one."""

    id: str
    leaving: bool
    place: Evidence
    members: tuple[tuple[str, Evidence], ...]


def gather(proposal: Proposal) -> Part:
    members = () if APPLIES_TO.reason_against(proposal) else proposal["members"].items
    return Part(
        proposal["id"].text,
        proposal.action == "disestablishment",
        evidence(proposal["id"]),
        tuple((member.text, evidence(member)) for member in members if member.text),
    )


def across(facts: Sequence[Part], context: Context) -> Iterator[tuple[int, Finding]]:
    parts: dict[str, list[Part]] = {}
    for part in facts:
        parts.setdefault(part.id, []).append(part)
    for position, stack in enumerate(facts):
        for member, place in stack.members:
            for finding in _member(stack, member, place, parts, complete=context.complete):
                yield position, finding


def _member(
    stack: Part, member: str, place: Evidence, parts: dict[str, list[Part]], *, complete: bool
) -> Iterator[Finding]:
    leaving = next((part for part in parts.get(member, ()) if part.leaving), None)
    if stack.id in _within(member, parts):
        remedy = "Take it out of the members, or the stack out of its members."
        yield Finding(Outcome.FAIL, f"{member} is or contains the stack itself.", (place,), remedy)
    elif leaving:
        other = Evidence(leaving.place.span, leaving.place.pointer, note="disestablished here")
        remedy = "Replace it by another member."
        yield Finding(Outcome.FAIL, f"The member {member} is being disestablished.", (place, other), remedy)
    elif member not in parts and complete:
        remedy = "Correct the id, or propose it too."
        yield Finding(Outcome.FAIL, f"There is no proposal for the member {member}.", (place,), remedy)
    elif member not in parts:
        quoted = Evidence(place.span, place.pointer, quote=member)
        question = f"Does {member} exist? It is not among the proposals that were checked."
        yield Finding(Outcome.REVIEW, question, (quoted,))


def _within(member: str, parts: dict[str, list[Part]]) -> set[str]:
    """Return a member's id with those of all that it contains, at any depth."""
    seen: set[str] = set()
    waiting = [member]
    while waiting:
        current = waiting.pop()
        if current not in seen:
            seen.add(current)
            waiting += [name for part in parts.get(current, ()) for name, _ in part.members]
    return seen
