"""Lists of ids with their commas: `[LO1 LO2]` is `[LO1, LO2]`, and `LO1, LO2` a list at all."""

import re

from mccheck.repairs.kit import Edit, Iterator, Proposal, Repair, Value, rewritten

NAME = "id-lists"
_PARTS = re.compile(r"[\s,;]+")
_ID = re.compile(r"[A-Za-z][A-Za-z0-9]*(?:[-_.][A-Za-z0-9]+)*")


def repairs(proposal: Proposal) -> Iterator[Repair]:
    """Yield a repair for each text that holds several ids which the proposal knows."""
    outcomes = {outcome["id"].text for outcome in proposal["learning_outcomes"].items}
    members = proposal["members"]
    known = {part for text in (*members.texts, members.text) for part in _PARTS.split(text) if part}
    for task in proposal["assessment"].items:
        yield from _list(task["demonstrates"], outcomes)
    for outcome in proposal["learning_outcomes"].items:
        yield from _list(outcome["from"], known)
    yield from _list(members, {part for part in known if _looks_like_an_id(part)})


def _looks_like_an_id(part: str) -> bool:
    return bool(_ID.fullmatch(part)) and (part.isupper() or any(letter.isdigit() for letter in part))


def _list(value: Value, known: set[str]) -> Iterator[Repair]:
    if value.text and (ids := _ids(value, known)) and _in_place(value):
        yield rewritten(value, NAME, ids, f"[{', '.join(ids)}]", f"`{value.key}` is written as a list.")
    texts = [item.data for item in value.items]
    split = [(item, ids) for item in value.items if len(ids := _ids(item, known)) > 1 and _in_place(item)]
    if split and all(isinstance(text, str) for text in texts) and _is_flow(value):
        mended = {item.pointer: ids for item, ids in split}
        items = [part for item in value.items for part in mended.get(item.pointer, [item.data])]
        edits = tuple(_separated(item, ids) for item, ids in split)
        yield Repair(NAME, f"`{value.key}` has a comma between its ids.", value.pointer, edits, {value.pointer: items})


def _ids(value: Value, known: set[str]) -> list[str]:
    ids = [part for part in _PARTS.split(value.text) if part]
    return ids if ids and known.issuperset(ids) and all(map(_ID.fullmatch, ids)) else []


def _in_place(value: Value) -> bool:
    extent = value.document.extents.get(value.pointer)
    return extent is not None and value.document.source.text[extent[2] : extent[2] + 1] not in tuple("|>&!*")


def _is_flow(value: Value) -> bool:
    extent = value.document.extents.get(value.pointer)
    return extent is not None and value.document.source.text.startswith("[", extent[2])


def _separated(item: Value, ids: list[str]) -> Edit:
    _, _, start, end = item.document.extents[item.pointer]
    quote = item.document.source.text[start : start + 1]
    quote = quote if quote in ('"', "'") else ""
    return Edit(start, end, ", ".join(f"{quote}{part}{quote}" for part in ids))
