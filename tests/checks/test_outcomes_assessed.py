import pytest

from tests.kit import expect

CASES = {
    "one task for one outcome": """
        title: Rust
        learning_outcomes:              #: pass Each outcome is demonstrated by a task that must be passed.
          - {id: LO1, text: Judge it.}
        assessment:
          - {id: A1, weight: 100, must_pass: true, demonstrates: [LO1]}
    """,
    "one task for two outcomes": """
        title: Rust
        learning_outcomes:              #: pass Each outcome is demonstrated by a task that must be passed.
          - {id: LO1, text: Judge it.}
          - {id: LO2, text: Defend it.}
        assessment:
          - {id: A1, weight: 100, must_pass: true, demonstrates: [LO1, LO2]}
    """,
    "one of two tasks must be passed": """
        title: Rust
        learning_outcomes:              #: pass Each outcome is demonstrated by a task that must be passed.
          - {id: LO1, text: Judge it.}
        assessment:
          - {id: A1, weight: 40, must_pass: false, demonstrates: [LO1]}
          - {id: A2, weight: 60, must_pass: true, demonstrates: [LO1]}
    """,
    "a task for nothing beside": """
        title: Rust
        learning_outcomes:              #: pass Each outcome is demonstrated by a task that must be passed.
          - {id: LO1, text: Judge it.}
        assessment:
          - {id: A1, weight: 90, must_pass: true, demonstrates: [LO1]}
          - {id: A2, weight: 10}
    """,
    "an outcome that no task demonstrates": """
        title: Rust
        learning_outcomes:
          - {id: LO1, text: Judge it.}
          - id: LO2                     #: fail No task demonstrates outcome LO2. Add LO2 to `demonstrates` of a task, or a task for it.
            text: Defend it.
        assessment:
          - {id: A1, weight: 100, must_pass: true, demonstrates: [LO1]}
    """,
    "two outcomes that no task demonstrates": """
        title: Rust
        learning_outcomes:
          - {id: LO1, text: Judge it.}  #: fail No task demonstrates outcome LO1. Add LO1 to `demonstrates` of a task, or a task for it.
          - {id: LO2, text: Defend it.} #: fail No task demonstrates outcome LO2. Add LO2 to `demonstrates` of a task, or a task for it.
        assessment:
          - {id: A1, weight: 100, must_pass: true, demonstrates: []}
    """,
    "a task that says of no outcome": """
        title: Rust
        learning_outcomes:
          - {id: LO1, text: Judge it.}  #: fail No task demonstrates outcome LO1. Add LO1 to `demonstrates` of a task, or a task for it.
        assessment:
          - {id: A1, weight: 100, must_pass: true}
    """,
    "what a task demonstrates, in a text": """
        title: Rust
        learning_outcomes:
          - {id: LO1, text: Judge it.}  #: fail No task demonstrates outcome LO1. Add LO1 to `demonstrates` of a task, or a task for it.
        assessment:
          - {id: A1, weight: 100, must_pass: true, demonstrates: LO1}
    """,
    "another case": """
        title: Rust
        learning_outcomes:
          - {id: LO1, text: Judge it.}  #: fail No task demonstrates outcome LO1. Add LO1 to `demonstrates` of a task, or a task for it.
        assessment:
          - {id: A1, weight: 100, must_pass: true, demonstrates: [lo1]} #: fail The task demonstrates lo1, which is not among the outcomes. Name one of the outcomes that are listed, or add this one.
    """,
    "a task that can be failed": """
        title: Rust
        learning_outcomes:
          - {id: LO1, text: Judge it.}  #~ the outcome
        assessment:
          - id: A1
            weight: 100
            must_pass: false            #: fail Outcome LO1 is demonstrated only by what can be failed while the whole is passed. Set `must_pass: true` on a task that demonstrates LO1.
            demonstrates: [LO1]
    """,
    "two tasks that can be failed": """
        title: Rust
        learning_outcomes:
          - {id: LO1, text: Judge it.}  #~ the outcome
        assessment:
          - {id: A1, weight: 40, must_pass: false, demonstrates: [LO1]} #: fail Outcome LO1 is demonstrated only by what can be failed while the whole is passed. Set `must_pass: true` on a task that demonstrates LO1.
          - {id: A2, weight: 60, must_pass: false, demonstrates: [LO1]}
    """,
    "a task that can be failed, for two outcomes": """
        title: Rust
        learning_outcomes:
          - {id: LO1, text: Judge it.}  #~ the outcome
          - {id: LO2, text: Defend it.} #~ the outcome
        assessment:
          - {id: A1, weight: 100, must_pass: false, demonstrates: [LO1, LO2]} #: fail Outcome LO1 is demonstrated only by what can be failed while the whole is passed. Set `must_pass: true` on a task that demonstrates LO1. #: fail Outcome LO2 is demonstrated only by what can be failed while the whole is passed. Set `must_pass: true` on a task that demonstrates LO2.
    """,
    "not said whether it must be passed": """
        title: Rust
        learning_outcomes:
          - {id: LO1, text: Judge it.}  #~ the outcome
        assessment:
          - weight: 100
            id: A1                      #: fail Outcome LO1 is demonstrated only by what can be failed while the whole is passed. Set `must_pass: true` on a task that demonstrates LO1.
            demonstrates: [LO1]
    """,
    "must be passed, in a word": """
        title: Rust
        learning_outcomes:
          - {id: LO1, text: Judge it.}  #~ the outcome
        assessment:
          - id: A1
            weight: 100
            must_pass: yes              #: fail Outcome LO1 is demonstrated only by what can be failed while the whole is passed. Set `must_pass: true` on a task that demonstrates LO1.
            demonstrates: [LO1]
    """,
    "a task without an id that can be failed": """
        title: Rust
        learning_outcomes:
          - {id: LO1, text: Judge it.}  #~ the outcome
        assessment:
          - weight: 100                 #: fail Outcome LO1 is demonstrated only by what can be failed while the whole is passed. Set `must_pass: true` on a task that demonstrates LO1.
            demonstrates: [LO1]
    """,
    "a task for an unknown outcome": """
        title: Rust
        learning_outcomes:
          - {id: LO1, text: Judge it.}
        assessment:
          - id: A1
            weight: 100
            must_pass: true
            demonstrates:
              - LO1
              - LO3                     #: fail The task demonstrates LO3, which is not among the outcomes. Name one of the outcomes that are listed, or add this one.
    """,
    "two tasks for an unknown outcome": """
        title: Rust
        learning_outcomes:
          - {id: LO1, text: Judge it.}
        assessment:
          - {id: A1, weight: 50, must_pass: true, demonstrates: [LO1, LO3]} #: fail The task demonstrates LO3, which is not among the outcomes. Name one of the outcomes that are listed, or add this one.
          - {id: A2, weight: 50, must_pass: true, demonstrates: [LO3]} #: fail The task demonstrates LO3, which is not among the outcomes. Name one of the outcomes that are listed, or add this one.
    """,
    "a number for an outcome": """
        title: Rust
        learning_outcomes:              #: pass Each outcome is demonstrated by a task that must be passed.
          - {id: LO1, text: Judge it.}
        assessment:
          - {id: A1, weight: 100, must_pass: true, demonstrates: [LO1, 3]}
    """,
    "an outcome without an id": """
        title: Rust
        learning_outcomes:
          - {id: LO1, text: Judge it.}
          - text: Defend it.            #: fail The id of an outcome is not given, so no task can name it. Write `id: LO1`.
        assessment:
          - {id: A1, weight: 100, must_pass: true, demonstrates: [LO1]}
    """,
    "an id empty": """
        title: Rust
        learning_outcomes:
          - text: Judge it.
            id:                         #: fail The id of an outcome is not given, so no task can name it. Write `id: LO1`.
        assessment:
          - {id: A1, weight: 100, must_pass: true, demonstrates: []}
    """,
    "an id that is a number": """
        title: Rust
        learning_outcomes:
          - {id: 1, text: Judge it.}    #: fail The id of an outcome cannot be read, so no task can name it. Write `id: LO1`.
        assessment:
          - {id: A1, weight: 100, must_pass: true, demonstrates: [1]}
    """,
    "outcomes that are texts": """
        title: Rust
        learning_outcomes:
          - Judge it.                   #: fail The id of an outcome is not given, so no task can name it. Write `id: LO1`.
          - Defend it.                  #: fail The id of an outcome is not given, so no task can name it. Write `id: LO1`.
        assessment:
          - {id: A1, weight: 100, must_pass: true}
    """,
    "two outcomes of one id": """
        title: Rust
        learning_outcomes:
          - {id: LO1, text: Judge it.}  #~ given here first
          - {id: LO1, text: Defend it.} #: warning The id LO1 is given twice. Give each an id of its own.
        assessment:
          - {id: A1, weight: 100, must_pass: true, demonstrates: [LO1]}
    """,
    "two tasks of one id": """
        title: Rust
        learning_outcomes:
          - {id: LO1, text: Judge it.}
        assessment:
          - {id: A1, weight: 50, must_pass: true, demonstrates: [LO1]} #~ given here first
          - {id: A1, weight: 50}        #: warning The id A1 is given twice. Give each an id of its own.
    """,
    "three tasks of one id": """
        title: Rust
        learning_outcomes:
          - {id: LO1, text: Judge it.}
        assessment:
          - {id: A1, weight: 50, must_pass: true, demonstrates: [LO1]} #~ given here first #~ given here first
          - {id: A1, weight: 30}        #: warning The id A1 is given twice. Give each an id of its own.
          - {id: A1, weight: 20}        #: warning The id A1 is given twice. Give each an id of its own.
    """,
    "two tasks without an id": """
        title: Rust
        learning_outcomes:              #: pass Each outcome is demonstrated by a task that must be passed.
          - {id: LO1, text: Judge it.}
        assessment:
          - {weight: 50, must_pass: true, demonstrates: [LO1]}
          - {weight: 50}
    """,
    "weights of 100": """
        title: Rust
        learning_outcomes:              #: pass Each outcome is demonstrated by a task that must be passed.
          - {id: LO1, text: Judge it.}
        assessment:
          - {id: A1, must_pass: true, demonstrates: [LO1], weight: 40}
          - {id: A2, must_pass: true, demonstrates: [LO1], weight: 60}
    """,
    "weights of 99.6": """
        title: Rust
        learning_outcomes:              #: pass Each outcome is demonstrated by a task that must be passed.
          - {id: LO1, text: Judge it.}
        assessment:
          - {id: A1, must_pass: true, demonstrates: [LO1], weight: 33.2}
          - {id: A2, must_pass: true, demonstrates: [LO1], weight: 33.2}
          - {id: A3, must_pass: true, demonstrates: [LO1], weight: 33.2}
    """,
    "weights of 99.5": """
        title: Rust
        learning_outcomes:              #: pass Each outcome is demonstrated by a task that must be passed.
          - {id: LO1, text: Judge it.}
        assessment:
          - {id: A1, must_pass: true, demonstrates: [LO1], weight: 49.5}
          - {id: A2, must_pass: true, demonstrates: [LO1], weight: 50}
    """,
    "weights of 99.4": """
        title: Rust
        learning_outcomes:
          - {id: LO1, text: Judge it.}
        assessment:                     #: warning The weights add up to 99.4, not to 100. Give each task a `weight`, in percent of the whole.
          - {id: A1, must_pass: true, demonstrates: [LO1], weight: 49.4}
          - {id: A2, must_pass: true, demonstrates: [LO1], weight: 50}
    """,
    "weights of 100.5": """
        title: Rust
        learning_outcomes:              #: pass Each outcome is demonstrated by a task that must be passed.
          - {id: LO1, text: Judge it.}
        assessment:
          - {id: A1, must_pass: true, demonstrates: [LO1], weight: 50.5}
          - {id: A2, must_pass: true, demonstrates: [LO1], weight: 50}
    """,
    "weights of 100.6": """
        title: Rust
        learning_outcomes:
          - {id: LO1, text: Judge it.}
        assessment:                     #: warning The weights add up to 100.6, not to 100. Give each task a `weight`, in percent of the whole.
          - {id: A1, must_pass: true, demonstrates: [LO1], weight: 50.6}
          - {id: A2, must_pass: true, demonstrates: [LO1], weight: 50}
    """,
    "weights of 90": """
        title: Rust
        learning_outcomes:
          - {id: LO1, text: Judge it.}
        assessment:                     #: warning The weights add up to 90, not to 100. Give each task a `weight`, in percent of the whole.
          - {id: A1, must_pass: true, demonstrates: [LO1], weight: 40}
          - {id: A2, must_pass: true, demonstrates: [LO1], weight: 50}
    """,
    "weights of 110": """
        title: Rust
        learning_outcomes:
          - {id: LO1, text: Judge it.}
        assessment:                     #: warning The weights add up to 110, not to 100. Give each task a `weight`, in percent of the whole.
          - {id: A1, must_pass: true, demonstrates: [LO1], weight: 50}
          - {id: A2, must_pass: true, demonstrates: [LO1], weight: 60}
    """,
    "one weight of two": """
        title: Rust
        learning_outcomes:
          - {id: LO1, text: Judge it.}
        assessment:                     #: warning The weights add up to 60, not to 100. Give each task a `weight`, in percent of the whole.
          - {id: A1, must_pass: true, demonstrates: [LO1], weight: 60}
          - {id: A2, must_pass: true, demonstrates: [LO1]}
    """,
    "no weight of two": """
        title: Rust
        learning_outcomes:
          - {id: LO1, text: Judge it.}
        assessment:                     #: warning The weights add up to 0, not to 100. Give each task a `weight`, in percent of the whole.
          - {id: A1, must_pass: true, demonstrates: [LO1]}
          - {id: A2, must_pass: true, demonstrates: [LO1]}
    """,
    "no weight of one": """
        title: Rust
        learning_outcomes:              #: pass Each outcome is demonstrated by a task that must be passed.
          - {id: LO1, text: Judge it.}
        assessment:
          - {id: A1, must_pass: true, demonstrates: [LO1]}
    """,
    "one weight of one, not 100": """
        title: Rust
        learning_outcomes:
          - {id: LO1, text: Judge it.}
        assessment:                     #: warning The weights add up to 50, not to 100. Give each task a `weight`, in percent of the whole.
          - {id: A1, must_pass: true, demonstrates: [LO1], weight: 50}
    """,
    "weights that cannot be read": """
        title: Rust
        learning_outcomes:              #: pass Each outcome is demonstrated by a task that must be passed.
          - {id: LO1, text: Judge it.}
        assessment:
          - {id: A1, must_pass: true, demonstrates: [LO1], weight: 40%}
          - {id: A2, must_pass: true, demonstrates: [LO1], weight: half}
    """,
    "one weight that cannot be read": """
        title: Rust
        learning_outcomes:              #: pass Each outcome is demonstrated by a task that must be passed.
          - {id: LO1, text: Judge it.}
        assessment:
          - {id: A1, must_pass: true, demonstrates: [LO1], weight: 40}
          - {id: A2, must_pass: true, demonstrates: [LO1], weight: [60]}
    """,
    "all at once": """
        title: Rust
        learning_outcomes:
          - {id: LO1, text: Judge it.}  #~ the outcome
          - {id: LO2, text: Defend it.} #: fail No task demonstrates outcome LO2. Add LO2 to `demonstrates` of a task, or a task for it.
        assessment:                     #: warning The weights add up to 30, not to 100. Give each task a `weight`, in percent of the whole.
          - {id: A1, weight: 30, must_pass: false, demonstrates: [LO1, LO9]} #: fail Outcome LO1 is demonstrated only by what can be failed while the whole is passed. Set `must_pass: true` on a task that demonstrates LO1. #: fail The task demonstrates LO9, which is not among the outcomes. Name one of the outcomes that are listed, or add this one.
    """,
    "no outcomes": """
        learning_outcomes: []           #: fail There are no learning outcomes. List them, each with `id` and `text`.
        assessment: [{id: A1, weight: 100, must_pass: true, demonstrates: [LO1]}]
    """,
    "no tasks": """
        learning_outcomes: [{id: LO1, text: Judge it.}]
        assessment: []                  #: fail There are no assessment tasks. List them, each with the outcomes it demonstrates.
    """,
    "neither": """
        #: fail There are no learning outcomes. List them, each with `id` and `text`.
        #: fail There are no assessment tasks. List them, each with the outcomes it demonstrates.
        title: Rust
    """,
    "both empty": """
        title: Rust
        learning_outcomes:              #: fail There are no learning outcomes. List them, each with `id` and `text`.
        assessment:                     #: fail There are no assessment tasks. List them, each with the outcomes it demonstrates.
    """,
    "both texts": """
        title: Rust
        learning_outcomes: Judge it.    #: fail There are no learning outcomes. List them, each with `id` and `text`.
        assessment: An essay.           #: fail There are no assessment tasks. List them, each with the outcomes it demonstrates.
    """,
    "fields, not lists": """
        title: Rust
        learning_outcomes: {LO1: Judge it.} #: fail There are no learning outcomes. List them, each with `id` and `text`.
        assessment: {A1: An essay.}     #: fail There are no assessment tasks. List them, each with the outcomes it demonstrates.
    """,
    "tasks that are texts": """
        title: Rust
        learning_outcomes:
          - {id: LO1, text: Judge it.}  #: fail No task demonstrates outcome LO1. Add LO1 to `demonstrates` of a task, or a task for it.
        assessment: [An essay.]
    """,
    "a stack": """
        proposal: {action: introduction}
        stack:                          #: not-applicable Asked only of a micro-credential.
          title: Rust
    """,
    "a disestablishment": """
        proposal:
          action: disestablishment      #: not-applicable Nothing is offered any more after a disestablishment.
        micro_credential: {id: RUST}
    """,
    "a disestablished stack": """
        proposal: {action: disestablishment}
        stack:                          #: not-applicable Nothing is offered any more after a disestablishment.
          id: RUST
    """,
}


@pytest.mark.parametrize("text", CASES.values(), ids=CASES)
def test_outcomes_assessed(text: str) -> None:
    expect("outcomes-assessed", text)
