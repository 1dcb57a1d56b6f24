"""Guards of silence: whether anybody asked for comment, and whether a party or a thing was out of reach."""

import re

from streams.derive.candidates import Candidate

_OFFERS = re.compile(
    r"\b(?:offer|bid|proposal|demand|budget|ceasefire|cease-fire|truce|ultimatum|invitation|call for|pressure|treatment|stimul|threat|attack|fire|plan|market|news|challenge|motion|lawsuit filed|emergency)\b"
)


_ON_A_REPORT = re.compile(
    r"\b(?:reports?|rumou?rs?|hoax|claims?|allegations?|stor(?:y|ies)|whether|comment\w*|asked|speculation|accus\w+|charges?)\b"
)
"""In sight of these "no word from" somebody is silence on what was told; elsewhere it is missing news of him."""


def not_market_reaction(c: Candidate) -> bool:
    """Who did not react is a party, no market."""
    who = c.party_words.split()
    text = c.match.group()
    if who and who[-1] in ("buyers", "sellers", "market", "markets", "investors", "traders", "crowd", "audience"):
        return False
    if " word" in text and "comment" not in text and not _ON_A_REPORT.search(c.line.low):
        return False
    return not (text.startswith("no word") and "from" not in text) and not text.startswith("no answer from the")


def asked_for_comment(c: Candidate) -> bool:
    """Somebody asked for comment: no answer to an offer, a truce or a budget."""
    after = c.after
    low = c.line.low
    if c.cue.startswith(("return", "answer")):
        return (
            bool(
                re.match(
                    r"^ (?:[\w'\-]+ ){0,6}?(?:calls?|messages?|phone|telephone|emails?|e-mails?|requests?|inquir\w+|questions?|queries)\b",
                    after,
                )
            )
            and "prayer" not in after
        )
    if re.match(
        r"^ to (?:[\w'\-]+ ){0,4}?(?:requests?|inquir\w+|enquir\w+|questions?|calls?|messages?|e-?mails?|queries|interview|phone|faxes|fax|texts?|voice-?mails?|voice mails?|tweets?|our|comment|us|reporters|journalists)\b",
        after,
    ) or re.match(r"^ (?:when|after being|by) ", after):
        return not re.match(r"^ to (?:[\w'\-]+ ){0,3}?calls? (?:for|by) (?!comment)", after)
    if re.match(
        r"^ (?:to (?:the |these |those |this |that |his |her |any )?(?:\w+ )?(?:reports?|allegations?|claims?|accusations?|rumou?rs?|news of|video|stor(?:y|ies)|hoax(?:es)?|speculation|[\w']+ announcement|announcement)\b)",
        after,
    ):
        return True
    if re.match(
        r"^ (?:immediately|directly|publicly|right away|by (?:press time|deadline))?(?:[,.\"]|$| by | and | but | on (?:mon|tues|wednes|thurs|fri|satur|sun)day)",
        after,
    ) or not after.strip(" ."):
        return bool(
            re.search(
                r"\b(?:comment|asked|contacted|immediately|request|inquir|question|letter|reach|e-?mail|yet to)\b", low
            )
        ) or not _OFFERS.search(low)
    return bool(re.search(r"\bfor comment\b|\bseeking comment\b|\bcomment\b", after))


_PRESS = re.compile(
    r"\b(?:we|our|reporters?|journalists?|comment|statement|clarification|post|times|journal|echo|news|herald|tribune|magazine|site|website|newspaper"
    r"|reached out|contacted|e-?mailed|asked)\b"
)
_DEALING = re.compile(r"\b(?:on (?:pay|terms|wages|the offer)|rebels?|negotiat\w+|talks|union)\b")


_SILENT = re.compile(
    r"\b(?:not|n't)(?: \w+ly)? (?:be (?:\w+ly )?(?:reached|contacted)|(?:respond|reply|comment)|return (?:[\w']+ ){0,3}?(?:calls?|messages?|e-?mails?|requests?)|answer (?:[\w']+ ){0,3}?(?:questions|calls?|e-?mails?|requests?))\b"
    r"|\b(?:unavailable|(?:not|n't)(?: \w+ly)? available) (?:for|to) (?:\w+ )?comment\b|\b(?:not|n't)(?: \w+ly)? (?:responded|replied|commented|returned (?:[\w']+ ){0,3}?(?:calls?|messages?|e-?mails?))\b"
)


def first_was_silent(c: Candidate) -> bool:
    """What the first party did not do is answer."""
    return _SILENT.search(c.before[-200:]) is not None


def asked_by_the_press(c: Candidate) -> bool:
    """It is reporters who wait for an answer."""
    return _PRESS.search(c.line.low) is not None and _DEALING.search(c.line.low) is None


def asked_for_an_answer(c: Candidate) -> bool:
    """What was not received is an answer."""
    return (
        re.search(
            r"\b(?:comment|response|respon\w+|reply|answer|back|statement|reaction)\b", c.match.group() + c.behind[:40]
        )
        is not None
    )


def reached_party(c: Candidate) -> bool:
    """Who could not be reached is a party, no agreement and no village."""
    words = c.party_words
    if re.search(
        r"\b(?:agreement|deal|consensus|conclusion|settlement|compromise|accord|decision|verdict|village|town|area|target|limit|destination|quorum|level|point|goal|site|summit|terms|plan|top|scene|region|wreck|body|bodies|suspect|survivors|room service|hotline|helpline|front desk|island|hamlet|valley|peak|ridge)\b",
        words,
    ):
        return False
    if c.cue.startswith("reach") and "be" not in c.match.group():
        return bool(re.search(r"\bfor comment\b|\bby (?:telephone|phone)\b", c.behind))
    return (
        not re.match(
            r"^ (?:by (?:road|sea|air|land|boat|rescue)|on (?:the|a|an) (?!telephone|phone)|until|because)", c.behind
        )
        or "comment" in c.behind
    )


def unavailable_for_comment(c: Candidate) -> bool:
    """It is comment for which the party was not available."""
    text = c.match.group()
    if not re.search(r"\bnot\b|n't|unavailable|unreachable", text) and not (c.group is not None and c.group.neither):
        return False
    around = c.behind[:50]
    if re.search(
        r"\b(?:respond|reply|reached|requests?)\b[^;]{0,40}\bcomment(?: on [\w' ]{2,40}?)?,? (?:and|while|but)\b[^,;]{0,80}$",
        c.before,
    ):
        return True  # "did not respond to requests for comment and the others were not available"
    if re.match(
        r"^ ?(?:to |for )?(?:immediate |further |public )?(?:comment|discuss|respond|answer|speak|interview|be interviewed)",
        around.lstrip(",. "),
    ) or re.search(r"(?:for|to) (?:further |immediate )?(?:comment|interview|respond|speak)", text + around[:22]):
        return True
    return (
        bool(
            re.search(
                r"\b(?:officials?|spokes\w+|executives?|representatives?|company|chairman|president)\b", c.party_words
            )
        )
        and bool(re.match(r"^(?:[,.]|$)|^ ?(?:late|early|on \w+day|over the)?\b", around))
        and "details" not in c.party_words
    )
