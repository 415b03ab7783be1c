"""It is assessed and awards a credential; what does not is a professional or short course.

Reads: `assessment` and `award`.
Passes: there is assessment, and an award.
Fails: there is no assessment or no award.
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
    if not assessment.given:
        yield fail(assessment, "It is not assessed, as a micro-credential is.", remedy=REMEDY)
    if not award.given:
        yield fail(award, "It awards no credential, as a micro-credential does.", remedy=REMEDY)
    if assessment.given and award.given:
        yield passed(assessment, "Assessed, with a credential to award.", award)
