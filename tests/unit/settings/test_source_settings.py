"""Sources in the settings file: sections of each kind, and what is said when one is wrong."""

import json
import re
from pathlib import Path

import pytest
from pydantic.fields import FieldInfo

from events.errors import SettingsError
from streams.settings import load
from streams.source_settings import FeedSettings, FolderSettings, kinds

PAGE = Path(__file__).parents[3] / "docs" / "settings.md"
FEED = '[sources.corran]\nkind = "feed"\nurl = "https://corran.example/wire.xml"\n'


def told(tmp_path: Path, text: str) -> SettingsError:
    """Return what is said of a settings file."""
    file = tmp_path / "on.toml"
    file.write_text(text)
    with pytest.raises(SettingsError) as raised:
        load(config=file, environment={})
    return raised.value


def test_a_section_names_a_source(tmp_path: Path) -> None:
    """Several kinds in one file, in its order, each with its defaults."""
    file = tmp_path / "on.toml"
    file.write_text(f'port = 1\n{FEED}every = 120\nfeed = "corran"\n[sources.local-2]\nkind = "folder"\npath = "in"\n')
    settings = load({"port": 2}, config=file, environment={})
    assert list(settings.sources) == ["corran", "local-2"]
    feed, folder = settings.sources.values()
    assert isinstance(feed, FeedSettings)
    assert isinstance(folder, FolderSettings)
    assert (settings.port, feed.every, feed.feed, feed.timeout, folder.every) == (2, 120.0, "corran", 30.0, 1.0)
    assert (feed.where, folder.where) == ("https://corran.example/wire.xml", "in")


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ('[sources.corran]\nurl = "https://x"', ("kind: is missing", "[sources.corran]", "feed, folder")),
        ('[sources.corran]\nkind = "gopher"', ("kind: 'gopher' is no kind", "[sources.corran]", "feed, folder")),
        ('[sources.corran]\nkind = "feed"', ("url: Field required", "[sources.corran]", "Address of the feed")),
        (FEED + "evry = 5", ("evry: no such key", "[sources.corran]", "Did you mean `every`?")),
        (FEED + "every = 0", ("every: ", "greater than or equal to 1", "[sources.corran]", "Time between two looks")),
        (FEED + 'every = "often"', ("every: ", "[sources.corran]", "seconds")),
        (FEED + 'feed = "a:b"', ("feed: ", "[sources.corran]", "leads the ids")),
        (FEED + 'password = "x"', ("password: no such key", "password_env", "[sources.corran]")),
        (FEED + 'token = "x"', ("token: no such key", "password_env")),
        (FEED + 'password_env = "P"', ("user: a password is set", "[sources.corran]")),
        (FEED + 'user = "u"\npassword_env = "P"\npassword_file = "p"', ("password_env: ", "keep one")),
        (FEED.replace("https", "gopher"), ("url: no http", "[sources.corran]")),
        (FEED.replace("corran.example", "corran.example:0"), ("url: no http",)),
        (FEED.replace("corran.example", "[::1"), ("url: no http",)),
        (FEED.replace("//corran", "//desk:hush@corran"), ("url: the address holds", "password_env")),
        (FEED.replace(".corran]", '."no name"]'), ("'no name' is no name", "Letters, digits")),
        ('sources = "corran"', ("sources: ", "on.toml")),
        ('[sources]\ncorran = "https://x"', ("kind: ", "[sources.corran]")),
        ('[sources.l]\nkind = "folder"\npath = "x"\nurl = "y"', ("url: no such key", "[sources.l]", "path")),
    ],
)
def test_a_wrong_source_names_section_key_and_remedy(tmp_path: Path, text: str, parts: tuple[str, ...]) -> None:
    """Each error says which key of which section is wrong, in which file, and what to do."""
    error = told(tmp_path, text)
    for part in parts:
        assert part in str(error)
    assert "on.toml" in error.place
    assert error.remedy


def test_no_secret_is_ever_repeated(tmp_path: Path) -> None:
    """What stands where a secret might stand is not in the error."""
    for text in (
        FEED.replace("//corran", "//desk:hush-hush@corran"),
        FEED + 'password = "hush-hush"',
        FEED.replace("wire.xml", "wire xml?key=hush-hush"),
    ):
        assert "hush" not in str(told(tmp_path, text))
    file = tmp_path / "on.toml"
    file.write_text(FEED.replace("wire.xml", "wire.xml?key=hush-hush"))
    assert load(config=file, environment={}).sources["corran"].where == "https://corran.example/wire.xml"


def test_a_password_is_named_not_written(tmp_path: Path) -> None:
    """It comes from an environment variable, or from a file, without the newline at its end."""
    settings = FeedSettings(kind="feed", url="http://x", user="desk", password_env="P")  # noqa: S106 - a variable's name
    assert settings.password("corran", {"P": "hush"}) == "hush"
    (tmp_path / "p").write_text("hush\n")
    settings = FeedSettings(kind="feed", url="http://x", user="desk", password_file=tmp_path / "p")
    assert settings.password("corran", {}) == "hush"
    assert FeedSettings(kind="feed", url="http://x").password("corran", {}) is None


def default(known: FieldInfo) -> str:
    """Spell a key's default as TOML does."""
    if known.is_required():
        return "must be set"
    if known.default is None or known.default == ():
        return "none"
    if isinstance(known.default, tuple):
        return f"`{json.dumps(known.default)}`"
    return f"`{str(known.default).lower() if isinstance(known.default, bool) else known.default}`"


def test_the_page_lists_every_key_of_every_kind_as_the_code_has_it() -> None:
    """Key, default and meaning of each row below a kind's heading are those of the code."""
    sections = dict(re.findall(r"^### `(\w+)`.*?\n(.*?)(?=^##|\Z)", PAGE.read_text("utf-8"), re.MULTILINE | re.DOTALL))
    assert set(sections) == set(kinds())
    for kind, model in kinds().items():
        rows = re.findall(r"^\| `(\w+)` \| (.+?) \| (.+?) \|$", sections[kind], re.MULTILINE)
        shown = [(key, default(known), known.description) for key, known in model.model_fields.items()]
        assert rows == shown, kind


def test_the_examples_of_the_page_about_feeding_are_settings(tmp_path: Path) -> None:
    """What stands there can be copied: every block of TOML loads, and each kind has one."""
    page = (PAGE.parent / "feeding.md").read_text("utf-8")
    shown = set()
    for number, block in enumerate(re.findall(r"^```toml\n(.*?)^```", page, re.MULTILINE | re.DOTALL)):
        file = tmp_path / f"{number}.toml"
        file.write_text(block)
        shown |= {each.kind for each in load(config=file, environment={}).sources.values()}
    assert shown == set(kinds())
