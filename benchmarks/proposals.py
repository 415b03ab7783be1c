"""Make a repository of proposals with known faults: `python benchmarks/proposals.py FOLDER --count 2000 --seed 1`.

The same seed and count make the same files, byte for byte. What was planted is written beside the folder, as
`planted.json`.
"""

import json
import sys
from argparse import ArgumentParser
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).parent.parent))

from benchmarks.planted.compliant import Data, header, micro_credential, names, stack
from benchmarks.planted.faults import FAULTS, HOSTILE_TITLES, UNREADABLE, Expected, Fault
from benchmarks.planted.written import as_json, written

_FAULTY, _TWICE, _HOSTILE, _BROKEN = 0.4, 0.1, 0.03, 0.02
"""Shares of proposals with a fault, of those with a second one, with a hostile title, and that cannot be read."""
_BLOCK = 25
"""Proposals come in blocks, in which each place has a part to play."""
_ENDS, _STACKS, _MODIFIES, _ALIKE, _LEFT_ALONE = 4, (5, 6), (7, 8), (9, 10), (23, 24)
"""Places in a block: one that ends, stacks, modifications, two made alike, and those that others count on."""


@dataclass(frozen=True, slots=True)
class Planted:
    """One proposal, and what must be found in it."""

    path: str
    """Relative to the folder, with /."""
    id: str
    title: str
    kind: str
    action: str
    college: str
    faults: tuple[str, ...]
    expected: Expected
    """Outcome by check, for each that is a fail or a warning."""


def generate(folder: Path, count: int, seed: int = 1, *, compliant: bool = False) -> tuple[Planted, ...]:
    """Write `count` proposals to a folder, and return what was planted, in the order of their paths."""
    made = list(_compliant(count, seed) if compliant else _mixed(count, seed))
    for planted, data in made:
        path = folder / planted.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return tuple(sorted((planted for planted, _ in made), key=lambda planted: planted.path))


def _compliant(count: int, seed: int) -> Iterator[tuple[Planted, bytes]]:
    for number in range(count):
        chance = Random(f"{seed}-{number}")  # noqa: S311 (it must repeat, not be secret)
        yield _file(_introduction(chance, number), (), {}, number, chance)


def _mixed(count: int, seed: int) -> Iterator[tuple[Planted, bytes]]:
    for start in range(0, count, _BLOCK):
        drafts = [_draft(number, seed) for number in range(start, min(start + _BLOCK, count))]
        if len(drafts) > _ALIKE[1]:
            _make_alike(*(drafts[place] for place in _ALIKE), start // _BLOCK % 4)
        for draft in drafts:
            if draft.data is None:
                yield _unreadable(draft.number, draft.chance)
            else:
                yield _file(draft.data, tuple(draft.faults), draft.expected, draft.number, draft.chance)


@dataclass(slots=True)
class Draft:
    """A proposal in the making."""

    number: int
    chance: Random
    data: Data | None
    """None for one that cannot be read."""
    faults: list[str]
    expected: Expected


def _draft(number: int, seed: int) -> Draft:
    chance = Random(f"{seed}-{number}")  # noqa: S311 (as above)
    place = number % _BLOCK
    draft = Draft(number, chance, None, [], {})
    if place > max(_ALIKE) and place not in _LEFT_ALONE and chance.random() < _BROKEN:
        return draft
    draft.data = _proposal(chance, number)
    if place not in (*_LEFT_ALONE, *_ALIKE):
        _plant(draft, draft.data)
    return draft


def _make_alike(one: Draft, other: Draft, sort: int) -> None:
    """Give two proposals what only one may have."""
    name, check, outcome, field = (
        ("id used twice", "duplicate-id", "fail", "id"),
        ("title used twice", "duplicate-title", "warning", "title"),
        ("statement used twice", "strategic-alignment", "warning", "strategic_alignment"),
        ("", "", "", ""),
    )[sort]
    if name and one.data and other.data:
        other.data["micro_credential"][field] = one.data["micro_credential"][field]
        for draft in (one, other):
            draft.faults.append(name)
            draft.expected[check] = outcome


def _introduction(chance: Random, number: int) -> Data:
    return {
        "schema_version": 1,
        "proposal": header(chance, "introduction"),
        "micro_credential": micro_credential(chance, number),
    }


def _proposal(chance: Random, number: int) -> Data:
    """Return a proposal that complies, of the sort that its place in the block asks for."""
    place, before = number % _BLOCK, number - number % _BLOCK
    if place == _ENDS:
        ended = micro_credential(chance, number)
        proposal = header(chance, "disestablishment") | {
            "reason": "Both convenors have moved to other work.",
            "last_offering": "2025-12-01",
            "transition": "All who are enrolled finish with the present teachers by June.",
        }
        return {"schema_version": 1, "proposal": proposal, "micro_credential": {n: ended[n] for n in ("id", "title")}}
    if before and place in _STACKS:
        members = [names(before - offset).id for offset in (1, 2)]
        return {
            "schema_version": 1,
            "proposal": header(chance, "introduction"),
            "stack": stack(chance, number, members),
        }
    data = _introduction(chance, number)
    if before and place in _MODIFIES:
        changed = names(before - 1 - _MODIFIES.index(place))
        data["proposal"] = header(chance, "modification") | {
            "modifies": changed.id,
            "changes": [{"what": "The workshop moves to Gundaroo.", "why": "Enrolees asked for it."}],
        }
        data["micro_credential"] |= {"id": changed.id, "title": changed.title}
    return data


def _plant(draft: Draft, data: Data) -> None:
    """Plant one fault or two in a proposal, or none."""
    chance, number = draft.chance, draft.number
    new = "micro_credential" in data and data["proposal"]["action"] == "introduction"
    if new and chance.random() < _HOSTILE:
        data["micro_credential"]["title"] = chance.choice(HOSTILE_TITLES).format(number)
        draft.faults.append("hostile title")
    elif "stack" in data and number % 100 == _STACKS[1]:
        data["stack"]["members"].append(names(number - number % _BLOCK + _ENDS).id)
        draft.faults.append("a member that ends")
        draft.expected["stack-composition"] = "fail"
    elif chance.random() < _FAULTY:
        for fault in _chosen(data, chance):
            fault.change(data)
            draft.faults.append(fault.name)
            draft.expected.update(fault.expected)
        _fill(data, number)


def _chosen(data: Data, chance: Random) -> list[Fault]:
    fit = [fault for fault in FAULTS if fault.fits(data)]
    first = chance.choice(fit)
    others = [one for one in fit if one.touches != first.touches and not one.expected.keys() & first.expected.keys()]
    return [first, chance.choice(others)] if others and chance.random() < _TWICE else [first]


def _fill(data: Data, number: int) -> None:
    """Put the number of a proposal into a planted title, so that no two are alike, and a member into a stack of one."""
    for section in ("micro_credential", "stack"):
        if "{}" in str(data.get(section, {}).get("title")):
            data[section]["title"] = data[section]["title"].format(number)
        if data.get(section, {}).get("members") == ["{member}"]:
            data[section]["members"] = [data[section]["learning_outcomes"][0]["from"][0]]


def _file(
    data: Data, faults: tuple[str, ...], expected: Expected, number: int, chance: Random
) -> tuple[Planted, bytes]:
    section = "stack" if "stack" in data else "micro_credential"
    offering, proposal = data[section], data["proposal"]
    as_data = number % 40 == 13
    end = "json" if as_data else "yml" if number % 40 == 14 else "yaml"
    folder = str(proposal["college"]).lower().replace(",", "").replace(" ", "-")
    planted = Planted(
        path=f"{folder}/{offering['id'].lower()}-{number}.{end}",
        id=offering["id"],
        title=offering["title"],
        kind=section.replace("_", "-"),
        action=proposal["action"],
        college=proposal["college"],
        faults=faults,
        expected=expected,
    )
    return planted, (as_json(data) if as_data else written(data, chance)).encode()


def _unreadable(number: int, chance: Random) -> tuple[Planted, bytes]:
    name = chance.choice(sorted(UNREADABLE))
    planted = Planted(f"drafts/draft-{number}.yaml", "", "", "", "", "", (name,), {"yaml": "fail"})
    return planted, UNREADABLE[name]


def main() -> None:
    """Write a repository and what was planted in it."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--compliant", action="store_true", help="plant nothing")
    asked = parser.parse_args()
    planted = generate(asked.folder, asked.count, asked.seed, compliant=asked.compliant)
    record = asked.folder.parent / "planted.json"
    record.write_text(json.dumps([asdict(one) for one in planted], indent=1) + "\n")
    print(f"{len(planted):,} proposals in {asked.folder}; what was planted is in {record}")


if __name__ == "__main__":
    main()
