"""Words of news English as comparable terms: folding, stop words, reporting words, irregular forms, stems.

Owns what a term is. Knows nothing of items, stories or weights.
"""

import re
import unicodedata
from functools import lru_cache
from itertools import chain

from Stemmer import Stemmer

from streams.memo import Memo

_STEMMER = Stemmer("english", 0)  # without a cache of its own, which threads must not share; `stem` has one

# Initials lose their dots (J.C. -> JC), so that wires which set them and wires which do not agree.
_INITIALS = re.compile(r"\b(?:[A-Za-z]\.){2,}")
_DOTTED = re.compile(r"\.[A-Za-z]\.")  # in all initials, and found by leaping from dot to dot
_GENITIVE = re.compile(r"'[sS]\b|(?<=[sS])'(?=\W|$)")
_TOKEN = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_RUN = re.compile(r"[^\W_]+")
_BLANKED = bytes(code if code < 128 and chr(code).isalnum() else 32 for code in range(256))  # noqa: PLR2004 - ASCII
_LOWERED = _BLANKED.lower()
_TYPOGRAPHIC = "\u2018\u2019\u201c\u201d\u2013\u2014\u2026"
# "hasn't", "they'll": the verb and the pronoun are stop words, what is joined to them tells nothing.
_CONTRACTION = re.compile(r"(?:n't|'(?:ll|re|ve|d|m))$")
_CAMEL = re.compile(r"[A-Z][a-z]+|[A-Z]+(?![a-z])")
_LONGEST_TERM = 40

_STOP_WORDS = """
a about above after again against ago all almost along already also although always am amid among an and another any
anyone anything are aren around as at away back be became because been before being below between both but by can
cannot could couldn d did didn do does doesn doing don done down during each either else ever every everyone
everything few for from further get gets getting give given go goes going gone got had hadn has hasn have haven
having he hello her here hers herself him himself his how however i if in into is isn it its itself just keep keeps
kept know last later least less let like ll m made make makes making many may maybe me meanwhile might mine more
most mr mrs ms much must my myself near need neither never new next no nobody nor not nothing now nt o of off often
oh on once one only onto or other others our ours out over own per perhaps quite rather re really s same see seen
set she should shouldn since so some someone something soon still such t take taken takes taking than that the their
theirs them themselves then there these they thing things this those though through thus to today together tomorrow
too toward towards two under until up upon us use used uses using ve very via want wants was wasn way we well were
weren what when where whether which while who whole whom whose why will with within without won would wouldn yes
yesterday yet you your yours monday tuesday wednesday thursday friday saturday sunday january february march april
june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
"""
STOP_WORDS = frozenset(_STOP_WORDS.split())

# Who tells it and how sure he is says nothing about which matter it is: these words join no story and no claim.
_REPORTING_WORDS = """
accord according acknowledge acknowledged acknowledges admit admits admitted allege alleged allegedly alleges
allegation allegations announce announced announces announcement assert asserted asserts cite cited cites citing
claim claimed claiming claims comment commented commenting comments concede conceded concedes confirm confirmation
confirmed confirming confirms correct corrected correction debunk debunked debunks decline declined declines
declining denial denials denied denies deny denying disclose disclosed dismiss dismissed dismisses dispute disputed
disputes elaborate exclusive fake false falsely hoax inform informed media newspaper newspapers official officials
paper press reject rejected rejecting rejects report reported reportedly reporter reporters reporting reports
retract retracted retracts reveal revealed reveals rumor rumored rumors rumour rumoured rumours said say saying says
source sources speculation spokesman spokesperson spokeswoman stated statement statements story stories tell tells
told true truth unconfirmed untrue update updated updates verify verified video photo photos pictures
"""
REPORTING_WORDS = frozenset(_REPORTING_WORDS.split())

_NEGATIONS = """
no not never nor neither none nobody nothing without cannot n't false falsely untrue fake hoax baseless unfounded
wrong incorrect inaccurate denied denies deny denying denial refuted refutes refute debunked debunks
"""
NEGATIONS = frozenset(_NEGATIONS.split())

# Forms that the stemmer cannot join, each with the form that it then stems.
_IRREGULAR = """
arose arise, arisen arise, ate eat, eaten eat, beaten beat, began begin, begun begin, bought buy, broke break,
broken break, brought bring, built build, caught catch, chose choose, chosen choose, came come, dealt deal, died die,
dies die, dying die, death die, dead die, drew draw, drawn draw, drank drink, drove drive, driven drive, fed feed,
fell fall, fallen fall, felt feel, fled flee, flew fly, flown fly, fought fight, found find, forgave forgive,
forgiven forgive, forgot forget, forgotten forget, froze freeze, frozen freeze, gave give, grew grow, grown grow,
held hold, heard hear, hid hide, hidden hide, hiding hide, hurt hurt, killer kill, knew know, known know, laid lay,
led lead, left leave, lent lend, lost lose, loss lose, losses lose, meant mean, met meet, meeting meet, meetings meet,
paid pay, payment pay, payments pay, proven prove, ran run, running run, resignation resign, rode ride, ridden ride,
rang ring, rung ring, risen rise, rose rise, sang sing, sank sink, sunk sink, saw see, sat sit, shook shake,
shaken shake, shot shoot, shooting shoot, shrank shrink, shut shut, slain kill, slept sleep, sold sell, sale sell,
sales sell, seller sell, spent spend, spoke speak, spoken speak, stood stand, stole steal, stolen steal, struck strike,
stricken strike, swam swim, swore swear, sworn swear, talks talk, taught teach, thought think, threw throw,
thrown throw, tore tear, torn tear, trying try, understood understand, went go, withdrew withdraw,
withdrawn withdraw, withdrawal withdraw, woke wake, won win, winner win, wore wear, worn wear, wrote write,
written write, purchase buy, purchased buy, purchases buy, acquire buy, acquired buy, acquires buy, acquisition buy,
takeover buy, men man, women woman, children child, kids child, kid child, wives wife, lives life, teeth tooth,
feet foot, people person, firms company, firm company, companies company, quit resign, quits resign,
closure close, closing close, arrested arrest, bankrupt bankruptcy, ceo chief, boss chief, pm minister, cop police,
cops police
"""
IRREGULAR = dict(pair.split() for pair in _IRREGULAR.replace("\n", " ").split(",") if pair.strip())


def folded(text: str) -> str:
    """Return text without accents, dots of initials and genitives, apostrophes straight; case stays, length not."""
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text.replace("\u2019", "'"))
        for mark in filter(unicodedata.combining, set(text)):
            text = text.replace(mark, "")
    if "." in text and _DOTTED.search(text):
        text = _INITIALS.sub(lambda match: match.group().replace(".", ""), text)
    return _GENITIVE.sub("", text) if "'" in text else text


def words(text: str) -> list[str]:
    """Return the words of a text in order, folded but in their own case."""
    text = folded(text)
    return _TOKEN.findall(text) if "'" in text else runs(text)


def runs(text: str) -> list[str]:
    """Return the runs of letters and digits of a text in order, as they stand."""
    if not text.isascii():
        for sign in _TYPOGRAPHIC:
            text = text.replace(sign, " ")
    # The pattern would find the same in plain ASCII, many times slower.
    return text.encode().translate(_BLANKED).decode().split() if text.isascii() else _RUN.findall(text)


def run_bytes(text: str) -> list[bytes]:
    """Return the runs of letters and digits of a text in order, case folded, as UTF-8."""
    if text.isascii():
        return text.encode().translate(_LOWERED).split()
    return [run.encode() for run in runs(text.casefold())]


@lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """Return the stem of one word: irregular forms first, then the Snowball English stemmer."""
    low = word.casefold()
    return str(_STEMMER.stemWord(IRREGULAR.get(low, low)))


def _terms_of_word(word: str) -> tuple[str, ...]:
    low = word.casefold()
    if "'" in low and _CONTRACTION.search(low):
        low = low[: low.index("'")].removesuffix("n")
    if low in STOP_WORDS or low in REPORTING_WORDS or len(low) == 1 or low.isdigit() or len(low) > _LONGEST_TERM:
        return ()
    parts = [] if word[1:].islower() else _CAMEL.findall(word)  # a compound has a second capital
    if len(parts) > 1 and word.isalpha() and not word.isupper() and all(len(part) > 1 for part in parts):
        # One wire writes PayTrack, the next Pay Track: the compound bears its parts too.
        return (stem(low), *(stem(part) for part in parts if part.casefold() not in STOP_WORDS))
    return (stem(low),)


_TERMS_OF_WORD = Memo(_terms_of_word, 1 << 16)


def terms(text: str) -> tuple[str, ...]:
    """Return the stemmed content terms of a text, distinct, in order of first occurrence."""
    return tuple(dict.fromkeys(chain.from_iterable(map(_TERMS_OF_WORD.__getitem__, dict.fromkeys(words(text))))))
