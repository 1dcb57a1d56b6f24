"""Word classes that the grammar is written in. Data only: what a word can be, never what a sentence means.

Sources: the closed classes are those of any reference grammar of English; the open ones were written by reading wires.
"""

import re


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


NEGATIONS = _words("not never n't hardly scarcely")
NEGATED_AUXILIARIES = _words(
    "didn't doesn't don't hasn't haven't hadn't isn't aren't wasn't weren't won't wouldn't can't cannot couldn't "
    "shouldn't mightn't mustn't didnt doesnt dont wont cant couldnt"
)
BE = _words("is are was were be been being am isn't aren't wasn't weren't 's 're 'm")
HAVE = _words("have has had having hasn't haven't hadn't 've")
DO = _words("do does did don't doesn't didn't")
WILL = _words("will would shall won't wouldn't 'll 'd")
CAN = _words("can could cannot can't couldn't")
MAY = _words("may might should must ought mightn't shouldn't mustn't")
AUXILIARIES = BE | HAVE | DO | WILL | CAN | MAY
WEEKDAYS = _words("monday tuesday wednesday thursday friday saturday sunday")
MONTHS = _words(
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sept sep oct nov dec"
)
ADVERBS = WEEKDAYS | _words(
    "also again now then later earlier still already just even ever yet today yesterday tonight once twice first "
    "further both all repeatedly always so far too however meanwhile instead thus therefore long since often "
    "formally officially publicly immediately directly explicitly flatly strongly vehemently previously recently "
    "finally reportedly privately subsequently consistently categorically steadfastly initially separately only "
    "never not explicitly either neither somewhat rather soon this week month year morning afternoon evening night"
)
PRONOUNS = _words("he she it they we i you this that these those who which one both neither none there")
SUBJECT_PRONOUNS = _words("he she it they we i you i'm i've i'd i'll we're we've we'd we'll they're they've")
PERSON_PRONOUNS = _words("he she him her his")
DETERMINERS = _words(
    "the a an his her its their our my this that these those some any several two three four five six many another "
    "other both each all one no most few every"
)
PREPOSITIONS = _words(
    "of for at in from with on by to near within inside outside about over under against between among into "
    "through during without upon via towards toward behind across despite amid including like per"
)
DETERMINERS_AND_PRONOUNS = DETERMINERS | PRONOUNS
DETERMINERS_AND_SUBJECTS = DETERMINERS | SUBJECT_PRONOUNS
INNER_PREPOSITIONS = _words("of for at in from with near on within inside between to")
SUBORDINATORS = _words(
    "that which who whom whose as when while if because after before although though since until unless whether but "
    "or nor so where why how than despite amid following without once yet during whereas lest"
)
CLAUSE_LINKS = _words("and but or then nor yet")
SAY_FORMS = _words(
    "said says say saying told tells telling tell added adds adding wrote writes writing tweeted tweets posted stated "
    "noted notes noting explained explains insisted insists insisting replied replies responded responds "
    "commented remarked apologised apologises apologized apologizes claimed claims claiming stressed declared declares announced announces asserted argued argues "
    "reiterated reiterates emphasised emphasized warned warns maintained maintains quipped pointed recalled revealed "
    "reveals informed reported reports reporting continued concluded answered quoted confirmed confirms denied denies "
    "acknowledged admitted conceded tells writes testified pleaded cautioned disclosed contended suggested suggests "
    "believes believe believed thinks thought think alleged alleges alleging accused accuses described describes called calls vowed"
)
QUOTE_VERBS = _words(
    "said says told tells added adds wrote writes tweeted stated noted notes explained explains insisted "
    "insists replied responded commented remarked stressed declared announced asserted reiterated emphasised "
    "emphasized warned maintained quipped answered informed continued concluded posted claimed claims argued argues "
    "confirmed confirms acknowledged admitted conceded testified saying adding telling recalled revealed reports reported"
)
VERBS = (
    SAY_FORMS
    | AUXILIARIES
    | _words(
        "made makes make making took takes take taken taking gave gives give given giving got get gets getting went goes "
        "go going gone came comes come coming saw sees seen seeing knew knows know known began begins begun kept keeps "
        "held holds found finds finding left leaves led leads met meets meet put puts ran runs sent sends set sets sold "
        "sell sells bought buy buys brought spoke speaks spoken stood stands took wants want wanted used uses using tried "
        "tries called calls asked asks asking appeared appears seemed seems remained remains became becomes become showed "
        "shows shown showing decided decides agreed agrees agree expected expects received receives refused refuses "
        "declined declines failed fails planned continued continues rose fell gained lost killed kills died dies broke "
        "broken released releases published publishes publishing signed signs issued issues rejected rejects dismissed "
        "dismisses confirmed confirms confirming denied denies deny denying admitted admits admit acknowledged acknowledges "
        "acknowledge conceded concedes declined decline refused refuse helped helps worked works moved moves paid pays "
        "believed believes heard hears arrested charged accused sought seeks seek based following according citing cited "
        "cites reached reaches contacted denied prompted led circulated circulating emerged launched attacked hit struck "
        "injured wounded visited arrived talked talks discussed discusses disputed disputes refuted refutes rebutted "
        "retracted withdrew withdrawn discovered identified captured shot fired resigned quit joined opened closed ended"
    )
)
CATENATIVES_REFUSE = _words(
    "declined declines decline declining refused refuses refuse refusing unwilling reluctant hesitated reluctance refusal "
    "hesitates avoided avoids"
)
CATENATIVES_UNABLE = _words("unable unprepared")
CATENATIVES_FAIL = _words("failed fails failing neglected yet wait waiting waited")
CATENATIVES_KEEP = _words(
    "continued continues continuing went goes moved quick quickly rushed forced compelled obliged chose chosen decided able began "
    "proceeded happened came had hastened hurried appeared seemed sought tried took prepared pleased glad happy willing "
    "issued used statement out way fit pains lengths keen anxious careful adamant scrambled scrambling raced rushing forward"
)
CATENATIVES_PROSPECT = _words(
    "expected expects likely unlikely set due going plans planned plan wants want wanted hopes hope asked urged "
    "ready supposed about appeared appears seemed seems ordered pressed pressured required needs need "
    "scheduled poised intends intend"
)
REPORT_NOUNS = _words(
    "report reports allegation allegations rumour rumours rumor rumors claim claims accusation accusations charge "
    "charges speculation speculations suggestion suggestions story stories assertion assertions contention contentions "
    "insinuation insinuations notion notions gossip hearsay narrative hoax theory theories account accounts "
    "information news post posts article articles version complaint lawsuit suit talk statement statements remarks remark "
    "comments innuendo characterization characterisation reporting reportage fabrication propaganda idea assumption assumptions"
)
SPOKES = _words(
    "spokesman spokeman spokeswoman spokesperson spokespeople spokesmen spokeswomen spokespersons rep reps representative "
    "representatives publicist publicists lawyer lawyers attorney attorneys spokespeople press-secretary agent manager"
)
PERSONAL_SHELLS = _words(
    "lawyer lawyers attorney attorneys publicist publicists rep reps representative representatives agent manager solicitor solicitors counsel"
)
OFFICIAL_NOUNS = _words(
    "official officials officer officers executive executives source sources aide aides adviser advisers advisor "
    "member members employee employees staff staffer"
)
LOWER_OFFICERS = _words(
    "official officials officer officers executive executives aide aides member members employee employees staff staffer staffers"
)
ROLE_WORDS = _words(
    "president minister chairman chairwoman chair chief executive director manager head leader secretary governor mayor "
    "senator chancellor king queen prince princess pope general commander ambassador envoy premier deputy vice prime "
    "finance foreign defence defense interior trade economy agriculture energy ceo cfo coo treasurer commissioner judge "
    "prosecutor attorney lawyer coach captain analyst economist professor dr mr mrs ms sir lord lady sheikh colonel "
    "lieutenant sergeant col lt gen sgt adm rep sen gov congressman congresswoman representative spokesman spokeswoman "
    "spokesperson president-elect minister-designate founder owner editor author singer actor actress star rapper undersecretary under-secretary assistant managing "
    "senior former ex-president ex-minister acting interim national state federal press communications coroner sheriff "
    "constable inspector superintendent bishop archbishop cardinal rabbi imam mufti father sister brother reverend "
    "co-founder cofounder investigator officer principal baron dame detective major captain admiral commandant trustee "
    "administrator speaker whip councillor councilor mp dr. mr. mrs. ms. gen. col. lt. sgt. sen. rep. gov. prof. rev. "
    "capt. adm. maj. u.s. british french german japanese russian chinese israeli iranian iraqi"
)
CHIEF_WORDS = _words(
    "president minister chairman chairwoman chair chief executive director ceo cfo leader secretary governor mayor "
    "chancellor head premier commissioner treasurer commander managing founder owner"
)
COMPANY_FORMS = _words("inc corp co ltd plc llc sa ag nv bv ab oy spa gmbh kk inc. corp. co. ltd. s.a. n.v. cos lp pty")
ORGANISATION_WORDS = COMPANY_FORMS | _words(
    "bank banks ministry department group association party union agency company corporation commission committee "
    "council court police army navy force forces government parliament senate congress house university college school "
    "hospital institute institution foundation federation exchange fund trust airlines airways air motors motor oil gas "
    "energy petroleum steel mining foods food pharma telecom communications industries industry international holdings "
    "holding partners securities bureau office board centre center club league authority administration embassy mission "
    "church organisation organization society treasury pentagon kremlin palace nations times post journal gazette news "
    "press herald tribune agency observatory front movement brotherhood syndicate services systems technologies "
    "technology electronics laboratories insurance financial capital brothers bros chemical chemicals rail railway "
    "railways reserve department fbi cia nsa un who eu nato opec imf"
)
ROLE_NOUNS: dict[str, frozenset[str]] = {
    "company": frozenset(["inc", "corp", "co", "ltd", "plc", "group", "company", "industries", "foods", "holdings"]),
    "firm": frozenset(["inc", "corp", "co", "ltd", "plc", "group", "partners", "securities"]),
    "bank": frozenset(["bank", "bankers", "banco", "banque", "bancorp", "sparbank"]),
    "ministry": frozenset(["ministry"]),
    "department": frozenset(["department"]),
    "agency": frozenset(["agency"]),
    "airline": frozenset(["air", "airlines", "airways", "airline"]),
    "carrier": frozenset(["air", "airlines", "airways"]),
    "carmaker": frozenset(["motor", "motors"]),
    "automaker": frozenset(["motor", "motors"]),
    "shipbuilder": frozenset(["yards", "yard", "marine", "shipbuilding", "shipyards", "works"]),
    "planemaker": frozenset(["aircraft", "aerospace", "aviation"]),
    "drugmaker": frozenset(["pharma", "pharmaceuticals", "pharmaceutical", "laboratories", "biotech"]),
    "steelmaker": frozenset(["steel", "steelworks"]),
    "chipmaker": frozenset(["semiconductor", "semiconductors", "devices"]),
    "refiner": frozenset(["oil", "petroleum", "refining"]),
    "commission": frozenset(["commission"]),
    "committee": frozenset(["committee"]),
    "council": frozenset(["council"]),
    "government": frozenset(["government"]),
    "group": frozenset(["group"]),
    "party": frozenset(["party"]),
    "union": frozenset(["union", "workers"]),
    "club": frozenset(["club", "united", "city", "fc"]),
    "court": frozenset(["court"]),
    "hospital": frozenset(["hospital"]),
    "university": frozenset(["university"]),
    "school": frozenset(["school"]),
    "embassy": frozenset(["embassy"]),
    "police": frozenset(["police"]),
    "army": frozenset(["army"]),
    "newspaper": frozenset(["times", "post", "journal", "gazette", "herald", "tribune", "news"]),
    "paper": frozenset(["times", "post", "journal", "gazette", "herald", "tribune", "news"]),
    "magazine": frozenset(["magazine"]),
    "organization": frozenset(["organization", "organisation"]),
    "organisation": frozenset(["organization", "organisation"]),
    "institute": frozenset(["institute"]),
    "exchange": frozenset(["exchange"]),
    "bourse": frozenset(["exchange", "bourse"]),
    "retailer": frozenset(["stores"]),
    "developer": frozenset(),
    "insurer": frozenset(["insurance"]),
    "brokerage": frozenset(["securities"]),
    "concern": frozenset(),
    "giant": frozenset(),
    "maker": frozenset(),
    "manufacturer": frozenset(),
    "chain": frozenset(),
    "network": frozenset(),
    "regulator": frozenset(["authority", "commission"]),
    "utility": frozenset(),
    "railway": frozenset(["rail", "railways"]),
    "operator": frozenset(),
    "broadcaster": frozenset(),
    "store": frozenset(),
    "restaurant": frozenset(),
    "museum": frozenset(["museum"]),
    "clinic": frozenset(["clinic"]),
    "league": frozenset(["league"]),
    "association": frozenset(["association"]),
    "federation": frozenset(["federation"]),
    "foundation": frozenset(["foundation"]),
    "charity": frozenset(),
    "brewer": frozenset(),
    "lender": frozenset(),
    "publisher": frozenset(),
    "startup": frozenset(),
    "supplier": frozenset(),
    "contractor": frozenset(),
    "airport": frozenset(["airport"]),
    "port": frozenset(["port"]),
    "zoo": frozenset(["zoo"]),
    "hotel": frozenset(["hotel"]),
    "franchise": frozenset(),
    "lab": frozenset(["lab", "laboratory", "laboratories"]),
    "studio": frozenset(),
    "team": frozenset(),
    "monastery": frozenset(),
}
PERSON_NOUNS = _words(
    "minister president chairman chief executive spokesman spokeswoman man woman actor actress singer star rapper "
    "leader governor senator mayor official prosecutor judge envoy ambassador director secretary general commander "
    "officer teenager student boy girl father mother soldier reporter journalist doctor professor premier chancellor "
    "mogul tycoon billionaire millionaire businessman businesswoman magnate congressman congresswoman lawmaker candidate nominee "
    "bishop archbishop cardinal priest rabbi imam abbot rival opponent challenger predecessor successor accuser contender striker midfielder goalkeeper golfer boxer politician novelist surgeon neurosurgeon socialite entrepreneur "
    "financier guitarist drummer model supermodel presenter cleric performer comedian footballer golfer player athlete client suspect defendant author founder musician pianist"
)
INANIMATE = _words(
    "news data testing examinations analyses probe test tests result results figures study studies findings finding autopsy analysis photo photos photograph "
    "evidence document documents dna examination video survey surveys statistics scan scans numbers records report "
    "reports picture pictures image images indicators events event this that it which experiment experiments research "
    "footage tape autopsies inquiry investigation samples sample x-rays history price prices move decision vote "
    "act law treaty constitution charter clause contract code ruling verdict judgment judgement bill announcement letter meeting meetings amounts order email emails e-mail memo papers poll polls article post tweet statement development "
    "developments trend performance outcome crisis sales earnings profits search check checks inspection message screenshot shares share stock stocks profit revenue revenues turnover output exports imports update agreement communique transcript letters leak victory victories win loss losses success failure visit trip appearance arrival departure rise drop run streak form goal goals title inquiries investigations song songs album film movie book books budget budgets plan plans proposal proposals speech draft"
)


COMPANY_WORDS = frozenset(
    "company firm group bank ministry department agency airline carrier carmaker automaker shipbuilder planemaker drugmaker chipmaker steelmaker brewer lender refiner bookmaker shipyard commission committee council government party union club court hospital university school embassy police army newspaper paper magazine organization organisation institute exchange bourse retailer insurer brokerage chain network regulator utility railway operator broadcaster store restaurant museum studio team monastery developer manufacturer corporation institution force unit office association palace authority centre center board church foundation league".split()
)
"""Common nouns for a body."""
_NO_ADVERBS = _words(
    "family supply reply apply ally italy july assembly anomaly bully monopoly rally fly jelly belly folly lily "
    "butterfly homily daily weekly monthly elderly deadly friendly lonely ugly holy likely unlikely costly"
)


def ends_like_adverb(low: str) -> bool:
    """Whether a small word is an adverb by its ending."""
    return low.endswith("ly") and len(low) > 4 and low not in _NO_ADVERBS


_SQUEEZE = re.compile(r"\s+")


def squeeze(text: str) -> str:
    """Return a text with each run of white space as one space."""
    return _SQUEEZE.sub(" ", text).strip()


SOFT_REMITS = frozenset(
    "labour labor health education justice environment transport culture housing science industry tourism sports research "
    "infrastructure planning migration immigration home public social mining water fisheries information communications "
    "commerce development veterans religious women youth family".split()
)
"""What a minister is in charge of, where the words may also be part of a body's name behind its country's."""
REMITS = SOFT_REMITS | frozenset(
    "finance foreign defence defense interior trade economy agriculture energy mines affairs".split()
)
"""All that ministers are in charge of."""
