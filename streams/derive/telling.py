"""Each act once: the first full telling in the body, the headline only if the body has none."""

import re

from streams.derive import lexicon as lex
from streams.derive.answering import proposition_of
from streams.derive.candidates import Candidate
from streams.derive.media import medium, told_to
from streams.derive.offices import is_public
from streams.derive.outlets import is_outlet
from streams.derive.party_words import Who
from streams.derive.plural_words import several_in
from streams.derive.propositions import clause, content, overlap
from streams.derive.same_party import (
    is_by_name,
    is_of_one_state,
    is_same_party,
    known_by,
    words_of_name,
    words_of_party,
    words_of_speaker,
)


def once(body: list[Candidate], headline: list[Candidate]) -> list[Candidate]:
    """Keep the first full telling of each act; a later telling adds the speaker and the medium that the first left out."""
    kept: list[Candidate] = []
    by_word: dict[tuple[str, str], list[int]] = {}  # the kept tellings of an act by the words of their parties' names
    for c in body:
        c.text = proposition_of(c, c.parties[0] if c.parties else None)
        c.speaker = next((who.speaker for who in c.parties if who.speaker), None)
        c.medium = _medium_of(c)
        left = []
        for who in c.parties:
            near = sorted({n for word in known_by(who) for n in by_word.get((c.act, word), [])[-_LATEST:]})
            at = next((n for n in near if _is_told(c, who, kept[n]) or _is_subhead(kept[n], c, who)), None)
            if at is None and kept and _is_named_behind(c, who, kept[-1]):
                at = len(kept) - 1
            twin = None if at is None else kept[at]
            if at is None or twin is None:
                left.append(who)
            elif (
                _is_subhead(twin, c, who)
                or (c.act in ("confirm", "deny") and _is_aside(twin) and not _is_aside(c))
                or (c.act == "deny" and twin.rule.id in _RECAPS and c.rule.id not in _RECAPS and not _is_aside(c))
                or (c.act in ("confirm", "deny") and _is_of_several(twin) and not _is_of_several(c))
                or (c.act == "neither" and twin.rule.id in _SIGNS and c.rule.id not in _SIGNS)
            ):
                twin.parties = [other for other in twin.parties if not is_same_party(who, other)]
                left.append(who)
            else:
                twin.medium = twin.medium or c.medium
                if not is_by_name(twin.speaker):
                    twin.speaker = c.speaker or twin.speaker
                    for word in words_of_speaker(twin.speaker):
                        by_word.setdefault((c.act, word), []).append(at)
        c.parties = left
        if c.parties or c.rule.frame == "headline":
            for word in {word for who in left for word in known_by(who)}:
                by_word.setdefault((c.act, word), []).append(len(kept))
            kept.append(c)
    kept = [c for c in kept if c.parties or c.rule.frame == "headline"]
    for c in headline:
        c.text = proposition_of(c, c.parties[0] if c.parties else None)
        if not any(_tells_headline(k, c) for k in kept):
            _tell_in_body(c)
            kept.append(c)
    return kept


_UNNAMED = re.compile(
    r"^(?:an?|the|its|his|her|their)\b.*\bspokes(?:wo)?m[ae]n$|^(?:an?|the|its|his|her|their)\b.*\bspokespersons?$",
    re.IGNORECASE,
)


_PERSONS_NAME = re.compile(r"[A-Z][\w'\u2019\-]+(?: [A-Z][\w'\u2019.\-]*){1,2}")


def _is_named_behind(c: Candidate, who: Who, k: Candidate) -> bool:
    """Whether a quotation names whom the line before told of as a spokeswoman: a bare name that the item has not had yet."""
    if c.act != k.act or c.act not in ("confirm", "deny") or c.rule.frame != "speaker" or c.phrase is None:
        return False
    if c.line.field != "body" or k.line.field != "body" or c.line.index - k.line.index != 1:
        return False
    if who.organisation or c.phrase.beside is not None or not k.speaker or not _PERSONS_NAME.fullmatch(who.name):
        return False
    if who.kind != "person" and (is_public(who.name) or who.name.rsplit(" ", 1)[-1].lower() in lex.ORGANISATION_WORDS):
        return False
    first = c.discourse.body_text.find(who.name)
    return first >= c.line.at and _UNNAMED.match(k.speaker) is not None


def _medium_of(c: Candidate) -> str | None:
    """Return to whom or where an act was said, None if the item does not tell or it is none that is said anywhere.

    Silence is told to nobody; what is withheld was not said where the sentence tells that something else was.
    """
    if c.act == "no_response":
        return None
    text = c.line.sentence.text
    if c.act == "decline":
        _, end = clause(text, c.last)
        return medium(text[c.first : end]) or told_to(text) or _in_interview(c)
    return medium(text) or (None if _ASKED.search(text) else _medium_beside(c)) or _in_interview(c)


_FARTHEST = 40
"""Lines behind one that tells of an interview in which the same party still speaks in it."""


def _in_interview(c: Candidate) -> str | None:
    """Return the interview that a party gave by the lines before, of which the item goes on telling; None without one."""
    if c.line.field != "body":
        return None
    for line in reversed(c.discourse.body[max(0, c.line.index - _FARTHEST) : c.line.index]):
        if "interview" in line.low and (where := medium(line.sentence.text)):
            if _elsewhere(c.line.sentence.text):
                return None
            gave = c.discourse.main_subject(line)
            return where if any(is_same_party(who, other) for who in c.parties for other in gave) else None
    return None


_ASKED = re.compile(r"\b(?:[Aa]sked|[Qq]uestioned|[Pp]ressed|[Aa]pproached|[Cc]ontacted|[Rr]eached)(?: [a-z]+ly)? by\b")
_CAPITALS = re.compile(r"(?:[Tt]he )?[A-Z][\w'\u2019\-]*(?: (?:of |the )?[A-Z][\w'\u2019\-]*){0,4}")


def _elsewhere(text: str) -> bool:
    """Whether a line tells who asked, or names an outlet: an interview told before it goes on no longer."""
    return _ASKED.search(text) is not None or any(map(is_outlet, _CAPITALS.findall(text)))


def _medium_beside(c: Candidate) -> str | None:
    """Return where the line before or behind says that the same party spoke, or None."""
    lines = c.discourse.body
    for n in (c.line.index - 1, c.line.index + 1):
        if not 0 <= n < len(lines):
            continue
        where = medium(lines[n].sentence.text)
        if where and any(
            is_same_party(who, other) for who in c.parties for other in c.discourse.main_subject(lines[n])
        ):
            return where
    return None


_LATEST = 50
"""Earlier tellings of an act by parties who share a word of their names: what repeats more of them is no news item."""
_RECAPS = frozenset(["denial-owned", "denial-from", "confirmation-owned", "confirmation-from"])
"""Frames in which an act is told again rather than done."""
_SIGNS = frozenset(["looking-into", "working-to-determine", "being-checked"])
"""Frames of a sign that the matter is open: what the same party says of it in words tells it better."""
_ASIDE = frozenset(["after", "although", "though", "despite", "since", "when", "even", "that", "which", "who"])


def _is_aside(c: Candidate) -> bool:
    """Whether an act is told beside the point of its sentence: in a clause of time or concession, or as a participle."""
    if c.phrase is None or c.rule.frame != "verb":
        return False
    if c.phrase.start > c.verb:
        return c.group is not None and not c.group.passive
    start = c.phrase.start
    tokens = c.line.tokens
    if c.group is not None and c.group.participle and c.group.start and tokens[c.group.start - 1].low in _BY_DOING:
        return True
    while start > 0 and tokens[start - 1].low in ("both", "the", "and", "an", "a"):
        start -= 1
    return start > 1 and tokens[start - 1].low in _ASIDE


_BY_DOING = frozenset(["in", "by", "after", "before", "while", "despite", "since"])
"""Before a participle that tells an act as the way, or the time, of another."""


def _is_of_several(c: Candidate) -> bool:
    """Whether an act is told of several by a description ("the two firms"): each tells it better in its own name."""
    return c.phrase is not None and several_in(c.line.tokens[c.phrase.start : c.phrase.end]) is not None


_PRESENT = frozenset(
    "denies deny confirms confirm admits admit rejects reject dismisses dismiss acknowledges acknowledge refutes refute".split()
)


def _is_subhead(twin: Candidate, c: Candidate, who: Who) -> bool:
    """Whether a telling is a line in the present tense over the story, which tells the same act later as it was."""
    if (
        twin.line.field != "body"
        or twin.line.index
        or twin.act != c.act
        or c.line.index == 0
        or twin.cue not in _PRESENT
    ):
        return False
    return (
        c.act in ("confirm", "deny") and not _is_aside(c) and any(is_same_party(who, other) for other in twin.parties)
    )


_ADDS = re.compile(r"\b(?:also|too|further|furthermore|separately|similar|other|another|in addition|as well)\b")
"""Words of one who denies or grants one thing more: that is an act of its own."""
_SUCH = re.compile(r"(?:any )?such\b", re.IGNORECASE)
_MEDIA = content("statement brief written interview email tweet post letter news conference briefing telephone")
"""Words for where something was said, which are no part of what was said."""
_ANY_REPORT = content(
    "otherwise allegations reports claims charges accusations rumours stories wrongdoing election campaign"
)
"""Words that two different denials may share."""
_CONTRADICTS = re.compile(r"\b(?:no|not|never|none|false|untrue|incorrect|denials?|without|rubbish|nonsense)\b|n't\b")


def _tell_in_body(c: Candidate) -> None:
    """Move a denial that only the headline names to the body's own telling: the line that says it in other words.

    A confirmation stays: what the body says without a word of confirming is news of its own.
    """
    if c.act != "deny" or c.discourse.names.headline_is_capitals is False:
        return
    head = content(c.line.sentence.text)
    for line in c.discourse.body[:5]:
        if _CONTRADICTS.search(line.low) is None:
            continue
        shared = len(head & content(line.sentence.text))
        if shared < 2 or shared < 0.3 * len(head):
            continue
        found = c.discourse.main_subject(line)
        named = [who for who in found if any(is_same_party(who, other) for other in c.parties)] or found
        if not named:
            continue
        c.line, c.parties, c.phrase, c.group = line, named[:1], None, None
        c.first, c.last, c.verb = 0, len(line.sentence.text), 0
        c.medium = medium(line.sentence.text)
        return


def _tells_headline(k: Candidate, c: Candidate) -> bool:
    if k.act == c.act:
        return True
    withheld = k.act in ("neither", "partial", "decline") and c.act in ("neither", "decline", "confirm")
    return withheld and any(is_same_party(a, b) for a in k.parties for b in c.parties)


def _is_told(c: Candidate, who: Who, k: Candidate) -> bool:
    if k.act != c.act:
        return False
    if not any(is_same_party(who, other) for other in k.parties) and not (
        words_of_speaker(k.speaker) == words_of_name(who.name) != frozenset()
    ):
        return _is_told_by_state(c, who, k)
    if _points_back(c, k):
        return False
    if c.rule.id in _RECAPS or c.text is None or _is_said_again(c, k) or _is_bare(c, k):
        return True
    if c.rule.id == "referred-questions" and c.line is k.line:
        return True  # "had no comment and referred callers to its lawyer"
    adds = _ADDS.search(_around(c)) is not None
    if k.text is None:
        return not adds or c.line is k.line
    if c.rule.id == "guilty-plea" == k.rule.id and re.match(r"^(?:[,.]| and| but| on \w+day)", c.behind):
        return True  # "He pleaded guilty and was fined": to what was told
    if c.rule.id == "guilty-plea" and "guilt" in k.text.lower() and k.rule.id != "guilty-plea":
        return True
    mine, other = content(c.text) - _MEDIA, content(k.text) - _MEDIA
    if k.rule.id in _PLEAS and c.act == "confirm" and not adds and _owns_up_to(c):
        return True
    if overlap(mine, other) >= 0.5:
        return True
    if c.act not in ("confirm", "deny") or adds:
        return False
    if _is_aside(c):
        return True
    if c.act != "deny" or c.line is k.line:
        return False
    shared = (mine & other) - _ANY_REPORT - words_of_party(who)
    return bool(shared) or not mine - _ANY_REPORT or _SUCH.match(c.text) is not None


_PLEAS = frozenset(["guilty-plea", "guilty-plea-owned"])
_IN_COURT = re.compile(r"^ (?:guilt\b|(?:to a judge|in (?:[\w.\-]+ ){0,3}?court)\b)")


def _owns_up_to(c: Candidate) -> bool:
    """Whether an admission is what a plea of guilty is: one made in court."""
    return c.cue.startswith(("admit", "acknowledg", "confess")) and _IN_COURT.match(c.after) is not None


def _is_told_by_state(c: Candidate, who: Who, k: Candidate) -> bool:
    """Whether a state and one of its bodies say the same in the same words: "Velda denied it", "a Veldan ministry denied it"."""
    if c.act not in ("confirm", "deny") or c.text is None or k.text is None:
        return False
    if not any(is_of_one_state(who.name, other.name) for other in k.parties):
        return False
    return overlap(content(c.text) - _MEDIA, content(k.text) - _MEDIA) >= 0.5


def _points_back(c: Candidate, k: Candidate) -> bool:
    """Whether "that is not true" stands far behind an earlier denial: it answers what was told last."""
    return (
        c.act == "deny"
        and c.rule.id in _OF_WHAT_WAS_TOLD
        and c.line.field == k.line.field
        and c.line.index - k.line.index > _FAR_BEHIND
        and _POINTS.match(c.match.group()) is not None
    )


_OF_WHAT_WAS_TOLD = frozenset(["untrue-predicate", "not-a-word-true", "bare-no", "did-not-said"])
_POINTS = re.compile(r"\W*(?:that|this|it|none of (?:it|this|that)|not a word|no|i|we)\b")
_FAR_BEHIND = 3


_REPORT_WORDS = r"(?:reports?|rumou?rs?|claims?|allegations?|accusations?|stor(?:y|ies)|charges?|speculation)"
_BARE_REPORT = re.compile(
    rf"^ (?:the|this|that|these|those|all) {_REPORT_WORDS}(?:[.,;]|$| (?:to (?:the )?\w+|in an?|on \w+day|during|through|via|as)\b)"
    rf"|^ (?:[\w']+ ){{1,3}}{_REPORT_WORDS} (?:that|which) (?:have|has|had) (?!been\b|not\b)\w+ed\b"
)
"""A report of which no word tells what it said, but to whom or when it was denied, or what it did."""


def _is_bare(c: Candidate, k: Candidate) -> bool:
    """Whether a denial is of "the report" that was told before, and another line tells the same party's denial."""
    return (
        c.act == "deny"
        and c.line is not k.line
        and _BARE_REPORT.match(c.after) is not None
        and not _ADDS.search(_around(c))
    )


def _is_said_again(c: Candidate, k: Candidate) -> bool:
    """Whether a party says in a quotation what the lines before told of it: it declines in its own words, or looks into it."""
    if c.act == "neither" and c.rule.id == "gives-no-confirmation" and k.rule.id in _UNCONFIRMED:
        return True
    if c.act == "neither":
        return c.rule.id in _SIGNS and k.rule.id not in _SIGNS
    near = c.line.field == k.line.field and 0 <= c.line.index - k.line.index <= _NEXT
    pointed = k.rule.id in _OF_THE_CLAIM or _THIS_REPORT.match(c.after) is not None
    again = c.act == "decline" or (c.act == "deny" and c.rule.id in _OF_THE_CLAIM and pointed)
    return again and near and c.line.quoted[min(c.verb, len(c.line.quoted) - 1)] and c.line is not k.line


_UNCONFIRMED = frozenset(["confirm-verb", "verify-verb", "gives-no-confirmation"])
"""Ways to say that a party has not confirmed it, of which "has no confirmation" is one more."""
_OF_THE_CLAIM = frozenset(
    [
        "untrue-predicate",
        "no-truth",
        "calls-untrue",
        "thing-untrue",
        "bare-no",
        "not-a-word-true",
        "reject-verb",
        "deny-verb",
    ]
)
_THIS_REPORT = re.compile(rf"^ (?:this|these|that|those) {_REPORT_WORDS}\b")
_NEXT = 2
"""Lines behind an act in which its party says it again in its own words."""


def _around(c: Candidate) -> str:
    """Return the words from the party of an act to its cue, and the next ones."""
    start = c.first
    if c.phrase is not None and c.phrase.start < c.verb:
        start = min(start, c.line.tokens[c.phrase.start].start)
    return c.line.low[start : c.last + 12]
