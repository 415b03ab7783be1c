"""A language of instruction other than English is named wherever the offering is described.

Reads: `language_of_instruction` (a BCP 47 tag; English when left out), the texts, and the published materials.
Passes: the language is known, and each published material names it, the credential and the certificate of attendance
in a heading or their first lines.
Asks: whether a material names it that could not be looked for, or what language is spoken where a text is not English.
Warns: a text says that teaching is in another language, or is in one and names it, and the field says English or
nothing.
Fails: the tag is not a language, a material does not name it, cannot be read or has no path, no credential is among the
materials, or no certificate of attendance although one is issued.
Does not apply: it is taught in English.
Mend: write the language's tag, list all published materials, the credential and the certificate among them, and name
the language in each.

Complies:
    language_of_instruction: en
    delivery: {description: Two days in Canberra.}
Does not comply:
    language_of_instruction: tet
    published_materials: []
"""

from mccheck.checks.kit import (
    OFFERED,
    Context,
    Finding,
    Iterator,
    Material,
    Outcome,
    Proposal,
    Value,
    contradictions,
    evidence,
    fail,
    lacks,
    not_applicable,
    passed,
    review,
    whole_passage,
)
from mccheck.text.languages import OWN_NAMES, Language, is_english, language, named, named_prominently, tag_of

APPLIES_TO = OFFERED
CERTIFYING = {"credential": "the credential", "certificate-of-attendance": "the certificate of attendance"}


def check(proposal: Proposal, context: Context) -> Iterator[Finding]:
    tag = proposal["language_of_instruction"]
    if not tag.given or is_english(tag.text):
        yield from [*_taught_otherwise(proposal, context)] or (not_applicable(tag, "Taught in English."),)
        return
    spoken = language(tag.text)
    if not spoken:
        yield _unknown(tag)
        return
    yield passed(tag, f"The proposal names its language of instruction, {spoken.name}.")
    yield from _missing(proposal, spoken)
    yield from _without_path(proposal, spoken)
    for material in context.materials:
        yield _material(material, spoken)


def _unknown(tag: Value) -> Finding:
    known = tag_of(tag.text)
    remedy = (
        f"Write its tag: `language_of_instruction: {known}`." if known else "Write its tag, such as `fr` for French."
    )
    message = f"`{tag.text}` is not the tag of a language." if tag.text else f"The language {lacks(tag)}."
    return fail(tag, message, remedy=remedy)


def _taught_otherwise(proposal: Proposal, context: Context) -> Iterator[Finding]:
    tag = proposal["language_of_instruction"]
    yield from contradictions(
        context,
        "language of instruction",
        "The text says that teaching is in another language: {}.",
        evidence(tag, "what the field says" if tag.given else "no language is given here, which means English"),
        remedy="Write its tag as `language_of_instruction`, or correct the text.",
    )
    for passage in context.prose.foreign:
        finding = whole_passage(passage, "This text is not English. Is teaching in English?")
        if own := OWN_NAMES.search(passage.text):
            remedy = "Write its tag as `language_of_instruction`, or say that it is taught in English."
            message = f"The text is not English and names another language, {own[0]}, as the field does not."
            yield Finding(Outcome.WARNING, message, (*finding.evidence, evidence(tag)), remedy, "a language's own name")
        elif passage.kind != "material":
            yield finding


def _missing(proposal: Proposal, spoken: Language) -> Iterator[Finding]:
    materials = proposal["published_materials"]
    kinds = {material["kind"].text for material in materials.items}
    for kind, name in CERTIFYING.items():
        issued = kind == "credential" or proposal["award"]["certificate_of_attendance"].flag
        if issued and kind not in kinds:
            remedy = f"Add its text to `published_materials`, with `kind: {kind}`."
            yield fail(materials, f"Nothing shows that {name} names {spoken.name}.", remedy=remedy)


def _without_path(proposal: Proposal, spoken: Language) -> Iterator[Finding]:
    for entry in proposal["published_materials"].items:
        path = entry["path"]
        if not path.text:
            message = f"The path of this material {lacks(path)}, so nothing shows that it names {spoken.name}."
            yield fail(path, message, remedy="Add it: `path: …`.")


def _material(material: Material, spoken: Language) -> Finding:
    place = material.entry["path"]
    if not material.looked_for:
        return review(place, f"Does this material name {spoken.name}? It {material.fault}.")
    if material.fault:
        remedy = "Correct the path, or give the text as Markdown, HTML or plain text in UTF-8."
        return fail(place, f"This material {material.fault}, so it does not name {spoken.name}.", remedy=remedy)
    if not named(spoken, material.text):
        return fail(place, f"This material does not name {spoken.name}.", remedy=f"Add “Taught in {spoken.name}”.")
    if material.kind in CERTIFYING and not named_prominently(spoken, material.text):
        what = CERTIFYING[material.kind].capitalize()
        remedy = "Name it in the title, a heading or the first lines."
        return fail(place, f"{what} names {spoken.name}, but not prominently.", remedy=remedy)
    return passed(place, f"This material names {spoken.name}.")
