"""Print what mccheck needs, each at the lowest version that pyproject.toml allows, for pip to install."""

import re
import tomllib
from pathlib import Path

project = tomllib.loads((Path(__file__).parent.parent / "pyproject.toml").read_text(encoding="utf-8"))["project"]
extras = project["optional-dependencies"]
for needed in (*project["dependencies"], *extras["docx"], *extras["lsp"], *extras["watch"]):
    print(re.sub(r">=([0-9.]+)(,<[0-9.]+)?", r"==\1", needed))
print("click==8.1.8")  # what the lowest Typer was made for; later ones warn at its imports
