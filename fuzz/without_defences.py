"""Take each defence out, one at a time, in a copy of the project, and run the tests that must notice.

`python fuzz/without_defences.py` prints a line for each and ends in 1 where no test misses one.
"""

import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent


@dataclass(frozen=True)
class Defence:
    """A piece of code that defends, what is left without it, and the tests that must fail then."""

    danger: str
    file: str
    code: str
    without: str
    tests: str


DEFENCES = (
    Defence("alias bomb", "document/build.py", "self.nodes > self.limits.nodes", "False", "document"),
    Defence("alias to itself", "document/build.py", "if anchored is None:", "if False:", "document"),
    Defence("deep nesting", "document/build.py", "depth > self.limits.depth", "False", "document"),
    Defence("size", "document/read.py", "len(data) > limits.size", "False", "document"),
    Defence("size of a material", "document/materials.py", "len(data) <= limits.size", "True", "document"),
    Defence("unfolding a material", "document/materials.py", "> 20 * limits.size", "< 0", "document"),
    Defence("tags", "document/build.py", "            self._unknown_tag(event)\n        elif", "            pass\n        elif", "document"),
    Defence("terminal escapes", "render/clean.py", "_UNSAFE.sub(_escape, text.replace(\"\\r\\n\", \" \"))", "text", "render"),
    Defence("commands of GitHub's runner", "render/clean.py", "return _COMMAND.sub(r\"\\\\x3a:\", shown)", "return shown", "render"),
    Defence("CSV formulas", "render/csv.py", "f\"'{shown}\" if shown.lstrip().startswith(_FORMULA) else shown", "shown", "render"),
    Defence("HTML", "render/html.py", "autoescape=True", "autoescape=False", "render"),
    Defence("outside assets in HTML", "render/page/audit.html.jinja", "{{ policy }}", "", "render"),
    Defence("Markdown", "render/markdown.py", "return shown.replace(\"@\", \"<span>@</span>\")", "return text", "render"),
    Defence("annotations", "render/github.py", ".replace(\"%\", \"%25\")", "", "render"),
    Defence("annotations' properties", "render/github.py", ".replace(\":\", \"%3A\").replace(\",\", \"%2C\")", "", "render"),
    Defence("$ref", "document/schema.py", "registry=Registry(), ", "", "document"),
    Defence("$ref, compiled", "document/schema.py", ", retriever=_refuse", "", "document"),
    Defence("paths of materials", "document/materials.py", "fault=\"lies outside of the folder of the proposals\"", "", "document"),
    Defence("links of materials", "document/materials.py", "os.path.realpath(path), os.path.realpath(root)", "os.path.abspath(path), os.path.abspath(root)", "document"),
    Defence("writing through a link", "cli/write.py", "elif stat.S_ISLNK(mode):", "elif False:", "cli/test_write.py"),
    Defence("writing in place", "cli/write.py", "            os.chmod(beside, stat.S_IMODE(mode))\n", "            pass\n", "cli/test_write.py"),
    Defence("what breaks off", "cli/write.py", "            os.unlink(beside)\n", "            pass\n", "cli/test_write.py"),
    Defence("syncing", "cli/write.py", "            os.fsync(handle)\n", "", "cli/test_write.py"),
    Defence("regular expressions", "schemas/proposal.schema.json", '"^x-"', '"^(x+)+-$"', "document"),
    Defence("long sentences", "text/rules.py", "_WINDOW = 240", "_WINDOW = 10**9", "text"),
    Defence("names of checks", "checks/catalogue.py", "if not _NAME.fullmatch(name):", "if False:", "checks cli/test_commands.py"),
    Defence("local variables in tracebacks", "cli/app.py", "pretty_exceptions_enable=False", "pretty_exceptions_show_locals=True", "cli/test_faults.py"),
)  # fmt: skip


def noticed(defence: Defence, copy: Path) -> str:
    """Take a defence out of a copy of the project, and return the first test that fails; "" where none does."""
    file = copy / "mccheck" / defence.file
    whole = file.read_text(encoding="utf-8")
    if defence.code not in whole:
        raise SystemExit(f"{defence.danger}: {defence.file} does not hold its code")
    file.write_text(whole.replace(defence.code, defence.without, 1), encoding="utf-8")
    tests = [f"tests/{name}" for name in defence.tests.split()]
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", *tests]
    try:
        done = subprocess.run(command, cwd=copy, capture_output=True, text=True, check=False, timeout=180)
        failed = [line for line in done.stdout.splitlines() if line.startswith(("FAILED", "ERROR"))]
        return failed[0].partition(" - ")[0] if failed else ""
    except subprocess.TimeoutExpired:
        return "(a test that does not end)"
    finally:
        file.write_text(whole, encoding="utf-8")


def main() -> None:
    """Try all defences."""
    missed = 0
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder, "mccheck")
        shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(".git", "__pycache__", "build"))
        (copy / "mccheck" / "schemas").symlink_to("../schemas")  # where an installed package has them
        for defence in DEFENCES:
            test = noticed(defence, copy)
            missed += not test
            print(f"{defence.danger:32} {test or 'NO TEST NOTICES'}", flush=True)
    sys.exit(missed > 0)


if __name__ == "__main__":
    main()
