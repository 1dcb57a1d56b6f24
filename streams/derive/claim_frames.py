"""Claims by verbs of saying: X reported that P; P, sources said; X accused Y of P; X quoted Y as saying P."""

import re
from collections.abc import Iterator

from streams.derive import lexicon as lex
from streams.derive.claim_accounts import is_talk, is_view, tells_account
from streams.derive.claim_charges import is_charge
from streams.derive.claim_grammar import claim_rule
from streams.derive.claim_intelligence import CONCLUDE, is_service
from streams.derive.claim_nested import told_inside
from streams.derive.claim_origins import ends_soon, origin_of
from streams.derive.claim_reports import full_outlet
from streams.derive.claim_words import ACCUSE, ALLEGE, STRONG_UNNAMED
from streams.derive.claimed import Claimed, Refused
from streams.derive.discourse import Discourse
from streams.derive.lines import Line
from streams.derive.noun_phrases import Phrase, group_start, phrase_after, phrase_ending, subject_before
from streams.derive.outlets import outlet_name
from streams.derive.party_words import Who
from streams.derive.propositions import answered, clause, with_object, with_subject, without_dateline
from streams.derive.tokens import is_capital
from streams.derive.unnamed import asks_for_anonymity, is_first_told, is_private_person, is_unnamed, unnamed
from streams.derive.verb_groups import read_group

_RESPONSIBILITY = re.compile(
    r"(?:(?:sole|full|joint|the) )*responsibility (?:(?:on \w+day|yesterday|today) )?(?P<for>for\b.*)", re.DOTALL
)
"""Who claims responsibility for an act says that he was responsible for it."""
_NEEDS_THAT = frozenset(
    "maintains maintained insisted insists complained complains believes believe suspects suspect charged contended contends contend"
    " charging contending asserting complaining".split()
)
_AGENCY = re.compile(r"[A-Z][\w\-]* (?:news |press )?agency$")
_REPORT = frozenset("reported reports report reporting revealed learned learnt wrote writes said says say told".split())
_HELD = frozenset("maintains maintained insisted insists believes believe".split())
"""Verbs of holding to something: a claim only where it is about somebody else."""
_ACCOUNTS = frozenset(["said", "says", "say", "told"])
_OF_OTHERS = frozenset(
    "suggests suggested suggest speculates speculated speculate estimates estimated estimate identified identifies named"
    " describes described added adds explained noted notes tells tell linked claims".split()
)
"""Verbs by which an outlet or a source tells, and anybody else only talks."""
_TELLERS = lex.DETERMINERS | {"sources", "analysts", "officials", "traders", "dealers"}
"""Small words with which whoever tells begins behind the verb: "..., said a dealer"."""
_BEHIND_TELLER = lex.WEEKDAYS | {"on", "in", "today", "yesterday", "at", "after"}
_PRINTED = frozenset("stated states tweeted exposed".split())
"""Verbs by which outlets tell; who else states something says it, and is not asked about."""
_CONFIRMING = frozenset("confirm confirms confirmed".split())
"""Verbs by which people without a name tell an outlet what nobody told before: they are its sources and answer nothing."""
_READ = (
    _CONFIRMING
    | _REPORT
    | _OF_OTHERS
    | _PRINTED
    | ALLEGE
    | ACCUSE
    | CONCLUDE
    | {"according", "quoted", "quotes", "cited", "cites"}
)
TELLING_STEMS = (
    "report", "reveal", "learn", "wrote", "writes", "said", "say", "told", "alleg", "claim", "charge", "contend", "maintain", "insist",
    "complain", "believe", "suspect", "accus", "blame", "according", "quote", "cite", "suggest", "specul", "estimate",
    "identif", "named", "describe", "added", "adds", "explained", "noted", "notes", "tell", "linked", "indicate", "stated", "states",
    "argue", "testified", "mention", "understands", "hint", "tweeted", "exposed", "show", "conclu", "detail", "found", "determined", "assess", "judged", "confirm", "charging", "asserting", "predict", "thinks",
)  # fmt: skip
"""Stems of all words that are read here: `attributed` finds nothing in a line without one."""
_PRICE = re.compile(
    r"\b(?:prices?|rates?|dollar|yen|market|demand|supply|volume|trading|trend|inflation|earnings|shares|stocks?|growth|economy|economic|sentiment|outlook|tonnes|harvest|crop|weather)\b"
)
_SPECIFIC = re.compile(
    r"\b(?:takeover|bid|buy|bought|sell|sold|merge|merger|stake|talks|plan|plans|planned|resign|offer|deal|agree|agreed|intervene|intervened|killed|arrest|arrested|launch|attack|cut|ban|lift|close|approve|approved|order|fund|finance|pay|paid|met|meeting|accept|reject|withdraw|negotiat\w+|acquire|acquisition|restructur\w+|default|reschedul\w+|cancel\w*|delay\w*|impos\w+|asked|told|ordered|signed|visit|release|hired|fired|step down|quit)\b"
)
_OF_HIMSELF = re.compile(r"(?:he|she|they|his|her|their|i|we|it|its)\b", re.IGNORECASE)
_OF_A_BODY = re.compile(r"the (?:company|firm|airline|bank)\b", re.IGNORECASE)
_OWN_VOICE = re.compile(
    r"[\"\u201c]?(?:we|our) (?=apologi[sz]e|regret|stand|retract|withdr|are sorry|accept|correct|report|newspaper|story|editors?)",
    re.IGNORECASE,
)
_SOURCING = re.compile(
    r"(?:that )?(?:(?:its|their|her|his) (?:own |two |\w+ )?(?:reporters?|correspondents?|journalists?|sources?|report|story|information|account)\b"
    r"|(?:it|they|he|she)(?: (?:had|has|have))?(?: also| both)? (?:seen|saw|obtained|spoken|spoke|reviewed|viewed|heard|interviewed|contacted|approached|examined|talked|got|read)\b)"
)
"""What an outlet tells of its own work: "said its reporters had spoken to three workers"."""
_OPINION = re.compile(
    r"\b(?:could be|may be|might|may have|could have|would be|should|likely to|expects?|hopes?|think|believe|feel)\b"
)


_GOING_ON = frozenset("saying reporting accusing blaming alleging claiming charging contending".split())
"""Forms that tell also behind "is": Orle is accusing Sarn of spying."""
_OWN_NOTE = re.compile(
    r"(?:could|can|ha[sd]|have|did|was|were)(?: not|n['\u2019]t) (?:yet |been )?(?:able to |immediately |independently )*"
    r"(?:verif|confirm|authenticat|corroborat)\w*|\bunable to (?:\w+ )?(?:verify|confirm|corroborate)"
    r"|\b(?:asked|requested|wished|preferred|wanted) (?:to remain anonymous|not to be (?:named|identified)|anonymity|that (?:his|her|their) name)"
    r"|\b(?:declined|refused) to comment|\b(?:sought|asked|asking|requests? for) comment|\bdid not (?:immediately )?(?:respond|reply|return)"
)
"""How an outlet tells what it could check and how it came by its news: nothing that anybody could confirm."""


def attributed(discourse: Discourse, line: Line) -> Iterator[Claimed | Refused]:
    """Read the verbs of saying and "according to" of a line; what the rules hold to be no claim comes as refused."""
    tokens = line.tokens
    for v, token in enumerate(tokens):
        low = token.low
        if low not in _READ:
            continue
        if low in CONCLUDE and not _is_services_word(line, v):
            continue
        if low == "claimed" and v + 1 < len(tokens) and tokens[v + 1].low == "by":
            continue  # "sums claimed by banks"
        if low == "according" and v + 2 < len(tokens) and tokens[v + 1].low == "to":
            phrase = _accorded(line, v + 2)
            if phrase is not None:
                yield from _from_phrase(discourse, line, v, phrase, "according-to", inverted=True, verb="according")
            continue
        if low in ("quoted", "quotes", "cited", "cites") and v + 2 < len(tokens):
            yield from _quoted_as(discourse, line, v)
            continue
        if low == "reporting" and not (v and tokens[v - 1].low in lex.BE):
            continue
        if (
            low in _NEEDS_THAT
            and not _is_officers_belief(line, v)
            and not (
                v + 1 < len(tokens)
                and (
                    tokens[v + 1].low in ("that", "he", "she", "they", "it")
                    or (
                        low == "charged"
                        and "with" in [t.low for t in tokens[v : v + 24]]
                        and not re.search(r"\b(?:fee|price|interest|rate|task|job)\b", line.low)
                    )
                )
            )
        ):
            continue
        if (
            low in ACCUSE
            and not low.startswith("charg")
            and (v + 1 >= len(tokens) or tokens[v + 1].low in ("of", "for", "with", "by", "on", "in", ",", "."))
            and not _is_relative(line, v)
        ):
            continue
        if low in ("charged", "accused") and _is_second_passive(line, v):
            continue
        if low == "charges" or (low == "alleged" and _is_adjective(line, v)):
            continue
        if low in _HELD and _is_own_view(line, v):
            continue
        if (
            line.quoted[v]
            or (
                v
                and tokens[v - 1].low
                in (
                    "as",
                    "the",
                    "a",
                    "its",
                    "his",
                    "their",
                    "to",
                    "of",
                    "these",
                    "those",
                    "such",
                    "any",
                    "be",
                    "by",
                    "for",
                    "over",
                    "in",
                    "on",
                    "from",
                    "with",
                    "about",
                    "been",
                )
            )
            or (v and tokens[v - 1].low in lex.BE and low not in _GOING_ON)
        ):
            continue
        group = read_group(tokens, v)
        if (
            group.polarity != "affirmed"
            or group.infinitive
            or (low in ("reports", "claims", "charges", "report", "claim") and _is_noun(line, v))
        ):
            continue
        start = group_start(tokens, v)
        inverted = start > 0 and tokens[start - 1].text in '",\u201d' and v + 1 < len(tokens)
        phrase = None
        if (
            inverted
            and low not in ("told", "tells")
            and low not in ACCUSE
            and not low.endswith("ing")
            and (tokens[v + 1].text[0].isupper() or tokens[v + 1].low in _TELLERS)
        ):
            phrase = phrase_after(tokens, v + 1)
            if (
                phrase is not None
                and tokens[start - 1].low == ","
                and phrase.end < len(tokens)
                and tokens[phrase.end].text not in ".,;"
                and tokens[phrase.end].low not in _BEHIND_TELLER
            ):
                phrase = None
        post = inverted and phrase is not None
        if phrase is None and (title := _title_before(line, start)) is not None:
            phrase = title
        if phrase is None:
            phrase = (
                subject_before(tokens, start) if not (low.endswith("ing") and start == v) else _main_subject(line, v)
            )
            post = bool(
                phrase is not None
                and phrase.start > 1
                and tokens[phrase.start - 1].text in ',"\u201d'
                and ends_soon(line, v)
            )
        if phrase is None:
            continue
        yield from _from_phrase(
            discourse,
            line,
            v,
            phrase,
            f"{'accused' if low in ACCUSE else 'alleged' if low in ALLEGE else 'reported'}",
            inverted=post,
            verb=low,
        )


def _is_services_word(line: Line, v: int) -> bool:
    """Whether who concludes something at `v` is an intelligence service."""
    return is_service(line.low[: line.tokens[v].start])


_OFFICERS = frozenset("authorities police investigators detectives prosecutors".split())
"""Who, when they believe or suspect something, give a hedged account: what they know they say."""


def _is_officers_belief(line: Line, v: int) -> bool:
    """Whether authorities believe or suspect at `v` what is told behind, with "that" or without."""
    before = line.tokens[v - 1].low if v else ""
    return line.tokens[v].low in ("believe", "suspect") and before in _OFFICERS


def _is_second_passive(line: Line, v: int) -> bool:
    """Whether "charged" at `v` is the second of two passives: "was arrested and charged with theft"."""
    tokens = line.tokens
    return (
        v > 2
        and tokens[v - 1].low in ("and", "then", "later")
        and any(
            read_group(tokens, k).passive for k in range(max(0, v - 6), v - 1) if tokens[k].low.endswith(("ed", "en"))
        )
    )


def _is_relative(line: Line, v: int) -> bool:
    """Whether an accuser stands in a relative clause: "the guard, which Marsh has accused of theft"."""
    if v + 1 >= len(line.tokens) or line.tokens[v + 1].low != "of":
        return False
    found = subject_before(line.tokens, group_start(line.tokens, v))
    return found is not None and found.start > 0 and line.tokens[found.start - 1].low in ("which", "whom", "who")


def _is_adjective(line: Line, v: int) -> bool:
    """Whether "alleged" at `v` is an adjective ("over alleged misuse"): no clause follows that it could tell."""
    behind = line.tokens[v + 1] if v + 1 < len(line.tokens) else None
    before = line.tokens[v - 1].low if v else ""
    if v and is_capital(line.tokens[v - 1]) and behind is not None and behind.text in ".;":
        return False  # "She took bribes, Owen Adler alleged."
    if (
        before in lex.PREPOSITIONS or before in lex.DETERMINERS or before.endswith("ing")
    ):  # "looking at alleged Harn bribes"
        return True
    return behind is None or not (
        is_capital(behind)
        or behind.low in lex.DETERMINERS
        or behind.low in lex.SUBJECT_PRONOUNS
        or behind.low in ("that", "there", ",", "in", "on")
        or behind.text in '"\u201c'
    )


def _is_own_view(line: Line, v: int) -> bool:
    """Whether who insists or maintains only holds to what is his own: a pronoun follows, or a denial."""
    behind = [t.low for t in line.tokens[v + 1 : v + 3]]
    return any(word in lex.SUBJECT_PRONOUNS or word in ("its", "his", "her", "their") for word in behind)


def _accorded(line: Line, k: int) -> Phrase | None:
    """Return the phrase behind "according to" at token `k`: "a published report" and "the Mail on Sunday" are whole."""
    tokens = line.tokens
    if (reports := _plural_reports(line, k)) is not None:
        return reports
    if k + 2 < len(tokens) and tokens[k + 1].low in ("published", "leaked", "released"):
        inner = phrase_after(tokens, k + 2)
        return None if inner is None else inner._replace(start=k)
    found = phrase_after(tokens, k)
    if (
        found is not None
        and tokens[found.end - 1].low in _POSTED
        and found.end < len(tokens)
        and tokens[found.end].low in _WHERE_POSTED
    ):
        return phrase_after(tokens, found.end + 1) or found  # "a post on the fan site Sarnnews"
    if found is not None and [t.text for t in tokens[found.end - 1 : found.end + 2]] == ["Mail", "on", "Sunday"]:
        return Phrase(found.start, found.end + 2)
    return found


_POSTED = frozenset("post posting item entry message video page bulletin".split())
_WHERE_POSTED = frozenset(["on", "in"])


def _plural_reports(line: Line, k: int) -> Phrase | None:
    """Return the phrase of "reports", "some reports", "unconfirmed media reports" at token `k`: no verb, as it often is."""
    tokens = line.tokens
    end = k
    while end < len(tokens) and end < k + 4 and tokens[end].low not in ("reports", "rumours", "rumors", "accounts"):
        if is_capital(tokens[end]) or not tokens[end].text[0].isalpha():
            return None
        end += 1
    if end >= len(tokens) or end == k + 4:
        return None
    behind = tokens[end + 1] if end + 1 < len(tokens) else None
    return Phrase(k, end + 1) if behind is None or behind.text in ".,;" else None


def _title_before(line: Line, start: int) -> Phrase | None:
    """Return the title in quotation marks or with a day in it right before a verb: 'The daily "Lantern" reported'."""
    tokens = line.tokens
    if start > 2 and [t.text for t in tokens[start - 3 : start]] == ["Mail", "on", "Sunday"]:
        return Phrase(start - 3, start)
    if start < 3 or tokens[start - 1].text not in '"\u201d':
        return None
    opens = next((k for k in range(start - 2, max(-1, start - 7), -1) if tokens[k].text in '"\u201c'), None)
    if opens is None or not all(is_capital(t) or t.low in lex.PREPOSITIONS for t in tokens[opens + 1 : start - 1]):
        return None
    return Phrase(opens + 1, start - 1) if opens + 2 < start else None


def _main_subject(line: Line, v: int) -> Phrase | None:
    """Return the subject of the clause that a trailing -ing form belongs to."""
    tokens = line.tokens
    if v and tokens[v - 1].low != "," and (near := phrase_ending(tokens, v - 1)) is not None:
        words = " ".join(t.text for t in tokens[near.start : near.end])
        if near.start and tokens[near.start - 1].low in ("with", "despite"):
            return near  # "with Harn Oil accusing Tarn Copper of theft"
        if is_unnamed(words) or words.lower().endswith(("allies", "critics", "opponents", "democrats", "republicans")):
            return near  # "in a suit by two guards accusing him of theft"
    for k in range(v - 1, 0, -1):
        low = tokens[k].low
        told = low in lex.VERBS or low == "sued" or (low.endswith("ed") and not is_capital(tokens[k]))
        if not told or line.quoted[k] or low in lex.AUXILIARIES:
            continue
        group = read_group(tokens, k)
        if group.infinitive or group.passive:
            continue
        found = subject_before(tokens, group_start(tokens, k))
        if found is not None:
            return found
    return phrase_ending(tokens, v - 1)


_BEHIND_NOUN = frozenset(
    "against from about by over of at under levied made brought filed lodged surfaced surfacing".split()
)
"""What stands behind claims that are made, and never behind who claims something."""


def _is_noun(line: Line, v: int) -> bool:
    """Whether "reports", "claim" or "charges" at `v` is a noun."""
    tokens = line.tokens
    if v == 0:
        return True
    before = tokens[v - 1]
    if before.low.endswith(("ing", "ed")) or before.low in lex.VERBS:
        return True
    if tokens[v].low in ("claim", "claims") and v + 1 < len(tokens) and tokens[v + 1].low in _BEHIND_NOUN:
        return True
    if _is_told(line, v):
        return False
    if tokens[v].low in ("report", "claim") and (
        before.text[0].isupper() or not before.low.endswith(("s", "they", "we", "people"))
    ):
        return True
    after = tokens[v + 1].low if v + 1 < len(tokens) else ""
    return (
        before.low in lex.DETERMINERS
        or before.low in lex.PREPOSITIONS
        or before.low in ("news", "media", "press", "'s", "unconfirmed", "recent", "earlier", "and", "")
        or (after in ("of", "that") and low_is_lower(before.text))
    )


def _is_told(line: Line, v: int) -> bool:
    """Whether somebody stands before "claims" or "claim that" who tells it: a plural, a pronoun, the clause's first noun."""
    tokens = line.tokens
    k = v - 1
    while k > 0 and tokens[k].low in ("also", "further", "still", "now", "even", "then", "later", "reportedly"):
        k -= 1
    before = tokens[k].low
    if before in lex.SUBJECT_PRONOUNS or before == "who" or (k < v - 1 and is_capital(tokens[k])):
        return True
    if v + 1 >= len(tokens) or before in lex.DETERMINERS or before in lex.PREPOSITIONS or before in ("and", "'s", ","):
        return False
    if tokens[v].low in ("report", "claim"):
        plural = before.endswith("s") or before in ("media", "people", "police")
        return plural and before not in ("news", "'s", "press") and tokens[v + 1].low in ("that", "the")
    first = next((j for j in range(v) if tokens[j].low in lex.VERBS or tokens[j].low in lex.SUBORDINATORS), v)
    return (
        tokens[v + 1].low == "that"
        and first == v
        and v - k == 1
        and not any(t.low in lex.PREPOSITIONS for t in tokens[:v])
    )


def low_is_lower(word: str) -> bool:
    """Whether a word is written small."""
    return word[:1].islower()


def _from_phrase(
    discourse: Discourse, line: Line, v: int, phrase: Phrase, frame: str, *, inverted: bool, verb: str
) -> Iterator[Claimed | Refused]:
    tokens, text = line.tokens, line.sentence.text
    words = text[tokens[phrase.start].start : tokens[phrase.end - 1].end]
    kind, origin, carrier = origin_of(discourse, line, v, phrase, words, verb)
    hears = discourse.watcher.drops_claim
    if (verb in _PRINTED or verb in CONCLUDE) and kind is None:
        return
    if verb in _CONFIRMING and not (kind == "unnamed" and is_first_told(words, text[tokens[v].end :])):
        return
    if verb in _OF_OTHERS and verb not in ALLEGE and kind not in ("outlet", "unnamed"):
        kind = None
    span = _span(line, v, phrase, inverted=inverted, verb=verb)
    if span is None:
        hears(line, frame, None, "nothing is told that is long enough to be a claim")
        return
    start, end = span
    if kind == "outlet" and _OWN_NOTE.search(text, start, end):
        hears(line, frame, span, "the outlet's note on its own work")
        return
    if kind == "outlet" and origin is not None:
        inside = told_inside(discourse, line, start, end if inverted else None)
        if inside is not None and inside.own:
            hears(line, frame, span, "what somebody in the report says of himself")
            return
        if inside is not None:
            carrier = origin.name
            kind, origin, start, end = inside[:4]
    if kind is None and is_charge(words.lower(), verb, text[start:end]):
        kind, origin = "named", Who(re.sub(r"^(?:[Tt]he|[Aa]n?) ", "", words))
        frame = "charged"
    if kind is None and verb not in _ACCOUNTS:
        hears(line, frame, span, "who tells it is neither outlet, source nor accuser")
        yield Refused(line, frame, "outsider", verb, phrase, start, end)
        return
    if kind == "outlet" and _OWN_VOICE.match(text, start, end):
        hears(line, frame, span, "the outlet's own voice: an apology or a view, no report")
        return
    if kind == "outlet" and _SOURCING.match(text, start, end):
        hears(line, frame, span, "how the outlet came to know it, not what it reports")
        return
    confidence = 0.85 if kind == "outlet" else 0.75
    if kind is None:
        origin = tells_account(discourse, line, phrase, start, end)
        if origin is None:
            hears(line, "account", span, "a party's own or ordinary words, not its account of what others did")
            yield Refused(line, "account", "account", verb, phrase, start, end)
            return
        kind, frame, confidence = "named", "account", 0.55
    weak = kind == "unnamed" and carrier is None and verb != "according" and not STRONG_UNNAMED.search(words.lower())
    if weak and is_private_person(words.lower()) and tokens[v - 1].low == "who":
        weak = False  # "one woman who said he had struck her": what befell her, no opinion
    if weak and not asks_for_anonymity(line.low) and not _is_specific(text[start:end]):
        hears(line, frame, span, "a nameless source's opinion, or nothing that could be confirmed")
        yield Refused(line, frame, "opinion", verb, phrase, start, end, kind, origin, carrier)
        return
    if kind == "unnamed" and carrier is None and is_talk(words, text[start:end]) and not asks_for_anonymity(line.low):
        hears(line, frame, span, "talk of the trade, not a report")
        yield Refused(line, frame, "talk", verb, phrase, start, end, kind, origin, carrier)
        return
    proposition = answered(text, start, end, told=frame != "accused") or text[start:end]
    if frame == "accused":
        proposition = _DAY_OF_ACCUSING.sub(" of ", proposition, count=1)
    name = None if origin is None else origin.name
    responsible = _RESPONSIBILITY.match(proposition) if verb.startswith("claim") else None
    if responsible is not None and name is not None:
        proposition = f"{name} was responsible {responsible['for']}"
    if kind == "named" and frame != "accused":  # whom it accuses stands in front, not what it does itself
        person = origin is not None and origin.kind == "person"
        himself = _OF_HIMSELF.match(proposition) is not None
        if not (person and _OF_A_BODY.match(proposition)):
            proposition = with_subject(proposition, name)
        if origin is not None and person and not himself:
            he, she = (discourse.genders.agrees(origin.name, word) for word in ("he", "she"))
            proposition = with_object(proposition, name, he=he, she=she)
    whole_start = min(start, tokens[phrase.start].start) if not inverted else start
    chain = tuple(x for x in (carrier, name) if x)
    yield Claimed(
        line,
        claim_rule(kind, frame),
        whole_start,
        end,
        proposition,
        kind,
        origin,
        carrier,
        chain,
        confidence,
        verb=verb,
        phrase=phrase,
    )


_DAY_OF_ACCUSING = re.compile(r" (?:late |early )?(?:on \w+day|yesterday|today) of ")
"""When somebody was accused is no part of what of: "accused the port on Monday of hiding it"."""


def _quoted_as(discourse: Discourse, line: Line, v: int) -> Iterator[Claimed]:
    """Read "X quoted Y as saying that P" and "Y was quoted (by X) as saying P"."""
    tokens, text = line.tokens, line.sentence.text
    saying = next(
        (
            k
            for k in range(v + 1, min(len(tokens), v + 26))
            if tokens[k].low == "as"
            and k + 1 < len(tokens)
            and tokens[k + 1].low in ("saying", "telling", "claiming", "denying", "stating")
        ),
        None,
    )
    if saying is None or tokens[saying + 1].low == "denying":
        return
    group = read_group(tokens, v)
    subject = subject_before(tokens, group.start)
    carrier: str | None = None
    who: Phrase | None
    if group.passive:
        who = subject
        by = next((k for k in range(v + 1, saying) if tokens[k].low == "by"), None)
        if by is not None and (phrase := phrase_after(tokens, by + 1)) is not None:
            carrier = outlet_name(text[tokens[phrase.start].start : tokens[phrase.end - 1].end])
    else:
        who = phrase_after(tokens, v + 1)
        if subject is not None:
            carrier = outlet_name(text[tokens[subject.start].start : tokens[subject.end - 1].end])
    if who is None:
        return
    words = text[tokens[who.start].start : tokens[who.end - 1].end]
    found = discourse.resolve(line, who)
    strange = STRONG_UNNAMED.search(words.lower()) or re.search(r"\b(?:unnamed|anonymous)\b", words.lower())
    kind = "unnamed" if strange or is_unnamed(words) else "outlet" if _AGENCY.search(words) else "named"
    origin = unnamed(words) if kind == "unnamed" else (found[0] if found else None)
    if kind == "outlet":
        origin = Who(outlet_name(words))
    if origin is None:
        return
    start, end = clause(text, tokens[saying + 1].end)
    first = who.start if subject is None or group.passive else subject.start
    told_before = first > 1 and tokens[first - 1].text in ',"\u201d' and ends_soon(line, saying + 1)
    if told_before:  # "P, the Post quoted Y as saying on Monday"
        start, end = clause(text, without_dateline(text), tokens[first - 1].start)
    if is_view(text[start:end]):
        return
    proposition = with_subject(answered(text, start, end) or text[start:end], origin.name)
    if carrier and not carrier[:1].isupper():
        carrier = None
    if carrier:
        carrier = full_outlet(discourse, carrier)
    yield Claimed(
        line,
        claim_rule(kind, "quoted-as"),
        min(start, tokens[who.start].start),
        end,
        proposition,
        kind,
        origin,
        carrier,
        tuple(x for x in (carrier, origin.name) if x),
        0.85,
    )


def _span(line: Line, v: int, phrase: Phrase, *, inverted: bool, verb: str) -> tuple[int, int] | None:
    """Return where the proposition stands: behind the verb, or before the comma when the attribution comes last."""
    tokens, text = line.tokens, line.sentence.text
    if inverted:
        left = min(v, phrase.start)
        stop = tokens[left - 1].start if left and tokens[left - 1].text in ',"\u201d' else tokens[left].start
        begin = without_dateline(text)
        if left == 0 or stop - begin < 12:
            if verb == "according" or left:
                comma = next((k for k in range(max(phrase.end, v + 1), len(tokens)) if tokens[k].low == ","), None)
                if comma is not None:
                    return _nonempty(clause(text, tokens[comma].end))
            return None
        start = begin
        while start < stop and text[start] in ' "\u201c':
            start += 1
        while stop > start and text[stop - 1] in ' ,"\u201d':
            stop -= 1
        stop = _before_description(line, start, stop)
        behind = max(v, phrase.end - 1) + 1
        if behind + 3 < len(tokens) and tokens[behind].low == "," and _opens(line, start, stop):
            return _nonempty((start, clause(text, tokens[behind].end)[1]))
        return _nonempty((start, stop))
    begin = tokens[v].end
    k = v + 1
    if verb in ("told", "tells") and k < len(tokens):
        after = phrase_after(tokens, k)
        if after is not None:
            k = next(
                (m for m in range(k + 1, after.end) if tokens[m].low in lex.DETERMINERS_AND_SUBJECTS),
                after.end,
            )
            begin = tokens[k - 1].end
    if k < len(tokens) and tokens[k].low == ",":
        that = next((m for m in range(k, min(len(tokens), k + 25)) if tokens[m].low == "that"), None)
        if that is None:
            closing = next((m for m in range(k + 1, min(len(tokens), k + 25)) if tokens[m].low == ","), None)
            that = closing
        if that is not None:
            begin = tokens[that].end
    return _nonempty(clause(text, begin))


_DESCRIBES = frozenset("his her its their".split())


def _before_description(line: Line, start: int, stop: int) -> int:
    """Return where a clause ends before a description of who says it: "She took bribes, her rival in the race, Adler, alleged"."""
    text = line.sentence.text
    comma = text.rfind(", ", start, stop)
    if comma < 0:
        return stop
    words = [t.low for t in line.tokens[line.token_at(comma + 2) : line.token_at(stop - 1) + 1]]
    plain = not any((word in lex.AUXILIARIES and word != "'s") or word.endswith("ed") for word in words)
    return comma if words and words[0] in _DESCRIBES and plain else stop


def _opens(line: Line, start: int, stop: int) -> bool:
    """Whether the words before an attribution only open the clause that goes on behind it ("At one point, he says, ...")."""
    words = [t.low for t in line.tokens[line.token_at(start) : line.token_at(stop)]]
    return len(words) <= 8 and not any(w in lex.VERBS or w.endswith("ed") for w in words)


def _nonempty(span: tuple[int, int]) -> tuple[int, int] | None:
    return span if span[1] - span[0] >= 12 else None


def _is_specific(words: str) -> bool:
    if words[:1] in '"\u201c':
        return False
    if _PRICE.search(words.lower()) and not re.search(r"\b(?:takeover|bid|merger|stake|resign|talks)\b", words.lower()):
        return False
    return (
        bool(re.search(r"[a-z] [A-Z][a-z]+|^[A-Z][a-z]+ [A-Z]", words))
        and bool(_SPECIFIC.search(words.lower()))
        and not _OPINION.search(words.lower())
    )
