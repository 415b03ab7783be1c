"""The register of exemptions as a file: entries that count, and what is said of the others, at their lines."""

from datetime import date
from textwrap import dedent

import pytest

from mccheck.report.model import Outcome
from mccheck.run.register import Register, read_register

GOOD = """\
schema_version: 1
exemptions:
  - id: E-1
    proposal: WATER
    check: graduate-level
    reason: Two pilots.
    approved_by: AQAC
    reference: Minute 7
    approved_on: 2026-03-12
    expires: 2027-03-31
"""


def _read(text: str) -> Register:
    return read_register("exemptions.yaml", dedent(text).encode())


def test_an_entry() -> None:
    (entry,) = _read(GOOD).entries
    assert (entry.id, entry.proposal, entry.check, entry.reason) == ("E-1", "WATER", "graduate-level", "Two pilots.")
    assert (entry.approved_by, entry.reference) == ("AQAC", "Minute 7")
    assert (entry.approved_on, entry.expires) == (date(2026, 3, 12), date(2027, 3, 31))
    assert (entry.place.span.path, entry.place.span.line) == ("exemptions.yaml", 3)


def test_a_register_with_no_entries() -> None:
    assert _read("schema_version: 1\nexemptions: []\n") == Register(path="exemptions.yaml")


ILL_FORMED = {
    "no day of expiry": (
        GOOD.replace("    expires: 2027-03-31\n", ""),
        3,
        "Entry 1 of `exemptions` has no `expires`. Add it, for example `expires: 2027-03-31`.",
    ),
    "a day that is none": (
        GOOD.replace("2027-03-31", "2027-02-31"),
        10,
        (
            "`expires` must be a day written as year-month-day; found the text '2027-02-31'. "
            "Write it like this: `2027-03-31`."
        ),
    ),
    "expires before it was approved": (
        GOOD.replace("2027-03-31", "2026-03-11"),
        10,
        "E-1 expires on 11 Mar 2026, before it was approved. Correct one of the two days.",
    ),
    "an unknown field": (
        GOOD.replace("    check:", "    chek:"),
        5,
        "`chek` is not a field of entry 1 of `exemptions`. Did you mean `check`?",
    ),
    "a blank reason": (
        GOOD.replace("Two pilots.", "' '"),
        6,
        (
            "`reason` must be text that is not empty; found empty text. "
            "Write it like this: `The first cohort works in a flood zone a…`."
        ),
    ),
    "an id given twice": (
        GOOD + GOOD.partition("exemptions:\n")[2],
        11,
        "E-1 is the id of two exemptions, so the second does not count. Give it another id.",
    ),
    "no YAML": (
        "exemptions: [",
        1,
        (
            "The file stops being YAML here (did not find expected node content). "
            "Look at this line and the one above it: quotes, brackets, colons and indentation."
        ),
    ),
    "a list": ("- a\n", 1, None),
    "two documents": (
        GOOD + "---\nexemptions: []\n",
        12,
        "A second document begins here, and is not read. List all entries in the first.",
    ),
    "no version": (
        GOOD.replace("schema_version: 1\n", ""),
        1,
        "The file has no `schema_version`. Add it, for example `schema_version: 1`.",
    ),
}


@pytest.mark.parametrize(("text", "line", "said"), ILL_FORMED.values(), ids=ILL_FORMED)
def test_ill_formed(text: str, line: int, said: str | None) -> None:
    (objection,) = _read(text).objections
    assert objection.outcome == Outcome.WARNING
    assert objection.span.line == line
    if said:
        assert f"{objection.message} {objection.remedy}" == f"In the register of exemptions: {said}"


def test_an_ill_formed_entry_does_not_count_and_the_others_do() -> None:
    other = GOOD.partition("exemptions:\n")[2].replace("E-1", "E-2").replace("    expires: 2027-03-31\n", "")
    register = _read(GOOD + other)
    assert [entry.id for entry in register.entries] == ["E-1"]
    assert len(register.objections) == 1
