"""Words that news uses for one thing: one claim told by two wires has the one here, the other there.

Owns the groups. They hold between two tellings of one story only, where "the blast" and "the explosion" are one.
"""

from functools import lru_cache

from streams.threading.words import stem

_GROUPS = """
resign quit step leave depart departure exit
sack dismiss oust
shut close shutter closure shutdown
blast explosion explode detonate
fire blaze
plane aircraft jet airliner airplane
ship vessel boat
award prize
deal agreement pact accord treaty
probe inquiry investigation investigate
arrest detain
jail imprison prison
raise increase hike rise
cut reduce lower slash
postpone delay defer
cancel scrap abandon axe
sue lawsuit
quake earthquake
crash collide collision
escape flee breakout abscond
steal theft rob robbery
hide conceal
spy espionage
injure wound hurt
kill die slay
move relocate transfer
hire appoint recruit
lie mislead
breach hack
halt suspend stop
wed marry wedding
divorce separate
pollute contaminate taint
secret secretly
evacuate evacuation
free release liberate rescue
merge merger combine combination tie-up
soldier troop force army military commando
raid operation
buy purchase acquire acquisition takeover buyout
talk negotiation negotiate discussion discuss
attack assault
ceasefire truce armistice
hostage captive
bribe kickback
forge fake counterfeit
leak spill dump discharge
doctor physician surgeon
bankruptcy bankrupt insolvency insolvent
coach trainer manager
car vehicle
border frontier
expel expulsion
fail failure
destroy destruction
plant factory
"""
_JOINED: dict[str, str] = {}
for _group in _GROUPS.strip().splitlines():
    _words = [stem(_word) for _word in _group.split()]
    for _word in _words:
        _JOINED.setdefault(_word, _words[0])


def joined(term: str) -> str:
    """Return the first stem of a stemmed term's group, itself where it has none."""
    return _JOINED.get(term, term)


@lru_cache(maxsize=1 << 14)
def joined_all(terms: tuple[str, ...]) -> frozenset[str]:
    """Return the terms, each as the first of its group."""
    return frozenset(map(joined, terms))
