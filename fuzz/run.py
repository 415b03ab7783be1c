"""Fuzz one target for a time, beginning with `fuzz/corpus` and the samples: `python fuzz/run.py reader --seconds 600`.

Needs atheris (`pip install atheris`; it is built for Linux). It keeps what reaches new code in `--found`, and writes
what crashed there; a file that crashed belongs into `fuzz/corpus`, which `tests/test_fuzz.py` plays again.
"""

import shutil
import sys
import tempfile
from argparse import ArgumentParser
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import atheris

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

with atheris.instrument_imports(include=["mccheck"]):
    import mccheck
    from fuzz.targets import TARGETS

    for module in walk_packages(mccheck.__path__, "mccheck."):  # what is imported late otherwise is not followed
        if not module.name.startswith(("mccheck.__main__", "mccheck.lsp", "mccheck.cli")):
            import_module(module.name)


def main() -> None:
    """Fuzz."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("target", choices=TARGETS)
    parser.add_argument("--seconds", type=int, default=600)
    parser.add_argument(
        "--found", type=Path, help="the folder for what reaches new code; a temporary one if none is given"
    )
    asked = parser.parse_args()
    found = asked.found or Path(tempfile.mkdtemp())
    found.mkdir(parents=True, exist_ok=True)
    for number, path in enumerate(sorted((ROOT / "sample-proposals").rglob("*.yaml"))):
        shutil.copy(path, found / f"sample-{number}")
    options = [
        *(f"-max_total_time={asked.seconds}", "-max_len=8192", "-timeout=10", "-rss_limit_mb=2048"),
        *(f"-artifact_prefix={found}/crash-{asked.target}-", "-print_final_stats=1"),
    ]
    atheris.Setup([sys.argv[0], *options, str(found), str(ROOT / "fuzz" / "corpus")], TARGETS[asked.target])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
