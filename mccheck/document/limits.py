"""How much a file may ask of the machine before it is refused."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on one file. A proposal takes about 4 KB, 150 nodes and a depth of 6."""

    size: int = 1_048_576
    """Bytes."""
    depth: int = 32
    """Levels of lists and maps within each other, aliases expanded."""
    nodes: int = 50_000
    """Values in the file, aliases expanded."""


STANDARD = Limits()
