"""Files written so that they are whole or not there: beside the old one first, never through a symbolic link."""

import os
import stat
from collections.abc import Iterable
from contextlib import suppress
from secrets import token_hex

from mccheck.cli.exit import UnusableError


def write(path: str, pieces: Iterable[str]) -> None:
    """Write text to a file as UTF-8, as `write_bytes` does."""
    write_bytes(path, (piece.encode(errors="backslashreplace") for piece in pieces))


def write_bytes(path: str, pieces: Iterable[bytes]) -> None:
    """Write a file in place of what is there, whose mode it keeps.

    A device or a named pipe is written to as it is. Raises `UnusableError`, and leaves the old file as it was, where
    the path is a symbolic link or a folder, or cannot be written.
    """
    try:
        mode = _mode(path)
        if mode is None or stat.S_ISREG(mode):
            _replace(path, pieces, mode)
        elif stat.S_ISLNK(mode):
            raise UnusableError(f"{path} is a symbolic link, which is not written through. Name the file itself.")
        elif stat.S_ISDIR(mode):
            raise UnusableError(f"{path} is a folder. Name a file in it.")
        else:
            with open(path, "wb") as stream:
                stream.writelines(pieces)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise UnusableError(f"{path} could not be written: {reason}.") from error


def create(path: str, pieces: Iterable[str]) -> None:
    """Write text to a new file, as UTF-8. Raises `UnusableError` where it is there already, or cannot be written."""
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
        with open(handle, "wb") as stream:
            stream.writelines(piece.encode(errors="backslashreplace") for piece in pieces)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise UnusableError(f"{path} could not be written: {reason}.") from error


def make_folder(path: str) -> None:
    """Make a folder, and those above it, if it is not there. Raises `UnusableError` where that cannot be."""
    try:
        os.makedirs(path, exist_ok=True)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise UnusableError(f"The folder {path} could not be made: {reason}.") from error


def _mode(path: str) -> int | None:
    try:
        return os.lstat(path).st_mode
    except FileNotFoundError:
        return None


def _replace(path: str, pieces: Iterable[bytes], mode: int | None) -> None:
    folder, name = os.path.split(path)
    beside = os.path.join(folder, f".{name[:40]}.{token_hex(4)}")
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0), 0o666)
    try:
        with open(handle, "wb") as stream:
            stream.writelines(pieces)
            stream.flush()
            os.fsync(handle)
        if mode is not None:
            os.chmod(beside, stat.S_IMODE(mode))
        os.replace(beside, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(beside)
        raise
