"""Rulings over HTTP: an editor's decision goes through the real stages, and the answer tells what came of it."""

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import orjson
import pytest

from events.codec import encode
from events.topics import key_of
from projections.desk.api import Service, desk_api
from projections.desk.model import DeskModel
from projections.desk.roles import Access
from streams.runtime.desk_follower import DeskFollower
from streams.runtime.embedded import Embedded
from streams.settings import Settings
from streams.stages.protocol import Output
from tests.acceptance.told_sequences import read_sequence

DESK, PUSH = "of the desk", "of a wire"
MERGED = Path(__file__).parents[2] / "acceptance" / "sequences" / "n1-two-stories-become-one.txt"
WHO = {"by": "A. Editor", "why": "checked by telephone"}
KEY = {"Idempotency-Key": "one"}


def wire(number: int, headline: str, body: str, **fields: str) -> bytes:
    """Compose an item."""
    return orjson.dumps({
        "uri": f"urn:newsml:wire.example:2026:{number}", "version": "1", "type": "text", "pubstatus": "usable",
        "versioncreated": f"2026-03-02T0{number}:00:00Z", "language": "en", "headline": headline,
        "infosource": [{"name": "Fjord Wire"}], "body_text": f"GRENHOLM, March 2 (Fjord Wire) - {body}", **fields,
    })  # fmt: skip


SALE = wire(
    1, "Olvar Mining to sell its copper mine at Grenholm - Northern Ledger",
    "Olvar Mining plans to sell its copper mine at Grenholm to a foreign group, the Northern Ledger newspaper reported "
    "on Monday.",
)  # fmt: skip
BANKS = wire(
    2, "Olvar Mining denies it seeks buyers for Grenholm business",
    "Olvar Mining denied on Monday that it had asked banks to find buyers for what it owns in Grenholm.",
)  # fmt: skip
FERRIES = wire(
    3, "Ember Lines cancels ferries, daily says",
    "Ember Lines has cancelled its Sunday ferries, the Solund Daily newspaper reported on Monday.",
)  # fmt: skip


class Desk:
    """The API over a folder whose stages run as soon as a command comes, unless they are `stopped`."""

    def __init__(self, folder: Path, access: Access) -> None:
        self.runtime = Embedded(Settings(folder=folder, durability="normal"))
        self.model = DeskModel(folder / "desk.db")
        self.follower = DeskFollower(self.runtime.log, self.model)
        self.stopped = False
        self.sent: list[Any] = []
        self.app = desk_api(Service(
            model=self.model, access=access, take=lambda *_, **__: (), tell=self.tell, page=bytes, page_type="text",
            ready=lambda: None,
        ))  # fmt: skip
        for number, raw in enumerate((SALE, BANKS, FERRIES), 1):
            self.runtime.ingest(raw, received_at=f"2026-03-02T0{number}:00:00Z", position=str(number))
        self.run()

    def run(self) -> None:
        """Let the stages and the read model take what waits."""
        self.runtime.run_until_idle()
        self.follower.catch_up()

    def tell(self, event: Any) -> None:
        """Append a command."""
        self.sent.append(event)
        self.runtime.append([Output("desk.commands", key_of(event), event.id, encode(event))])
        if not self.stopped:
            self.run()

    def ask(self, method: str, path: str, **options: Any) -> httpx.Response:
        """Send one request from this machine."""

        async def send() -> httpx.Response:
            transport = httpx.ASGITransport(self.app, client=("127.0.0.1", 1234), raise_app_exceptions=False)
            async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as asking:
                return await asking.request(method, path, **options)

        return asyncio.run(send())

    def rule(self, story: str, kind: str, headers: dict[str, str] | None = None, **told: Any) -> httpx.Response:
        """Make a ruling without waiting longer than the stages take here."""
        body = {"kind": kind, **WHO, **told}
        return self.ask("POST", f"/api/stories/{story}/rulings?wait=0", json=body, headers=headers)

    def story(self, words: str) -> dict[str, Any]:
        """Return the living story that has a claim with these words."""
        views = [orjson.loads(view) for _, view in self.model.stories()]
        [found] = [view for view in views if any(words in claim["text"] for claim in view["claims"])]
        return dict(found)

    def claim(self, words: str) -> dict[str, Any]:
        """Return the claim with these words."""
        [found] = [claim for claim in self.story(words)["claims"] if words in claim["text"]]
        return dict(found)

    def close(self) -> None:
        """Let go of the folder."""
        self.model.close()
        self.runtime.close()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Return a desk with two stories, of which one has a report and a denial that opened a claim of its own."""
    made = Desk(tmp_path, Access())
    yield made
    made.close()


def test_a_ruling_answers_its_id_its_event_and_the_story_after_it(desk: Desk) -> None:
    """The response that was ruled on stands under the claim; the ruling is listed with who, why and when."""
    story, right, wrong = desk.story("copper")["story"], desk.claim("copper"), desk.claim("banks")
    response = wrong["postures"][0]["event"]
    told = desk.rule(story, "answer", claim=right["claim"], event=response)
    assert told.status_code == 200, told.text
    answer = told.json()
    assert (answer["outcome"], answer["story"], answer["event"]) == ("taken", story, answer["ruling"])
    assert [claim["status"] for claim in answer["state"]["claims"]] == ["denied"]
    [listed] = desk.ask("GET", f"/api/stories/{story}/rulings").json()["rulings"]
    assert {name: listed[name] for name in ("ruling", "kind", "claim", "event", "by", "why", "stands")} == {
        "ruling": answer["ruling"], "kind": "answer", "claim": right["claim"], "event": response, **WHO, "stands": True,
    }  # fmt: skip
    assert listed["at"] == desk.sent[0].time
    assert answer["state"]["rulings"] == [listed]
    [explained] = desk.ask("GET", f"/api/stories/{story}/explain?claim={right['claim']}").json()["claims"]
    assert (
        explained["steps"][-1]["told"][0] | {"who": "A. Editor", "why": WHO["why"]} == explained["steps"][-1]["told"][0]
    )


def test_the_same_key_and_words_are_the_same_ruling(desk: Desk) -> None:
    """Sent again it changes nothing and answers alike, other words are another ruling; without a key each is one."""
    story, claim = desk.story("copper")["story"], desk.claim("copper")["claim"]
    first = desk.rule(story, "status", KEY, claim=claim, status="confirmed").json()
    again = desk.rule(story, "status", KEY, claim=claim, status="confirmed").json()
    assert (again["ruling"], again["outcome"], again["event"], len(desk.sent)) == (first["ruling"], "taken", None, 1)
    other = desk.rule(story, "status", KEY, claim=claim, status="denied").json()
    assert other["ruling"] != first["ruling"]
    assert desk.rule(story, "status", claim=claim, status="denied").json()["ruling"] not in {
        first["ruling"], other["ruling"],
    }  # fmt: skip
    assert len(desk.ask("GET", f"/api/stories/{story}/rulings").json()["rulings"]) == 3


def test_the_same_key_sent_twice_before_it_is_taken_is_one_ruling(desk: Desk) -> None:
    """202 while it is under way, then the outcome; the log has one command."""
    story, claim = desk.story("copper")["story"], desk.claim("copper")["claim"]
    desk.stopped = True
    told = [desk.rule(story, "status", KEY, claim=claim, status="confirmed") for _ in range(2)]
    assert [answer.status_code for answer in told] == [202, 202]
    assert told[0].json()["outcome"] == "received"
    assert told[0].json()["ruling"] == told[1].json()["ruling"]
    assert desk.runtime.log.end("desk.commands") == 1
    desk.run()
    after = desk.rule(story, "status", KEY, claim=claim, status="confirmed")
    assert (after.status_code, after.json()["state"]["claims"][0]["status"]) == (200, "confirmed")


def test_two_stories_become_one_and_two_again(desk: Desk) -> None:
    """The old id is followed in every later ruling, and the same merge again is the same; its end parts them."""
    one, other = desk.story("copper")["story"], desk.story("ferries")["story"]
    merged = desk.rule(other, "merge", KEY, other=one).json()
    assert (merged["outcome"], merged["story"], len(merged["state"]["claims"])) == ("taken", one, 3)
    assert desk.rule(other, "merge", KEY, other=one).json()["ruling"] == merged["ruling"]
    again = desk.rule(other, "merge", other=one)
    assert (again.status_code, "one story already" in again.text) == (409, True)
    ruled = desk.rule(other, "status", claim=desk.claim("ferries")["claim"], status="denied").json()
    assert (ruled["outcome"], ruled["story"]) == ("taken", one)
    over = desk.rule(other, "end", ruling=merged["ruling"])
    assert (over.status_code, len(over.json()["state"]["claims"])) == (200, 2)
    assert desk.story("ferries")["story"] not in {one, other}
    assert desk.claim("ferries")["status"] == "denied"
    listed = desk.ask("GET", f"/api/stories/{other}/rulings").json()
    assert listed["story"] == one
    assert [(each["kind"], each["stands"], each["ended_by"]) for each in listed["rulings"]] == [
        ("merge", False, "A. Editor"), ("status", False, ""),
    ]  # fmt: skip
    gone = desk.rule(one, "end", ruling=ruled["ruling"]).json()
    assert gone["story"] == desk.story("ferries")["story"], "a ruling that a split took along ends where it is"
    assert desk.claim("ferries")["status"] == "unconfirmed"


def test_a_ruling_ends_once(desk: Desk) -> None:
    """Ended again it answers alike and sends nothing."""
    story, claim = desk.story("copper")["story"], desk.claim("copper")["claim"]
    made = desk.rule(story, "status", claim=claim, status="confirmed").json()["ruling"]
    assert desk.rule(story, "end", ruling=made).json()["state"]["claims"][0]["flags"] == []
    sent = len(desk.sent)
    again = desk.rule(story, "end", ruling=made)
    assert (again.status_code, again.json()["outcome"], len(desk.sent)) == (200, "taken", sent)


@pytest.mark.parametrize(
    ("told", "status", "words"),
    [
        ({"kind": "status", "claim": "c-none", "status": "denied"}, 404, "has no such claim"),
        ({"kind": "status", "claim": "c-"}, 422, "status missing"),
        ({"kind": "status", "claim": "c-", "status": "perhaps"}, 422, "Input should be"),
        ({"kind": "status", "claim": "c-", "status": "denied"}, 404, "more than one claim begins so"),
        ({"kind": "strike", "claim": "COPPER", "event": "e-none"}, 404, "has no such mention"),
        ({"kind": "strike", "claim": "COPPER", "event": "DENIAL"}, 409, "is of the claim"),
        ({"kind": "strike", "claim": "COPPER", "event": "FERRY"}, 409, "is of the story"),
        ({"kind": "answer", "claim": "COPPER", "event": "REPORT"}, 409, "reports a claim"),
        ({"kind": "merge", "other": "s-none"}, 404, "no such story"),
        ({"kind": "split", "other": "FERRIES"}, 409, "is not merged into"),
        ({"kind": "end", "ruling": "r-none"}, 404, "has no such ruling"),
        ({"kind": "end", "ruling": "r-none", "claim": "c"}, 422, "claim is for another kind"),
        ({"kind": "pardon"}, 422, "Input should be"),
        ({"kind": "end", "ruling": "r", "why": "x" * 5_000}, 422, "at most 4000 characters"),
        ({"kind": "end", "ruling": "r", "by": " "}, 422, "at least 1 character"),
        ({"kind": "end", "ruling": "r", "colour": "red"}, 422, "Extra inputs"),
    ],
)
def test_what_cannot_be_ruled_on_is_told_with_a_fitting_status(
    desk: Desk, told: dict[str, Any], status: int, words: str
) -> None:
    """Nothing is sent, and the error names the place and the remedy."""
    events = [
        orjson.loads(raw) for name in ("copper", "ferries") for raw in desk.model.events_of(desk.story(name)["story"])
    ]
    mentions = {
        (row["mention"]["kind"], row["claim"]): row["event"]
        for event in events
        for row in event["data"].get("added", ())
    }
    names = {
        "COPPER": desk.claim("copper")["claim"],
        "FERRIES": desk.story("ferries")["story"],
        "DENIAL": mentions["response", desk.claim("banks")["claim"]],
        "REPORT": mentions["claim", desk.claim("copper")["claim"]],
        "FERRY": mentions["claim", desk.claim("ferries")["claim"]],
    }
    body = {**WHO, **{name: names.get(value, value) for name, value in told.items()}}
    answer = desk.ask("POST", f"/api/stories/{desk.story('copper')['story']}/rulings", json=body)
    assert (answer.status_code, words in answer.json()["error"]["message"]) == (status, True), answer.text
    assert answer.json()["error"]["place"]
    assert answer.json()["error"]["remedy"]
    assert desk.sent == []


def test_a_mention_that_was_taken_back_cannot_be_ruled_on(desk: Desk) -> None:
    """It counts for nothing already."""
    wrong = desk.claim("banks")
    kill = wire(2, "KILL", "Kill this story.", version="2", versioncreated="2026-03-02T08:00:00Z", pubstatus="canceled")
    desk.runtime.ingest(kill, received_at="2026-03-02T08:00:00Z", position="kill")
    desk.run()
    answer = desk.rule(
        desk.story("copper")["story"], "strike", claim=wrong["claim"], event=wrong["postures"][0]["event"]
    )
    assert (answer.status_code, "no longer stands" in answer.text) == (409, True)


def test_what_threading_refuses_is_told_as_a_conflict(desk: Desk) -> None:
    """The read model may be behind the log: what the command met there is the answer."""
    story, wrong = desk.story("copper")["story"], desk.claim("banks")
    kill = wire(2, "KILL", "Kill this story.", version="2", versioncreated="2026-03-02T08:00:00Z", pubstatus="canceled")
    desk.runtime.ingest(kill, received_at="2026-03-02T08:00:00Z", position="kill")
    answer = desk.rule(story, "strike", claim=wrong["claim"], event=wrong["postures"][0]["event"])
    assert (answer.status_code, answer.json()["outcome"]) == (409, "dead")
    assert "carries the mention" in answer.json()["reason"]
    assert "onrecord explain" in answer.json()["remedy"]


def test_a_body_that_is_too_long_or_no_json_is_refused(desk: Desk) -> None:
    """Whether it says its length or not."""
    path = f"/api/stories/{desk.story('copper')['story']}/rulings"
    assert desk.ask("POST", path, content=b"{").status_code == 400
    assert desk.ask("POST", path, content=b"x" * 16_385).status_code == 413
    assert desk.ask("POST", path, content=b"{}", headers={"Idempotency-Key": ""}).status_code in {400, 422}
    assert (
        desk.ask("POST", "/api/stories/s-none/rulings", json={**WHO, "kind": "end", "ruling": "r"}).status_code == 404
    )


@pytest.mark.parametrize(
    ("token", "rules", "sees"), [(None, 401, 403), ("wrong", 401, 403), (PUSH, 401, 403), (DESK, 200, 200)]
)
def test_only_the_bearer_of_the_desk_token_rules(tmp_path: Path, token: str | None, rules: int, sees: int) -> None:
    """A wire that may push items may not rule; who may not is told how to."""
    desk = Desk(tmp_path, Access(desk_token=DESK, push_token=PUSH))
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    story, claim = desk.story("copper")["story"], desk.claim("copper")["claim"]
    assert desk.rule(story, "status", headers, claim=claim, status="denied").status_code == rules
    assert desk.ask("GET", f"/api/stories/{story}/rulings", headers=headers).status_code == sees
    desk.close()


def test_a_claim_of_a_merged_story_is_followed_to_the_one_that_it_became(desk: Desk) -> None:
    """An old alert names the old story and the old claim; beginnings of ids will do."""
    before: dict[str, Any] = {}
    for number, sent in enumerate(read_sequence(MERGED).sendings(), 10):
        assert isinstance(sent, bytes)
        desk.runtime.ingest(sent, received_at="2026-10-05T14:00:00Z", position=str(number))
        desk.run()
        before = before or (desk.story("settle") if number == 11 else {})
    story, claim = before["story"], before["claims"][0]["claim"]
    now = desk.claim("agree")
    assert claim != now["claim"]
    told = desk.rule(story[:12], "status", claim=claim[:12], status="confirmed").json()
    assert (told["outcome"], told["story"]) == ("taken", desk.story("agree")["story"])
    assert (desk.claim("agree")["status"], desk.sent[0].data.claim) == ("confirmed", now["claim"])


def test_the_description_of_the_api_tells_what_a_ruling_takes(desk: Desk) -> None:
    """/openapi.json has the fields of a decision, and what each status means."""
    paths = desk.ask("GET", "/openapi.json").json()["paths"]["/api/stories/{story}/rulings"]
    schema = paths["post"]["requestBody"]["content"]["application/json"]["schema"]
    assert set(schema["required"]) == {"kind", "by", "why"}
    assert {"200", "202", "400", "401", "404", "409", "413", "422"} <= set(paths["post"]["responses"])
    assert "get" in paths
