"""In which state a wire says that an item is: usable, held back, killed, corrected. Owns the words, in any format.

The words are those of agencies' systems in the languages of the large ones. What is in no list is not known; whether
an unknown state is an error or holds the item, the format says: it never passes as usable by being unknown.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from events.errors import WireFormatError
from events.wire_item import PubStatus, Signal
from streams.wire import hold_words, kill_words

_LONGEST = 200
_FREE_WORDS = """
for to is the a of and item story article news v edition version developing developed exclusive feature expanded lead
snap full text wrap wrapup take rewritten early late inherit usable use used published publish publishing publicly
public final finished live ok okay approved released release active corrected updated new open normal ready done
cleared available sent complete completed success succeeded current valid standard online revised amended modified
original initial first create created insert inserted add added breaking urgent flash alert bulletin rush routine
regular confirmed verified validated passed transmitted delivered issued free unrestricted good checked edited subbed
none null default web clients customers subscribers proofread print second third fourth fifth
replace update correction correct advisory test actual stable fresh edit save saved upsert modify
change changed repeat rpt resend reissue freigegeben frei aktiv neu aktuell korrigiert publi\u00e9 publie disponible
publicado publicada pubblicato gepubliceerd vrij publisert publicerad publiceret udgivet julkaistu usablenews true yes
"""
_FREE = frozenset(_FREE_WORDS.split())
_BACK = (
    r"with?h[eo]ld|hold(?:\b|_)|holding\b|on[ _-]?hold|held\b|embargo|draft|pending|suspend|block|quarantin|review"
    r"|await|wait|unapproved|unreleased|unverified|unchecked|not\b|do[ _-]?not\b|don.?t\b|internal|private"
    r"|confidential|restricted|scheduled|future\b|planned|upcoming|in[ _-]?progress|preview|advance\b|inactive"
    r"|disabled|gesperrt|sperr|entwurf"
    r"|brouillon|borrador|bozza|kladde|utkast|luonnos|stopp|pause|frozen|hidden|offline|legal|locked|unlisted|retenu"
    r"|retenid|trattenut|wip\b|work[ _-]in|sous embargo|bloque|bloqu\u00e9"
)
_START = r"(?:^|(?<=[\W_])|(?<=[a-z])(?=[A-Z]))"
_CANCELED = re.compile(_START + rf"(?i:{kill_words.either(kill_words.CODES)})")
_WITHHELD = re.compile(_START + rf"(?i:{_BACK})")
_LIFTED = re.compile(
    rf"(?i:(?:hold|embargo|sperrfrist|with?h[eo]ld\w*)[ _-]*{hold_words.IS}{kill_words.either(hold_words.LET_GO)}"
    rf"|(?:hold|embargo|sperrfrist|with?h[eo]ld\w*|kill\w*)[ _-]*{hold_words.IS}"
    rf"{hold_words.ended(hold_words.OVER)})\b(?!\s*\?|\W+(?i:no|not|nein|false)\b)"
    r"|^(?i:no|not|un|non)[ _-]?(?i:embargo\w*|hold|held|with?held|draft|kill\w*|restricted|deleted|cancel\w*)$"
)
_SCHEME = re.compile(r"(?i)^[\w-]*stat(?:e|us)?(?:g2)?\s?:")
_CORRECTED = re.compile(
    _START + r"(?i:correct|corrig|refil|clarif|berichtig|korrig|rettels|rettet|rectif|r\u00e9ctif|erratum|emend)"
)
_UPDATED = re.compile(
    _START + r"(?i:updat|revis|amend|modif|replaces?\b|replacement|rewrit|writethr|new[ _-]?version|nyversion)"
)
_ADVISED = re.compile(_START + r"(?i:advis(?:ory|ories)\b)")
_EMBARGO = re.compile(r"(?i)embargo|sperrfrist|scheduled|future|advance\b")
_RELEASED = re.compile(
    r"(?i)^(?:release|released|unhold|lift|lifted|embargo[ _-]?lifted|hold[ _-]?lifted|freigegeben)$"
)


@dataclass(frozen=True, slots=True)
class State:
    """What a state's words mean. `waits` says that it is an embargo: it ends when that ends, if that is told."""

    status: PubStatus | None = None
    signal: Signal | None = None
    waits: bool = False


@lru_cache(maxsize=4096)  # a wire has a dozen states
def state_of(told: str) -> State:
    """Return what the words of a state mean; `status` is None where they are none that is known."""
    word = " ".join(told[:_LONGEST].split()).strip("\"'()[]*. ")
    word = _bare(word)
    if _LIFTED.search(word):
        return State("usable", "release")
    if _CANCELED.search(word):
        return State("canceled", "kill")
    if _WITHHELD.search(word):
        return State("withheld", "withhold", waits=_EMBARGO.search(word) is not None)
    word = _last(word)
    low = word.lower()
    signal: Signal | None = None
    if _CORRECTED.search(word):
        signal = "correction"
    elif _UPDATED.search(word):
        signal = "update"
    elif _ADVISED.search(word):
        signal = "advisory"
    elif _RELEASED.match(word) and low not in ("release", "released"):
        signal = "release"
    words = re.split(r"[\W_]+", low)
    free = bool(words) and (low in _FREE or all(part in _FREE or part.isdecimal() for part in words if part))
    return State("usable" if signal or free or not low else None, signal)


def _bare(word: str) -> str:
    """Return a code without its scheme or address, anything else as it is: what stands before a sign may hold."""
    return _last(word) if "://" in word or _SCHEME.match(word) else word


def _last(word: str) -> str:
    return re.split(r"[/:]", word)[-1].strip() or word


@lru_cache(maxsize=4096)
def pub_status(told: str | None) -> PubStatus:
    """Return the publication status that a standard's own field gives, `usable` when none is given.

    An unknown one is an error: it must not pass as usable.
    """
    if told is None:
        return "usable"
    status = state_of(told).status
    if status is None:
        raise WireFormatError(
            f"unknown publication status {told[:40]!r}",
            place="pubstatus",
            remedy="Send usable, withheld or canceled.",
            reason="pub-status",
        )
    return status


def strictest(states: list[State]) -> State:
    """Return what several states of one item come to: a kill counts more than a hold, a hold more than its use."""
    for status in ("canceled", "withheld"):
        for state in states:
            if state.status == status:
                return state
    signals = [state.signal for state in states if state.signal]
    order: tuple[Signal, ...] = ("correction", "release", "advisory", "update")
    signal = next((signal for signal in order if signal in signals), None)
    return State("usable" if any(state.status for state in states) else None, signal)
