"""What alerting remembers is bounded by a policy time, and forgetting sends no alert twice."""

from events.catalogue import AlertRaised, AnyEvent
from events.codec import decode, encode
from projections.policy import Policy
from projections.telling import Happening, Telling, answers, item, kill, reports
from streams.stages.alert import AlertStage
from streams.stages.overlay import MemoryState
from streams.stages.project import ProjectStage
from streams.stages.protocol import Output, Record

POLICY = Policy(version="d@1", remember_days=60)
REPORT = item("a", "2026-01-02T08:00:00Z", reports("Lowgate Echo"))
DENIED = item("b", "2026-01-03T09:00:00Z", answers("Tarn Rail", "denies"))


def story(name: str, *happenings: Happening) -> list[AnyEvent]:
    """Return the events of a story."""
    telling = Telling(name)
    for one in happenings:
        one(telling)
    return list(telling.events)


def news(name: str, at: str) -> list[AnyEvent]:
    """Return the only event of another story, whose claim is its own."""
    return story(name, item(f"{name}-i", at, reports("Vale Courier", claim=f"{name}-c")))


class Chain:
    """Projecting and alerting in memory; `changes` is what alerting took."""

    def __init__(self, policy: Policy = POLICY) -> None:
        self.project, self.alert = ProjectStage(policy=policy), AlertStage(policy=policy)
        self.stories, self.told = MemoryState(), MemoryState()
        self.changes: list[Output] = []

    def take(self, *events: AnyEvent) -> list[tuple[str, str, str]]:
        """Take story events through both; return the alerts as (kind, from, to)."""
        found: list[tuple[str, str, str]] = []
        for event in events:
            for output in self.project.step(self.stories, Record("story.events", 0, 0, None, encode(event))):
                if output.topic == "story.changes":
                    self.changes.append(output)
                    found += self.again(output)
        return found

    def again(self, change: Output) -> list[tuple[str, str, str]]:
        """Let alerting take a change (once more)."""
        outputs = self.alert.step(self.told, Record("story.changes", 0, 0, None, change.value))
        events = [decode(output.value) for output in outputs]
        return [(e.data.kind, e.data.from_, e.data.to) for e in events if isinstance(e, AlertRaised)]

    def held(self) -> list[str]:
        """Return what the state of alerting holds, the clock aside."""
        return sorted(key for key in self.told.entries if key != "clock")


def test_a_story_without_news_is_forgotten_with_all_that_was_told_of_it() -> None:
    """The state holds what had news within the time, and no trace of the rest."""
    chain = Chain()
    assert chain.take(*story("s", REPORT, DENIED)) == [("status", "unconfirmed", "denied")]
    assert any(key.startswith("rests/") for key in chain.held())
    chain.take(*news("t", "2026-03-04T09:00:00Z"))
    assert any("/s" in key for key in chain.held())  # the 60th day after it
    chain.take(*news("u", "2026-03-05T09:00:00Z"))
    assert chain.held() == ["quiet/2026-03-04/t", "quiet/2026-03-05/u", "seen/t", "seen/u"]


def test_the_state_does_not_grow_over_the_years() -> None:
    """Of a story every ten days for years, those of the last sixty days are remembered."""
    chain = Chain()
    sizes = []
    for number in range(200):
        at = f"{2020 + number // 36}-{number % 36 // 3 + 1:02}-{number % 3 * 10 + 1:02}T09:00:00Z"
        said = (reports("Lowgate Echo", claim=f"c{number}"), answers("Tarn Rail", "denies", claim=f"c{number}"))
        chain.take(*story(f"s{number}", item(f"i{number}", at, *said)))
        sizes.append(len(chain.told.entries))
    assert max(sizes) <= 8 * 4 + 1


def test_a_repeat_of_what_was_forgotten_raises_nothing_new() -> None:
    """The old changes again: the later ones nothing, the first one at most the alert with the id that it had."""
    chain = Chain()
    sent = chain.take(*story("s", REPORT, DENIED, kill("b", "2026-01-04T09:00:00Z")))
    assert [kind for kind, _, _ in sent] == ["status", "take_back"]
    chain.take(*news("u", "2026-05-05T09:00:00Z"))
    assert [chain.again(change) for change in chain.changes[1:3]] == [[], []]
    assert chain.again(chain.changes[0]) == []


def test_a_forgotten_story_that_speaks_again_is_not_told_anew() -> None:
    """What was shown before the news is what recipients know: a second denial is no alert, a confirmation is one."""
    told = story(
        "s", REPORT, DENIED,
        item("c", "2026-06-01T09:00:00Z", answers("Vale police", "denies", standing="authority")),
        item("d", "2026-06-02T09:00:00Z", answers("Vale Council", "confirms", standing="authority")),
    )  # fmt: skip
    chain = Chain()
    assert chain.take(*told[:2]) == [("status", "unconfirmed", "denied")]
    chain.take(*news("u", "2026-05-30T09:00:00Z"))
    assert "seen/s" not in chain.told.entries
    assert chain.take(told[2]) == []
    assert chain.take(told[3]) == [("status", "denied", "disputed")]


def test_another_claim_of_a_forgotten_story_is_not_told_anew_either() -> None:
    """News of one claim does not make the others unknown."""
    told = story(
        "s", REPORT, DENIED, item("c", "2026-06-01T09:00:00Z", reports("Vale Courier", claim="other")),
        item("d", "2026-06-02T09:00:00Z", answers("Vale police", "denies", standing="authority")),
        item("d", "2026-06-03T09:00:00Z", signal="correction"),
    )  # fmt: skip
    chain = Chain()
    chain.take(*told[:2])
    chain.take(*news("u", "2026-05-30T09:00:00Z"))
    assert chain.take(*told[2:]) == []


def test_within_the_time_an_alert_is_taken_back_and_after_it_no_longer() -> None:
    """The kill after 59 days takes back; a kill of what was told longer ago tells its status only."""
    denied = story("s", REPORT, DENIED, kill("b", "2026-03-03T09:00:00Z"))
    assert Chain().take(*denied)[1:] == [("take_back", "denied", "unconfirmed")]
    late = story("s", REPORT, DENIED, kill("a", "2026-05-03T09:00:00Z"), kill("b", "2026-05-04T09:00:00Z"))
    sent = Chain().take(*late)
    assert [kind for kind, _, _ in sent if kind == "take_back"] == []
    assert sent[-1] == ("status", "denied", "withdrawn")


def test_what_a_merge_moved_is_remembered_by_the_story_that_has_it() -> None:
    """The story that went is forgotten after its time; its claim stays known and is not told anew."""
    other = Telling("o")
    for happening in (
        item("x", "2026-01-02T08:00:00Z", reports("Vale Courier", claim="d")),
        item("y", "2026-01-03T08:00:00Z", answers("Tarn Rail", "denies", claim="d")),
    ):
        happening(other)
    survivor = Telling("s")
    REPORT(survivor)
    survivor.adopt(other, "2026-02-10T09:00:00Z")
    item("z", "2026-03-20T09:00:00Z", reports("Kestin Post", claim="d"))(survivor)
    item("w", "2026-04-20T09:00:00Z", answers("Vale police", "denies", standing="authority", claim="d"))(survivor)
    chain = Chain()
    assert chain.take(*other.events[:2]) == [("status", "unconfirmed", "denied")]
    assert chain.take(survivor.events[0], survivor.events[1], other.events[2]) == []
    assert chain.take(survivor.events[2]) == []
    chain.take(*news("u", "2026-04-15T09:00:00Z"))
    assert "seen/o" not in chain.told.entries
    assert "claim/d" in chain.told.entries
    assert chain.take(survivor.events[3]) == []


def test_a_state_from_before_is_read() -> None:
    """A ledger that has the bare number of a story, and claims without day and story, goes on."""
    told = story("s", REPORT, DENIED, kill("b", "2026-01-04T09:00:00Z"))
    chain = Chain()
    chain.take(*told[:2])
    chain.told.entries["seen/s"] = b"2"
    chain.told.entries.pop("quiet/2026-01-03/s")
    claim = next(key for key in chain.told.entries if key.startswith("claim/"))
    whole = chain.told.entries[claim]
    chain.told.entries[claim] = whole.replace(b',"2026-01-03"]]', b"]]").replace(b',"s"]', b"]")
    assert chain.told.entries[claim] != whole
    assert chain.take(told[2]) == [("take_back", "denied", "unconfirmed")]
