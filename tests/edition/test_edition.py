from datetime import date

import pytest

from mccheck.checks.catalogue import load_check
from mccheck.edition.load import current_edition, load_edition
from mccheck.edition.model import Thresholds

EDITION = current_edition()

POINTS = {
    "P": 0, "D1": 0, "D2": 0, "D3": 0, "1": 0, "2": 0, "3": 0, "4": 4, "5": 5, "6": 0, "7": 2, "8": 0, "9": 0, "10": 0,
    "11": 0, "12": 2, "13": 2, "14": 0, "15": 0,
}  # fmt: skip
"""The clauses of ANUP_5972717 version 3, each with the number of its points that are told apart."""


def test_every_clause_and_point_has_its_place() -> None:
    expected = [f"{n}.{point}" for n, points in POINTS.items() for point in range(1, points + 1)]
    expected += [n for n, points in POINTS.items() if not points]
    assert sorted(clause.number for clause in EDITION.clauses) == sorted(expected)


@pytest.mark.parametrize("clause", EDITION.clauses, ids=lambda clause: clause.number)
def test_every_clause_has_checks_or_a_reason_why_not(clause) -> None:
    assert bool(clause.checks) != bool(clause.reason)
    assert clause.title
    assert clause.requirement.endswith(".")


@pytest.mark.parametrize("name", EDITION.checks)
def test_every_check_is_there(name: str) -> None:
    check = load_check(name)
    assert check.check or check.across or check.notice


def test_what_it_is() -> None:
    assert (EDITION.name, EDITION.effective, EDITION.review) == (
        "ANUP_5972717 version 3",
        date(2021, 4, 9),
        date(2026, 4, 9),
    )


WITHIN = {
    ("4.1", "4"): True,
    ("11", "1"): False,
    ("1", "1"): True,
    ("4", "4.1"): False,
    ("D1", "d1"): True,
    ("14", "1"): False,
}


@pytest.mark.parametrize(("numbers", "within"), WITHIN.items())
def test_is_within(numbers: tuple[str, str], within: bool) -> None:
    clauses = {clause.number: clause for clause in EDITION.clauses}
    if numbers[0] in clauses:
        assert clauses[numbers[0]].is_within(numbers[1]) is within


def test_clauses_of() -> None:
    assert EDITION.clauses_of("stack-composition") == ("D2", "9")
    assert EDITION.clauses_of("yaml") == ()


def test_another_edition_is_another_file() -> None:
    text = """
        document = "X"
        version = 4
        title = "T"
        effective = 2027-01-01
        review = 2028-01-01
        library = "the library"
        beside = ["yaml"]
        [thresholds]
        undergraduate_levels = [1, 2, 3, 4]
        stack_members = 3
        staff_aqf_level = 8
        statement_words = 30
        [[clause]]
        number = "1"
        title = "One"
        requirement = "Be one."
        checks = ["graduate-level"]
    """
    edition = load_edition(text)
    assert edition.checks == ("yaml", "graduate-level")
    assert edition.plans == ()
    assert edition.thresholds == Thresholds((1, 2, 3, 4), 3, 8, 30)
    with pytest.raises(KeyError):
        load_edition('document = "X"')
