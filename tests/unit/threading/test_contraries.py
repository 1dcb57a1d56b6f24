"""Words for an end and for going on, set phrases, and deeds that a claim tells in full."""

import pytest

from streams.threading.contraries import gainsaid
from streams.threading.features import proposition_terms
from streams.threading.likeness import KnownClaim
from streams.threading.propositions import begins_with, knows_names, match_claim, tells_all
from streams.threading.set_phrases import in_one_word


def _known(text: str) -> KnownClaim:
    return KnownClaim("c1", text, proposition_terms(text), (), open=True)


@pytest.mark.parametrize(
    ("text", "claim", "told"),
    [
        ("the search was continuing", "Harn Oil has halted the search", "the search was halted"),
        ("its yard would stay open", "Harn Oil will close its yard", "its yard would stay close"),
        ("Faulk remained in charge", "Owen Faulk is to resign", "Faulk resign in charge"),
        ("the search was continuing", "Harn Oil has begun the search", None),
        ("its yard was open", "Owen Faulk is to resign", None),
        ("the halted search was continuing", "Harn Oil has halted the search", None),
    ],
)
def test_what_goes_on_gainsays_its_end(text: str, claim: str, told: str | None) -> None:
    """The claim's own word for the end takes the place of that for going on, of the same kind only."""
    assert gainsaid(text, claim) == told


@pytest.mark.parametrize(
    ("text", "one_word"),
    [
        ("two envoys were told to leave the country", "two envoys were expelled"),
        ("the club parted company with its coach", "the club dismissed its coach"),
        ("he broke out of Harl jail", "he escaped Harl jail"),
        ("they called off the march", "they cancelled the march"),
        ("they told him to leave it there", "they told him to leave it there"),
    ],
)
def test_a_set_phrase_is_its_one_word(text: str, one_word: str) -> None:
    """Two wires tell one deed, the one in a word, the other in a phrase."""
    assert in_one_word(text) == one_word


@pytest.mark.parametrize(
    ("text", "tells"),
    [
        ("Rove City had sold its ground to Hexam Homes", True),
        ("Rove City had sold its ground", True),
        ("Rove City had sold tickets to Hexam Homes", False),
        ("Rove City had sold it", False),
    ],
)
def test_a_claim_tells_all_that_is_denied_or_not(text: str, tells: bool) -> None:
    """What was not done must be just what was reported; the party's own name is no part of it."""
    claim = _known("Rove City has sold its ground to builder Hexam Homes")
    assert tells_all(text, claim, ["Rove City"]) is tells


def test_who_did_it_stands_first() -> None:
    """The doer is among the first words; a name that the claim does not tell makes another matter."""
    claim = _known("Harn Oil will close its Teria yard after a long quarrel with the town of Velm")
    assert begins_with("Harn Oil", claim.text)
    assert not begins_with("Velm", claim.text)
    assert knows_names("its Teria yard would close", claim, ["Harn Oil"])
    assert not knows_names("its Orle yard would close", claim, ["Harn Oil"])


def test_one_deed_of_two_doers_is_two() -> None:
    """Two airlines order the same plane; an airline that answers for itself is no other doer."""
    claim = _known("Varn Air has ordered 20 jets from Kestrel")
    other = match_claim("Lund Airlines has ordered 15 jets from Kestrel", (), [claim])
    same = match_claim("Varn Air had ordered 20 jets from Kestrel", (), [claim])
    assert other is None
    assert same is not None


def test_why_somebody_was_expelled_is_no_part_of_it() -> None:
    """That envoys spied is another matter than that they were expelled for it."""
    claim = _known("Teria has expelled two Odran envoys for spying")
    expelled = match_claim("two Odran envoys had been told to leave the country", (), [claim])
    spied = match_claim("its envoys had spied on Teria", (), [claim])
    assert expelled is not None
    assert spied is None
