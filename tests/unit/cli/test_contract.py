"""What the commands print, as contract.md says: fields, exit statuses, what comes from where."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ONRECORD = str(Path(sys.executable).with_name("onrecord"))
BROKEN = '{"uri": "urn:example:9", "headline": \n'


def test_read_prints_one_line_an_item(run: Any, feed: str, lines: Any) -> None:
    """A file of two items gives two lines with every field of the contract; nothing is stored."""
    done = run("read", feed)
    assert done.returncode == 0
    first, second = lines(done)
    assert set(first) >= {"file", "format", "outcome", "item", "reason", "remedy"}
    assert set(first["item"]) >= {
        "id", "version", "signal", "status", "provider", "language", "headline", "body", "byline", "dateline", "slug",
        "note", "published", "version_created", "embargoed_until", "urgency", "subjects", "places",
    }  # fmt: skip
    assert (first["outcome"], first["item"]["provider"], second["item"]["id"]) == (
        "item",
        "Corran Wire",
        "urn:example:2",
    )


def test_what_cannot_be_read_is_status_1_with_its_line(run: Any, lines: Any) -> None:
    """A broken item is a line with reason and remedy, on standard output; how many is said on standard error."""
    done = run("read", "-", stdin=BROKEN)
    [line] = lines(done)
    assert (done.returncode, line["outcome"], line["item"]) == (1, "error", None)
    assert line["reason"]
    assert line["remedy"]
    assert "1 items" in done.stderr


def test_extract_offsets_refer_to_the_strings_as_given(run: Any, lines: Any) -> None:
    """JSON lines of id, headline and body: spans are code points of the very strings, also behind an emoji."""
    body = "🔥  Tarn Copper denied on Monday a Harbour Post report that it will close its Gorse Hill mine."
    done = run("extract", "-", stdin=json.dumps({"id": "x1", "headline": "Mine", "body": body}) + "\n")
    assert done.returncode == 0
    [line] = lines(done)
    assert line["id"] == "x1"
    [response] = line["responses"]
    assert set(response) >= {
        "act", "field", "start", "end", "party", "organisation", "speaker", "standing", "medium", "cue", "about",
        "rule", "confidence",
    }  # fmt: skip
    assert (response["act"], response["field"]) == ("deny", "body")
    assert "denied" in body[response["start"] : response["end"]]
    assert "denied" in body[slice(*response["cue"])]
    for claim in line["claims"]:
        assert set(claim) >= {"ref", "text", "field", "start", "end", "origin", "carrier", "kind", "rule", "confidence"}


def test_extract_prints_a_line_for_each_item_in_order(run: Any, lines: Any) -> None:
    """Also for one that tells nothing and for one that is broken, so that lines and items can be paired."""
    items = [{"id": "a", "headline": "", "body": "It rained."}, {"id": "b", "headline": "", "body": "It snowed."}]
    done = run("extract", "-", stdin="".join(json.dumps(item) + "\n" for item in items) + BROKEN)
    assert [line["id"] for line in lines(done)] == ["a", "b", None]
    assert done.returncode == 1


def test_thread_prints_story_and_claim(run: Any, feed: str, lines: Any) -> None:
    """A report and its denial go to one story and one claim."""
    first, second = lines(run("thread", feed))
    assert set(first) == {"id", "story", "claim"}
    assert (first["id"], first["story"], first["claim"]) == ("urn:example:1", second["story"], second["claim"])


def test_trace_prints_what_each_item_changed(run: Any, feed: str, lines: Any) -> None:
    """One line an item with outcome, stories and alerts; the denial raises one alert that rests on its words."""
    done = run("trace", feed)
    assert done.returncode == 0
    first, second = lines(done)
    assert (first["outcome"], first["alerts"]) == ("derived", [])
    [story] = second["stories"]
    assert set(story) >= {"story", "title", "status", "hold", "flags", "lead", "claims", "items", "policy", "as_of"}
    assert story["status"] == "denied"
    assert "merged_into" not in story
    [claim] = [each for each in story["claims"] if each["claim"] == story["lead"]]
    assert set(claim) >= {
        "claim", "text", "status", "hold", "flags", "origins", "independent_origins", "postures",
    }  # fmt: skip
    assert "pending" not in claim
    [posture] = claim["postures"]
    assert (posture["party"], posture["posture"], posture["effective"]) == ("Tarn Copper", "denied", True)
    [alert] = second["alerts"]
    assert set(alert) >= {
        "alert", "story", "claim", "kind", "from", "to", "at", "because", "evidence", "replaces",
    }  # fmt: skip
    assert (alert["kind"], alert["from"], alert["to"], alert["replaces"]) == ("status", "unconfirmed", "denied", None)
    assert alert["evidence"][0]["item"] == "urn:example:2"


def test_trace_final_and_until(run: Any, feed: str, lines: Any) -> None:
    """--final prints one object at the end; --until one more line for the clock, without an item."""
    [final] = lines(run("trace", "--final", feed))
    assert (len(final["stories"]), len(final["alerts"])) == (1, 1)
    *_, last = lines(run("trace", "--until", "2026-03-05T00:00:00Z", feed))
    assert (last["item"], last["outcome"]) == (None, None)


def test_trace_shows_an_embargo_as_pending_until_the_clock_reaches_it(
    run: Any, feed: str, tmp_path: Path, lines: Any
) -> None:
    """What is held shows in no status: it stands in `pending`, and takes effect when --until passes the embargo."""
    report, denial = (json.loads(line) for line in (tmp_path / feed).read_text("utf-8").splitlines())
    denial["embargoed"] = "2026-03-02T12:00:00Z"
    (tmp_path / "held.jsonl").write_text(json.dumps(report) + "\n" + json.dumps(denial) + "\n", "utf-8")
    _, held, lifted = lines(run("trace", "--until", "2026-03-02T12:00:00Z", "held.jsonl"))
    [claim] = [each for each in held["stories"][0]["claims"] if "pending" in each]
    assert (held["stories"][0]["status"], held["alerts"]) == ("unconfirmed", [])
    assert (claim["pending"]["status"], claim["pending"]["until"]) == ("denied", "2026-03-02T12:00:00Z")
    assert (lifted["stories"][0]["status"], len(lifted["alerts"])) == ("denied", 1)


def test_a_poison_item_in_trace_is_status_1(run: Any, feed: str, lines: Any) -> None:
    """The items around it are taken; its own line says that it is dead."""
    done = run("trace", feed, "-", stdin=BROKEN)
    assert done.returncode == 1
    assert [line["outcome"] for line in lines(done)] == ["derived", "derived", "dead"]


def test_ingest_then_ask(run: Any, feed: str, lines: Any) -> None:
    """What was taken in is there to be listed, shown, explained and verified; again it changes nothing."""
    assert lines(run("ingest", feed)) == [{"taken": 2, "repeated": 0, "dead": 0}]
    again = run("ingest", feed)
    assert (again.returncode, lines(again)) == (0, [{"taken": 0, "repeated": 2, "dead": 0}])
    [story] = lines(run("stories"))
    assert story["status"] == "denied"
    assert lines(run("stories", "--status", "confirmed")) == []
    assert lines(run("stories", "--provider", "Corran Wire")) == [story]
    assert lines(run("show", story["story"][:12])) == [story]
    [alert] = lines(run("alerts", "--json"))
    assert (alert["story"], alert["to"]) == (story["story"], "denied")
    [explained] = lines(run("explain", story["story"]))
    assert [step["now"] for step in explained["steps"]] == ["unconfirmed", "denied"]
    assert explained["because"][0]["quote"].startswith("Tarn Copper denied on Monday")
    verified = run("verify")
    assert (verified.returncode, lines(verified)[0]["ok"]) == (0, True)
    assert lines(verified)[0]["counts"]["in"] == 2


def test_show_as_of_in_both_senses(run: Any, feed: str, lines: Any) -> None:
    """--as-of hides what was said later, --known-at what came later; before everything is an error with a remedy."""
    run("ingest", feed)
    [story] = lines(run("stories"))
    [then] = lines(run("show", story["story"], "--as-of", "2026-03-01"))
    assert (then["claims"], then["status"], then["as_of"]) == ([], "unconfirmed", "2026-03-01T23:59:59.999Z")
    [now] = lines(run("show", story["story"], "--as-of", "2026-03-02", "--known-at", "2100-01-01"))
    assert (now["status"], now["claims"]) == ("denied", story["claims"])
    too_early = run("show", story["story"], "--known-at", "2001-01-01T00:00:00Z")
    assert too_early.returncode == 2
    assert "nothing was known" in too_early.stderr
    no_time = run("show", story["story"], "--known-at", "yesterday")
    assert (no_time.returncode, "--known-at" in no_time.stderr, "RFC 3339" in no_time.stderr) == (2, True, True)


def test_ingest_with_poison_is_status_1_and_says_where(run: Any, feed: str, lines: Any) -> None:
    """The good items are taken; how many are dead and where to look is said on standard error."""
    done = run("ingest", feed, "-", stdin=BROKEN)
    assert (done.returncode, lines(done)) == (1, [{"taken": 3, "repeated": 0, "dead": 1}])
    assert "onrecord dead-letters" in done.stderr
    [letter] = lines(run("dead-letters"))
    assert set(letter) >= {"letter", "stage", "reason", "message", "remedy", "place", "item"}
    assert letter["remedy"]


@pytest.mark.parametrize("command", ["read", "extract", "thread", "trace"])
def test_a_file_name_that_is_no_utf_8_is_read_like_any(run: Any, feed: str, tmp_path: Path, command: str) -> None:
    """Lines and messages spell it with a replacement character."""
    (tmp_path / feed).rename(tmp_path / os.fsdecode(b"f\xff.jsonl"))
    done = run(command, os.fsdecode(b"f\xff.jsonl"))
    assert (done.returncode, done.stderr, len(done.stdout.splitlines())) == (0, "", 2)


def test_a_read_model_that_is_no_database_is_status_2(run: Any, feed: str, tmp_path: Path) -> None:
    """The remedy is to delete it: it is a projection."""
    run("ingest", feed)
    (tmp_path / "var" / "desk.db").write_text("no database, though long enough to be taken for one\n" * 100, "utf-8")
    done = run("stories")
    assert done.returncode == 2
    assert "desk.db" in done.stderr
    assert "Delete the file" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_changed_epoch_is_status_2(run: Any, feed: str) -> None:
    """A folder keeps the epoch that it began with."""
    run("ingest", feed)
    for command in (("ingest", feed, "--epoch", "2"), ("verify", "--epoch", "2")):
        done = run(*command)
        assert done.returncode == 2
        assert "epoch" in done.stderr


def test_an_output_that_cannot_be_written_is_status_2(run: Any, tmp_path: Path, environment: dict[str, str]) -> None:
    """A full disk is told, not dumped."""
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [ONRECORD, "generate", "200"],
            cwd=tmp_path,
            env=environment,
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == 2
    assert b"No space left" in done.stderr
    assert b"Traceback" not in done.stderr


def test_an_unknown_story_is_status_2(run: Any, feed: str) -> None:
    """The remedy names the command that lists them."""
    run("ingest", feed)
    done = run("show", "s-nope")
    assert done.returncode == 2
    assert "onrecord stories" in done.stderr


def test_a_lost_read_model_is_folded_anew(run: Any, feed: str, tmp_path: Path, lines: Any) -> None:
    """desk.db is a projection: without it the same answers come from the log."""
    run("ingest", feed)
    before = lines(run("stories"))
    for file in (tmp_path / "var").glob("desk.db*"):
        file.unlink()
    assert lines(run("stories")) == before


def test_a_read_model_of_another_log_is_told(run: Any, feed: str, tmp_path: Path) -> None:
    """A desk.db that has read more than the log holds belongs to another log: the remedy is to delete it."""
    run("ingest", feed)
    run("stories")
    for file in (tmp_path / "var").glob("log.db*"):
        file.unlink()
    run("ingest", "-", stdin="{}")
    done = run("stories")
    assert done.returncode == 2
    assert "Delete desk.db" in done.stderr


def test_topics_and_schema(run: Any, tmp_path: Path, lines: Any) -> None:
    """The topic table without a broker, and the published schemas as files."""
    table = lines(run("topics", "--prefix", "wires", "--partitions", "6"))
    assert {"topic": "wires.story.events.v1", "partitions": 6}.items() <= next(
        row for row in table if "story.events" in row["topic"]
    ).items()
    written = lines(run("schema", "out"))
    assert all((tmp_path / row["written"]).is_file() for row in written)
    assert any(row["written"].endswith("asyncapi.json") for row in written)


@pytest.mark.parametrize("count", [0, 3])
def test_generate_prints_that_many_items(run: Any, count: int, lines: Any) -> None:
    """The same seed gives the same items."""
    done = run("generate", str(count), "--seed", "7")
    assert len(lines(done)) == count
    assert done.stdout == run("generate", str(count), "--seed", "7").stdout
