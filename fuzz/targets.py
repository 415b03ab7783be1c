"""What is fuzzed: each target takes any bytes, and raises where mccheck does what it must not."""

from collections.abc import Callable
from datetime import date

from mccheck.document.limits import Limits
from mccheck.document.read import read
from mccheck.edition.load import current_edition
from mccheck.render.look import Look
from mccheck.render.table import FORMATS, renderer
from mccheck.repairs.mend import mend
from mccheck.report.load import load
from mccheck.report.model import Outcome, Report
from mccheck.run.across import join
from mccheck.run.one import check_document
from mccheck.run.options import Options
from mccheck.text.prose import TOPICS, Passage, Prose

EDITION = current_edition()
OPTIONS = Options(EDITION, date(2025, 6, 2), EDITION.checks)
LIMITS = Limits()


def reader(data: bytes) -> None:
    """Read a file with both parsers: faults or data, and every place of it within the text."""
    for pure in (False, True):
        for document in read("p.yaml", data, LIMITS, pure=pure):
            assert document.readable or document.faults
            length = len(document.source.text)
            for extent in document.extents.values():
                assert min(extent) >= -1
                assert max(extent) <= length, extent


def text(data: bytes) -> None:
    """Ask a passage about every topic: what is said stands in it."""
    words = data.decode(errors="replace")
    prose = Prose((Passage("description", words, None), Passage("fees", words[::-1], None)))
    for topic in TOPICS:
        for said in prose.about(topic):
            assert 0 <= said.start < said.end <= len(said.passage.text), (topic, said)


def fix(data: bytes) -> None:
    """Mend a file: what comes out is mended for good, and its lines end as they did."""
    for unsafe in (False, True):
        mended, done = mend("p.yaml", data, unsafe=unsafe)
        assert done or mended == data
        again, more = mend("p.yaml", mended, unsafe=unsafe)
        assert (again, more) == (mended, ()), more


def renderers(data: bytes) -> None:
    """Check a file and show it in every format: no check breaks, no control character comes through."""
    report = checked(data)
    for proposal in report.proposals:
        broken = proposal.findings(Outcome.ERROR)
        assert not broken, broken
    for name in FORMATS:
        shown = "".join(renderer(name)(report, Look(80)))
        shown.encode()
        assert "\x1b" not in shown
        assert "\u202e" not in shown or name in ("json", "sarif", "sarif-full", "gitlab")


def stored(data: bytes) -> None:
    """Read a stored report: it is refused in words, or can be shown."""
    try:
        report = load(data.decode(errors="replace"))
    except ValueError:
        return
    for name in FORMATS:
        "".join(renderer(name)(report, Look(80))).encode()


def checked(data: bytes) -> Report:
    """Check the proposals in some bytes."""
    return join([check_document(document, OPTIONS) for document in read("p.yaml", data, LIMITS)], OPTIONS)


TARGETS: dict[str, Callable[[bytes], None]] = {
    "reader": reader,
    "text": text,
    "fix": fix,
    "renderers": renderers,
    "stored": stored,
}
