import pytest

from tests.kit import expect

CASES = {
    "a text that is not English": """
        id: RUST
        title: Rust                     #: pass The title names no AQF qualification.
        description: Los participantes que aprueban reciben un diploma de la universidad. #: review Not checked, because the text is not English. Does it name an AQF qualification?
    """,
    "a title that is not English": """
        id: RUST
        title: Los diplomas de la universidad y las leyes del agua #: review Not checked, because the text is not English. Does it name an AQF qualification?
    """,
    "a text that awards one": """
        id: RUST
        title: Rust                     #: pass The title names no AQF qualification. #~ the title
        description: Enrolees who pass receive a Graduate Diploma. #: warning The text has it be or award an AQF qualification: “Graduate Diploma”. Say that it is a micro-credential; credit towards a qualification may be considered.
    """,
    "what is learnt": """
        id: RUST
        title: Leading Health Services  #: pass The title names no AQF qualification.
    """,
    "another certificate": """
        id: RUST
        title: Beyond the Certificate of Attendance #: pass The title names no AQF qualification.
    """,
    "a master of nothing": """
        id: RUST
        title: Mastering Data Governance #: pass The title names no AQF qualification.
    """,
    "master data": """
        id: RUST
        title: Master Data Management   #: pass The title names no AQF qualification.
    """,
    "a doctor": """
        id: RUST
        title: What Every Doctor Should Know of Sleep #: pass The title names no AQF qualification.
    """,
    "an associate": """
        id: RUST
        title: The Associate's Handbook #: pass The title names no AQF qualification.
    """,
    "graduate level": """
        id: RUST
        title: Rust at Graduate Level   #: pass The title names no AQF qualification.
    """,
    "a class of masters": """
        id: RUST
        title: A Masterclass in Glass   #: pass The title names no AQF qualification.
    """,
    "another language": """
        id: RUST
        title: 水市场的设计与判断                #: review Not checked, because the text is not English. Does it name an AQF qualification?
    """,
    "a certificate I": """
        id: RUST
        title: Certificate I in Horticulture #: fail The title names an AQF qualification: Certificate I. Choose a title that says what is learnt.
    """,
    "a certificate II": """
        id: RUST
        title: Certificate II in Horticulture #: fail The title names an AQF qualification: Certificate II. Choose a title that says what is learnt.
    """,
    "a certificate III": """
        id: RUST
        title: Certificate III in Horticulture #: fail The title names an AQF qualification: Certificate III. Choose a title that says what is learnt.
    """,
    "a certificate IV": """
        id: RUST
        title: Certificate IV in Training #: fail The title names an AQF qualification: Certificate IV. Choose a title that says what is learnt.
    """,
    "a certificate 4": """
        id: RUST
        title: Certificate 4 in Training #: fail The title names an AQF qualification: Certificate 4. Choose a title that says what is learnt.
    """,
    "a diploma": """
        id: RUST
        title: Diploma of Coastal Planning #: fail The title names an AQF qualification: Diploma. Choose a title that says what is learnt.
    """,
    "an advanced diploma": """
        id: RUST
        title: Advanced Diploma of Coastal Planning #: fail The title names an AQF qualification: Advanced Diploma. Choose a title that says what is learnt.
    """,
    "an associate degree": """
        id: RUST
        title: Associate Degree in Law  #: fail The title names an AQF qualification: Associate Degree. Choose a title that says what is learnt.
    """,
    "a bachelor": """
        id: RUST
        title: Bachelor of Water Law    #: fail The title names an AQF qualification: Bachelor of Water. Choose a title that says what is learnt.
    """,
    "a graduate certificate": """
        id: RUST
        title: Graduate Certificate in Health Leadership #: fail The title names an AQF qualification: Graduate Certificate. Choose a title that says what is learnt.
    """,
    "a postgraduate certificate": """
        id: RUST
        title: Postgraduate Certificate in Health Leadership #: fail The title names an AQF qualification: Postgraduate Certificate. Choose a title that says what is learnt.
    """,
    "a graduate diploma": """
        id: RUST
        title: Graduate Diploma in Health Leadership #: fail The title names an AQF qualification: Graduate Diploma. Choose a title that says what is learnt.
    """,
    "a master of": """
        id: RUST
        title: Executive Master of Public Policy #: fail The title names an AQF qualification: Master of. Choose a title that says what is learnt.
    """,
    "a masters degree": """
        id: RUST
        title: A Masters Degree in a Week #: fail The title names an AQF qualification: Masters Degree. Choose a title that says what is learnt.
    """,
    "a master's": """
        id: RUST
        title: "A Master's in a Week"   #: fail The title names an AQF qualification: Master's. Choose a title that says what is learnt.
    """,
    "a doctor of": """
        id: RUST
        title: Doctor of Water Law      #: fail The title names an AQF qualification: Doctor of. Choose a title that says what is learnt.
    """,
    "a doctorate": """
        id: RUST
        title: A Doctorate in Practice  #: fail The title names an AQF qualification: Doctorate. Choose a title that says what is learnt.
    """,
    "a doctoral degree": """
        id: RUST
        title: The Doctoral Degree in Practice #: fail The title names an AQF qualification: Doctoral Degree. Choose a title that says what is learnt.
    """,
    "a phd": """
        id: RUST
        title: A PhD in a Week          #: fail The title names an AQF qualification: PhD. Choose a title that says what is learnt.
    """,
    "in small letters": """
        id: RUST
        title: "rust: a graduate certificate" #: fail The title names an AQF qualification: graduate certificate. Choose a title that says what is learnt.
    """,
    "in capitals": """
        id: RUST
        title: DIPLOMA OF RUST          #: fail The title names an AQF qualification: DIPLOMA. Choose a title that says what is learnt.
    """,
    "at the end": """
        id: RUST
        title: Rust (Graduate Certificate) #: fail The title names an AQF qualification: Graduate Certificate. Choose a title that says what is learnt.
    """,
    "two": """
        id: RUST
        title: From Diploma to Bachelor #: fail The title names an AQF qualification: Diploma. Choose a title that says what is learnt. #: fail The title names an AQF qualification: Bachelor. Choose a title that says what is learnt.
    """,
    "credit and entry in the description": """
        id: RUST
        title: Rust                     #: pass The title names no AQF qualification.
        description: For holders of a Bachelor of Engineering. It may count towards a Graduate Certificate.
    """,
    "absent": """
        #: fail The title is not given. Add it: `title: …`.
        id: RUST
    """,
    "empty": """
        id: RUST
        title:                          #: fail The title is not given. Add it: `title: …`.
    """,
    "blank": """
        id: RUST
        title: " "                      #: fail The title is not given. Add it: `title: …`.
    """,
    "a list": """
        id: RUST
        title: [Rust]                   #: fail The title cannot be read. Add it: `title: …`.
    """,
    "a number": """
        id: RUST
        title: 2025                     #: fail The title cannot be read. Add it: `title: …`.
    """,
    "a stack": """
        proposal: {action: introduction}
        stack:
          title: Graduate Certificate in Rust #: fail The title names an AQF qualification: Graduate Certificate. Choose a title that says what is learnt.
    """,
    "a modification": """
        proposal: {action: modification}
        micro_credential:
          title: Rust                   #: pass The title names no AQF qualification.
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
    "diplomacy": """
        id: RUST
        title: Diplomacy for Executives #: pass The title names no AQF qualification.
    """,
    "a typographic apostrophe": """
        id: RUST
        title: A Master’s in a Week     #: fail The title names an AQF qualification: Master’s. Choose a title that says what is learnt.
    """,
    "about those who study for one": """
        id: RUST
        title: Supervising PhD Candidates #: pass The title names no AQF qualification.
    """,
}


@pytest.mark.parametrize("text", CASES.values(), ids=CASES)
def test_not_an_aqf_qualification(text: str) -> None:
    expect("not-an-aqf-qualification", text)
