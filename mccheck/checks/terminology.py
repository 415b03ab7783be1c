"""It is not called a program or a course.

Reads: `title`, every prose field, and the published materials.
Passes: nothing calls it a program, programme or course. What is rightly called so (a degree program, a computer
program, COMP8600 as a course, "in the course of") is no matter.
Asks: about text that is not English, and materials that could not be looked for; neither is checked for its wording.
Warns: a compound such as "course content" or "program participants"; a published material that cannot be read.
Fails: the title has one of the words, or the text calls it one: "this course", "the program runs".
Mend: call it a micro-credential, or by what it does: a workshop, a studio, a seminar.

Complies:
    title: Responsible Machine Learning
    description: This micro-credential is neither a course nor a program of the University.
Does not comply:
    title: Responsible Machine Learning
    description: This course is for regulators.
"""

from mccheck.checks.kit import (
    OFFERED,
    Context,
    Finding,
    Iterator,
    Material,
    Outcome,
    Proposal,
    fail,
    lacks,
    passed,
    review,
    said_finding,
    warning,
    whole_passage,
)
from mccheck.text.rules import HINTS

APPLIES_TO = OFFERED


def check(proposal: Proposal, context: Context) -> Iterator[Finding]:
    title = proposal["title"]
    found = [*_called_so(context), *_not_checked(context)]
    if not title.text:
        found.append(fail(title, f"The title {lacks(title)}.", remedy="Add it: `title: …`."))
    yield from found
    if not found:
        yield passed(title, "Nothing calls it a program or a course.")


def _called_so(context: Context) -> Iterator[Finding]:
    for said in context.prose.about("terminology"):
        word = said.words.lower()
        one = word.removesuffix("s")
        if said.passage.kind == "title":
            remedy = "Call it a micro-credential, or by what it does: a workshop, a studio."
            yield said_finding(Outcome.FAIL, said, f"The title calls it a {one}.", remedy=remedy)
        elif said.verdict == HINTS:
            remedy = "Say “micro-credential”, or leave the word out."
            yield said_finding(
                Outcome.WARNING, said, f"“{word}” seems to stand for the micro-credential.", remedy=remedy
            )
        else:
            remedy = "Say “this micro-credential”, or what it does: the workshop, the studio."
            yield said_finding(Outcome.FAIL, said, f"The text calls it a {one}.", remedy=remedy)


def _not_checked(context: Context) -> Iterator[Finding]:
    for passage in context.prose.foreign:
        yield whole_passage(passage, "Wording not checked, because the text is not English. Does it call it a course?")
    for material in context.materials:
        if material.fault:
            yield _unread(material)


def _unread(material: Material) -> Finding:
    place = material.entry["path"]
    if not material.looked_for:
        return review(place, f"Wording not checked: this material {material.fault}.")
    remedy = "Correct the path, or give the text as Markdown, HTML or plain text in UTF-8."
    return warning(place, f"This material {material.fault}, so its wording was not checked.", remedy=remedy)
