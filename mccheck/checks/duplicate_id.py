"""An id belongs to one proposal.

Reads: `id` and `proposal.action`, in all proposals of the run.
Passes: no other proposal of the run asks for the same action on the same id.
Fails: two introductions, two modifications or two disestablishments share an id.
Does not apply: only one proposal was checked, or it has no id.
Mend: give one of the two an id of its own, or withdraw it.

Complies:
    id: WATER-MARKETS
Does not comply:
    proposal: {action: introduction}
    micro_credential: {id: WATER-MARKETS}
    ---
    proposal: {action: introduction}
    micro_credential: {id: water-markets}
"""

from mccheck.checks.kit import (
    Context,
    Evidence,
    Finding,
    Iterator,
    Outcome,
    Proposal,
    Sequence,
    dataclass,
    evidence,
    shared,
)


@dataclass(frozen=True, slots=True)
class Claim:
    """A proposal's claim to an id."""

    id: str
    action: str
    place: Evidence


def gather(proposal: Proposal) -> Claim:
    return Claim(proposal["id"].text.casefold(), proposal.action, evidence(proposal["id"], "the same id here"))


def across(facts: Sequence[Claim], context: Context) -> Iterator[tuple[int, Finding]]:
    claims: dict[tuple[str, str], list[Evidence]] = {}
    for claim in facts:
        claims.setdefault((claim.id, claim.action), []).append(claim.place)
    for position, claim in enumerate(facts):
        others = [place for place in claims[claim.id, claim.action] if place is not claim.place]
        yield position, _judge(claim, others, alone=len(facts) == 1)


def _judge(claim: Claim, others: list[Evidence], *, alone: bool) -> Finding:
    place = Evidence(claim.place.span, claim.place.pointer)
    if alone:
        return Finding(Outcome.NOT_APPLICABLE, "Only one proposal was checked.", (place,))
    if not claim.id:
        return Finding(Outcome.NOT_APPLICABLE, "It has no id to compare.", (place,))
    if not others:
        return Finding(Outcome.PASS, "No other proposal asks for the same action on this id.", (place,))
    return shared(
        Outcome.FAIL,
        place,
        others,
        (
            "Another proposal asks for the same action on this id.",
            "{} other proposals ask for the same action on this id.",
        ),
        remedy="Give one of them an id of its own, or withdraw it.",
    )
