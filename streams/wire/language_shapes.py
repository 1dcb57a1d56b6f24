"""How words of other languages look: endings, beginnings and groups of letters that hardly an English word has. Data.

They are asked of a short text in which no word is a known English one, and two such words are wanted: one alone may be
a name, or a word that English has borrowed.
"""

import re

_PATTERNS = {
    "cs": (
        r"^(?:nej|roz|p\u0159e|p\u0159i|bez)[^aeiouy]|(?:\u00e9ho|\u00e9mu|\u00fdch|\u00fdmi|ovat"
        r"|uj\u00ed|ech|\u00edch|ost|osti|ila|ili|ali|aly)$|ou$|[bcdghklmnprstvz]\u011b"
    ),
    "da": (
        r"(?:erne|ene|else|elsen|heden|ninger|ningen|skab|skabet|ede|isk|iske)$|^(?:bj|fj|gj|kj|hj"
        r"|sj|tj)|\u00f8j|\u00e6g|aa[lnrd]"
    ),
    "de": (
        r"[a-z]sch|[aeiou\u00e4\u00f6\u00fc]cht|(?:ungen|heit|keit|lich|isch|ische[nrs]?|iert"
        r"|ieren)$|\u00df|[a-z]tz|[a-z]pf|^(?:ver|ge|ent|zer)[bdfghklmnprstwz][a-z]+(?:t|en)$"
    ),
    "es": (
        r"(?:ci\u00f3n|ciones|ando|iendo|ado|ada|ados|adas|ido|ida|idos|idas|ero|eros|dad|dades"
        r"|ece|ecen|uela|illo|illa|erta|ertan)$"
    ),
    "fi": (
        r"(?:ss[a\u00e4]|st[a\u00e4]|ll[a\u00e4]|lt[a\u00e4]|[aeiouy\u00e4\u00f6]lle|v[a\u00e4]t"
        r"|aan|\u00e4\u00e4n|iin|uun|oon|yyn|tt[a\u00e4]|ksi|nsa|ns\u00e4|nen|isi|isti|issa|uksen"
        r"|misen|inen|elee|taan|t\u00e4\u00e4n|ttiin)$|[aeiouy\u00e4\u00f6]kk[aeiouy\u00e4\u00f6]"
        r"|y\u00f6|uo[mnrst]|\u00e4\u00e4|yy[lnrst]|ii[ktnmrs]"
    ),
    "fr": (
        r"(?:eux|euse|euses|aient|ait|\u00e9e|\u00e9es|\u00e9s|eau|eaux|iques|oire|elles|ettes"
        r"|eurs)$|^qu[aeio]"
    ),
    "hr": (
        r"(?:[aeiu]ju|[aeiu]je|anje|enje|stvo|stva|ovi|ama|[aeiu]lo|[aeiu]li|[aeiu]la|sk[aieou]"
        r"|nog|nom|nih|nim|cima|ika|ica|ici)$|lj[aeiou]|[a-z]nj[aeiou]|[dtsrpbvzkm]j[aeiou]"
        r"|^(?:raz|iz)[bcdfgjkmpstvz]"
    ),
    "hu": (
        r"(?:nak|nek|b\u00f3l|b\u0151l|r\u00f3l|r\u0151l|t\u00f3l|t\u0151l|hoz|hez|h\u00f6z"
        r"|s\u00e1g|s\u00e9g|\u00e9rt|ban|ott|ett|\u00f6tt|okat|eket|unk|\u00fcnk|j\u00e1val|vel"
        r"|kor)$|^(?:sz|gy|zs|cs|meg[^a])|ggy|nny|gy[a\u00e1e\u00e9i]|sz[a\u00e1e\u00e9io\u00f6u]"
        r"|[aeo]tt[a\u00e1e\u00e9]"
    ),
    "id": (
        r"^(?:meng|meny|memb|memp|menj|ber[dgjklnpt]|ter[bdgjklp]|pemb|peng|penj|pert|keb|kec|kej"
        r"|kel|kem)[a-z]{2,}|[a-z]{3}(?:kan|nya|lah|kah)$|[aiu]h$|[au]ng$|[bdjkpst]u[hkt]$"
        r"|[dgjkp]a[hkr]$|^[a-z]{2}as[aiu]n$|[aeiu][dgjklnrst]an$"
    ),
    "it": (
        r"(?:zione|zioni|amente|ando|endo|ato|ati|uto|uti|ino|ini|etto|etti|ello|elli|osso|arso"
        r"|erso|it\u00e0|ggio|gli|cchio|zza|zzo)$"
    ),
    "nl": (
        r"ij[a-z]|aa[bdgklmnprst]|uu[rt]|eeuw|oei|ieu|^(?:ver|ont)[bdfghklmnprstvwz][a-z]+(?:d|t"
        r"|en)$|^ge[bdfghklmprstvwz]{1,2}[aeiou][a-z]*[dt]$|(?:heid|lijk|lijke|ische|tje|tjes"
        r"|sters|aars|iefs?|ingen)$|^vr[aeiou]|^zw|^sl[aeiou]{2}"
    ),
    "no": (
        r"(?:ene|else|elsen|heten|ninger|ningen|skap|skapet|isk|iske|sjon|sjonen|ert|erer)$|^(?:bj"
        r"|fj|gj|kj|hj|sj|skj|tj)|\u00f8y|ei[dkmnt]e"
    ),
    "pl": (
        r"^(?:prz|wz|wsp|roz[^aeiouy]|bezp|nie[bcdghkmprstwz])|sz[aeyo]|cz[aeyo]|rz[aey]|dz[ie]"
        r"|(?:uje|uj\u0105|owie|ami|ych|ego|emu|owa|owy|\u015bci|o\u015b\u0107|a\u0142a|a\u0142y"
        r"|ano|n\u0105|nie)$"
    ),
    "pt": (
        r"(?:\u00e7\u00e3o|\u00e7\u00f5es|ando|endo|indo|ado|ada|ados|adas|ido|ida|eiro|eira|dade"
        r"|ece|ecem|nho|nha|lho|lha|\u00e3o|\u00f5es|erra|ecta)$"
    ),
    "ro": (
        r"(?:ului|ilor|elor|easc[a\u0103]|eaz[a\u0103]|e\u0219te|[\u021bt]ie|[\u021bt]iei"
        r"|[\u021bt]iile|uri|urile|ile|ii|escu|esc|eaz\u0103|eal\u0103|at\u0103|ute|\u0219ti)$"
        r"|^(?:\u00eemp|\u00eent|\u00eenc)|oa[mnrt]e"
    ),
    "sl": (
        r"(?:[aeiu]jo|[aeiu]je|anje|enje|stvo|stva|nega|nemu|nih|nim|ovi|sk[aieo])$|lj[aeiou]"
        r"|^raz[bcdfgjkmpstvz]"
    ),
    "sv": (
        r"(?:arna|erna|orna|ade|ningen|ningar|heten|skap|skapet|isk|iska|erar|tionen|ats|ets|ens)$"
        r"|^(?:bj|fj|gj|kj|hj|sj|skj|stj|tj)|\u00e4g"
    ),
    "tr": (
        r"(?:lar|ler|lar\u0131n|lerin|lari|leri|yor|iyor|uyor|ecek|acak|mi\u015f|m\u0131\u015f|dan"
        r"|den|nda|nde|ini|unu|\u00fcn\u00fc|\u0131ld\u0131|ildi|and\u0131|endi|mas\u0131|mesi)$"
        r"|[\u0131\u00fc\u00f6]z$|\u011f[aei\u0131u]"
    ),
    "vi": (
        r"^(?:ngh|ng[aou\u00ea\u00f4\u01a1\u01b0]|kh[ao\u00f4\u01a1u\u01b0]"
        r"|nh[ao\u00f4\u01a1\u01b0])"
    ),
}  # fmt: skip
SHAPES = {code: re.compile(pattern) for code, pattern in _PATTERNS.items()}
"""Patterns for a word in small letters, by language (ISO 639-1)."""

_BORROWED = (
    "attach\u00e9 attach\u00e9s br\u00fbl\u00e9e caf\u00e9 caf\u00e9s clich\u00e9 clich\u00e9s "
    "communiqu\u00e9 cort\u00e8ge coup\u00e9 cr\u00e8me doppelg\u00e4nger d\u00e9but d\u00e9cor "
    "d\u00e9j\u00e0 d\u00e9tente expos\u00e9 fa\u00e7ade fianc\u00e9 fianc\u00e9e f\u00fchrer "
    "ing\u00e9nue jalape\u00f1o m\u00eal\u00e9e na\u00efve na\u00efvet\u00e9 n\u00e9e pi\u00f1ata "
    "prot\u00e9g\u00e9 prot\u00e9g\u00e9e pur\u00e9e p\u00e2t\u00e9 ros\u00e9 r\u00e9sum\u00e9 "
    "r\u00f4le saut\u00e9 se\u00f1or se\u00f1ora sm\u00f6rg\u00e5sbord souffl\u00e9 touch\u00e9 "
    "\u00e9lite \u00e9migr\u00e9 \u00e9migr\u00e9s \u00fcber"
)
BORROWED = frozenset(_BORROWED.split())
"""Words with letters of other languages that English texts keep."""
