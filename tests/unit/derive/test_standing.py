"""Standing: who answers for himself, who in a remit, who stands outside, and the reason that is recorded."""

import pytest

from streams.derive.offices import office_of
from streams.derive.party_words import Who
from streams.derive.standing import standing


def _rank(who: Who, proposition: str | None, claim: str | None = None, **more: str) -> str:
    rank, reason = standing(who, proposition, claim, office=more.get("office"), topic=more.get("topic", ""))
    assert reason
    return rank


@pytest.mark.parametrize(
    ("name", "proposition", "rank"),
    [
        ("Tarn police", "two men were arrested at the docks", "authority"),
        ("Tarn police", "Tarn police had lost the tapes", "subject"),
        ("Varnian health ministry", "a nurse had caught the fever", "authority"),
        ("Pentagon", "a raid last month had failed", "subject"),
        ("Pentagon", "a hostage was moved to the coast", "authority"),
        ("Canada", "a Canadian diver has been captured", "authority"),
        ("Canada", "Canada had paid a ransom", "subject"),
        ("Norwegian embassy", "two sailors had died in the storm", "authority"),
        ("Norwegian embassy", "the king was to open a bakery", "subject"),
        ("Varnian health ministry", "a bank had urged it to close wards", "subject"),
        ("Finance Ministry", "how high the new duty would be", "subject"),
        ("Kremlin", "a call between the mayor and the Russian president", "subject"),
        ("Kremlin", "a Russian diver has been captured abroad", "authority"),
    ],
)
def test_an_office_is_subject_of_its_own_deeds_and_authority_on_others(name: str, proposition: str, rank: str) -> None:
    """The subject of the clause decides, not any word that the name and the clause share."""
    assert _rank(Who(name), proposition) == rank


@pytest.mark.parametrize("name", ["Delta Observatory for Human Rights", "Facebook user Ola Brandt", "Western attaches"])
def test_who_watches_from_outside_has_no_standing(name: str) -> None:
    """A monitor, a user of a network and diplomats tell of others."""
    assert _rank(Who(name), "the town had fallen") == "none"


def test_a_company_asked_about_the_bid_of_another_has_no_standing() -> None:
    """Unless the item's headline or a claim names it as well."""
    asked = Who("Orrin Steel Co")
    assert _rank(asked, "Velda Corp's offer for Marsh Ltd") == "none"
    assert _rank(asked, "Velda Corp's offer for Marsh Ltd", topic="ORRIN STEEL WEIGHS RIVAL BID") == "subject"


def test_a_military_strike_is_no_dispute() -> None:
    """Its victim and its maker are no two sides of a quarrel."""
    assert _rank(Who("Dorn Shipping"), "a drone strike had hit the harbour") == "subject"
    assert _rank(Who("Dorn Shipping"), "the lawsuit over the harbour had been settled") == "counterparty"


def test_an_office_stands_beside_the_name() -> None:
    """Before it or behind it in an apposition; a president of a company holds no public office."""
    assert office_of("Ruth Adler", "Interior Minister Ruth Adler spoke. Adler left.") == "interior minister"
    assert office_of("Ruth Adler", "Ruth Adler, the mayor of Tarn, spoke.") == "mayor of tarn"
    assert office_of("Ruth Adler", "Orrin Steel president Ruth Adler spoke.") is None


@pytest.mark.parametrize(
    ("called", "name", "told", "proposition", "rank"),
    [
        (
            "the minister's son oskar dunn",
            "Oskar Dunn",
            "denied that he took bribes",
            "Oskar Dunn took bribes",
            "subject",
        ),
        (
            "oskar dunn's wife anna dunn",
            "Anna Dunn",
            "denied that her husband took it",
            "Oskar Dunn took bribes",
            "none",
        ),
        ("oskar dunn's wife anna", "Anna", "denied that he took bribes", "Anna took bribes", "none"),
        ("ada lin's husband tom", "Tom", "denied that she took bribes", "Tom took bribes", "none"),
        ("the mayor's daughter ada lin", "Ada Lin", "denied the report", "Ada Lin left her post", "subject"),
    ],
)
def test_a_relative_answers_for_himself_where_the_matter_names_him(
    called: str, name: str, told: str, proposition: str, rank: str
) -> None:
    """Being somebody's son takes no standing from him whom the claim is about; a shared family name gives none."""
    who = Who(name, None, name, (name,), "person")
    assert standing(who, proposition, None, called, f"{called}, {told}")[0] == rank


@pytest.mark.parametrize(
    ("who", "proposition", "denied", "rank"),
    [
        (Who("Varnia", kind="body"), None, " the accusations", "subject"),
        (Who("Kremlin"), None, " such meddling", "subject"),
        (Who("Tarn police"), None, " any involvement in the theft", "subject"),
        (Who("Tarn police"), "three boats had sunk", " that three boats had sunk", "authority"),
        (Who("Tarn police"), "three boats had sunk", None, "authority"),
        (Who("Tarn police"), None, " the allegations against the mayor", "authority"),
        (Who("Norwegian officials", kind="anonymous"), None, " any involvement", "none"),
        (Who("officials", kind="anonymous"), None, " the allegations", "none"),
    ],
)
def test_who_denies_an_accusation_is_the_accused(
    who: Who, proposition: str | None, denied: str | None, rank: str
) -> None:
    """A body that denies what it is accused of; officials of no named body, and who denies it for another, are not."""
    assert standing(who, proposition, None, denied=denied)[0] == rank


@pytest.mark.parametrize("name", ["Special Counsel Edda Rohm", "House Ethics Committee", "Office of the Inspector"])
def test_who_looks_into_others_is_an_authority(name: str) -> None:
    """A special counsel, a committee of a parliament and an office of inspection."""
    assert _rank(Who(name), "a broker had wired the money") == "authority"


@pytest.mark.parametrize(
    ("called", "rank"),
    [
        ("orrin steel chairman ruth adler, a professor at sarn", "subject"),
        ("ruth adler, a former analyst who runs orrin steel", "subject"),
        ("ruth adler, who lives in sarn", "subject"),
        ("ruth adler, a passer-by", "none"),
        ("ruth adler, who saw the fire", "none"),
        ("bank analyst ruth adler", "none"),
    ],
)
def test_a_trade_beside_a_name_makes_no_outsider(called: str, rank: str) -> None:
    """Only who was there by chance is told so behind the name; a principal may have a trade as well."""
    assert standing(Who("Ruth Adler", kind="person"), "the pier had burnt", None, called)[0] == rank


@pytest.mark.parametrize("name", ["Tourist Board", "Witness Systems", "Resident Inn"])
def test_a_name_that_begins_like_a_bystander_is_a_name(name: str) -> None:
    """It has a capital."""
    assert _rank(Who(name, kind="body"), f"{name} had been sold") == "subject"
