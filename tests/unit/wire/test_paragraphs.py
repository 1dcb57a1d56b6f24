"""Paragraphs out of text and markup."""

import pytest

from streams.wire.paragraphs import from_markup, from_text, plain, tabular


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("One.\n\nTwo.", ["One.", "Two."]),
        ("One\nstill one.\n \nTwo.", ["One still one.", "Two."]),
        ("One.\r\n\r\nTwo.", ["One.", "Two."]),
        ("   One starts\nhere.\n   Two starts\nhere.", ["One starts here.", "Two starts here."]),
        ("One is a line.\nTwo is a line.\nThree", ["One is a line.", "Two is a line.", "Three"]),
        ("One is a line that the wire\nbroke at its column and that\nends here.", None),
        ("  \n\n ", []),
        ("a\u00a0b\u200b\tc", ["a b c"]),
    ],
)
def test_text(text: str, paragraphs: list[str] | None) -> None:
    """Blank lines and indents part paragraphs; single line ends do so unless lines are wrapped."""
    assert from_text(text) == (paragraphs if paragraphs is not None else [text.replace("\n", " ")])


@pytest.mark.parametrize(
    ("markup", "paragraphs"),
    [
        ("<p>One\nline.</p><p>Two &amp; more.</p>", ["One line.", "Two & more."]),
        ("<div>One<br/>line.<br><br>Two.</div>", ["One line.", "Two."]),
        ("<body><h2>Head</h2><ul><li>a</li><li>b</li></ul>tail</body>", ["Head", "a", "b", "tail"]),
        ("<p>One <a href='x'>link</a><!-- hidden --> on.</p>", ["One link on."]),
        ("<p>One.</p><script>x()</script><figure><figcaption>By me</figcaption></figure><p>Two.</p>", ["One.", "Two."]),
        ("<table><tr><td>1</td><td>2</td></tr></table>", ["1 2"]),
        ("<pre>One\nstill.\n\nTwo.</pre>", ["One still.", "Two."]),
        ("One\nline &lt;b&gt;\n\nTwo", ["One line <b>", "Two"]),
        ("<p>open <b>bold", ["open bold"]),
        ("<p></p>", []),
        ("<p>One goes\non.\n    Two does.\n\nThree <b>too</b>.</p>", ["One goes on.", "Two does.", "Three too."]),
        ('<?xml version="1.0"?><p xmlns="http://www.w3.org/1999/xhtml">One.</p>', ["One."]),
    ],
)
def test_markup(markup: str, paragraphs: list[str]) -> None:
    """Blocks and double line breaks part paragraphs; pictures, scripts and comments leave nothing behind."""
    assert from_markup(markup) == paragraphs


def test_an_entity_of_the_documents_own_stays_unresolved() -> None:
    """No file's content and no expansion comes in through a body."""
    found = from_markup('<?xml version="1.0"?><!DOCTYPE p [<!ENTITY x SYSTEM "file:///etc/passwd">]><p>a &x; b</p>')
    assert "root" not in " ".join(found)


def test_one_line_of_markup() -> None:
    """Headlines are one line, whatever tags they carry."""
    assert plain(" Ferry <b>line</b>\n &amp; ship ") == "Ferry line & ship"
    assert plain("3 < 4 & 5") == "3 < 4 & 5"


def test_tables_are_known_by_their_figures() -> None:
    """Rows of figures make a table; a story that quotes figures is none."""
    rows = [f"Vell {n} {n * 3} 0.{n}" for n in range(8)]
    assert tabular(["FERRY FARES", *rows])
    assert not tabular(["The line sold 3 ships for 4 million in 2019.", *["It has 9 ships."] * 8, *rows[:3]])
    assert not tabular(rows[:3])
