"""Stories told over several items inside a stream of a real wire: threads them, and learns what threading weighs by.

    wire_stories.py FOLDER [--learn]

FOLDER has the files reut2-000.sgm to reut2-021.sgm of Reuters-21578 (Lewis 1997), a wire of 1987, which is not part of
this project. The stories below were found by reading headlines; each number is an item's NEWID. Two weeks of March and
April are a stream of 3,000 items each, so are the days from February 26 to March 9 and six spells from June to October;
these two were labelled before anything was run on them, and of them only every other story, the first among them, is
learnt from: the figures of the rest stand under "unseen". B-cubed is over the items of the stories, counted twice: with
every item of the stream that stands in a story with them (an item that is in no story below stands there wrongly), and
among themselves. --learn prints the weights that each month gives, and how surely they part the pairs of the others.
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
    "february": (range(4), """
1719 1735 1741 1771 1989 1996 2450 2546 2794 2799 2909 2917 2939 2940 2948 2949 2950 2951, 1562 1855 1862 2375 3013,
2067 2128, 1600 2201, 1920 1981 1987 1994 2220 2251 2376 2475 2668 2813, 383 393 496 714 985 1000 1354 1808, 42 75 232
249 290 402 562 628 754 842 875 977 1085 1207 1212 1312 1579 1715 2606, 372 768 1667 2024 2224, 400 424 689 706 709
733, 881 970 973 979 1006 1060 1227 1252, 2819 2853 2944 2955 2958 2959 2968, 2688 2767 2957 2973, 1962 1984 2006, 269
878 990, 360 600 660 737 1437 1455 1593 1614 1817, 436 2013, 794 869 1236 1411 1413, 1247 1250 1274 1290 1574, 790 801
1746 1894 1895 1896 1908, 796 804, 219 1129 1180 1183 1900, 359 458 740 765 975 1248 1591 2503 2545 2563 2790 2844,
175 190, 419 759, 2326 2542 2828 2971 3017, 808 2041 2124 2127 2314 2544, 45 2497 2500, 516 2595 2599 2617 2727 2749
2848 2913 2922, 545 748, 2491 2512 2532, 1346 1353 1368 1373 1408 1682 2487, 1979 2018 2372, 966 987, 1107 1133, 1561
1634, 1606 2080 2534, 863 2392, 2784 2791, 2377 2385, 1098 1874 2159, 2317 2513, 1864 1866 2381, 255 286 2726 2733
2755 2766, 180 856 2095 2524 2741 2747, 2811 2818, 261 264 344, 110 266 362, 377 1300 1332, 636 648 663 674, 632 654,
607 637, 1083 1153, 1841 1860 2284, 1828 1840, 1699 1713 1733, 397 1333, 1237 1289, 2582 2596, 2798 2802, 835 2517,
2207 2219, 2638 2924, 2520 2538 2647, 2564 2570, 2037 2072, 2588 2597 2792, 2178 2181 2190 2286 2452, 2011 2125 2140
2145 2156 2493, 1362 1786 1857 2701, 236 353, 248 352, 171 181, 1905 1974, 2786 2823, 672 862 876 1439 1597 2030 2068
2077, 486 1966, 518 969 2310, 656 688, 665 677, 1505 1810, 64 134 1645, 1729 1739, 2244 2271, 243 245, 1441 1899 1938,
1028 1159 1209, 298 304, 540 1710 1730, 343 1598 2206, 1975 2246, 332 944, 230 240 347 350, 833 1110 1848, 2505 2650,
2322 2462, 2984 3011, 2936 2942 3010, 2543 2768, 2876 2889, 1166 1186 1267, 189 191, 2004 2046, 713 716 989 1349, 2014
2040 2051, 2123 2135, 2043 2062, 2038 2063, 2069 2083, 2141 2192, 1530 1544, 1592 1599, 1613 1629 1641, 1612 1618
1637, 1698 1704 1712, 2302 2311, 2313 2319, 1331 1343, 1851 1856, 505 550 2097 2202, 2404 2607 2627, 2228 2725 3006
3007, 398 408, 440 442
"""),
    "june": (range(18, 22), """
18053 18055 18075, 18069 18071 19419, 18014 18056, 18221 18222, 18232 18236, 18198 18220, 18199 18218, 18235 18237,
18266 18270 18301, 18201 18325 18573, 18959 18975, 18337 18412 18416 19477, 18411 18414 19431, 18271 18328 18357,
18210 18663 18751 19136 19766, 18643 18660 18938 18979 18989 18999, 19356 19364, 18575 18576 19461 19470 19504, 18671
18673 18733, 19241 19290 19354 19378, 18675 18697, 18752 18768, 18150 18393 18395 18464 18565 18599 18700 18744 19534,
18030 18378 18420 18512 18791 19091 19169 19551 19867, 18041 18265 18761 19591, 18655 18689, 18678 18698, 18680 18738,
18692 18746, 18701 18810, 18704 18754, 18705 18728, 18706 18736, 18743 18773, 18789 18795, 18824 18840, 19182 19193,
18772 18786, 18856 18863, 21452 21434 21290, 19921 19930, 18644 18658, 18639 18650, 18559 18560 18800, 18569 18570,
18476 18479 18503 18562, 18484 18491 18625, 18486 18494 18498, 18504 18528, 19010 19011 19012 19013 19014 19015 19016
19017 19018 19019 19039 19157, 18522 18553, 18554 19414 19425 19071, 19043 19060, 19118 19127 19181 19415, 19202 19208
19968, 18868 19126 19225 19484 19898, 19240 19283, 19327 19341, 19330 19359, 19352 19360, 19406 19411 19464, 19319
19336, 19244 19247 19353, 19281 19325, 18947 18958 19300, 19675 19683, 21230 21210 20216, 18371 19199 19238, 19007
19498 19816, 21170 21153, 19592 19596 19628 19818 19847 19849, 19587 19618 19677 19897, 19602 19706 19713 19799, 19748
19760 19902, 19768 19775 19949, 19595 19597 19605, 19573 19579, 19603 19621, 19631 19649, 19872 19880, 19939 19946,
19900 19912, 19938 19948, 19685 19694, 19726 19734 19950, 19501 19507, 19025 19114, 19495 19566, 19545 19547, 19550
19553, 19741 19979, 18661 18662, 18851 18865, 18836 18843 19072, 18858 18902, 18890 18920 18930, 18943 18945, 18948
18972 19394 19408, 18866 18980, 19048 19050, 18597 18614 18799 18804 18878 19102 19115 19147 19398, 19463 19471, 19279
19282, 21410 21409 21382, 19257 19261, 19305 19326, 19323 19337, 19206 19259, 19824 19834, 19546 19658, 21494 21492
21501 21485 21484 21482 21475 21465 21459 21443 21369 21216 21197 21184 21149 21013 21006 20991 20981 20959 20902
20890 20882 20881 19996 20090 20092 20101 20103, 21478 21469, 20126 20137, 21440 21419, 21427 21376, 21377 21333,
21375 21357 21030, 21365 21364 21355 21353 21335, 21320 21305 21167, 21307 21287 20921 20905, 21063 21061 21046, 21059
21040, 21341 21338 21021 21004, 21093 21003 21000, 21001 20993, 20901 20898, 20941 20925, 20072 20077 20084, 20121
20133, 20051 20238, 20047 20049 20053, 20145 20153 20159, 20130 20141, 20177 20184, 21019 20039, 21097 20035, 20100
20102, 21547 21276 20061, 21526 20058, 19992 20099, 20014 20020, 21548 21546, 21555 21550 21466, 20911 20045, 21282
21261 20037, 21198 21145, 20964 20934 20933 20924, 20996 20966 20923 20897, 20939 20928, 20940 20922, 20944 20936,
21380 21363, 20107 20128, 20175 20188, 20194 20209, 20193 20210, 20192 20219, 20229 20268, 20197 20202, 20281 20289,
20260 20282, 21168 21152, 21445 21384 21366 21111 21098 21008 20997 20992 20980 20963 20880, 20859 20856 19990 19994
19997 20006 20010, 18002 18005 18049 18057 18105 18058 18074 18107 18064 18090 18097 18100 18102 18106 18130 18126
18132 18142 18159 18161 18167 18183 18185 18250 18299 18316 18344 18346 18359
"""),
}  # fmt: skip
ITEMS = 3000
_ITEM = re.compile(r'<REUTERS.*?NEWID="(\d+)">(.*?)</REUTERS>', re.DOTALL)
_DATE = re.compile(r"\s*(\d+)-(\w+)-(\d+)\s+([\d:]{8})")
_SIGNATURE = re.compile(r"\s*\bReuter\s*$", re.IGNORECASE)


BLIND = ("february", "june")
"""The months of which only every other story is learnt from."""


def stories(month: str) -> dict[str, int]:
    """Return which story each labelled item of a month belongs to."""
    return {item: number for number, story in enumerate(MONTHS[month][1].split(",")) for item in story.split()}


def learnt_from(month: str) -> dict[str, int]:
    """Return the same of the stories that may be learnt from."""
    return {item: number for item, number in stories(month).items() if month not in BLIND or number % 2 == 0}


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
    """Yield, by shape, what each month teaches, and how right that and the committed weights are on the others."""
    from streams.threading.assigning import DEFAULT_POLICY, SIGNALS  # noqa: PLC0415 - learning only

    policy = DEFAULT_POLICY
    committed = {"whole": [*policy.weights, policy.bias], "flash": [*policy.flash_weights, policy.flash_bias]}
    for shape, start in committed.items():
        for month in (*found, None):
            taught = [pair for own in found if own == month or month is None for pair in found[own][shape]]
            others = [pair for own in found if own != month for pair in found[own][shape]]
            weights = learned(taught, start[:-1])
            yield {
                "shape": shape, "learned_on": month or "all", "pairs": len(taught),
                "right_on_others": round(right(others, weights), 3) if month else None,
                "committed": round(right(others, start), 3),
                "weights": dict(zip((*SIGNALS, "bias"), (round(w, 1) for w in weights), strict=True)),
            }  # fmt: skip


def main(arguments: list[str]) -> int:
    """Print the figures of all months, and with --learn what they teach."""
    if not arguments or arguments[0].startswith("-"):
        print(__doc__, file=sys.stderr)
        return 2
    folder, found = Path(arguments[0]), {}
    for month in MONTHS:
        rows, gold = stream(folder, month), stories(month)
        row = {"month": month, "items": len(gold), "stories": len(set(gold.values()))}
        assigned = threaded(rows)
        print(json.dumps(row | {name: round(value, 3) for name, value in b_cubed(gold, assigned).items()}))
        unseen = {item: gold[item] for item in gold.keys() - learnt_from(month).keys()}
        if unseen:
            row = {"month": month, "unseen": True, "items": len(unseen), "stories": len(set(unseen.values()))}
            print(json.dumps(row | {name: round(value, 3) for name, value in b_cubed(unseen, assigned).items()}))
        if "--learn" in arguments:
            found[month] = pairs(rows, learnt_from(month))
    for line in learn(found) if found else ():
        print(json.dumps(line))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
