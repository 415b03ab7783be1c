"""Maps of a file that may hold anything, asked field by field. What is not as it should be is a `ValueError`."""

import re
from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar

from mccheck.report.model import Outcome

T = TypeVar("T")

_NAME = re.compile(r"[A-Za-z0-9.-]{1,80}")
_OUTCOMES = {outcome.word: outcome for outcome in Outcome}


class Node:
    """A map of the file, whose fields are asked for by name and sort."""

    def __init__(self, data: Any, where: str) -> None:
        if not isinstance(data, dict):
            raise ValueError(f"{where} is not a map")  # noqa: TRY004 (one sort of error for all that can be wrong)
        self._data, self._where = data, where

    def _get(self, name: str, sort: type[T], default: T | None = None) -> T:
        value = self._data.get(name, default)
        if not isinstance(value, sort) or (sort is int and isinstance(value, bool)):
            raise ValueError(f"{self._where}/{name} is missing or not as it should be")
        return value

    def text(self, name: str, default: str | None = None) -> str:
        """Return a text; without a default it must be there."""
        return self._get(name, str, default)

    def number(self, name: str) -> int:
        """Return a whole number from 1."""
        if (value := self._get(name, int)) < 1:
            raise ValueError(f"{self._where}/{name} is less than 1")
        return value

    def flag(self, name: str) -> bool:
        """Return true or false; false where it is missing."""
        return self._get(name, bool, default=False)

    def day(self, name: str) -> date:
        """Return a day."""
        return date.fromisoformat(self.text(name))

    def day_if_any(self, name: str) -> date | None:
        """Return a day, None where there is none."""
        return self.day(name) if self._data.get(name) else None

    def outcome(self, name: str) -> Outcome:
        """Return an outcome."""
        if (word := self.text(name)) not in _OUTCOMES:
            raise ValueError(f"{self._where}/{name} is no outcome")
        return _OUTCOMES[word]

    def name(self, name: str) -> str:
        """Return the name of a check or the number of a clause, which are shown as they are."""
        if not _NAME.fullmatch(found := self.text(name)):
            raise ValueError(f"{self._where}/{name} is no name")
        return found

    def names(self, name: str) -> tuple[str, ...]:
        """Return a list of such names, empty where it is missing."""
        items: list[Any] = self._get(name, list, [])
        if not all(isinstance(item, str) and _NAME.fullmatch(item) for item in items):
            raise ValueError(f"{self._where}/{name} holds something else than names")
        return tuple(items)

    def numbers(self, name: str) -> tuple[int, ...]:
        """Return a list of whole numbers."""
        items: list[Any] = self._get(name, list)
        if not all(type(item) is int for item in items):
            raise ValueError(f"{self._where}/{name} holds something else than whole numbers")
        return tuple(items)

    def each(self, name: str, make: Callable[["Node"], T]) -> tuple[T, ...]:
        """Return what is made of each map in a list, nothing where it is missing."""
        items: list[Any] = self._get(name, list, [])
        return tuple(make(Node(item, f"{self._where}/{name}/{n}")) for n, item in enumerate(items))

    def one(self, name: str, make: Callable[["Node"], T]) -> T | None:
        """Return what is made of a map, None where it is missing."""
        return make(Node(self._data[name], f"{self._where}/{name}")) if name in self._data else None

    def part(self, name: str, make: Callable[["Node"], T]) -> T:
        """Return what is made of a map that must be there."""
        return make(Node(self._data.get(name), f"{self._where}/{name}"))

    def fields(self, name: str) -> dict[str, Any]:
        """Return a map as it is, empty where it is missing."""
        return self._get(name, dict, {})

    def raw(self, name: str) -> Any:
        """Return whatever is there, None where nothing is."""
        return self._data.get(name)

    def nested(self, name: str) -> "dict[str, Node]":
        """Return a map of maps, empty where it is missing."""
        return {key: Node(value, f"{self._where}/{name}/{key}") for key, value in self.fields(name).items()}
