"""It is not called a program or a course.

Reads: `title`, and `description` where the committee must look itself.
Passes: the title has neither word.
Asks: whether the description calls it one.
Fails: the title has one of the words.
Mend: call it a micro-credential, or by what it does: a workshop, a studio, a seminar.

Complies:
    title: Responsible Machine Learning
Does not comply:
    title: A Short Course in Responsible Machine Learning
"""

from mccheck.checks.kit import OFFERED, Context, Finding, Iterator, Proposal, fail, lacks, passed, review
from mccheck.text.phrases import PROGRAM_OR_COURSE

APPLIES_TO = OFFERED


def check(proposal: Proposal, context: Context) -> Iterator[Finding]:
    title, description = proposal["title"], proposal["description"]
    if found := PROGRAM_OR_COURSE.search(title.text):
        remedy = "Call it a micro-credential, or by what it does: a workshop, a studio."
        yield fail(title, f"The title calls it a {found[0].lower()}.", remedy=remedy)
    elif title.text:
        yield passed(title, "The title calls it neither program nor course.")
    else:
        yield fail(title, f"The title {lacks(title)}.", remedy="Add it: `title: …`.")
    if PROGRAM_OR_COURSE.search(description.text):
        yield review(description, "Does the description call the micro-credential a program or a course?")
