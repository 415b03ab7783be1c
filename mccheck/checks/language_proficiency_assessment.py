"""In a language micro-credential, enrolees who know some of the language are placed by an assessment.

Reads: `language_taught`, `language_proficiency_assessment` (required, contact) and `title`.
Passes: an assessment is required of enrolees with previous experience, and a contact is named.
Warns: no contact for enrolees who are unsure, or a title that names a language as its subject where none is declared.
Fails: a language is taught and no assessment is required.
Does not apply: no language is taught.
Mend: add `language_proficiency_assessment: {required: true, description: …, contact: …}`.

Complies:
    language_taught: tet
    language_proficiency_assessment: {required: true, description: A half-hour interview., contact: the convenor}
Does not comply:
    language_taught: tet
    language_proficiency_assessment: {required: false}
"""

from mccheck.checks.kit import OFFERINGS, Context, Finding, Iterator, Proposal, fail, not_applicable, passed, warning
from mccheck.text.languages import named_in_title

APPLIES_TO = OFFERINGS


def check(proposal: Proposal, context: Context) -> Iterator[Finding]:
    taught, placement = proposal["language_taught"], proposal["language_proficiency_assessment"]
    if not taught.given:
        yield _not_declared(proposal)
        return
    if placement["required"].flag is not True:
        yield fail(
            placement["required"],
            "A language is taught, and enrolees who know some of it take no proficiency assessment.",
            remedy="Require it: `language_proficiency_assessment: {required: true, …}`.",
        )
    elif placement["contact"].text:
        yield passed(placement["required"], "Enrolees with previous experience are assessed.", placement["contact"])
    if not placement["contact"].text:
        yield warning(
            placement["contact"],
            "No contact is named for enrolees who are unsure whether to be assessed.",
            remedy="Add the convenor's address: `contact: …`.",
        )


def _not_declared(proposal: Proposal) -> Finding:
    title = proposal["title"]
    if name := named_in_title(title.text):
        return warning(
            title,
            f"The title seems to name a language as the subject, {name}, and `language_taught` is not given.",
            remedy="Add `language_taught`, or choose a title that does not read like a language class.",
        )
    return not_applicable(proposal["language_taught"], "No language is taught.")
