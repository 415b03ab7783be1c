"""Repairs made in a file, and proved: what they were not to change has not changed."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from mccheck.document.document import Document
from mccheck.document.edit import edited_bytes
from mccheck.document.limits import STANDARD, Limits
from mccheck.document.read import read
from mccheck.document.value import may_be_proposal
from mccheck.repairs import repairs
from mccheck.repairs.kit import Repair

_MOST_ROUNDS = 8
"""A field whose name was mended may hold more to mend."""


@dataclass(frozen=True, slots=True)
class Done:
    """A repair that was made, and the line where."""

    line: int
    repair: Repair


def mend(path: str, data: bytes, *, unsafe: bool = False, limits: Limits = STANDARD) -> tuple[bytes, tuple[Done, ...]]:
    """Return a file with its repairs made, and what they were.

    After each round the file is read again. Where its data is not what the repairs were to make of it, the round is
    made repair by repair, and those that do something else are left out. Never raises for what the file holds.
    """
    done: list[Done] = []
    for _ in range(_MOST_ROUNDS):
        documents = read(path, data, limits)
        after, made = _made(path, data, documents, _all(documents, unsafe=unsafe), limits)
        if not made:
            break
        data = after
        done += [Done(documents[n].source.position(repair.edits[0].start)[0], repair) for n, repair in made]
    return data, tuple(done)


def offered(path: str, data: bytes, limits: Limits = STANDARD) -> tuple[tuple[Document, Repair], ...]:
    """Return the safe repairs of a file, each proved by itself, with the document that it is of."""
    documents = read(path, data, limits)
    return tuple(
        (documents[number], repair)
        for number, repair in _all(documents, unsafe=False)
        if _proved(path, data, documents, [(number, repair)], limits) is not None
    )


Offered = Sequence[tuple[int, Repair]]
"""Repairs, each with the place of its document in the file, from 0."""


def _all(documents: Sequence[Document], *, unsafe: bool) -> Offered:
    return [
        (number, repair)
        for number, document in enumerate(documents)
        if may_be_proposal(document)
        for repair in repairs(document, unsafe=unsafe)
    ]


def _made(
    path: str, data: bytes, documents: Sequence[Document], offered: Offered, limits: Limits
) -> tuple[bytes, Offered]:
    after = _proved(path, data, documents, offered, limits)
    if after is not None:
        return after, offered
    good: list[tuple[int, Repair]] = []
    for one in offered:
        tried = _proved(path, data, documents, [*good, one], limits)
        if tried is not None:
            after, good = tried, [*good, one]
    return after or data, good


def _proved(path: str, data: bytes, documents: Sequence[Document], offered: Offered, limits: Limits) -> bytes | None:
    """Return the file with these repairs made; None where it would not hold just what they are to make of it."""
    try:
        after = edited_bytes(data, [edit for _, repair in offered for edit in repair.edits])
    except ValueError:
        return None
    intended = [_copy(document.data) for document in documents]
    # Deepest first, so that a field still has its old name when something within it is mended.
    for number, repair in sorted(offered, key=lambda one: one[1].pointer.count("/"), reverse=True):
        _change(intended[number], repair)
    again = read(path, after, limits)
    same = len(again) == len(documents) and all(
        one.faults == () and _same(one.data, data) if changed else one.data == data or not one.readable
        for one, data, changed in zip(again, intended, _changed(documents, offered), strict=True)
    )
    return after if same else None


def _changed(documents: Sequence[Document], offered: Offered) -> list[bool]:
    touched = {number for number, _ in offered}
    return [number in touched for number in range(len(documents))]


def _same(one: Any, two: Any) -> bool:
    """Compare data by value, kind and order of fields: 1, 1.0 and true are three things."""
    if isinstance(one, dict) and isinstance(two, dict):
        return list(one) == list(two) and all(_same(one[key], two[key]) for key in one)
    if isinstance(one, list) and isinstance(two, list):
        return len(one) == len(two) and all(map(_same, one, two))
    return type(one) is type(two) and one == two


def _copy(data: Any) -> Any:
    """Copy data so that no two places share a value: what an alias repeats is not mended by mending its anchor."""
    if isinstance(data, dict):
        return {key: _copy(value) for key, value in data.items()}
    return [_copy(item) for item in data] if isinstance(data, list) else data


def _change(data: Any, repair: Repair) -> None:
    for pointer, value in repair.values.items():
        parent, last = _parent(data, pointer)
        parent[last] = value
    if repair.renamed:
        parent, last = _parent(data, repair.pointer)
        items = [(repair.renamed if key == last else key, value) for key, value in parent.items()]
        parent.clear()
        parent.update(items)


def _parent(data: Any, pointer: str) -> tuple[Any, Any]:
    *above, last = [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]
    for step in above:
        data = data[int(step)] if isinstance(data, list) else data[step]
    return data, int(last) if isinstance(data, list) else last
