"""Whom a phrase names: the body behind a spokesperson, a person under his own name, an antecedent behind a pronoun."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from streams.derive import lexicon as lex
from streams.derive.bodies import capital_of, is_demonym, nation_of
from streams.derive.clients import KIN, OFFICES, former, is_origin, mark_at, person_of
from streams.derive.coordination import split_coordination, two_nations
from streams.derive.descriptions import SOMEBODY, described
from streams.derive.fitting import is_named
from streams.derive.item_names import ItemNames
from streams.derive.metonyms import METONYMS
from streams.derive.noun_phrases import Phrase
from streams.derive.organisations import is_remit, organisation_of
from streams.derive.outlets import is_outlet
from streams.derive.own_papers import is_the_paper, issuer
from streams.derive.party_words import (
    Who,
    aliases,
    behind_debris,
    cut_tail,
    is_anonymous,
    is_marked_name,
    is_vague,
    name_run,
    role_and_name,
    spell,
    strip,
    strip_roles,
    with_how,
    without_article,
    without_brackets,
    without_descriptor,
    without_own_people,
    without_trade,
)
from streams.derive.shells import behind_shell, shell_at
from streams.derive.tokens import Token, is_capital
from streams.derive.unnamed import is_unnamed

_AT_A_FIRM = frozenset(["at", "with", "from"])
_OF_LAW_FIRMS = frozenset(["llp", "pllc", "law", "solicitors", "chambers"])
"""Words in the name of a firm that advocates for others."""
_REPRESENTS = frozenset(["represents", "represent", "represented", "defends", "defended"])
_BODY_PREPOSITIONS = frozenset(
    ["representing", *_REPRESENTS, "for", "of", "at", "from", "with", "to", "within", "inside"]
)
_OF_COMPANIES = frozenset(
    ["executive", "ceo", "cfo", "coo", "director", "chairman", "chairwoman", "chair", "treasurer"]
)
"""Chiefs of companies: without a body beside them they are those of the item's company."""
_ORGANS = frozenset(
    "leadership management headquarters pr communications corporate public relations affairs media department hq publicists".split()
)
"""What speaks for a body as its part, not under a name of its own."""
_PRESS = frozenset("press communications information media".split())
_PRESS_OFFICES = frozenset("secretary director officer chief manager office service".split())
Antecedent = Callable[[str, int], "Who | None"]


_ROLE_NOUNS = lex.ROLE_WORDS | lex.PERSON_NOUNS
_PEOPLE = _ROLE_NOUNS | KIN
_PEOPLE_AND_KIN = lex.PERSON_NOUNS | KIN
_TITLED = lex.CHIEF_WORDS | lex.PERSON_NOUNS
_SPEAKING = lex.SPOKES | lex.LOWER_OFFICERS
_BODIES = lex.COMPANY_WORDS | lex.ORGANISATION_WORDS
_PLACES_OF_PEOPLE = frozenset("in on at within inside from near with close familiar who".split())


def _are_people(low: list[str]) -> bool:
    """Whether the words before a place mean people without a name."""
    return bool(low) and (is_anonymous(low) or is_unnamed(low[-1])) and low[-1] not in lex.SPOKES


def _official_outlet(words: Sequence[Token], k: int) -> list[Token] | None:
    """Return "Nordpress news agency" of "Varnia's official Nordpress news agency": official is no officer there."""
    behind = list(words[k + 1 :])
    if words[k].low != "official" or not behind or not is_capital(behind[0]) or not k:
        return None
    before = words[k - 1]
    ends = behind[-1].low in _VOICES or is_outlet(spell(behind))
    return behind if ends and (before.low in ("'s", "state", "the") or is_capital(before)) else None


def _is_trade(word: Token) -> bool:
    """Whether a word before "executives" is a trade, no body: written small and no noun for one."""
    return not is_capital(word) and word.low not in _BODIES


_EMPLOYERS = frozenset(["company", "firm", "group", "bank", "airline", "agency"])
_VOICES = frozenset("agency newspaper radio television tv paper gazette daily journal website broadcaster".split())
_OF_ITS_OWN = frozenset(
    ["central", "federal", "national", "world", "reserve", "rival", "other", "supreme", "constitutional"]
)
"""Words before a noun that tell a body of its own: "the central bank" is not the bank that was told of."""


_RETINUE = (
    lex.SPOKES
    | lex.LOWER_OFFICERS
    | frozenset("team camp campaign advisers advisors assistants lawyers office".split())
)


def _only_speaks(words: list[str]) -> bool:
    """Whether words are "his lawyer" or "its officials": they speak for the party beside them, and are none of their own."""
    return words[0] in ("his", "her", "its", "their") and (len(words) == 1 or words[-1] in _RETINUE)


_STYLES = frozenset("calling calls styling terming".split())
_CHIEFS = lex.CHIEF_WORDS | frozenset(
    "chairman chairwoman chair executive captain boss owner president director".split()
)
_ADVOCATES = frozenset(["lawyer", "attorney", "solicitor", "counsel"])
_HOLD_OFFICE = frozenset(
    "senator president governor mayor congressman congresswoman lawmaker minister premier chancellor candidate nominee".split()
)
"""Whose office, camp or campaign is told of as theirs; a prosecutor's is a body."""
_TRIALS = frozenset("defense defence trial criminal civil appeals divorce legal".split())
_LANDS = frozenset(["U.S.", "US", "U.K.", "UK", "U.N.", "UN", "EU", "EC"])
_DUTIES = frozenset(
    "talent business tour personal longtime marketing sales product regional branch plant office project store station assistant general duty".split()
)


def _self_styled(tokens: Sequence[Token], phrase: Phrase) -> list[Token]:
    """Return the name of "a group calling itself the Harbour Front" in or behind a phrase, nothing without one."""
    for k in range(phrase.start + 1, min(phrase.end + 1, len(tokens) - 2)):
        if tokens[k].low in _STYLES and tokens[k + 1].low in ("itself", "themselves", "himself", "herself"):
            start = k + 2 + (tokens[k + 2].low in lex.DETERMINERS)
            end = next((n for n in range(start, len(tokens)) if not is_capital(tokens[n])), len(tokens))
            return list(tokens[start:end])
    return []


def _is_its_chief(words: Sequence[Token]) -> bool:
    """Whether words are "its chairman": a chief without a name, whose act is that of the body before."""
    if words[0].low not in ("its", "their") or any(map(is_capital, words)):
        return False
    return len(words) > 1 and words[-1].low in _CHIEFS


class Resolver:
    """Resolves phrases of one item; asks `antecedent` (word, position in the body) for pronouns and bare role nouns."""

    def __init__(self, names: ItemNames, antecedent: Antecedent) -> None:
        self.names = names
        self.antecedent = antecedent

    def resolve(self, tokens: Sequence[Token], phrase: Phrase, at: int) -> list[Who]:
        """Return the parties that a phrase names: one, or several when it joins them; `at` is its place in the body."""
        if phrase.end - phrase.start > 1 and tokens[phrase.end - 1].low in ("both", "all", "each", "alike"):
            phrase = phrase._replace(end=phrase.end - 1)  # "Adler and Faulk both denied it"
        pair = two_nations(tokens[phrase.start : phrase.end])
        if pair:
            return [Who(name, None, None, aliases(name), "body") for name in pair]
        parts = split_coordination(tokens, phrase)
        if len(parts) > 1 and is_remit(tokens[parts[0].start : parts[0].end]):
            parts = [phrase]  # "Trade and Industry Minister Adler"
        found = [
            who
            for part in parts
            if (who := self._one(tokens, part, at)) is not None and any(c.isalnum() for c in who.name)
        ]
        found = [who for who in found if who.name.lower() not in lex.DETERMINERS]
        if len(found) > 1:
            found = [who for who in found if not _only_speaks(who.name.lower().split())] or found
        distinct = {who.name.lower(): who for who in found}
        return list(distinct.values())

    def _one(self, tokens: Sequence[Token], phrase: Phrase, at: int) -> Who | None:
        words = [t for t in tokens[phrase.start : phrase.end] if t.text[0] != "<" or is_marked_name(t)]
        words = _self_styled(tokens, phrase) or without_own_people(without_brackets(words))
        if not words:
            return None
        if len(words) > 2 and words[-2].low == "'s" and words[-1].text[0] == "<":
            words = words[-1:]  # "Varnia's <Gruppo Dorn>"
        if is_the_paper(words):
            found = self.antecedent("the statement", at)
            return None if found is None else with_how(found, f"{spell(words)} is of {found.name}", pronoun=True)
        if (issued := issuer(words)) is not None:
            return self._issuer(words, issued, at)
        if len(words) == 1 and words[0].low in lex.PRONOUNS:
            found = self.antecedent(words[0].low, at)
            if found is None and words[0].low in ("he", "she", "it", "they"):
                return Who(words[0].text, None, None, (), "pronoun")
            return None if found is None else with_how(found, f"{words[0].low} is {found.name}", pronoun=True)
        beside = tokens[phrase.beside[0] : phrase.beside[1]] if phrase.beside else []
        if (once := former(self.names, words, list(beside))) is not None:
            return once
        shell = shell_at(words)
        if shell is not None:
            return self._spokesperson(words, shell, list(beside), at)
        inner = shell_at(list(beside))
        plain = (
            bool(beside) and beside[0].low not in lex.PREPOSITIONS and all(t.low not in ("by", "told") for t in beside)
        )
        if inner is not None and plain:
            return self._apposed_spokesperson(words, list(beside), inner, at)
        official = next(
            (
                k
                for k, t in enumerate(words)
                if t.low in lex.LOWER_OFFICERS
                and not (t.low == "staff" and k > 1 and words[k - 1].low == "of")
                and not (t.low.startswith("executive") and k and words[k - 1].low == "chief")
                and not (t.low == "officer" and any(w.low == "chief" for w in words[max(0, k - 3) : k]))
            ),
            None,
        )
        if official is not None and (told := _official_outlet(words, official)) is not None:
            return self._named(told, list(beside), at)
        if official is not None:
            return self._official(words, official, at)
        unnamed_chief = _is_its_chief(words) and not any(map(is_capital, beside))
        if unnamed_chief and (body := self.antecedent("it", at)) is not None and body.kind != "person":
            return replace(with_how(body, f"{spell(words)} is of {body.name}", pronoun=True), speaker=spell(words))
        return self._named(words, list(beside), at)

    def _issuer(self, words: list[Token], issued: list[Token], at: int) -> Who | None:
        """Return whose statement it is: the paper only speaks for him."""
        found = self._one(issued, Phrase(0, len(issued)), at)
        return None if found is None else with_how(found, f"{spell(words)} is of {found.name}", pronoun=found.pronoun)

    def _spokesperson(self, words: list[Token], shell: int, beside: list[Token], at: int) -> Who | None:
        office = shell and words[shell].low in _PRESS_OFFICES and words[shell - 1].low in _PRESS
        before = strip(words[: shell - 1] if office else words[:shell])
        while before and before[-1].low in _DUTIES and not is_capital(before[-1]):
            before = before[:-1]  # "a marketing manager for the airline"
        if words[shell].low in lex.PERSONAL_SHELLS and len(before) > 1 and before[-1].low in _TRIALS:
            before = before[:-1]  # "Adler defence lawyer Owen Faulk"
        after = behind_shell(words, shell)
        speaker = None
        body: list[Token] = []
        if (
            before
            and any(is_capital(t) for t in before)
            and len(after) > 1
            and after[0].low == "of"
            and not is_capital(after[1])
        ):
            speaker = spell([t for t in after if is_capital(t)]) or None  # "Marsh vice-president of sales Ruth Adler"
        elif after and after[0].low in _BODY_PREPOSITIONS and not (before and not any(is_capital(t) for t in after)):
            body = after[1:]
        elif after and is_capital(after[0]):
            speaker = spell(after)
        if not body and before:
            body = before
        if body and not any(is_capital(t) for t in body) and body[0].low == "the" and self._is_body(beside):
            body, beside = list(beside), []  # "a spokesman for the builders, Dorn Steel, said"
        personal = words[shell].low in lex.PERSONAL_SHELLS
        named = 1 < len(name_run(beside)) == len(beside)
        if len(body) > 1 and named and (body[-1].low in KIN or (personal and body[-1].low in _HOLD_OFFICE)):
            body, beside = list(beside), []  # "a lawyer for Adler's son, Owen Adler, said"
        if speaker is None and beside and is_capital(beside[0]) and beside[0].low not in lex.DETERMINERS:
            speaker = spell(name_run(beside))
        own = words[0].low if words[0].low in ("his", "her", "its", "their") else None
        return self._body(body, speaker or spell(words), own, at, personal=words[shell].low in lex.PERSONAL_SHELLS)

    def _is_person(self, found: Who) -> bool:
        """Whether a party that was found for a description is a person, as far as the item shows."""
        return found.kind in ("person", "official") or self.names.kind(found.name) == "person"

    def _is_body(self, beside: list[Token]) -> bool:
        """Whether what stands beside a common noun is the name of a body, not of who speaks."""
        if not beside or not all(is_capital(t) for t in beside):
            return False
        name = spell(beside)
        kind = self.names.kind(name)
        return kind == "organisation" or (kind == "unknown" and len(beside) == 1 and self.names.full(name) == name)

    def _apposed_spokesperson(self, words: list[Token], beside: list[Token], inner: int, at: int) -> Who | None:
        after = behind_shell(beside, inner)
        if any(t.low == "former" or t.low.startswith("ex-") for t in beside[:inner]):
            return self._named(words, [], at)  # "Ruth Adler, a former lawyer for Owen Faulk"
        at_a_firm = beside[inner].low in _ADVOCATES and bool(after) and after[0].low in _AT_A_FIRM
        if at_a_firm and any(t.low in _OF_LAW_FIRMS for t in after):
            return self._named(words, [], at)  # "Ruth Adler, a lawyer at Marsh and Roe LLP": she speaks for a client
        if len(after) > 2 and after[0].low == "who" and after[1].low in _REPRESENTS:
            after = after[1:]  # "a Tarn lawyer who represents Owen Faulk"
        elif not after and beside[inner].low in lex.PERSONAL_SHELLS and is_origin(self.names, strip(beside[:inner])):
            return self._named(words, [], at)  # "Ruth Adler, a Varnian lawyer"
        body = after[1:] if after and after[0].low in _BODY_PREPOSITIONS else strip(beside[:inner])
        own = beside[0].low if beside[0].low in ("his", "her", "its", "their") else None
        speaker = self.names.full(spell(strip_roles(words) or words))
        return self._body(body, speaker, own, at, personal=beside[inner].low in lex.PERSONAL_SHELLS)

    def _body(self, body: list[Token], speaker: str, own: str | None, at: int, *, personal: bool) -> Who | None:
        body = without_trade(cut_tail(body))
        text = spell(body)
        low = " ".join(t.low for t in body if t.low not in lex.DETERMINERS)
        known = METONYMS.get(low)
        if known:
            return Who(known, None, speaker, (known, speaker), "shell", how=(f"{text} is {known}",))
        bare = [t for t in body if t.low not in lex.DETERMINERS and t.low not in ("'s", "'")]
        if (meant := described(body)) is not None and (found := self.antecedent(meant, at)) is not None:
            return Who(
                found.name, None, speaker, aliases(found.name, speaker), "shell", how=(f"{text} is {found.name}",)
            )
        if (
            not bare
            or (len(bare) == 1 and bare[0].low in lex.COMPANY_WORDS)
            or (len(bare) == 1 and bare[0].low in lex.PERSON_PRONOUNS)
        ):
            definite = speaker.lower().startswith(("the ", "that "))
            word = bare[0].low if bare else (own or ("the spokesman" if definite else "spokesman"))
            found = self.antecedent(own if own in ("his", "her") and personal else word, at)
            if found is not None:
                name = found.organisation if (found.organisation and not personal) else found.name
                return Who(name, None, speaker, aliases(name, found.name), "shell", how=(f"{word} is {name}",))
            if not bare:
                return Who(speaker, None, speaker, (), "shell")
        if bare and not any(is_capital(t) for t in bare):
            person = self._holder_or_person(bare, at)
            if person is not None:
                return Who(person, None, speaker, aliases(person, speaker), "shell", how=(f"{text} is {person}",))
            if personal:
                return Who(text, None, speaker, (), "shell")
        if (person := person_of(self.names, body)) is not None:
            return Who(person, None, speaker, aliases(person, speaker), "shell")
        name = re.sub(r"\b([Pp])residential$", r"\1residency", self._body_name(body) or text)
        nation = nation_of(name)
        name = (self.names.spelling(nation) if nation is not None else None) or name
        return Who(name, None, speaker, aliases(name, speaker), "shell")

    def _holder_or_person(self, bare: list[Token], at: int) -> str | None:
        """Return the person whom "the mayor" or "the former child star" behind a spokesman's word means, or None."""
        head = bare[-1].low
        aged = head.endswith("-year-old")
        if (head not in lex.PERSON_NOUNS and not aged) or len(bare) > 4:
            return None
        holder = self.names.holder(" ".join(t.text for t in bare)) if head in lex.ROLE_WORDS else None
        if holder is not None:
            return holder
        found = self.antecedent("the person", at)
        return found.name if found is not None and found.kind == "person" and found.name[:1].isupper() else None

    def _body_name(self, body: list[Token]) -> str:
        while len(body) > 1 and body[-1].low in _ORGANS and any(t.low == "'s" for t in body):
            body = body[:-1]
        body = strip(body, keep=("'s",))
        while body and body[-1].low in ("'s", "'"):
            body = body[:-1]
        name = spell(body)
        full = None if is_demonym(name) or name in _LANDS else self.names.full_organisation(name)
        if full is not None and full.split()[0].lower() in _SPEAKING:
            full = None  # "Spokesmen of Tarn" is no name
        return full or (self.names.full(name) if " " not in name else name)

    def _chiefs_body(self, words: list[Token], at: int) -> str | None:
        """Return the body of "the club's chairman" or "its president" that the item named before, or None."""
        mark = mark_at(words)
        if mark + 1 < len(words) and mark and words[mark + 1].low in lex.CHIEF_WORDS | {"vice", "deputy"}:
            noun = words[mark - 1].low if words[0].low == "the" and mark == 2 else ""
        else:
            noun = "it" if words[0].low == "its" and len(words) > 1 and words[1].low in lex.CHIEF_WORDS else ""
        if not noun or (noun != "it" and noun not in lex.COMPANY_WORDS):
            return None
        found = self.antecedent(noun, at) if at >= 0 else None
        return found.name if found is not None and found.kind in ("body", "shell") and is_named(found.name) else None

    def _official(self, words: list[Token], head: int, at: int) -> Who | None:
        before = behind_debris(strip(words[:head], keep=("'s", "company")))
        after = words[head + 1 :]
        if words[0].low in ("another", "one") and head == 1 and not after:
            found = self.antecedent("the spokesman", at) or self.antecedent("official", at)
            if found is not None and found.kind in ("shell", "official") and found.name[:1].isupper():
                return with_how(found, f"{spell(words)} is of {found.name}", pronoun=True)
        of_whom = bool(after) and (
            after[0].low in ("at", "of", "from", "with", "for", "to")
            or (after[0].low == "in" and after[-1].low == "office" and mark_at(after) < len(after))
        )
        if of_whom and any(is_capital(t) for t in after):
            name = person_of(self.names, after[1:]) or spell(strip(cut_tail(after[1:])))
            return Who(name, None, spell(words), aliases(name), "official")
        if after and is_capital(after[0]) and before and any(is_capital(t) for t in before):
            return Who(self._body_name(before), None, spell(after), aliases(spell(before)), "official")
        if after and is_capital(after[0]):
            return Who(spell(name_run(after)), None, spell(name_run(after)), (), "person")
        names = [t for t in before if is_capital(t) and not (len(before) == 1 and t.low in lex.COMPANY_WORDS)]
        if is_vague(before, plural=words[head].low.endswith("s")):
            return Who(spell(without_article(words)), None, spell(words), (), "anonymous")
        one = words[0].low == "the" and not words[head].low.endswith("s") and not after
        if one and before and all(is_demonym(t.text) for t in before):
            found = self.antecedent(SOMEBODY, at)  # "the Varnian official": who was named before
            if found is not None and found.kind == "person":
                return with_how(found, f"{spell(words)} is {found.name}", pronoun=True)
        if names:
            if all(is_demonym(t.text) or t.low in ("us", "u.s.", "uk", "u.k.") for t in names) and _is_trade(
                before[-1]
            ):
                return Who(
                    spell(without_article(words)), None, spell(words), (), "official"
                )  # "two US insurance executives"
            name = self._body_name(before)
            if is_demonym(name):
                name = f"{name} {words[head].text}"
            return Who(
                name if words[head].low not in ("members", "member") else spell(words),
                None,
                spell(words),
                aliases(name),
                "official",
            )
        if before and before[-1].low in lex.COMPANY_WORDS:
            found = self.antecedent(before[-1].low, at)
            if found is not None:
                return Who(found.organisation or found.name, None, spell(words), aliases(found.name), "official")
        if words[0].low in ("the", "this") and len(words) == 2:
            found = self.antecedent(words[head].low, at)
            if found is not None:
                return with_how(found, f"{spell(words)} is {found.name}", pronoun=True)
        return Who(spell(words), None, spell(words), (), "anonymous")

    def _named(self, words: list[Token], beside: list[Token], at: int) -> Who | None:
        words = cut_tail(words)
        if (
            words
            and words[0].low in ("neither", "both", "either")
            and len(words) > 1
            and (is_capital(words[1]) or words[1].low in lex.DETERMINERS)
        ):
            words = words[1:]
        if beside and words and 1 < len(name_run(beside)) == len(beside) <= 4:
            plain = not any(is_capital(t) for t in words[1:]) and words[0].low in lex.DETERMINERS
            body = any(t.low in lex.ORGANISATION_WORDS for t in beside)
            mark = mark_at(words)
            plain = plain or (mark + 1 < len(words) and not any(is_capital(t) for t in words[mark:]))
            if plain and body and words[-1].low not in _ROLE_NOUNS:
                name = spell(beside)  # "Its main lender, Verano Bank, ..."
                return Who(name, None, None, aliases(name), "body")
        if (
            beside
            and words
            and len(name_run(beside)) == len(beside) <= 4
            and not any(t.low in lex.ORGANISATION_WORDS for t in beside)
        ):
            mark = mark_at(words)
            title = (
                not any(is_capital(t) for t in words[1:])
                and (words[0].low in lex.DETERMINERS or not is_capital(words[0]))
            ) or (mark + 2 == len(words) and words[-1].low in _PEOPLE_AND_KIN)  # "Owen Faulk's wife, Ada Lin,"
            title = (
                title
                or (
                    mark + 2 < len(words)  # "Varnia's secretary of state for ports, Ada Lin,"
                    and words[mark + 1].low in lex.ROLE_WORDS
                    and not any(is_capital(t) for t in words[mark + 1 :])
                )
            )
            of = next((k for k, t in enumerate(words) if t.low == "of"), 0)
            if of > 1 and words[0].low == "the" and not any(is_capital(t) for t in words[1:of]):
                name = spell(beside)  # "The operator of the Fenwick lottery, Lotaria, ..."
                kind = "person" if words[of - 1].low in _ROLE_NOUNS else "body"
                whose = organisation_of(words, []) or organisation_of([], words) if kind == "person" else None
                return Who(name, whose, name if kind == "person" else None, aliases(name, whose), kind)
            behind = words[mark + 1 :]
            title = title or (  # "Joan Marsh's personal doctor, Ada Lin,"
                bool(behind) and not any(is_capital(t) for t in behind) and behind[-1].low in _PEOPLE
            )
            title = title or (  # "Ruth Adler's attacker, Owen Faulk,"
                len(behind) == 1 and not is_capital(behind[0]) and self.names.kind(spell(beside)) == "person"
            )
            if title or (words[-1].low in lex.ROLE_WORDS and not is_capital(words[-1])):
                name = self.names.full(spell(beside))
                chief = any(t.low in lex.CHIEF_WORDS for t in words)
                organisation = (organisation_of(words, []) or self._chiefs_body(words, at)) if chief else None
                return Who(name, organisation, name, aliases(name, organisation), "person")
        bare_role = [t for t in words if t.low not in lex.DETERMINERS]
        titled = bool(bare_role) and words[0].low == "the" and all(is_capital(t) for t in bare_role)
        surname = len(words) == 1 and self.names.full(words[0].text) != words[0].text  # "Bishop", of Anna Bishop
        if (
            bare_role
            and not surname
            and len(bare_role) <= 3
            and bare_role[-1].low in lex.ROLE_WORDS
            and (titled or all(t.low in lex.ROLE_WORDS for t in bare_role))
        ):
            holder = self.names.holder(" ".join(t.text for t in bare_role))
            if holder is not None:
                return Who(
                    holder, None, holder, aliases(holder), "person", pronoun=True, how=(f"{spell(words)} is {holder}",)
                )
        mark = mark_at(words)
        owner = mark if mark < len(words) else None
        if (
            owner is not None
            and owner + 2 == len(words)
            and is_capital(words[-1])
            and self.names.full(words[-1].text) != words[-1].text
        ):
            name = self.names.full(words[-1].text)
            organisation = spell(strip(words[:owner]))
            return Who(name, organisation, name, aliases(name, organisation), "person")
        if owner and words[owner + 1 :] and words[owner + 1].low in KIN:
            behind = words[owner + 2 :]
            if behind and all(is_capital(t) for t in behind):  # "the actor's friend Budd Roe"
                name = self.names.full(spell(behind))
                return Who(name, None, name, aliases(name), "person")
        if (
            owner
            and owner + 1 < len(words)
            and {t.low for t in words[owner + 1 :]} <= _ORGANS
            and is_capital(words[owner - 1])
        ):
            return self._named(words[:owner], [], at)
        if len(words) == 2 and words[0].low in ("his", "her") and words[1].low in _EMPLOYERS:
            found = self.antecedent("it", at)  # "Adler, a Tarn Oil spokesman, said his company denied it"
            if found is not None and found.kind in ("shell", "official", "body") and found.name[:1].isupper():
                return with_how(found, f"{spell(words)} is {found.name}", pronoun=True)
        if words and words[0].low in ("his", "her") and len(words) > 1 and {t.low for t in words[1:]} <= OFFICES:
            found = self.antecedent(words[0].low, at)
            if found is not None:
                return with_how(found, f"{spell(words)} is {found.name}", pronoun=True)
        is_office = bool(owner) and {t.low for t in words[mark + 1 :]} <= OFFICES
        if is_office and words[0].low == "the" and words[mark - 1].low in _HOLD_OFFICE:
            holder = self.names.only_holder(spell(words[1:mark]))  # "the senator's office", where one senator is named
            if holder is not None:
                return Who(holder, None, spell(words), aliases(holder), "person")
        if owner and is_office and is_capital(words[owner - 1]):
            found = self._named(words[:owner], [], at)  # a person's office is that person
            if found is not None and is_named(found.name) and self.names.kind(found.name) in ("person", "unknown"):
                return Who(
                    found.name, found.organisation, spell(words), aliases(found.name, found.organisation), "person"
                )
        low = [t.low for t in words]
        if low and low[0] in lex.DETERMINERS and 2 <= len(words) <= 4 and not any(is_capital(t) for t in words[1:]):
            head = low[-1]
            known_noun = len(words) == 2 or head in lex.ROLE_NOUNS or head in lex.PERSON_NOUNS
            if low[0] == "the" and low[1] == "former" and len(low) > 2 and head not in lex.ROLE_NOUNS:
                once = self.antecedent(SOMEBODY, at)
                if once is not None and once.kind == "person":
                    return with_how(once, f"{spell(words)} is {once.name}", pronoun=True)
            known_noun = known_noun and _OF_ITS_OWN.isdisjoint(low[1:-1])
            found = self.antecedent(head, at) if known_noun and low[0] in ("the", "this") else None
            if found is None and any(w.endswith("-year-old") for w in low):
                found = self.antecedent("the person", at)
            if found is not None:
                return with_how(found, f"{spell(words)} is {found.name}", pronoun=True)
            return Who(spell(words), None, None, (), "anonymous" if is_anonymous(low) else "body")
        if (meant := described(words)) is not None:
            found = self.antecedent(meant, at)
            if found is not None and found.name[:1].isupper() and (meant != SOMEBODY or self._is_person(found)):
                return with_how(found, f"{spell(words)} is {found.name}", pronoun=True)
        bare = " ".join(w for w in low if w not in lex.DETERMINERS)
        country = capital_of(bare)
        if country is not None and bare != "washington" and (told := self.names.spelling(country)) is not None:
            return Who(told, None, None, aliases(told, spell(words)), "body", how=(f"{spell(words)} is {told}",))
        if bare in METONYMS:
            known = METONYMS[bare]
            return Who(known, None, None, aliases(known, spell(words)), "body", how=(f"{spell(words)} is {known}",))
        role = role_and_name(words)
        if role is not None:
            before, name_tokens, chief = role
            name = self.names.full(spell(name_tokens))
            organisation = organisation_of(before, beside) if chief else None
            if chief and organisation is None and not beside and any(t.low in _OF_COMPANIES for t in before):
                company = self.antecedent("company", at) if at >= 0 else None
                organisation = None if company is None or company.kind == "person" else company.name
            return Who(name, organisation, name, aliases(name, organisation), "person")
        if not any(is_capital(t) for t in words):
            return Who(spell(words), None, None, (), "anonymous" if is_anonymous(low) else "body")
        place = next((k for k, w in enumerate(low) if w in _PLACES_OF_PEOPLE), 0)
        if place and not any(is_capital(t) for t in words[1:place]) and _are_people(low[:place]):
            return Who(spell(words), None, None, (), "anonymous")  # "doctors on the ship", "a source within the port"
        if is_anonymous(low[-1:]) and not is_capital(words[-1]):
            return Who(spell(strip(words, keep=("'s",))), None, None, (), "anonymous")
        if len(untitled := without_trade(words)) < len(words):
            name = self.names.full(spell(untitled))
            return Who(name, None, name, aliases(name), "person")
        words = without_descriptor(words)
        name = spell(strip(words, keep=("'s",)))
        lone = " " not in name
        full = self.names.full(name) if lone else name
        if lone and full == name:
            full = self.names.full_organisation(name) or name
        kind = self.names.kind(full)
        organisation = organisation_of([], beside) if kind in ("person", "unknown") and beside else None
        titled = kind == "unknown" and bool(beside) and beside[0].low in _TITLED
        if kind == "person" or organisation or titled:
            return Who(full, organisation, full, aliases(full, name, organisation), "person")
        return Who(full, None, None, aliases(full, name), "body")
