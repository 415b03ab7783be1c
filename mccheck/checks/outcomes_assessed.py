"""Every learning outcome is demonstrated in assessment that must be passed.

Reads: `learning_outcomes`, and `assessment`: `demonstrates`, `must_pass` and `weight` of each task.
Passes: each outcome is demonstrated by a task that must be passed.
Warns: the weights do not add up to 100, or an id stands for two outcomes or two tasks.
Fails: there are no outcomes or no tasks, no task demonstrates an outcome, it is demonstrated only by tasks that can be
failed while the whole is passed, or a task names an outcome that there is not.
Mend: list under `demonstrates` the outcomes that each task shows, and set `must_pass: true` on one task for each.

Complies:
    learning_outcomes: [{id: LO1, text: Critique the design of a water market.}]
    assessment: [{id: A1, weight: 100, must_pass: true, demonstrates: [LO1]}]
Does not comply:
    learning_outcomes: [{id: LO1, text: Critique the design of a water market.}]
    assessment: [{id: A1, weight: 100, must_pass: false, demonstrates: [LO1]}]
"""

from collections.abc import Iterable

from mccheck.checks.kit import (
    OFFERINGS,
    Context,
    Finding,
    Iterator,
    Proposal,
    Value,
    evidence,
    fail,
    lacks,
    passed,
    warning,
)

APPLIES_TO = OFFERINGS
ROUNDING = 0.5
"""Percentage points that weights given with decimals may be off by."""


def check(proposal: Proposal, context: Context) -> Iterator[Finding]:
    outcomes, tasks = proposal["learning_outcomes"], proposal["assessment"]
    if not outcomes.items:
        yield fail(outcomes, "There are no learning outcomes.", remedy="List them, each with `id` and `text`.")
    if not tasks.items:
        yield fail(tasks, "There are no assessment tasks.", remedy="List them, each with the outcomes it demonstrates.")
    if not (outcomes.items and tasks.items):
        return
    found = [
        *(finding for outcome in outcomes.items for finding in _outcome(outcome, tasks)),
        *_unknown(outcomes, tasks),
        *_repeated(outcomes.items),
        *_repeated(tasks.items),
        *_weights(tasks),
    ]
    yield from found or (passed(outcomes, "Each outcome is demonstrated by a task that must be passed."),)


def _outcome(outcome: Value, tasks: Value) -> Iterator[Finding]:
    name = outcome["id"]
    if not name.text:
        yield fail(name, f"The id of an outcome {lacks(name)}, so no task can name it.", remedy="Write `id: LO1`.")
        return
    shown_by = [task for task in tasks.items if name.text in task["demonstrates"].texts]
    if not shown_by:
        remedy = f"Add {name.text} to `demonstrates` of a task, or a task for it."
        yield fail(name, f"No task demonstrates outcome {name.text}.", remedy=remedy)
    elif not any(task["must_pass"].flag for task in shown_by):
        place = shown_by[0]["must_pass"] if shown_by[0]["must_pass"].present else shown_by[0]["id"]
        yield fail(
            place,
            f"Outcome {name.text} is demonstrated only by what can be failed while the whole is passed.",
            evidence(name, "the outcome"),
            remedy=f"Set `must_pass: true` on a task that demonstrates {name.text}.",
        )


def _unknown(outcomes: Value, tasks: Value) -> Iterator[Finding]:
    known = {outcome["id"].text for outcome in outcomes.items}
    for task in tasks.items:
        for name in task["demonstrates"].items:
            if name.text and name.text not in known:
                remedy = "Name one of the outcomes that are listed, or add this one."
                yield fail(name, f"The task demonstrates {name.text}, which is not among the outcomes.", remedy=remedy)


def _repeated(entries: Iterable[Value]) -> Iterator[Finding]:
    first: dict[str, Value] = {}
    for name in (entry["id"] for entry in entries):
        if name.text and first.setdefault(name.text, name) is not name:
            place = evidence(first[name.text], "given here first")
            yield warning(name, f"The id {name.text} is given twice.", place, remedy="Give each an id of its own.")


def _weights(tasks: Value) -> Iterator[Finding]:
    weights = [task["weight"] for task in tasks.items]
    if any(weight.given and weight.number is None for weight in weights):
        return  # What cannot be read cannot be added up; the schema says which it is.
    if len(weights) == 1 and not weights[0].given:
        return
    total = sum(weight.number or 0 for weight in weights)
    if abs(total - 100) > ROUNDING:
        remedy = "Give each task a `weight`, in percent of the whole."
        yield warning(tasks, f"The weights add up to {total:g}, not to 100.", remedy=remedy)
