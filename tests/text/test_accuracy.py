"""What is promised of reading: precision and recall over labelled sentences."""

import pytest

from benchmarks.prose_accuracy import CHECKS, DATA, score

FILES = sorted(DATA.glob("*prose.jsonl"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_precision_and_recall(path) -> None:
    counts, mistakes = score(iter(path.read_text(encoding="utf-8").splitlines()))
    for name in ("all", *CHECKS):
        found, missed, false = (
            sum(n for (check, verdict), n in counts.items() if verdict == v and name in (check, "all"))
            for v in ("found", "missed", "false")
        )
        floor = (0.97, 0.93) if name == "all" else (0.9, 0.9)
        assert found / (found + false) >= floor[0], mistakes
        assert found / (found + missed) >= floor[1], mistakes
