"""Which language a text is in, when its wire does not say or says it wrongly."""

import pytest

from streams.wire.languages import english, foreign, language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Hafenamt weist Vorw\u00fcrfe zur\u00fcck", "de"),
        ("Konzern bestreitet Verkauf der F\u00e4hre", "de"),
        ("Le port d\u00e9ment toute vente", "fr"),
        ("El puerto niega la venta", "es"),
        ("Haven ontkent verkoop van veerdienst", "nl"),
        ("Il porto smentisce la vendita", "it"),
        ("Hamnen f\u00f6rnekar f\u00f6rs\u00e4ljningen", "sv"),
    ],
)
def test_a_headline_is_enough(text: str, language: str) -> None:
    """Two words of another language and hardly an English one decide, however short the text is."""
    assert foreign(text) == language


@pytest.mark.parametrize(
    "text",
    [
        "PORT DENIES SALE OF FERRY LINE",
        "Ferry line sold",
        "Port of Vell denies sale, says Von der Linden",
        "La Corran Bank cuts rates",
        "Z\u00fcrich ferry police deny report",
        "Fed",
        "",
    ],
)
def test_english_stays_english(text: str) -> None:
    """Capitals, names with foreign words or letters and very short texts are not taken for another language."""
    assert foreign(text) is None


def test_a_wire_that_calls_a_foreign_text_english_is_overruled() -> None:
    """Feeds are set up once for all they carry; a text that clearly is another language is called that."""
    text = "Die F\u00e4hre wurde nicht verkauft. Das Hafenamt wies den Bericht am Dienstag zur\u00fcck und schwieg."
    assert language_of("en", text) == "de"
    assert language_of("en-GB", "The ferry line was not sold, says Von der Linden of the port") == "en-GB"
    assert language_of("fr", text) == "fr"
    assert language_of(None, text) == "de"


def test_what_is_undecided_is_read() -> None:
    """The rules try a text whose language nobody knows."""
    assert english(None)
    assert english("en_US")
    assert not english("de")
