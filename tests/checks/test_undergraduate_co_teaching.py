import pytest

from tests.kit import expect

CASES = {
    "no course": """
        id: RUST
        co_taught_with: []              #: pass Co-taught with no course.
    """,
    "a graduate course": """
        id: RUST
        co_taught_with: [{course: COMP8600, title: Rust}] #: pass Co-taught only with COMP8600.
    """,
    "graduate courses": """
        id: RUST
        co_taught_with:                 #: pass Co-taught only with COMP8600, CYBN8001 and LAWS6250.
          - {course: COMP8600}
          - course: CYBN8001
          - LAWS6250
    """,
    "of 5000 and of 9000 level": """
        id: RUST
        co_taught_with: [{course: COMP5600}, {course: COMP9600}] #: pass Co-taught only with COMP5600 and COMP9600.
    """,
    "1000 level": """
        id: RUST
        co_taught_with:
          - {course: COMP1100}          #: fail Co-taught with COMP1100, a 1000-level course. Micro-credentials cannot be co-taught with 1000- to 3000-level courses. Remove it, or teach the class separately.
    """,
    "2000 level": """
        id: RUST
        co_taught_with:
          - {course: COMP2100}          #: fail Co-taught with COMP2100, a 2000-level course. Micro-credentials cannot be co-taught with 1000- to 3000-level courses. Remove it, or teach the class separately.
    """,
    "3000 level": """
        id: RUST
        co_taught_with:
          - {course: COMP3999}          #: fail Co-taught with COMP3999, a 3000-level course. Micro-credentials cannot be co-taught with 1000- to 3000-level courses. Remove it, or teach the class separately.
    """,
    "4000 level": """
        id: RUST
        co_taught_with:
          - {course: COMP4500}          #: warning Co-taught with COMP4500, a 4000-level course, which is below graduate level. Show that the class is taught at graduate level, or teach it separately.
    """,
    "below 1000 level": """
        id: RUST
        co_taught_with:
          - {course: MATH0100}          #: warning Co-taught with MATH0100, a 0000-level course, which is below graduate level. Show that the class is taught at graduate level, or teach it separately.
    """,
    "a graduate course and its undergraduate twin": """
        id: RUST
        co_taught_with:
          - {course: COMP6442}
          - {course: COMP2100}          #: fail Co-taught with COMP2100, a 2000-level course. Micro-credentials cannot be co-taught with 1000- to 3000-level courses. Remove it, or teach the class separately.
    """,
    "one of each kind": """
        id: RUST
        co_taught_with:
          - {course: COMP1100}          #: fail Co-taught with COMP1100, a 1000-level course. Micro-credentials cannot be co-taught with 1000- to 3000-level courses. Remove it, or teach the class separately.
          - {course: COMP4500}          #: warning Co-taught with COMP4500, a 4000-level course, which is below graduate level. Show that the class is taught at graduate level, or teach it separately.
          - {course: MACYB}             #: fail `MACYB` cannot be read as a course code. Write the code as four letters and four digits: COMP8600.
          - {course: COMP8600}
    """,
    "a code with a blank, in small letters": """
        id: RUST
        co_taught_with:
          - {course: comp 1100}         #: fail Co-taught with COMP1100, a 1000-level course. Micro-credentials cannot be co-taught with 1000- to 3000-level courses. Remove it, or teach the class separately.
    """,
    "a code with a hyphen and a letter": """
        id: RUST
        co_taught_with:
          - {course: COMP-2100A}        #: fail Co-taught with COMP2100, a 2000-level course. Micro-credentials cannot be co-taught with 1000- to 3000-level courses. Remove it, or teach the class separately.
    """,
    "a code with other marks": """
        id: RUST
        co_taught_with:
          - {course: COMP_2100}         #: fail Co-taught with COMP2100, a 2000-level course. Micro-credentials cannot be co-taught with 1000- to 3000-level courses. Remove it, or teach the class separately.
          - {course: comp.3100}         #: fail Co-taught with COMP3100, a 3000-level course. Micro-credentials cannot be co-taught with 1000- to 3000-level courses. Remove it, or teach the class separately.
    """,
    "blanks around a code": """
        id: RUST
        co_taught_with: [{course: " COMP8600 "}] #: pass Co-taught only with COMP8600.
    """,
    "too few digits": """
        id: RUST
        co_taught_with:
          - {course: COMP21}            #: fail `COMP21` cannot be read as a course code. Write the code as four letters and four digits: COMP8600.
    """,
    "too many digits": """
        id: RUST
        co_taught_with:
          - {course: COMP21000}         #: fail `COMP21000` cannot be read as a course code. Write the code as four letters and four digits: COMP8600.
    """,
    "too many letters": """
        id: RUST
        co_taught_with:
          - {course: COMPS2100}         #: fail `COMPS2100` cannot be read as a course code. Write the code as four letters and four digits: COMP8600.
    """,
    "two codes in one": """
        id: RUST
        co_taught_with:
          - {course: COMP6442/COMP2100} #: fail `COMP6442/COMP2100` cannot be read as a course code. Write the code as four letters and four digits: COMP8600.
    """,
    "a program of digits": """
        id: RUST
        co_taught_with:
          - {course: "7706"}            #: fail `7706` cannot be read as a course code. Write the code as four letters and four digits: COMP8600.
    """,
    "a title for a code": """
        id: RUST
        co_taught_with:
          - Statistical Machine Learning #: fail `Statistical Machine Learning` cannot be read as a course code. Write the code as four letters and four digits: COMP8600.
    """,
    "digits of another script": """
        id: RUST
        co_taught_with:
          - {course: COMP２１００}       #: fail `COMP２１００` cannot be read as a course code. Write the code as four letters and four digits: COMP8600.
    """,
    "a number": """
        id: RUST
        co_taught_with:
          - {course: 2100}              #: fail The course code cannot be read. Write the code as four letters and four digits: COMP8600.
          - 1100                        #: fail The course code cannot be read. Write the code as four letters and four digits: COMP8600.
    """,
    "a list in the list": """
        id: RUST
        co_taught_with:
          - [COMP2100]                  #: fail The course code cannot be read. Write the code as four letters and four digits: COMP8600.
    """,
    "no code": """
        id: RUST
        co_taught_with:
          - title: Statistical Machine Learning #: fail The course code is not given. Write the code as four letters and four digits: COMP8600.
          - course:                     #: fail The course code is not given. Write the code as four letters and four digits: COMP8600.
          - course: " "                 #: fail The course code is not given. Write the code as four letters and four digits: COMP8600.
          -                             #: fail The course code is not given. Write the code as four letters and four digits: COMP8600.
    """,
    "a code, not in a list": """
        id: RUST
        co_taught_with: COMP2100        #: fail Co-taught with COMP2100, a 2000-level course. Micro-credentials cannot be co-taught with 1000- to 3000-level courses. Remove it, or teach the class separately.
    """,
    "a graduate code, not in a list": """
        id: RUST
        co_taught_with: COMP8600        #: pass Co-taught only with COMP8600.
    """,
    "a course, not in a list": """
        id: RUST
        co_taught_with:
          course: COMP2100              #: fail Co-taught with COMP2100, a 2000-level course. Micro-credentials cannot be co-taught with 1000- to 3000-level courses. Remove it, or teach the class separately.
    """,
    "the word none": """
        id: RUST
        co_taught_with: none            #: fail `none` cannot be read as a course code. Write the code as four letters and four digits: COMP8600.
    """,
    "false": """
        id: RUST
        co_taught_with: false           #: fail The course code cannot be read. Write the code as four letters and four digits: COMP8600.
    """,
    "absent": """
        #: fail It is not said which courses share a class with it. List every ANU course that shares a class, or write `co_taught_with: []`.
        id: RUST
    """,
    "empty": """
        id: RUST
        co_taught_with:                 #: fail It is not said which courses share a class with it. List every ANU course that shares a class, or write `co_taught_with: []`.
    """,
    "blank": """
        id: RUST
        co_taught_with: ""              #: fail It is not said which courses share a class with it. List every ANU course that shares a class, or write `co_taught_with: []`.
    """,
    "an empty map": """
        id: RUST
        co_taught_with: {}              #: fail It is not said which courses share a class with it. List every ANU course that shares a class, or write `co_taught_with: []`.
    """,
    "a text that shares classes": """
        id: RUST
        delivery: {description: Lectures are shared with students of HYDR2045.} #: warning The text has classes shared with undergraduates: “HYDR2045”. Teach those classes separately, or correct the text.
        co_taught_with: []              #: pass Co-taught with no course. #~ the courses that are listed
    """,
    "a text that shares classes where the field is absent": """
        #: fail It is not said which courses share a class with it. List every ANU course that shares a class, or write `co_taught_with: []`. #~ the courses that are listed
        id: RUST
        description: Enrolees sit in the same lectures as second-year students. #: warning The text has classes shared with undergraduates: “second-year”. Teach those classes separately, or correct the text.
    """,
    "a text that shares classes with a course that is listed": """
        id: RUST
        description: Lectures are shared with students of HYDR2045. #: warning The text has classes shared with undergraduates: “HYDR2045”. Teach those classes separately, or correct the text.
        co_taught_with:                 #~ the courses that are listed
          - {course: HYDR2045}          #: fail Co-taught with HYDR2045, a 2000-level course. Micro-credentials cannot be co-taught with 1000- to 3000-level courses. Remove it, or teach the class separately.
    """,
    "a text that denies it": """
        id: RUST
        description: No class is shared with undergraduates.
        co_taught_with: []              #: pass Co-taught with no course.
    """,
    "a text about what is known before": """
        id: RUST
        description: Assumed knowledge equals a pass in MATH1205.
        co_taught_with: []              #: pass Co-taught with no course.
    """,
    "a modification": """
        proposal: {action: modification}
        micro_credential:
          co_taught_with: []            #: pass Co-taught with no course.
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
}


@pytest.mark.parametrize("text", CASES.values(), ids=CASES)
def test_undergraduate_co_teaching(text: str) -> None:
    expect("undergraduate-co-teaching", text)
