"""It shows the University's intellectual leadership in the field that it teaches.

Reads: `intellectual_leadership`.
Asks: whether the statement shows that the University leads the field; it is quoted.
Fails: the statement is missing or still to be written.
Mend: say in a sentence or two what the University has done in this field that others build on.

Complies:
    intellectual_leadership: The School wrote the national water accounting standard and edits the field's main journal.
Does not comply:
    intellectual_leadership: TBC
"""

from mccheck.checks.kit import OFFERINGS, Context, Finding, Iterator, Proposal, fail, lacks, review
from mccheck.text.phrases import placeholder

APPLIES_TO = OFFERINGS


def check(proposal: Proposal, context: Context) -> Iterator[Finding]:
    statement = proposal["intellectual_leadership"]
    remedy = "Say in a sentence or two what the University has done in this field that others build on."
    if not statement.text:
        yield fail(statement, f"The statement of intellectual leadership {lacks(statement)}.", remedy=remedy)
    elif placeholder(statement.text):
        yield fail(statement, "The statement of intellectual leadership is still to be written.", remedy=remedy)
    else:
        yield review(statement, "Does this show the University's leadership in the field?")
