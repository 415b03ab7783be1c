import pytest

from tests.kit import expect

CASES = {
    "plan, goal and a statement of twenty words": """
        strategic_alignment:
          plan: ANU by 2025
          goals: [Serve the region]
          statement: Five of the eight basin agencies that asked for it must rewrite their allocation rules before the next drought comes. #: pass Aligned with ANU by 2025, in its own words.
    """,
    "a statement of nineteen words": """
        strategic_alignment:
          plan: ANU by 2025
          goals: [Serve the region]
          statement: Five of the eight basin agencies that asked for it must rewrite their allocation rules before the next drought. #: warning The statement has only 19 words. Say in two or three sentences what this offering does for the goal, and for whom.
    """,
    "a statement whose numbers are not words": """
        strategic_alignment:
          plan: ANU by 2025
          goals: [Serve the region]
          statement: 5 of the 8 basin agencies that asked for it must rewrite their allocation rules before the next drought. #: warning The statement has only 17 words. Say in two or three sentences what this offering does for the goal, and for whom.
    """,
    "a statement that aligns": """
        strategic_alignment:
          plan: ANU by 2025
          goals: [Serve the region]
          statement: This micro-credential is aligned with the strategic plan. #: fail The statement does not say how it aligns. Say what this offering does for the goal, and for whom.
    """,
    "a statement that aligns at length": """
        strategic_alignment:
          plan: ANU by 2025
          goals: [Serve the region]
          statement: This micro-credential is strongly and directly aligned with ANU by 2025, the strategic plan of the Australian National University, and fully supports its vision, its goals and all of its key priorities. #: fail The statement does not say how it aligns. Say what this offering does for the goal, and for whom.
    """,
    "a statement of three words": """
        strategic_alignment:
          plan: ANU by 2025
          goals: [Serve the region]
          statement: Trains water regulators. #: fail The statement does not say how it aligns. Say what this offering does for the goal, and for whom.
    """,
    "a statement of four words": """
        strategic_alignment:
          plan: ANU by 2025
          goals: [Serve the region]
          statement: Trains seasoned water regulators. #: warning The statement has only 4 words. Say in two or three sentences what this offering does for the goal, and for whom.
    """,
    "a statement still to come": """
        strategic_alignment:
          plan: ANU by 2025
          goals: [Serve the region]
          statement: TBC                #: fail The statement of strategic alignment is still to be written. Say in two or three sentences what it does for the goal.
    """,
    "a statement partly still to come": """
        strategic_alignment:
          plan: ANU by 2025
          goals: [Serve the region]
          statement: Five of the eight basin agencies that asked for it must rewrite their allocation rules before the next drought comes; insert an example here. #: fail The statement of strategic alignment is still to be written. Say in two or three sentences what it does for the goal.
    """,
    "a statement empty": """
        strategic_alignment:
          plan: ANU by 2025
          goals: [Serve the region]
          statement:                    #: fail The statement of strategic alignment is not given. Say in two or three sentences what it does for the goal: `statement: …`.
    """,
    "a statement blank": """
        strategic_alignment:
          plan: ANU by 2025
          goals: [Serve the region]
          statement: "  "               #: fail The statement of strategic alignment is not given. Say in two or three sentences what it does for the goal: `statement: …`.
    """,
    "a statement that is a list": """
        strategic_alignment:
          plan: ANU by 2025
          goals: [Serve the region]
          statement: [It serves the region.] #: fail The statement of strategic alignment cannot be read. Say in two or three sentences what it does for the goal: `statement: …`.
    """,
    "a statement that is a number": """
        strategic_alignment:
          plan: ANU by 2025
          goals: [Serve the region]
          statement: 20                 #: fail The statement of strategic alignment cannot be read. Say in two or three sentences what it does for the goal: `statement: …`.
    """,
    "another known plan": """
        strategic_alignment:
          plan: ANU Strategic Plan 2017-2021
          goals: [Serve the region]
          statement: Five of the eight basin agencies that asked for it must rewrite their allocation rules before the next drought comes. #: pass Aligned with ANU Strategic Plan 2017-2021, in its own words.
    """,
    "a plan by its other name": """
        strategic_alignment:
          plan: "ANU by 2025: Strategic Plan 2021-2025"
          goals: [Serve the region]
          statement: Five of the eight basin agencies that asked for it must rewrite their allocation rules before the next drought comes. #: pass Aligned with ANU by 2025: Strategic Plan 2021-2025, in its own words.
    """,
    "a plan with another dash and another case": """
        strategic_alignment:
          plan: anu strategic plan 2021–2025
          goals: [Serve the region]
          statement: Five of the eight basin agencies that asked for it must rewrite their allocation rules before the next drought comes. #: pass Aligned with anu strategic plan 2021–2025, in its own words.
    """,
    "an unknown plan": """
        strategic_alignment:
          plan: ANU by 2030             #: review Is this a strategic plan of the University? It is not among those known here.
          goals: [Serve the region]
          statement: Five of the eight basin agencies that asked for it must rewrite their allocation rules before the next drought comes.
    """,
    "an unknown plan, and a short statement": """
        strategic_alignment:
          plan: ANU by 2030             #: review Is this a strategic plan of the University? It is not among those known here.
          goals: [Serve the region]
          statement: Five of the eight basin agencies that asked for it must rewrite their allocation rules before the next drought. #: warning The statement has only 19 words. Say in two or three sentences what this offering does for the goal, and for whom.
    """,
    "an unknown plan, whatever the first offering": """
        strategic_alignment:
          plan: ANU by 2030             #: review Is this a strategic plan of the University? It is not among those known here.
          goals: [Serve the region]
          statement: Five of the eight basin agencies that asked for it must rewrite their allocation rules before the next drought comes.
        delivery:
          first_offering: 2041-01-01
    """,
    "a plan empty": """
        strategic_alignment:
          plan:                         #: fail The strategic plan is not given. Name it: `plan: ANU by 2025`.
          goals: [Serve the region]
          statement: Five of the eight basin agencies that asked for it must rewrite their allocation rules before the next drought comes.
    """,
    "a plan that is a list": """
        strategic_alignment:
          plan: [ANU by 2025]           #: fail The strategic plan cannot be read. Name it: `plan: ANU by 2025`.
          goals: [Serve the region]
          statement: Five of the eight basin agencies that asked for it must rewrite their allocation rules before the next drought comes.
    """,
    "a plan that is a number": """
        strategic_alignment:
          plan: 2025                    #: fail The strategic plan cannot be read. Name it: `plan: ANU by 2025`.
          goals: [Serve the region]
          statement: Five of the eight basin agencies that asked for it must rewrite their allocation rules before the next drought comes.
    """,
    "no goals": """
        strategic_alignment:
          plan: ANU by 2025
          goals: []                     #: fail No goal of the strategic plan is named. Name at least one goal of the plan: `goals: […]`.
          statement: Five of the eight basin agencies that asked for it must rewrite their allocation rules before the next drought comes.
    """,
    "goals empty": """
        strategic_alignment:
          plan: ANU by 2025
          goals:                        #: fail No goal of the strategic plan is named. Name at least one goal of the plan: `goals: […]`.
          statement: Five of the eight basin agencies that asked for it must rewrite their allocation rules before the next drought comes.
    """,
    "goals of blanks": """
        strategic_alignment:
          plan: ANU by 2025
          goals: [" "]                  #: fail No goal of the strategic plan is named. Name at least one goal of the plan: `goals: […]`.
          statement: Five of the eight basin agencies that asked for it must rewrite their allocation rules before the next drought comes.
    """,
    "goals that are numbers": """
        strategic_alignment:
          plan: ANU by 2025
          goals: [1, 2]                 #: fail No goal of the strategic plan is named. Name at least one goal of the plan: `goals: […]`.
          statement: Five of the eight basin agencies that asked for it must rewrite their allocation rules before the next drought comes.
    """,
    "goals that are fields": """
        strategic_alignment:
          plan: ANU by 2025
          goals: {first: Serve the region} #: fail No goal of the strategic plan is named. Name at least one goal of the plan: `goals: […]`.
          statement: Five of the eight basin agencies that asked for it must rewrite their allocation rules before the next drought comes.
    """,
    "goals that are true": """
        strategic_alignment:
          plan: ANU by 2025
          goals: true                   #: fail No goal of the strategic plan is named. Name at least one goal of the plan: `goals: […]`.
          statement: Five of the eight basin agencies that asked for it must rewrite their allocation rules before the next drought comes.
    """,
    "a goal that is a text": """
        strategic_alignment:
          plan: ANU by 2025
          goals: Serve the region
          statement: Five of the eight basin agencies that asked for it must rewrite their allocation rules before the next drought comes. #: pass Aligned with ANU by 2025, in its own words.
    """,
    "a last day within the plan": """
        strategic_alignment:
          plan: ANU by 2025
          goals: [Serve the region]
          statement: Five of the eight basin agencies that asked for it must rewrite their allocation rules before the next drought comes. #: pass Aligned with ANU by 2025, in its own words.
        delivery:
          first_offering: 2025-12-31
    """,
    "a first day after the plan": """
        strategic_alignment:
          plan: ANU by 2025             #: warning ANU by 2025 ended in 2025, before 2026-01-01. Name the plan that is in force then.
          goals: [Serve the region]
          statement: Five of the eight basin agencies that asked for it must rewrite their allocation rules before the next drought comes.
        delivery:
          first_offering: 2026-01-01    #~ the date it is held against
    """,
    "a plan long ended, by its other name": """
        strategic_alignment:
          plan: Strategic Plan 2017-2021 #: warning ANU Strategic Plan 2017-2021 ended in 2021, before 2025-07-21. Name the plan that is in force then.
          goals: [Serve the region]
          statement: Five of the eight basin agencies that asked for it must rewrite their allocation rules before the next drought comes.
        delivery:
          first_offering: 2025-07-21    #~ the date it is held against
    """,
    "a plan ended, and a statement that aligns": """
        strategic_alignment:
          plan: ANU Strategic Plan 2017-2021 #: warning ANU Strategic Plan 2017-2021 ended in 2021, before 2025-07-21. Name the plan that is in force then.
          goals: [Serve the region]
          statement: It supports the goals of the plan. #: fail The statement does not say how it aligns. Say what this offering does for the goal, and for whom.
        delivery:
          first_offering: 2025-07-21    #~ the date it is held against
    """,
    "a first offering that is no date": """
        strategic_alignment:
          plan: ANU by 2025
          goals: [Serve the region]
          statement: Five of the eight basin agencies that asked for it must rewrite their allocation rules before the next drought comes. #: pass Aligned with ANU by 2025, in its own words.
        delivery:
          first_offering: in 2026
    """,
    "a first offering that is no date, submitted after the plan": """
        proposal:
          action: introduction
          submitted: 2026-02-02         #~ the date it is held against
        micro_credential:
          delivery: {first_offering: soon}
          strategic_alignment:
            plan: ANU by 2025           #: warning ANU by 2025 ended in 2025, before 2026-02-02. Name the plan that is in force then.
            goals: [Serve the region]
            statement: Five of the eight basin agencies that asked for it must rewrite their allocation rules before the next drought comes.
    """,
    "a first offering within the plan, submitted after it": """
        proposal: {action: introduction, submitted: 2026-02-02}
        micro_credential:
          delivery: {first_offering: 2025-07-21}
          strategic_alignment:
            plan: ANU by 2025
            goals: [Serve the region]
            statement: Five of the eight basin agencies that asked for it must rewrite their allocation rules before the next drought comes. #: pass Aligned with ANU by 2025, in its own words.
    """,
    "plan absent": """
        title: Rust
        strategic_alignment:            #: fail The strategic plan is not given. Name it: `plan: ANU by 2025`.
          goals: [Serve the region]
          statement: Five of the eight basin agencies that asked for it must rewrite their allocation rules before the next drought comes.
    """,
    "goals absent": """
        title: Rust
        strategic_alignment:            #: fail No goal of the strategic plan is named. Name at least one goal of the plan: `goals: […]`.
          plan: ANU by 2025
          statement: Five of the eight basin agencies that asked for it must rewrite their allocation rules before the next drought comes.
    """,
    "statement absent": """
        title: Rust
        strategic_alignment:            #: fail The statement of strategic alignment is not given. Say in two or three sentences what it does for the goal: `statement: …`.
          plan: ANU by 2025
          goals: [Serve the region]
    """,
    "absent": """
        #: fail The strategic plan is not given. Name it: `plan: ANU by 2025`.
        #: fail No goal of the strategic plan is named. Name at least one goal of the plan: `goals: […]`.
        #: fail The statement of strategic alignment is not given. Say in two or three sentences what it does for the goal: `statement: …`.
        title: Rust
    """,
    "empty": """
        title: Rust
        strategic_alignment:            #: fail The strategic plan is not given. Name it: `plan: ANU by 2025`. #: fail No goal of the strategic plan is named. Name at least one goal of the plan: `goals: […]`. #: fail The statement of strategic alignment is not given. Say in two or three sentences what it does for the goal: `statement: …`.
    """,
    "a text, not fields": """
        title: Rust
        strategic_alignment: It serves the region. #: fail The strategic plan is not given. Name it: `plan: ANU by 2025`. #: fail No goal of the strategic plan is named. Name at least one goal of the plan: `goals: […]`. #: fail The statement of strategic alignment is not given. Say in two or three sentences what it does for the goal: `statement: …`.
    """,
    "a stack": """
        proposal: {action: introduction, submitted: 2025-12-31}
        stack:
          strategic_alignment:
            plan: ANU by 2025
            goals: [Serve the region]
            statement: Five of the eight basin agencies that asked for it must rewrite their allocation rules before the next drought comes. #: pass Aligned with ANU by 2025, in its own words.
    """,
    "a stack submitted after the plan": """
        proposal:
          action: introduction
          submitted: 2026-01-01         #~ the date it is held against
        stack:
          strategic_alignment:
            plan: ANU by 2025           #: warning ANU by 2025 ended in 2025, before 2026-01-01. Name the plan that is in force then.
            goals: [Serve the region]
            statement: Five of the eight basin agencies that asked for it must rewrite their allocation rules before the next drought comes.
    """,
    "a stack without any": """
        proposal: {action: introduction}
        stack:                          #: fail The strategic plan is not given. Name it: `plan: ANU by 2025`. #: fail No goal of the strategic plan is named. Name at least one goal of the plan: `goals: […]`. #: fail The statement of strategic alignment is not given. Say in two or three sentences what it does for the goal: `statement: …`.
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
    "two proposals in their own words": """
        strategic_alignment:
          plan: ANU by 2025
          goals: [Serve the region]
          statement: Five of the eight basin agencies that asked for it must rewrite their allocation rules before the next drought comes. #: pass Aligned with ANU by 2025, in its own words.
        ---
        strategic_alignment:
          plan: ANU by 2025
          goals: [Serve the region]
          statement: The School's hydrologists teach the officials of nine catchments to read a river, so that each can set a fair price for water. #: pass Aligned with ANU by 2025, in its own words.
    """,
    "two proposals in the same words": """
        strategic_alignment:
          plan: ANU by 2025
          goals: [Serve the region]
          statement: Five of the eight basin agencies that asked for it must rewrite their allocation rules before the next drought comes. #: warning Another proposal uses the same statement. Say what this offering itself does for the plan. #~ the same statement here
        ---
        strategic_alignment:
          plan: ANU by 2025
          goals: [Serve the region]
          statement: Five of the eight basin agencies that asked for it must rewrite their allocation rules before the next drought comes. #: warning Another proposal uses the same statement. Say what this offering itself does for the plan. #~ the same statement here
    """,
    "the same words but for case, points and blanks": """
        strategic_alignment:
          plan: ANU by 2025
          goals: [Serve the region]
          statement: Five of the eight basin agencies that asked for it must rewrite their allocation rules before the next drought comes. #: warning Another proposal uses the same statement. Say what this offering itself does for the plan. #~ the same statement here
        ---
        strategic_alignment:
          plan: ANU by 2025
          goals: [Serve the region]
          statement: FIVE OF THE EIGHT BASIN AGENCIES THAT ASKED FOR IT, MUST   REWRITE THEIR ALLOCATION RULES BEFORE THE NEXT DROUGHT COMES #: warning Another proposal uses the same statement. Say what this offering itself does for the plan. #~ the same statement here
    """,
    "the same words, and a fault of one's own": """
        strategic_alignment:
          plan: ANU by 2025
          goals: [Serve the region]
          statement: Five of the eight basin agencies that asked for it must rewrite their allocation rules before the next drought comes. #: warning Another proposal uses the same statement. Say what this offering itself does for the plan. #~ the same statement here
        ---
        strategic_alignment:
          plan: ANU by 2030             #: review Is this a strategic plan of the University? It is not among those known here.
          goals: [Serve the region]
          statement: Five of the eight basin agencies that asked for it must rewrite their allocation rules before the next drought comes. #: warning Another proposal uses the same statement. Say what this offering itself does for the plan. #~ the same statement here
    """,
    "three proposals, two of them in the same words": """
        strategic_alignment:
          plan: ANU by 2025
          goals: [Serve the region]
          statement: Five of the eight basin agencies that asked for it must rewrite their allocation rules before the next drought comes. #: warning Another proposal uses the same statement. Say what this offering itself does for the plan. #~ the same statement here
        ---
        strategic_alignment:
          plan: ANU by 2025
          goals: [Serve the region]
          statement: The School's hydrologists teach the officials of nine catchments to read a river, so that each can set a fair price for water. #: pass Aligned with ANU by 2025, in its own words.
        ---
        strategic_alignment:
          plan: ANU by 2025
          goals: [Serve the region]
          statement: Five of the eight basin agencies that asked for it must rewrite their allocation rules before the next drought comes. #: warning Another proposal uses the same statement. Say what this offering itself does for the plan. #~ the same statement here
    """,
    "three proposals in the same words": """
        strategic_alignment:
          plan: ANU by 2025
          goals: [Serve the region]
          statement: Five of the eight basin agencies that asked for it must rewrite their allocation rules before the next drought comes. #: warning Another proposal uses the same statement. Say what this offering itself does for the plan. #~ the same statement here #~ the same statement here
        ---
        strategic_alignment:
          plan: ANU by 2025
          goals: [Serve the region]
          statement: Five of the eight basin agencies that asked for it must rewrite their allocation rules before the next drought comes. #: warning Another proposal uses the same statement. Say what this offering itself does for the plan. #~ the same statement here #~ the same statement here
        ---
        strategic_alignment:
          plan: ANU by 2025
          goals: [Serve the region]
          statement: Five of the eight basin agencies that asked for it must rewrite their allocation rules before the next drought comes. #: warning Another proposal uses the same statement. Say what this offering itself does for the plan. #~ the same statement here #~ the same statement here
    """,
    "two proposals without a statement": """
        strategic_alignment:
          plan: ANU by 2025
          goals: [Serve the region]
          statement:                    #: fail The statement of strategic alignment is not given. Say in two or three sentences what it does for the goal: `statement: …`.
        ---
        strategic_alignment:
          plan: ANU by 2025
          goals: [Serve the region]
          statement:                    #: fail The statement of strategic alignment is not given. Say in two or three sentences what it does for the goal: `statement: …`.
    """,
    "a micro-credential and a stack in the same words": """
        strategic_alignment:
          plan: ANU by 2025
          goals: [Serve the region]
          statement: Five of the eight basin agencies that asked for it must rewrite their allocation rules before the next drought comes. #: warning Another proposal uses the same statement. Say what this offering itself does for the plan. #~ the same statement here
        ---
        proposal: {action: introduction}
        stack:
          strategic_alignment:
            plan: ANU by 2025
            goals: [Serve the region]
            statement: Five of the eight basin agencies that asked for it must rewrite their allocation rules before the next drought comes. #: warning Another proposal uses the same statement. Say what this offering itself does for the plan. #~ the same statement here
    """,
    "the same words in a disestablishment": """
        strategic_alignment:
          plan: ANU by 2025
          goals: [Serve the region]
          statement: Five of the eight basin agencies that asked for it must rewrite their allocation rules before the next drought comes. #: pass Aligned with ANU by 2025, in its own words.
        ---
        proposal: {action: disestablishment} #: not-applicable Nothing is offered any more after a disestablishment.
        micro_credential:
          strategic_alignment: {statement: "Five of the eight basin agencies that asked for it must rewrite their allocation rules before the next drought comes."}
    """,
}


@pytest.mark.parametrize("text", CASES.values(), ids=CASES)
def test_strategic_alignment(text: str) -> None:
    expect("strategic-alignment", text)
