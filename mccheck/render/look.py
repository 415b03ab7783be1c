"""How a report is to look."""

from dataclasses import dataclass

from mccheck.render.clean import clean, plain
from mccheck.report.model import Outcome


@dataclass(frozen=True, slots=True)
class Look:
    """What a renderer may know of where its text will stand."""

    width: int = 80
    """Columns of the terminal."""
    color: bool = False
    unicode: bool = True
    """Whether signs beyond ASCII can be shown."""
    threshold: Outcome | None = None
    """Show only what reaches this outcome; None shows all."""

    def shows(self, outcome: Outcome) -> bool:
        """Tell whether findings of this outcome are to be shown."""
        return self.threshold is None or outcome >= self.threshold

    def shown(self, text: str) -> str:
        """Make text fit to be shown here: on one line, without what steers a terminal, in ASCII if need be."""
        return clean(text) if self.unicode else plain(clean(text))
