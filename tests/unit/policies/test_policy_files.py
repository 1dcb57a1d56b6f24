"""Policies as data: released ones stay as they were, a file says what differs, and a wrong one says what to do."""

from pathlib import Path

import pytest

from events.errors import SettingsError
from projections.policy import DEFAULT, POLICIES, Policy
from projections.policy_words import differences
from streams.policies import load_policy, read_policy, spell_policy

DOCS = Path(__file__).parents[3] / "docs" / "policies.md"


def test_released_policies_are_found_by_name_and_the_newest_is_the_default() -> None:
    """The table has each once, under its own version."""
    assert all(policy.version == name for name, policy in POLICIES.items())
    assert list(POLICIES.values())[-1] is DEFAULT
    assert load_policy("2026-11@1").decisive == ()


@pytest.mark.parametrize("name", sorted(POLICIES))
def test_a_policy_spelled_as_a_file_is_that_policy(name: str) -> None:
    """What `policy show --toml` prints says all of it."""
    assert read_policy(spell_policy(POLICIES[name]), "x.toml") == POLICIES[name]


def test_a_file_says_only_what_differs(tmp_path: Path) -> None:
    """The rest is as in the policy that it extends, the newest released one where it names none."""
    path = tmp_path / "desk.toml"
    path.write_text('version = "desk@1"\nindependent = 3\n')
    assert load_policy(str(path)) == DEFAULT.model_copy(update={"version": "desk@1", "independent": 3})
    path.write_text('version = "desk@2"\nextends = "2026-11@1"\n')
    assert load_policy(str(path)).decisive == ()


def test_a_released_policy_that_was_written_down_before_a_key_came_is_still_that_one() -> None:
    """What its file does not say yet is as in that release, not as in the newest."""
    assert read_policy('version = "2026-11@1"\nindependent = 2\n', "x.toml") == POLICIES["2026-11@1"]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("independent = 3", ("version: is missing", "Name the policy")),
        ('version = "d@1"\nindependant = 3', ("independant: no such key", "Did you mean `independent`?")),
        ('version = "d@1"\nwindow = 3', ("window: no such key", "Known keys: extends, version, independent")),
        ('version = "d@1"\nindependent = 0', ("independent: Input should be greater", "`independent`: independent or")),
        ('version = "d@1"\ndecisive_below = 60', ("decisive_below: ", "less than or equal to 1", "confidence below")),
        ('version = "d@1"\nasked_statuses = ["confirmd"]', ("asked_statuses.0: ", "'confirmed'", "is alerted")),
        ('version = "d@1"\neffective_standings = ["none"]', ("effective_standings.0: ", "'subject'", "standings")),
        ('version = "d@1"\nremember_days = 1', ("remember_days: ", "60", "no longer taken back")),
        ('version = "two words"', ("version: ", "pattern", "name and version")),
        ('version = "d@1"\nextends = "d@0"', ("extends: no released policy: 'd@0'", "2026-11@2")),
        ('version = "2026-11@2"\nindependent = 3', ("name of a released policy", "a version of its own")),
        ("version = ", ("no TOML", "policy show --toml")),
    ],
)
def test_a_wrong_file_names_key_place_and_remedy(tmp_path: Path, text: str, parts: tuple[str, ...]) -> None:
    """Each error says which key is wrong, in which file, and what it should be."""
    path = tmp_path / "desk.toml"
    path.write_text(text)
    with pytest.raises(SettingsError) as raised:
        load_policy(str(path))
    told = f"{raised.value.message} {raised.value.remedy}"
    assert raised.value.place.startswith(str(path))
    assert [part for part in parts if part not in told] == []


def test_all_that_is_wrong_in_a_policy_is_told_at_once(tmp_path: Path) -> None:
    """Each key with its line; what is missing has none."""
    path = tmp_path / "desk.toml"
    path.write_text('# ours\nextends = "d@0"\nindependent = 0\n\nindependant = 2\n')
    with pytest.raises(SettingsError) as raised:
        load_policy(str(path))
    told = {each.message.partition(":")[0]: each.place for each in (raised.value, *raised.value.more)}
    assert told == {
        "extends": f"{path}, line 2",
        "version": str(path),
        "independent": f"{path}, line 3",
        "independant": f"{path}, line 5",
    }


def test_a_policy_that_is_not_there_is_told_with_the_nearest_name(tmp_path: Path) -> None:
    """Neither a released name nor a file."""
    with pytest.raises(SettingsError, match="no such policy") as raised:
        load_policy("2026-11@3")
    assert "2026-11@2" in raised.value.remedy
    with pytest.raises(SettingsError, match="cannot be read"):
        load_policy(str(tmp_path / "none.toml"))


def test_what_differs_is_told_in_words() -> None:
    """Numbers as before and after, lists as what comes and what goes; versions and equal values are not told."""
    new = Policy(
        version="d@1", independent=3, tentative_below=0.4, asked_flags=("softened", "circular"),
        families=(*DEFAULT.families[1:], ("Lowgate Echo", "Lowgate on Sunday")),
    )  # fmt: skip
    told = {one.key: one.words for one in differences(DEFAULT, new)}
    assert told == {
        "independent": "independent origins that corroborate a claim: 2 before, 3 after",
        "tentative_below": "confidence below which a mention is too unsure to count: 0.5 before, 0.4 after",
        "families": "families of titles that count as one origin each: now also Lowgate Echo + Lowgate on Sunday, "
        f"no longer {' + '.join(DEFAULT.families[0])}",
        "asked_flags": "flags whose setting is alerted: now also circular, no longer reversed",
    }
    assert list(differences(DEFAULT, DEFAULT)) == []
    [turned] = differences(Policy(asked_flags=("reversed", "softened")), Policy(asked_flags=("softened", "reversed")))
    assert turned.words.endswith("in another order")


def test_the_page_names_every_key_with_its_meaning_and_default() -> None:
    """docs/policies.md lists the keys as the code has them."""
    page = DOCS.read_text("utf-8")
    for key, known in Policy.model_fields.items():
        assert f"| `{key}` | {known.description} |" in page, key
