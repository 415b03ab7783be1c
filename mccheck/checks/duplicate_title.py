"""A title tells one offering from the others.

Reads: `title`, in all proposals of the run.
Passes: no proposal with another id has the same title.
Warns: two proposals with different ids share a title, so that enrolees cannot tell them apart.
Does not apply: only one proposal was checked, or it has no title.
Mend: change one of the two titles.

Complies:
    title: Water Markets
Does not comply:
    proposal: {action: introduction}
    micro_credential: {id: WATER-1, title: Water Markets}
    ---
    proposal: {action: introduction}
    micro_credential: {id: WATER-2, title: Water markets}
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
class Heading:
    """A proposal's title, beside its id."""

    title: str
    id: str
    place: Evidence


def gather(proposal: Proposal) -> Heading:
    title = " ".join(proposal["title"].text.casefold().split())
    return Heading(title, proposal["id"].text.casefold(), evidence(proposal["title"], "the same title here"))


def across(facts: Sequence[Heading], context: Context) -> Iterator[tuple[int, Finding]]:
    titled: dict[str, list[Heading]] = {}
    for heading in facts:
        titled.setdefault(heading.title, []).append(heading)
    for position, heading in enumerate(facts):
        same = [other for other in titled[heading.title] if other is not heading]
        others = [other.place for other in same if not other.id or other.id != heading.id]
        yield position, _judge(heading, others, alone=len(facts) == 1)


def _judge(heading: Heading, others: list[Evidence], *, alone: bool) -> Finding:
    place = Evidence(heading.place.span, heading.place.pointer)
    if alone:
        return Finding(Outcome.NOT_APPLICABLE, "Only one proposal was checked.", (place,))
    if not heading.title:
        return Finding(Outcome.NOT_APPLICABLE, "It has no title to compare.", (place,))
    if not others:
        return Finding(Outcome.PASS, "No proposal with another id has this title.", (place,))
    return shared(
        Outcome.WARNING,
        place,
        others,
        (
            "A proposal with another id has the same title.",
            "{} proposals with other ids have the same title.",
        ),
        remedy="Change one of the titles, so that enrolees can tell the two apart.",
    )
