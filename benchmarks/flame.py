"""Draw where the time of checking goes: `python benchmarks/flame.py [--count 4000] [--out docs/pictures/flame.svg]`.

Needs py-spy (`pip install py-spy`), which looks 1,000 times a second at what one process is doing. Every box is a
function, as wide as its share of the time spent on files, and stands below what called it.
"""

import subprocess
import sys
import tempfile
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import escape
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.proposals import generate  # noqa: E402 (found only from here on)

WIDTH, ROW, MARGIN, LETTER = 1160, 20, 8, 6.3
LEAST = 0.004
"""Share of the time below which a box is left out."""
START = "check_file (mccheck/run/file.py"
ROOMS = {
    "document": "#a9c8ef", "checks": "#b5ddb0", "text": "#f3d48b", "report": "#d3bdf0", "run": "#cfd4da",
    "libraries": "#efe6dc",
}  # fmt: skip


@dataclass(slots=True)
class Box:
    """A function, as called from where it stands in the graph."""

    samples: int = 0
    below: dict[str, "Box"] = field(default_factory=dict)


def profile(count: int) -> Counter[tuple[str, ...]]:
    """Check so many proposals in one process; return how often each stack was seen, from `check_file` on."""
    with tempfile.TemporaryDirectory() as folder:
        generate(Path(folder, "proposals"), count, compliant=True)
        raw = Path(folder, "stacks")
        command = [sys.executable, "-m", "mccheck", "validate", "--jobs", "1", "--output", f"concise:{folder}/said"]
        spy = ["py-spy", "record", "--rate", "1000", "--format", "raw", "--output", str(raw), "--"]
        subprocess.run([*spy, *command, f"{folder}/proposals"], cwd=ROOT, check=True, capture_output=True)
        stacks: Counter[tuple[str, ...]] = Counter()
        for line in raw.read_text(encoding="utf-8").splitlines():
            frames, _, number = line.rpartition(" ")
            names = tuple(frame.rpartition(":")[0] for frame in frames.split(";"))
            if START in names and not any("importlib" in name for name in names):
                stacks[names[names.index(START) :]] += int(number)
    return stacks


def tree(stacks: Counter[tuple[str, ...]]) -> Box:
    """Put the stacks together."""
    top = Box()
    for stack, number in stacks.items():
        box = top
        for name in stack:
            box = box.below.setdefault(name, Box())
            box.samples += number
    return top.below[START]


def room(name: str) -> str:
    """Return the package of a function, as `function (file` has it."""
    found = name.partition("(mccheck/")[2].partition("/")[0]
    return found if found in ROOMS else "libraries"


def boxes(name: str, box: Box, whole: int, left: float, depth: int) -> Iterator[tuple[int, str]]:
    """Yield the boxes of a function and of all that it called, each with its depth."""
    width = WIDTH * box.samples / whole
    function, _, file = name.partition(" (")
    words = f"{function.replace('<locals>.', '')} · {Path(file).name}"
    if function == "check":
        words = f"{Path(file).stem} · {function}"
    room_for = int((width - 6) / LETTER)
    shown = words if len(words) <= room_for else f"{words[: room_for - 1]}…" if room_for > 3 else ""
    x, y = MARGIN + left, MARGIN + depth * ROW
    shape = f'x="{x:.1f}" y="{y}" width="{max(width - 1, 0.5):.1f}" height="{ROW - 1}" rx="2"'
    named = f'<text x="{x + 4:.1f}" y="{y + 14}">{escape(shown)}</text>' if shown else ""
    title = f"<title>{escape(words)}, {100 * box.samples / whole:.1f} %</title>"
    yield depth, f'<g>{title}<rect {shape} fill="{ROOMS[room(name)]}"/>{named}</g>'
    for called, inner in sorted(box.below.items(), key=lambda one: -one[1].samples):
        if inner.samples >= LEAST * whole:
            yield from boxes(called, inner, whole, left, depth + 1)
        left += WIDTH * inner.samples / whole


def draw(top: Box) -> str:
    """Return the graph as SVG."""
    drawn = list(boxes(START, top, top.samples, 0, 0))
    foot = 2 * MARGIN + (max(depth for depth, _ in drawn) + 1) * ROW
    key = "".join(
        f'<rect x="{MARGIN + 110 * place}" y="{foot}" width="14" height="14" rx="2" fill="{colour}"/>'
        f'<text x="{MARGIN + 110 * place + 20}" y="{foot + 11}">{name}</text>'
        for place, (name, colour) in enumerate(ROOMS.items())
    )
    width, height = WIDTH + 2 * MARGIN, foot + 14 + MARGIN
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}">'
        "<style>text { font: 11px ui-monospace, 'DejaVu Sans Mono', monospace; fill: #1b2430 }</style>"
        f'<rect width="{width}" height="{height}" fill="#ffffff"/>'
        + "\n".join(box for _, box in drawn)
        + key
        + "</svg>\n"
    )


def main() -> None:
    """Profile, draw, and print what takes longest by itself."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=4000)
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "pictures" / "flame.svg")
    asked = parser.parse_args()
    stacks = profile(asked.count)
    top = tree(stacks)
    asked.out.write_text(draw(top), encoding="utf-8")
    rooms: Counter[str] = Counter()
    own: Counter[str] = Counter()
    for stack, number in stacks.items():
        rooms[next(found for name in reversed(stack) if (found := room(name)) != "libraries")] += number
        own[stack[-1]] += number
    for title, counts in (("by room, with the libraries it calls", rooms), ("by function", own)):
        print(title)
        for name, number in counts.most_common(12):
            print(f"  {100 * number / top.samples:5.1f} %  {name.replace(' (', ' · ')}")


if __name__ == "__main__":
    main()
