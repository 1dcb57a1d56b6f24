"""Stories told over several items inside a stream of a real wire: threads them, and learns what threading weighs by.

    wire_stories.py FOLDER [--learn]

FOLDER has the files reut2-000.sgm to reut2-021.sgm of Reuters-21578 (Lewis 1997), a wire of 1987, which is not part of
this project. The stories below were found by reading headlines; each number is an item's NEWID. Two weeks of March and
April are a stream of 3,000 items each. B-cubed is over the items of the stories, counted twice: with every item of the
stream that stands in a story with them (an item that is in no story below stands there wrongly), and among
themselves. --learn prints the weights that each month gives, and how surely they part the pairs of the other.
"""

import collections
import datetime as dt
import html
import json
import math
import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

MONTHS = {
    "march": (range(5, 9), """
6410 6439 6449 6463 6630 6665 6750 6780 6805 6815 6819 6928, 5549 5556 5647, 6093 6402 6443 7110 7747 7749 7969 7977
7983, 6654 6659 6675 6689 6914 7376 7435 7627, 6124 6246, 5652 5664 5671 5750 7637 7650, 7773 7791, 6666 6707 7039
7041 7391, 6579 6613, 7910 7911 7925 7989, 5177 5286 6435 6442, 5755 5793 6322 6425 7291, 5987 6281, 7727 7827, 7057
7068 7784 7789 7867 8002 8010, 7197 7210 7316, 7319 7824, 5326 5377, 7848 7863 7872, 5634 5643 5690 5724 5808, 6554
7659 7785 7796, 6026 6056 6068 6085 6157, 5621 5628 7927, 7089 7094 7200 7364 7368, 5159 5200 5267 5361 5368 5534
6633 7933, 6847 6851 6950 7044, 6645 6829 7526 7527 7612, 7668 7688 7724, 6497 6502 6604 6844, 6971 6974 7055, 6969
6972 7066, 7556 7560, 5519 5548 5726, 7206 7230 7396, 7436 7440, 5133 5137 5143 5268, 5179 5270, 5123 5125 5281,
5156 5330, 6268 6272 6285 6937, 6542 6708, 5155 5343 5773 5857 7530 7661 7788, 5138 5139 5195 5957 6677 7304 7860
7873, 5382 5598 5880 6128 6405 6407 6493 7071 7311, 6595 6632 6912 7124 7406, 6628 6631 7405 7719 7731, 5152 5315
6342 6344, 5117 5754 5756, 5644 5689, 5445 5487 6317, 5784 5863, 7448 7684, 5584 5589, 7786 7801, 7828 7838 7870,
5284 5291, 5715 5719, 6834 6854, 6835 6857, 6482 6490, 6934 7877, 6795 7202 7844, 7629 7645 7823, 6833 7258, 6206
6212 6217, 7641 7644, 6831 6840, 7106 7120, 5688 5712, 5183 5280, 6032 6066, 7751 7758, 6161 6180, 5373 5379, 5526
5564, 5932 5958, 6988 6992, 6942 6943 6959, 6624 6634, 5405 6589, 7525 7608, 7857 7859 7883 7904, 7772 7787, 7929
7936
"""),
    "april": (range(11, 15), """
11139 11140 11144 11161 11253 11488 11492 12858 12839 14376 14504 14543, 11469 13077, 13206 13210, 11279 11762 11763
12054 12139 12156 12195 12305 13124 13775 13790 14201, 11289 11295 11299 11369 11504 11661 12247 12387, 11032 11066
11078 12676 12699, 11062 11557 11600, 11006 11029 11074, 11113 11257, 11872 12281 12647, 11044 11943 12950 12977,
12308 12319 12373, 12530 12532, 12542 12548, 11473 11582 12931, 13044 13091, 11286 11298, 11605 11626 11890, 12038
12041, 12280 12283 12292, 12299 12303 12318, 12070 12092, 12225 12236, 11554 11555 12604, 12089 12107 13039, 12776
12804, 11176 11245, 12440 12612, 13056 13074, 13320 13542, 13527 13666, 12744 12833, 11697 11702 11705 11711 12279,
12960 12985, 11202 11285 12454, 14337 14375, 11172 11275, 12750 12879, 11148 11184 11240 12784 12800 12835, 12489
12641 12651 12857 12861, 12425 13835, 11288 11297 11417 11430, 11290 11314, 11293 11322, 11421 11444, 11420 11446,
11458 11460, 11450 11551, 12019 12027 13144, 12037 12047, 13831 13903, 14034 14055, 14214 14270, 11456 11593 11604
11917 11969 12051 12497 12577 12581 12675 12684, 11231 11237 12797 12834, 12340 12355, 11372 12490, 14262 14519,
11903 11907, 11817 11848, 11871 11888, 11079 11744 11920, 11387 12790, 12775 12940, 11745 13225, 11947 11995
"""),
}  # fmt: skip
ITEMS = 3000
_ITEM = re.compile(r'<REUTERS.*?NEWID="(\d+)">(.*?)</REUTERS>', re.DOTALL)
_DATE = re.compile(r"\s*(\d+)-(\w+)-(\d+)\s+([\d:]{8})")
_SIGNATURE = re.compile(r"\s*\bReuter\s*$", re.IGNORECASE)


def stories(month: str) -> dict[str, int]:
    """Return which story each labelled item of a month belongs to."""
    return {item: number for number, story in enumerate(MONTHS[month][1].split(",")) for item in story.split()}


def stream(folder: Path, month: str) -> list[dict[str, str]]:
    """Return the first 3,000 items of a month's files that have a headline, in the order of their time."""
    rows = []
    for number in MONTHS[month][0]:
        text = (folder / f"reut2-{number:03}.sgm").read_text(encoding="latin-1")
        for found in _ITEM.finditer(text):
            row = _row(found[1], found[2])
            if row is not None:
                rows.append(row)
    return sorted(rows, key=lambda row: (row["published"], "r" + row["id"]))[:ITEMS]


def _row(item: str, text: str) -> dict[str, str] | None:
    date = _DATE.match(_element(text, "DATE"))
    headline = " ".join(html.unescape(_element(text, "TITLE")).split())
    if not date or not headline:
        return None
    when = dt.datetime.strptime(f"{date[1]} {date[2].title()} {date[3]} {date[4]} +0000", "%d %b %Y %H:%M:%S %z")
    body = _SIGNATURE.sub("", html.unescape(_element(text, "BODY")).replace("\x03", "").strip())
    paragraphs = "\n\n".join(" ".join(part.split()) for part in re.split(r"\n {4}", body))
    return {"id": item, "headline": headline, "body": paragraphs, "published": when.isoformat()}


def _element(text: str, name: str) -> str:
    found = re.search(rf"<{name}>(.*?)</{name}>", text, re.DOTALL)
    return found[1] if found else ""


def threaded(rows: Iterable[Mapping[str, str]]) -> dict[str, str]:
    """Return the story of each item as the stream would assign it."""
    from events.wire_item import WireItem  # noqa: PLC0415 - reading labels must not wait for it
    from streams.derive.deriving import derive  # noqa: PLC0415
    from streams.stages.thread_lines import thread_lines  # noqa: PLC0415

    def found(item: WireItem) -> tuple[Sequence[object], Sequence[str]]:
        read = derive(item)
        return read.mentions, read.names

    items = (
        WireItem(item=row["id"], guid=row["id"], headline=row["headline"], body=row["body"], published=row["published"])
        for row in rows
    )
    return {line["id"]: line["story"] for line in thread_lines(items, found)}


def b_cubed(gold: Mapping[str, int], found: Mapping[str, str]) -> dict[str, float]:
    """Return recall, and precision and F1 with all items of the stream and among the labelled ones."""
    clusters, classes = collections.defaultdict(set), collections.defaultdict(set)
    for item, story in found.items():
        clusters[story].add(item)
    for item, number in gold.items():
        classes[number].add(item)
    shared = {item: len(clusters[found[item]] & classes[number]) for item, number in gold.items()}
    recall = sum(shared[item] / len(classes[number]) for item, number in gold.items()) / len(gold)
    precision = sum(shared[item] / len(clusters[found[item]]) for item in gold) / len(gold)
    among = sum(shared[item] / len(clusters[found[item]] & gold.keys()) for item in gold) / len(gold)
    return {
        "recall": recall, "precision": precision, "f1": 2 * precision * recall / (precision + recall),
        "precision_among": among, "f1_among": 2 * among * recall / (among + recall),
    }  # fmt: skip


Pair = tuple[tuple[float, ...], int]


def pairs(rows: Iterable[Mapping[str, str]], gold: Mapping[str, int]) -> dict[str, list[Pair]]:
    """Return, by the shape of the item, its signals toward its candidates and whether one was its story.

    The labelled items stand in their true stories, the others where threading puts them but in none of these.
    """
    from events.wire_item import WireItem  # noqa: PLC0415
    from streams.derive.deriving import derive  # noqa: PLC0415 - see `threaded`
    from streams.threading.features import item_features  # noqa: PLC0415
    from streams.threading.index import StoryIndex  # noqa: PLC0415
    from streams.threading.signals import Arrival  # noqa: PLC0415

    index, found = StoryIndex(), collections.defaultdict(list)
    for row in rows:
        item = WireItem(item=row["id"], guid=row["id"], headline=row["headline"], body=row["body"])
        features = item_features(row["headline"], row["body"], derive(item).names)
        arrival = Arrival(None, None, dt.datetime.fromisoformat(row["published"]).timestamp())
        shape = "flash" if len(features.terms) == len(features.head) else "whole"
        own = f"gold-{gold[row['id']]}" if row["id"] in gold else None
        candidates = index.candidates(features, arrival)
        for candidate in candidates:
            if own or candidate.story.startswith("gold-"):
                found[shape].append((candidate.signals, int(candidate.story == own)))
        free = [c.story for c in candidates if not c.story.startswith("gold-") and c.score >= index.policy.join]
        index.join(own or next(iter(free), row["id"]), row["id"], features, arrival)
    return found


def learned(examples: Sequence[Pair], start: Sequence[float]) -> list[float]:
    """Return logistic weights and, last, the bias; what the wire of 1987 cannot teach keeps the weights of `start`."""
    from learn_threading import fit  # noqa: PLC0415 - learning only

    return fit(examples, start, 0.5, ("name_conflict", "same_slug", "other_slug", "same_text", "size"))


def right(examples: Sequence[Pair], weights: Sequence[float]) -> float:
    """Return the share of pairs that weights, the bias last, put on the right side."""
    sides = ((math.fsum(map(float.__mul__, weights, (*signals, 1.0))) > 0) == bool(same) for signals, same in examples)
    return sum(sides) / len(examples)


def learn(found: Mapping[str, Mapping[str, Sequence[Pair]]]) -> Iterator[dict[str, object]]:
    """Yield, by shape, what each month teaches, and how right that and the committed weights are on the other."""
    from streams.threading.assigning import DEFAULT_POLICY, SIGNALS  # noqa: PLC0415 - learning only

    policy = DEFAULT_POLICY
    committed = {"whole": [*policy.weights, policy.bias], "flash": [*policy.flash_weights, policy.flash_bias]}
    for shape, start in committed.items():
        for month, other in (("march", "april"), ("april", "march")):
            weights = learned(found[month][shape], start[:-1])
            yield {
                "shape": shape, "learned_on": month, "pairs": len(found[month][shape]),
                "right_on_other": round(right(found[other][shape], weights), 3),
                "committed": round(right(found[other][shape], start), 3),
                "weights": dict(zip((*SIGNALS, "bias"), (round(w, 1) for w in weights), strict=True)),
            }  # fmt: skip


def main(arguments: list[str]) -> int:
    """Print the figures of both months, and with --learn what they teach."""
    if not arguments or arguments[0].startswith("-"):
        print(__doc__, file=sys.stderr)
        return 2
    folder, found = Path(arguments[0]), {}
    for month in MONTHS:
        rows, gold = stream(folder, month), stories(month)
        row = {"month": month, "items": len(gold), "stories": len(set(gold.values()))}
        figures = b_cubed(gold, threaded(rows))
        print(json.dumps(row | {name: round(value, 3) for name, value in figures.items()}))
        if "--learn" in arguments:
            found[month] = pairs(rows, gold)
    for line in learn(found) if found else ():
        print(json.dumps(line))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
