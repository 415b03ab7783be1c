import pytest

from mccheck.document.span import Span
from mccheck.render.clean import clean, plain
from mccheck.render.snippet import snippet

CASES = {
    "a word": (["level: graduate"], (1, 8, 1, 16), ["level: graduate", "       ^^^^^^^^"]),
    "with the line that it stands under": (["a:", "  b: 2"], (2, 6, 2, 7), ["a:", "  b: 2", "     ^"]),
    "without one beside it": (["a: 1", "b: 2"], (2, 4, 2, 5), ["b: 2", "   ^"]),
    "a blank line before is left out": (["", "  b: 2"], (2, 6, 2, 7), ["  b: 2", "     ^"]),
    "nothing to mark": (["a:"], (1, 3, 1, 3), ["a:", "  ^"]),
    "wide letters before": (["水水: x"], (1, 5, 1, 6), ["水水: x", "      ^"]),
    "an escape before": (["\x1b: x"], (1, 4, 1, 5), ["\\x1b: x", "      ^"]),
    "a tab before": (["a:\tx"], (1, 4, 1, 5), ["a: x", "   ^"]),
    "several lines": (
        ["a: >-", "  one", "  two"],
        (1, 4, 3, 6),
        ["a: >-", "   ^^", "  one", "  ^^^", "  two", "  ^^^"],
    ),
    "too many lines": (
        ["a: |", " 1", " 2", " 3", " 4"],
        (1, 4, 5, 3),
        ["a: |", "   ^", " 1", " ^", " 2", " ^", " 3", " ^", "…"],
    ),
    "a long line, marked at its head": (
        ["title: " + "x" * 60],
        (1, 8, 1, 68),
        ["title: xxxxxxxxxxxxxxxxxxxxxx…", "       ^^^^^^^^^^^^^^^^^^^^^^^"],
    ),
    "a long line, marked far on": (
        ["x" * 60 + " here " + "y" * 60],
        (1, 62, 1, 66),
        ["…xxxxxxxxxxx here yyyyyyyyyyy…", "             ^^^^"],
    ),
}


@pytest.mark.parametrize(("lines", "place", "shown"), CASES.values(), ids=CASES)
def test_snippet(lines: list[str], place: tuple[int, int, int, int], shown: list[str]) -> None:
    numbered = dict(enumerate(lines, 1))
    assert [line.text for line in snippet(numbered, Span("p", *place), 30, clean)] == shown


def test_carets_stand_right_in_ascii_too() -> None:
    lines = {1: "Café " * 12 + "here " + "x" * 30}
    shown = list(snippet(lines, Span("p", 1, 61, 1, 65), 30, lambda text: plain(clean(text))))
    assert [line.text for line in shown] == ["...xe9 Caf\\xe9 here xxxxxxx...", " " * 15 + "^^^^"]
