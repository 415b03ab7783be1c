"""Checking files by several processes."""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import replace
from functools import partial
from signal import SIG_IGN, SIGINT, signal

from mccheck.report.model import ProposalReport, Unread
from mccheck.report.parcel import parcel
from mccheck.report.spool import many
from mccheck.run.file import Seen, check_file
from mccheck.run.options import Options
from mccheck.run.select import File

_CHUNK = 16
"""Files that a worker takes at a time: few enough to share out evenly, enough that handing over costs little."""

_AHEAD = 8
"""Chunks for each worker that may be under way or wait to be taken over: one slow file does not hold up the others."""

_Chunk = Sequence[File | Unread]
_Work = Callable[[_Chunk], list[Seen]]


def spread(files: Sequence[File | Unread], options: Options, jobs: int) -> Iterator[Seen]:
    """Yield what came of each file, in their order, checked by this many processes.

    If a process dies, what it had in hand is checked by this one.
    """
    work = partial(_check, options, many(len(files)))
    chunks = [files[start : start + _CHUNK] for start in range(0, len(files), _CHUNK)]
    with ProcessPoolExecutor(min(jobs, len(chunks)) or 1, initializer=_leave_interrupts) as pool:
        waiting: deque[tuple[_Chunk, Future[list[Seen]] | None]] = deque()
        try:
            for chunk in chunks:
                waiting.append((chunk, _submitted(pool, work, chunk)))
                if len(waiting) > _AHEAD * jobs:
                    yield from _result(work, *waiting.popleft())
            while waiting:
                yield from _result(work, *waiting.popleft())
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


def _leave_interrupts() -> None:
    """Leave Ctrl-C, which a terminal sends to every process, to the one that began the run: it ends the others."""
    signal(SIGINT, SIG_IGN)


def _submitted(pool: ProcessPoolExecutor, work: _Work, chunk: _Chunk) -> Future[list[Seen]] | None:
    try:
        return pool.submit(work, chunk)
    except BrokenProcessPool:
        return None


def _result(work: _Work, chunk: _Chunk, future: Future[list[Seen]] | None) -> list[Seen]:
    try:
        return future.result() if future else work(chunk)
    except BrokenProcessPool:
        return work(chunk)


def _check(options: Options, put_away: bool, chunk: _Chunk) -> list[Seen]:
    """Check some files. Where they are put away, the process that made a report packs it, and nobody opens it yet."""
    found = [check_file(file, options) for file in chunk]
    if not put_away:
        return found
    *others, last = (replace(one, proposals=()) for one in found)
    reports = [report for one in found for report in one.proposals if isinstance(report, ProposalReport)]
    return [*others, replace(last, proposals=(parcel(reports),))]
