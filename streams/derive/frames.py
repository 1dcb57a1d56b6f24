"""Frames: where the party of a cue stands: subject, agent, clause of a participle, place behind "from"."""

from collections.abc import Sequence

from streams.derive import lexicon as lex
from streams.derive.asides import joined_by_phrase, joined_over_aside
from streams.derive.attribution import speakers
from streams.derive.candidates import Candidate
from streams.derive.main_clause import is_subordinate, main_subject
from streams.derive.neither import behind_nor, under_neither
from streams.derive.noun_phrases import (
    Phrase,
    group_start,
    is_finite,
    joined_before,
    phrase_after,
    phrase_ending,
    skip_adverbials_left,
    subject_before,
)
from streams.derive.outlets import is_outlet
from streams.derive.party_words import Who
from streams.derive.plausibility import is_party_noun
from streams.derive.tokens import Token, is_capital
from streams.derive.verb_groups import Polarity, VerbGroup, read_group

_NOUN_BEFORE = frozenset(["the", "a", "an", "this", "his", "her", "its", "their", "any", "no", "'s"])
_BLAMED = frozenset(
    "accused accuses accusing accuse criticised criticized criticises criticizes criticising criticizing blamed blames blaming"
    " condemned condemns attacked attacks slammed slams faulted chided assailed berated denounced".split()
)
_OURS = frozenset("we i we're we've we'd we'll i'm i've i'd i'll".split())
_MARKS = frozenset('"\u201c\u201d')
_PEOPLE = lex.SPOKES | lex.LOWER_OFFICERS | lex.ROLE_WORDS | lex.PERSON_NOUNS
_HELPING = lex.AUXILIARIES | lex.NEGATED_AUXILIARIES
_BEFORE_CUE = lex.AUXILIARIES | {"also", "later"}


def verb_frame(c: Candidate) -> bool:
    """Read the group and the party of a cue verb into a candidate; False where it is no act."""
    tokens = c.line.tokens
    if c.verb and tokens[c.verb - 1].low in _NOUN_BEFORE:
        return False
    group = read_group(tokens, c.verb)
    c.group = group
    joint = under_neither(tokens, group.start) if group.polarity in _OPEN else []
    if joint:
        group = group._replace(polarity=_withheld(tokens, group), neither=True)
        c.group = group
    elif _is_nobody(tokens, group.start):
        return False
    elif group.polarity in ("affirmed", "prospective") and not group.passive and _has_neither(tokens, group.start):
        group = group._replace(polarity="unwilling" if group.polarity == "prospective" else "negated", neither=True)
        c.group = group
    elif group.polarity == "affirmed" and not group.passive and (turned := behind_nor(tokens, group.start)) is not None:
        polarity: Polarity = "unwilling" if turned in lex.WILL else "unable" if turned in lex.CAN else "negated"
        group = group._replace(polarity=polarity, neither=True)
        c.group = group
    if group.polarity == "prospective" and c.cue == "confirm" and _can(tokens, group.start, c.verb):
        group = group._replace(polarity="affirmed")
        c.group = group
    outcome = c.rule.outcomes.get(group.polarity)
    if outcome is None:
        return False
    c.act = outcome
    if joint:
        c.phrase = joint[-1]
        c.parties = _distinct([who for phrase in joint for who in c.discourse.parties(c.line, phrase)])
        return bool(c.parties) and not _told_in_quote(c)
    if group.infinitive:
        if not group.neither:
            return False
        c.parties, c.phrase = speakers(c.discourse, c.line, group.start)
        return bool(c.parties)
    if group.participle and group.polarity == "affirmed" and group.start and tokens[group.start - 1].low in _NOMINAL:
        return False
    if group.participle or _is_verbless(tokens, group.start):
        c.phrase = _participle_subject(c, group.start)
    elif (
        c.cue.startswith("confirm")
        and c.verb + 2 < len(tokens)
        and tokens[c.verb + 1].low == "with"
        and not any(t.low in ("support", "votes", "backing", "approval") for t in tokens[c.verb + 2 : c.verb + 6])
    ):
        c.phrase = phrase_after(tokens, c.verb + 2)
        if c.phrase is None or (group.passive and not _can_speak(tokens, c.phrase)):
            return False
    elif (other := _asked_to_confirm(c, group)) is not None:
        c.phrase = other
    elif _checked_with(c, group):
        return False
    elif (group.passive or _is_reduced(tokens, group.start, c.verb)) and c.cue not in (
        "reached",
        "contacted",
        "located",
        "drawn",
    ):
        by = next((k for k in range(c.verb + 1, min(c.verb + 8, len(tokens))) if tokens[k].low == "by"), None)
        if by == c.verb + 1 and by + 3 < len(tokens) and tokens[by + 2].low == "with":
            by += 2  # "confirmed by the wire with the ministry": the ministry's
        if by is None and c.verb + 2 < len(tokens) and tokens[c.verb + 1].low in ("in", "at"):
            by = c.verb + 1 if _is_bureau(tokens, c.verb + 2) else None
        c.phrase = (
            phrase_after(tokens, by + 1)
            if by is not None
            and (
                not any(t.text in ",;" for t in tokens[c.verb : by])
                or [t.low for t in tokens[c.verb + 1 : by]]
                in ([",", "however", ","], [",", "though", ","], [",", "either", ","])
            )
            else None
        )
        if c.phrase is None:
            return False
    elif _is_second_passive(tokens, group.start, c.verb):
        by = next((k for k in range(c.verb + 1, min(c.verb + 8, len(tokens))) if tokens[k].low == "by"), None)
        c.phrase = None if by is None else phrase_after(tokens, by + 1)
    elif tokens[group.start].low in _OURS:
        c.phrase = Phrase(group.start, group.start + 1)  # "We're not aware of it": one word with its verb
    else:
        c.phrase = _active_subject(c, group.start)
    if c.phrase is None and tokens[group.start].low == "neither" and _opens_clause(tokens, group.start):
        c.phrase = Phrase(group.start, group.start + 1)  # "Neither has confirmed it"
    if c.phrase is None or _is_accused(tokens, group.start):
        return False
    if _told_in_quote(c):
        return False
    c.parties = c.discourse.parties(c.line, c.phrase)
    if c.phrase.start > 1 and tokens[c.phrase.start - 1].low in ("nor", "or"):
        earlier = subject_before(tokens, c.phrase.start - 1)
        if earlier is not None and any(
            t.low in ("neither", "either") for t in tokens[max(0, earlier.start - 1) : earlier.start + 1]
        ):
            c.parties = [*c.discourse.parties(c.line, earlier), *c.parties]
    if c.line.field == "headline" and c.phrase.start > 1 and tokens[c.phrase.start - 1].text == ",":
        earlier = phrase_ending(tokens, c.phrase.start - 2)  # "Harn Oil, Tarn Bank deny merger talks"
        if (
            earlier is not None
            and (not earlier.start or tokens[earlier.start - 1].text in "-:")
            and c.cue in _BASE_FORMS
        ):
            c.parties = [*c.discourse.parties(c.line, earlier), *c.parties]
    if (c.phrase.beside is not None and (earlier := joined_before(tokens, c.phrase)) is not None) or (
        c.phrase.start < c.verb and (earlier := joined_over_aside(tokens, c.phrase)) is not None
    ):
        c.parties = [*c.discourse.parties(c.line, earlier), *c.parties]
    elif c.phrase.start < c.verb and (pair := joined_by_phrase(tokens, c.phrase)) is not None:
        c.parties = [who for one in pair for who in c.discourse.parties(c.line, one)]
    if not c.parties and tokens[c.phrase.start].low in ("we", "i", "it", "he", "she", "they"):
        c.parties, _ = speakers(c.discourse, c.line, c.verb)
    if c.line.quoted[c.verb] and c.phrase is not None and tokens[c.phrase.start].low in _OURS:
        c.parties, _ = speakers(c.discourse, c.line, c.verb)
    return bool(c.parties)


_CONFIRMED_BRIEFLY = 5


def _asked_to_confirm(c: Candidate, group: VerbGroup) -> Phrase | None:
    """Return with whom an outlet, or "we", confirmed a thing: "the Echo confirmed the change with Tarn officials"."""
    tokens = c.line.tokens
    if not c.cue.startswith("confirm") or group.passive or c.verb + 3 >= len(tokens):
        return None
    k = next(
        (k for k in range(c.verb + 2, min(c.verb + _CONFIRMED_BRIEFLY, len(tokens) - 1)) if tokens[k].low == "with"), 0
    )
    if not k or any(t.low in ("that", ",", "to") for t in tokens[c.verb + 1 : k]):
        return None
    found = phrase_after(tokens, k + 1)
    who = _active_subject(c, group.start)
    if found is None or who is None or not _can_speak(tokens, found):
        return None
    asks = tokens[who.start].low in _OURS or any(is_outlet(p.name) for p in c.discourse.parties(c.line, who))
    return found if asks else None


def _checked_with(c: Candidate, group: VerbGroup) -> bool:
    """Whether somebody only checked it with others: "we have confirmed that with the port" is the bank's, and not ours."""
    tokens = c.line.tokens
    return (
        c.cue.startswith("confirm")
        and not group.passive
        and c.verb + 3 < len(tokens)
        and tokens[c.verb + 1].low in ("this", "it", "that")
        and tokens[c.verb + 2].low == "with"
    )


def _can_speak(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a phrase may be somebody with whom a thing was confirmed: "confirmed with a rebate" has nobody."""
    words = tokens[phrase.start : phrase.end]
    return any(is_capital(t) for t in words) or any(t.low in _SOMEBODY for t in words)


_NOMINAL = frozenset("for of about against toward towards to at".split())
"""Before a form in -ing these make it a thing talked of: "clear the way for confirming him", "the risk of denying it"."""
_OPEN = frozenset(["affirmed", "prospective", "unwilling"])
"""Polarities of a verb that a "neither" over its subjects turns, or has turned already."""


def _withheld(tokens: Sequence[Token], group: VerbGroup) -> Polarity:
    """Return what "neither A nor B" makes of a verb: what they would not, could not, or did not do."""
    if any(t.low in lex.CAN for t in tokens[group.start : group.verb]):
        return "unable"
    return "negated" if group.polarity == "affirmed" else "unwilling"


def _distinct(found: Sequence[Who]) -> list[Who]:
    """Return parties once each, in order; those who only belong to another ("his lawyers") where there is nobody else."""
    named = {who.name.lower(): who for who in found}
    return [who for low, who in named.items() if low.split(" ", 1)[0] not in ("his", "her", "its", "their")] or list(
        named.values()
    )


def _can(tokens: Sequence[Token], start: int, verb: int) -> bool:
    """Whether "could confirm" is what somebody said he can: "it said it could confirm that ...", "could now confirm"."""
    if not any(t.low == "could" for t in tokens[start:verb]) or start < _SAID_IT:
        return False
    subject, said = tokens[start - 1], tokens[start - 2]
    said = tokens[start - 3] if said.low == "that" else said
    return subject.low in ("it", "he", "she", "they") and said.low in lex.QUOTE_VERBS


_SAID_IT = 3


def _opens_clause(tokens: Sequence[Token], k: int) -> bool:
    """Whether a clause begins at `k`: at the head of the sentence, or behind "and" or "but" and a comma."""
    return k == 0 or (k > 1 and tokens[k - 1].low in ("and", "but") and tokens[k - 2].low == ",")


def _is_accused(tokens: Sequence[Token], start: int) -> bool:
    """Whether an act is what somebody is accused of or blamed for: "accused the bank of refusing to confirm it"."""
    if not start:
        return False
    if tokens[start - 1].low in ("and", "or") and tokens[start].low.endswith("ing"):  # "of blocking it and refusing to"
        earlier = next((k for k in range(start - 2, max(1, start - 14), -1) if tokens[k].low.endswith("ing")), 0)
        return earlier > 0 and _is_accused(tokens, earlier)
    if tokens[start - 1].low not in ("of", "for", "over"):
        return False
    return any(t.low in _BLAMED for t in tokens[max(0, start - 14) : start - 1])


def _is_verbless(tokens: Sequence[Token], start: int) -> bool:
    """Whether "not able" or "unable" stands in a clause without a verb: "while not able to confirm it"."""
    return (
        start > 0
        and tokens[start].low in ("not", "unable")
        and tokens[start - 1].low in ("while", "although", "though", "albeit")
    )


def _is_second_passive(tokens: Sequence[Token], start: int, verb: int) -> bool:
    """Whether a participle shares the auxiliary of an earlier one: "was reported by the wire and confirmed by X"."""
    if start != verb or tokens[verb].low not in _AGENTIVE or start < 2 or tokens[start - 1].low not in ("and", "or"):
        return False
    if tokens[start - 2].text == ",":
        return False
    for k in range(start - 2, max(0, start - _FAR_BACK), -1):
        low = tokens[k].low
        if low in lex.SUBORDINATORS or tokens[k].text in ';"\u201c\u201d':
            return False
        if low.endswith("ed") and not is_capital(tokens[k]):
            before = k - 1
            while before > 0 and lex.ends_like_adverb(tokens[before].low):
                before -= 1
            return tokens[before].low in lex.BE
        if low in lex.VERBS:
            return False
    return False


_AGENTIVE = frozenset("denied confirmed rejected dismissed disputed refuted acknowledged".split())
_FAR_BACK = 12
"""Tokens before a participle among which the one stands that it is joined to."""


def _is_reduced(tokens: Sequence[Token], start: int, verb: int) -> bool:
    """Whether a bare participle carries its agent: "a charge, denied by the growers," and "a report confirmed by X"."""
    return (
        not any(t.low in lex.AUXILIARIES for t in tokens[start:verb])
        and verb + 1 < len(tokens)
        and tokens[verb + 1].low == "by"
        and tokens[verb].low in _AGENTIVE
    )


def _has_neither(tokens: Sequence[Token], start: int) -> bool:
    """Whether the subject before a verb begins with "neither" or "none of"."""
    phrase = subject_before(tokens, start)
    while phrase is not None and phrase.start > 0 and tokens[phrase.start - 1].low in ("nor", ","):
        earlier = phrase_ending(tokens, phrase.start - 2)
        if earlier is None or earlier.start >= phrase.start:
            break
        phrase = earlier
    if phrase is None:
        return False
    first = tokens[phrase.start].low
    return first in ("neither", "none", "nobody") or (
        phrase.start > 0 and tokens[phrase.start - 1].low in ("neither", "none", "nobody")
    )


_BUREAUS = frozenset(
    "ministry embassy service office headquarters police department consulate administration agency prosecutor's".split()
)
_SOMEBODY = _PEOPLE | lex.PRONOUNS | _BUREAUS


def _is_bureau(tokens: Sequence[Token], k: int) -> bool:
    """Whether a body that speaks stands at `k`: "was confirmed in the press service of the port", as translations have it."""
    return any(t.low in _BUREAUS for t in tokens[k : k + 4]) and tokens[k].low in lex.DETERMINERS


def _is_nobody(tokens: Sequence[Token], start: int) -> bool:
    """Whether the last of several under one "no" stands before a verb: "no relatives or friends have confirmed it"."""
    phrase = subject_before(tokens, start)
    for _ in range(_JOINED):
        if phrase is None or not phrase.start or tokens[phrase.start - 1].low not in ("or", "nor", ","):
            return False
        phrase = phrase_ending(tokens, phrase.start - 2)
        if phrase is not None and tokens[phrase.start].low == "no":
            return tokens[phrase.start].text != "No" or not tokens[phrase.start + 1].text[0].isdigit()
    return False


_BASE_FORMS = frozenset("deny confirm admit acknowledge concede reject dismiss refute dispute decline refuse".split())
_JOINED = 4
"""Subjects that one "no" stands over at most."""


def _told_in_quote(c: Candidate) -> bool:
    """Whether somebody else's act is told inside a quotation or a quoted title: hearsay, or part of a hoax."""
    tokens = c.line.tokens
    if 0 < c.verb < len(tokens) - 1 and tokens[c.verb - 1].text in _MARKS and tokens[c.verb + 1].text in _MARKS:
        return True
    if c.phrase is None or not c.line.quoted[c.verb]:
        return False
    if c.act in ("decline", "no_response") and c.rule.id not in ("confirm-verb", "deny-verb"):
        return False
    return c.line.quoted[c.phrase.start] and c.line.tokens[c.phrase.start].low not in _OURS and not _is_its_speaker(c)


def _is_its_speaker(c: Candidate) -> bool:
    """Whether a quotation names its own speaker as it is named outside: '"The board confirms it," the board said'."""
    if c.phrase is None or c.act not in ("confirm", "deny"):
        return False
    tokens = c.line.tokens
    _, outside = speakers(c.discourse, c.line, c.verb)
    if outside is None or c.line.quoted[outside.start]:
        return False
    if [t.low for t in tokens[c.phrase.start : c.phrase.end]] == [t.low for t in tokens[outside.start : outside.end]]:
        return True
    if not is_capital(tokens[c.phrase.start]):
        return False
    own = {who.name for who in c.discourse.parties(c.line, c.phrase)}
    return any(who.name in own and who.kind != "person" for who in c.discourse.parties(c.line, outside))


def _active_subject(c: Candidate, start: int) -> Phrase | None:
    tokens = c.line.tokens
    before = skip_adverbials_left(tokens, start - 1)
    cue_is_said = tokens[c.verb].low in lex.QUOTE_VERBS
    if cue_is_said and before >= 0 and tokens[before].text in '",\u201d':
        inverted = phrase_after(tokens, c.verb + 1)
        if (
            inverted is not None
            and (tokens[inverted.start].text[0].isupper() or _is_somebody(tokens, inverted, before))
            and tokens[c.verb + 1].low not in ("that", "on")
            and not _acts(tokens, inverted.end)
        ):
            return inverted
    if cue_is_said and before < 0:
        return None
    if before >= 0 and tokens[before].text in '"\u201d\u201c':
        if c.line.quoted[c.verb]:
            turned = c.group is not None and c.group.polarity != "affirmed"
            return subject_before(tokens, group_start(tokens, before) if turned else before)
        inside = phrase_ending(tokens, before - 1)
        named = inside is not None and inside.start and tokens[inside.start - 1].text in _MARKS
        return inside if named else subject_before(tokens, start)
    if before >= 0 and tokens[before].low == "by":
        return None
    found = subject_before(tokens, start)
    return found if found is None else _behind_its_object(tokens, found)


def _behind_its_object(tokens: Sequence[Token], found: Phrase) -> Phrase:
    """Return "Adler" of "a charge Adler" and "the lady" of "something the lady": the object stands before the subject."""
    k = found.start + (1 if tokens[found.start].low in ("a", "an", "the") else 0)
    if (
        k + 1 >= found.end
        or tokens[k].low not in _OBJECTS
        or not found.start
        or tokens[found.start - 1].text not in _BREAKS
    ):
        return found
    first = tokens[k + 1]
    begins = is_capital(first) or first.low in lex.DETERMINERS or first.low in lex.SUBJECT_PRONOUNS
    return Phrase(k + 1, found.end, found.beside) if begins else found


_BREAKS = frozenset([",", "-", "--", "\u2014", "\u2013"])
_OBJECTS = frozenset(
    "something fact charge charges claim claims allegation allegations accusation accusations report reports suggestion"
    " assertion rumour rumor story charge figure contention account".split()
)


def _acts(tokens: Sequence[Token], k: int) -> bool:
    """Whether a verb goes on from a phrase that ends before `k`: "conceded the house ultimately will ..."."""
    while k < len(tokens) and lex.ends_like_adverb(tokens[k].low):
        k += 1
    return k < len(tokens) and tokens[k].low in _HELPING and tokens[k].low != "'s"


def _is_somebody(tokens: Sequence[Token], phrase: Phrase, before: int) -> bool:
    """Whether "a port spokesman" behind a quotation's cue is who says it, no thing that is confirmed."""
    if tokens[before].text not in _MARKS and (not before or tokens[before - 1].text not in _MARKS):
        return False
    return tokens[phrase.start].low in lex.DETERMINERS and any(
        t.low in _PEOPLE for t in tokens[phrase.start : phrase.end]
    )


def _names(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a phrase begins as one for somebody does, with a capital or a determiner: no bare "non-committal"."""
    first = tokens[phrase.start]
    return (
        is_capital(first) or first.low in lex.DETERMINERS or first.low in lex.PRONOUNS or phrase.end - phrase.start > 1
    )


def _participle_subject(c: Candidate, start: int) -> Phrase | None:
    """Find the subject of a bare -ing form: that of the clause that follows a leading one, else of the clause before."""
    tokens = c.line.tokens
    lead = start
    while lead > 0 and tokens[lead - 1].low in (
        "while",
        "in",
        "by",
        "without",
        "but",
        "and",
        "although",
        "after",
        "even",
        "neither",
        "either",
        '"',
    ):
        lead -= 1
    if lead == 0:
        comma = next(
            (
                k
                for k in range(c.verb, len(tokens))
                if tokens[k].low == "," and k + 1 < len(tokens) and tokens[k + 1].low not in ("who", "which")
            ),
            None,
        )
        if comma is None:
            return None
        c.stop = tokens[comma].start
        phrase = phrase_after(tokens, comma + 1)
        if phrase is not None and phrase.end < len(tokens) and tokens[phrase.end].low == "," and phrase.beside is None:
            return phrase
        return phrase
    if tokens[lead - 1].low == ",":
        if (named := _according_to(tokens, lead - 1)) is not None:
            return named
        from_speaker = next(
            (k for k in range(lead - 1, -1, -1) if tokens[k].low in lex.QUOTE_VERBS and not c.line.quoted[k]), None
        )
        if (
            from_speaker is not None
            and tokens[lead].low == "while"
            and is_subordinate(tokens, from_speaker)
            and (main := main_subject(tokens, lead - 1)) is not None
            and _names(tokens, main)
        ):
            return main
        if start != lead or from_speaker is None:
            near = subject_before(tokens, lead)
            if near is not None and near.end >= lead - 1 and _names(tokens, near):
                return near
        if from_speaker is not None:
            s = from_speaker
            while s > 0 and tokens[s - 1].low in _BEFORE_CUE:
                s -= 1
            found = subject_before(tokens, s)
            if found is not None:
                return found
            return phrase_after(tokens, from_speaker + 1)
        if (near := _of_last_clause(tokens, lead - 1)) is not None:
            return near
        first = next(
            (k for k in range(1, lead - 1) if tokens[k].low in lex.VERBS or (tokens[k].low.endswith("ed") and k > 0)),
            None,
        )
        if first is not None:
            return subject_before(tokens, first)
        return subject_before(tokens, lead)
    if any(t.low in ("after", "while", "by", "without", "although") for t in tokens[lead:start]):
        told = next((k for k in range(lead - 1, 0, -1) if tokens[k].low in lex.QUOTE_VERBS), None)
        found = subject_before(tokens, group_start(tokens, told)) if told is not None else None
        if found is not None:
            return found
    if (first := _first_participle(tokens, lead, start)) is not None:
        return _participle_subject(c, first)
    near = phrase_ending(tokens, lead - 2 if tokens[lead - 1].low == "as" else lead - 1)
    if near is not None and tokens[lead].low == "in" and (doer := _who_did(tokens, near)) is not None:
        return doer
    if near is not None and (sent := _sent_to(tokens, near)) is not None:
        near = sent
    if near is not None and (absolute := _absolute(tokens, near)) is not None:
        return absolute
    if near is not None and any(
        t.low in ("statement", "release", "letter", "email", "post", "tweet", "message", "video", "communique", "note")
        for t in tokens[near.start : near.end]
    ):
        issued = next(
            (k for k in range(near.start - 1, 0, -1) if tokens[k].low in lex.VERBS or tokens[k].low.endswith("ed")),
            None,
        )
        if issued is not None:
            while issued > 0 and tokens[issued - 1].low in _BEFORE_CUE:
                issued -= 1
            return subject_before(tokens, issued) or near
        comma = next((k for k in range(c.verb, len(tokens) - 1) if tokens[k].low == ","), None)
        if comma is not None and near.start < _SAID_IT:  # "In a note confirming the leak, the port said ...": the port
            return phrase_after(tokens, comma + 1) or near
    return near


def _who_did(tokens: Sequence[Token], near: Phrase) -> Phrase | None:
    """Return who did the thing before "in denying it": "Adler took the only way in denying it"; None where that is a party."""
    if any(is_capital(t) or is_party_noun(t.low) for t in tokens[near.start : near.end]):
        return None
    did = next((k for k in range(near.start - 1, 0, -1) if is_finite(tokens, k)), None)
    return None if did is None else subject_before(tokens, group_start(tokens, did))


_FAR_OFF = 12
"""Tokens before a comma among which "according" stands."""


def _according_to(tokens: Sequence[Token], comma: int) -> Phrase | None:
    """Return whom an aside just before a comma names: "the boat sank, according to the owner, confirming a report"."""
    for k in range(comma - 2, max(0, comma - _FAR_OFF), -1):
        if tokens[k].low == "according" and tokens[k + 1].low == "to":
            found = phrase_after(tokens, k + 2)
            return found if found is not None and found.end == comma else None
    return None


def _first_participle(tokens: Sequence[Token], lead: int, start: int) -> int | None:
    """Return the participle that one behind "but" is joined to: "Adler left, denying theft by his aides but admitting debts"."""
    if not any(t.low == "but" for t in tokens[lead:start]):
        return None
    for k in range(lead - 1, 0, -1):
        low = tokens[k].low
        if low in lex.SUBORDINATORS or tokens[k].text in ';"\u201c\u201d':
            return None
        if low.endswith("ing") and tokens[k - 1].low == ",":
            return k
        if low == ",":
            return None
    return None


_PAPERS = frozenset("statement release letter email e-mail post tweet message video communique note memo".split())


def _sent_to(tokens: Sequence[Token], near: Phrase) -> Phrase | None:
    """Return "a statement" of "a statement to the Echo" where the paper before a recipient goes on; None without one."""
    k = near.start - 1 if near.start and tokens[near.start - 1].low != "both" else near.start - 2
    if k < 2 or tokens[k].low not in ("to", "with", "for", "by") or tokens[k - 1].low not in _PAPERS:
        return None
    return phrase_ending(tokens, k - 1)


def _of_last_clause(tokens: Sequence[Token], end: int) -> Phrase | None:
    """Return the subject of a second clause before `end` ("Prosecutors charged him and Adler dismissed him, ..."), or None."""
    for v in range(end - 1, 1, -1):
        if tokens[v].low in (";", '"'):
            return None
        if not is_finite(tokens, v):
            continue
        found = subject_before(tokens, group_start(tokens, v))
        if found is not None and found.start and tokens[found.start - 1].low in ("and", "but") and found.end <= v:
            return found if _names(tokens, found) else None
    return None


def _absolute(tokens: Sequence[Token], near: Phrase) -> Phrase | None:
    """Return "its spokesman Ian Roe" of "..., with its spokesman Ian Roe confirming"; None without such a "with"."""
    k = next((k for k in range(near.end - 1, near.start - 1, -1) if tokens[k].low == "with"), None)
    if k is None and near.start and tokens[near.start - 1].low == "with":
        return near
    if k is None or k + 1 >= near.end:
        return None
    inner = tokens[k + 1 : near.end]
    speaks = any(t.low in lex.SPOKES or t.low in lex.ROLE_WORDS for t in inner) or is_capital(inner[0])
    return Phrase(k + 1, near.end) if speaks else None


def place_frame(c: Candidate) -> None:
    """Read the phrase behind "from" or "to" into a candidate as its party."""
    named = [
        name for name in ("who", "who2", "who3") if name in c.match.re.groupindex and c.match.group(name) is not None
    ]
    offset = c.match.start(named[0] if named else "who")
    while offset < len(c.line.low) and c.line.low[offset] == " ":
        offset += 1
    c.phrase = phrase_after(c.line.tokens, c.line.token_at(offset))
    if c.phrase is None:
        return
    tokens = c.line.tokens
    phrase = c.phrase
    end = phrase.end
    for k in range(phrase.start, phrase.end):
        if (
            tokens[k].low in ("'s", "'")
            and k + 1 < phrase.end
            and tokens[k + 1].low
            in (
                "office",
                "press",
                "offices",
                "home",
                "headquarters",
                "lawyer",
                "lawyers",
                "spokesman",
                "spokeswoman",
                "representatives",
                "representative",
                "house",
            )
        ):
            end = k
            break
    if tokens[end - 1].low in ("was", "were"):
        end -= 1
    end = next((k for k in range(phrase.start + 1, end) if _is_for_comment(tokens, k)), end)
    last = c.match.end(named[0] if named else "who")
    if last > offset + 1:  # the pattern tells where the party ends
        end = max(
            phrase.start + 1, min(end, next((k for k in range(phrase.start, end) if tokens[k].start >= last), end))
        )
    c.phrase = Phrase(phrase.start, end, phrase.beside)
    c.parties = c.discourse.parties(c.line, c.phrase)
    if end + 1 < len(tokens) and tokens[end].low in ("or", "nor") and is_capital(tokens[end + 1]):
        second = phrase_after(tokens, end + 1)  # "nobody at Harn Oil or Quarn Steel was available"
        c.parties += c.discourse.parties(c.line, second) if second is not None else []


_ASKED_FOR = frozenset("comment comments further immediate reaction response".split())


def _is_for_comment(tokens: Sequence[Token], k: int) -> bool:
    """Whether what a party was asked for stands at `k`: "could not reach the owners for comment"."""
    return tokens[k].low == "for" and k + 1 < len(tokens) and tokens[k + 1].low in _ASKED_FOR
