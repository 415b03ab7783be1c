"""The file has the form of a proposal.

Reads: the names of all fields, and what kind of value each holds.
Passes: every field is one that the format knows, and holds what belongs there.
Warns: a college that is not one of those the site names in its configuration.
Fails: a field that the format does not know, a value of the wrong kind, or no title, id or format version.
Mend: take the nearest name that the message offers, and write the value as it shows.

Complies:
    schema_version: 1
    proposal: {action: introduction}
    micro_credential: {id: WATER-MARKETS, title: Water Markets, learner_hours: 60}
Does not comply:
    schema_version: 1
    proposal: {action: introduction}
    micro_credential: {id: WATER-MARKETS, title: Water Markets, learner_hours: sixty}
"""

from mccheck.checks.faults import findings_of
from mccheck.checks.kit import Context, Finding, Iterator, Proposal, Sequence, Value, passed, warning
from mccheck.document.nearest import nearest
from mccheck.document.schema import shape_faults


def check(proposal: Proposal, context: Context) -> Iterator[Finding]:
    found = [*findings_of(shape_faults(proposal.document)), *_college(proposal.header["college"], context.colleges)]
    yield from found or (passed(proposal.root, "All fields are as the format has them."),)


def _college(college: Value, known: Sequence[str]) -> Iterator[Finding]:
    if known and college.text and college.text not in known:
        near = nearest(college.text, known)
        remedy = f"Write `college: {near}`." if near else f"Write one of {', '.join(known)}."
        yield warning(college, f"`{college.text}` is not a college of this site.", remedy=remedy)
