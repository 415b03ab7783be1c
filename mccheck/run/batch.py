"""A whole run: paths in, one report out."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import BinaryIO

from mccheck.document.limits import Limits
from mccheck.document.materials import Finder, beside
from mccheck.document.read import read
from mccheck.document.value import may_be_proposal
from mccheck.report.model import Report, Unread
from mccheck.run.across import join
from mccheck.run.one import Checked, check_document
from mccheck.run.options import Options
from mccheck.run.select import STDIN, File, repository_root, select, unread


@dataclass(frozen=True, slots=True)
class Run:
    """What came of a run."""

    report: Report
    passed_over: tuple[str, ...]
    """Files found in folders that hold something else than a proposal."""


def run(paths: Sequence[str], options: Options, stdin: BinaryIO) -> Run:
    """Check all proposals that the paths stand for (see `select`). Never raises for what a file holds."""
    checked: list[Checked] = []
    missing: list[Unread] = []
    passed_over: list[str] = []
    for file in select(paths):
        data = _read(file, options.limits, stdin) if isinstance(file, File) else file
        if isinstance(data, Unread):
            missing.append(data)
        elif isinstance(file, File):
            documents = read(file.shown, data, options.limits)
            if file.named or any(may_be_proposal(document) for document in documents):
                materials = None if file.path == STDIN else _materials(file, options)
                checked += [check_document(document, options, materials) for document in documents]
            else:
                passed_over.append(file.shown)
    return Run(join(checked, options, missing), tuple(passed_over))


def _read(file: File, limits: Limits, stdin: BinaryIO) -> bytes | Unread:
    """Read a file, at most one byte more than is allowed."""
    try:
        if file.path == STDIN:
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
