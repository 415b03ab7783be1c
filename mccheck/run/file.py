"""One file: read, and each proposal in it checked by itself."""

import os
from dataclasses import dataclass
from typing import BinaryIO

from mccheck.document.limits import Limits
from mccheck.document.materials import Finder, beside
from mccheck.document.read import read
from mccheck.document.value import is_register, may_be_proposal
from mccheck.report.model import ProposalReport, Unread
from mccheck.report.parcel import Parcel
from mccheck.report.store import is_stored
from mccheck.run.one import check_document
from mccheck.run.options import Options
from mccheck.run.select import STDIN, File, repository_root, unread


@dataclass(frozen=True, slots=True)
class Seen:
    """What came of one file."""

    proposals: tuple[ProposalReport | Parcel, ...] = ()
    """Their reports; in a run of many files those of several in one parcel, which stands at the last of them."""
    unread: Unread | None = None
    passed_over: str = ""
    register: bool = False
    """Whether it is the register of exemptions, which is no proposal even where it is named."""


def check_file(file: File | Unread, options: Options, stdin: BinaryIO | None = None) -> Seen:
    """Read a file and check each proposal in it by itself."""
    data = _read(file, options.limits, stdin) if isinstance(file, File) else file
    if isinstance(data, Unread) or isinstance(file, Unread):
        return Seen(unread=data if isinstance(data, Unread) else None)
    if not file.named and is_stored(data):
        return Seen()
    documents = read(file.shown, data, options.limits)
    if file.named and is_register(documents[0]):
        return Seen(register=True)
    if not file.named and not any(may_be_proposal(document) for document in documents):
        return Seen(passed_over=file.shown)
    materials = None if file.path == STDIN else _materials(file, options)
    return Seen(tuple(check_document(document, options, materials) for document in documents))


def _read(file: File, limits: Limits, stdin: BinaryIO | None) -> bytes | Unread:
    """Read a file, at most one byte more than is allowed."""
    try:
        if file.path == STDIN and stdin:
            return stdin.read(limits.size + 1)
        with open(file.path, "rb") as stream:
            return stream.read(limits.size + 1)
    except OSError as error:
        return unread(file.shown, error)


def _materials(file: File, options: Options) -> Finder:
    """Look for materials beside a file; within its repository, else the working directory, else its own folder."""
    folder = os.path.dirname(os.path.abspath(file.path))
    here = os.getcwd()
    inside = (
        os.path.commonpath((here, folder)) == here
        if os.path.splitdrive(here)[0] == os.path.splitdrive(folder)[0]
        else False
    )
    return beside(folder, repository_root(folder) or (here if inside else folder), options.limits)
