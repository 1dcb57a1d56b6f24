"""To whom or where something was said, in a sentence's words: "told Lakewire", "in a statement", "on Facebook". Owns media."""

import re
from collections.abc import Sequence

from streams.derive import lexicon as lex
from streams.derive.outlets import is_outlet

_TELLS = re.compile(r"\b(?:[Tt]old|[Tt]ells|[Tt]elling|informed|informs)\s+(?=[\w\"\u201c])")
_LONGEST = 110
"""Code points behind "told" in which its listener stands."""
_OPENS = frozenset("the a an its his her their our this that".split())
_LISTENERS = frozenset(
    "reporters journalists newsmen correspondents lawmakers legislators senators parliament congress assembly cabinet council committee subcommittee commission panel inquiry hearing"
    " tribunal jury judge court briefing conference rally crowd audience meeting gathering congregation shareholders stockholders investors analysts staff employees workers members supporters"
    " followers fans viewers readers listeners delegates deputies radio television tv station agency newspaper paper magazine daily weekly website site tabloid broadcaster channel network"
    " programme program podcast show blog outlet press police detectives investigators inspectors prosecutors regulators diplomats media publication news".split()
)
"""Who is told something in small letters: others are a story's people ("told his wife")."""
_GATHERED = frozenset("group handful number crowd roomful packed team".split())
_LOWER_NAME = frozenset(["of", "de", "du", "des", "la", "le", "el", "al", "and", "&"])
_STOPS = frozenset(
    "that he she it they we you i in at on by during after before from about over as when while if who which where no not there because but or for with via to through last late early this next".split()
)
_STATE = re.compile(r"^(?:state-owned|state-run|state|private|local)\s+(?=\S)")
_KIND = re.compile(
    r"(?<=[A-Z])\s+(?:news agency|news service|newspaper|television|radio|agency|magazine|daily|weekly|newswire)$"
)
_CLOSING = ",.;:)\u2014\u2013"
_SHORTENED = re.compile(r"(?:[A-Z]\.){1,3}|(?:Mr|Mrs|Ms|Dr|St|Sen|Rep|Gen|Col|Gov)\.")
"""A word whose stop ends no name."""
_QUOTES = "\"\u201c\u201d'\u2018\u2019"

_SITES = "Twitter|Facebook|Instagram|Telegram|YouTube|TikTok|WeChat|Weibo|Snapchat|LinkedIn|VKontakte|WhatsApp|Reddit|Tumblr|MySpace"
_OWNER = r"(?:an?|the|his|her|its|their|my|our|this|that|one|[Tt]he [a-z]+['\u2019]s|[A-Z][\w.&]*(?: [A-Z][\w.&]*)?['\u2019]s)"
_KINDS = (
    r"statements?|e-?mails?|interviews?|news conferences?|press conferences?|media conferences?|conference calls?|press releases?|news releases?|media releases?|releases?(?= (?:on|that|said)\b)"
    r"|letters?|tweets?|briefings?|(?:blog |social media |facebook |instagram |twitter |online |linkedin |telegram |weibo )?posts?|postings?|(?:court |regulatory |stock exchange |securities |bourse )?filings?|speech(?:es)?|video(?! of)|video messages?|audio messages?|(?:text |voice |recorded |facebook |twitter |telegram |whatsapp )?messages?"
    r"|(?:televised |radio |television |tv |live |nationwide |video )(?:address|broadcast)(?:es|s)?|broadcasts?|op-ed|column|testimony|affidavit|deposition|court papers?|court documents?|podcasts?|memos?|communiqu\u00e9s?|communiques?|note to (?:staff|employees|clients|investors)"
    rf"|(?:{_SITES})(?: (?:posts?|page|account|feed|messages?|video|profile|channel))?|social media|bulletin|notice|press statements?|exchange with reporters|appearance on [A-Z][\w.&' ]{{1,30}}"
)
_BETWEEN = r"(?:(?!(?:that|which|who|case|matter|process|course|in|at|on|by|to|of|and|or|no|from|for|with|during|after|before|[a-z]+ing)\b)[\w.&/'\u2019\-]+ )"
_IN = re.compile(
    rf"\b(?:[Ii]n|[Aa]t|[Vv]ia|[Tt]hrough|[Dd]uring|[Bb]y)\s+((?:{_OWNER}\s+)?{_BETWEEN}{{0,3}}?(?:{_KINDS})\b(?: with (?:the )?[A-Z][\w.&/'\u2019\-]*(?: (?:of |de )?[A-Z][\w.&/'\u2019\-]*){{0,4}}| to (?:the )?[A-Z][\w.&/'\u2019\-]*(?: [A-Z][\w.&/'\u2019\-]*){{0,3}}| on (?:Twitter|Facebook|Instagram|Telegram|YouTube|X))?)"
)
_ON = re.compile(
    rf"\b[Oo]n\s+((?:{_OWNER}\s+)?(?:(?:own|official|personal|verified|public|live|national|local|state|his|her|their) ){{0,2}}(?:[A-Z][\w.&]*(?:['\u2019]s)? ){{0,3}}?"
    rf"(?:{_SITES}|Truth Social|X(?![\w\-])|social media|television|TV|radio|camera(?= )|website|web site|blog|homepage)"
    r"(?: (?:page|account|feed|channel|profile|show|programme|program))?)(?![\w\-])(?! by\b| accounts?\b| outlets\b| users?\b)"
)
_SAYS = re.compile(
    r"\b(?:s[ay]id|says|saying|spoke|speaking|wrote|writes|writing|post(?:ed|s|ing)|announc\w+|den(?:ied|ies|ying)|confirm\w*|tweeted|respond\w*|repl(?:ied|ies)|claim(?:ed|s)|insist\w*|admit\w*"
    r"|appear(?:ed|ing)|shar(?:ed|ing)|publish\w*|statement|message|video|comment\w*|declar\w+|dismiss\w*|reject\w*|shown|aired|broadcast|read|acknowledg\w+|reveal\w*|address\w*|explain\w*|interview\w*)\b"
)
_NEAR = 70
"""Code points before "on Facebook" in which its verb stands."""
_ISSUED = re.compile(
    r"\b(?:issu(?:ed|es|ing)|releas(?:ed|es|ing)|publish(?:ed|es|ing)|post(?:ed|s|ing)|put out|sent|wrote|recorded)\s+((?:an?|the)\s+(?:[\w\-]+\s+){0,3}?(?:statement|video|letter|message|e-?mail|press release|news release|tweet|communique))\b"
    r"|\b(?:took|takes|taking|turned)\s+to\s+((?:his\s+|her\s+|its\s+|their\s+)?(?:[\w\-]+\s+)?(?:Twitter|Facebook|Instagram|Telegram|YouTube|Weibo|social media|television|radio|air(?:waves)?))\b"
    rf"|\b[Aa]ccording to\s+((?:an?|the|its|his|her|their)\s+(?:[\w\-]+\s+){{0,2}}?(?:statement|press release|news release|letter|e-?mail|tweet|filing))\b"
    rf"|((?:{_OWNER}\s+)(?:[\w\-]+\s+){{0,2}}?(?:statement|press release|news release|letter|e-?mail|tweet))\s+(?:said|says|read|reads|added)\b"
)
_TWEETS = re.compile(r"(?<!was )(?<!were )(?<!been )\b[Tt]weeted\b")
_TO = re.compile(
    r"\b(?:comment|commented|confirm(?:ed|s)?|acknowledg(?:ed|es)|denied|denies|admitted|admits|[Ss]peaking|spoke|talked)\s+to\s+"
    r"((?:the\s+)?(?:[A-Z][\w&.\u2019']*(?:\s+(?:[A-Z][\w&.\u2019']*|of|de)){0,4}|reporters|journalists|lawmakers|parliament|investors|employees|staff|shareholders))"
)


def medium(text: str) -> str | None:
    """Return to whom or where a sentence says that something was said, in its words, or None."""
    if told := told_to(text):
        return told
    for pattern in (_IN, _ISSUED):
        if where := pattern.search(text):
            return next(words for words in where.groups() if words).rstrip(".")
    on = _ON.search(text)
    if on and (not on.start() or _SAYS.search(text, max(0, on.start() - _NEAR), on.start())):
        return on.group(1)
    return "Twitter" if _TWEETS.search(text) else None


def told_to(text: str) -> str | None:
    """Return to whom a sentence says that something was said, None if it tells nobody."""
    for match in _TELLS.finditer(text):
        if listener := _listener(text[match.end() : match.end() + _LONGEST].split()):
            return listener
    to = _TO.search(text)
    return to.group(1).rstrip(".") if to else None


def _listener(words: Sequence[str]) -> str | None:
    """Return the listener with whom words begin, without its article, None where they begin with none."""
    taken: list[str] = []
    named = heard = False
    for n, word in enumerate(words):
        whole = word.strip(_QUOTES)
        bare = whole if _SHORTENED.fullmatch(whole) else whole.rstrip(_CLOSING).rstrip(_QUOTES)
        low = bare.lower()
        if not bare or (taken and word[0] in '"\u201c'):
            break
        if not taken and low in _OPENS and not (bare == "The" and _goes_on(words, n)):
            continue
        if low in lex.WEEKDAYS or (low in _STOPS and not bare[0].isupper()) or (taken and low in _OPENS):
            break
        if bare[0].isupper() or (named and bare[0].isdigit()):
            named = True
        elif low in _LISTENERS:
            heard = True
        elif not (low in _LOWER_NAME and taken and _goes_on(words, n)) and not _leads_on(words, n):
            break
        taken.append(bare)
        if whole != bare or word[-1] in _QUOTES[:3]:
            break
    if not (named or heard):
        return None
    told = _KIND.sub("", _STATE.sub("", " ".join(_outlet_of(taken))))
    return told.removesuffix("'s").removesuffix("\u2019s") or None


def _outlet_of(taken: list[str]) -> list[str]:
    """Return the words up to the end of an outlet's name where another name follows it: "Reuters" of "Reuters Harn Oil"."""
    if is_outlet(" ".join(taken)) or taken[-1].lower() in _LISTENERS:
        return taken
    ends = (n for n in range(len(taken) - 1, 0, -1) if taken[n].lower() not in _LOWER_NAME)
    return next((taken[:n] for n in ends if is_outlet(" ".join(taken[:n]))), taken)


def _goes_on(words: Sequence[str], n: int) -> bool:
    """Whether a name or listeners go on behind a joining word."""
    behind = words[n + 1].strip(_QUOTES).rstrip(_CLOSING) if n + 1 < len(words) else ""
    return bool(behind) and (behind[0].isupper() or behind.lower() in _LISTENERS)


def _leads_on(words: Sequence[str], n: int) -> bool:
    """Whether a word in small letters stands before listeners: "a packed news conference", "a group of reporters"."""
    for step in range(n + 1, min(len(words), n + 4)):
        low = words[step].rstrip(_CLOSING).lower()
        if low in _LISTENERS:
            return True
        if (
            low in _STOPS
            or low in _OPENS
            or (low in _LOWER_NAME and words[step - 1].lower() not in _GATHERED)
            or words[step][0].isupper()
        ):
            return False
    return False
