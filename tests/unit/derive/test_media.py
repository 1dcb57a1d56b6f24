"""To whom and where something was said, as a sentence tells it."""

import pytest

from streams.derive.media import medium, told_to


@pytest.mark.parametrize(
    ("sentence", "listener"),
    [
        ("Talk of a sale was untrue, Lin told a briefing after the fair.", "briefing"),
        ("He told a packed news conference in Sarn that it was false.", "packed news conference"),
        ("She told the Sarn Echo newspaper that she had not.", "Sarn Echo newspaper"),
        (
            "A clerk told the Harbour and Fisheries Committee that they were old.",
            "Harbour and Fisheries Committee",
        ),
        ("Lin told a group of reporters she would stay.", "group of reporters"),
        ("Lin told state television the boats were safe.", "television"),
        ("A spokesman told AFP news agency that it was so.", "AFP"),
        ("Lin, he told Reuters Harn Oil would pay.", "Reuters"),
        ("Lin told the Lantern on Monday that she knew nothing.", "Lantern"),
        ("The U.S. owner told the U.S. Harbour Committee that it had paid.", "U.S. Harbour Committee"),
        ("Lin told reporters Tuesday afternoon she had not.", "reporters"),
        ("Lawyers told the jury in Sarn that they had done nothing wrong.", "jury"),
        ("Lin told shareholders at the annual meeting.", "shareholders"),
        ("Lin told her sister that she would sell.", None),
        ("She never told anyone at Harn Oil where she worked.", None),
        ("They had not been told of Lin's fears.", None),
    ],
)
def test_who_is_told(sentence: str, listener: str | None) -> None:
    """An outlet, a body, or people who listen; nobody of the story."""
    assert told_to(sentence) == listener


@pytest.mark.parametrize(
    ("sentence", "where"),
    [
        ("In an interview with the Sarn Echo, she denied it.", "an interview with the Sarn Echo"),
        ("The bank said in an emailed statement to Lakewire that it had not.", "an emailed statement to Lakewire"),
        ("She denied it in an Instagram post on Wednesday.", "an Instagram post"),
        ("On Facebook, the club denied it.", "Facebook"),
        ("The minister wrote on his Harbour Notes blog that it was so.", "his Harbour Notes blog"),
        ("The club confirmed it on its website.", "its website"),
        ("Lin tweeted that she had not.", "Twitter"),
        ("The port issued a statement calling it untrue.", "a statement"),
        ("According to a statement from the port, none was sold.", "a statement"),
        ("The ministry's statement said that none was sold.", "The ministry's statement"),
        ("He admitted it in a weekly radio address.", "a weekly radio address"),
        ("The plant has been built on a site near Sarn.", None),
        ("Two boats were hurt at the address, the police confirmed.", None),
        ("The masked man, seen in videos, was hurt.", None),
        ("Her rivals spread a tale on social media of her arrest.", None),
        ("No filing had been made, the harbour confirmed.", None),
    ],
)
def test_where_it_is_said(sentence: str, where: str | None) -> None:
    """In what was said, written or sent; a place or a thing of the story is no medium."""
    assert medium(sentence) == where
