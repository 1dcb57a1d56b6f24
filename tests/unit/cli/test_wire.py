"""`onrecord read --offsets` and `--quote`, and `onrecord formats`: what they print, and that the bytes say so."""

from pathlib import Path
from typing import Any

from streams.wire.formats import FORMATS

STORY = """Ferry line denies sale

The ferry line said on Monday that caf\u00e9s & shops stay.

A spokeswoman declined to comment.
"""


def test_a_quote_leads_to_its_bytes(run: Any, lines: Any, tmp_path: Path) -> None:
    """Every place of the words, in code points of the text and in bytes of the file; words that are not there: none."""
    (tmp_path / "story.txt").write_text(STORY, "utf-8")
    [line] = lines(run("read", "--quote", "declined to comment", "story.txt"))
    [quote] = line["quotes"]
    assert quote["field"] == "body"
    assert line["item"]["body"][quote["start"] : quote["end"]] == "declined to comment"
    assert STORY.encode()[quote["at"] : quote["at"] + quote["size"]] == b"declined to comment"
    assert "offsets" not in line
    [line] = lines(run("read", "--quote", "glacier", "story.txt"))
    assert line["quotes"] == []


def test_offsets_are_segments_of_the_file(run: Any, lines: Any, tmp_path: Path) -> None:
    """Each exact segment's bytes are its characters; what is no item has no offsets."""
    (tmp_path / "story.txt").write_text(STORY, "utf-8")
    [line] = lines(run("read", "--offsets", "story.txt"))
    offsets = line["offsets"]
    assert (offsets["bytes"], offsets["encoding"]) == (len(STORY.encode()), "utf-8")
    for field in ("headline", "body"):
        assert offsets[field]
        for start, length, at, size, exact in offsets[field]:
            spelt = STORY.encode()[at : at + size].decode(offsets["encoding"])
            assert not exact or spelt == line["item"][field][start : start + length]
    done = run("read", "--offsets", "-", stdin='{"uri": "urn:example:9", "headline": \n')
    [line] = lines(done)
    assert (done.returncode, line["outcome"]) == (1, "error")
    assert "offsets" not in line


def test_formats_are_listed_in_the_order_in_which_they_are_asked(run: Any, lines: Any) -> None:
    """One line a format in a pipe, with its family, by what it is known, and its files; status 0."""
    done = run("formats")
    assert (done.returncode, done.stderr) == (0, "")
    told = lines(done)
    assert [line["format"] for line in told] == [known.name for known in FORMATS]
    for line in told:
        assert set(line) == {"format", "family", "detected", "notes"}
        assert all(line.values())
    assert lines(run("formats", "--json")) == told
