"""Standing of a party toward what it answers, with the reason. Owns the rules of status-model.md, *Standing*."""

import re
from functools import lru_cache

from streams.derive import lexicon as lex
from streams.derive.bodies import place_names
from streams.derive.offices import is_armed, is_policy, is_public, is_state, office_in
from streams.derive.outlets import is_outlet
from streams.derive.party_words import Who
from streams.derive.propositions import content, overlap
from streams.derive.unnamed import asks_for_anonymity, is_passer, without_capital

_NONE = re.compile(
    r"\b(?:analysts?|sources?|traders?|dealers?|brokers?|witness\w*|experts?|economists?|professor|person|people|diplomats?|insiders?|critics|snopes|officials?$|banker?s?|one official|observers?|source)\b",
    re.IGNORECASE,
)
_NOBODY = re.compile(
    r"\b(?:sources?|analysts?|traders?|dealers?|brokers?|witness(?:es)?|experts?|economists?|diplomats?|attaches|insiders?|critics"
    r"|bankers?|observers?|managers?|employees|staffers?|colleagues?|neighbou?rs?|officials?|aides?|people|person|residents?|activists?"
    r"|supporters|users|doctors|physicians|medics|nurses|surgeons|sources? here)$",
    re.IGNORECASE,
)
_MONITOR = re.compile(
    r"\b(?:observatory|human rights|amnesty international|transparency international|think tank|fact[- ]check\w*|snopes|politifact"
    r"|monitoring group|watch group|advocacy group)\b|\b(?:facebook|twitter|reddit|youtube) user\b",
    re.IGNORECASE,
)
"""Who watches, checks or posts about others: no party to what they tell."""
_COMMON_BODIES = frozenset(
    "union unions company firm bank party group club association federation airline carrier port mine plant hospital".split()
)
"""What a body is, not which."""
_UNNAMED_SENIOR = re.compile(r"(?:an? |the |one )?(?:senior|second|third|another|top|high-ranking)\b(?!.* ministry )")
_FOREIGN = re.compile(r"\b(?:state department|foreign (?:office|ministry|affairs ministry))\b", re.IGNORECASE)
_DISPUTE = re.compile(
    r"\b(?:lawsuits?|sued|suing|retaliat\w*|sanctions?|hostile|counter-?offer|boycott|embargo|blockade|plaintiffs?"
    r"|(?:the|a|in|of|over|labou?r|trade|border|legal|pay) dispute)\b",
    re.IGNORECASE,
)
_NATIONAL = content(
    "american british russian chinese japanese french german israeli iranian iraqi turkish egyptian syrian ukrainian canadian"
    " mexican brazilian indian pakistani spanish italian polish swedish greek irish korean saudi dutch swiss lebanese kuwaiti"
    " state national federal public"
)
_COMMON = content(
    "health security foreign finance defence defense interior justice trade centre center general office city house"
)
"""Words of an official body's name that are no sign of it: what it is in charge of has them as well."""
_AMERICAN = re.compile(r"\b(?:u\.s\.|us|american|united states|washington)(?!\w)", re.IGNORECASE)
_OWN_WORDS = re.compile(r"\b(?:it|its|he|his|him|she|her|they|their|them|we|our|us)\b")
_OWN_OF_PEOPLE = re.compile(r"\b(?:he|his|him|she|her|i|we|my|our)\b")
_OWN_START = re.compile(
    r"^(?:that |whether |when |if |any of )?(?:it(?! (?:is|was|isn't|has been)\b)|its|he|his|she|her|they|their|we|our|i|my)\b"
)
_TO_IT = re.compile(
    r"\b(?:asked|told|urged|pressed|warned|ordered|paid|against|from|between) (?:it|its|him|his|her|them|their)\b"
)
_NATIONALS = re.compile(
    r"\b(?:citizens?|nationals?|tourists?|travell?ers|pilgrims?|students?|sailors?|passengers?|died|dead|killed|injured|hurt"
    r"|arrested|detained|missing|kidnapped|rescued|captured)\b",
    re.IGNORECASE,
)
"""What befalls a country's people abroad: in the remit of its mission."""
_STANDS_FOR = {
    "kremlin": "Russia Russian Putin Moscow",
    "white house": "American Washington President",
    "pentagon": "American military troops",
    "downing street": "British Britain",
}
"""Address to the words that name the same body. Source: general knowledge."""
_HEAD_OF = {
    "kremlin": re.compile(r"\b(?:Russian|Russia's|Soviet) (?:president|leader|premier)\b", re.IGNORECASE),
    "white house": re.compile(r"(?:\bU\.S\.|\bUS|\bAmerican|\bAmerica's|\bthe) president\b", re.IGNORECASE),
    "downing street": re.compile(r"\b(?:British|Britain's|the) (?:prime minister|premier)\b", re.IGNORECASE),
    "elysee": re.compile(r"\b(?:French|France's|the) president\b", re.IGNORECASE),
}
"""Address to the words for whom it speaks: what he did is its own matter. Source: general knowledge."""
_FORCES = re.compile(
    r"\b(?:raids?|air ?strikes?|(?:drone|missile|military|air|the|of) strikes?|strikes? (?:on|against|in|that|killed|hit|targeted)|bomb(?:ing|ed|s)?|air-?drops?|dropped|weapons drops?"
    r"|bundles?|air campaign|killed in|rescue (?:attempt|operation|mission|bid)|attempt to rescue|failed (?:raid|rescue)|commandos?|(?:military|special) operation|shell(?:ing|ed)|shot down)\b",
    re.IGNORECASE,
)
_TELLS = frozenset(
    "said says told tells added confirmed confirm denied declined refused reported announced acknowledged admitted comment validate verify determine denies"
    " confirms ascribed investigating".split()
)
_SPEAKERS = frozenset("sources source officials official spokesman spokeswoman spokesperson".split())
_RIVAL = re.compile(r"\b(?:rivals?|competitors?)\b")
_OUTSIDER = re.compile(
    r"\b(?:analyst|economist|strategist|professor|expert|historian|commentator|columnist|observer|critic|trader|broker"
    r"|academic|researcher|pundit|fact-checker|blogger|eyewitness|witness|neighbou?r|bystander)\b"
)
_ANALYST = re.compile(
    r"(?:[Aa]nalyst|[Ee]conomist|[Ss]trategist|[Tt]rader|[Bb]roker|[Pp]rofessor|[Hh]istorian|[Cc]olumnist)s? [A-Z]"
)
"""How the words for one begin whose trade it is to judge others, his house behind him: "Analyst Ada Lin of Tarn Bank"."""
_TRADE = r"(?:analyst|economist|strategist|historian|commentator|columnist|fact-checker)"
_TRADE_BEFORE = re.compile(
    rf"\b{_TRADE}(?: (?!said\b|says\b|told\b|and\b|for\b|of\b|at\b|with\b|as\b|that\b)[\w.\-]+)? $"
)
_TRADE_BEHIND = re.compile(rf", (?:\d+, )?an? (?:[\w\-]+ ){{0,2}}{_TRADE}\b")
_TRADE_LENGTH = 40
_BYSTANDER = re.compile(
    r"(?:(?:an?|the|one|another|local|nearby) )*(?:(?:eye-?)?witness|neighbou?r|bystander|passer-?by|onlooker|resident|villager|spectator"
    r"|motorist|holidaymaker|tourist|hiker|shopkeeper|local (?:man|woman)|(?:who|which) (?:saw|watched|witnessed))\b"
)
"""How words beside a name begin that make its bearer one of those who were there."""
_RELATIVE = re.compile(
    r"(?:'s|s'|\bhis|\bher|\btheir) (?:\w+ )?(?:mother|father|brother|sister|wife|husband|son|daughter|aunt|uncle|cousin|parents|mum|dad|friend|friends)\b"
)
_KINSWOMAN = re.compile(r"\b(?:mother|sister|wife|daughter|aunt|mum)\b")
_HIM = re.compile(r"\b(?:he|him|himself)\b", re.IGNORECASE)
_HER = re.compile(r"\b(?:she|herself)\b", re.IGNORECASE)
_DEAD_OR_GONE = re.compile(
    r"\b(?:dead|death|died|killed|missing|kidnap\w*|captur\w*|taken hostage|hostage|beheaded|ill|sick|hospital\w*|infected|injured|coma)\b",
    re.IGNORECASE,
)
"""A relative speaks for the dead, the missing and the sick, and for nobody else."""
_DONE_TO = re.compile(
    r"\b(?:(?:fire|replace|remove|oust|pressured?|sack|force|dismiss|drop|arrest|charge|harm|pay|paid|bribe|sue|push|poison|attack)\w* (?:him|her)|himself|herself)\b",
    re.IGNORECASE,
)
"""What is done to him or her of whom a matter tells."""
_ACCUSED = re.compile(
    r"\b(?:accusations?|allegations?|meddling|interference|collusion|involvement|responsibility|complicity"
    r"|wrong-?doing|(?:any|a) (?:role|part|hand|link|links))\b(?! (?:made |brought |levell?ed )?against (?!it\b|him\b|her\b|them\b))",
    re.IGNORECASE,
)
"""What one denies who is accused of it."""
_WORD = re.compile(r"[.'\u2019\-]*\w[\w.'\u2019\-]*")
_FEW = 5
"""Words before what is denied."""
_OTHERS_DEAL = re.compile(
    r"(?P<who>[A-Z][\w.&\-]*(?: (?:[A-Z][\w.&\-]*|and|of))*)(?: ?<[^<>]*>| ?\([^()]*\))?(?:'s|\u2019s) (?:[\w.\-]+ ){0,3}?(?:bid|offer|deal|merger|takeover|plans?|proposals?|price|prices|buyout|acquisition|decision|announcement)\b"
)
_OTHER_NAME = re.compile(r"\b(?:Corp|Inc|Co|Ltd|PLC|AG)\b|\bby [A-Z][a-z]+ [A-Z][a-z]+")
_LONGEST_LEAD = 12


def standing(
    who: Who,
    proposition: str | None,
    claim: str | None,
    called: str = "",
    told: str = "",
    *,
    office: str | None = None,
    topic: str = "",
    denied: str | None = None,
    takes_back: bool = False,
) -> tuple[str, str]:
    """Return the standing of a party and why: subject, authority, counterparty or none.

    `called` are the words of the party's phrase in small letters ("greta rohm, a bank analyst"), `told` those of the
    sentence, `office` the public office that the item gives a person, `topic` the headline and the item's claims, `denied` the words behind
    the verb of a denial (None for another act); `takes_back` says that it withdraws what it told itself.
    """
    name = who.name
    matter = f"{proposition or ''} {claim or ''}"
    called, _, beside = called.partition(", ")
    if who.kind == "person":
        outside = _OUTSIDER.search(called) or _BYSTANDER.match(called) or _BYSTANDER.match(beside)
    else:
        outside = (_ANALYST.match(name) if name[:1].isupper() else None) or _BYSTANDER.match(without_capital(name))
    outside = outside or _told_by_trade(name, told)
    if outside and not content(name) & content(matter):
        return "none", "an outsider by trade"
    if who.kind == "official" and (asks_for_anonymity(told) or _UNNAMED_SENIOR.match(called)):
        return "none", "an official who may not be named"
    if who.kind == "official" and name.lower().removeprefix("the ") in _COMMON_BODIES:
        return "none", "an official of no named body"
    if who.kind == "anonymous" or _NOBODY.search(name) or (_NONE.search(name) and not name[:1].isupper()):
        return "none", "anonymous, or no party to the matter"
    if takes_back and (is_outlet(name) or " story" in name):
        return "none", "an outlet takes back its own report"
    if is_outlet(name):
        named = content(name)
        if not (overlap(named, content(proposition or "")) or overlap(named, content(claim or ""))):
            return "none", "an outlet on another's matter"
    if _RELATIVE.search(called) and _DEAD_OR_GONE.search(matter) is None and not _is_told_of(who, matter, called, told):
        return "none", "a relative on what is another's matter"
    if _MONITOR.search(name) or _MONITOR.search(called):
        return "none", "it watches the matter from outside"
    office = office or office_in(name)
    if is_public(name) or is_public(who.organisation or "") or office is not None:
        if denied is not None and (accused := _of_accused(who, matter, denied)):
            return "subject", accused
        return _of_official(who, proposition, claim, topic, office or "", told)
    return _of_private(who, proposition, topic, matter, called)


def _told_by_trade(name: str, told: str) -> re.Match[str] | None:
    """Return the trade of judging others that stands right before a name, or right behind it, in a sentence."""
    if not name[:1].isupper() or (at := told.find(name.lower())) < 0:
        return None
    return _TRADE_BEFORE.search(told[max(0, at - _TRADE_LENGTH) : at]) or _TRADE_BEHIND.match(told, at + len(name))


def _of_private(who: Who, proposition: str | None, topic: str, matter: str, called: str) -> tuple[str, str]:
    """Return the standing of one without a public office: what names it or answers for it is its own matter."""
    mine = _words_of(who)
    if mine & content(matter):
        return "subject", "the claim names it"
    if _RIVAL.search(called):
        return "none", "a rival on another's matter"
    own = _OWN_OF_PEOPLE if is_passer(who.name) else _OWN_WORDS
    if own.search((proposition or "").lower()):
        return "subject", "it speaks of itself"
    if own is _OWN_OF_PEOPLE:
        return "none", "somebody without a name, on another's matter"
    if who.kind == "pronoun":
        return "none", "the party is not resolved"
    if _DISPUTE.search(matter) and who.kind in ("body", "shell", "person"):
        return "counterparty", "it is the other side of the dispute"
    if _OTHERS_DEAL.search(proposition or "") and not mine & content(topic):
        return "none", "asked about the affairs of others"
    return "subject", "it answers in its own name"


def _of_accused(who: Who, matter: str, denied: str) -> str | None:
    """Return why an office that denies something is the one that it is told of, None if it need not be."""
    accused = _ACCUSED.search(denied)
    if accused is not None and len(_WORD.findall(denied, 0, accused.start())) <= _FEW:
        return "whoever denies an accusation is the accused"
    if is_state(who.name) and _mine(who) & content(matter):
        return "the claim names its state"
    if who.kind == "person" and _DONE_TO.search(matter):
        return "the claim is about what was done to him or her"
    return None


def _of_official(
    who: Who, proposition: str | None, claim: str | None, topic: str, office: str, told: str
) -> tuple[str, str]:
    """Return the standing of an office: subject of its own deeds, the authority on those of others in its remit."""
    matter = f"{proposition or ''} {claim or ''}"
    for text in (proposition, claim):
        if text and _leads(who, text):
            return "subject", "the claim is about its own act"
    if _OWN_START.search((proposition or "").lower()):
        return "subject", "it speaks of itself"
    if (head := _HEAD_OF.get(who.name.lower())) is not None and head.search(matter):
        return "subject", "the claim is about the head of its state"
    body = f"{who.name} {who.organisation or ''} {office}"
    if is_armed(body) and (_FORCES.search(matter) or _FORCES.search(topic)):
        return "subject", "the claim is about an act of its forces"
    if _FORCES.search(matter) and is_state(body) and _mine(who) & content(matter):
        return "subject", "the claim is about an act of its forces"
    if proposition and _TO_IT.search(proposition):
        return "subject", "the claim is about what was done to it"
    if _is_mission(who.name) and not _NATIONALS.search(matter):
        return "subject", "a mission answers for its country"
    if _is_abroad(who.name, f"{matter} {topic} {told}"):
        return "none", "a foreign office on what is neither its country's nor its nationals'"
    if is_policy(body) and not _OTHER_NAME.search(proposition or claim or ""):
        return "subject", "it is asked about its own policy"
    if _heads(who, topic):
        return "subject", "the item is about its own act"
    return "authority", "the matter is in an official remit"


def _mine(who: Who) -> frozenset[str]:
    places = place_names(who.name)
    return _words_of(who) | (content(" ".join(places)) if places is not None else frozenset())


def _words_of(who: Who) -> frozenset[str]:
    return content(" ".join((who.name, who.organisation or "", *who.aliases, _STANDS_FOR.get(who.name.lower(), ""))))


def _is_told_of(who: Who, matter: str, called: str, told: str) -> bool:
    """Whether a matter tells of a relative by the given name: a family name is that of the others as well.

    What a woman says that only has "he" for whom it tells of, and a man's with "she", is about another.
    """
    if not content(who.name.split(" ", 1)[0]) & content(matter):
        return False
    own, other = (_HER, _HIM) if _KINSWOMAN.search(called) else (_HIM, _HER)
    return own.search(told) is not None or other.search(told) is None


def _is_abroad(name: str, words: str) -> bool:
    """Whether a foreign office of a known country is asked about something without a word of that country."""
    if _FOREIGN.search(name) is None:
        return False
    if _is_american(name):
        return _AMERICAN.search(words) is None
    mine = content(name) & _NATIONAL - content("state national federal public")
    return bool(mine) and not mine & content(words)


def _is_mission(name: str) -> bool:
    return re.search(r"\b(?:embassy|consulate)\b", name, re.IGNORECASE) is not None


def _leads(who: Who, text: str) -> bool:
    """Whether the subject of a clause, up to its verb, is the party, its forces or its country."""
    words, told = _lead(text)
    if told:
        return False
    lead = " ".join(words)
    if is_state(who.name) and _AMERICAN.search(lead) and _is_american(who.name) and len(words) <= 3:
        return True
    if place_names(who.name) is not None:
        first = lead.lower().removeprefix("the ")
        return first.startswith(who.name.lower().removeprefix("the "))
    if who.kind == "person":
        return bool(content(who.name) & content(lead))
    mine = content(who.name) - _COMMON - _NATIONAL
    return 2 * len(mine & content(lead)) > len(mine)


def _is_american(name: str) -> bool:
    return (
        re.search(r"\b(?:pentagon|white house|u\.s\.|american|state department|washington)(?!\w)", name, re.IGNORECASE)
        is not None
    )


def _lead(text: str) -> tuple[list[str], bool]:
    """Return the words of a clause before its first verb, and whether that is a verb of telling."""
    words: list[str] = []
    for word in re.sub(r"^(?:that|whether|if|when)\s+", "", text).split()[:_LONGEST_LEAD]:
        low = word.lower().strip(",.\"'\u201c\u201d()")
        if low in _SPEAKERS:
            return words, True
        if low in lex.AUXILIARIES or low in lex.VERBS or low in _TELLS:
            rest = text.lower().split()[len(words) : len(words) + 8]
            return words, any(w.strip(",.") in _TELLS for w in rest)
        words.append(word)
    return words, False


@lru_cache(maxsize=256)
def _first_words(topic: str) -> tuple[str, str]:
    headline = topic.split("\n", 1)[0]
    words = headline.split()
    return " ".join(words[:3]), " ".join(words[3:7]).lower()


def _heads(who: Who, topic: str) -> bool:
    """Whether a headline begins with the party and goes on with a deed, not with what it says."""
    first, rest = _first_words(topic)
    mine = content(who.name) - _COMMON - (frozenset() if who.kind == "person" else _NATIONAL)
    if not mine or 2 * len(mine & content(first)) <= len(mine):
        return False
    whole = f"{first} {rest}".lower()
    return not re.search(
        r"\b(?:says?|said|tells?|told|comments?|declin\w+|refus\w+|urges?|warns?|calls?|seeks? info|sees|opposes?|not confirm\w*|confirms?|denies|den(?:y|ied)|police|unsure|unaware|investigat\w+|prob\w+)\b|[-:] ?\S*$",
        whole,
    )
