"""Learn what threading weighs by, from the development data; prints figures, writes tables into streams/threading.

    learn_threading.py rates DATA      count how often each stem occurs in news: writes word_tables.py
    learn_threading.py headlines DATA  weights for headlines alone, cross-validated over stories; prints them
    learn_threading.py bodies DATA     weights for items with a body, from weakly labelled ones; prints them
    learn_threading.py claims DATA     the claim threshold, cross-validated over claims; prints it
    learn_threading.py model DATA      how far a sentence model is trusted, cross-validated; needs `make model`

DATA is a folder with stories/uci-even.csv, emergent/train.csv, gold-dev*/items.jsonl and wikinews/items.jsonl. The
weights printed are rounded by hand into streams/threading/assigning.py. Signals that this data cannot teach (slugs,
copies, freshness: all its stories are told within minutes; names in conflict: it has no such traps) stay as they are.
"""

import collections
import csv
import dataclasses
import datetime as dt
import json
import math
import random
import statistics
import sys
import textwrap
from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

FEWEST_DOCUMENTS = 4
LEAD = 700
STEP = 2  # levels an octave: rates are kept to a half of a power of two, no more is known


def _documents(data: Path) -> Iterator[tuple[str, str]]:
    for folder in ("gold-dev", "gold-dev2", "gold-dev3", "wikinews"):
        for line in (data / folder / "items.jsonl").open(encoding="utf-8"):
            item = json.loads(line)
            yield item["headline"], item["body"][:LEAD]


def rates(data: Path) -> None:
    """Write the document rates of the stems that occur in four items or more."""
    from streams.threading.words import stem, terms, words  # noqa: PLC0415 - the rates are not needed to count them

    count = 0
    seen: collections.Counter[str] = collections.Counter()
    lower: collections.Counter[str] = collections.Counter()
    upper: collections.Counter[str] = collections.Counter()
    for headline, lead in _documents(data):
        count += 1
        seen.update(set(terms(f"{headline}\n{lead}")))
        running = list(words(lead))[1:]
        lower.update({stem(word) for word in running if word.islower()})
        upper.update({stem(word) for word in running if not word.islower()})
    levels: dict[bool, dict[int, list[str]]] = {True: {}, False: {}}
    for term, documents in seen.items():
        if documents >= FEWEST_DOCUMENTS:
            level = round(-math.log2(documents / count) * STEP)
            levels[lower[term] > upper[term]].setdefault(level, []).append(term)
    parts = [
        HEAD,
        f"DOCUMENTS = {count}\n",
        f"STEP = {STEP}\n\n",
    ]
    for common, name in ((True, "COMMON"), (False, "PROPER")):
        parts.append(f'{name} = """\n')
        for level in sorted(levels[common]):
            parts += textwrap.wrap(f"{level} " + " ".join(sorted(levels[common][level])), 108)
            parts.append("")
        parts = [part if part.endswith("\n") else part + "\n" for part in parts]
        parts.append('"""\n\n')
    text = "".join(parts).replace('\n\n"""\n\n', '\n"""\n\n').rstrip() + "\n"
    (ROOT / "streams" / "threading" / "word_tables.py").write_text(text, encoding="utf-8")
    print(json.dumps({"documents": count, "stems": sum(len(v) for k in levels.values() for v in k.values())}))


HEAD = '''"""How often news uses a word, as tables: "level stem stem ...", levels in halves of a power of two.

Generated: `benchmarks/learn_threading.py rates` writes it anew. Read by word_rates.py.
"""

'''


@dataclasses.dataclass(frozen=True)
class Example:
    """An item of a labelled set: its text and the group that it belongs to; `at` in Unix seconds."""

    item: str
    headline: str
    body: str
    group: str
    at: float


def uci(data: Path) -> list[Example]:
    """Read the headlines of the UCI News Aggregator in time order."""
    with (data / "stories" / "uci-even.csv").open(encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["STORY"]]
    found = [
        Example(f"uci-{n}", row["TITLE"], "", row["STORY"], int(row["TIMESTAMP"]) / 1000) for n, row in enumerate(rows)
    ]
    return sorted(found, key=lambda example: (example.at, example.item))


def emergent(data: Path) -> list[Example]:
    """Read the headlines of Emergent, shuffled, ten minutes apart."""
    with (data / "emergent" / "train.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    random.Random(1).shuffle(rows)
    return [
        Example(f"em-{n}", row["articleHeadline"], "", row["claimId"], 1.4e9 + 600.0 * n) for n, row in enumerate(rows)
    ]


def bodies(data: Path) -> list[Example]:
    """Read items with bodies: wire copy, each alone, and web articles, each under the rumour its lead plainly tells.

    A web article counts if its lead covers 0.7 of a headline of one rumour and 0.25 less of any other's.
    """
    from streams.threading.word_rates import rate  # noqa: PLC0415 - `rates` must run without the rates
    from streams.threading.words import terms  # noqa: PLC0415

    headlines = [(set(terms(example.headline)), example.group) for example in emergent(data)]
    found = []
    for headline, body in _documents_whole(data):
        if headline:
            found.append((headline, body, f"alone-{len(found)}"))
            continue
        lead, best = set(terms(body[:LEAD])), dict.fromkeys((group for _, group in headlines), 0.0)
        for words, group in headlines:
            total = -sum(math.log(rate(term)) for term in words)
            if total > 20:
                best[group] = max(best[group], -sum(math.log(rate(term)) for term in words & lead) / total)
        (first, cover), (_, runner_up) = sorted(best.items(), key=lambda entry: -entry[1])[:2]
        if cover > 0.7 and runner_up < cover - 0.25:
            opening, _, rest = body.partition(". ")
            found.append((opening[:120], rest, first))
    random.Random(3).shuffle(found)
    return [Example(f"b-{n}", h, b, group, 1.4e9 + 600.0 * n) for n, (h, b, group) in enumerate(found)]


def _documents_whole(data: Path) -> Iterator[tuple[str, str]]:
    for folder in ("gold-dev", "gold-dev2", "gold-dev3"):
        for line in (data / folder / "items.jsonl").open(encoding="utf-8"):
            item = json.loads(line)
            yield item["headline"], item["body"]


Pair = tuple[tuple[float, ...], int]


def pairs(examples: Sequence[Example]) -> list[Pair]:
    """Return the signals of each item toward its candidates, true groups being known, and whether it was the one."""
    from streams.threading.features import item_features  # noqa: PLC0415
    from streams.threading.index import StoryIndex  # noqa: PLC0415
    from streams.threading.signals import Arrival  # noqa: PLC0415

    index, found = StoryIndex(), []
    for example in examples:
        features = item_features(example.headline, example.body, ())
        for candidate in index.candidates(features, Arrival(None, None, example.at)):
            alone = example.group.startswith("alone-") and candidate.story.startswith("alone-")
            # Items that stand alone in the labels may still be of one story: only others' names make it sure.
            if not alone or candidate.signals[8] or candidate.score < 0.5:
                found.append((candidate.signals, int(candidate.story == example.group)))
        index.join(example.group, example.item, features, Arrival(None, None, example.at))
    return found


FIXED = ("name_conflict", "same_slug", "other_slug", "same_text", "fresh", "size")


def fit(
    examples: Sequence[Pair], start: Sequence[float], ridge: float = 2.0, fixed: Collection[str] = FIXED
) -> list[float]:
    """Return logistic weights and, last, the bias; the `fixed` signals keep those of `start`.

    Each signal is a resemblance: one whose weight comes out below 0 only repeats another and is left out.
    """
    from streams.threading.assigning import SIGNALS  # noqa: PLC0415

    free = [n for n, signal in enumerate(SIGNALS) if signal not in fixed]
    while True:
        held = [w if signal in fixed else 0.0 for signal, w in zip(SIGNALS, start, strict=True)]
        learned = newton(examples, held, free, ridge)
        against = [n for n in free if learned[n] < 0]
        if not against:
            return learned
        free = [n for n in free if n not in against]


def newton(examples: Sequence[Pair], start: Sequence[float], free: Sequence[int], ridge: float) -> list[float]:
    """Return logistic weights and, last, the bias by Newton's steps; what is not `free` keeps its start."""
    held = [n for n in range(len(start)) if n not in free]
    rows = [([s[n] for n in free] + [1.0], math.fsum(start[n] * s[n] for n in held), y) for s, y in examples]
    size = len(free) + 1
    weights = [0.0] * size
    for _ in range(25):
        slope = [ridge * w for w in weights[:-1]] + [0.0]
        curve = [[ridge if a == b else 0.0 for b in range(size)] for a in range(size)]
        for x, offset, y in rows:
            p = 1 / (1 + math.exp(-max(-30.0, min(30.0, offset + sum(map(float.__mul__, weights, x))))))
            for a, value in enumerate(x):
                if value:
                    slope[a] += (p - y) * value
                    factor = p * (1 - p) * value
                    row = curve[a]
                    for b, other in enumerate(x):
                        row[b] += factor * other
        step = _solve(curve, slope)
        weights = [w - s for w, s in zip(weights, step, strict=True)]
        if max(map(abs, step)) < 1e-4:
            break
    learned = [*start, weights[-1]]
    for n, weight in zip(free, weights[:-1], strict=True):
        learned[n] = weight
    return learned


def _solve(matrix: list[list[float]], right: list[float]) -> list[float]:
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    for c in range(len(rows)):
        pivot = max(range(c, len(rows)), key=lambda r: abs(rows[r][c]))
        rows[c], rows[pivot] = rows[pivot], rows[c]
        for r in range(len(rows)):
            if r != c:
                factor = rows[r][c] / rows[c][c]
                rows[r] = [a - factor * b for a, b in zip(rows[r], rows[c], strict=True)]
    return [row[-1] / row[c] for c, row in enumerate(rows)]


def b_cubed(gold: Mapping[str, str], found: Mapping[str, str]) -> float:
    """Return the B-cubed F1 of a grouping (Bagga and Baldwin 1998)."""
    clusters, classes = collections.defaultdict(set), collections.defaultdict(set)
    for item in gold:
        clusters[found[item]].add(item)
        classes[gold[item]].add(item)
    shared = {item: len(clusters[found[item]] & classes[gold[item]]) for item in gold}
    precision = sum(shared[item] / len(clusters[found[item]]) for item in gold) / len(gold)
    recall = sum(shared[item] / len(classes[gold[item]]) for item in gold) / len(gold)
    return 2 * precision * recall / (precision + recall)


def threaded(
    examples: Sequence[Example], policy: object, least: float | None = None, of_its_story: float = 1.0
) -> tuple[float, float]:
    """Thread a set of headlines in one pass; return the B-cubed F1 of its stories and that of its claims.

    `least` and `of_its_story` are how alike a headline must be to a claim to tell it, and to a claim of a story that it
    hardly resembles to join that; without `least` no claims are told.
    """
    from streams.stages.thread_items import UNLIKE  # noqa: PLC0415
    from streams.threading.assigning import choose_story  # noqa: PLC0415
    from streams.threading.features import item_features, plain_headline, proposition_terms  # noqa: PLC0415
    from streams.threading.headline_claims import match_headline  # noqa: PLC0415
    from streams.threading.index import StoryIndex  # noqa: PLC0415
    from streams.threading.likeness import KnownClaim  # noqa: PLC0415
    from streams.threading.signals import Arrival  # noqa: PLC0415
    from streams.threading.story_book import MOST_HEADLINES  # noqa: PLC0415

    index = StoryIndex(policy)
    stories, claims = {}, {}
    known = collections.defaultdict(list)
    for example in examples:
        text = plain_headline(example.headline)
        features = item_features(example.headline, example.body, ())
        arrival = Arrival(None, None, example.at)
        candidates = index.candidates(features, arrival, least=UNLIKE, least_strange=index.policy.join)
        found = choose_story(candidates, has_mentions=True, policy=index.policy)
        if found is None and least is not None and index.shape_of(features) == "headline":
            near = [candidate.story for candidate in candidates if candidate.score >= UNLIKE]
            told = [(match.score, story) for story in near if (match := match_headline(text, known[story]))]
            found = next((story for likeness, story in sorted(told, reverse=True) if likeness >= of_its_story), None)
        story = stories[example.item] = found or example.item
        index.join(story, example.item, features, arrival)
        if least is not None:
            match = match_headline(text, known[story], least=least)
            claim = claims[example.item] = match.claim if match else example.item
            if sum(1 for telling in known[story] if telling.claim == claim) < MOST_HEADLINES:
                known[story].append(KnownClaim(claim, text, proposition_terms(text), (), open=True))
    gold = {example.item: example.group for example in examples}
    return b_cubed(gold, stories), b_cubed(gold, claims) if claims else 0.0


def claims_as_streamed(examples: Sequence[Example]) -> float:
    """Return the F1 by claim of headlines as the stream threads them, by all that is committed."""
    return streamed(examples, "claim")


def streamed(examples: Sequence[Example], level: str, policy: object = None, model: object = None) -> float:
    """Return the F1 by story or claim of headlines as the stream threads them, by default by what is committed."""
    from events.wire_item import WireItem  # noqa: PLC0415
    from streams.stages.thread_lines import thread_lines  # noqa: PLC0415
    from streams.threading.assigning import DEFAULT_POLICY  # noqa: PLC0415

    items = (
        WireItem(item=e.item, guid=e.item, headline=e.headline, body=e.body,
                 published=dt.datetime.fromtimestamp(e.at, dt.UTC).isoformat())
        for e in examples
    )  # fmt: skip
    lines = thread_lines(items, lambda _: ((), ()), policy or DEFAULT_POLICY, model)
    return b_cubed({e.item: e.group for e in examples}, {line["id"]: line[level] or line["id"] for line in lines})


def folds(examples: Sequence[Example], count: int = 5, seed: int = 5) -> Iterator[tuple[list[Example], list[Example]]]:
    """Yield parts to learn from and to test on that share no group."""
    groups = sorted({example.group for example in examples})
    random.Random(seed).shuffle(groups)
    for fold in range(count):
        out = set(groups[fold::count])
        yield [e for e in examples if e.group not in out], [e for e in examples if e.group in out]


BIASES = (-5.5, -5.0, -4.5, -4.0, -3.5, -3.0)
# Pairs are learned from one by one, but in one pass an early mistake draws others after it: surer steps do better.
SHARPNESS = (1.0, 1.5, 2.0)


def headlines(data: Path) -> None:
    """Print weights for headlines, and the F1 on stories that neither weights nor bias were learned from.

    The weights are learned from stories; sharpness and bias are those at which stories and, by claim, rumours come
    out best.
    """
    from streams.threading.assigning import DEFAULT_POLICY, SIGNALS  # noqa: PLC0415
    from streams.threading.headline_claims import OF_ITS_STORY, SAME_HEADLINE  # noqa: PLC0415

    examples, rumours = uci(data), emergent(data)

    def learned(part: Sequence[Example]) -> object:
        weights = fit(pairs(part), DEFAULT_POLICY.headline_weights)[:-1]
        policies = []
        for sharpness in SHARPNESS:
            sharp = [
                w if signal in FIXED else round(w * sharpness, 1) for signal, w in zip(SIGNALS, weights, strict=True)
            ]
            policies += [
                dataclasses.replace(DEFAULT_POLICY, headline_weights=tuple(sharp), headline_bias=bias)
                for bias in BIASES
            ]
        return max(
            policies,
            key=lambda policy: threaded(part, policy)[0] + threaded(rumours, policy, SAME_HEADLINE, OF_ITS_STORY)[1],
        )

    held_out = []
    for part, test in folds(examples):
        policy = learned(part)
        row = {
            "bias": policy.headline_bias,
            "stories": len({e.group for e in test}),
            "learned": round(threaded(test, policy)[0], 3),
            "committed": round(threaded(test, DEFAULT_POLICY)[0], 3),
        }
        held_out.append(row)
        print(json.dumps(row))
    policy = learned(examples)
    print(json.dumps({
        "weights": dict(zip(SIGNALS, (round(w, 2) for w in policy.headline_weights), strict=True)),
        "bias": policy.headline_bias,
        "held_out_f1": round(statistics.mean(row["learned"] for row in held_out), 3),
        "all_learned_f1": round(threaded(examples, policy)[0], 3),
        "all_committed_f1": round(threaded(examples, DEFAULT_POLICY)[0], 3),
    }))  # fmt: skip


def with_bodies(data: Path) -> None:
    """Print weights for items with a body, and how surely they part the pairs of the labels."""
    from streams.threading.assigning import DEFAULT_POLICY, SIGNALS  # noqa: PLC0415

    found = pairs(bodies(data))
    weights = fit(found, DEFAULT_POLICY.weights)
    quantiles = {
        label: [
            round(value, 3)
            for value in statistics.quantiles(
                [DEFAULT_POLICY.probability(s, headline_only=False) for s, y in found if y == label], n=20
            )
        ]
        for label in (0, 1)
    }
    print(json.dumps({
        "pairs": len(found), "same": sum(y for _, y in found),
        "weights": dict(zip((*SIGNALS, "bias"), (round(w, 2) for w in weights), strict=True)),
        "committed_quantiles_other": quantiles[0], "committed_quantiles_same": quantiles[1],
    }))  # fmt: skip


CLAIM_LEVELS = (0.19, 0.21, 0.23, 0.25, 0.27)
BROUGHT_IN = 0.03  # a headline that hardly resembles a story must be so much more alike to a claim of it


def claims(data: Path) -> None:
    """Print the F1 by claim of parts that share no claim with those that the threshold was chosen on.

    A quarter of the claims is told in an order of its own, each of three times. The whole set comes last: the more
    claims of one matter there are, the higher the threshold that suits them.
    """
    from streams.threading.assigning import DEFAULT_POLICY  # noqa: PLC0415

    def by_claim(part: Sequence[Example], level: float) -> float:
        return threaded(part, DEFAULT_POLICY, level, level + BROUGHT_IN)[1]

    examples, held_out, committed = emergent(data), [], []
    for seed in (5, 6, 7):
        parts = [_in_another_order(part, seed) for _, part in folds(examples, 4, seed)]
        scores = [{level: by_claim(part, level) for level in CLAIM_LEVELS} for part in parts]
        for number, own in enumerate(scores):
            others = [other for at, other in enumerate(scores) if at != number]
            least = max(CLAIM_LEVELS, key=lambda level, others=others: sum(other[level] for other in others))
            held_out.append(own[least])
            committed.append(claims_as_streamed(parts[number]))
            print(json.dumps({"least": least, "f1": {level: round(f1, 3) for level, f1 in own.items()}}))
    orders = [_in_another_order(examples, seed) for seed in (1, 2, 3)]
    whole = {level: round(statistics.mean(by_claim(order, level) for order in orders), 3) for level in CLAIM_LEVELS}
    print(json.dumps({
        "held_out_f1": round(statistics.mean(held_out), 3), "spread": round(statistics.stdev(held_out), 3),
        "committed_f1": round(statistics.mean(committed), 3), "committed_spread": round(statistics.stdev(committed), 3),
        "whole_f1": whole, "whole_committed_f1": round(statistics.mean(map(claims_as_streamed, orders)), 3),
    }))  # fmt: skip


TRUST = ((0.7, 0.55), (1.0, 0.5), (1.0, 0.55), (1.0, 0.6), (1.5, 0.55))
STORY_TRUST = ((5.0, 0.4), (8.0, 0.4), (8.0, 0.5), (8.0, 0.6), (12.0, 0.5))


def sentence_model(data: Path) -> None:
    """Print the F1 with and without the model of parts that share no group with those that its trust was chosen on.

    Its word on claims is learned from a quarter of the rumours at a time, in two orders; that on stories from a fifth
    of the stories at a time. The whole sets come last.
    """
    from streams.runtime.minilm import MiniLM  # noqa: PLC0415 - an extra
    from streams.threading.assigning import DEFAULT_POLICY  # noqa: PLC0415

    model, rumours, examples = MiniLM(), emergent(data), uci(data)
    claim_policies = {t: dataclasses.replace(DEFAULT_POLICY, claim_trust=t[0], claim_even=t[1]) for t in TRUST}
    story_policies = {t: dataclasses.replace(DEFAULT_POLICY, story_trust=t[0], story_even=t[1]) for t in STORY_TRUST}
    rounds = [
        ("claim", claim_policies, [_in_another_order(part, seed) for _, part in folds(rumours, 4, seed)])
        for seed in (5, 6)
    ]
    rounds.append(("story", story_policies, [part for _, part in folds(examples)]))
    found: dict[str, list[tuple[float, float]]] = {"claim": [], "story": []}
    for level, policies, parts in rounds:
        scores = [{t: streamed(part, level, policy, model) for t, policy in policies.items()} for part in parts]
        for number, own in enumerate(scores):
            others = [other for at, other in enumerate(scores) if at != number]
            best = max(policies, key=lambda t, others=others: sum(other[t] for other in others))
            found[level].append((streamed(parts[number], level), own[best]))
            row = {f"{trust} {even}": round(f1, 3) for (trust, even), f1 in own.items()}
            print(json.dumps({"level": level, "without": round(found[level][-1][0], 3), "chosen": best, "f1": row}))
    for level, whole in (("claim", rumours), ("story", examples)):
        without, with_it = zip(*found[level], strict=True)
        gains = [b - a for a, b in found[level]]
        print(json.dumps({
            "level": level, "held_out_without": round(statistics.mean(without), 3),
            "held_out_with": round(statistics.mean(with_it), 3),
            "gain": round(statistics.mean(gains), 3), "spread_of_gain": round(statistics.stdev(gains), 3),
            "whole_without": round(streamed(whole, level), 3),
            "whole_with_committed": round(streamed(whole, level, model=model), 3),
        }))  # fmt: skip


def _in_another_order(examples: Sequence[Example], seed: int) -> list[Example]:
    order = list(examples)
    random.Random(seed).shuffle(order)
    return [dataclasses.replace(example, at=1.4e9 + 600.0 * n) for n, example in enumerate(order)]


def main(arguments: list[str]) -> int:
    """Run one of the commands of the module's docstring."""
    match arguments:
        case ["rates", data]:
            rates(Path(data))
        case ["headlines", data]:
            headlines(Path(data))
        case ["bodies", data]:
            with_bodies(Path(data))
        case ["claims", data]:
            claims(Path(data))
        case ["model", data]:
            sentence_model(Path(data))
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
