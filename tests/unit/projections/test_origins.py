"""Independent origins: one per root of the attribution chain."""

from projections.policy import Policy
from projections.telling import answers, item, kill, reports
from projections.testing import given, when


def names(outcome: object) -> list[tuple[str | None, bool]]:
    """Return the origins that a claim shows and whether they are live."""
    return [(origin.name, origin.live) for origin in outcome.claim().origins]  # type: ignore[attr-defined]


def test_versions_of_an_item_count_once() -> None:
    """An update that says the same adds no origin."""
    given(item("a", "2026-03-02T08:00:00Z", reports("Lowgate Echo"))).when(
        item("a", "2026-03-02T10:00:00Z", reports("Lowgate Echo"), signal="update")
    ).then(origins=1, alerts=[])


def test_several_items_that_attribute_to_one_outlet_are_one_origin() -> None:
    """The root counts, not who passes it on."""
    outcome = when(
        item("a", "2026-03-02T08:00:00Z", reports("Lowgate Echo")),
        item("b", "2026-03-02T09:00:00Z", reports("Lowgate Echo"), provider="Sundpress"),
    )
    outcome.then(status="unconfirmed", origins=1)
    assert outcome.claim().origins[0].items == ("a", "b")


def test_syndicated_copies_count_once() -> None:
    """Near-duplicate text under other titles is one origin, whoever signs it."""
    when(
        item("a", "2026-03-02T08:00:00Z", reports("crew members", kind="unnamed", carrier="Northwire")),
        item("b", "2026-03-02T09:00:00Z", reports("crew members", kind="unnamed", carrier="Sael Courier"), copy_of="a"),
        item("c", "2026-03-02T10:00:00Z", reports("crew members", kind="unnamed", carrier="Tarn Post"), copy_of="a"),
    ).then(status="unconfirmed", origins=1)


def test_titles_of_one_publisher_count_once() -> None:
    """Publisher families are policy data."""
    policy = Policy(version="test@1", families=(("Lowgate Echo", "Lowgate on Sunday"),))
    given(item("a", "2026-03-02T08:00:00Z", reports("Lowgate Echo")), policy=policy).when(
        item("b", "2026-03-03T08:00:00Z", reports("Lowgate on Sunday"))
    ).then(status="unconfirmed", origins=1)


def test_an_items_own_sister_title_adds_to_the_families() -> None:
    """An item's "sister title" or "owned by" makes two titles one origin."""
    when(
        item("a", "2026-03-02T08:00:00Z", reports("Lowgate Echo", organisation="Echo Group")),
        item("b", "2026-03-03T08:00:00Z", reports("Sund Evening", organisation="Echo Group")),
    ).then(origins=1)


def test_a_sister_title_that_an_item_names_is_no_second_origin() -> None:
    """The families that items tell reach over several titles, and an outsider counts beside them."""
    pair = ("Lowgate Echo", "Sund Evening")
    given(item("a", "2026-03-02T08:00:00Z", reports("Lowgate Echo"))).when(
        item("b", "2026-03-03T08:00:00Z", reports("Sund Evening", family=pair)),
        item("c", "2026-03-03T09:00:00Z", reports("Tarn Post", family=("Sund Evening", "Tarn Post"))),
    ).then(status="unconfirmed", origins=1)
    when(
        item("a", "2026-03-02T08:00:00Z", reports("Lowgate Echo")),
        item("b", "2026-03-03T08:00:00Z", reports("Sund Evening", family=pair)),
        item("c", "2026-03-03T09:00:00Z", reports("Tarn Post")),
    ).then(status="corroborated", origins=2)


def test_what_a_party_denies_in_its_own_item_it_does_not_assert() -> None:
    """A headline that puts a denial as its words ("Orsk says visa not refused") makes nobody an origin."""
    when(
        item("a", "2026-03-02T08:00:00Z", reports("Lowgate Echo")),
        item("b", "2026-03-02T10:00:00Z", reports("Orsk", kind="named"), answers("Orsk", "denies")),
    ).then(status="denied", origins=1)


def test_unnamed_officials_of_one_body_count_once() -> None:
    """Two papers' officials of one ministry are one origin."""
    when(
        item("a", "2026-03-02T08:00:00Z",
             reports("officials", kind="unnamed", organisation="Orsk trade ministry", carrier="Lowgate Echo")),
        item("b", "2026-03-03T08:00:00Z",
             reports("an official", kind="unnamed", organisation="Orsk trade ministry", carrier="Radio Sund")),
    ).then(origins=1)  # fmt: skip


def test_unnamed_sources_without_a_body_count_once_per_carrier() -> None:
    """Two carriers' sources may be two, one carrier's are one."""
    when(
        item("a", "2026-03-02T08:00:00Z", reports("sources", kind="unnamed", carrier="Lowgate Echo")),
        item("b", "2026-03-02T09:00:00Z", reports("an insider", kind="unnamed", carrier="Lowgate Echo")),
        item("c", "2026-03-03T08:00:00Z", reports("sources", kind="unnamed", carrier="Radio Sund")),
    ).then(origins=2)  # fmt: skip


def test_an_origin_without_a_name_counts_only_when_there_is_no_named_one() -> None:
    """Rumour and "media reports" add nothing to a named outlet."""
    rumour = item("a", "2026-03-02T08:00:00Z", reports(None, kind="rumour"))
    given(rumour).when(item("b", "2026-03-02T09:00:00Z", reports(None))).then(origins=1)
    given(rumour).when(item("b", "2026-03-02T09:00:00Z", reports("Lowgate Echo"))).then(origins=1)


def test_an_outlet_that_cites_a_leader_is_no_second_origin() -> None:
    """Items that repeat the paper add none: the root of its report is the leader."""
    outcome = when(
        item("a", "2026-03-02T08:00:00Z", reports("Aksel Brun", kind="named", carrier="Lowgate Echo")),
        item("b", "2026-03-02T09:00:00Z", reports("Lowgate Echo")),
    )
    outcome.then(origins=1)
    origin = outcome.claim().origins[0]
    assert (origin.name, origin.kind, origin.carriers) == ("Aksel Brun", "named", ("Lowgate Echo",))


def test_a_chain_counts_at_its_root() -> None:
    """What "Radio Sund, citing the Lowgate Echo" tells is the Lowgate Echo's."""
    when(
        item("a", "2026-03-02T08:00:00Z", reports("Lowgate Echo")),
        item("b", "2026-03-02T09:00:00Z", reports("Lowgate Echo", chain=("Radio Sund", "Lowgate Echo"))),
        item("c", "2026-03-02T10:00:00Z", reports("Radio Sund")),
    ).then(origins=1, flags=())


def test_an_outlet_with_an_item_of_its_own_is_a_root_beside_those_it_cites() -> None:
    """Who reported on its own, in its own item, keeps its place."""
    when(
        item("a", "2026-03-02T08:00:00Z", reports("Radio Sund"), provider="Radio Sund"),
        item("b", "2026-03-02T09:00:00Z", reports("Lowgate Echo", chain=("Radio Sund", "Lowgate Echo"))),
    ).then(origins=2, status="corroborated")


def test_a_cycle_of_outlets_that_only_cite_each_other_counts_not_at_all() -> None:
    """It sets circular; its members stay live, so the claim is not withdrawn."""
    outcome = when(
        item("a", "2026-03-02T08:00:00Z", reports("Radio Sund"), provider="Lowgate Echo"),
        item("b", "2026-03-02T09:00:00Z", reports("Lowgate Echo"), provider="Radio Sund"),
    )
    outcome.then(status="unconfirmed", origins=0, flags=("circular",), alerts=[])
    assert names(outcome) == [("Radio Sund", True), ("Lowgate Echo", True)]


def test_a_cycle_counts_once_if_a_member_reported_on_its_own() -> None:
    """One of them had the report before it was cited back."""
    when(
        item("a", "2026-03-02T08:00:00Z", reports("Radio Sund"), provider="Radio Sund"),
        item("b", "2026-03-02T09:00:00Z", reports("Radio Sund"), provider="Lowgate Echo"),
        item("c", "2026-03-02T10:00:00Z", reports("Lowgate Echo"), provider="Radio Sund"),
    ).then(status="unconfirmed", origins=1, flags=("circular",))


def test_an_origin_is_live_while_a_live_item_attributes_the_claim_to_it() -> None:
    """A kill of one of two agencies' items about the paper's report leaves the paper live."""
    given(
        item("a", "2026-03-02T08:00:00Z", reports("Lowgate Echo")),
        item("b", "2026-03-02T09:00:00Z", reports("Lowgate Echo"), provider="Sundpress"),
    ).when(kill("a", "2026-03-02T10:00:00Z")).then(status="unconfirmed", origins=1, alerts=[])


def test_an_origin_whose_own_item_was_killed_is_not_live() -> None:
    """Others that still repeat the outlet's killed report do not keep it alive."""
    given(
        item("a", "2026-03-02T08:00:00Z", reports("Lowgate Echo"), provider="Lowgate Echo"),
        item("b", "2026-03-02T09:00:00Z", reports("Lowgate Echo"), provider="Sundpress"),
    ).when(kill("a", "2026-03-02T10:00:00Z")).then(
        status="withdrawn", origins=0, alerts=[("status", "unconfirmed", "withdrawn")]
    )


def test_a_retracting_outlet_leaves_the_others() -> None:
    """One of two origins retracts: no longer corroborated, not withdrawn."""
    given(
        item("a", "2026-03-02T08:00:00Z", reports("Lowgate Echo")),
        item("b", "2026-03-02T09:00:00Z", reports("Radio Sund")),
    ).when(item("c", "2026-03-03T09:00:00Z", answers("Lowgate Echo", "retracts", standing="none"))).then(
        status="unconfirmed", origins=1, postures={}, flags=(), alerts=[]
    )


def test_the_paper_that_retracts_takes_its_unnamed_sources_along() -> None:
    """Nobody else carried them."""
    given(item("a", "2026-03-02T08:00:00Z", reports("sources", kind="unnamed", carrier="Lowgate Echo"))).when(
        item("c", "2026-03-03T09:00:00Z", answers("Lowgate Echo", "retracts", standing="none"))
    ).then(status="withdrawn", origins=0, postures={})


def test_an_update_that_drops_the_claim_ends_its_origin() -> None:
    """What no longer stands is taken back."""
    given(item("a", "2026-03-02T08:00:00Z", reports("Lowgate Echo"))).when(
        item("a", "2026-03-02T10:00:00Z", signal="update")
    ).then(status="withdrawn", origins=0)


def test_the_report_that_a_retraction_names_is_no_origin() -> None:
    """What "retracted its report that" passes on is not asserted by anybody."""
    retraction = (answers("Lowgate Echo", "retracts", standing="none"), reports(None))
    given(item("a", "2026-03-02T08:00:00Z", reports("Lowgate Echo"))).when(
        item("c", "2026-03-03T09:00:00Z", *retraction)
    ).then(status="withdrawn", origins=0, alerts=[("status", "unconfirmed", "withdrawn")])


def test_unnamed_sources_are_no_link_of_their_chain() -> None:
    """The carrier is shown once, the sources are the origin."""
    sources = reports("two sources", kind="unnamed", carrier="Radio Sund", chain=("two sources",))
    origin = when(item("a", "2026-03-02T08:00:00Z", sources)).claim().origins[0]
    assert (origin.name, origin.carriers) == ("two sources", ("Radio Sund",))


def test_a_provider_may_tell_of_two_outlets_in_the_same_words() -> None:
    """Wires report in set phrases: what one of them tells of two papers is no copy; another title's copy is."""
    when(
        item("a", "2026-03-02T08:00:00Z", reports("Lowgate Echo"), provider="Northwire"),
        item("b", "2026-03-02T09:00:00Z", reports("Tarn Post"), provider="Northwire", copy_of="a"),
    ).then(status="corroborated", origins=2)
    when(
        item("a", "2026-03-02T08:00:00Z", reports("Lowgate Echo"), provider="Northwire"),
        item("b", "2026-03-02T09:00:00Z", reports("Tarn Post"), provider="Sael Courier", copy_of="a"),
    ).then(status="unconfirmed", origins=1)


def test_an_agency_that_is_cited_rests_on_whom_its_own_item_cites() -> None:
    """What one agency passes on and another attributes to that agency has one root."""
    outcome = when(
        item("a", "2026-03-02T08:00:00Z", reports("Lowgate Echo"), provider="Northwire"),
        item("b", "2026-03-02T09:00:00Z", reports("Northwire"), provider="Sundpress"),
    )
    outcome.then(status="unconfirmed", origins=1)
    assert [origin.name for origin in outcome.claim().origins] == ["Lowgate Echo"]


def test_an_agency_that_reported_on_its_own_stands_beside_whom_it_cites_elsewhere() -> None:
    """Its own report is a root."""
    when(
        item("a", "2026-03-02T08:00:00Z", reports("Northwire"), provider="Northwire"),
        item("b", "2026-03-02T09:00:00Z", reports("Lowgate Echo"), provider="Northwire"),
        item("c", "2026-03-02T10:00:00Z", reports("Northwire"), provider="Sundpress"),
    ).then(status="corroborated", origins=2)


def test_an_outlet_that_kills_the_item_in_which_it_cited_another_is_no_live_origin() -> None:
    """Its own item is gone, also for those who go on citing it."""
    given(
        item("a", "2026-03-02T08:00:00Z", reports("Lowgate Echo"), provider="Northwire"),
        item("b", "2026-03-02T09:00:00Z", reports("Northwire"), provider="Sundpress"),
    ).when(kill("a", "2026-03-02T10:00:00Z")).then(status="withdrawn", origins=0)
