"""Offices: which bodies act for a state or hold a public remit, and which office the item gives a person.

Owns the words for offices; what an office means for a response is `standing`'s. Data: general knowledge of English.
"""

import re

from streams.derive import lexicon as lex
from streams.derive.bodies import place_names

_BODY = re.compile(
    r"\b(?:police|polizei|ministry|department|dept|authorit(?:y|ies)|prosecutors?|prosecution|regulators?|commission|court|tribunal"
    r"|government|administration|coast guard|border guard|central command|centcom|constabulary|prisons?|correctional|joint chiefs|fbi|cia|nsa|sec|doj|dhs|faa|fda|fsb|mi5|mi6|nato|nasa|un|u\.n\.|united nations"
    r"|health organi[sz]ation|embassy|consulate|sheriff|coroner|medical examiner|hospital|fire (?:service|brigade|department)"
    r"|scotland yard|pentagon|white house|kremlin|downing street|home office|foreign office|treasury|central bank|bank of \w+"
    r"|bundesbank|federal reserve|fed|army|military|navy|air force|armed forces|agency|council|secret service|intelligence"
    r"|homeland security|interpol|europol|customs|border protection|attorney general|centers? for disease control|cdc"
    r"|disease control|weather (?:service|bureau)|met(?:eorological)? office|hurricane center|geological survey"
    r"|stock exchange|bourse|parliament|senate|congress|cabinet|opec|wto|imf|eu|european union|counter[- ]terrorism"
    r"|election board|electoral commission|ombudsman|watchdog|inspectorate|presidency|palace|vatican|archdiocese|diocese"
    r"|usda|epa|irs|dea|atf|gsa|opm|cftc|ftc|fcc|ntsb|tsa|hhs|special counsel|independent counsel|rcmp|mounties|office of (?:the )?(?:personnel|management|budget|attorney|governor|mayor|president|prime minister|inspector)"
    r"|(?:judiciary|intelligence|ethics|oversight|select|budget|banking|foreign relations|appropriations|armed services|house|senate|parliamentary|congressional) committee"
    r"|university|school district|pga tour|fifa|uefa|ioc|federation)\b",
    re.IGNORECASE,
)
_COMPANY_KIND = re.compile(r"\b(?:stores?|motors?|credit agency|airlines?|industries|holdings)\b", re.IGNORECASE)
_STATE = re.compile(
    r"\b(?:government|presidency|kremlin|white house|downing street|foreign (?:office|ministry|affairs)|defen[cs]e (?:ministry|department)"
    r"|ministry of (?:foreign|defen[cs]e)|pentagon|embassy|consulate|administration|president|prime minister|foreign minister"
    r"|armed forces|army|military|navy|air force)\b",
    re.IGNORECASE,
)
_ARMED = re.compile(
    r"\b(?:pentagon|army|military|navy|air force|armed forces|defen[cs]e (?:ministry|department))\b", re.IGNORECASE
)
_POLICY = re.compile(
    r"\b(?:financ\w*|econom\w+|trade|treasury|central bank|bank of \w+|bundesbank|federal reserve|fed|budget|agriculture|farm|energy|oil"
    r"|industry|commission|chancellor|premier|prime minister|president|opec|imf|monetary|tax|commerce|planning|exchequer|cabinet"
    r"|parliament|congress|senate|senator|governor|council|labou?r|tourism|public works|privati[sz]ation|reserve)\b",
    re.IGNORECASE,
)
_ROLE = (
    r"(?:(?:prime|foreign|finance|interior|defen[cs]e|health|justice|economy|trade|energy|transport|labou?r|agriculture|oil"
    r"|information|security|home|industry|education)(?: and \w+)? minister|minister"
    r"|(?:treasury|finance|commerce|trade|state|defen[cs]e|interior|labou?r|energy|agriculture|foreign|home) (?:under)?secretary|(?:under)?secretary(?: general| of \w+)?|premier"
    r"|chancellor|governor|mayor|senator|congress(?:man|woman)|lawmaker|prosecutor|attorney general|special counsel|independent counsel|special prosecutor"
    r"|district attorney|sheriff|coroner|medical examiner|police chief|chief of police|inspector|superintendent|detective"
    r"|ambassador|consul|envoy|commissioner|chief justice|admiral|general|colonel|lieutenant|sergeant|trade representative"
    r"|administrator|fire chief|state treasurer|lord mayor|councillor|magistrate)"
)
_NO_OFFICE_BEHIND = r"(?! (?:manager|director|counsel|partner|secretary of the (?:union|party|club)|of (?:the )?(?:company|union|club|group|firm|team)))"
_OFFICE = re.compile(rf"\b{_ROLE}\b{_NO_OFFICE_BEHIND}", re.IGNORECASE)
_PRESIDENT = re.compile(
    r"(?:^|\b(?:U\.S\.|US|[A-Z][a-z]+(?:an|ese|ish|ch|eek|i|iss)|[Ff]ormer|[Tt]hen|[Tt]hat|[Aa]nd|[Ii]n|[Oo]f|[Ww]ith|[Bb]y|[Ff]or|[Tt]o) )President $"
)
"""A head of state: "President" alone before the name, or with a nation; not with a company before it."""
_COMPANY = re.compile(
    r"\b(?:inc|corp|co|ltd|plc|ag|sa|nv|company|group|airlines?|industries|chairman|chief executive|union|club|university)\b"
)
_NEAR_BEFORE = 45
_NEAR_BEHIND = 70
_MOST_MENTIONS = 4
_REMIT_BEHIND = 20
"""Characters behind a role that tell its remit: "director general of finance"."""


def is_public(words: str) -> bool:
    """Whether words name a body with a public remit, or a country or capital that stands for its government."""
    if lex.COMPANY_FORMS.intersection(words.lower().split()) or _COMPANY_KIND.search(words):
        return False
    return words == "WHO" or _BODY.search(words) is not None or place_names(words) is not None


def is_state(words: str) -> bool:
    """Whether words name a government or a part of it that answers for the whole country."""
    return _STATE.search(words) is not None or place_names(words) is not None


def is_policy(words: str) -> bool:
    """Whether words name an office that makes policy (money, trade, budgets): what it is asked about is its own doing."""
    return _POLICY.search(words) is not None


def office_in(name: str) -> str | None:
    """Return the public office that a name itself has ("Trade Minister Ruth Adler"), or None."""
    found = _OFFICE.search(name)
    return found.group().lower() if found is not None and found.group().lower() != "general" else None


def is_armed(words: str) -> bool:
    """Whether words name the forces of a country."""
    return _ARMED.search(words) is not None


def office_of(name: str, text: str) -> str | None:
    """Return the public office that a text gives a person beside his name ("foreign minister of Tarn"), or None.

    The first mentions are read: the words just before the name, and an apposition behind it. A president of a company
    holds no public office.
    """
    at, last = -1, name
    if text.find(name) < 0:
        last = name.rsplit(" ", 1)[-1]
    for _ in range(_MOST_MENTIONS):
        at = text.find(last, at + 1)
        if at < 0:
            return None
        before = re.split(r"[.;:\"\u201c\u201d]\s|, ", text[max(0, at - _NEAR_BEFORE) : at])[-1]
        behind = text[at + len(last) : at + len(last) + _NEAR_BEHIND]
        if _PRESIDENT.search(before):
            return "president"
        beside = re.match(r", (?:who is |who was )?([^,.;]*)", behind)
        for words in (before, beside.group(1) if beside is not None else ""):
            found = _OFFICE.search(words)
            if found is not None and not _COMPANY.search(words.lower()):
                return words[found.start() : found.end() + _REMIT_BEHIND].lower().strip()
    return None
