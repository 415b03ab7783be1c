"""The file is YAML that can be read.

Reads: the whole file, as YAML 1.2.
Passes: every value can be read.
Fails: the text is not YAML, a field is given twice, an alias refers to nothing, there is a tag, or the file is too
large or too deep to be a proposal.
Mend: look at the line that is shown and the one above it; most faults are a missing quotation mark, a tab, or a line
that is not lined up.

Complies:
    title: "Water markets: theory and practice"
Does not comply:
    title: Water markets: theory and practice
"""

from mccheck.checks.faults import findings_of
from mccheck.checks.kit import Context, Finding, Iterator, Proposal, passed


def check(proposal: Proposal, context: Context) -> Iterator[Finding]:
    found = findings_of(proposal.document.faults)
    yield from found or (passed(proposal.root, "The file can be read."),)
