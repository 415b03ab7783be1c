"""Paths as people give them to files: folders searched, what git ignores left out."""

import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mccheck.report.model import Unread

SUFFIXES = (".yaml", ".yml", ".json")
STDIN = "-"


@dataclass(frozen=True, slots=True)
class File:
    """A file to check."""

    path: str
    """Where it is; "-" for standard input."""
    shown: str
    """How reports call it: relative to the working directory, with `/`."""
    named: bool
    """Whether it was named itself, and not found in a folder."""


@dataclass(frozen=True, slots=True)
class Exclusion:
    """Files that a site leaves out, by patterns in the form of .gitignore."""

    base: str = ""
    """The folder that patterns are relative to."""
    patterns: tuple[str, ...] = ()
    named: bool = False
    """Whether to leave out even what is named itself."""

    def of(self, files: Sequence[File]) -> set[File]:
        """Return those of some files that are left out."""
        if not self.patterns:
            return set()
        from pathspec import GitIgnoreSpec

        spec = GitIgnoreSpec.from_lines(self.patterns)
        asked = (file for file in files if file.path != STDIN and (self.named or not file.named))
        return {file for file in asked if spec.match_file(self._relative(file))}

    def _relative(self, file: File) -> str:
        return os.path.relpath(file.path, self.base or ".").replace(os.sep, "/")


def select(paths: Sequence[str]) -> Iterator[File | Unread]:
    """Yield the files that paths stand for, each once, in the order of the paths and then by name.

    A folder stands for the YAML and JSON files below it, less what git ignores and what begins with a dot. A path that
    is neither file nor folder is `Unread`.
    """
    if len(paths) == 1:
        yield from _below(paths[0])
        return
    seen: set[str] = set()
    for path in paths:
        for file in _below(path):
            key = os.path.abspath(file.path) if isinstance(file, File) and file.path != STDIN else file.path
            if key not in seen:
                seen.add(key)
                yield file


def shown(path: str) -> str:
    """Return how reports call a path: relative to the working directory, with `/`, without a leading `./`."""
    try:
        relative = os.path.relpath(path).replace(os.sep, "/")
    except ValueError:  # another drive, on Windows
        relative = path.replace(os.sep, "/")
    return path if relative == path else relative


def repository_root(folder: str) -> str | None:
    """Return the folder above (or this one) that git has its repository in; None where there is none."""
    while not os.path.exists(os.path.join(folder, ".git")):
        above = os.path.dirname(folder)
        if above == folder:
            return None
        folder = above
    return folder


def _below(path: str) -> Iterator[File | Unread]:
    if path == STDIN:
        yield File(STDIN, "<stdin>", named=True)
        return
    try:
        mode = os.stat(path).st_mode
    except (OSError, ValueError) as error:
        yield unread(shown(path) if path else path, error)
        return
    if stat.S_ISDIR(mode):
        yield from _folder(path, _inherited(Path(path)))
    elif stat.S_ISREG(mode):
        yield File(path, shown(path), named=True)
    else:
        yield Unread(shown(path), "It is neither a file nor a folder; use - to read standard input.")


def _folder(folder: str, rules: list[tuple[str, Any]]) -> Iterator[File | Unread]:
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        yield unread(shown(folder), error)
        return
    rules = [*rules, *_rules_in(folder)]
    for entry in entries:
        if entry.name.startswith("."):
            continue
        is_folder = entry.is_dir(follow_symlinks=False)
        if not is_folder and not entry.name.lower().endswith(SUFFIXES):
            continue
        if _ignored(entry.path, is_folder=is_folder, rules=rules):
            continue
        if is_folder:
            yield from _folder(entry.path, rules)
        elif entry.is_file():
            yield File(entry.path, shown(entry.path), named=False)


def _inherited(folder: Path) -> list[tuple[str, Any]]:
    """Return the ignore rules of the folders above, up to the root of the repository; none outside of one."""
    folder = Path(os.path.abspath(folder))
    top = repository_root(str(folder))
    if top is None:
        return []
    root = Path(top)
    chain = [root, *reversed([above for above in folder.parents if root in above.parents])] if folder != root else []
    return [*_rules_in(str(root), ".git/info/exclude"), *(rule for above in chain for rule in _rules_in(str(above)))]


def _rules_in(folder: str, name: str = ".gitignore") -> list[tuple[str, Any]]:
    try:
        lines = Path(folder, name).read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
    from pathspec import GitIgnoreSpec

    return [(os.path.abspath(folder), GitIgnoreSpec.from_lines(lines))]


def _ignored(path: str, *, is_folder: bool, rules: list[tuple[str, Any]]) -> bool:
    """Tell whether git ignores a path: the rule nearest to it that has an opinion decides (gitignore(5))."""
    for base, spec in reversed(rules):
        relative = os.path.relpath(path, base).replace(os.sep, "/") + "/" * is_folder
        if (verdict := spec.check_file(relative).include) is not None:
            return bool(verdict)
    return False


def unread(path: str, error: OSError | ValueError) -> Unread:
    """Say why a path could not be read."""
    if isinstance(error, FileNotFoundError):
        return Unread(path, "There is no such file or folder.")
    if isinstance(error, PermissionError):
        return Unread(path, "There is no permission to read it.")
    return Unread(path, f"It cannot be read: {getattr(error, 'strerror', None) or error}.")
