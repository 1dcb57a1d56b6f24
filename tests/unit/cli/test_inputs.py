"""Files that a command is given: folders, standard input, long files in pieces."""

import os
from pathlib import Path

import pytest

from events.errors import SettingsError
from streams.commands import inputs
from streams.commands.inputs import contents, deliveries


def test_a_folders_files_come_in_order_without_hidden_ones(tmp_path: Path) -> None:
    """What a folder holds is taken in the order of the names; hidden files and folders are left out."""
    for name in ("b.json", "a/c.json", ".hidden", ".git/x.json"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(name, "utf-8")
    assert [raw for _, raw in contents([str(tmp_path)])] == [b"a/c.json", b"b.json"]


def test_a_missing_file_is_told_before_anything_is_read(tmp_path: Path) -> None:
    """All names are looked at first, so that nothing is taken in by half."""
    there = tmp_path / "there.json"
    there.write_text("{}", "utf-8")
    with pytest.raises(SettingsError, match="no such file"):
        next(contents([str(there), str(tmp_path / "gone.json")]))


def test_an_empty_name_is_not_the_working_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a script's empty variable names is refused; the folder by its own name is read."""
    (tmp_path / "there.json").write_text("{}", "utf-8")
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SettingsError, match="no such file"):
        next(contents([""]))
    assert [raw for _, raw in contents(["."])] == [b"{}"]


def test_long_json_lines_come_in_pieces_of_whole_lines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No piece cuts a line, all of them make the file, and the same file again has the same positions."""
    monkeypatch.setattr(inputs, "_PIECE_BYTES", 64)
    path = tmp_path / "long.jsonl"
    path.write_bytes(b"".join(b'{"n": %d}\n' % number for number in range(100)))
    found = list(deliveries([str(path)]))
    assert b"".join(each.raw for each in found) == path.read_bytes()
    assert len(found) > 5
    assert all(each.raw.endswith(b"}\n") for each in found)
    assert [each.position for each in deliveries([str(path)])] == [each.position for each in found]
    assert len({each.position for each in found}) == len(found)
    assert [found[0].first_line, found[1].first_line] == [1, found[0].raw.count(b"\n") + 1]


def test_a_name_that_is_no_utf_8_is_spelled_so_that_it_can_be_printed(tmp_path: Path) -> None:
    """File systems allow any bytes in a name; lines, records and messages do not."""
    path = tmp_path / os.fsdecode(b"b\xff.json")
    path.write_bytes(b"{}")
    [(name, raw)] = contents([str(path)])
    assert (name, raw) == (f"{tmp_path}/b\ufffd.json", b"{}")
