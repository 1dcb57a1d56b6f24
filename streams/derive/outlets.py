"""Outlets: who publishes. A list of real ones and the shapes that outlet names take. Data, general knowledge."""

import re
from collections.abc import Mapping
from functools import lru_cache

_KNOWN = frozenset(
    name.strip()
    for name in """
    reuters; associated press; ap; the associated press; afp; agence france-presse; agence france presse; upi; bloomberg; bloomberg news; dow jones; kyodo; kyodo news; kyodo news agency; kyodo news service; jiji; jiji press; tass; itar-tass; interfax; ria novosti; ria; xinhua; new china news agency; yonhap; kcna; irna; isna; fars; fars news; mehr; tasnim; anadolu; dpa; efe; ansa; belga; apa; ptI; pti; press trust of india; ians; antara; bernama; ukrinform; unian; sana; wam; spa; saudi press agency; mena; cna; central news agency; philippine news agency; tanjug; ceteka; ctk; pap; interpress; unb; bbc; bbc news; cnn; cnbc; msnbc; nbc; nbc news; abc; abc news; cbs; cbs news; fox; fox news; npr; pbs; sky; sky news; itv; channel 4; channel 4 news; al jazeera; al-jazeera; al arabiya; al-arabiya; al mayadeen; press tv; russia today; rt; sputnik; france 24; rtl; rai; zdf; ard; orf; nhk; ndtv; cctv; cbc; ctv; globo; univision; telemundo; voice of america; radio free europe; radio liberty; rfe/rl; deutsche welle; israel radio; army radio; kol israel; channel 2; channel 10; tehran radio; baghdad radio; radio moscow; radio tehran; new york times; the new york times; new york post; the new york post; nypost; washington post; the washington post; washington times; wall street journal; the wall street journal; wsj; usa today; los angeles times; la times; chicago tribune; boston globe; boston herald; miami herald; dallas morning news; houston chronicle; san francisco chronicle; philadelphia inquirer; seattle times; denver post; detroit free press; detroit news; newsday; daily news; new york daily news; daily beast; the daily beast; daily caller; the daily caller; huffington post; the huffington post; huffpost; politico; axios; buzzfeed; buzzfeed news; vox; vice; vice news; slate; salon; gawker; gizmodo; jezebel; deadspin; mashable; techcrunch; the verge; verge; wired; engadget; re/code; recode; business insider; quartz; the intercept; propublica; newsweek; time; time magazine; people; people magazine; us weekly; tmz; e! news; variety; hollywood reporter; the hollywood reporter; rolling stone; vanity fair; new yorker; the new yorker; new york magazine; the atlantic; forbes; fortune; barron's; business week; businessweek; the economist; economist; financial times; the financial times; ft; the times; times; sunday times; the sunday times; the guardian; guardian; the observer; observer; the independent; independent; the telegraph; telegraph; daily telegraph; the daily telegraph; sunday telegraph; daily mail; the daily mail; mail on sunday; mailonline; the sun; daily mirror; the mirror; the daily mirror; sunday mirror; daily express; the express; daily star; evening standard; the scotsman; irish times; irish independent; le monde; le figaro; liberation; les echos; le parisien; l'express; le point; paris match; la croix; der spiegel; spiegel; die zeit; die welt; bild; bild-zeitung; stern; focus; handelsblatt; frankfurter allgemeine; frankfurter allgemeine zeitung; suddeutsche zeitung; sueddeutsche zeitung; tagesspiegel; el pais; el mundo; abc.es; la vanguardia; corriere della sera; la repubblica; la stampa; il sole 24 ore; il messaggero; il giorno; de telegraaf; volkskrant; nrc handelsblad; het financieele dagblad; de standaard; neue zuercher zeitung; neue zurcher zeitung; blick; sonntagsblick; dagens nyheter; svenska dagbladet; aftonbladet; expressen; aftenposten; verdens gang; helsingin sanomat; jyllands-posten; berlingske; politiken; pravda; izvestia; izvestiya; kommersant; vedomosti; novaya gazeta; gazeta wyborcza; rzeczpospolita; hurriyet; milliyet; sabah; cumhuriyet; zaman; haaretz; ha'aretz; yedioth ahronoth; ynet; maariv; jerusalem post; the jerusalem post; times of israel; the times of israel; an-nahar; al-ahram; al ahram; al-hayat; asharq al-awsat; gulf news; khaleej times; arab news; okaz; al-qabas; tehran times; kayhan; dawn; the news; geo tv; geo news; ary news; express tribune; times of india; the times of india; the hindu; hindu; hindustan times; indian express; the indian express; economic times; the economic times; india today; mint; straits times; the straits times; south china morning post; scmp; china daily; people's daily; global times; caixin; ming pao; apple daily; asahi; asahi shimbun; yomiuri; yomiuri shimbun; mainichi; mainichi shimbun; sankei shimbun; nikkei; nihon keizai shimbun; nihon keizai; the japan times; japan times; chosun ilbo; joongang ilbo; donga ilbo; korea herald; korea times; bangkok post; the nation; jakarta post; jakarta globe; philippine daily inquirer; philippine star; business day; sydney morning herald; the age; the australian; australian; australian financial review; herald sun; daily telegraph; new zealand herald; globe and mail; the globe and mail; toronto star; toronto sun; national post; montreal gazette; financial post; o globo; folha; folha de s.paulo; folha de sao paulo; estado de sao paulo; o estado de s. paulo; veja; la nacion; clarin; el mercurio; el universal; reforma; el comercio; el tiempo; el espectador; granma; mail & guardian; daily nation; the standard; punch; vanguard; this day; premium times; sahara reporters; buisness times; middle east economic survey; meed; lloyd's list; advertising age; aviation week; platts; platt's; argus; debka; debkafile; site intelligence; wikileaks; drudge report; breitbart; infowars; national report; snopes; snopes.com; politifact; bellingcat; meduza; gazeta.ru; lenta.ru; ntv; rossiya 24; channel one; tv rain; dozhd; echo of moscow; eurasia daily; kurdish rudaw; rudaw; niqash; al-manar; al manar; al-alam; hispantv; telesur; 9to5mac; macrumors; appleinsider; ars technica; the information; cnet; zdnet; pc world; kotaku; polygon; ign; billboard; pitchfork; nme; perez hilton; radar online; radaronline; page six; gossip cop; hollywood life; star magazine; national enquirer; the national enquirer; globe; in touch; in touch weekly; life & style; ok! magazine; hello!; closer; the onion; el mundo deportivo; mundo deportivo; marca; as; sport; l'equipe; gazzetta dello sport; la gazzetta dello sport; tuttosport; kicker; espn; sports illustrated; bleacher report; golf.com; nfl network; consumerist; world news daily report; msn; yahoo news; google news; sky sports; press association; pa; aap; australian associated press; canadian press; the canadian press; swiss news agency; international business times; ibtimes; metro; the metro; new zealand press association; nzpa; sunday mail; daily record; sunday people; the people; news of the world; mirror; the daily nation; cape argus; rapport; beeld; city press; the star; star; sunday star; sowetan; all africa; allafrica; leadership; channels television
    """.split(";")
)
_COMMON = frozenset(
    "as time people the news press star sun age day week world report sport focus globe record today standard nation mint metro in touch online life style agency service channel city magazine group state daily business international east list mail express independent guardian point premium post".split()
) - frozenset(["post", "mail", "express", "independent", "guardian", "daily", "magazine", "channel"])
OUTLET_WORDS = frozenset(word for name in _KNOWN for word in (name.split()[-1],) if word not in _COMMON) | frozenset(
    "times post journal gazette herald tribune chronicle courier ledger mirror telegraph inquirer examiner sentinel dispatch zeitung weekly magazine lantern radio channel tv television newspaper daily observer echo argus mercury bulletin standard monitor".split()
)
"""Words of which a sentence that names an outlet has one, in small letters."""
_ENDINGS = frozenset(
    "times post journal gazette herald tribune chronicle courier daily ledger mirror globe observer telegraph inquirer examiner sentinel bulletin dispatch echo mercury argus news zeitung blatt tageblatt morgenblatt tagblatt shimbun standard monitor record review weekly magazine press eye lantern report kurier corriere nachrichten gazeta pravda presse tidningen dagblad bladet register advertiser recorder messenger clarion beacon crier".split()
)
_STARTS = frozenset(
    "radio daily weekly channel television broadcaster newspaper il la le el die der het the tv journal corriere gazette gazeta diario jornal".split()
)
_STRONG = frozenset(
    "times post journal gazette herald tribune chronicle courier daily ledger mirror telegraph inquirer examiner sentinel dispatch zeitung blatt morgenblatt tagblatt shimbun weekly magazine lantern kurier corriere nachrichten gazeta dagblad".split()
)
_HEADS = re.compile(
    r"\b(?:newspaper|daily|weekly|magazine|tabloid|broadcaster|news agency|radio|television|tv|news service|news website|news site|newswire|website|web site|news outlet|news channel|blog|newsletter|periodical|press agency|business daily|financial daily|(?:trade|evening|morning|sports?|financial|business|online|local|regional|village|student|party) paper)\b",
    re.IGNORECASE,
)
_ARTICLE = re.compile(
    r"^(?:the|a|an|britain's|germany's|japan's|russia's|israel's|state|state-run|state-owned|local|private|public)\s+",
    re.IGNORECASE,
)
_UNNAMED = re.compile(
    r"^(?:(?:the|a|an|local|press|media|news|several|some|other|newspaper|published|foreign|british|american|israeli|italian|state|western|unconfirmed|earlier|recent|various|multiple|weekend)\s+)*(?:newspapers?|papers?|reports?|media|press|outlets?|websites?|tabloids?|articles?|magazines?|radio|television|news reports?|media reports?|press reports?)$",
    re.IGNORECASE,
)


_ALSO_WORDS = frozenset(
    ["australian", "as", "sport", "focus", "people", "star", "metro", "globe", "express", "independent"]
)
"""Names that bare of an article are more often another word."""
_STATION = re.compile(
    r"^(?:[A-Z]*TV[A-Z]{0,3}-?\d{0,2}|[KW][A-Z]{3}(?:-?TV|-\d{1,2})|[\w\-]+\.(?:com|net|org|es|ru|fr|de|info|tv|az|ua))$"
)


_OWNS = re.compile(
    r"(?:[Rr]adio|[Tt]elevision|[Nn]ewspaper|[Nn]ews) (?:group|company|chain|owner|operator|publisher|host|maker)\b"
)
"""Who owns outlets, or works for one, and is none."""


@lru_cache(maxsize=1 << 13)
def is_outlet(name: str) -> bool:
    """Whether a name is that of an outlet: a known one, or one with an outlet's shape ("Sarn Echo", "Radio Sarn")."""
    low = name.lower().strip(" .,'\"")
    if not low:
        return False
    if " " not in name and _STATION.match(name):
        return True
    if _OWNS.match(name):
        return False
    if low in _ALSO_WORDS:
        return False
    if low in _KNOWN or _ARTICLE.sub("", low) in _KNOWN:
        return True
    words = _ARTICLE.sub("", low).replace("\u2019", "'").split() or [low]
    if _UNNAMED.match(low):
        return False
    if _HEADS.search(low) and len(words) <= 8:
        return True
    if len(words) < 2:
        told = name.strip()
        if _ARTICLE.match(told) and words[0] in _STRONG:  # "The Ledger": the article and the capital are its own
            return _ARTICLE.sub("", told)[:1].isupper()
        return words[0].endswith(("blatt", "shimbun", "zeitung", "dagblad", "gazeta", "tidningen"))
    if words[-1] in _STRONG:
        return True
    spelt = _ARTICLE.sub("", name.strip())
    return (
        words[-1] in _ENDINGS
        and len(words) <= 4
        and all(w[:1].isupper() for w in spelt.split() if w not in ("of", "the", "and"))
    ) or words[0] in ("radio", "channel", "canal", "diario", "jornal", "gazzetta", "corriere")


def could_be_outlet(name: str) -> bool:
    """Whether a name in an outlet's place ("..., the X reported", "... - X") can be taken for one: any short name."""
    words = name.split()
    return 0 < len(words) <= 5 and name[:1].isupper()


@lru_cache(maxsize=1 << 13)
def is_unnamed_outlet(phrase: str) -> bool:
    """Whether a phrase means outlets without naming one: "press reports", "a newspaper", "local media"."""
    return bool(_UNNAMED.match(phrase.strip()))


@lru_cache(maxsize=1 << 13)
def outlet_name(phrase: str) -> str:
    """Return the name inside "the daily Courier", "the Fjord Post newspaper", "state news agency TASS"."""
    text = re.sub(r"^(?:the|a|an)\s+", "", phrase.strip(), flags=re.IGNORECASE)
    text = re.sub(r"^(?:[a-z\-']+\s+)+(?=[A-Z])", "", text)
    text = re.sub(
        r"^(?:Public |State |National )?(?:[Bb]roadcaster|[Nn]ewspaper|[Tt]abloid|[Nn]ews agency)\s+(?=[A-Z])", "", text
    )
    shorter = re.sub(
        r"\s+(?:newspaper|daily|weekly|magazine|tabloid|broadcaster|website|news site|blog|newsletter|channel"
        r"|(?:news |press )?agency|news service|newswire)$",
        "",
        text,
    )
    return shorter or text


_BRACKETED = re.compile(r"\(<?[A-Z]{2,6}>?\)")
_SHORT = re.compile(
    r"(?P<who>(?:[A-Z][\w.'\u2019\-]* (?:of |the |and )?){1,5}[A-Z][\w.'\u2019\-]*),? \(<?(?P<short>[A-Z]{2,6})>?\)"
)


def short_names(body: str) -> Mapping[str, str]:
    """Return the outlets that a body names in full with capitals behind them ("Sarn Oil Weekly (SOW)"), by these."""
    if _BRACKETED.search(body) is None:
        return {}
    lines = [line for line in body.split("\n") if _BRACKETED.search(line)]  # a name goes over no break
    found = [(m["short"], re.sub(r"^The ", "", m["who"])) for line in lines for m in _SHORT.finditer(line)]
    return {short: name for short, name in found if is_outlet(name)}
