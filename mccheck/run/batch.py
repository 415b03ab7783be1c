"""A whole run: paths in, one report out."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import BinaryIO

from mccheck.report.model import ProposalReport, Report, Unread
from mccheck.report.parcel import Parcel
from mccheck.run.across import join
from mccheck.run.file import Seen, check_file
from mccheck.run.options import Options
from mccheck.run.select import STDIN, File, select

Progress = Callable[[int, int], None]
"""Told how many files of how many are done."""


@dataclass(frozen=True, slots=True)
class Run:
    """What came of a run."""

    report: Report
    passed_over: tuple[str, ...]
    """Files found in folders that hold something else than a proposal."""
    left_out: int = 0
    """Files that were named, but are excluded or the register of exemptions."""


def run(
    paths: Sequence[str],
    options: Options,
    stdin: BinaryIO,
    *,
    jobs: int = 1,
    progress: Progress = lambda done, total: None,  # noqa: ARG005 (nobody is told)
) -> Run:
    """Check all proposals that the paths stand for (see `select`), by `jobs` processes where there is enough to do.

    The report is the same whatever their number. Never raises for what a file holds.
    """
    found = list(select(paths))
    excluded = options.exclusion.of([file for file in found if isinstance(file, File)])
    files = [file for file in found if file not in excluded]
    missing: list[Unread] = []
    over: list[str] = []
    left_out = sum(file.named for file in excluded)

    def proposals() -> Iterator[ProposalReport | Parcel]:
        nonlocal left_out
        for done, one in enumerate(_seen(files, options, stdin, jobs), 1):
            missing.extend([one.unread] if one.unread else [])
            over.extend([one.passed_over] if one.passed_over else [])
            left_out += one.register
            progress(done, len(files))
            yield from one.proposals

    report = join(proposals(), options)
    return Run(replace(report, unread=tuple(missing)), tuple(over), left_out)


_WORTH_IT = 32
"""Files from which a second process gains more than it costs to start."""


def _seen(files: Sequence[File | Unread], options: Options, stdin: BinaryIO, jobs: int) -> Iterator[Seen]:
    if jobs > 1 and len(files) >= _WORTH_IT and not any(isinstance(f, File) and f.path == STDIN for f in files):
        from mccheck.run.workers import spread

        return spread(files, options, jobs)
    return (check_file(file, options, stdin) for file in files)
