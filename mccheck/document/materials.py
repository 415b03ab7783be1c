"""Published materials: the texts that a proposal names, found beside it and read within bounds."""

import os
import stat
from collections.abc import Callable
from dataclasses import dataclass

from mccheck.document.limits import Limits
from mccheck.document.source import Source, decode, source
from mccheck.document.value import Proposal, Value

PLAIN = (".md", ".markdown", ".txt", ".text")
MARKUP = (".html", ".htm")
WORD = (".docx",)


@dataclass(frozen=True, slots=True)
class Material:
    """A text that a proposal names as published. Either `text` is what a reader sees of it, or `fault` says why not."""

    entry: Value
    """The entry of `published_materials`."""
    source: Source
    text: str = ""
    """As long as the source's text, so that offsets agree: what a reader does not see stands as blanks."""
    fault: str = ""
    looked_for: bool = True
    """False where the proposal has no folder to look in."""

    @property
    def kind(self) -> str:
        """web-page, brochure, advertisement, credential or certificate-of-attendance."""
        return self.entry["kind"].text

    @property
    def pointer(self) -> str:
        """JSON Pointer of the entry."""
        return self.entry.pointer


Finder = Callable[[Proposal], tuple[Material, ...]]
"""Finds the materials that a proposal names. Never raises: what cannot be read has a `fault`."""


def beside(folder: str, root: str, limits: Limits) -> Finder:
    """Find materials by their paths from a folder. One that leads out of `root`, links followed, is not opened."""

    def find(proposal: Proposal) -> tuple[Material, ...]:
        return tuple(_material(entry, folder, root, limits) for entry in _named(proposal))

    return find


def nowhere(proposal: Proposal) -> tuple[Material, ...]:
    """Find nothing, as for a proposal on standard input."""
    fault = "was not looked for, because the proposal has no folder"
    return tuple(
        Material(entry, source(entry["path"].text, ""), fault=fault, looked_for=False) for entry in _named(proposal)
    )


def _named(proposal: Proposal) -> list[Value]:
    return [entry for entry in proposal["published_materials"].items if entry["path"].text]


def _material(entry: Value, folder: str, root: str, limits: Limits) -> Material:
    path = entry["path"].text
    full = os.path.join(folder, path)
    suffix = os.path.splitext(path)[1].lower()
    if "\0" in path or not _within(full, root):
        return Material(entry, source(path, ""), fault="lies outside of the folder of the proposals")
    found = source(_shown(full), "")
    if suffix not in PLAIN + MARKUP + WORD:
        return Material(entry, found, fault="is neither Markdown, HTML, plain text nor a Word document")
    data = _bytes(full, limits)
    if isinstance(data, str):
        return Material(entry, found, fault=data)
    if suffix in WORD:
        return _word_document(entry, found.path, data, limits)
    whole, fault = decode(found.path, data)
    if fault:
        return Material(entry, whole, fault="is not text in UTF-8")
    from mccheck.document.markup import visible_html, visible_markdown

    return Material(entry, whole, visible_html(whole.text) if suffix in MARKUP else visible_markdown(whole.text))


def _bytes(path: str, limits: Limits) -> bytes | str:
    """Read a file within bounds; a text says why it cannot be read."""
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):
            return "is not a file"
        with open(path, "rb") as stream:
            data = stream.read(limits.size + 1)
    except FileNotFoundError:
        return "does not exist"
    except OSError as error:
        return f"cannot be read ({error.strerror})"
    return data if len(data) <= limits.size else f"is larger than {limits.size:,} bytes"


def _word_document(entry: Value, path: str, data: bytes, limits: Limits) -> Material:
    """Read a .docx; its paragraphs stand for lines."""
    from io import BytesIO
    from zipfile import BadZipFile, ZipFile

    try:
        import docx
    except ModuleNotFoundError:
        return Material(entry, source(path, ""), fault="is a Word document, which needs `pip install 'mccheck[docx]'`")
    try:
        # A small file can unfold to a huge one: the sizes are added up before anything is unfolded.
        if sum(part.file_size for part in ZipFile(BytesIO(data)).infolist()) > 20 * limits.size:
            return Material(entry, source(path, ""), fault="unfolds to more than is read")
        lines = [paragraph.text.replace("\n", " ") for paragraph in docx.Document(BytesIO(data)).paragraphs]
    except (BadZipFile, KeyError, ValueError):
        return Material(entry, source(path, ""), fault="is not a Word document that can be read")
    whole = source(path, "\n\n".join(lines))
    return Material(entry, whole, whole.text)


def _within(path: str, root: str) -> bool:
    real, top = os.path.realpath(path), os.path.realpath(root)
    return real == top or real.startswith(top.rstrip(os.sep) + os.sep)


def _shown(path: str) -> str:
    return os.path.relpath(path).replace(os.sep, "/")
