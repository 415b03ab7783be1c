"""What the tests of checks share: small documents that carry the expected findings on the lines they belong to.

    level: undergraduate      #: fail The level is undergraduate. Offer it at graduate level: `level: graduate`.

`#: outcome message remedy` expects a finding whose main place is on that line; several may follow each other.
`#~ note` expects a related place on that line. Nothing else may be found.

A document without `proposal:`, `micro_credential:` or `stack:` at its top is taken for the fields of a micro-credential
that is being introduced; marks on lines above its first field belong to the line `micro_credential:`, which is where a
missing field is reported. `---` on a line of its own separates several proposals of one run.
"""

import re
from datetime import date
from textwrap import dedent, indent

from mccheck.document.read import read
from mccheck.edition.load import current_edition
from mccheck.report.model import Finding, Report
from mccheck.run.across import join
from mccheck.run.one import check_document
from mccheck.run.options import Options

TODAY = date(2025, 6, 2)
_TOP = re.compile(r"^(- )?(proposal|micro_credential|stack|schema_version)\b", re.MULTILINE)
_MARK = re.compile(r"#(?P<sort>[:~]) (?P<text>.*?)(?=\s+#[:~] |$)")


def whole(text: str) -> str:
    """Return a fragment as whole documents, as the module's docstring says."""
    return "---\n".join(_whole(part) for part in re.split(r"^---\n", dedent(text), flags=re.MULTILINE))


def run_check(check: str, text: str, *, complete: bool = False, as_of: date = TODAY) -> Report:
    """Run one check over the documents of a text."""
    options = Options(current_edition(), as_of, (check,), complete)
    documents = read("proposal.yaml", whole(text).encode(), options.limits)
    return join([check_document(document, options) for document in documents], options)


def expect(check: str, text: str, *, complete: bool = False, as_of: date = TODAY) -> None:
    """Assert that a check finds just what the marks in the text say."""
    report = run_check(check, text, complete=complete, as_of=as_of)
    results = [result for proposal in report.proposals for result in proposal.results if result.check == check]
    findings = [finding for result in results for finding in result.findings]
    found = sorted(mark for finding in findings for mark in _marks_of(finding))
    assert found == sorted(_marks_in(whole(text)))


def _whole(text: str) -> str:
    if _TOP.search(text):
        return text
    above, fields = re.fullmatch(r"\n*((?:#[^\n]*\n)*)(.*)", text, re.DOTALL).groups()
    marks = above.replace("\n", " ").rstrip()
    return f"proposal: {{action: introduction}}\nmicro_credential: {marks}\n" + indent(fields, "  ")


def _marks_in(text: str) -> list[tuple[int, str, str]]:
    return [
        (number, mark["sort"], " ".join(mark["text"].split()))
        for number, line in enumerate(text.splitlines(), 1)
        for mark in _MARK.finditer(line)
    ]


def _marks_of(finding: Finding) -> list[tuple[int, str, str]]:
    message = f"{finding.outcome.word} {finding.message} {finding.remedy}".strip()
    main = (finding.span.line if finding.span else 0, ":", message)
    return [main, *((item.span.line, "~", item.note) for item in finding.evidence[1:] if item.note)]
