"""The command `policy`, and under which policy a folder is computed."""

import json
from pathlib import Path
from typing import Any

OWN = 'version = "desk@1"\nasked_statuses = []\nindependent = 1\n'


def test_list_show_and_diff(run: Any, tmp_path: Path, lines: Any) -> None:
    """Each prints JSON lines in a pipe; what `show --toml` prints can be begun with."""
    assert [row["policy"] for row in lines(run("policy", "list"))] == ["2026-11@1", "2026-11@2"]
    [shown] = lines(run("policy", "show", "2026-11@2"))
    assert (shown["version"], shown["independent"]) == ("2026-11@2", 2)
    (tmp_path / "own.toml").write_text(run("policy", "show", "2026-11@2", "--toml").stdout)
    assert lines(run("policy", "diff", "2026-11@2", "own.toml")) == []
    (tmp_path / "own.toml").write_text(OWN)
    told = lines(run("policy", "diff", "2026-11@2", "own.toml"))
    assert [row["key"] for row in told] == ["independent", "asked_statuses"]
    assert "2 before, 1 after" in told[0]["words"]


def test_compare_tells_what_would_change_and_changes_nothing(run: Any, feed: str, tmp_path: Path, lines: Any) -> None:
    """The alert that was sent would not have been; the log, the statuses and the policy stay as they are."""
    run("ingest", feed)
    [alert] = lines(run("alerts"))
    (tmp_path / "own.toml").write_text(OWN)
    done = run("policy", "compare", "--policy", "own.toml")
    [found] = lines(done)
    assert [less["alert"] for less in found["alerts_less"]] == [alert["alert"]]
    assert "1 stories compared under 2026-11@2 and desk@1" in done.stderr
    assert lines(run("alerts")) == [alert]
    assert lines(run("verify"))[0]["ok"]
    assert lines(run("policy", "compare", "--policy", "own.toml", "--against", "own.toml")) == []
    same = run("policy", "compare")
    assert (same.returncode, "is the one that is compared with" in same.stderr) == (2, True)


def test_a_folder_keeps_the_policy_that_it_was_begun_with(run: Any, feed: str, tmp_path: Path, lines: Any) -> None:
    """Named once; later it need not be named, and another one is refused with what to do."""
    (tmp_path / "own.toml").write_text(OWN)
    run("ingest", feed, ONRECORD_POLICY="own.toml")
    [story] = lines(run("stories"))
    assert (story["policy"], lines(run("alerts"))) == ("desk@1", [])
    assert lines(run("verify"))[0]["ok"]
    assert lines(run("policy", "show"))[0]["version"] == "desk@1"
    assert lines(run("show", story["story"], "--as-of", "2026-03-02"))[0]["policy"] == "desk@1"
    refused = run("verify", ONRECORD_POLICY="2026-11@2")
    assert refused.returncode == 2
    assert "onrecord rebuild --policy" in refused.stderr
    kept = (tmp_path / "var" / "policy.toml").read_text()
    assert json.dumps("desk@1") in kept


def test_an_older_folder_goes_on_under_the_policy_of_its_records(
    run: Any, feed: str, tmp_path: Path, lines: Any
) -> None:
    """Without a file of its own the folder's policy is that of its last change: a new release changes no status."""
    run("ingest", feed, ONRECORD_POLICY="2026-11@1")
    (tmp_path / "var" / "policy.toml").unlink()
    assert lines(run("verify"))[0]["ok"]
    more = tmp_path / "more.jsonl"
    more.write_text((tmp_path / feed).read_text().replace("urn:example:", "urn:other:"))
    run("ingest", more.name)
    assert {story["policy"] for story in lines(run("stories"))} == {"2026-11@1"}
    assert lines(run("verify"))[0]["ok"]
