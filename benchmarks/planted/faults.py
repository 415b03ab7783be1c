"""Faults to plant in a proposal that complies, each with the outcomes that must come of it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

Data = dict[str, Any]
Expected = dict[str, str]


@dataclass(frozen=True, slots=True)
class Fault:
    """A change of a proposal's data, and the outcomes that are a fail or a warning for it."""

    name: str
    expected: Expected
    """Outcome by check: the fault itself first, then what follows from it."""
    change: Callable[[Data], object]
    """Changes the data in place."""
    section: str
    """Where it is planted: "proposal" is in all of them."""
    touches: str
    """The field that it changes: two faults of one proposal touch two fields."""

    def fits(self, data: Data) -> bool:
        """Tell whether it can be planted in a proposal."""
        action = data["proposal"]["action"]
        if self.touches in ("action", "title"):  # an id, or what is modified, hangs on these elsewhere
            return "micro_credential" in data and action == "introduction"
        return self.section == "proposal" or (self.section in data and action != "disestablishment")


def _set(section: str, path: str, value: Any) -> Callable[[Data], object]:
    """Return a change that puts a value at a dotted path, or takes the field out (None)."""

    def change(data: Data) -> None:
        *above, last = path.split(".")
        node: Any = data[section]
        for step in above:
            node = node[int(step)] if isinstance(node, list) else node[step]
        if value is None:
            del node[last]
        else:
            node[int(last) if isinstance(node, list) else last] = value

    return change


def _fault(name: str, expected: str, path: str, value: Any = None, section: str = "micro_credential") -> Fault:
    """Make a fault of one changed field; `expected` lists "check outcome" pairs, with commas between."""
    pairs = dict(pair.split() for pair in expected.split(", "))
    return Fault(name, pairs, _set(section, path, value), section, path.split(".", maxsplit=1)[0])


def _says(name: str, check: str, sentence: str, path: str = "description", outcome: str = "warning") -> Fault:
    """Make a fault of a sentence in some text."""

    def change(data: Data) -> None:
        node: Any = data["micro_credential"]
        *above, last = path.split(".")
        for step in above:
            node = node[step]
        node[last] = f"{node[last]} {sentence}"

    return Fault(name, {check: outcome}, change, "micro_credential", path.split(".", maxsplit=1)[0])


FAULTS = (
    _fault("unknown action", "proposal-action fail, schema fail", "action", "introdution", "proposal"),
    _fault("no decision of the head", "design-governance fail", "approvals.0.decision", "not-endorsed", "proposal"),
    _fault("decisions after submission", "design-governance warning", "submitted", "2025-01-01", "proposal"),
    _fault("no day of submission", "design-governance warning", "submitted", None, "proposal"),
    _fault("an unknown field", "schema fail", "colour", "red"),
    _fault("a field of the wrong kind", "schema fail, short-form fail", "learner_hours", "forty"),
    _fault("no learner hours", "short-form fail, credit-recognition warning", "learner_hours", None),
    _fault("placeholder text", "placeholder-text fail", "description", "TBC"),
    _fault("no plan", "strategic-alignment fail", "strategic_alignment.plan", None),
    _fault("no goals", "strategic-alignment fail", "strategic_alignment.goals", []),
    _fault("a plan that has ended", "strategic-alignment warning", "strategic_alignment.plan", "ANU Strategic Plan 2017-2021"),
    _fault("a short statement", "strategic-alignment warning", "strategic_alignment.statement", "Two river agencies will price scarcity."),
    _fault("no purpose", "lifelong-learning-purpose fail", "purpose", []),
    _fault("a degree in the title", "not-an-aqf-qualification fail", "title", "Graduate Certificate in Tide Tables {}"),
    _says("text that awards a degree", "not-an-aqf-qualification", "Those who finish are awarded a Graduate Diploma."),
    _fault("no leadership", "intellectual-leadership fail", "intellectual_leadership", None),
    _fault("undergraduate", "graduate-level fail", "level", "undergraduate"),
    _fault(
        "outcomes of recall",
        "graduate-level warning",
        "learning_outcomes",
        [{"id": f"LO{n}", "text": f"{verb} the parts."} for n, verb in enumerate(("List", "Describe", "Identify"), 1)],
    ),
    _fault("nobody of ANU designs", "anu-teaching-staff fail", "staff.0.roles", ["convenor", "teacher", "assessor"]),
    _fault(
        "a practitioner without experience",
        "anu-teaching-staff fail, staff-qualifications fail",
        "staff.1.equivalent_experience",
        None,
    ),
    _fault("a bachelor who teaches", "staff-qualifications warning", "staff.0.qualification.aqf_level", 7),
    _fault("no live component", "face-to-face-component fail", "delivery.components", [{"name": "Videos", "mode": "online", "synchronous": False, "compulsory": True, "hours": 30}]),
    _fault("live online only", "face-to-face-component warning", "delivery.components", [{"name": "Studios", "mode": "online", "synchronous": True, "compulsory": True, "hours": 30}]),
    _says("self-paced in words", "face-to-face-component", "It is entirely self-paced.", "delivery.description"),
    _fault("taught by a third party", "not-contracted-out fail", "third_parties.0.does", ["teaching"]),
    _fault("no rule of integrity", "academic-integrity fail", "academic_integrity.training_offered", False),
    _fault("the old rule", "academic-integrity warning", "academic_integrity.rule", "Academic Misconduct Rule 2015"),
    _fault("an outcome that nothing shows", "outcomes-assessed fail", "assessment.1.demonstrates", ["LO2"]),
    _fault("weights beyond 100", "outcomes-assessed warning", "assessment.0.weight", 90),
    _fault("no assessment", "outcomes-assessed fail, credentialed-offering fail", "assessment", []),
    _fault("no survey", "enrolee-survey fail", "enrolee_survey", False),
    _fault("a language without proof", "language-of-instruction fail", "language_of_instruction", "fr"),
    _says("another language in words", "language-of-instruction", "All classes are taught in French."),
    _fault("a language without assessment", "language-proficiency-assessment fail", "language_taught", "ja"),
    _fault("completion is enough", "award-eligibility fail", "award.requires", "completion"),
    _says("a certificate of completion", "award-eligibility", "Enrolees receive a certificate of completion."),
    _says("called a course", "terminology", "This course is for all of them.", outcome="fail"),
    _fault("a course in the title", "terminology fail", "title", "Tide Tables: A Short Course {}"),
    _says("course content", "terminology", "All course content is online."),
    _fault("undergraduates in class", "undergraduate-co-teaching fail", "co_taught_with", [{"course": "COMP2100"}]),
    _fault("honours in class", "undergraduate-co-teaching warning", "co_taught_with", [{"course": "COMP4100"}]),
    _fault("in program orders", "program-orders fail", "program_orders", ["MENVI"]),
    _says("credit promised", "program-orders", "Credit is guaranteed.", "credit"),
    _fault("HECS places", "commonwealth-support fail", "fees.hecs", True),
    _says("HECS in words", "commonwealth-support", "HECS-HELP is available to all enrolees.", "fees.description"),
    _fault("cross-institutional", "cross-institutional-enrolment fail", "cross_institutional_enrolment", True),
    _says("cross-institutional in words", "cross-institutional-enrolment", "It is open to cross-institutional students."),
    _fault("a stack of one", "stack-composition fail", "members", ["{member}"], "stack"),
    _fault("an outcome of nowhere", "stack-composition warning", "learning_outcomes.0.from", ["NOWHERE-1"], "stack"),
    _fault("a member that is not there", "stack-composition fail", "members.0", "NOWHERE-1", "stack"),
)  # fmt: skip

HOSTILE_TITLES = (
    '=HYPERLINK("http://evil.example","Click") {}',
    "</script><script>alert({})</script>",
    "| pipes | and `backticks` <b>{}</b>",
    "\x1b[31mRed\x1b[0m \x07 {}",
    "Right\u202eto left {}",
    "One line\n::error::and another {}",
    "@SUM(A1) ##[error]{}",
    "[bold]Markup[/bold] {{{{ 7*7 }}}} {}",
)
"""Titles that mean harm and comply with the policy."""

UNREADABLE: dict[str, bytes] = {
    "a list that is not closed": b"proposal: {action: introduction}\nmicro_credential:\n  purpose: [a, b\n  level: graduate\n",
    "not UTF-8": b"proposal:\n  college: Universit\xe9 de Paris\n",
    "an alias to itself": b"proposal: &a {action: introduction, x-note: *a}\n",
    "a tab for indentation": b"proposal:\n\taction: introduction\n",
    "nothing but a comment": b"# to be written\n",
}
