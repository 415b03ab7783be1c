"""Enrolees are surveyed under the University's policy on student surveys and evaluations.

Reads: `enrolee_survey`.
Passes: it is true.
Fails: it is false or missing.
Mend: plan a survey with the University's evaluations team and write `enrolee_survey: true`.

Complies:
    enrolee_survey: true
Does not comply:
    enrolee_survey: false
"""

from mccheck.checks.kit import OFFERINGS, Context, Finding, Iterator, Proposal, fail, passed

APPLIES_TO = OFFERINGS


def check(proposal: Proposal, context: Context) -> Iterator[Finding]:
    survey = proposal["enrolee_survey"]
    remedy = "Plan one under the ANU Student Surveys and Evaluations policy, and write `enrolee_survey: true`."
    if survey.flag is True:
        yield passed(survey, "Enrolees are surveyed.")
    elif survey.flag is False:
        yield fail(survey, "Enrolees are not surveyed.", remedy=remedy)
    else:
        yield fail(survey, "It is not said whether enrolees are surveyed.", remedy=remedy)
