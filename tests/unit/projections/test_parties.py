"""Which names are one party."""

import pytest

from projections.parties import Who, is_own_conduct, join, order_of


def same(*parties: Who, claim: str = "") -> bool:
    """Tell whether all of these are one party in a story that names just them."""
    joined = join(tuple(sorted(set(parties), key=order_of)), claim)
    return len({joined.of(party) for party in parties}) == 1


def bare(name: str, *aliases: str, of: str | None = None) -> Who:
    """Return a party by its name."""
    return (name, of, aliases)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (bare("the Upper House"), bare("Upper House")),
        (bare("Ministry of Trade"), bare("trade ministry")),
        (bare("Orsk's trade ministry"), bare("Orsk trade ministry")),
        (bare("Pavel Dorn"), bare("Dorn")),
        (bare("Tarn Rail"), bare("Tarn")),
        (bare("Upper House", "Pavel Dorn"), bare("Pavel Dorn")),
        (bare("Rena Falk", of="Tarn Rail"), bare("Tarn Rail")),
        (bare("Karelva's navy command"), bare("Karelvan navy command")),
        (bare("Brun's lawyer", "Aksel Brun"), bare("Aksel Brun")),
    ],
)  # fmt: skip
def test_these_are_one(one: Who, other: Who) -> None:
    """Articles, possessives, word order, short forms, aliases and organisations join."""
    assert same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (bare("Orsk foreign ministry"), bare("Velmar foreign ministry")),
        (bare("Solund Bank"), bare("Kestrand Bank")),
        (bare("Anna Holm", "Holm"), bare("Erik Holm", "Holm")),
        (bare("Tarn Rail"), bare("Tarn Steel")),
        (bare("Ivana Petrov"), bare("Ivan Petrov")),
        (bare("Orsk foreign ministry"), bare("Orsk trade ministry")),
        (bare("Lowgate"), bare("Lowgate Echo")),
        (bare("Sund"), bare("Radio Sund")),
    ],
)  # fmt: skip
def test_these_are_two(one: Who, other: Who) -> None:
    """Shared words alone join nobody."""
    assert not same(one, other)


def test_an_ambiguous_short_form_stays_alone() -> None:
    """The name "Holm" where two Holms are named is neither of them."""
    joined = join((bare("Anna Holm"), bare("Erik Holm"), bare("Holm")))
    assert len({joined.of(bare(name)) for name in ("Anna Holm", "Erik Holm", "Holm")}) == 3


def test_a_chief_is_parted_from_his_body_only_where_the_claim_names_him() -> None:
    """On his own conduct a person is a party of his own."""
    chief, body = bare("Rena Falk", "Tarn Rail", of="Tarn Rail"), bare("Tarn Rail")
    assert same(chief, body, claim="Tarn Rail is to close its depot")
    assert not same(chief, body, claim="Falk offered to resign")
    assert is_own_conduct(chief, "Rena Falk offered to resign")
    assert not is_own_conduct(body, "Tarn Rail is to close its depot")


def test_a_name_that_was_not_joined_is_known_by_its_words() -> None:
    """What no live mention names is a party by its own words."""
    joined = join((bare("Tarn Rail"),))
    assert joined.named("the Lowgate Echo") == joined.named("Lowgate Echo")
    assert joined.named("Tarn Rail") == joined.of(bare("Tarn Rail"))
