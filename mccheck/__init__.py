"""Tells whether a micro-credential proposal complies with the ANU policy *Micro-credentials*, clause by clause.

For programs: `check_file` and `check_text` return the same report that the command line shows.

>>> from datetime import date
>>> from mccheck import check_text
>>> report = check_text("micro_credential: {level: undergraduate}", as_of=date(2026, 6, 2), select=["graduate-level"])
>>> report.effective.word
'fail'
>>> [(check, finding.message) for check, finding in report.proposals[0].findings(report.effective)]
[('graduate-level', 'The level is undergraduate.')]
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # `mccheck --version` imports this module, and none of these
    from datetime import date
    from os import PathLike

    from mccheck.report.model import Report
    from mccheck.run.options import Options

__all__ = ["__version__", "check_file", "check_text"]
__version__ = "0.1.0"


def check_file(
    path: "str | PathLike[str]", *, as_of: "date", select: Iterable[str] = (), ignore: Iterable[str] = ()
) -> "Report":
    """Check the proposals of a file, one or several YAML documents, against the edition of the policy in force.

    `as_of` is the day to check for; `select` and `ignore` name checks or numbers of clauses, as on the command line.
    Published materials are looked for beside the file.

    Returns a report (`mccheck.report.model`): its proposals in the order of the file, each with a result for each
    check, and each finding with its place, lines and columns from 1 in code points. What the file holds never raises:
    what is not YAML is a finding of the check `yaml`. Raises `OSError` where the file cannot be read, `LookupError` for
    a check or clause that does not exist.

    >>> from datetime import date
    >>> check_file("no-such-file.yaml", as_of=date(2026, 6, 2))
    Traceback (most recent call last):
    ...
    FileNotFoundError: [Errno 2] No such file or directory: 'no-such-file.yaml'
    """
    import os

    from mccheck.run.across import join
    from mccheck.run.file import check_file as check
    from mccheck.run.select import File, shown

    options = _options(as_of, select, ignore)
    name = os.fspath(path)
    with open(name, "rb"):  # a file that cannot be read is the caller's affair, not a finding
        pass
    return join(check(File(name, shown(name), named=True), options).proposals, options)


def check_text(
    text: str | bytes,
    *,
    as_of: "date",
    path: str = "proposal.yaml",
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
) -> "Report":
    """Check the proposals of a text, as `check_file` does those of a file; `path` is what findings call it.

    There is no folder to look for published materials in, so what they say is left for people to judge.
    Raises `LookupError` for a check or clause that does not exist.

    >>> from datetime import date
    >>> report = check_text("proposal: [", as_of=date(2026, 6, 2), path="draft.yaml")
    >>> finding = report.proposals[0].results[0].leading
    >>> finding.outcome.word, finding.span.path, finding.span.line
    ('fail', 'draft.yaml', 1)
    """
    from mccheck.document.read import read
    from mccheck.run.across import join
    from mccheck.run.one import check_document

    options = _options(as_of, select, ignore)
    data = text.encode(errors="surrogatepass") if isinstance(text, str) else text
    return join([check_document(document, options) for document in read(path, data, options.limits)], options)


def _options(as_of: "date", select: Iterable[str], ignore: Iterable[str]) -> "Options":
    from mccheck.edition.load import current_edition
    from mccheck.run.options import Options, choose

    edition = current_edition()
    return Options(edition, as_of, choose(edition, tuple(select), tuple(ignore)))
