"""The command `rule`: an editor's decisions on a folder, and what is told where one cannot be taken."""

from pathlib import Path
from typing import Any

from tests.acceptance.told_sequences import read_sequence

MERGED = Path(__file__).parents[2] / "acceptance" / "sequences" / "n1-two-stories-become-one.txt"
APART = Path(__file__).parents[2] / "acceptance" / "sequences" / "x4-merged-answered-and-split-by-rulings.txt"
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
    items = [sent for sent in read_sequence(MERGED).sendings() if isinstance(sent, bytes)]
    (tmp_path / "items.jsonl").write_bytes(b"\n".join(items))
    run("ingest", "items.jsonl")
    stories = lines(run("stories"))
    [gone] = [story for story in stories if story.get("merged_into")]
    living = [story for story in stories if not story.get("merged_into")]
    assert run("rule", "split", gone["merged_into"], gone["story"], *WHO).returncode == 0
    assert len([story for story in lines(run("stories")) if not story.get("merged_into")]) == len(living) + 1


def test_two_stories_are_one_and_a_response_finds_its_claim(run: Any, tmp_path: Path, lines: Any) -> None:
    """The old id is followed, with a word on it; the ruling ended, they are two again; the log still verifies."""
    items = [sent for sent in read_sequence(APART).sendings() if isinstance(sent, bytes)]
    (tmp_path / "items.jsonl").write_bytes(b"\n".join(items))
    run("ingest", "items.jsonl")
    told = {view["claims"][0]["text"]: view for view in lines(run("stories"))}
    report = next(view for text, view in told.items() if "dock" in text)
    denial = next(view for text, view in told.items() if "welders" in text)
    [merged] = lines(run("rule", "merge", denial["story"], report["story"], *WHO))
    act = denial["claims"][0]["postures"][0]["event"]
    moved = run("rule", "answer", denial["story"], act, report["claims"][0]["claim"], *WHO)
    assert (moved.returncode, f"was merged into {report['story']}" in moved.stderr) == (0, True)
    [shown] = lines(run("show", report["story"]))
    assert [claim["status"] for claim in shown["claims"]] == ["denied"]
    assert [ruling["kind"] for ruling in shown["rulings"]] == ["merge", "answer"]
    assert run("rule", "answer", denial["story"], act, "none", *WHO).returncode == 0
    assert lines(run("show", report["story"]))[0]["status"] == "unconfirmed"
    assert run("rule", "end", denial["story"], merged["ruling"], *WHO).returncode == 0
    assert len([view for view in lines(run("stories")) if not view.get("merged_into")]) == 2
    twice = run("rule", "end", report["story"], merged["ruling"], *WHO)
    assert (twice.returncode, "has ended already" in twice.stderr) == (2, True)
    assert lines(run("verify"))[0]["ok"]


def test_what_cannot_be_ruled_says_why(run: Any, feed: str, lines: Any) -> None:
    """What is not there is told by its id, with what to do, and nothing is written."""
    run("ingest", feed)
    [story] = lines(run("stories"))
    name, claim = story["story"], story["claims"][0]["claim"]
    for arguments, words in (
        (("status", name, "c-none", "denied"), "has no such claim"),
        (("status", name, claim, "maybe"), "is not known"),
        (("status", "s-none", claim, "denied"), "no such story"),
        (("strike", name, claim, "e-none"), "has no such mention"),
        (("split", name, "s-none"), "no such story"),
        (("merge", name, name), "one story already"),
        (("end", name, "r-none"), "has no such ruling"),
    ):
        refused = run("rule", *arguments, *WHO)
        assert (refused.returncode, refused.stdout, words in refused.stderr) == (2, "", True), refused.stderr
        assert any(one in refused.stderr for one in arguments[1:]), "the id that is not there is named"
    nobody = run("rule", "split", name, name, "--by", " ", "--why", "so")
    assert (nobody.returncode, "--by is empty" in nobody.stderr) == (2, True)
    assert lines(run("dead-letters")) == []
