"""What the text pass costs, beside the YAML parser's events for the same file, in one run.

`python benchmarks/text_pass.py [FILE]` prints both medians, in milliseconds.
"""

import sys
from pathlib import Path
from statistics import median
from time import perf_counter

from mccheck.checks.passages import passages
from mccheck.document.events import events
from mccheck.document.read import read
from mccheck.document.value import Proposal
from mccheck.text.prose import TOPICS, Prose

SAMPLE = Path(__file__).parent.parent / "sample-proposals" / "compliant" / "water-markets.yaml"


def main() -> None:
    """Measure the sample that is named, or a compliant one of 4 KB."""
    path = Path(sys.argv[1]) if sys.argv[1:] else SAMPLE
    data = path.read_bytes()
    text = data.decode()
    proposal = Proposal(read(path.name, data)[0])

    def parse() -> None:
        for _ in events(text):
            pass

    def listen() -> None:
        prose = Prose(passages(proposal, ()))
        for topic in TOPICS:
            prose.about(topic)
        _ = prose.foreign

    print(f"{path.name}: {len(data)} bytes")
    for name, work in (("libyaml's events", parse), ("text pass", listen)):
        times = []
        for _ in range(300):
            start = perf_counter()
            work()
            times.append((perf_counter() - start) * 1000)
        print(f"{name:18} {median(times):.3f} ms")


if __name__ == "__main__":
    main()
