"""Lists for runs of any size: the first items are kept as they are, the others as bytes outside of memory."""

from array import array
from bisect import bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload
from weakref import finalize

if TYPE_CHECKING:
    from io import FileIO

Item = TypeVar("Item")

MOST = 4_000
"""Items that are kept as they are; so many reports of proposals take some 100 MB."""

_BLOCK = 16
"""Items that are packed as one."""


class Packed(Generic[Item]):
    """Items as bytes, to be handed from one process to another and put away without being looked at."""

    def __init__(self, items: Sequence[Item]) -> None:
        """Pack some items."""
        import pickle
        import zlib

        self.data = zlib.compress(pickle.dumps(items, pickle.HIGHEST_PROTOCOL), 1)
        self.size = len(items)


def _unpacked(data: bytes) -> Any:
    import pickle
    import zlib

    return pickle.loads(zlib.decompress(data))  # noqa: S301 (bytes of this run's own processes)


class Spool(Sequence[Item]):
    """A list that only grows. Items from number `MOST` on are bytes in a temporary file that has no name.

    Such an item is made anew each time it is asked for, least dearly in order. Where the file cannot be written,
    because a disk is full or may not be written to, the bytes stay in memory.
    """

    def __init__(self) -> None:
        """Begin with nothing."""
        self._held: list[Item] = []
        self._last: list[Item] = []
        self._firsts = array("q")
        self._places = array("q", [0])
        self._size = 0
        self._file: FileIO | None = None
        self._refused: dict[int, bytes] = {}
        self._open: tuple[int, Sequence[Item]] = (-1, ())

    def append(self, item: Item) -> None:
        """Put an item at the end."""
        beyond = self._firsts or self._size >= MOST
        (self._last if beyond else self._held).append(item)
        self._size += 1
        if len(self._last) == _BLOCK:
            self._close()

    def add(self, block: Packed[Item]) -> None:
        """Put items that are packed at the end, as they are."""
        self._close()
        self._write(block)
        self._size += block.size

    def __len__(self) -> int:
        """Return the number of items."""
        return self._size

    @overload
    def __getitem__(self, index: int) -> Item: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Item]: ...
    def __getitem__(self, index: int | slice) -> Any:
        """Return an item, or a list of several."""
        if isinstance(index, slice):
            return [self[number] for number in range(*index.indices(self._size))]
        number = range(self._size)[index]
        if number < len(self._held):
            return self._held[number]
        if number >= self._size - len(self._last):
            return self._last[number - self._size]
        block = bisect_right(self._firsts, number) - 1
        return self._read(block)[number - self._firsts[block]]

    def _close(self) -> None:
        if self._last:
            self._size -= len(self._last)
            self._write(Packed(self._last))
            self._size += len(self._last)
            self._last = []

    def _write(self, block: Packed[Item]) -> None:
        place, length = self._places[-1], len(block.data)
        if not self._put(place, block.data):
            self._refused[len(self._firsts)] = block.data
            length = 0
        self._firsts.append(self._size)
        self._places.append(place + length)

    def _put(self, place: int, data: bytes) -> bool:
        """Write some bytes to the file, and tell whether it took them all."""
        from tempfile import TemporaryFile

        try:
            if self._file is None:
                self._file = TemporaryFile(buffering=0)  # noqa: SIM115 (it lives as long as the list)
                finalize(self, self._file.close)
            self._file.seek(place)
            return self._file.write(data) == len(data)
        except OSError:
            return False

    def _read(self, block: int) -> Sequence[Item]:
        if self._open[0] != block:
            data = self._refused.get(block)
            if data is None and self._file:
                start, end = self._places[block : block + 2]
                self._file.seek(start)
                data = self._file.read(end - start)
            self._open = (block, _unpacked(data or b""))
        return self._open[1]


def many(number: int) -> bool:
    """Tell whether so many items are too many to be kept as they are."""
    return number > MOST


class Slips(Generic[Item]):
    """Items put beside the positions of a list, any number at each, in the order they were put there."""

    def __init__(self, size: int) -> None:
        """Begin with nothing beside each of `size` positions."""
        self._last = array("q", [-1]) * size
        self._kept: Spool[tuple[int, Item]] = Spool()

    def put(self, position: int, item: Item) -> None:
        """Put one more item beside a position."""
        self._kept.append((self._last[position], item))
        self._last[position] = len(self._kept) - 1

    def at(self, position: int) -> list[Item]:
        """Return what was put beside a position."""
        found: list[Item] = []
        number = self._last[position]
        while number >= 0:
            number, item = self._kept[number]
            found.append(item)
        return found[::-1]
