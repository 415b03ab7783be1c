"""Teaching, convening or assessment by somebody outside the University."""

from mccheck.text.parts import DENIAL as ANY_DENIAL
from mccheck.text.rules import SAYS, SPARES, Rule, Topic

DENIAL = ANY_DENIAL.replace("outside|", "")
"""Without "outside", which here says where somebody comes from."""

_TASK = r"(?:teach(?:es|ing)?|taught|tutor(?:s|ed|ing)?|lectur(?:e[sd]?|ing)|deliver(?:s|ed|y|ing)?|conven(?:e[sd]?|ing|or|ors)|coordinat\w+|mark(?:s|ed|ing|ers?)?|assess(?:es|ed|ing|ment|ments|ors?)?|grad(?:e[sd]?|ing)|examin(?:e[sd]?|ing|ation|ers?)|instruct(?:s|ed|ion|ors?)?|facilitat(?:e[sd]?|ing|ors?|ion)|train(?:s|ed|ers|ing)?|run(?:s|ning)?|led|leads|lead|conduct(?:s|ed)?|set(?:s)?|workshops?|classes|seminars?|sessions?|tutorials?|final\s+test)"
_OUTSIDER = (
    r"\b(?:third[\s-]part(?:y|ies)|contractors?|sub-?contractors?|consultanc(?:y|ies)|consulting|(?:outside|external|private|commercial|independent|specialist|industry|online|training|education|assessment|testing|marking|professional)\s+"
    r"(?:\w+\s+){0,2}?(?:firm|company|companies|provider|vendor|supplier|agency|agencies|organi[sz]ation|partner|contractor|business|consultancy|consultants?|trainers|markers?|assessors?|examiners?|tutors|body|college|institute|association)s?)\b"
    r" | \b(?-i:[A-Z][\w&'’-]+(?:\s+[A-Z&][\w&'’-]*)*\s+(?:Pty|Ltd|Limited|Inc|LLC|Consulting|Consultants|Partners|Associates|Solutions|Services|Group|Training|Learning|Testing|Assessments?|Academy|Advisory|Analytics|Holdings|Systems|Education|Australia)\b(?:\s+(?:Pty|Ltd|Limited)\b)*)"
)

TOPIC = Topic(
    "not-contracted-out",
    (
        "third",
        "contract",
        "outsourc",
        "consult",
        "firm",
        "compan",
        "provider",
        "vendor",
        "supplier",
        "agenc",
        "pty",
        "ltd",
        "limited",
        "partner",
        "solutions",
        "services",
        "group",
        "training",
        "testing",
        "academy",
        "advisory",
        "outside",
        "external",
        "body",
        "association",
        "institute",
        "organisation",
        "organization",
        "associates",
        "learning",
        "education",
    ),
    rf"\boutsourc(?:e[sd]?|ing)\b | \b(?:sub-?)?contract(?:ed|ing)?\s+(?:out|to)\b | \bsub-?contract(?:ed|ing|s)?\b | \b(?:service|delivery)\s+agreement\b | {_OUTSIDER}",
    (
        Rule(
            "denied",
            SPARES,
            rf"{DENIAL}[^.;:⟪]{{0,90}}⟪ | ⟫[^.;:]{{0,50}}\b(?:but|and|which|that|who)?\s*(?:has|have|takes?|plays?|provides?|does|do|is|are|was|were)?\s*{DENIAL}",
            "No teaching is ⟪contracted out⟫.",
            "Marking is ⟪contracted out⟫.",
        ),
        Rule(
            "their people",
            SAYS,
            r"\b(?:convenors?|teachers?|tutors?|assessors?|markers?|lecturers?|examiners?|trainers?|facilitators?|instructors?|teaching\s+staff)\b[^.;]{0,30}\b(?:employed|supplied|provided|engaged|appointed|hired|drawn|recruited|sourced|come|from|of)\b[^.;]{0,30}⟪",
            "The tutors are supplied by an ⟪outside firm⟫.",
            "The video is supplied by an ⟪outside firm⟫.",
        ),
        Rule(
            "other services",
            SPARES,
            r"\b(?:host(?:s|ed|ing)?|market(?:s|ed|ing)?|promot\w+|advertis\w+|publicis\w+|cater(?:s|ed|ing)?|venue|rooms?|premises|offices?|building|website|web\s+page|mailing|enrolment\s+portal|platform|software|tools?|payment|book(?:s|ed|ing)?s?|print(?:s|ed|ing)?|accommodation|transport|"
            r"film(?:s|ed|ing)?|video\s+production|record(?:s|ed|ing)|surveys?|data|privacy|similarity|recruit\w*|sponsor\w*|fund(?:s|ed|ing)?|scholarships?|employ(?:s|ed|er|ers)|client|case\s+stud\w+|guest|visit(?:s|ed)?)\b[^.;]{0,70}⟪(?![^.;]*\b(?:teach\w*|taught|mark(?:s|ed|ing)|assess\w*|conven\w+|tutor\w*|grad(?:e[sd]|ing))\b)"
            r"|⟫[^.;]{0,60}\b(?:host(?:s|ed|ing)?|market(?:s|ed|ing)?|promot\w+|advertis\w+|cater(?:s|ed|ing)?|provides?\s+(?:the\s+|a\s+)?(?:room|venue|platform|software|space)|venue|rooms?|website|platform|tools?|prints?|software|sponsors?|funds?)\b(?![^.;]*\b(?:teach\w*|taught|mark(?:s|ed|ing)|assess\w*|conven\w+|tutor\w*|grad(?:e[sd]|ing))\b)",
            "It is hosted by an ⟪external provider⟫.",
            "It is taught by an ⟪external provider⟫.",
        ),
        Rule(
            "beside ANU staff",
            SPARES,
            r"\b(?:beside|alongside|together\s+with|side\s+by\s+side|jointly\s+with|joined\s+by|in\s+conjunction\s+with|supervis\w+)\b[^.]{0,60}\b(?:ANU|University)\b|\b(?:ANU|University)\s+(?:staff|academics?|convenors?|teachers?)\b[^.]{0,50}\b(?:together\s+with|alongside|beside|joined\s+by|with)\b[^.]{0,60}⟪",
            "An engineer from an ⟪outside firm⟫ teaches beside the ANU convenor.",
            "An ⟪outside firm⟫ teaches it.",
        ),
        Rule(
            "a task of the University's",
            SAYS,
            rf"\b{_TASK}\b[^.;]{{0,60}}\b(?:by|to|from|with|through|via|under|of)\b[^.;]{{0,60}}⟪|⟪[^⟫]*⟫[^.;]{{0,45}}\b(?:will\s+|who\s+|which\s+|that\s+|also\s+|is\s+to\s+|then\s+|,\s*)*(?:teach|tutor|lectur|deliver|conven|coordinat|mark|assess|grad|examin|instruct|facilitat|train|run|lead|conduct|set)\w*\b"
            rf"|\b{_TASK}\b[^.;]{{0,40}}\b(?:is|are|was|were|has\s+been|have\s+been|will\s+be)\s+(?:\w+\s+)?⟪(?:outsourc|(?:sub-?)?contract)|⟪(?:outsourc\w+|(?:sub-?)?contract[^⟫]*)⟫[^.;]{{0,40}}\b(?:teach|mark|assess|conven|deliver|tutor|grad|examin|instruct)\w*",
            "Workshops are taught by an ⟪external provider⟫.",
            "An ⟪external provider⟫ was asked for advice.",
        ),
    ),
)
