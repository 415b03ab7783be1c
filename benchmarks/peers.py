"""Time mccheck beside its peers, in one run on one machine: `python benchmarks/peers.py [--count 1000] [--runs 5]`.

Each peer is installed into an environment of its own. They do less: check-jsonschema and ajv hold the same files
against the same schema, yamllint reads them, Spectral has four rules; mccheck
makes every clause check and reads the prose.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from argparse import ArgumentParser
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.proposals import generate  # noqa: E402 (found only from here on)

SAMPLE = ROOT / "sample-proposals" / "compliant" / "water-markets.yaml"
SCHEMA = ROOT / "schemas" / "proposal.schema.json"


SPECTRAL = """rules:
  level:
    given: $.micro_credential.level
    then: {function: enumeration, functionOptions: {values: [graduate]}}
  language:
    given: $.micro_credential
    then: {field: language_of_instruction, function: truthy}
  outcomes:
    given: $.micro_credential.learning_outcomes[*]
    then: {field: text, function: truthy}
  action:
    given: $.proposal.action
    then: {function: pattern, functionOptions: {match: "^(introduction|modification|disestablishment)$"}}
"""
"""Four rules about what four of our checks look at."""


@dataclass(frozen=True, slots=True)
class Peer:
    """A program and how it is called for some files."""

    name: str
    command: Callable[[list[str]], list[str]]


def peers(work: Path) -> Iterator[Peer]:
    """Install mccheck and its peers below a folder, and yield those that could be installed."""
    ours, theirs = work / "mccheck", work / "peers"
    for folder, packages in ((ours, [str(ROOT)]), (theirs, ["check-jsonschema", "yamllint"])):
        subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
        subprocess.run([str(folder / "bin/pip"), "install", "--quiet", *packages], check=True)
    as_of = ["--as-of", "2026-03-02"]
    yield Peer("mccheck, rich", lambda files: [str(ours / "bin/mccheck"), "validate", *as_of, *files])
    yield Peer(
        "mccheck, concise",
        lambda files: [str(ours / "bin/mccheck"), "validate", *as_of, "--output", "concise", *files],
    )
    check = str(theirs / "bin/check-jsonschema")
    yield Peer("check-jsonschema", lambda files: [check, "--schemafile", str(SCHEMA), *files])
    yield Peer("yamllint", lambda files: [str(theirs / "bin/yamllint"), "-d", "relaxed", *files])
    if shutil.which("npm"):
        node = work / "node"
        packages = ["ajv-cli", "ajv-formats", "@stoplight/spectral-cli"]
        done = subprocess.run(["npm", "install", "--silent", "--prefix", str(node), *packages], check=False)
        if done.returncode == 0:
            ajv = [str(node / "node_modules/.bin/ajv"), "validate", "--spec=draft2020", "--strict=false"]
            yield Peer(
                "ajv-cli",
                lambda files: [
                    *ajv, "-c", str(node / "node_modules/ajv-formats"), "-s", str(SCHEMA),
                    *(part for file in files for part in ("-d", file)),
                ],
            )  # fmt: skip
            rules = work / "rules.yaml"
            rules.write_text(SPECTRAL)
            spectral = [str(node / "node_modules/.bin/spectral"), "lint", "--ruleset", str(rules), "--quiet"]
            yield Peer("Spectral", lambda files: [*spectral, *files])


def quoted(folder: Path) -> Path:
    """Put the days in all files below a folder between quotes: ajv's YAML reader makes dates of them, and says no."""
    for path in folder.rglob("*.y*ml"):
        path.write_text(re.sub(r": (\d{4}-\d{2}-\d{2})\b", r': "\1"', path.read_text()))
    return folder


def seconds(command: list[str], folder: Path, *, compliant: bool) -> float:
    """Return how long a command takes, its output thrown away. What complies must not be refused."""
    start = time.perf_counter()
    done = subprocess.run(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    took = time.perf_counter() - start
    if done.returncode > (0 if compliant else 1):
        raise SystemExit(f"{command[0]} ended in {done.returncode}")
    return took


def measure(found: list[Peer], folder: Path, runs: int, *, compliant: bool = True) -> dict[str, float]:
    """Return the median of several runs of each, in turns, so that what else the machine does meets them alike."""
    files = [str(path.relative_to(folder)) for path in sorted(folder.rglob("*.y*ml"))]
    times: dict[str, list[float]] = {peer.name: [] for peer in found}
    for _ in range(runs):
        for peer in found:
            times[peer.name].append(seconds(peer.command(files), folder, compliant=compliant))
    return {name: median(several) for name, several in times.items()}


def show(title: str, medians: dict[str, float]) -> None:
    """Print medians, and each as a multiple of check-jsonschema's."""
    print(f"\n{title}")
    for name, took in medians.items():
        print(f"  {name:<18} {took:7.3f} s  {took / medians['check-jsonschema']:6.2f}")


def main() -> None:
    """Measure one proposal, many, and many with a fault in each."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--json", type=Path, help="write the medians to this file")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        found = list(peers(work))
        print(
            f"{os.cpu_count()} cores, Python {sys.version.split()[0]}, medians of {asked.runs}; "
            "last column: as a multiple of check-jsonschema"
        )
        (work / "one").mkdir()
        shutil.copy(SAMPLE, work / "one")
        results = {"one": measure(found, quoted(work / "one"), asked.runs)}
        show("One compliant proposal", results["one"])
        generate(work / "good", asked.count, compliant=True)
        shutil.copytree(quoted(work / "good"), work / "faulty")
        files = list((work / "faulty").rglob("*.y*ml"))
        for path in files:
            path.write_text(path.read_text().replace("graduate", "undergraduate", 1))
        many = [peer for peer in found if peer.name != "mccheck, rich"]
        for sort, compliant in (("good", True), ("faulty", False)):
            results[sort] = measure(many, work / sort, asked.runs, compliant=compliant)
            show(f"{len(files):,} proposals, {'compliant' if compliant else 'a fault in each'}", results[sort])
        slower = results["faulty"]["mccheck, concise"] / results["good"]["mccheck, concise"]
        print(f"\nmccheck with a fault in each: {slower:.2f} of its time with none")
    if asked.json:
        asked.json.write_text(json.dumps(results, indent=1) + "\n")


if __name__ == "__main__":
    main()
