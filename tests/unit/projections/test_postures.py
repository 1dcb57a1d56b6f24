"""Postures: what decides a party's row, and which names are one party."""

from projections.telling import answers, item, kill, reports
from projections.testing import given

REPORT = item("a", "2026-03-02T08:00:00Z", reports("Lowgate Echo"))


def test_the_latest_substantive_act_decides() -> None:
    """A denial after a partial confirmation is what the party stands for."""
    given(REPORT, item("b", "2026-03-02T09:00:00Z", answers("Tarn Rail", "confirms_part"))).when(
        item("c", "2026-03-03T09:00:00Z", answers("Tarn Rail", "denies"))
    ).then(postures={"Tarn Rail": "denied"}, flags=())


def test_a_decline_before_a_confirmation_is_no_flag() -> None:
    """Only an act said after the substantive one softens it."""
    given(REPORT, item("b", "2026-03-02T09:00:00Z", answers("Tarn Rail", "declines"))).when(
        item("c", "2026-03-03T09:00:00Z", answers("Tarn Rail", "confirms"))
    ).then(postures={"Tarn Rail": "confirmed"}, flags=())


def test_without_a_substantive_act_the_latest_one_decides() -> None:
    """First unreachable, then no comment: declined."""
    given(REPORT, item("b", "2026-03-02T09:00:00Z", answers("Tarn Rail", "neither"))).when(
        item("c", "2026-03-03T09:00:00Z", answers("Tarn Rail", "declines"))
    ).then(postures={"Tarn Rail": "declined"})


def test_within_one_item_the_more_telling_act_decides() -> None:
    """Neither before decline before no_response."""
    acts = (answers("Tarn Rail", "silent"), answers("Tarn Rail", "neither"), answers("Tarn Rail", "declines"))
    given(REPORT).when(item("b", "2026-03-02T09:00:00Z", *acts)).then(postures={"Tarn Rail": "neither"})


def test_the_act_behind_a_posture_gives_its_words() -> None:
    """A row quotes the act that decides: who said it, in which item, where, when."""
    denial = answers("Tarn Rail", "denies", speaker="Ulla Norn", said="2026-03-02", start=40)
    row = given(REPORT).when(item("b", "2026-03-02T09:00:00Z", denial)).claim().postures[0]
    assert (row.speaker, row.item, row.span, row.said_at) == ("Ulla Norn", "b", ("body", 40, 56), "2026-03-02")
    assert row.effective
    assert row.quote == "Tarn Rail denies"


def test_a_spokesman_and_his_body_are_one_row() -> None:
    """The palace, its spokesman by full name and by surname are the same party."""
    palace = answers("Upper House", "declines", aliases=("Upper House", "Pavel Dorn"), speaker="Pavel Dorn")
    surname = answers("Dorn", "neither")
    given(REPORT, item("b", "2026-03-02T09:00:00Z", palace)).when(item("c", "2026-03-03T09:00:00Z", surname)).then(
        postures={"Upper House": "neither"}
    )


def test_a_minister_and_the_ministry_are_one_row_that_bears_the_bodys_name() -> None:
    """A row bears the organisation's name on the body's own acts."""
    minister = answers("Rena Falk", "denies", organisation="Orsk trade ministry")
    given(REPORT, item("b", "2026-03-02T09:00:00Z", answers("Orsk trade ministry", "declines"))).when(
        item("c", "2026-03-03T09:00:00Z", minister)
    ).then(postures={"Orsk trade ministry": "denied"}, status="denied")


def test_on_his_own_conduct_a_person_has_a_row_of_his_own() -> None:
    """A claim that names the chief is his: his answer and his firm's are two rows."""
    claim = item("a", "2026-03-02T08:00:00Z", reports("Lowgate Echo", text="Tarn Rail chief Rena Falk took bribes"))
    chief = answers("Rena Falk", "denies", organisation="Tarn Rail")
    given(claim, item("b", "2026-03-02T09:00:00Z", chief)).when(
        item("c", "2026-03-03T09:00:00Z", answers("Tarn Rail", "declines"))
    ).then(postures={"Rena Falk": "denied", "Tarn Rail": "declined"}, flags=())


def test_a_short_form_that_only_one_party_can_mean_is_that_party() -> None:
    """The bare "defence ministry" is the one that was named with its country."""
    given(REPORT, item("b", "2026-03-02T09:00:00Z", answers("Orsk's defence ministry", "neither"))).when(
        item("c", "2026-03-03T09:00:00Z", answers("Defence ministry", "neither"))
    ).then(postures={"Orsk's defence ministry": "neither"})


def test_a_short_form_that_two_parties_could_mean_joins_neither() -> None:
    """Two foreign ministries do not become one by the words they share."""
    rows = (
        answers("Orsk foreign ministry", "confirms", aliases=("foreign ministry",)),
        answers("Velmar foreign ministry", "denies", aliases=("foreign ministry",)),
    )
    given(REPORT).when(item("b", "2026-03-02T09:00:00Z", *rows)).then(
        status="disputed", postures={"Orsk foreign ministry": "confirmed", "Velmar foreign ministry": "denied"}
    )


def test_a_country_and_its_adjective_name_the_same_ministry() -> None:
    """Karelva's and Karelvan are one country."""
    given(REPORT, item("b", "2026-03-02T09:00:00Z", answers("Karelva's foreign ministry", "declines"))).when(
        item("c", "2026-03-03T09:00:00Z", answers("Karelvan foreign ministry", "denies"))
    ).then(postures={"Karelva's foreign ministry": "denied"})


def test_two_persons_with_one_surname_are_two_parties() -> None:
    """Anna Holm and Erik Holm do not become one by their surname."""
    rows = (
        answers("Anna Holm", "confirms", aliases=("Holm",)),
        answers("Erik Holm", "denies", aliases=("Holm",)),
    )
    given(REPORT).when(item("b", "2026-03-02T09:00:00Z", *rows)).then(status="disputed")


def test_the_alias_that_joins_may_come_from_another_claim() -> None:
    """Rows join over the story's live mentions, not the claim's alone."""
    elsewhere = item(
        "b", "2026-03-02T09:00:00Z", answers("Upper House", "declines", claim="d", aliases=("Pavel Dorn",))
    )
    here = item("c", "2026-03-02T10:00:00Z", answers("Pavel Dorn", "neither"), answers("Upper House", "declines"))
    given(REPORT, elsewhere).when(here).then(postures={"Pavel Dorn": "neither"})


def test_a_kill_of_the_item_that_joined_two_names_parts_them() -> None:
    """Only live mentions join."""
    link = item("b", "2026-03-02T09:00:00Z", answers("Upper House", "declines", claim="d", aliases=("Pavel Dorn",)))
    here = item("c", "2026-03-02T10:00:00Z", answers("Pavel Dorn", "neither"), answers("Upper House", "declines"))
    given(REPORT, link, here).when(kill("b", "2026-03-02T11:00:00Z")).then(
        postures={"Pavel Dorn": "neither", "Upper House": "declined"}
    )


def test_an_origins_decline_of_detail_makes_no_row() -> None:
    """It is kept in the timeline: no row, no confirmation."""
    claim = item(
        "a",
        "2026-03-02T08:00:00Z",
        reports("Aksel Brun", kind="named", carrier="Lowgate Echo"),
        answers("Aksel Brun", "declines", detail_only=True),
    )
    given().when(claim).then(status="unconfirmed", postures={}, origins=1)
