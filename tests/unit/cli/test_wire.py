"""`onrecord read --offsets` and `--quote`, and `onrecord formats`: what they print, and that the bytes say so."""

from pathlib import Path
from typing import Any

from streams.commands.read_summary import Summary
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


def test_a_summary_counts_formats_outcomes_and_reasons(run: Any, lines: Any, tmp_path: Path) -> None:
    """One line a format instead of one an item, null for what no format takes; the lines of items stay as they were."""
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text(STORY, "utf-8")
    (folder / "b.jsonl").write_text('{"id": "b", "headline": "Ferry stays", "body": "It stays."}\n{"id": \n')
    (folder / "c.json").write_text('{"uri": "urn:example:c", "type": "picture", "headline": "Ferry"}')
    done = run("read", "--summary", "in")
    assert done.returncode == 1
    assert lines(done) == [
        {"format": "json-lines", "items": 1, "not_news": {}, "errors": {}},
        {"format": "ninjs", "items": 0, "not_news": {"picture": 1}, "errors": {}},
        {"format": "text", "items": 1, "not_news": {}, "errors": {}},
        {"format": None, "items": 0, "not_news": {}, "errors": {"not-json": 1}},
    ]
    assert [line["outcome"] for line in lines(run("read", "in"))] == ["item", "item", "error", "not-news"]


def test_a_table_of_counts_has_totals_and_reasons() -> None:
    """What a terminal shows below the lines."""
    summary = Summary()
    for outcome, reason in (("item", None), ("not-news", "table"), ("not-news", "table"), ("error", "not-xml")):
        summary.add({"format": "nitf", "outcome": outcome, "reason": reason})
    summary.add({"format": None, "outcome": "error", "reason": "not-json"})
    table = summary.table()
    assert [list(column.cells) for column in table.columns] == [
        ["nitf", "(none)"],
        ["1", "0"],
        ["2", "0"],
        ["1", "1"],
        ["2 table, 1 not-xml", "1 not-json"],
    ]
    assert [column.footer for column in table.columns] == ["all", "1", "2", "2", ""]
