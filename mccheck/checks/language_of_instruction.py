"""A language of instruction other than English is named wherever the offering is described.

Reads: `language_of_instruction` (a BCP 47 tag; English when left out) and `published_materials`.
Passes: the language is known, and there is a credential among the materials to name it on.
Asks: whether each of the published materials names the language, on credential and certificate prominently.
Fails: the tag is not a language, no credential is among the materials, or no certificate of attendance although one is
issued.
Does not apply: it is taught in English.
Mend: write the language's tag, and list all published materials, the credential and the certificate among them.

Complies:
    language_of_instruction: tet
    published_materials:
      - {kind: credential, path: materials/credential.md}
Does not comply:
    language_of_instruction: tet
    published_materials: []
"""

from mccheck.checks.kit import (
    OFFERED,
    Context,
    Finding,
    Iterator,
    Proposal,
    Value,
    fail,
    not_applicable,
    passed,
    review,
)
from mccheck.text.languages import Language, is_english, language, tag_of

APPLIES_TO = OFFERED


def check(proposal: Proposal, context: Context) -> Iterator[Finding]:
    tag = proposal["language_of_instruction"]
    if not tag.text or is_english(tag.text):
        yield not_applicable(tag, "Taught in English.")
        return
    spoken = language(tag.text)
    if not spoken:
        close = tag_of(tag.text)
        remedy = f"Write its tag: `language_of_instruction: {close or 'fr'}`."
        yield fail(tag, f"`{tag.text}` is not the tag of a language.", remedy=remedy)
        return
    yield passed(tag, f"The proposal names its language of instruction, {spoken.name}.")
    yield from _materials(proposal, spoken)


def _materials(proposal: Proposal, spoken: Language) -> Iterator[Finding]:
    materials = proposal["published_materials"]
    wanted = {"credential": "the credential"}
    if proposal["award"]["certificate_of_attendance"].flag:
        wanted["certificate-of-attendance"] = "the certificate of attendance"
    for kind, name in wanted.items():
        if not any(material["kind"].text == kind for material in materials.items):
            yield fail(
                materials,
                f"Nothing shows that {name} names {spoken.name}.",
                remedy=f"Add its text to `published_materials`, with `kind: {kind}`.",
            )
    for material in materials.items:
        yield _material(material, spoken)


def _material(material: Value, spoken: Language) -> Finding:
    prominently = " prominently" if material["kind"].text in ("credential", "certificate-of-attendance") else ""
    return review(material["path"], f"Does this material name {spoken.name}{prominently}?")
