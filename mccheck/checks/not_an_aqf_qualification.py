"""It is not, and does not pass for, a qualification of the Australian Qualifications Framework.

Reads: `title`.
Passes: the title names no AQF qualification.
Fails: the title names one, from Certificate I to a doctoral degree.
Mend: choose a title that says what is learnt.

Complies:
    title: Leading Health Services
Does not comply:
    title: Graduate Certificate in Health Leadership
"""

from mccheck.checks.kit import OFFERED, Context, Finding, Iterator, Proposal, fail, lacks, passed
from mccheck.text.phrases import AQF_QUALIFICATION

APPLIES_TO = OFFERED


def check(proposal: Proposal, context: Context) -> Iterator[Finding]:
    title = proposal["title"]
    if found := AQF_QUALIFICATION.search(title.text):
        yield fail(
            title,
            f"The title names an AQF qualification: {found[0]}.",
            remedy="Choose a title that says what is learnt.",
        )
    elif title.text:
        yield passed(title, "The title names no AQF qualification.")
    else:
        yield fail(title, f"The title {lacks(title)}.", remedy="Add it: `title: …`.")
