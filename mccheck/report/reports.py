"""The reports of a large run, each made anew whenever it is asked for, so that they need not all be in memory."""

from array import array
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, overload

from mccheck.report.spool import many

if TYPE_CHECKING:
    from mccheck.report.model import ProposalReport

    Change = Callable[[int, ProposalReport], ProposalReport]
    """Makes a report from its position and from what it was."""

_UNKNOWN = -1


class _Made(Sequence["ProposalReport"]):
    """Reports that are made when they are asked for. What each came to is remembered: going over all takes long."""

    def __init__(self, before: "Sequence[ProposalReport]", change: "Change") -> None:
        self._before = before
        self._change = change
        self._effective = array("b", [_UNKNOWN]) * len(before)

    def __len__(self) -> int:
        return len(self._before)

    @overload
    def __getitem__(self, index: int) -> "ProposalReport": ...
    @overload
    def __getitem__(self, index: slice) -> "Sequence[ProposalReport]": ...
    def __getitem__(self, index: int | slice) -> Any:
        if isinstance(index, slice):
            return [self[position] for position in range(*index.indices(len(self)))]
        position = range(len(self))[index]
        made = self._change(position, self._before[position])
        if self._effective[position] == _UNKNOWN:
            self._effective[position] = made.effective
        return made

    def effective(self) -> Iterator[int]:
        for position, known in enumerate(self._effective):
            yield self[position].effective if known == _UNKNOWN else known


def each(reports: "Sequence[ProposalReport]", change: "Change") -> "Sequence[ProposalReport]":
    """Return each report as `change` makes it: at once, or when it is asked for where there are many."""
    if many(len(reports)):
        return _Made(reports, change)
    return tuple(change(position, report) for position, report in enumerate(reports))


def effective(reports: "Sequence[ProposalReport]") -> Iterator[int]:
    """Yield the number of the effective outcome of each report, in their order."""
    return reports.effective() if isinstance(reports, _Made) else (report.effective for report in reports)
