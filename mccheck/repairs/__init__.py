"""Safe repairs of a proposal's text, and those of its wording, which people should look at."""

from collections.abc import Iterator
from importlib import import_module

from mccheck.document.document import Document
from mccheck.document.value import Proposal
from mccheck.repairs.kit import Repair

SAFE = ("misspellings", "language_tags", "course_codes", "id_lists", "weights")
UNSAFE = ("wording",)


def repairs(document: Document, *, unsafe: bool = False) -> tuple[Repair, ...]:
    """Return what could be mended in a document, in the order of the file; nothing in one that cannot be read."""
    proposal = Proposal(document)
    if not proposal.is_map or document.faults:
        return ()
    found = [repair for name in (*SAFE, *(UNSAFE if unsafe else ())) for repair in _of(name, proposal)]
    return tuple(sorted(found, key=lambda repair: repair.edits))


def _of(name: str, proposal: Proposal) -> Iterator[Repair]:
    found: Iterator[Repair] = import_module(f"mccheck.repairs.{name}").repairs(proposal)
    return found
