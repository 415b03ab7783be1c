"""It is assessed and awards a credential; what does not is a professional or short course.

Reads: `assessment` and `award`.
Passes: there is assessment, and an award.
Fails: there is no assessment or no award, or they are not given field by field.
Mend: assess it and award the micro-credential, or propose it under the Professional and Short Courses policy.

Complies:
    assessment: [{id: A1, title: Market design, weight: 100, must_pass: true, demonstrates: [LO1]}]
    award: {requires: passed-assessment}
Does not comply:
    assessment: []
    award: {requires: attendance}
"""

from mccheck.checks.kit import OFFERINGS, Context, Finding, Iterator, Proposal, fail, passed

APPLIES_TO = OFFERINGS
REMEDY = "Add it, or propose this under the Professional and Short Courses policy instead."


def check(proposal: Proposal, context: Context) -> Iterator[Finding]:
    assessment, award = proposal["assessment"], proposal["award"]
    if not assessment.items:
        unread, missing = "The assessment cannot be read.", "It is not assessed, as a micro-credential is."
        yield fail(assessment, unread if assessment.given else missing, remedy=REMEDY)
    if not award.fields:
        unread, missing = "The award cannot be read.", "It awards no credential, as a micro-credential does."
        yield fail(award, unread if award.given else missing, remedy=REMEDY)
    if assessment.items and award.fields:
        yield passed(assessment, "Assessed, with a credential to award.", award)
