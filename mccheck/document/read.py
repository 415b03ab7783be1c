"""The bytes of a file to its documents. One of 4 KB takes well under a millisecond."""

from collections.abc import Iterator

from mccheck.document.build import Builder, StopError
from mccheck.document.document import Document
from mccheck.document.events import events
from mccheck.document.limits import STANDARD, Limits
from mccheck.document.source import Source, decode
from mccheck.document.span import Fault, Span
from mccheck.document.syntax import syntax_fault


def read(path: str, data: bytes, limits: Limits = STANDARD, *, pure: bool = False) -> tuple[Document, ...]:
    """Read all documents of a file, given as bytes. Never raises: what is wrong stands in each document's `faults`.

    `pure` asks for the parser written in Python even where the C library is there.
    """
    if len(data) > limits.size:
        source, fault = decode(path, b"")
        fault = _too_large(source.span(0, 0), limits)
    else:
        source, fault = decode(path, data)
    if fault:
        return (Document(source, 1, None, {}, {}, (fault,), readable=False),)
    return tuple(_documents(source, limits, pure=pure))


def _documents(source: Source, limits: Limits, *, pure: bool) -> Iterator[Document]:
    from ruamel.yaml.error import YAMLError

    builder = Builder(source, limits)
    found = 0
    try:
        for event in events(source.text, pure=pure):
            builder.take(event)
            if builder.done and (builder.data is not None or builder.faults):
                found += 1
                yield builder.document(found, readable=True)
    except StopError as refusal:
        yield builder.document(found + 1, refusal.fault)
    except YAMLError as error:
        yield builder.document(found + 1, syntax_fault(source, error))
    else:
        if not found:
            yield builder.document(1, _empty(source))


def _too_large(span: Span, limits: Limits) -> Fault:
    message = f"The file is larger than {limits.size:,} bytes, and was not read."
    return Fault(span, message, "A proposal takes a few thousand; split the file, or take out what is not a proposal.")


def _empty(source: Source) -> Fault:
    message = "The file holds only comments." if source.text.strip() else "The file is empty."
    return Fault(source.span(0, 0), message, "Begin with `schema_version: 1`, or copy one of the sample proposals.")
