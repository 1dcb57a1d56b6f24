"""Settings: where they come from, which wins, and what is said when one is wrong."""

import re
from pathlib import Path

import pytest

from events.errors import SettingsError
from streams.settings import Settings, load


def test_defaults_need_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without file, environment and options the embedded runtime on loopback is what one gets."""
    monkeypatch.chdir(tmp_path)
    settings = load(environment={})
    assert settings == Settings()
    assert (settings.broker, settings.host, settings.drop_folder) == (None, "127.0.0.1", Path("var/drop"))


def test_options_win_over_environment_over_file(tmp_path: Path) -> None:
    """An option beats a variable, a variable beats the file, an option that is None says nothing."""
    file = tmp_path / "on.toml"
    file.write_text('port = 1\nbatch = 2\nprefix = "from-file"\n')
    settings = load(
        {"port": 3, "batch": None}, config=file, environment={"ONRECORD_PORT": "2", "ONRECORD_BATCH": "7", "HOME": "x"}
    )
    assert (settings.port, settings.batch, settings.prefix) == (3, 7, "from-file")


def test_webhooks_in_the_environment_are_parted_by_commas() -> None:
    """Several webhook addresses fit in one variable."""
    settings = load(environment={"ONRECORD_WEBHOOKS": "http://a.example/x, https://b.example"})
    assert settings.webhooks == ("http://a.example/x", "https://b.example")


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("port = 700000", ("port", "less than or equal to 65535", "on.toml", "Port of the API")),
        ("prot = 8700", ("prot", "no such setting", "on.toml", "Did you mean `port`?")),
        ("port = ", ("no TOML", "on.toml")),
        ('webhooks = ["ftp://x"]', ("webhooks", "'ftp://x' is no http", "on.toml")),
        ('host = "0.0.0.0"', ("host", "desk_token", "on.toml")),
        ('prefix = "no spaces"', ("prefix", "pattern", "Leads topic names")),
    ],
)
def test_a_wrong_setting_names_key_place_and_remedy(tmp_path: Path, text: str, parts: tuple[str, ...]) -> None:
    """Each error says which key is wrong, where its value stands and what to do."""
    file = tmp_path / "on.toml"
    file.write_text(text)
    with pytest.raises(SettingsError) as raised:
        load(config=file, environment={})
    for part in parts:
        assert part in str(raised.value)
    assert raised.value.remedy


def test_all_that_is_wrong_is_told_at_once(tmp_path: Path) -> None:
    """Keys of the file with their tables and lines, variables and options beside them, each with its remedy."""
    file = tmp_path / "on.toml"
    file.write_text(
        'prot = 8700\nbatch = 0\n\n[sources.corran]\nkind = "feed"\nevery = 0 # often\ntoken = "x"\n\n'
        '[sources."no name"]\nkind = "folder"\npath = "in"\n[sources.local]\nkind = "gopher"\n'
        '[sources.far]\nkind = "feed"\n'
    )
    with pytest.raises(SettingsError) as raised:
        load({"batch_wait": -1.0}, config=file, environment={"ONRECORD_PORT": "700000", "ONRECORD_PARTITION": "3"})
    errors = (raised.value, *raised.value.more)
    assert {(each.message.partition(":")[0], each.place) for each in errors} == {
        ("prot", f"{file}, line 1"),
        ("batch", f"{file}, line 2"),
        ("url", f"{file}, line 4, [sources.corran]"),
        ("every", f"{file}, line 6, [sources.corran]"),
        ("token", f"{file}, line 7, [sources.corran]"),
        ("sources", f"{file}, line 9, [sources.no name]"),
        ("kind", f"{file}, line 13, [sources.local]"),
        ("url", f"{file}, line 14, [sources.far]"),
        ("batch_wait", "option --batch-wait"),
        ("port", "environment variable ONRECORD_PORT"),
        ("partition", "environment variable ONRECORD_PARTITION"),
    }
    assert all(each.remedy for each in errors)
    assert str(raised.value).count("\n") == len(errors) - 1


@pytest.mark.parametrize("url", ["http://", "http://[::1", "http://two words/", "http://x:99999/", "x.example", ""])
def test_a_webhook_that_is_no_address_is_refused_at_the_start(url: str) -> None:
    """Not found out an hour later, when its first alert is given up."""
    with pytest.raises(SettingsError, match="webhooks") as told:
        load({"webhooks": (url,)}, environment={})
    assert told.value.place == "option --webhook"


@pytest.mark.parametrize("feed", ["a:b", "two words", "f" * 101])
def test_a_feed_that_ids_cannot_begin_with_is_refused(feed: str) -> None:
    """A colon would let two feeds give one id."""
    with pytest.raises(SettingsError, match="feed"):
        load({"feed": feed}, environment={})


def test_a_misspelt_variable_is_told() -> None:
    """A variable with our prefix that is no setting is an error, not silence."""
    with pytest.raises(SettingsError, match=r"ONRECORD_PARTITION.*Did you mean `partitions`"):
        load(environment={"ONRECORD_PARTITION": "3"})


def test_a_named_file_must_be_there(tmp_path: Path) -> None:
    """A settings file that is named and missing is an error; the default one may be missing."""
    with pytest.raises(SettingsError, match="ONRECORD_CONFIG"):
        load(environment={"ONRECORD_CONFIG": str(tmp_path / "none.toml")})


def test_an_option_error_names_the_option() -> None:
    """What came from the command line is named as the option that the user typed."""
    with pytest.raises(SettingsError, match="option --batch-wait"):
        load({"batch_wait": -1.0}, environment={})


def test_the_page_lists_every_setting_as_the_code_has_it() -> None:
    """Key, default and meaning of each row of docs/settings.md are those of the code."""
    page = (Path(__file__).parents[3] / "docs" / "settings.md").read_text("utf-8").partition("\n## ")[0]
    rows = re.findall(r"^\| `(\w+)` \| (.+?) \| (.+?) \|$", page, re.MULTILINE)
    shown = [
        (key, "none" if known.default in (None, (), "", {}) else f"`{known.default}`", known.description)
        for key, known in Settings.model_fields.items()
    ]
    assert rows == shown
