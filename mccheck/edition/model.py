"""What an edition of the policy holds."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause or sub-clause.

    Either `checks` names what covers it, or `reason` says why a proposal cannot show whether it is kept.
    """

    number: str
    """As people cite it: "11"; "4.2" is the second point of clause 4; "P" and "D1" are Purpose and Definitions."""
    title: str
    requirement: str
    """What the clause asks for, in our words."""
    checks: tuple[str, ...] = ()
    reason: str = ""

    def is_within(self, number: str) -> bool:
        """Tell whether this is the clause of that number, or a part of it."""
        return self.number.lower() == number.lower() or self.number.lower().startswith(f"{number.lower()}.")


@dataclass(frozen=True, slots=True)
class Plan:
    """A strategic plan of the University that a proposal can name, with the first and last year it covers."""

    name: str
    aliases: tuple[str, ...]
    first_year: int
    last_year: int


@dataclass(frozen=True, slots=True)
class Thresholds:
    """The numbers that an edition sets, or that the committee goes by where the policy names none."""

    undergraduate_levels: tuple[int, ...]
    """Thousands: 2 stands for courses of 2000 level (clause 11)."""
    stack_members: int
    """The fewest members of a stack (clause 9)."""
    staff_aqf_level: int
    """The least AQF level of a teacher's or convenor's qualification (clause 5; the policy names none)."""
    statement_words: int
    """A shorter statement of strategic alignment is doubted (clause 1; the policy names none)."""


@dataclass(frozen=True, slots=True)
class Edition:
    """One edition of the policy."""

    document: str
    version: int
    title: str
    effective: date
    review: date
    """From the day after this one the edition is overdue for review."""
    library: str
    """Where people look for a newer edition."""
    clauses: tuple[Clause, ...]
    beside: tuple[str, ...]
    """Checks of the file and the run that no clause asks for."""
    thresholds: Thresholds
    plans: tuple[Plan, ...] = ()

    @property
    def name(self) -> str:
        """The edition as people cite it: document number and version."""
        return f"{self.document} version {self.version}"

    @property
    def checks(self) -> tuple[str, ...]:
        """All checks, each once: those beside the clauses first, then in the order of the clauses."""
        named = [*self.beside, *(name for clause in self.clauses for name in clause.checks)]
        return tuple(dict.fromkeys(named))

    def clauses_of(self, check: str) -> tuple[str, ...]:
        """Return the numbers of the clauses that a check covers; none for a check beside the clauses."""
        return tuple(clause.number for clause in self.clauses if check in clause.checks)

    def selected_by(self, selector: str) -> tuple[str, ...]:
        """Return the checks that a name ("graduate-level") or a clause number ("4", "4.2") stands for; () if none."""
        if selector in self.checks:
            return (selector,)
        within = [name for clause in self.clauses if clause.is_within(selector) for name in clause.checks]
        return tuple(dict.fromkeys(within))
