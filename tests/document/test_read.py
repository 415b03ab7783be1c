import json
import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mccheck.document.limits import Limits
from mccheck.document.read import read

PLACES = {
    "plain": ("a: one", "/a", "a", "one"),
    "in quotes": ('a: "o\\"ne" # x', "/a", "a", '"o\\"ne"'),
    "folded": ("a: >-\n  one\n  two\n\n# note\nb: 1", "/a", "a", ">-\n  one\n  two"),
    "literal": ("a: |\n  one\n\nb: 1", "/a", "a", "|\n  one"),
    "over two lines": ("a: one\n  two\nb: 1", "/a", "a", "one\n  two"),
    "in braces": ("{a: one, b: [1, two]}", "/b/1", "", "two"),
    "a block": ("a:\n  b: 1\n  c: 2\n\n# note\nd: 3", "/a", "a", "b: 1\n  c: 2"),
    "a list": ("a:\n- 1\n- 2 # note\nb: 3", "/a", "a", "- 1\n- 2"),
    "a map in a list": ("a:\n- b: 1\n  c: 2\n", "/a/0", "", "b: 1\n  c: 2"),
    "nothing": ("a:\nb: 1", "/a", "a", ""),
    "after CRLF": ("x: 1\r\na: one\r\n", "/a", "a", "one"),
    "after emoji": ("x: 🐋\na: 水", "/a", "a", "水"),
    "after a byte order mark": ("\ufeffa: one", "/a", "a", "one"),
    "an odd name": ("a/b~c: one", "/a~1b~0c", "a/b~c", "one"),
    "anchored": ("a: &x one\nb: *x", "/b", "b", "*x"),
    "brackets that close": ("a: [1, 2] # x\nb: 1", "/a", "a", "[1, 2]"),
}


@pytest.mark.parametrize(("text", "pointer", "key", "value"), PLACES.values(), ids=PLACES)
def test_places(text: str, pointer: str, key: str, value: str) -> None:
    (document,) = read("p", text.encode())
    extent = document.extent(pointer)
    assert extent is not None
    source = document.source.text
    assert (source[extent[0] : extent[1]] if extent[0] >= 0 else "", source[extent[2] : extent[3]]) == (key, value)


def test_a_place_below_an_alias_is_where_it_was_anchored() -> None:
    (document,) = read("p", b"a: &x {b: [1, 2]}\nc: *x\nd: {e: *x}\n")
    assert document.data == {"a": {"b": [1, 2]}, "c": {"b": [1, 2]}, "d": {"e": {"b": [1, 2]}}}
    assert document.extent("/c/b/1") == document.extent("/d/e/b/1") == document.extent("/a/b/1")
    assert document.extent("/c/x") is None


def test_several_documents() -> None:
    documents = read("p", b"a: 1\n---\nb: 2\n---\n# nothing\n---\nc: [\n")
    assert [(d.ordinal, d.data, d.readable) for d in documents] == [
        (1, {"a": 1}, True),
        (2, {"b": 2}, True),
        (3, None, False),
    ]


FAULTS = {
    "a field twice": ("a: 1\nb: 2\na: 3", True, [(3, 1, "The field `a` is given twice.")]),
    "a tag": ("a: !x 1", True, [(1, 4, "`!x` is a YAML tag, and proposals have none.")]),
    "a tag on a list": ("a: !!set [1]", True, [(1, 4, "`!!set` is a YAML tag, and proposals have none.")]),
    "a core tag": ("a: !!str 1\nb: !!int 2\nc: ! 3\nd: !!float 1\ne: !!seq [1]", True, []),
    "a core tag that lies": ("a: !!int x", True, [(1, 4, "`!!int` announces a value that `x` is not.")]),
    "an alias to nothing": ("a: *x", False, [(1, 4, "`*x` refers to `&x`, which is not above it.")]),
    "an alias to itself": (
        "a: &x [*x]",
        False,
        [(1, 8, "`*x` stands inside the value that it repeats, so it has no end.")],
    ),
    "an alias as a name": ("a: &x b\n*x : 1", False, [(2, 1, "A field's name cannot be an alias.")]),
    "a list as a name": ("[a]: 1", False, [(1, 1, "A list or a set of fields stands where a field's name belongs.")]),
    "nothing": ("", False, [(1, 1, "The file is empty.")]),
    "comments": ("# a\n", False, [(1, 1, "The file holds only comments.")]),
    "a lone marker": ("---\n", False, [(1, 1, "The file holds only comments.")]),
}


@pytest.mark.parametrize(("text", "readable", "faults"), FAULTS.values(), ids=FAULTS)
def test_faults(text: str, readable: bool, faults: list[tuple[int, int, str]]) -> None:
    (document,) = read("p", text.encode())
    assert document.readable is readable
    assert [(f.span.line, f.span.column, f.message) for f in document.faults] == faults


def test_a_field_given_twice_shows_both_places() -> None:
    (document,) = read("p", b"a: 1\na: 2")
    (fault,) = document.faults
    assert [(span.line, span.column, note) for span, note in fault.related] == [(1, 1, "given here first")]
    assert document.data == {"a": 2}


LIMITS = {
    "too large": (b"a: " + b"x" * 100, Limits(size=100), "The file is larger than 100 bytes, and was not read."),
    "too deep": (b"[[[[1]]]]", Limits(depth=3), "Lists and fields stand more than 3 deep within each other here."),
    "too deep through aliases": (
        b"a: &a [[1]]\nb: &b [*a]\nc: [*b]",
        Limits(depth=4),
        "Lists and fields stand more than 4 deep within each other here.",
    ),
    "too many": (
        b"[1, 2, 3, 4]",
        Limits(nodes=4),
        "The file holds more than 4 values when its aliases are written out.",
    ),
}


@pytest.mark.parametrize(("data", "limits", "message"), LIMITS.values(), ids=LIMITS)
def test_limits(data: bytes, limits: Limits, message: str) -> None:
    (document,) = read("p", data, limits)
    assert (document.readable, document.faults[-1].message) == (False, message)


def test_within_the_limits() -> None:
    (document,) = read("p", b"[[[1]]]", Limits(size=7, depth=3, nodes=4))
    assert document.data == [[[1]]]


def test_an_alias_bomb_costs_nothing() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 10)]
    start = time.perf_counter()
    (document,) = read("p", "\n".join(lines).encode())
    assert not document.readable
    assert time.perf_counter() - start < 0.5


@given(
    st.one_of(
        st.binary(max_size=200),
        st.text(max_size=200).map(str.encode),
        st.text("a:- [{}]'\"&*!|>\n#?%", max_size=60).map(str.encode),
    )
)
def test_whatever_the_bytes_places_lie_in_the_file(data: bytes) -> None:
    for document in read("p", data):
        lines = len(document.source.starts)
        for fault in document.faults:
            assert 1 <= fault.span.line <= fault.span.end_line <= lines
            assert fault.message
            assert fault.remedy


JSON: Any = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text("aé水\n'\"\\: ", max_size=6),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("abc/~ ", min_size=1, max_size=4), inner, max_size=3),
    max_leaves=12,
)  # fmt: skip


@given(
    st.dictionaries(st.text("xyz", min_size=1, max_size=3), JSON, min_size=1, max_size=4), st.sampled_from([None, 2])
)
def test_json_reads_back_with_each_value_in_its_place(data: dict[str, Any], spaces: int | None) -> None:
    written = json.dumps(data, ensure_ascii=False, indent=spaces)
    (document,) = read("p", written.encode())
    assert document.data == data
    for pointer, (_, _, start, end) in document.extents.items():
        value = data
        for step in pointer.split("/")[1:]:
            key = step.replace("~1", "/").replace("~0", "~")
            value = value[int(key)] if isinstance(value, list) else value[key]
        assert json.loads(document.source.text[start:end]) == value


def test_what_libyaml_would_lose_is_a_fault() -> None:
    (question,) = read("p.yaml", b"level: {?foo: 1}\n")
    (colon,) = read("p.yaml", b"level: &an:chor graduate\n")
    assert [(fault.span.line, fault.span.column) for fault in (*question.faults, *colon.faults)] == [(1, 10), (1, 8)]
    assert "in quotes" in question.faults[0].remedy
    assert "&an" in colon.faults[0].message


def test_the_pure_parser_refuses_what_it_asserts() -> None:
    (document,) = read("p.yaml", b"%YAML 1.3\n---\na: 1\n", pure=True)
    assert not document.readable
    assert document.faults[0].remedy
