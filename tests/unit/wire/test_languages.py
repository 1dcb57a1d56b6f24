"""Which language a text is in, when its wire does not say or says it wrongly."""

from pathlib import Path

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


_HEADLINES = [line.split("\t") for line in (Path(__file__).parent / "headlines.tsv").read_text("utf-8").splitlines()]
"""A language and a headline in it, a line each."""


@pytest.mark.parametrize(("language", "text"), _HEADLINES)
def test_a_short_headline_tells_its_language(language: str, text: str) -> None:
    """By its words, by letters in words that are no names, by how its words look, by its script."""
    assert foreign(text) == language


@pytest.mark.parametrize(
    "text",
    [
        "Die Linke splits after Saxony rout",
        "Vox surges in Andalusia",
        "Forza Italia backs Meloni in Senate",
        "Le Pen trial opens in Paris",
        "La Scala names Milanese director",
        "El Salvador jails bitcoin critic",
        "De Niro sues over Manhattan eviction",
        "Van der Poel wins Roubaix",
        "Al Jazeera shuts Ramallah bureau",
        "Los Angeles mayor recalls envoy",
        "San Jose del Cabo braces",
        "Banco do Brasil profit slips",
        "Volkswagen, Audi recall vans",
        "Jokic double lifts Nuggets",
        "Svenska Handelsbanken trims outlook",
        "Ola Kallenius rebukes Brussels",
        "Sinn Fein ahead in Derry",
        "PSV edge Ajax in Eindhoven",
        "Cosi fan tutte returns to Glyndebourne",
        "Bayern Munich sign Olise",
        "Rio Tinto halts Simandou",
        "Partido Popular courts Junts",
        "Tatsu sushi chain goes bankrupt",
        "Maradona tapes leaked",
        "Taliban bans chess",
        "Nestle cafe brand, Perrier fined",
        "Fianc\u00e9 of slain attach\u00e9 speaks",
        "Pok\u00e9mon caf\u00e9 opens in Z\u00fcrich",
        "Dan Brown thriller tops list",
        "Kim Jong Un hails troops",
        "Ko Wen-je indicted",
        "Nova Scotia wildfires spread",
        "Polis massacre suspect named",
        "Se Ri Pak honoured",
        "Sarkozy convicted",
        "Nadal retires",
        "Djokovic out",
        "Erdogan meets Putin",
        "Tsunami alert lifted",
        "Wien Energie bailed out",
    ],
)
def test_names_and_borrowed_words_leave_a_headline_english(text: str) -> None:
    """Foreign parties, companies and people stand in English headlines every day."""
    assert foreign(text) is None


def test_german_without_umlauts_is_german() -> None:
    """Wires of seven bits spell them with two letters; `am` and `die` beside them are no English."""
    text = (
        "Der Sprecher erklaerte am Dienstag, der Kai bleibe drei Wochen fuer Schiffe gesperrt. "
        "Die Reparatur begann im Maerz."
    )
    assert language_of(None, text) == "de"
    assert language_of("en", text) == "de"
    short = "erklaerte am Dienstag, der Kai bleibe drei Wochen gesperrt. Die Reparatur begann im Maerz."
    assert language_of(None, short) == "de"
    assert language_of("en", short) == "de"


def test_an_english_text_with_many_names_stays_english() -> None:
    """Names of another language are no reason to count fewer of its own words."""
    text = (
        "El Paso de la Cruz and Los Altos del Sur will vote on Sunday, Mr de las Casas said, as the union asked for a "
        "delay and the port of Santa Maria del Mar stayed shut."
    )
    assert language_of("en", text) == "en"
    assert language_of(None, text) is None
