"""Where a key stands in a TOML file, however its writer spelt it."""

import pytest

from streams.toml_text import TomlText

TEXT = """# port = 1
port = 2
name = \'\'\'
port = 3
[sources.corran]
\'\'\'

[sources . "corran"]   # the wire
kind = "feed"
"every" = 5
names = [
  "a", # every = 6
  "b",
]

[sources]
far.kind = "feed"

[[other]]
port = 4
"""


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("port",), 2),
        (("name",), 3),
        (("sources", "corran"), 8),
        (("sources", "corran", "kind"), 9),
        (("sources", "corran", "every"), 10),
        (("sources", "corran", "url"), 8),
        (("sources", "far", "kind"), 17),
        (("sources", "none"), 16),
        (("other", "port"), 20),
        (("none",), None),
    ],
)
def test_a_key_is_found_by_its_tables_and_name(path: tuple[str, ...], line: int | None) -> None:
    """Not in comments, texts or lists; what is missing stands where its table begins."""
    assert TomlText("on.toml", TEXT).line_of(path) == line
    assert TomlText("on.toml", TEXT).place(*path) == ("on.toml" if line is None else f"on.toml, line {line}")


def test_a_file_without_lines_has_no_places() -> None:
    """Its name is all there is to say."""
    assert TomlText("on.toml", "").place("port") == "on.toml"
