import math

import pytest

from mccheck.document.scalars import resolve

CASES = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
    **{word: word for word in ("no", "yes", "on", "off", "y", "n", "NO", "nUll", "truE")},
    "12": 12, "-7": -7, "+1": 1, "012": 12, "0o17": 15, "0x1F": 31,
    "1.5": 1.5, "1.": 1.0, ".5": 0.5, "1e3": 1000.0, "-1.5E-2": -0.015,
    **{word: word for word in ("1_000", "0b1", "1:30", "2025-02-21", "1.2.3", "0x", "+", "-", ".", "e3", "12kg", "１２")},
    ".inf": math.inf, "-.INF": -math.inf, "+.Inf": math.inf,
}  # fmt: skip


@pytest.mark.parametrize(("text", "value"), CASES.items(), ids=CASES)
def test_resolve(text: str, value: object) -> None:
    found = resolve(text)
    assert found == value
    assert type(found) is type(value)


def test_not_a_number() -> None:
    assert math.isnan(resolve(".nan"))


def test_a_number_too_long_to_read_is_infinite() -> None:
    assert resolve("9" * 10_000) == math.inf
    assert resolve("9" * 300) == int("9" * 300)
