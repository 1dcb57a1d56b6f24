"""Which claim of a story a proposition is, and which one a response answers."""

import pytest

from streams.threading.features import proposition_terms
from streams.threading.likeness import KnownClaim
from streams.threading.propositions import is_negated, match_claim, match_response, names_party


def _known(claim: str, text: str, *parties: str, is_open: bool = True) -> KnownClaim:
    return KnownClaim(claim, text, proposition_terms(text), parties, is_open)


FURNACE = _known("c1", "Varga Glass hid a furnace explosion from labour inspectors for six weeks", "Varga Glass")
LAYOFFS = _known("c2", "Varga Glass will lay off 300 workers in Torvik", "Varga Glass")
MEETING = _known("c3", "The prime ministers of Osk and Velden met in secret on a yacht last month", "Osk", "Velden")
CALL = _known("c4", "President Lund spoke by phone with Prime Minister Aro", "Lund", "Aro")


def test_the_same_proposition_with_a_pronoun_is_the_same_claim() -> None:
    """The verb's form and the subject's name may differ."""
    found = match_claim("it had hidden a furnace explosion from inspectors", ["Varga Glass"], [LAYOFFS, FURNACE])
    assert found is not None
    assert (found.claim, found.negated) == ("c1", False)


def test_a_negation_is_the_same_claim() -> None:
    """What is denied is what was claimed."""
    found = match_claim("The prime ministers of Osk and Velden did not meet in secret", ["Osk"], [MEETING])
    assert found is not None
    assert (found.claim, found.negated) == ("c3", True)


def test_no_such_meeting_took_place_is_the_claim_of_a_meeting() -> None:
    """A proposition that refers back needs only the word that it refers by."""
    found = match_claim("No such meeting took place", ["Osk"], [CALL, MEETING])
    assert found is not None
    assert (found.claim, found.negated) == ("c3", True)


@pytest.mark.parametrize(
    "text",
    ["a meeting of the two leaders is being arranged in Torvik", "no contact to arrange a summit has been made"],
)
def test_another_proposition_about_the_same_matter_is_another_claim(text: str) -> None:
    """That the call took place and that a meeting is arranged are two claims."""
    assert match_claim(text, ["Lund"], [CALL]) is None


def test_other_figures_make_the_same_words_less_alike() -> None:
    """Three hundred and nine hundred jobs are not the same claim so readily."""
    same = match_claim("Varga Glass will lay off 300 workers", [], [LAYOFFS])
    other = match_claim("Varga Glass will lay off 900 workers", [], [LAYOFFS])
    assert same is not None
    assert other is None or other.score < same.score


def test_several_tellings_of_one_claim_all_count() -> None:
    """Each wording that came is one entry; the nearest of them decides."""
    retold = _known("c1", "blast at glassworks kept from safety watchdog", "Varga Glass")
    assert match_claim("watchdog not told of glassworks blast", [], [FURNACE]) is None
    found = match_claim("watchdog not told of glassworks blast", [], [FURNACE, LAYOFFS, retold])
    assert found is not None
    assert found.claim == "c1"


def test_a_response_with_its_own_words_finds_its_claim() -> None:
    """What a response is about is compared with each claim."""
    found = match_response("it would lay off 300 workers", "Varga Glass", "Varga denies job cuts", [FURNACE, LAYOFFS])
    assert found is not None
    assert found.claim == "c2"


def test_a_response_about_what_nobody_claimed_matches_none() -> None:
    """It opens that claim."""
    assert match_response("it had bought a rival in Brenna", "Varga Glass", "Varga denies purchase", [FURNACE]) is None


def test_a_response_without_words_answers_the_claim_that_names_its_party() -> None:
    """Declining to comment on the report is about the report on oneself."""
    found = match_response(None, "Velden", "Velden declines comment", [FURNACE, MEETING])
    assert found is not None
    assert found.claim == "c3"


def test_a_response_without_words_goes_by_its_headline_among_claims_on_its_party() -> None:
    """Of two claims on one company the headline tells which."""
    found = match_response("the report", "Varga Glass", "Varga Glass silent on furnace explosion", [LAYOFFS, FURNACE])
    assert found is not None
    assert found.claim == "c1"


def test_a_response_of_a_party_that_no_claim_names_goes_to_the_lead() -> None:
    """The lead claim comes first."""
    found = match_response(None, "Harbour Police", "Police decline comment", [MEETING, CALL])
    assert found is not None
    assert found.claim == "c3"
    assert match_response(None, "Harbour Police", "Police decline comment", []) is None


def test_a_party_that_no_claim_names_decides_the_lead_only_if_its_headline_tells_of_it() -> None:
    """A denial of something unsaid, in an item on another matter of the story, denies no report of it."""
    other = "Harbour Police say ferries run as usual"
    assert match_response(None, "Harbour Police", other, [FURNACE, CALL], deciding=True) is None
    assert match_response(None, "Harbour Police", other, [FURNACE, CALL]) is not None
    told = match_response(None, "Harbour Police", f"Police deny: {FURNACE.text}", [FURNACE, CALL], deciding=True)
    assert told is not None
    assert told.claim == "c1"


def test_a_party_is_known_in_spite_of_a_misspelling_and_by_its_telling_word() -> None:
    """Wires transliterate and shorten; a word that all ministries share names none."""
    assert names_party("Varga Glas", FURNACE)
    assert names_party("Velden foreign ministry", MEETING)
    assert not names_party("Brenna foreign ministry", MEETING)


def test_two_negations_are_none() -> None:
    """It is not untrue that they met."""
    assert is_negated("they didn\u2019t meet")
    assert not is_negated("it is not false that they met")
    assert not is_negated("they met")


def test_what_shares_only_names_is_another_claim() -> None:
    """The sale of a mine is not the blast in it, though owner, place and metal are the same words."""
    blast = "there had been a blast at its Gorse Hill copper mine"
    known = [KnownClaim("blast", blast, proposition_terms(blast), (), open=True)]
    assert match_claim("Tarn Copper is to sell its Gorse Hill mine", (), known) is None
    found = match_claim("a blast shook the Gorse Hill mine", (), known)
    assert found is not None
    assert found.claim == "blast"


def test_what_it_happened_after_is_not_what_is_claimed() -> None:
    """Who grants the fire has not granted that workers are missing; who denies that they are denies the claim."""
    missing = "Nine workers are missing after a fire at the Linden Chemie plant in Ostmark"
    known = [KnownClaim("missing", missing, proposition_terms(missing), (), open=True)]
    assert match_response("there had been a fire at its Ostmark plant", "Linden Chemie", "", known) is None
    found = match_response("workers were missing", "Linden Chemie", "", known)
    assert found is not None
    assert found.claim == "missing"


PLANT = _known("c5", "Ostra Steel plans to close its Belm plant with the loss of 900 jobs", "Ostra Steel")
STRUCK = _known("c6", "A Norvian drone struck a fuel depot in the town of Belm", "Norvia")


@pytest.mark.parametrize(
    ("text", "party", "known"),
    [
        ("there was a fire at the fuel depot", "governor of Belm", STRUCK),
        ("Ostra Steel was reviewing options for its Belm plant", "Ostra Steel", PLANT),
        ("Ostra Steel had rejected calls to close its Belm plant", "Ostra Steel", PLANT),
    ],
)
def test_what_is_confirmed_beside_a_claim_does_not_confirm_it(text: str, party: str, known: KnownClaim) -> None:
    """A fire, a review and a refusal share place and object with the claim, which would do for a denial."""
    assert match_response(text, party, "", [known]) is not None
    assert match_response(text, party, "", [known], confirming=True) is None


def test_what_is_confirmed_in_other_words_confirms_the_claim() -> None:
    """A shorter or a longer wording of the claim is still the claim."""
    for text in ("it would close the Belm plant", "Ostra Steel would close its Belm plant with 900 jobs lost by May"):
        found = match_response(text, "Ostra Steel", "", [PLANT], confirming=True)
        assert found is not None
        assert found.claim == "c5"


def test_two_words_for_one_thing_are_one_claim() -> None:
    """A blaze is a fire and an airliner a plane; what is said of other names is another claim."""
    fire = "a Garnet Air jet caught fire on the runway at Grenville"
    known = [KnownClaim("fire", fire, proposition_terms(fire), ("garnet air",), open=True)]
    found = match_claim("there had been a blaze aboard a Garnet Air plane at Grenville", ("garnet air",), known)
    assert found is not None
    assert found.claim == "fire"
    fined = "Kestrel Bank is to be fined 40 million crowns over loans"
    known = [KnownClaim("fined", fined, proposition_terms(fined), ("kestrel bank",), open=True)]
    assert match_claim(fined.replace("Kestrel", "Solent"), ("solent bank",), known) is None


def test_such_an_agreement_was_told_of_before() -> None:
    """Who denies that there was such a thing answers the claim, in whatever words it was told."""
    tunnel = "Solvia and Belmor have agreed to build a tunnel"
    known = [KnownClaim("tunnel", tunnel, proposition_terms(tunnel), ("solvia", "belmor"), open=True)]
    found = match_response("there was such an agreement", "Belmor's transport ministry", "Belmor denies", known)
    assert found is not None
    assert found.claim == "tunnel"
