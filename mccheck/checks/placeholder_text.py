"""No text is still to be written.

Reads: every text of the proposal.
Passes: none of them stands in for text that is still to come.
Fails: TBC, TODO, "lorem ipsum", "insert … here", "see attached" and the like, which leave the committee nothing to
judge.
Mend: write the text itself in its place.

Complies:
    description: Enrolees price a water right under three climate scenarios.
Does not comply:
    description: TBC
"""

from mccheck.checks.kit import Context, Finding, Iterator, Proposal, fail, passed
from mccheck.document.value import texts, walk
from mccheck.text.phrases import may_hold_placeholder, placeholder


def check(proposal: Proposal, context: Context) -> Iterator[Finding]:
    suspect = may_hold_placeholder("\n".join(texts(proposal.document.data)))
    unwritten = [value for value in walk(proposal.root) if placeholder(value.text)] if suspect else []
    for value in unwritten:
        yield fail(
            value,
            f"`{placeholder(value.text)}` stands where text is still to be written.",
            remedy="Write the text itself.",
        )
    if not unwritten:
        yield passed(proposal.offering, "All texts are written.")
