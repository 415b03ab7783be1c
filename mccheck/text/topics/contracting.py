"""Teaching, convening or assessment by somebody outside the University."""

from mccheck.text.parts import DENIAL as ANY_DENIAL
from mccheck.text.rules import SAYS, SPARES, Rule, Topic

DENIAL = ANY_DENIAL.replace("outside|", "")
"""Without "outside", which here says where somebody comes from."""

_TASK = (
    r"(?:teach(?:es|ing)?|taught|tutor(?:s|ed|ing)?|lectur(?:e[sd]?|ing)|deliver(?:s|ed|y|ing)?|"
    r"conven(?:e[sd]?|ing|or|ors)|coordinat\w+|mark(?:s|ed|ing|ers?)?|assess(?:es|ed|ing|ment|ments|"
    r"ors?)?|grad(?:e[sd]?|ing)|examin(?:e[sd]?|ing|ation|ers?)|instruct(?:s|ed|ion|ors?)?|"
    r"facilitat(?:e[sd]?|ing|ors?|ion)|train(?:s|ed|ers|ing)?|run(?:s|ning)?|led|leads|lead|"
    r"conduct(?:s|ed)?|set(?:s)?|workshops?|classes|seminars?|sessions?|tutorials?|final\s+test)"
)
_OUTSIDER = (
    r"\b(?:third[\s-]part(?:y|ies)|contractors?|sub-?contractors?|consultanc(?:y|ies)|consulting|"
    r"(?:outside|external|private|commercial|independent|specialist|industry|online|training|education|"
    r"assessment|testing|marking|professional|labour-hire|hire|staffing|law|media|technology|software|recruitment)\s+"
    r"(?:\w+\s+){0,2}?(?:firm|company|companies|provider|vendor|supplier|agency|agencies|"
    r"organi[sz]ation|partner|contractor|business|consultancy|consultants?|trainers|markers?|"
    r"assessors?|examiners?|tutors|body|college|institute|association)s?)\b"
    r" | \b(?-i:[A-Z][\w&'’-]+(?:\s+[A-Z&][\w&'’-]*)*\s+(?:Pty|Ltd|Limited|Inc|LLC|Consulting|"
    r"Consultants|Partners|Associates|Solutions|Services|Group|Training|Learning|Testing|Assessments?|"
    r"Academy|Advisory|Analytics|Holdings|Systems|Education|Australia)\b(?:\s+(?:Pty|Ltd|Limited)\b)*)"
)

TOPIC = Topic(
    "not-contracted-out",
    (
        *("third", "contract", "outsourc", "consult", "firm", "compan", "provider", "vendor", "supplier", "agency"),
        *("agreement", "partner", "organi", "business", "trainers", "markers", "assessors", "examiners", "tutors"),
        *("body", "bodies", "college", "institute", "association", "Pty", "Ltd", "Limited", "Inc", "LLC", "Solutions"),
        *("Services", "Group", "Training", "Learning", "Testing", "Assessment", "Academy", "Advisory", "Analytics"),
        *("Holdings", "Systems", "Education", "Australia", "Associates"),
    ),
    rf"\boutsourc(?:e[sd]?|ing)\b | \b(?:sub-?)?contract(?:ed|ing)?\s+(?:out|to)\b |"
    rf" \bsub-?contract(?:ed|ing|s)?\b | \b(?:service|delivery)\s+agreement\b | {_OUTSIDER}",
    (
        Rule(
            "denied",
            SPARES,
            rf"{DENIAL}[^.;:⟪]{{0,90}}⟪ | ⟫[^.;:]{{0,50}}\b(?:but|and|which|that|who)?\s*(?:has|have|takes?|"
            rf"plays?|provides?|does|do|is|are|was|were)?\s*{DENIAL}",
            "No teaching is ⟪contracted out⟫.",
            "Marking is ⟪contracted out⟫.",
        ),
        Rule(
            "their people",
            SAYS,
            r"\b(?:convenors?|teachers?|tutors?|assessors?|markers?|lecturers?|examiners?|trainers?|"
            r"facilitators?|instructors?|teaching\s+staff)\b[^.;]{0,30}\b(?:employed|supplied|provided|engaged|"
            r"appointed|hired|drawn|recruited|sourced|come|from|of)\b[^.;]{0,30}⟪",
            "The tutors are supplied by an ⟪outside firm⟫.",
            "The video is supplied by an ⟪outside firm⟫.",
        ),
        Rule(
            "other services",
            SPARES,
            r"\b(?:host(?:s|ed|ing)?|market(?:s|ed|ing)?|promot\w+|advertis\w+|publicis\w+|cater(?:s|ed|ing)?|"
            r"venue|rooms?|premises|offices?|building|website|web\s+page|mailing|enrolment\s+portal|platform|"
            r"software|tools?|payment|book(?:s|ed|ing)?s?|print(?:s|ed|ing)?|accommodation|transport|"
            r"film(?:s|ed|ing)?|video\s+production|record(?:s|ed|ing)|surveys?|data|privacy|similarity|"
            r"recruit\w*|sponsor\w*|fund(?:s|ed|ing)?|scholarships?|employ(?:s|ed|er|ers)|client|"
            r"case\s+stud\w+|guest|visit(?:s|ed)?)\b[^.;]{0,70}⟪(?![^.;]*\b(?:teach\w*|taught|mark(?:s|ed|ing)|"
            r"assess\w*|conven\w+|tutor\w*|grad(?:e[sd]|ing))\b)"
            r"|⟫[^.;]{0,60}\b(?:host(?:s|ed|ing)?|market(?:s|ed|ing)?|promot\w+|advertis\w+|cater(?:s|ed|ing)?|"
            r"provides?\s+(?:the\s+|a\s+)?(?:room|venue|platform|software|space)|venue|rooms?|website|platform|"
            r"tools?|prints?|software|sponsors?|funds?)\b(?![^.;]*\b(?:teach\w*|taught|mark(?:s|ed|ing)|"
            r"assess\w*|conven\w+|tutor\w*|grad(?:e[sd]|ing))\b)",
            "It is hosted by an ⟪external provider⟫.",
            "It is taught by an ⟪external provider⟫.",
        ),
        Rule(
            "beside ANU staff",
            SPARES,
            r"\b(?:beside|alongside|together\s+with|side\s+by\s+side|jointly\s+with|joined\s+by|"
            r"in\s+conjunction\s+with|supervis\w+)\b[^.]{0,60}\b(?:ANU|University)\b|\b(?:ANU|"
            r"University)\s+(?:staff|academics?|convenors?|teachers?)\b[^.]{0,50}\b(?:together\s+with|"
            r"alongside|beside|joined\s+by|with)\b[^.]{0,60}⟪",
            "An engineer from an ⟪outside firm⟫ teaches beside the ANU convenor.",
            "An ⟪outside firm⟫ teaches it.",
        ),
        Rule(
            "a task of the University's",
            SAYS,
            r"\b(?:taught|tutored|delivered|convened|coordinated|marked|assessed|graded|examined|instructed|"
            r"facilitated|trained|run|led|"
            r"conducted|set|handled|provided|offered|overseen|managed|done)\b[^.;]{0,50}\b(?:by|through|"
            r"via)\b[^.;]{0,60}⟪"
            rf"|\b{_TASK}\b[^.;]{{0,40}}\b(?:passes|goes|given|handed|left|entrusted|assigned|lies|sits|"
            rf"rests)\b[^.;]{{0,30}}⟪"
            r"|⟫(?:\s+(?:providers?|firms?|compan(?:y|ies)|vendors?|contractors?|agenc(?:y|ies)|bod(?:y|ies)|"
            r"suppliers?))?(?:\s*,[^,]{0,50},)?\s+(?:will\s+|who\s+|which\s+|that\s+|also\s+|is\s+to\s+|"
            r"then\s+|currently\s+)*(?:teach(?:es)?|"
            r"tutors?|lectures?|delivers?|convenes?|coordinates?|marks?|assess(?:es)?|grades?|examines?|"
            r"instructs?|facilitates?|trains?|sets?)\b"
            r"|⟫[^.;]{0,45}\b(?:run|lead|led|conduct|set|oversee)\w*\s+(?:[\w-]+\s+){0,4}?(?:micro|sessions?|"
            r"workshops?|class(?:es)?|"
            r"seminars?|tutorials?|teaching|tests?|exams?|assess\w*|tasks?|it\b|everything)"
            rf"|\b{_TASK}\b[^.;]{{0,40}}\b(?:is|are|was|were|has\s+been|have\s+been|"
            rf"will\s+be)\s+(?:\w+\s+)?⟪(?:outsourc|(?:sub-?)?contract)"
            r"|⟪(?:outsourc\w+|(?:sub-?)?contract[^⟫]*)⟫[^.;]{0,40}\b(?:teach|mark|assess|conven|deliver|tutor|"
            r"grad|examin|instruct)\w*"
            rf"|\b{_TASK}\b[^.;]{{0,60}}\b(?:under|to)\b[^.;]{{0,40}}⟪(?:service|delivery|sub|contract)",
            "Workshops are taught by an ⟪external provider⟫.",
            "An ⟪external provider⟫ was asked for advice.",
        ),
    ),
    also=(
        "taught",
        "teach",
        "tutor",
        "lectur",
        "deliver",
        "conven",
        "coordinat",
        "marks",
        "marked",
        "marking",
        " mark ",
        "assess",
        "grades",
        "graded",
        "grading",
        "examin",
        "instruct",
        "facilitat",
        "trainers",
        "runs",
        " run ",
        "running",
        " led ",
        "leads",
        "conduct",
        " sets",
        " set ",
        "workshop",
        "classes",
        "seminar",
        "session",
        "outsourc",
        "contract",
    ),
)
