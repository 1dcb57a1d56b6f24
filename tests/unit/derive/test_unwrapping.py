"""Hard-wrapped copy: which line breaks only end a full line, and what is read across them."""

from events.wire_item import WireItem
from streams.derive.deriving import derive
from streams.derive.unwrapping import unwrapped

_WRAPPED = (
    "Harbour spokeswoman Dora\n"
    "Marsh declined to comment on a report in the weekly Fenwick\n"
    "Courier that the port will be sold. The head of the Tarn Port\n"
    "Authority, Owen Faulk, denied that a price had been agreed.\n"
    "    Traders said the port was worth more than it was some years\n"
    "ago."
)


def test_a_break_in_the_middle_of_a_name_is_a_blank() -> None:
    """The next word had no room on the line; the first line is shorter by its dateline."""
    read = unwrapped(_WRAPPED)
    assert len(read) == len(_WRAPPED)
    assert "Dora Marsh declined" in read
    assert "Fenwick Courier" in read
    assert "Tarn Port Authority" in read


def test_a_line_that_ends_in_a_small_word_goes_on_before_a_capital_too() -> None:
    """A short item may have names alone behind its breaks; no line of a list ends with "of"."""
    text = (
        "    DORN, June 2 - Tarn Copper Supply Inc president Owen\n"
        "Faulk said there had been no talks of any kind with\n"
        "Harn Oil on a sale of the company or of the mine of\n"
        "Sarn.\n    Tarn Copper opens a shop in Orle on Friday."
    )
    read = unwrapped(text)
    assert "with Harn Oil on a sale of the company or of the mine of Sarn." in read
    assert "Owen Faulk said" in read
    assert "Sarn.\n    Tarn Copper" in read


def test_an_indented_paragraph_begins_a_line() -> None:
    """What is indented does not go on from the line before."""
    assert "agreed.\n    Traders" in unwrapped(_WRAPPED)


def test_paragraphs_and_lists_keep_their_breaks() -> None:
    """Lines longer than a wire's are paragraphs, short ones of any length are a list."""
    paragraphs = "\n".join(["The port said on Monday that it will go on. " * 4] * 3)
    listed = "Profit 15 crowns\nSales 12 crowns\nThe Port of Tarn\nOwen Faulk"
    assert unwrapped(paragraphs) == paragraphs
    assert unwrapped(listed) == listed


def test_a_line_with_room_for_the_next_word_was_broken_on_purpose() -> None:
    """A heading stands alone between full lines."""
    text = _WRAPPED.replace("    Traders", "PORT PRICES\nTraders")
    assert "PORT PRICES\nTraders" in unwrapped(text)


def test_a_party_is_read_across_a_line_break_and_quoted_as_it_was_told() -> None:
    """The name is whole, the quotation has the item's own line breaks."""
    mentions = derive(WireItem(item="a", guid="a", headline="", body=_WRAPPED)).mentions
    told = {m.act: m for m in mentions if m.kind == "response"}
    assert told["deny"].party is not None
    assert told["deny"].party.name == "Owen Faulk"
    assert told["deny"].party.organisation == "Tarn Port Authority"
    assert told["decline"].speaker == "Dora Marsh"
    assert all(_WRAPPED[m.span.start : m.span.end] == m.quote for m in mentions)


def test_a_digest_of_headlines_keeps_its_lines() -> None:
    """Each is a line of its own, though full: no break stands within a sentence."""
    digest = "\n".join(
        [
            "Tarn Steel to cut 400 jobs at its plant in Sarn",
            "Owen Faulk denies that he took bribes from Dorn",
            "Harn Oil confirms the sale of its old refinery",
            "The Fenwick Courier reports Adler will resign on Monday",
            "Dorn Bank declines to comment on a loss in port",
            "Sarn police deny that a prisoner was beaten there",
        ]
    )
    assert unwrapped(digest) == digest
    mentions = derive(WireItem(item="a", guid="a", headline="", body=digest)).mentions
    assert {m.party.name for m in mentions if m.party} >= {"Owen Faulk", "Harn Oil", "Dorn Bank", "Sarn police"}


def test_the_marks_of_a_list_and_a_byline_begin_lines() -> None:
    """Bullets, quoted mail, and a first line without a word of running text."""
    wrapped = (
        "the port said on Monday that a new pier is to be built in\n"
        "the north of the town and that the old one will be kept.\n"
    )
    for mark in ("- ", "* ", "> "):
        listed = wrapped + f"{mark}Owen Faulk denied that he had been paid for the new pier\n{mark}Harn Oil denied it"
        assert unwrapped(listed).count("\n") == 3 - 1
    assert unwrapped("By Jane Doe\nTarn Port said on Monday that " + wrapped).startswith("By Jane Doe\n")
