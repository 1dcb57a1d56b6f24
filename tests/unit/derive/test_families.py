"""Which outlets an item tells to be of one publisher."""

import pytest

from streams.derive.families import families, family_of


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        (
            "The Evening Lantern, sister title of the Morning Lantern, also said so.",
            ("Evening Lantern", "Morning Lantern"),
        ),
        ("The Morning Lantern and its sister paper, the Harn Echo, said so.", ("Harn Echo", "Morning Lantern")),
        ("The Harn Echo, which is owned by the same publisher as the Sarn Post, said so.", ("Harn Echo", "Sarn Post")),
        ("The Harn Echo, owned by Lantern Media, said so.", ("Harn Echo", "Lantern Media")),
        ("The Harn Echo and the Sarn Post, both owned by the same group, said so.", ("Harn Echo", "Sarn Post")),
    ],
)
def test_an_item_names_titles_of_one_publisher(text: str, pair: tuple[str, str]) -> None:
    """Sister titles, and titles that one owner has, are told in many words."""
    assert pair in families(text)


def test_a_text_without_publishers_tells_of_no_family() -> None:
    """Sisters, companions and the same day are no publishers."""
    assert families("Her sister of the same name met Greta Rohm in Sarn.") == ()


def test_an_outlet_has_all_titles_that_it_is_joined_with() -> None:
    """A family reaches over the titles between; an outlet that is in none has none."""
    told = (("Harn Echo", "Lantern Media"), ("Lantern Media", "Sarn Post"))
    assert family_of("the Echo", told) == ("Harn Echo", "Lantern Media", "Sarn Post")
    assert family_of("Radio Quill", told) == ()
