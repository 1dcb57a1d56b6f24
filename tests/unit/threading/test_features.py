"""What threading reads of an item."""

from streams.threading.features import ItemFeatures, item_features, numbers, plain_headline, proposition_terms
from streams.threading.fingerprint import same_text

BODY = (
    "TORVIK, May 4 (Coastwire) - The ferry Halla ran aground off Torvik on Monday with 212 people on board, the coast "
    "guard said.\n\nAll were brought ashore by fishing boats. The ferry was built in 1994 and carries 300 cars.\n\n"
    "(Reporting by Una Brekke)"
)


def test_features_survive_the_wire_as_json() -> None:
    """What to_json writes, from_json reads back equal."""
    features = item_features("UPDATE 2-Ferry Halla runs aground off Torvik", BODY, ())
    assert ItemFeatures.from_json(features.to_json()) == features


def test_wire_furniture_and_the_outlet_behind_a_dash_are_no_headline() -> None:
    """The mark of an update and the name of the paper tell nothing of the matter."""
    assert plain_headline("UPDATE 2-Ferry Halla runs aground - Torvik Post") == "Ferry Halla runs aground"
    assert plain_headline("CORRECTED-Halla captain resigns") == "Halla captain resigns"


def test_irregular_forms_and_genitives_meet_in_one_term() -> None:
    """hid, hidden and hiding are one term; so are a name and its genitive."""
    assert set(proposition_terms("it had hidden Halla's logs")) == set(proposition_terms("Halla hid the log"))


def test_units_of_price_are_no_names() -> None:
    """Two refiners who raise a price by the barrel have no name in common."""
    features = item_features("BRANDT RAISES CRUDE POSTINGS 50 CTS/BBL, WTI NOW 19 DLRS", "", ())
    assert features.names == ("brandt",)


def test_reporting_words_are_no_terms() -> None:
    """Who says it and how sure he is does not tell which proposition it is."""
    assert proposition_terms("The company denied a newspaper report") == proposition_terms("The company said")


def test_compound_and_spaced_names_share_terms() -> None:
    """A compound of capitals bears its parts as terms too."""
    assert set(proposition_terms("Pay Track")) <= set(proposition_terms("PayTrack"))


def test_numbers_are_scaled_and_years_left_out() -> None:
    """Two million is two million however it is written; a year or a small count matches too much to count."""
    assert numbers("$2M in 2014 for 3 ships") == ("2e+06",)
    assert numbers("2 million in 2014 for 3 ships, 1,950 cars and 34.5 percent") == ("2e+06", "1950", "34.5")


def test_names_of_a_title_cased_headline_leave_out_words_that_are_common() -> None:
    """Capitals tell nothing where every word has one; uncommon words are taken for names there."""
    features = item_features("Ferry Company Halla Lines Denies Report Of Bankruptcy", "", ())
    assert "halla" in " ".join(features.names)
    assert "ferry company" not in features.names


def test_given_names_are_normalised_and_win_over_found_ones() -> None:
    """Deriving's names are used as they are, without title, accents and case."""
    features = item_features("Halla aground", BODY, ("President Zo\u00eb Lund", "Halla Lines Ltd"))
    assert features.names == ("zoe lund", "halla lines")


def test_a_lightly_edited_copy_is_the_same_text_and_another_story_is_not() -> None:
    """Near-duplicate bodies have fingerprints that say so."""
    copy = BODY.replace("All were brought ashore by fishing boats.", "Fishing boats brought all ashore.")
    other = (
        "SKAR, May 4 (Coastwire) - The town council of Skar voted on Monday to close its last cinema, which has run at "
        "a loss since the bridge was opened, and to sell the building to a brewery from the mainland."
    )
    original = item_features("Ferry aground", BODY, ()).fingerprint
    assert same_text(original, item_features("Halla stuck", copy, ()).fingerprint)
    assert not same_text(original, item_features("Cinema closes", other, ()).fingerprint)


def test_a_copy_cut_short_is_the_same_text() -> None:
    """An outlet that prints the first paragraphs only prints the same text."""
    long = BODY.replace("(Reporting by Una Brekke)", "") + (
        "The strait is known for strong currents in spring. Two freighters and a tug ran on the same rocks in the past "
        "ten years. The harbour master has asked for a second light since the last of them, a request that the "
        "ministry has twice put off."
    )
    assert same_text(
        item_features("a", long, ()).fingerprint, item_features("b", long[: len(long) * 2 // 3], ()).fingerprint
    )


def test_a_very_short_body_has_no_fingerprint() -> None:
    """A chance phrase makes no copy."""
    assert item_features("Halla aground", "The ferry ran aground.", ()).fingerprint == ()
    assert not same_text((), ())
