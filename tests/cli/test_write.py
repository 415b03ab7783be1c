"""Files are written whole or not at all, and never through a symbolic link."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from mccheck.cli.exit import UnusableError
from mccheck.cli.write import make_folder, write


def test_a_new_file(tmp_path: Path) -> None:
    write(str(tmp_path / "a.md"), ["one\r\n", "zwei ✓\n"])
    assert (tmp_path / "a.md").read_bytes() == "one\r\nzwei ✓\n".encode()
    assert os.listdir(tmp_path) == ["a.md"]


def test_an_old_file_keeps_its_mode(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("old")
    path.chmod(0o640)
    write(str(path), ["new"])
    assert (path.read_text(), stat.S_IMODE(path.stat().st_mode)) == ("new", 0o640)


def test_what_breaks_off_leaves_the_old_file(tmp_path: Path) -> None:
    def pieces() -> Iterator[str]:
        yield "half"
        raise KeyboardInterrupt

    path = tmp_path / "a.md"
    path.write_text("old")
    with pytest.raises(KeyboardInterrupt):
        write(str(path), pieces())
    assert path.read_text() == "old"
    assert os.listdir(tmp_path) == ["a.md"]


@pytest.mark.parametrize("target", ["there", "nowhere"])
def test_never_through_a_symbolic_link(tmp_path: Path, target: str) -> None:
    (tmp_path / "there").write_text("mine")
    (tmp_path / "link").symlink_to(tmp_path / target)
    with pytest.raises(UnusableError, match="is a symbolic link, which is not written through"):
        write(str(tmp_path / "link"), ["theirs"])
    assert (tmp_path / "there").read_text() == "mine"
    assert not (tmp_path / "nowhere").exists()


def test_a_folder(tmp_path: Path) -> None:
    with pytest.raises(UnusableError, match=r"is a folder\. Name a file in it"):
        write(str(tmp_path), ["x"])


def test_a_device_is_written_to_as_it_is() -> None:
    write(os.devnull, ["x"])
    assert stat.S_ISCHR(os.stat(os.devnull).st_mode)


@pytest.mark.parametrize("name", ["missing/a.md", "a\0b"])
def test_what_cannot_be_written(tmp_path: Path, name: str) -> None:
    with pytest.raises(UnusableError, match="could not be written"):
        write(str(tmp_path / name), ["x"])


def test_a_disk_that_is_full_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    path = tmp_path / "a.md"
    path.write_text("old")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UnusableError, match="could not be written: No space left on device"):
        write(str(path), ["new"])
    assert (path.read_text(), os.listdir(tmp_path)) == ("old", ["a.md"])


def test_a_folder_is_made(tmp_path: Path) -> None:
    make_folder(str(tmp_path / "a" / "b"))
    make_folder(str(tmp_path / "a" / "b"))
    assert (tmp_path / "a" / "b").is_dir()


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(UnusableError, match=r"The folder .*file.* could not be made"):
        make_folder(str(tmp_path / "file" / "a"))
