from datetime import date

import pytest

from mccheck.document.read import read
from mccheck.document.value import Proposal, Value, may_be_proposal, parse_date, walk

TEXT = """\
proposal: {action: modification}
micro_credential:
  id: A
  blank: "  "
  null:
  number: 1.5
  flag: true
  day: 2025-02-21
  list: [x, " ", 3]
  empty: []
  map: {a/b: 1, c~d: 2, x-note: 3}
  x-mine: 1
"""
PROPOSAL = Proposal(read("p", TEXT.encode())[0])

ANSWERS = {
    # name: present, given, text, number, flag, date, items, fields, line, column
    "id": (True, True, "A", None, None, None, 0, 0, 3, 7),
    "blank": (True, False, "", None, None, None, 0, 0, 4, 10),
    "null": (False, False, "", None, None, None, 0, 0, 5, 3),
    "number": (True, True, "", 1.5, None, None, 0, 0, 6, 11),
    "flag": (True, True, "", None, True, None, 0, 0, 7, 9),
    "day": (True, True, "2025-02-21", None, None, date(2025, 2, 21), 0, 0, 8, 8),
    "list": (True, True, "", None, None, None, 3, 0, 9, 3),
    "empty": (True, False, "", None, None, None, 0, 0, 10, 3),
    "map": (True, True, "", None, None, None, 0, 2, 11, 3),
    "missing": (False, False, "", None, None, None, 0, 0, 2, 1),
}


@pytest.mark.parametrize(("name", "answers"), ANSWERS.items(), ids=ANSWERS)
def test_every_question_has_an_answer(name: str, answers: tuple[object, ...]) -> None:
    value = PROPOSAL[name]
    place = value.span.line, value.span.column
    told = (value.present, value.given, value.text, value.number, value.flag, value.date)
    assert (*told, len(value.items), len(value.fields), *place) == answers


def test_below_what_is_missing() -> None:
    assert PROPOSAL["no"]["such"]["thing"].span == PROPOSAL.offering.span
    assert PROPOSAL["id"]["x"].span == PROPOSAL["id"].span
    assert PROPOSAL["list"].items[0]["x"].span.line == 9


def test_names_with_signs_of_pointers() -> None:
    first, second = PROPOSAL["map"].fields
    assert (first.key, first.pointer, second.key, second.pointer) == (
        "a/b", "/micro_credential/map/a~1b", "c~d", "/micro_credential/map/c~0d"
    )  # fmt: skip
    assert first.key_span.column == 9


def test_texts_leave_blanks_and_numbers_out() -> None:
    assert PROPOSAL["list"].texts == ("x",)


def test_walk_goes_through_all_but_the_author_s_own() -> None:
    assert [value.pointer for value in walk(PROPOSAL["map"])] == [
        "/micro_credential/map", "/micro_credential/map/a~1b", "/micro_credential/map/c~0d"
    ]  # fmt: skip


KINDS = {
    "micro_credential: {id: A}": ("micro-credential", "A"),
    "stack: {id: B}": ("stack", "B"),
    "micro_credential: {id: A}\nstack: {id: B}": ("micro-credential", "A"),
    "micro_credential:\nstack: {id: B}": ("stack", "B"),
    "other: 1": ("micro-credential", ""),
    "[1]": ("micro-credential", ""),
}


@pytest.mark.parametrize(("text", "expected"), KINDS.items(), ids=KINDS)
def test_kind(text: str, expected: tuple[str, str]) -> None:
    proposal = Proposal(read("p", text.encode())[0])
    assert (proposal.kind, proposal["id"].text) == expected
    assert isinstance(proposal.root, Value)


MEANT = {
    "schema_version: 1": True,
    "propsal: {}": True,
    "micro-credential: {}": True,
    "stack: 1": True,
    "[": True,
    "site_name: x": False,
    "- a": False,
    "word": False,
}


@pytest.mark.parametrize(("text", "meant"), MEANT.items(), ids=MEANT)
def test_may_be_proposal(text: str, meant: bool) -> None:
    assert may_be_proposal(read("p", text.encode())[0]) is meant


DAYS = {
    "2025-02-21": date(2025, 2, 21),
    "2024-02-29": date(2024, 2, 29),
    **dict.fromkeys(
        ("2025-02-30", "20250221", "2025-W08-5", "21-02-2025", "2025-2-1", "2025-02-21\n", "", "２０２５-02-21")
    ),
}


@pytest.mark.parametrize(("text", "day"), DAYS.items(), ids=DAYS)
def test_parse_date(text: str, day: date | None) -> None:
    assert parse_date(text) == day
