"""What a run is to do."""

from dataclasses import dataclass, field
from datetime import date

from mccheck.checks.kit import Context
from mccheck.document.limits import STANDARD, Limits
from mccheck.edition.model import Edition
from mccheck.run.select import Exclusion


@dataclass(frozen=True, slots=True)
class Options:
    """The edition to check against, the day to check for, and which checks to run."""

    edition: Edition
    as_of: date
    checks: tuple[str, ...] = ()
    """Names of checks, in the order of the report."""
    complete: bool = False
    """Whether the run sees every proposal there is."""
    limits: Limits = field(default=STANDARD)
    colleges: tuple[str, ...] = ()
    """The colleges of the site, where it names them."""
    exclusion: Exclusion = field(default=Exclusion())

    @property
    def context(self) -> Context:
        """What the checks may know of the run."""
        return Context(
            self.edition, self.as_of, plans=self.edition.plans, complete=self.complete, colleges=self.colleges
        )


def choose(edition: Edition, select: tuple[str, ...] = (), ignore: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Return the checks to run: those selected (all, if none is named) less those ignored.

    Each selector is the name of a check or the number of a clause. Raises `LookupError` for one that is neither; its
    text offers the nearest.
    """
    chosen = [name for selector in select for name in _named(edition, selector)] or list(edition.checks)
    left_out = {name for selector in ignore for name in _named(edition, selector)}
    return tuple(name for name in edition.checks if name in chosen and name not in left_out)


def _named(edition: Edition, selector: str) -> tuple[str, ...]:
    if named := edition.selected_by(selector.strip()):
        return named
    if any(clause.is_within(selector) for clause in edition.clauses):
        raise LookupError(f"Clause {selector} has no check: a proposal cannot show whether it is kept.")
    from difflib import get_close_matches

    close = get_close_matches(selector, edition.checks, n=1)
    hint = f" Did you mean {close[0]}?" if close else " `mccheck clauses` lists them."
    raise LookupError(f"There is no check or clause named {selector!r}.{hint}")
