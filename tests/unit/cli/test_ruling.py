"""The command `rule`: an editor's decisions on a folder, and what is told where one cannot be taken."""

from pathlib import Path
from typing import Any

from tests.acceptance.told_sequences import read_sequence

MERGED = Path(__file__).parents[2] / "acceptance" / "sequences" / "n1-two-stories-become-one.txt"
WHO = ("--by", "A. Editor", "--why", "checked by telephone")


def test_a_ruled_status_stands_until_the_ruling_ends(run: Any, feed: str, lines: Any) -> None:
    """The status is the editor's and bears the flag; ended, what is said decides again; the log still verifies."""
    run("ingest", feed)
    [before] = lines(run("stories"))
    claim = before["claims"][0]["claim"]
    [made] = lines(run("rule", "status", before["story"], claim[:12], "confirmed", *WHO))
    [ruled] = lines(run("show", before["story"]))
    assert (ruled["status"], ruled["flags"]) == ("confirmed", ["ruled"])
    assert run("rule", "end", before["story"], made["ruling"], *WHO).returncode == 0
    [after] = lines(run("show", before["story"]))
    assert (after["status"], after["flags"]) == (before["status"], before["flags"])
    assert lines(run("verify"))[0]["ok"]


def test_a_struck_act_no_longer_counts(run: Any, feed: str, lines: Any) -> None:
    """A denial that was misread is struck by the event that `explain` shows: the claim is unconfirmed again."""
    run("ingest", feed)
    [story] = lines(run("stories"))
    [alert] = lines(run("alerts"))
    assert story["status"] == "denied"
    event = alert["because"][0]
    event = event["event"] if isinstance(event, dict) else event
    assert run("rule", "strike", story["story"], alert["claim"], event, *WHO).returncode == 0
    assert lines(run("show", story["story"]))[0]["status"] == "unconfirmed"


def test_a_wrong_merge_is_parted(run: Any, tmp_path: Path, lines: Any) -> None:
    """A story that was merged into another one is a story of its own again."""
    (tmp_path / "items.jsonl").write_bytes(b"\n".join(read_sequence(MERGED).sendings()))
    run("ingest", "items.jsonl")
    stories = lines(run("stories"))
    [gone] = [story for story in stories if story.get("merged_into")]
    living = [story for story in stories if not story.get("merged_into")]
    assert run("rule", "split", gone["merged_into"], gone["story"], *WHO).returncode == 0
    assert len([story for story in lines(run("stories")) if not story.get("merged_into")]) == len(living) + 1


def test_what_cannot_be_ruled_says_why(run: Any, feed: str, lines: Any) -> None:
    """A strange claim or status is bad input; a split of what was never merged is a dead letter with its remedy."""
    run("ingest", feed)
    [story] = lines(run("stories"))
    claim = story["claims"][0]["claim"]
    strange = run("rule", "status", story["story"], "c-none", "denied", *WHO)
    assert (strange.returncode, "has no such claim" in strange.stderr) == (2, True)
    unknown = run("rule", "status", story["story"], claim, "maybe", *WHO)
    assert (unknown.returncode, "is not known" in unknown.stderr) == (2, True)
    never = run("rule", "split", story["story"], "s-none", *WHO)
    assert never.returncode == 1
    assert lines(run("dead-letters"))[0]["remedy"]
