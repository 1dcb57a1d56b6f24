"""The HTTP API: what it lists, whom it shows what, what a push answers, how errors look."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from typing import Any

import httpx
import pytest

from events.codec import encode
from events.errors import StorageError
from projections.desk.api import Service, desk_api
from projections.desk.model import DeskModel
from projections.desk.pushing import Taken
from projections.desk.roles import Access
from projections.telling import Telling, answers, item, reports, withhold
from streams.stages.protocol import Record

DESK, PUSH = "of the desk", "of a wire"


class Failing(list[Taken]):
    """Stands for a log that does not take what is pushed."""

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error


class Desk:
    """The API over a read model, and what its parts were asked."""

    def __init__(self, model: DeskModel, access: Access) -> None:
        self.model = model
        self.told: list[Any] = []
        self.pushed: list[tuple[bytes, str | None, str | None, str]] = []
        self.answer = [Taken("i1", "r-i1", "received")]
        self.not_ready: str | None = None
        self.app = desk_api(
            Service(
                model=model, access=access, take=self.take, tell=self.told.append,
                page=lambda: b"onrecord_stories 1\n", page_type="text/plain", ready=lambda: self.not_ready,
                max_push_bytes=2_000, sources=lambda: [{"source": "corran", "well": True}],
            )
        )  # fmt: skip

    def take(self, raw: bytes, *, feed: str | None, name: str | None, position: str) -> Sequence[Taken]:
        """Note a push."""
        self.pushed.append((raw, feed, name, position))
        if isinstance(self.answer, Failing):
            raise self.answer.error
        return self.answer

    def ask(
        self, method: str, path: str, *, client: str = "127.0.0.1", host: str = "127.0.0.1", **options: Any
    ) -> httpx.Response:
        """Send one request from an address."""

        async def send() -> httpx.Response:
            transport = httpx.ASGITransport(self.app, client=(client, 1234), raise_app_exceptions=False)
            async with httpx.AsyncClient(transport=transport, base_url=f"http://{host}") as asking:
                return await asking.request(method, path, **options)

        return asyncio.run(send())

    def get(self, path: str, **options: Any) -> Any:
        """Get JSON."""
        answer = self.ask("GET", path, **options)
        assert answer.status_code == 200, answer.text
        return answer.json()


@pytest.fixture
def desk(model: DeskModel) -> Desk:
    """Return an API without tokens."""
    return Desk(model, Access())


def held_and_released(scribe: Any) -> None:
    """Write one released story and one that an embargo keeps back, each with an alert."""
    scribe.status("s1", 1, "denied", as_of="2026-03-02T12:00:00Z")
    scribe.released("s1", 1, "denied")
    scribe.alert("a1", "s1")
    scribe.status("s2", 1, hold="embargoed", as_of="2026-03-02T13:00:00Z")
    scribe.alert("a2", "s2", kind="reversed")


def test_the_desk_sees_all_stories_and_filters_them(desk: Desk, scribe: Any) -> None:
    """From this machine, without a token set, held stories are listed; filters narrow the list."""
    held_and_released(scribe)
    desk.model.apply(scribe.records)
    assert [view["story"] for view in desk.get("/api/stories")["stories"]] == ["s2", "s1"]
    assert [view["story"] for view in desk.get("/api/stories?status=denied")["stories"]] == ["s1"]
    assert [view["story"] for view in desk.get("/api/stories?hold=embargoed")["stories"]] == ["s2"]
    assert desk.get("/api/stories?provider=Nobody")["stories"] == []
    assert desk.get("/api/stories/s2")["hold"] == "embargoed"


def test_the_desk_sees_how_the_sources_fare(desk: Desk) -> None:
    """What runs in this process is listed, in the order of the settings."""
    assert desk.get("/api/sources") == {"sources": [{"source": "corran", "well": True}]}


def test_pages_follow_each_other_by_cursor(desk: Desk, scribe: Any) -> None:
    """`next` of a page is the cursor of the next one, and null at the end."""
    for number in range(3):
        scribe.status(f"s{number}", 1, as_of=f"2026-03-02T12:00:0{number}Z")
    desk.model.apply(scribe.records)
    first = desk.get("/api/stories?limit=2")
    second = desk.get("/api/stories", params={"limit": 2, "cursor": first["next"]})
    assert [view["story"] for view in first["stories"] + second["stories"]] == ["s2", "s1", "s0"]
    assert second["next"] is None


def test_alerts_are_listed_in_order_and_paged(desk: Desk, scribe: Any) -> None:
    """Alerts come in the order in which they were raised, spelled as in the contract."""
    held_and_released(scribe)
    desk.model.apply(scribe.records)
    page = desk.get("/api/alerts?limit=1")
    assert (page["alerts"][0]["alert"], page["alerts"][0]["from"], page["next"]) == ("a1", "unconfirmed", 1)
    assert [alert["alert"] for alert in desk.get("/api/alerts?after=1")["alerts"]] == ["a2"]
    assert [alert["alert"] for alert in desk.get("/api/alerts?kind=reversed")["alerts"]] == ["a2"]


@pytest.mark.parametrize(
    ("access", "request_of"),
    [
        (Access(), {"client": "192.0.2.7"}),
        (Access(), {"host": "desk.example"}),
        (Access(), {"headers": {"Origin": "https://elsewhere.example"}}),
        (Access(desk_token=DESK), {}),
        (Access(desk_token=DESK), {"headers": {"Authorization": "Bearer wrong"}}),
        (Access(desk_token=DESK, push_token=PUSH), {"headers": {"Authorization": f"Bearer {PUSH}"}}),
    ],
)  # fmt: skip
def test_the_public_sees_only_what_is_released(model: DeskModel, scribe: Any, access: Access, request_of: Any) -> None:
    """Another machine, a page lured into asking, or no desk token where one is set: held content is not there."""
    held_and_released(scribe)
    model.apply(scribe.records)
    desk = Desk(model, access)
    assert [view["story"] for view in desk.get("/api/stories", **request_of)["stories"]] == ["s1"]
    assert [alert["alert"] for alert in desk.get("/api/alerts", **request_of)["alerts"]] == ["a1"]
    assert desk.ask("GET", "/api/stories/s2", **request_of).status_code == 404
    assert desk.ask("GET", "/api/stories/s1/explain", **request_of).status_code == 403
    assert desk.ask("GET", "/api/sources", **request_of).status_code == 403


def test_the_bearer_of_the_desk_token_is_the_desk(model: DeskModel, scribe: Any) -> None:
    """With a desk token, its bearer sees all from anywhere."""
    held_and_released(scribe)
    model.apply(scribe.records)
    desk = Desk(model, Access(desk_token=DESK))
    headers = {"Authorization": f"Bearer {DESK}"}
    assert len(desk.get("/api/stories", client="192.0.2.7", host="desk.example", headers=headers)["stories"]) == 2


def test_explain_is_answered_for_a_story_that_is_there(desk: Desk, scribe: Any) -> None:
    """What led to a status is asked of the story's own events; an unknown story is 404 with a remedy."""
    scribe.applied("s1", 1, "i1")
    scribe.status("s1")
    desk.model.apply(scribe.records)
    [claim] = desk.get("/api/stories/s1/explain")["claims"]
    assert (claim["claim"], claim["status"], [step["seq"] for step in claim["steps"]]) == ("c", "denied", [1])
    assert desk.get("/api/stories/s1/explain?claim=c")["claims"] == [claim]
    assert desk.ask("GET", "/api/stories/s1/explain?claim=other").status_code == 404
    missing = desk.ask("GET", "/api/stories/nope/explain")
    assert missing.status_code == 404
    assert missing.json()["error"] == {
        "message": "no such story",
        "place": "nope",
        "remedy": "GET /api/stories lists them.",
    }


def test_a_push_answers_item_ids_and_outcomes(desk: Desk) -> None:
    """The bytes, the feed and the name reach the log as they are; the answer tells each item."""
    answer = desk.ask("POST", "/api/items?feed=f&name=a.json", content=b'{"x": 1}')
    assert answer.status_code == 202
    assert answer.json()["items"][0] | {"reason": "", "remedy": ""} == {
        "item": "i1", "event": "r-i1", "outcome": "received", "reason": "", "remedy": "", "line": None,
    }  # fmt: skip
    [(raw, feed, name, _)] = desk.pushed
    assert (raw, feed, name) == (b'{"x": 1}', "f", "a.json")


def test_the_same_key_and_bytes_are_the_same_delivery(desk: Desk) -> None:
    """An Idempotency-Key names the delivery; other bytes under it, or no key, are deliveries of their own."""
    for key, body in (("k", b"1"), ("k", b"1"), ("k", b"2"), (None, b"1"), (None, b"1")):
        desk.ask("POST", "/api/items", content=body, headers={"Idempotency-Key": key} if key else {})
    positions = [position for *_, position in desk.pushed]
    assert positions[0] == positions[1]
    assert len(set(positions)) == 4


def test_a_push_may_wait_for_the_outcome(desk: Desk, scribe: Any) -> None:
    """With `wait` the answer tells how the items ended, as soon as the read model knows."""
    scribe.settled("i1", "derived")
    desk.model.apply(scribe.records)
    assert desk.ask("POST", "/api/items?wait=5", content=b"x").json()["items"][0]["outcome"] == "derived"


def test_a_push_of_which_nothing_can_be_taken_is_unprocessable(desk: Desk) -> None:
    """Dead letters are kept, and the answer says why and what to do."""
    desk.answer = [Taken(None, "e", "dead", "too large", "Split it.")]
    answer = desk.ask("POST", "/api/items", content=b"x")
    assert answer.status_code == 422
    assert answer.json()["items"][0]["remedy"] == "Split it."


def test_a_body_over_the_limit_is_refused_unread(desk: Desk) -> None:
    """The limit holds for a told length and for a stream that tells none."""

    async def stream() -> AsyncIterator[bytes]:
        for _ in range(30):
            yield b"x" * 100

    told = desk.ask("POST", "/api/items", content=b"x" * 3_000)
    untold = desk.ask("POST", "/api/items", content=stream())
    assert (told.status_code, untold.status_code) == (413, 413)
    assert "max_push_bytes" in told.json()["error"]["remedy"]
    assert desk.pushed == []


@pytest.mark.parametrize(
    ("access", "client", "token", "status"),
    [
        (Access(), "127.0.0.1", None, 202),
        (Access(), "192.0.2.7", None, 401),
        (Access(push_token=PUSH), "127.0.0.1", None, 401),
        (Access(push_token=PUSH), "192.0.2.7", PUSH, 202),
        (Access(desk_token=DESK), "127.0.0.1", None, 401),
        (Access(desk_token=DESK), "192.0.2.7", DESK, 202),
        (Access(desk_token=DESK, push_token=PUSH), "192.0.2.7", PUSH, 202),
    ],
)
def test_who_may_push(model: DeskModel, access: Access, client: str, token: str | None, status: int) -> None:
    """Loopback may where no token is set; else a token is wanted."""
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    answer = Desk(model, access).ask("POST", "/api/items", content=b"x", client=client, headers=headers)
    assert answer.status_code == status


def test_wrong_parameters_are_told_with_place_and_remedy(desk: Desk) -> None:
    """Every error has the same shape."""
    for path, status in (
        ("/api/stories?status=perhaps", 422),
        ("/api/stories?limit=0", 422),
        ("/api/stories?cursor=%21%21", 400),
        ("/api/alerts?after=9223372036854775808", 422),
        ("/api/nothing", 404),
    ):
        answer = desk.ask("GET", path)
        assert answer.status_code == status, path
        error = answer.json()["error"]
        assert set(error) == {"message", "place", "remedy"}
        assert error["place"]
        assert error["remedy"]


@pytest.mark.parametrize("feed", ["a:b", "two words", "%00", "f" * 101])
def test_a_feed_that_ids_cannot_begin_with_is_refused(desk: Desk, feed: str) -> None:
    """A colon would let two feeds give one id; nothing of the push is taken."""
    assert desk.ask("POST", f"/api/items?feed={feed}", content=b"x").status_code == 422
    assert desk.pushed == []


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("application/json; charset=utf-8", "push.json"),
        ("application/x-ndjson", "push.jsonl"),
        ("text/plain", None),
    ],
)
def test_a_body_that_says_it_is_json_is_read_as_json(desk: Desk, kind: str, name: str | None) -> None:
    """The Content-Type names the delivery, so that broken JSON is refused and not taken for an article."""
    desk.ask("POST", "/api/items", content=b"{", headers={"Content-Type": kind})
    assert desk.pushed[0][2] == name


@pytest.mark.parametrize("headers", [{"Host": "[::1"}, {"Host": ""}, {"Origin": "http://[::1"}, {"Origin": "null"}])
def test_headers_that_name_no_host_make_nobody_the_desk(desk: Desk, scribe: Any, headers: dict[str, str]) -> None:
    """A broken Host or Origin is the public, not an error of ours."""
    assert desk.ask("POST", "/api/items", content=b"x", headers=headers).status_code == 401


@pytest.mark.parametrize(
    ("error", "status", "told"),
    [
        (StorageError("the disk is full", place="log.db", remedy="Make room."), 503, "the disk is full"),
        (RuntimeError("secret"), 500, "RuntimeError"),
    ],
)
def test_a_push_that_fails_inside_is_told_as_every_error(
    model: DeskModel, monkeypatch: pytest.MonkeyPatch, error: Exception, status: int, told: str
) -> None:
    """A full disk is worth trying again; a fault of ours says its kind and nothing of what is inside."""
    desk = Desk(model, Access())
    monkeypatch.setattr(desk, "answer", Failing(error))
    answer = desk.ask("POST", "/api/items", content=b"x")
    assert (answer.status_code, answer.json()["error"]["message"]) == (status, told)
    assert "secret" not in answer.text


def test_health_readiness_and_metrics(desk: Desk) -> None:
    """/healthz tells that it answers, /readyz whether it is ready and why not, /metrics the page."""
    assert desk.get("/healthz") == {"status": "ok"}
    assert desk.get("/readyz") == {"status": "ready"}
    desk.not_ready = "catching up"
    answer = desk.ask("GET", "/readyz")
    assert (answer.status_code, answer.json()["reason"]) == (503, "catching up")
    assert desk.ask("GET", "/metrics").text == "onrecord_stories 1\n"


def telling_story() -> list[Any]:
    """Return the records of a report, a denial that came two days late, and its withholding after that."""
    telling = Telling("s1")
    for happening in (
        item("a", "2026-03-02T08:00:00Z", reports("Lowgate Echo")),
        item("b", "2026-03-05T09:00:00Z", answers("Tarn Rail", "denies", said="2026-03-03")),
        withhold("b", "2026-03-06T09:00:00Z"),
    ):
        happening(telling)
    return [Record("story.events", 0, at, b"s1", encode(event)) for at, event in enumerate(telling.events)]


def test_a_story_is_shown_as_of_a_time_in_both_senses(desk: Desk, scribe: Any) -> None:
    """By what was said until `as_of`, by what the log held at `known_at`; a wrong time and one before all are told."""
    scribe.status("s1")
    desk.model.apply([*telling_story(), *scribe.records])
    assert desk.get("/api/stories/s1?known_at=2026-03-05")["status"] == "denied"
    assert desk.get("/api/stories/s1?known_at=2026-03-04")["status"] == "unconfirmed"
    both = desk.get("/api/stories/s1?as_of=2026-03-03&known_at=2026-03-05")
    assert (both["status"], both["as_of"]) == ("denied", "2026-03-03T23:59:59.999Z")
    assert desk.get("/api/stories/s1?as_of=2026-03-02&known_at=2026-03-05")["status"] == "unconfirmed"
    assert "merged_into" not in both
    wrong = desk.ask("GET", "/api/stories/s1?as_of=yesterday")
    assert (wrong.status_code, wrong.json()["error"]["message"]) == (400, "no instant: 'yesterday'")
    early = desk.ask("GET", "/api/stories/s1?known_at=2001-01-01")
    assert (early.status_code, early.json()["error"]["remedy"]) == (404, "Ask for a later known_at.")


def test_the_public_gets_nothing_held_out_of_the_past(model: DeskModel, scribe: Any) -> None:
    """The denial was free on the 5th and is withheld now: without the desk role it is in no view of any time."""
    scribe.status("s1")
    scribe.released("s1")
    model.apply([*telling_story(), *scribe.records])
    desk = Desk(model, Access(desk_token=DESK))
    for asked in ("known_at=2026-03-05", "as_of=2026-03-09", "as_of=2026-03-03&known_at=2026-03-05"):
        view = desk.get(f"/api/stories/s1?{asked}")
        assert (view["status"], view["items"], view["claims"][0]["postures"]) == ("unconfirmed", ["a"], [])
    headers = {"Authorization": f"Bearer {DESK}"}
    assert desk.get("/api/stories/s1?known_at=2026-03-05", headers=headers)["status"] == "denied"


def test_the_past_of_a_held_story_is_no_story_to_the_public(model: DeskModel, scribe: Any) -> None:
    """A story that was never released is not there, whatever time is asked for."""
    held_and_released(scribe)
    model.apply(scribe.records)
    desk = Desk(model, Access(desk_token=DESK))
    asked = desk.ask("GET", "/api/stories/s2?known_at=2026-03-05")
    assert (asked.status_code, asked.json()["error"]["message"]) == (404, "no such story")
