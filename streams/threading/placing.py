"""Which claim of its story each mention of an item goes to, or opens.

Owns the order in which an item's claims, responses and statements are placed. How alike two propositions are is
propositions.py's affair.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from events.mentions import Bearing, Mention
from streams.threading.features import numbers, plain_headline, proposition_terms
from streams.threading.headline_claims import match_headline
from streams.threading.hearing import Hearing
from streams.threading.item_book import who
from streams.threading.likeness import ClaimMatch, KnownClaim
from streams.threading.names import find_names, is_title_case, normalise_name
from streams.threading.own_accounts import Tellers, own_account
from streams.threading.plain_words import answer_in_plain_words
from streams.threading.propositions import (
    SAME_ABOUT,
    SAME_CLAIM,
    SAME_WORDS,
    is_negated,
    match_claim,
    match_response,
    names_alone,
    names_party,
    says_what,
    tells_enough,
)

SAME_WITHIN_ITEM = 0.6
"""Two claims that one item tells apart are one only if they are this much alike."""
SAME_MATTER = 0.6
"""How alike a proposition must be to a claim to bring its item into a story that it otherwise hardly resembles."""
TOLD_AGAIN = 0.1
"""How alike the words of a party's second act of a kind in one item must be to the first one's claim to be the same."""
_SPELT = {
    "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
    "ten": "10", "eleven": "11", "twelve": "12", "thirteen": "13", "fourteen": "14", "fifteen": "15", "sixteen": "16",
    "seventeen": "17", "eighteen": "18", "nineteen": "19", "twenty": "20", "thirty": "30", "forty": "40", "fifty": "50",
    "sixty": "60", "seventy": "70", "eighty": "80", "ninety": "90", "hundred": "100",
}  # fmt: skip
_WORDY = frozenset({"confirms", "confirms_part", "denies", "retracts"})

# Whoever confirms the contrary of a claim denies it. Who denies the contrary does not say that it is true: a claim of
# its own, for a false "confirmed" costs more than a missed one.
_OPPOSITE: dict[str, tuple[str, Bearing | None]] = {"confirms": ("deny", "denies"), "denies": ("confirm", None)}

_NEXT_SENTENCE = 60
"""Characters behind plain words within which a quotation that goes on with them begins."""

_RECALLS = 200
"""Characters behind plain words within which their sentence recalls the opposite."""

NameClaim = Callable[[str], str]
"""The id of the claim that a proposition opens."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A mention and its claim; `opens` when nobody had made that claim, `text` and `parties` as the claim's wording."""

    mention: Mention
    claim: str
    opens: bool
    text: str | None
    parties: tuple[str, ...]


def tells(mention: Mention) -> bool:
    """Whether a mention alone is reason enough to open a story."""
    if mention.tentative or mention.kind == "statement":
        return False
    return mention.kind == "claim" or bool(mention.about or mention.text) or mention.bearing in _WORDY


def meets(mentions: Sequence[Mention], known: Sequence[KnownClaim]) -> bool:
    """Whether what an item tells is plainly a claim of a story: so much alike, and about one that both name.

    In the same words it need name nobody.
    """
    for mention in mentions:
        if not mention.text or mention.tentative or mention.span.field != "body":
            continue
        names = [*_names_in(mention.text), *([mention.party.name] if mention.party else ())]
        found = match_claim(mention.text, names, known, least=SAME_MATTER)
        if found is not None and found.score >= SAME_WORDS and tells_enough(mention.text):
            return True
        if found is not None and any(
            names_party(name, claim) for claim in known if claim.claim == found.claim for name in names
        ):
            return True
    return False


def place(
    mentions: Sequence[Mention],
    headline: str,
    known: Sequence[KnownClaim],
    name_claim: NameClaim,
    *,
    hearing: Hearing | None = None,
    tellers: Tellers = dict,
) -> list[Placed]:
    """Return where each mention goes; what has no place (nothing to answer, nothing reported) is left out.

    `known` are the story's claims, the lead first; `hearing` is what a sentence model says of the headline, if it is
    asked; `tellers` tells who asserts the claims.
    """
    accounts = {mention.ref: answer for mention in mentions if (answer := own_account(mention, known, tellers))}
    placed = _place_claims([one for one in mentions if one.ref not in accounts], known, name_claim, hearing)
    told = [Placed(one.mention, one.claim, opens=False, text=one.mention.text, parties=()) for one in accounts.values()]
    own = {row.mention.ref: row.claim for row in (*placed, *told)}
    pool = [*known, *(_as_known(row) for row in placed if row.opens)]
    plain = [row for mention in mentions if mention.kind == "statement" and (row := _place_statement(mention, known))]
    plain += told
    for mention in mentions:
        if mention.kind != "response":
            continue
        row = _place_response(mention, headline, pool, own, name_claim)
        if row is not None and row.opens:
            row = _told_again(row, placed, pool) or _told_plainly(row, plain) or row
            row = None if row.opens and _goes_on(row, plain) else row
        if row is None or any(_is_unsurely(row, sure) or _is_recalled(row, sure) for sure in plain):
            continue  # it is told plainly too: here unsurely, or of an earlier day
        placed.append(row)
        if row.opens:
            pool.append(_as_known(row))
    placed += plain
    return _halves_apart(_halves_joined(placed, known), known, name_claim)


def _told_plainly(row: Placed, plain: Sequence[Placed]) -> Placed | None:
    """Return where a denial goes that tells of nothing known, behind plain words of its party that denied a claim.

    "Tarn Air is not in talks", and, in a quote, "We have never sat at one table": one matter, no second claim.
    """
    party = row.mention.party
    if party is None or row.mention.bearing != "denies":
        return None
    mine = set(map(normalise_name, party.names))
    for told in plain:
        other = told.mention.party
        if other is None or told.mention.bearing != "denies":
            continue
        if not mine.isdisjoint(map(normalise_name, other.names)):
            return Placed(row.mention, told.claim, opens=False, text=None, parties=())
    return None


def _goes_on(row: Placed, plain: Sequence[Placed]) -> bool:
    """Whether a denial that tells of nothing known goes right on from plain words that denied a claim, in a quotation.

    Then it is theirs, also where its speaker goes by his own name: "its chief executive said. 'We have never ...'".
    """
    starts = row.mention.span.start
    ends = [told.mention.span.end for told in plain if told.mention.bearing == "denies"]
    return row.mention.bearing == "denies" and any(0 <= starts - end <= _NEXT_SENTENCE for end in ends)


def _is_unsurely(one: Placed, sure: Placed) -> bool:
    """Whether a tentative act is the same that its party does surely in the same item."""
    return (
        one.mention.tentative
        and one.claim == sure.claim
        and one.mention.bearing == sure.mention.bearing
        and who(one.mention) == who(sure.mention)
    )


def _is_recalled(one: Placed, sure: Placed) -> bool:
    """Whether an act only recalls, behind plain words of its party, what that had said before: the opposite."""
    return (
        {one.mention.bearing, sure.mention.bearing} == {"confirms", "denies"}
        and one.claim == sure.claim
        and who(one.mention) == who(sure.mention)
        and one.mention.span.field == sure.mention.span.field
        and 0 <= one.mention.span.start - sure.mention.span.end < _RECALLS
    )


def _halves_joined(placed: list[Placed], known: Sequence[KnownClaim]) -> list[Placed]:
    """Join what one sentence confirms of a claim with what it denies of that claim's own figure: a part of it.

    "Confirmed that inmates had fled but denied that 40 had", of forty reported: the number belongs to the claim.
    """
    for row in placed:
        if row.mention.bearing != "denies" or not (told := _figures(row.text)):
            continue
        for number, earlier in enumerate(placed):
            if earlier.opens or told & _figures(earlier.text):
                continue
            if not _in_one_sentence(earlier, row) and not (_is_a_figure(row.text) and _are_opposite(earlier, row)):
                continue
            if not row.opens and row.claim != earlier.claim:
                continue
            if told & {figure for claim in known if claim.claim == earlier.claim for figure in _figures(claim.text)}:
                part = earlier.mention.model_copy(update={"act": "partial", "bearing": "confirms_part"})
                placed[number] = replace(earlier, mention=part)
                return [other for other in placed if other is not row]
    return placed


def _figures(text: str | None) -> frozenset[str]:
    """Return the figures of a text, those spelt in one word too."""
    spelt = {_SPELT[word] for word in (text or "").casefold().split() if word in _SPELT}
    return frozenset(spelt.union(numbers(text or "")))


def _is_a_figure(text: str | None) -> bool:
    """Whether a figure is all that words tell: "reports of five are wrong"."""
    return text is not None and len(text.split()) == 1 and bool(_figures(text))


def _are_opposite(one: Placed, other: Placed) -> bool:
    """Whether of two acts of one party one confirms and one denies."""
    first, second = one.mention, other.mention
    return {first.bearing, second.bearing} == {"confirms", "denies"} and who(first) == who(second)


def _in_one_sentence(one: Placed, other: Placed) -> bool:
    """Whether one party confirms and denies in one sentence."""
    first, second = one.mention, other.mention
    if not _are_opposite(one, other):
        return False
    if first.span.field != second.span.field or not (one.text and other.text):
        return False
    return first.span.start < second.span.end and second.span.start < first.span.end


def _halves_apart(placed: list[Placed], known: Sequence[KnownClaim], name_claim: NameClaim) -> list[Placed]:
    """Part two opposite acts of one party in one sentence that came to one claim though their words differ.

    "Confirmed a blast but denied that miners were trapped": the act whose words are more like the claim keeps it, the
    other one's words are a claim of their own. Both on one claim would confirm what is denied.
    """
    for number, row in enumerate(placed):
        for earlier in range(number):
            if not _are_halves(placed[earlier], row):
                continue
            claims = [claim for claim in known if claim.claim == row.claim]
            stays = _likeness(row.text, claims) > _likeness(placed[earlier].text, claims)
            loser = earlier if stays else number
            gone = placed[loser]
            text = gone.text or gone.mention.quote
            placed[loser] = Placed(gone.mention, name_claim(text), opens=True, text=text, parties=gone.parties)
    return placed


def _are_halves(one: Placed, other: Placed) -> bool:
    if one.claim != other.claim or not _in_one_sentence(one, other) or not other.text:
        return False
    return _likeness(one.text, [KnownClaim("", other.text, proposition_terms(other.text), (), open=True)]) < SAME_ABOUT


def _likeness(text: str | None, claims: Sequence[KnownClaim]) -> float:
    found = match_claim(text, (), claims, least=0.0) if text else None
    return found.score if found else 0.0


@lru_cache(maxsize=1 << 12)
def _names_in(text: str) -> tuple[str, ...]:
    return tuple(find_names(text, capitals_tell=True))


def _parties(mention: Mention, text: str) -> tuple[str, ...]:
    """Return whom a claim is about: those whom it names, its origin aside, and the subject that answers it."""
    origin = {normalise_name(mention.origin.name)} if mention.origin else set()
    found = [name for name in _names_in(text) if name not in origin]
    if mention.kind == "response" and mention.party and mention.standing == "subject":
        found.append(normalise_name(mention.party.name))
    return tuple(dict.fromkeys(found))


def _as_known(row: Placed) -> KnownClaim:
    text = row.text or ""
    return KnownClaim(row.claim, text, proposition_terms(text), row.parties, row.mention.kind == "claim")


@dataclass(frozen=True, slots=True)
class _Read:
    """A claim as its item tells it, and the known claim that it is most like, if any."""

    position: int
    mention: Mention
    text: str
    parties: tuple[str, ...]
    prose: bool
    match: ClaimMatch | None


def _read_claims(mentions: Sequence[Mention], known: Sequence[KnownClaim], hearing: Hearing | None) -> list[_Read]:
    """Return an item's claims, the surest match first.

    Who answers a claim in its own item as its subject is whom the claim is about, also where its words say "it". Who
    reports the contrary of a claim is no origin of it.
    """
    subjects: dict[str, list[str]] = {}
    for mention in mentions:
        if mention.kind == "response" and mention.about and mention.party and mention.standing == "subject":
            subjects.setdefault(mention.about, []).extend(map(normalise_name, mention.party.names))
    found = []
    for position, mention in enumerate(mentions):
        if mention.kind != "claim":
            continue
        text, prose = mention.text or mention.quote, mention.span.field == "body"
        answering = subjects.get(mention.ref, [])
        parties = tuple(dict.fromkeys([*_parties(mention, text), *answering]))
        if prose:
            least = SAME_ABOUT if answering else SAME_CLAIM  # what is answered in its item is told before, mostly
            match = match_claim(text, answering or parties, known, least=least, answering=answering, claiming=True)
            if match is None and mention.origin is None:
                match = names_alone(text, known)  # "reports that Rohm would go" are those of her dismissal
        else:
            match = match_headline(text, known, hearing=hearing)
            if match is not None and mention.origin_kind == "named" and _is_contrary(text, match, known):
                continue  # "Rohm took no bribes, lawyer says" is told of the claim, and is no origin of it
        contrary = match is not None and match.negated and prose
        found.append(_Read(position, mention, text, parties, prose, None if contrary else match))
    return sorted(found, key=lambda row: (-(row.match.score if row.match else 0.0), row.position))


def _is_contrary(text: str, match: ClaimMatch, known: Sequence[KnownClaim]) -> bool:
    """Whether a headline puts in the negative what the claim that it tells affirms, or the other way round."""
    terms = proposition_terms(text)
    told = [claim for claim in known if claim.claim == match.claim]
    return all(is_negated(text, claim.terms) != is_negated(claim.text, terms) for claim in told)


def _place_claims(
    mentions: Sequence[Mention], known: Sequence[KnownClaim], name_claim: NameClaim, hearing: Hearing | None
) -> list[Placed]:
    """Place an item's claims: what one item tells apart stays apart unless plainly one."""
    placed: dict[int, Placed] = {}
    taken: set[tuple[str, str]] = set()
    opened: list[KnownClaim] = []
    for read in _read_claims(mentions, known, hearing):
        teller, best = who(read.mention), read.match
        if best and (best.claim, teller) in taken and best.score < SAME_WITHIN_ITEM:
            free = [claim for claim in known if (claim.claim, teller) not in taken]
            best = (
                match_claim(read.text, read.parties, free)
                if read.prose
                else match_headline(read.text, free, hearing=hearing)
            )
        if best is None:
            best = match_claim(read.text, read.parties, opened, least=SAME_WITHIN_ITEM)
        if best is None and read.mention.tentative:
            continue
        claim = best.claim if best else name_claim(read.text)
        row = Placed(read.mention, claim, opens=best is None, text=read.text, parties=read.parties)
        if best is None:
            opened.append(_as_known(row))
        taken.add((row.claim, teller))
        placed[read.position] = row
    return [placed[position] for position in sorted(placed)]


def _place_response(
    mention: Mention, headline: str, pool: Sequence[KnownClaim], own: Mapping[str, str], name_claim: NameClaim
) -> Placed | None:
    party = mention.party.name if mention.party else ""
    if mention.about is not None and mention.about in own:
        return Placed(
            mention, own[mention.about], opens=False, text=mention.text, parties=_parties(mention, mention.text or "")
        )
    prose = mention.span.field == "body"
    confirming = mention.bearing == "confirms"
    told_of = _names_in(plain_headline(headline)) if not is_title_case(headline) else ()
    found: ClaimMatch | None = match_response(
        mention.text, party, plain_headline(headline), pool, prose=prose, confirming=confirming,
        deciding=mention.bearing in _OPPOSITE, told_of=told_of,
    )  # fmt: skip
    if found is None and (mention.tentative or mention.bearing == "silent"):  # silence tells of no new matter
        found = match_response(None, party, plain_headline(headline), pool)
    text = mention.text
    if found is not None and found.negated and prose and mention.bearing in _OPPOSITE:
        act, bearing = _OPPOSITE[mention.bearing]
        if bearing is None:
            found = None
        else:
            mention = mention.model_copy(update={"act": act, "bearing": bearing})
    if found is None:
        if mention.tentative or not tells(mention) or (pool and prose and not says_what(text or "", party)):
            return None
        text = text or plain_headline(headline) or mention.quote
        return Placed(mention, name_claim(text), opens=True, text=text, parties=_parties(mention, text))
    return Placed(mention, found.claim, opens=False, text=text, parties=_parties(mention, text or ""))


def _told_again(row: Placed, placed: Sequence[Placed], pool: Sequence[KnownClaim]) -> Placed | None:
    """Return where an act goes that an item tells a second time, in a quote: to the claim of the first telling.

    An item that tells two denials of one party tells them of two matters only if their words have nothing in common.
    """
    mention = row.mention
    for earlier in placed:
        first = earlier.mention
        if first.kind != "response" or first.act != mention.act or who(first) != who(mention):
            continue
        claims = [claim for claim in pool if claim.claim == earlier.claim]
        if match_claim(row.text or "", (), claims, least=TOLD_AGAIN) is not None:
            return Placed(mention, earlier.claim, opens=False, text=None, parties=())
    return None


def _place_statement(mention: Mention, known: Sequence[KnownClaim]) -> Placed | None:
    """Place a party's own words that answer a live claim."""
    answer = answer_in_plain_words(mention, known)
    if answer is None:
        return None
    return Placed(answer.mention, answer.claim, opens=False, text=answer.mention.text, parties=())
