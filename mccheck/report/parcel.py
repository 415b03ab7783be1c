"""Reports of proposals on their way from one process to another, in runs of so many that they are put away unread."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from mccheck.report.model import Alone, ProposalReport
from mccheck.report.spool import Packed


@dataclass(frozen=True, slots=True)
class Parcel:
    """The reports of some proposals, packed, and beside them what checks across proposals need before the rest."""

    reports: Packed[ProposalReport]
    alone: Mapping[str, tuple[Sequence[int], Packed[Alone]]]
    """By check: which of the proposals it was run for, and what it had from them."""


def parcel(reports: Sequence[ProposalReport]) -> Parcel:
    """Pack the reports of some proposals."""
    alone: dict[str, list[tuple[int, Alone]]] = {}
    for position, report in enumerate(reports):
        for check, gathered in report.alone.items():
            alone.setdefault(check, []).append((position, gathered))
    packed = {check: ([at for at, _ in found], Packed([one for _, one in found])) for check, found in alone.items()}
    return Parcel(Packed(reports), packed)
