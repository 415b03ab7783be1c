"""Running the program as people do: as a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
SAMPLES = ROOT / "sample-proposals"
GOOD = "sample-proposals/compliant/water-markets.yaml"
BAD = "sample-proposals/not-compliant/undergraduate-co-teaching.yaml"


def mccheck(*args: str, cwd: Path = ROOT, stdin: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run mccheck with these arguments and variables; standard output and error come back as bytes."""
    env = {name: value for name, value in os.environ.items() if name not in ("FORCE_COLOR", "NO_COLOR")}
    env |= {"PYTHONWARNINGS": "error", "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", **environment}
    command = [sys.executable, "-m", "mccheck", *args]
    return subprocess.run(command, cwd=cwd, input=stdin, env=env, capture_output=True, check=False, timeout=60)
