"""It is not, and does not pass for, a qualification of the Australian Qualifications Framework.

Reads: `title`, every prose field, and the published materials.
Passes: the title names no AQF qualification.
Asks: about text that is not English, which is not checked.
Warns: a text says that it is or awards one. Credit towards one, or holding one at entry, is no matter.
Fails: the title names one, from Certificate I to a doctoral degree.
Mend: choose a title that says what is learnt.

Complies:
    title: Leading Health Services
Does not comply:
    title: Graduate Certificate in Health Leadership
"""

from mccheck.checks.kit import (
    OFFERED,
    Context,
    Finding,
    Iterator,
    Outcome,
    Proposal,
    evidence,
    fail,
    lacks,
    passed,
    said_finding,
    whole_passage,
)

APPLIES_TO = OFFERED


def check(proposal: Proposal, context: Context) -> Iterator[Finding]:
    title = proposal["title"]
    said = context.prose.about("AQF qualification")
    in_title = [one for one in said if one.passage.kind == "title"]
    for one in in_title:
        remedy = "Choose a title that says what is learnt."
        message = f"The title names an AQF qualification: {' '.join(one.words.split())}."
        yield said_finding(Outcome.FAIL, one, message, remedy=remedy)
    if not title.text:
        yield fail(title, f"The title {lacks(title)}.", remedy="Add it: `title: …`.")
    elif not in_title and not any(passage.kind == "title" for passage in context.prose.foreign):
        yield passed(title, "The title names no AQF qualification.")
    for passage in context.prose.foreign:
        yield whole_passage(passage, "Not checked, because the text is not English. Does it name an AQF qualification?")
    for one in said:
        if one not in in_title:
            message = "The text has it be or award an AQF qualification: {}."
            remedy = "Say that it is a micro-credential; credit towards a qualification may be considered."
            yield said_finding(Outcome.WARNING, one, message, evidence(title, "the title"), remedy=remedy)
