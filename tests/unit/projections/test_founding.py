"""The worked example of status-model.md, told in invented names: two leaders' call."""

from projections.history import explain, timeline
from projections.policy import DEFAULT
from projections.telling import Telling, answers, item, reports
from projections.testing import tell

ARTICLE = item(
    "article",
    "2026-03-02T08:00:00Z",
    reports("Lowgate Post", claim="call", text="the two leaders spoke by phone", start=10),
    reports("Aksel Brun", claim="call", kind="named", carrier="Lowgate Post", text="Velin wanted peace", start=200),
    answers("Aksel Brun", "declines", claim="call", detail_only=True, start=300),
    answers(
        "Upper House", "neither", claim="call", aliases=("Upper House", "Pavel Dorn"), speaker="Pavel Dorn", start=400
    ),
    answers(
        "Upper House", "denies", claim="contact", aliases=("Upper House", "Pavel Dorn"), speaker="Pavel Dorn",
        text="contact to arrange a meeting was initiated", start=500,
    ),
    headline="Reported call between Brun and Velin",
)  # fmt: skip


def test_the_founding_case_comes_out_exactly() -> None:
    """The call is unconfirmed with one origin and one row; contact to arrange a meeting is denied."""
    telling = Telling()
    ARTICLE(telling)
    outcome = tell(telling.events)
    outcome.then(
        claim="call", status="unconfirmed", hold="live", flags=(), origins=1, postures={"Upper House": "neither"}
    )
    origin = outcome.claim("call").origins[0]
    assert (origin.name, origin.kind, origin.carriers) == ("Aksel Brun", "named", ("Lowgate Post",))
    assert outcome.claim("call").postures[0].speaker == "Pavel Dorn"
    outcome.then(
        claim="contact",
        status="denied",
        origins=0,
        postures={"Upper House": "denied"},
        alerts=[("status", "unconfirmed", "denied")],
    )
    assert (outcome.view.status, outcome.view.lead) == ("unconfirmed", "call")


def test_items_that_repeat_the_paper_add_no_origin() -> None:
    """Two agencies tell what the paper reported: still one origin."""
    telling = Telling()
    ARTICLE(telling)
    item("b", "2026-03-02T09:00:00Z", reports("Lowgate Post", claim="call"), provider="Sundpress")(telling)
    item("c", "2026-03-02T10:00:00Z", reports("Lowgate Post", claim="call"), provider="Kanal Nord")(telling)
    tell(telling.events).then(claim="call", origins=1, status="unconfirmed")


def test_the_leaders_decline_of_detail_is_kept_in_the_timeline() -> None:
    """No row and no confirmation, but not forgotten."""
    telling = Telling()
    ARTICLE(telling)
    kept = [(entry.who, entry.act) for entry in timeline(tell(telling.events).state)]
    assert ("Aksel Brun", "decline") in kept


def test_explain_tells_each_event_quote_rule_and_policy() -> None:
    """An editor sees what led to a status."""
    telling = Telling()
    ARTICLE(telling)
    found = explain(telling.events, DEFAULT, "contact")
    assert found is not None
    assert (found.status, found.rule, found.policy) == ("denied", "deny", DEFAULT.version)
    assert [one.quote for one in found.because] == ["Upper House denies"]
    (step,) = found.steps
    assert (step.item, step.was, step.now) == ("article", "unconfirmed", "denied")
    assert step.told[0].span == ("body", 500, 518)
    assert step.told[0].rule == "told@1"


def test_explain_follows_the_lead_claim_where_none_is_named() -> None:
    """The story's own status is that of its lead."""
    telling = Telling()
    ARTICLE(telling)
    found = explain(telling.events, DEFAULT)
    assert found is not None
    assert found.claim == "call"
    assert explain(telling.events, DEFAULT, "no such claim") is None
