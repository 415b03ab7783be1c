"""The register of exemptions, read from its file (`schemas/exemptions.schema.json`)."""

from collections.abc import Iterator
from dataclasses import dataclass
from re import match

from mccheck.document.document import Document
from mccheck.document.read import read
from mccheck.document.schema import shape_faults
from mccheck.document.span import Fault
from mccheck.document.value import Value
from mccheck.report.model import Evidence, Exemption, Finding, Outcome
from mccheck.report.words import day

_ENTRY = "/exemptions/([0-9]+)"


@dataclass(frozen=True, slots=True)
class Register:
    """The entries that are well formed, and what is wrong with the rest."""

    entries: tuple[Exemption, ...] = ()
    objections: tuple[Finding, ...] = ()
    path: str = ""


def read_register(path: str, data: bytes) -> Register:
    """Read a register from the bytes of a file; `path` is how findings call it. Never raises for what it holds."""
    document, *more = read(path, data)
    if not document.readable:
        return Register((), tuple(map(_objection, document.faults)), path)
    faults = [*document.faults, *shape_faults(document, "exemptions"), *map(_second, more[:1])]
    items = Value(document, "", document.data)["exemptions"].items
    broken = {found[1] for fault in faults if (found := match(_ENTRY, fault.pointer))}
    sound = [item for item in items if item.key not in broken]
    doubtful = dict(_doubtful(sound))
    entries = tuple(_exemption(item, document) for item in sound if item.pointer not in doubtful)
    return Register(entries, tuple(map(_objection, (*faults, *doubtful.values()))), path)


def _second(document: Document) -> Fault:
    place = Value(document, "", document.data).span
    return Fault(place, "A second document begins here, and is not read.", "List all entries in the first.")


def _objection(fault: Fault) -> Finding:
    related = tuple(Evidence(span, note=note) for span, note in fault.related)
    evidence = (Evidence(fault.span, fault.pointer), *related)
    return Finding(Outcome.WARNING, f"In the register of exemptions: {fault.message}", evidence, fault.remedy)


def _doubtful(items: list[Value]) -> Iterator[tuple[str, Fault]]:
    """Yield (pointer, fault) for entries that say what cannot be."""
    first: dict[str, Value] = {}
    for item in items:
        approved, expires = item["approved_on"], item["expires"]
        if (earlier := first.setdefault(item["id"].text, item)) is not item:
            message = f"{item['id'].text} is the id of two exemptions, so the second does not count."
            related = ((earlier["id"].span, "the first"),)
            yield item.pointer, Fault(item["id"].span, message, "Give it another id.", item.pointer, related)
        elif approved.date and expires.date and expires.date < approved.date:
            message = f"{item['id'].text} expires on {day(expires.date)}, before it was approved."
            yield item.pointer, Fault(expires.span, message, "Correct one of the two days.", expires.pointer)


def _exemption(item: Value, document: Document) -> Exemption:
    approved, expires = item["approved_on"].date, item["expires"].date
    if not approved or not expires:
        raise AssertionError(f"The schema let {item.pointer} of {document.source.path} pass without its days.")
    return Exemption(
        id=item["id"].text,
        proposal=item["proposal"].text,
        check=item["check"].text,
        reason=item["reason"].text,
        approved_by=item["approved_by"].text,
        reference=item["reference"].text,
        approved_on=approved,
        expires=expires,
        place=Evidence(item["id"].span, item.pointer),
    )
