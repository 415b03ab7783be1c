"""Lists that put away what is too much for memory."""

import tempfile
from functools import partial
from pathlib import Path

import pytest

from mccheck.report import spool
from mccheck.report.spool import Packed, Slips, Spool, many


@pytest.fixture(autouse=True)
def _few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep three items as they are, where the program keeps thousands."""
    monkeypatch.setattr(spool, "MOST", 3)


def _spool(size: int) -> Spool[str]:
    found: Spool[str] = Spool()
    for number in range(size):
        found.append(f"item {number}")
    return found


@pytest.mark.parametrize("size", [0, 1, 3, 4, 18, 19, 20, 35, 100])
def test_a_spool_holds_what_a_list_would(size: int) -> None:
    expected = [f"item {number}" for number in range(size)]
    found = _spool(size)
    assert len(found) == size
    assert list(found) == expected
    assert [found[number] for number in reversed(range(size))] == expected[::-1]
    assert found[2:-1:3] == expected[2:-1:3]
    assert found[-2:] == expected[-2:]
    with pytest.raises(IndexError):
        found[size]


def test_what_is_packed_goes_behind_what_is_there() -> None:
    found: Spool[str] = Spool()
    found.add(Packed(["a", "b"]))
    found.append("c")
    found.add(Packed([]))
    found.add(Packed(["d"]))
    found.append("e")
    assert [*found] == [*"abcde"]
    assert [found[number] for number in (4, 0, 2, 3, 1)] == [*"eacdb"]


def test_in_order_each_block_is_unpacked_once(monkeypatch: pytest.MonkeyPatch) -> None:
    found = _spool(3 + 160)
    unpacked: list[bytes] = []
    real = spool._unpacked
    monkeypatch.setattr(spool, "_unpacked", lambda data: unpacked.append(data) or real(data))
    assert len(list(found)) == 163
    assert len(unpacked) == 10


def test_where_no_file_can_be_made_it_stays_in_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "missing"))
    assert [*_spool(50)] == [f"item {number}" for number in range(50)]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
def test_a_full_disk_loses_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.TemporaryFile", partial(open, "/dev/full", "r+b"))
    assert [*_spool(50)] == [f"item {number}" for number in range(50)]


def test_a_disk_that_fills_up_loses_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    real = tempfile.TemporaryFile

    class Filling:
        """Takes two blocks whole, and half of the third."""

        def __init__(self, buffering: int) -> None:
            self.file = real(buffering=buffering)
            self.taken = 0

        def write(self, data: bytes) -> int:
            self.taken += 1
            return self.file.write(data if self.taken < 3 else data[: len(data) // 2])

        def __getattr__(self, name: str) -> object:
            return getattr(self.file, name)

    monkeypatch.setattr(tempfile, "TemporaryFile", Filling)
    assert [*_spool(100)] == [f"item {number}" for number in range(100)]


def test_no_file_is_left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    kept = _spool(100)
    assert list(tmp_path.iterdir()) == []
    assert kept[99] == "item 99"


def test_slips_lie_beside_their_positions_in_order() -> None:
    slips: Slips[str] = Slips(5)
    for number in range(40):
        slips.put(number % 4, f"slip {number}")
    assert slips.at(1) == [f"slip {number}" for number in range(1, 40, 4)]
    assert slips.at(4) == []


def test_thousands_are_many_and_a_repository_of_today_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    assert (many(2_000), many(100_000)) == (False, True)
