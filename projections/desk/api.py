"""The desk's HTTP API over the read model. Owns routes, parameters and the answers' shapes; decides nothing itself.

Everybody sees what is released; the role `desk` (roles.py) sees all. Errors are
`{"error": {"message", "place", "remedy"}}` with a fitting status.
"""

import base64
import binascii
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, Literal

import orjson
from fastapi import FastAPI, HTTPException, Query, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException as StarletteHTTPException

from events.errors import OnrecordError, SettingsError, StorageError, TooLargeError
from events.identity import FEED_NAME
from events.views import Hold, StatusName
from projections.desk.deciding import CONFLICT, INCOMPLETE, Decision, rulings_of, story_now
from projections.desk.explaining import explain_story, story_then_of
from projections.desk.model import DeskModel
from projections.desk.pushing import Take, push
from projections.desk.roles import Access, Role
from projections.desk.ruling_requests import PLACE, Tell, rule
from projections.policy import DEFAULT, Policy
from projections.spelling import story_line

_LARGEST = 2**63 - 1
"""The largest number that SQLite compares."""

_HEADERS = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}


@dataclass(frozen=True, slots=True)
class Service:
    """What the API stands on; `ready` returns why it is not ready, None when it is; `page` is the metrics page.

    `tell` puts a command into the log; `sources` tells how the sources fare that run in this process.
    """

    model: DeskModel
    access: Access
    take: Take
    tell: Tell
    page: Callable[[], bytes]
    page_type: str
    ready: Callable[[], str | None]
    max_push_bytes: int = 32_000_000
    policy: Policy = DEFAULT
    epoch: str = "1"
    sources: Callable[[], Sequence[Mapping[str, Any]]] = tuple


def desk_api(service: Service) -> FastAPI:
    """Return the ASGI application."""
    app = FastAPI(title="onrecord desk", version="1", docs_url=None, redoc_url=None)
    _answer_errors(app)
    _add_stories(app, service)
    _add_rulings(app, service)
    _add_alerts(app, service)
    _add_items(app, service)
    _add_state(app, service)
    return app


def _add_stories(app: FastAPI, service: Service) -> None:
    model = service.model

    @app.get("/api/stories")
    def stories(  # noqa: PLR0917 - query parameters, all by name
        request: Request,
        status: StatusName | None = None,
        hold: Hold | None = None,
        provider: str | None = None,
        merged: bool = False,
        limit: Annotated[int, Query(ge=1, le=1000)] = 100,
        cursor: str | None = None,
    ) -> Response:
        """List stories, the last changed first; `next` is the cursor of the next page."""
        released = _role(service, request) == "public"
        found = model.stories(
            status=status,
            hold=hold,
            provider=provider,
            merged=merged,
            released=released,
            after=None if cursor is None else _read_cursor(cursor),
            limit=limit + 1,
        )
        views = [orjson.Fragment(view) for _, view in found[:limit]]
        following = _write_cursor(found[limit - 1][0]) if len(found) > limit else None
        return _json({"stories": views, "next": following})

    @app.get("/api/stories/{story}")
    def story(request: Request, story: str, as_of: str | None = None, known_at: str | None = None) -> Response:
        """Show one story as it is now, by what was said until `as_of`, or as the log had it at `known_at`."""
        released = _role(service, request) == "public"
        view = model.story(story, released=released)
        if view is None:
            raise _no_story(story)
        if as_of is None and known_at is None:
            return _json(orjson.Fragment(view))
        then = story_then_of(model, story, as_of=as_of, known_at=known_at, released=released, policy=service.policy)
        if then is None:
            raise HTTPException(404, _error("nothing was known of the story then", story, "Ask for a later known_at."))
        return _json(story_line(then))

    @app.get("/api/stories/{story}/explain")
    def explain(request: Request, story: str, claim: str | None = None) -> Response:
        """Tell for each status the events, the quoted words and the rule that led to it; the desk's only."""
        if _role(service, request) == "public":
            raise HTTPException(403, _error("only the desk may see what led to a status", story, _HOW_TO_BE_DESK))
        if model.story(story) is None:
            raise _no_story(story)
        found = explain_story(model, story, claim, service.policy)
        return _json({"story": story, "claims": [each.model_dump(mode="json") for each in found]})


def _add_rulings(app: FastAPI, service: Service) -> None:
    body = {"content": {"application/json": {"schema": Decision.model_json_schema()}}, "required": True}

    @app.get("/api/stories/{story}/rulings")
    def rulings(request: Request, story: str) -> Response:
        """List the rulings on a story, those that ended among them, with who and why; the desk's only."""
        if _role(service, request) == "public":
            raise HTTPException(403, _error("only the desk may see who ruled and why", story, _HOW_TO_BE_DESK))
        found = rulings_of(service.model, story)
        now = story_now(service.model, story)
        return _json({"story": now, "rulings": [each.model_dump(mode="json") for each in found]})

    @app.post("/api/stories/{story}/rulings", openapi_extra={"requestBody": body}, responses=_RULING_ANSWERS)
    async def make_ruling(
        request: Request, story: str, wait: Annotated[float, Query(ge=0, le=30)] = 5.0
    ) -> Response:  # fmt: skip
        """Make or end a ruling on a story; the desk's only. The same Idempotency-Key and body is the same ruling."""
        if _role(service, request) == "public":
            raise HTTPException(401, _error("ruling is the desk's", PLACE, _HOW_TO_BE_DESK))
        status, answer = await rule(
            request, service.tell, service.model, story, epoch=service.epoch, wait=wait
        )  # fmt: skip
        return _json(answer, status)


def _add_alerts(app: FastAPI, service: Service) -> None:
    @app.get("/api/alerts")
    def alerts(
        request: Request,
        story: str | None = None,
        kind: Literal["status", "reversed", "softened", "take_back"] | None = None,
        after: Annotated[int, Query(ge=0, le=_LARGEST)] = 0,
        limit: Annotated[int, Query(ge=1, le=1000)] = 100,
    ) -> Response:
        """List alerts in the order in which they were raised; `next` is the `after` of the next page."""
        released = _role(service, request) == "public"
        found = service.model.alerts(story=story, kind=kind, released=released, after=after, limit=limit + 1)
        views = [orjson.Fragment(view) for _, view in found[:limit]]
        return _json({"alerts": views, "next": found[limit - 1][0] if len(found) > limit else None})


def _add_items(app: FastAPI, service: Service) -> None:
    @app.post("/api/items", status_code=202)
    async def items(
        request: Request,
        wait: Annotated[float, Query(ge=0, le=30)] = 0.0,
        feed: Annotated[str | None, Query(pattern=FEED_NAME)] = None,
        name: Annotated[str | None, Query(max_length=255)] = None,
    ) -> Response:
        """Take items in any supported format; a push with the same Idempotency-Key and bytes changes nothing.

        `feed` leads the ids; the end of `name` (.json, .jsonl), or a Content-Type that says so, makes JSON of the body
        a must.
        """
        client = request.client.host if request.client else None
        if not service.access.may_push(client, request.headers):
            raise HTTPException(
                401, _error("pushing needs a token", "POST /api/items", "Send `Authorization: Bearer PUSH_TOKEN`.")
            )
        status, answer = await push(
            request, service.take, service.model, feed=feed, name=name, most=service.max_push_bytes, wait=wait
        )
        return _json(answer, status)


def _add_state(app: FastAPI, service: Service) -> None:
    @app.get("/")
    def root() -> Response:
        """Say where to look."""
        return _json(
            {
                "onrecord": "desk",
                "look": ["/api/stories", "/api/alerts", "/api/sources", "/metrics", "/readyz", "/openapi.json"],
            }
        )

    @app.get("/healthz")
    def healthz() -> Response:
        """Tell that the process answers."""
        return _json({"status": "ok"})

    @app.get("/readyz")
    def readyz() -> Response:
        """Tell whether the read model is up with the log and everything runs: 200, else 503 with the reason."""
        reason = service.ready()
        if reason is not None:
            return _json({"status": "not ready", "reason": reason}, 503)
        return _json({"status": "ready"})

    @app.get("/api/sources")
    def sources(request: Request) -> Response:
        """Tell how each source fares that this process reads: last success, last error, what it brought; the desk's."""
        if _role(service, request) == "public":
            raise HTTPException(403, _error("only the desk may see the sources", "GET /api/sources", _HOW_TO_BE_DESK))
        return _json({"sources": service.sources()})

    @app.get("/metrics")
    def metrics() -> Response:
        """Answer Prometheus."""
        return Response(service.page(), media_type=service.page_type)


_RULING_ANSWERS: dict[int | str, dict[str, Any]] = {
    200: {"description": "taken: `ruling`, `event`, `story` and its `state` after it"},
    202: {"description": "received, and under way still: ask again with the same Idempotency-Key"},
    400: {"description": "no JSON, or no Idempotency-Key of 1 to 255 characters"},
    401: {"description": "no bearer token of the desk"},
    404: {"description": "no such story, claim, mention or ruling"},
    409: {"description": "it is there, and cannot be ruled on so"},
    413: {"description": "more than 16,384 bytes"},
    422: {"description": "a field is missing, of another kind or not understood"},
}
_HOW_TO_BE_DESK = "Send `Authorization: Bearer DESK_TOKEN`, or ask from this machine where no token is set."


def _role(service: Service, request: Request) -> Role:
    return service.access.role(request.client.host if request.client else None, request.headers)


def _no_story(story: str) -> HTTPException:
    return HTTPException(404, _error("no such story", story, "GET /api/stories lists them."))


def _error(message: str, place: str = "", remedy: str = "") -> Any:
    return {"message": message, "place": place, "remedy": remedy}


def _json(content: object, status: int = 200) -> Response:
    return Response(orjson.dumps(content), status, media_type="application/json", headers=_HEADERS)


def _write_cursor(last: tuple[str, str]) -> str:
    return base64.urlsafe_b64encode("\n".join(last).encode()).decode().rstrip("=")


def _read_cursor(text: str) -> tuple[str, str]:
    try:
        updated, story = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)).decode().split("\n")
    except (binascii.Error, ValueError) as error:
        raise HTTPException(
            400, _error("no cursor of ours", "cursor", "Take `next` of the page before, or leave it out.")
        ) from error
    return updated, story


def _answer_errors(app: FastAPI) -> None:
    @app.exception_handler(StarletteHTTPException)
    def refused(request: Request, error: Exception) -> JSONResponse:
        status = error.status_code if isinstance(error, StarletteHTTPException) else 500
        detail: Any = error.detail if isinstance(error, StarletteHTTPException) else str(error)
        told: Mapping[str, Any] = (
            detail if isinstance(detail, dict) else _error(str(detail), request.url.path, "GET / says where to look.")
        )
        headers = {"WWW-Authenticate": "Bearer", **_HEADERS} if status == 401 else _HEADERS  # noqa: PLR2004 - HTTP's number
        return JSONResponse({"error": told}, status, headers=headers)

    @app.exception_handler(RequestValidationError)
    def invalid(_: Request, error: Exception) -> JSONResponse:
        first = error.errors()[0] if isinstance(error, RequestValidationError) else {"loc": (), "msg": ""}
        place = ".".join(str(part) for part in first["loc"])
        return JSONResponse({"error": _error(str(first["msg"]), place, "See /openapi.json.")}, 422, headers=_HEADERS)

    @app.exception_handler(OnrecordError)
    def wrong(_: Request, error: Exception) -> JSONResponse:
        told = _error(str(error))
        status = 500
        if isinstance(error, OnrecordError):
            told = _error(error.message, error.place, error.remedy)
            status = _status(error)
        return JSONResponse({"error": told}, status, headers=_HEADERS)

    @app.exception_handler(Exception)
    def failed(_: Request, error: Exception) -> JSONResponse:
        told = _error(type(error).__name__, remedy="A fault of the desk: its log tells more. Try again later.")
        return JSONResponse({"error": told}, 500, headers=_HEADERS)


def _status(error: OnrecordError) -> int:
    if isinstance(error, StorageError):
        return 503
    if error.reason in (CONFLICT, INCOMPLETE):
        return 409 if error.reason == CONFLICT else 422
    return 413 if isinstance(error, TooLargeError) else 404 if isinstance(error, SettingsError) else 400
