"""Each repair as a table: a document, and what it is mended to."""

from textwrap import dedent, indent

import pytest

from mccheck.repairs.mend import mend

HEAD = "schema_version: 1\nproposal: {action: introduction}\nmicro_credential:\n  id: A\n"
STACK = "schema_version: 1\nproposal: {action: introduction}\nstack:\n  id: S\n"


def _mended(text: str, *, unsafe: bool = False) -> tuple[str, list[str]]:
    after, done = mend("a.yaml", text.encode(), unsafe=unsafe)
    again, more = mend("a.yaml", after, unsafe=unsafe)
    assert (again, more) == (after, ()), "a second run changes nothing"
    return after.decode(), [f"{one.line}: {one.repair.message}" for one in done]


CASES = {
    "a language": (
        "language_of_instruction: Tetum  # taught there",
        "language_of_instruction: tet  # taught there",
        ["5: `language_of_instruction: Tetum` is written as its tag, tet."],
    ),
    "a language in quotes": ("language_taught: 'French'", "language_taught: 'fr'", None),
    "a tag stays": ("language_of_instruction: fr-CA", None, []),
    "a language that nobody knows": ("language_of_instruction: Klongon", None, []),
    "course codes": (
        'co_taught_with: [{course: comp 8600}, {course: "LAWS-8001"}, {course: COMP8260}, {course: Statistics}]',
        'co_taught_with: [{course: COMP8600}, {course: "LAWS8001"}, {course: COMP8260}, {course: Statistics}]',
        [
            "5: The course code comp 8600 is written as COMP8600.",
            "5: The course code LAWS-8001 is written as LAWS8001.",
        ],
    ),
    "ids without a comma": (
        """
        learning_outcomes: [{id: LO1, text: a}, {id: LO2, text: b}]
        assessment: [{id: A1, demonstrates: [LO1 LO2]}]
        """,
        """
        learning_outcomes: [{id: LO1, text: a}, {id: LO2, text: b}]
        assessment: [{id: A1, demonstrates: [LO1, LO2]}]
        """,
        ["6: `demonstrates` has a comma between its ids."],
    ),
    "ids without brackets": (
        """
        learning_outcomes: [{id: LO1, text: a}, {id: LO2, text: b}]
        assessment:
          - id: A1
            demonstrates: LO1, LO2
        """,
        """
        learning_outcomes: [{id: LO1, text: a}, {id: LO2, text: b}]
        assessment:
          - id: A1
            demonstrates: [LO1, LO2]
        """,
        ["8: `demonstrates` is written as a list."],
    ),
    "ids that nobody knows": (
        "assessment: [{id: A1, demonstrates: [LO1 LO2]}]",
        None,
        [],
    ),
    "weights": (
        "assessment: [{id: A1, weight: '40'}, {id: A2, weight: 60 %}, {id: A3, weight: forty}, {id: A4, weight: 10}]",
        "assessment: [{id: A1, weight: 40}, {id: A2, weight: 60}, {id: A3, weight: forty}, {id: A4, weight: 10}]",
        ["5: The weight 40 is written as the number 40.", "5: The weight 60 % is written as the number 60."],
    ),
    "a misspelt field": (
        "lerning_outcomes: []",
        "learning_outcomes: []",
        ["5: `lerning_outcomes` is written as `learning_outcomes`."],
    ),
    "a misspelt field in quotes": ('"lerning_outcomes": []', '"learning_outcomes": []', None),
    "a field that is there already": ("level: graduate\nlevell: graduate", None, []),
    "two that would become one": ("levell: graduate\nlevvel: graduate", None, []),
    "what is within a misspelt field": (
        "asessment: [{id: A1, wieght: '40'}]",
        "assessment: [{id: A1, weight: 40}]",
        None,
    ),
    "a field like no other": ("colour: red", None, []),
    "a note of one's own": ("x-levell: graduate", None, []),
    "a misspelt word": ("level: gradaute", "level: graduate", ["5: `gradaute` is written as graduate."]),
    "a word in another form": ("purpose: [Professional Development]", "purpose: [professional-development]", None),
    "a block of text is left alone": ("level: >-\n  gradaute", None, []),
    "an anchor is mended only where nothing repeats it": ("level: &a gradaute\nx-note: *a", None, []),
    "wording is not safe": ("title: This Course", None, []),
}


@pytest.mark.parametrize(("before", "after", "said"), CASES.values(), ids=CASES)
def test_safe(before: str, after: str | None, said: list[str] | None) -> None:
    text = HEAD + indent(dedent(before).strip() + "\n", "  ")
    mended, found = _mended(text)
    assert mended == (text if after is None else HEAD + indent(dedent(after).strip() + "\n", "  "))
    if said is not None:
        assert found == said


WORDING = {
    "a title": ("title: A Short Course in Law", "title: A Short Micro-credential in Law"),
    "this course": ("description: This course is short.", "description: This micro-credential is short."),
    "several words over lines": (
        "description: >-\n  The program runs for a week. This\n  course is short.",
        "description: >-\n  The micro-credential runs for a week. This\n  micro-credential is short.",
    ),
    "other courses": ("description: Graduates of a degree program may apply.", None),
    "in quotes with escapes": (
        'description: "This course\\u00a0is \\"short\\"."',
        'description: "This micro-credential\\u00a0is \\"short\\"."',
    ),
}


@pytest.mark.parametrize(("before", "after"), WORDING.values(), ids=WORDING)
def test_wording(before: str, after: str | None) -> None:
    text = HEAD + indent(before + "\n", "  ")
    assert _mended(text, unsafe=True)[0] == (text if after is None else HEAD + indent(after + "\n", "  "))


def test_members_of_a_stack() -> None:
    text = STACK + "  members: [WATER-LAW WATER-MARKETS]\n"
    assert _mended(text)[0] == STACK + "  members: [WATER-LAW, WATER-MARKETS]\n"


LEFT_ALONE = {
    "what cannot be read": "proposal: [",
    "what is no proposal": "levell: graduate\nname: x\n",
    "a list": "- a\n",
    "nothing": "",
    "a duplicate key": HEAD + "  level: gradaute\n  level: graduate\n",
}


@pytest.mark.parametrize("text", LEFT_ALONE.values(), ids=LEFT_ALONE)
def test_left_alone(text: str) -> None:
    assert _mended(text) == (text, [])


ENCODINGS = {
    "line ends of Windows": lambda text: text.replace("\n", "\r\n").encode(),
    "a byte order mark": lambda text: text.encode("utf-8-sig"),
    "UTF-16": lambda text: text.encode("utf-16"),
    "UTF-16, the other way about": lambda text: b"\xfe\xff" + text.encode("utf-16-be"),
}


@pytest.mark.parametrize("encoded", ENCODINGS.values(), ids=ENCODINGS)
def test_encodings(encoded) -> None:
    before, after = (encoded(f"{HEAD}  title: 水 🌊\n  level: {word}\n") for word in ("gradaute", "graduate"))
    assert mend("a.yaml", before)[0] == after


def test_each_document_of_a_file() -> None:
    before, after = (f"{HEAD}  level: {word}\n---\n{HEAD}  level: {word}\n" for word in ("gradaute", "graduate"))
    text, found = _mended(before)
    assert (text, [line.partition(":")[0] for line in found]) == (after, ["5", "11"])


def test_a_json_file() -> None:
    before = '{"proposal": {"action": "introdution"}, "micro_credential": {"levell": "graduate"}}'
    assert _mended(before)[0] == '{"proposal": {"action": "introduction"}, "micro_credential": {"level": "graduate"}}'
