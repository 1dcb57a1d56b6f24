"""Each act once: the first full telling in the body, the headline only if the body has none."""

import re
from functools import lru_cache

from streams.derive.answering import proposition_of
from streams.derive.attribution import medium, told_to
from streams.derive.candidates import Candidate
from streams.derive.outlets import is_outlet
from streams.derive.party_words import Who
from streams.derive.plural_words import several_in
from streams.derive.propositions import clause, content, overlap


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
            near = sorted({n for word in _known_by(who) for n in by_word.get((c.act, word), [])[-_LATEST:]})
            twin = next((kept[n] for n in near if _is_told(c, who, kept[n]) or _is_subhead(kept[n], c, who)), None)
            if twin is None:
                left.append(who)
            elif (
                _is_subhead(twin, c, who)
                or (c.act in ("confirm", "deny") and _is_aside(twin) and not _is_aside(c))
                or (c.act in ("confirm", "deny") and _is_of_several(twin) and not _is_of_several(c))
                or (c.act == "neither" and twin.rule.id in _SIGNS and c.rule.id not in _SIGNS)
            ):
                twin.parties = [other for other in twin.parties if not _same(who, other)]
                left.append(who)
            else:
                twin.medium = twin.medium or c.medium
                if (
                    twin.speaker is None
                    or not twin.speaker[:1].isupper()
                    or twin.speaker.startswith(("A ", "An ", "The "))
                ):
                    twin.speaker = c.speaker or twin.speaker
        c.parties = left
        if c.parties or c.rule.frame == "headline":
            for word in {word for who in left for word in _known_by(who)}:
                by_word.setdefault((c.act, word), []).append(len(kept))
            kept.append(c)
    kept = [c for c in kept if c.parties or c.rule.frame == "headline"]
    for c in headline:
        c.text = proposition_of(c, c.parties[0] if c.parties else None)
        if not any(_tells_headline(k, c) for k in kept):
            _tell_in_body(c)
            kept.append(c)
    return kept


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
            return where if any(_same(who, other) for who in c.parties for other in gave) else None
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
        if where and any(_same(who, other) for who in c.parties for other in c.discourse.main_subject(lines[n])):
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
    while start > 0 and tokens[start - 1].low in ("both", "the", "and", "an", "a"):
        start -= 1
    return start > 1 and tokens[start - 1].low in _ASIDE


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
    return c.act in ("confirm", "deny") and not _is_aside(c) and any(_same(who, other) for other in twin.parties)


_ADDS = re.compile(r"\b(?:also|too|further|furthermore|separately|similar|other|another|in addition|as well)\b")
"""Words of one who denies or grants one thing more: that is an act of its own."""
_SUCH = re.compile(r"(?:any )?such\b", re.IGNORECASE)
_MEDIA = content("statement brief written interview email tweet post letter news conference briefing telephone")
"""Words for where something was said, which are no part of what was said."""
_ANY_REPORT = content("allegations reports claims charges accusations rumours stories wrongdoing election campaign")
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
        named = [who for who in found if any(_same(who, other) for other in c.parties)] or found
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
    return withheld and any(_same(a, b) for a in k.parties for b in c.parties)


def _is_told(c: Candidate, who: Who, k: Candidate) -> bool:
    if k.act != c.act or not any(_same(who, other) for other in k.parties):
        return False
    if _points_back(c, k):
        return False
    if c.rule.id in _RECAPS or c.text is None or _is_said_again(c, k):
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
    if overlap(mine, other) >= 0.5:
        return True
    if c.act not in ("confirm", "deny") or adds:
        return False
    if _is_aside(c):
        return True
    if c.act != "deny" or c.line is k.line:
        return False
    shared = (mine & other) - _ANY_REPORT - _words(who)
    return bool(shared) or not mine - _ANY_REPORT or _SUCH.match(c.text) is not None


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


def _is_said_again(c: Candidate, k: Candidate) -> bool:
    """Whether a party says in a quotation what the lines before told of it: it declines in its own words, or looks into it."""
    if c.act == "neither":
        return c.rule.id in _SIGNS and k.rule.id not in _SIGNS
    near = c.line.field == k.line.field and 0 <= c.line.index - k.line.index <= _NEXT
    again = c.act == "decline" or (c.act == "deny" and c.rule.id in _OF_THE_CLAIM and k.rule.id in _OF_THE_CLAIM)
    return again and near and c.line.quoted[min(c.verb, len(c.line.quoted) - 1)] and c.line is not k.line


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
_NEXT = 2
"""Lines behind an act in which its party says it again in its own words."""


def _around(c: Candidate) -> str:
    """Return the words from the party of an act to its cue, and the next ones."""
    start = c.first
    if c.phrase is not None and c.phrase.start < c.verb:
        start = min(start, c.line.tokens[c.phrase.start].start)
    return c.line.low[start : c.last + 12]


_JUNIOR = re.compile(r",? (?:[JS]r\.?|Junior|Senior|I{2,3})$")


def _is_namesake(a: Who, b: Who) -> bool:
    """Whether two bear one name, one of them with the mark of father or son: Owen Faulk and Owen Faulk Jr."""
    return a.name != b.name and " " in b.name and _JUNIOR.sub("", a.name) == b.name


def _same(a: Who, b: Who) -> bool:
    if _is_namesake(a, b) or _is_namesake(b, a):
        return False
    mine, other = _words(a), _words(b)
    if _is_short_for(a.name, b.name) or _is_short_for(b.name, a.name):
        return True
    if mine == _spoken(b) or other == _spoken(a):
        return True  # the harbour master speaks for the harbour first, then under his own name
    return (
        bool(mine) and bool(other) and (mine <= other or other <= mine or len(mine & other) / len(mine | other) >= 0.5)
    )


_LEAST_LETTERS = 3


def _is_short_for(short: str, name: str) -> bool:
    """Whether a name is the initials of another: "WHO" and the World Health Organization."""
    if not (short.isupper() and short.isalpha() and len(short) >= _LEAST_LETTERS):
        return False
    return short == "".join(word[0] for word in name.split() if word[:1].isupper())


def _known_by(who: Who) -> frozenset[str]:
    initials = "".join(word[0] for word in who.name.split() if word[:1].isupper()).lower()
    return (
        _words(who) | (_spoken(who) or frozenset()) | ({initials} if len(initials) >= _LEAST_LETTERS else frozenset())
    )


def _spoken(who: Who) -> frozenset[str] | None:
    """Return the words of a speaker's own name; None where he has none, or is the party himself."""
    if who.speaker is None or not who.speaker[:1].isupper() or who.speaker.startswith(("A ", "An ", "The ")):
        return None
    return _words_of(who.speaker) or None


def _words(who: Who) -> frozenset[str]:
    return _words_of(" ".join((who.name, who.organisation or "", *who.aliases)))


@lru_cache(maxsize=1 << 12)
def _words_of(names: str) -> frozenset[str]:
    return frozenset(re.findall(r"[a-z0-9]+", names.lower())) - {"the", "of", "s"}
