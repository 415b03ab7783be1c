"""Places inside texts: the caret stands under the word, however the text is written."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mccheck.document.inside import part_span, scalar_offsets
from mccheck.document.read import read
from mccheck.document.value import Proposal

CASES = {
    "plain": ("title: one course here", (1, 12, 1, 18)),
    "plain, over two lines": ("title: one\n  course here", (2, 3, 2, 9)),
    "folded": ("title: >-\n  one\n  course\n  here", (3, 3, 3, 9)),
    "folded with a paragraph": ("title: >\n  one\n\n  two course", (4, 7, 4, 13)),
    "folded, header with a comment": ("title: >- # note\n  one course", (2, 7, 2, 13)),
    "literal": ("title: |\n  one\n    course\n", (3, 5, 3, 11)),
    "literal, indentation given": ("title: |2\n   one course\n", (2, 8, 2, 14)),
    "single quotes": ("title: 'it''s a course'", (1, 17, 1, 23)),
    "double quotes": ('title: "a\\tb \\u00e9 \\"course\\""', (1, 23, 1, 29)),
    "double quotes, over lines": ('title: "one \\\n  two\n  course"', (3, 3, 3, 9)),
    "anchored and tagged": ("title: &a !!str one course", (1, 21, 1, 27)),
    "after CRLF": ("a: 1\r\ntitle: >-\r\n  one\r\n  course\r\n", (4, 3, 4, 9)),
    "after emoji": ("title: 🐋 course", (1, 10, 1, 16)),
    "with blanks at its head": ('title: "  course"', (1, 11, 1, 17)),
    "in a list in braces": ("title: x\nb: {c: one, d: 2}\n", (1, 8, 1, 9)),
}


@pytest.mark.parametrize(("text", "place"), CASES.values(), ids=CASES)
def test_part_span(text: str, place: tuple[int, int, int, int]) -> None:
    indented = "micro_credential:\n" + "".join(f" {line}" for line in text.splitlines(keepends=True))
    value = Proposal(read("p.yaml", indented.encode())[0])["title"]
    start = value.text.find("course")
    start, end = (start, start + 6) if start >= 0 else (0, 1)
    span = part_span(value, start, end)
    line, column, end_line, end_column = place
    assert (span.line, span.column, span.end_line, span.end_column) == (
        line + 1,
        column + 1,
        end_line + 1,
        end_column + 1,
    )


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn"]), max_size=60))
def test_json_strings_find_their_letters(text: str) -> None:
    written = json.dumps(text, ensure_ascii=False)
    offsets = scalar_offsets(written, text)
    assert offsets is not None
    assert offsets == sorted(offsets)
    assert all(written[at] == letter or written[at] == "\\" for at, letter in zip(offsets, text, strict=True))


WORDS = st.lists(
    st.text("abcü.,-", min_size=1, max_size=8).filter(lambda w: w[0] not in "-.,"), min_size=1, max_size=12
)


@given(WORDS, st.sampled_from([">-", "|-", ">", "|", ""]), st.integers(1, 4))
def test_blocks_find_their_letters(words: list[str], header: str, per_line: int) -> None:
    lines = [" ".join(words[at : at + per_line]) for at in range(0, len(words), per_line)]
    text = f"micro_credential:\n  title: {header}\n" + "".join(f"    {line}\n" for line in lines)
    document = read("p.yaml", text.encode())[0]
    value = Proposal(document)["title"]
    extent = document.extent(value.pointer)
    written = document.source.text[extent[2] : extent[3]]
    offsets = scalar_offsets(written, value.data)
    assert offsets is not None
    assert all(written[at] == letter for at, letter in zip(offsets, value.data, strict=True) if not letter.isspace())
