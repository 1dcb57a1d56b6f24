"""Words that tell languages apart: the most frequent, and those of headlines. Data and no more.

Words of one letter are none: initials and parts of codes look like them. What several languages share stands in each.
"""

WORDS = {
    "en": (
        "the of and to in that is was for on with as at by from has have said he his it are be will not which who "
        "were their an this but they its been had would could than more after over about when into out up no new "
        "says say denies deny denied amid talks against before between during under while two three first last "
        "year years week people government police minister president court state told reports report confirms "
        "kills killed dead dies wins hits cuts plans plan calls urges warns seeks sees set faces rejects claims "
        "accuses vows ends takes makes gets deal vote strike attack war rise rises fall falls shares market oil "
        "update kill may can how why what all some her she him you your our we if or so there any also only other "
        "most many off down near"
    ),
    "de": (
        "der die das und ist nicht mit den dem ein eine von auf sich des sei wurde auch nach werden hat sagte bei "
        "wird aus einen im zu zum zur f\u00fcr \u00fcber vor gegen wegen durch einem einer eines er sie es wir "
        "ich habe haben hatte sind war nur noch als wie oder aber wenn mehr keine kein unter zwischen seit bis am "
        "vom beim weist zur\u00fcck bestreitet dementiert widerspricht kritisiert fordert warnt wirft ihm ihr "
        "ihre seiner will soll kann muss neue neuer neuen schon jetzt gegen\u00fcber ab um uhr jahr jahre sagt "
        "laut lehnt trotz ohne diese dieser nie weiter wieder hei\u00dft worden konnte k\u00f6nnen gibt trifft "
        "schweigt best\u00e4tigt meldet stirbt droht startet beginnt fordern treffen verurteilt ermittelt steigt "
        "f\u00e4llt gesteht zieht tritt verliert gewinnt stoppt genehmigt zustimmt spricht verhandelt keinen "
        "gespr\u00e4che"
    ),
    "fr": (
        "le la les des et est une dans que qui pour pas sur du au par avec plus sont ont cette aux ses selon leur "
        "\u00e9t\u00e9 un de en il elle se ne ce ces son sa mais ou o\u00f9 comme apr\u00e8s avant contre entre "
        "sous sans tout d\u00e9ment nie accuse annonce affirme d\u00e9nonce rejette r\u00e9fute veut fait peut "
        "doit deux ans tr\u00e8s aussi d\u00e9j\u00e0 chez vers toute tous lors d\u00e9but nous vous ils elles "
        "lui \u00e0 \u00eatre qu avait sera serait dit d\u00e9clar\u00e9 avoir ministre gouvernement pr\u00e9sident "
        "aucun aucune assure confirme rencontre meurt menace arr\u00eat\u00e9 tu\u00e9 condamne condamn\u00e9 "
        "enqu\u00eate hausse baisse gr\u00e8ve morts bless\u00e9s moins pr\u00e8s face"
    ),
    "es": (
        "el los las del que en una por con para se su al lo como m\u00e1s pero sus fue ha est\u00e1 este "
        "seg\u00fan son la de un no es sin sobre tras entre desde hasta contra ante cuando tambi\u00e9n ya muy "
        "niega acusa anuncia rechaza desmiente asegura denuncia dice pide hay han ser todo todos dos a\u00f1os "
        "donde porque esta ese eso ministro gobierno presidente le les si nuevo nueva hoy fueron hab\u00eda "
        "confirma muere amenaza detenido detienen mueren muertos heridos exige denuncian advierte aprueba cae "
        "suben ning\u00fan ninguna reitera"
    ),
    "it": (
        "il di che la della per un in non con sono del nel dei gli alla pi\u00f9 si anche dal ha \u00e8 stato "
        "delle lo le una da al ai dopo contro tra fra su sul sulla nella suo sua loro come ma se ne ci ancora "
        "nega smentisce accusa annuncia respinge dice chiede hanno essere degli dalla dai alle governo ministro "
        "presidente ieri oggi perch\u00e9 dell all sull stata conferma muore minaccia arrestato morti feriti "
        "accordo nessun nessuna accusato indagine sciopero"
    ),
    "pt": (
        "os as do da dos das em que uma para com n\u00e3o por mais foi ao pelo pela s\u00e3o disse segundo "
        "est\u00e1 um no na nos nas se de seu sua ap\u00f3s contra entre sobre at\u00e9 quando j\u00e1 "
        "tamb\u00e9m nega acusa anuncia rejeita desmente diz ser ter h\u00e1 \u00e9 foram \u00e0 \u00e0s aos anos "
        "governo ministro presidente isso ele ela como mas sem tem confirma morre amea\u00e7a preso mortos "
        "feridos exige alerta nenhum nenhuma acordo greve pol\u00edcia"
    ),
    "nl": (
        "de het een en van dat niet met zijn op voor te er die aan ook bij naar heeft werd uit wordt deze volgens "
        "om in is was als door over na tegen tussen onder meer geen nog wel maar dan hij zij ze we hun ontkent "
        "beschuldigt weerspreekt verwerpt zegt wil moet kan gaat komt nieuwe jaar dit waar worden hebben had "
        "kunnen zou al tot weer zonder kabinet toch bevestigt overleden dreigt aangehouden doden gewonden eist "
        "waarschuwt spreekt geweld vraagt stijgt daalt akkoord politie"
    ),
    "sv": (
        "och att det som en p\u00e5 \u00e4r av f\u00f6r med inte den har till var ett om han men s\u00e4ger efter "
        "fr\u00e5n vid de sig mot n\u00e4r \u00f6ver under ut nu ska kan nya sin hon kr\u00e4ver f\u00f6rnekar "
        "dementerar nekar anklagar avvisar vill f\u00e5r blir mer enligt ingen utan mellan \u00e4n sedan hade "
        "skulle \u00e5r varnar bekr\u00e4ftar d\u00f6r hotar gripen d\u00f6da skadade regeringen polisen "
        "uppgifter inga"
    ),
    "no": (
        "og det som en p\u00e5 er av for med ikke den har til var et om han men sier etter fra ved blir opplyser "
        "de seg mot n\u00e5r over under ut n\u00e5 skal kan nye sin hun krever benekter avviser nekter anklager "
        "vil f\u00e5r mer if\u00f8lge ingen uten mellom enn siden hadde skulle \u00e5r advarer ble bekrefter "
        "d\u00f8r truer p\u00e5grepet drept skadet regjeringen politiet"
    ),
    "da": (
        "og det som en p\u00e5 er af for med ikke den har til var et om han men siger efter fra ved bliver "
        "oplyser de sig mod n\u00e5r over under ud nu skal kan nye sin hun kr\u00e6ver ben\u00e6gter afviser "
        "n\u00e6gter anklager vil f\u00e5r mere if\u00f8lge ingen uden mellem end siden havde skulle \u00e5r "
        "advarer blev ogs\u00e5 bekr\u00e6fter truer anholdt dr\u00e6bt s\u00e5ret regeringen politiet"
    ),
    "fi": (
        "ja on ei ett\u00e4 se oli mukaan my\u00f6s kun mutta h\u00e4n ovat joka ole viel\u00e4 kertoo sen "
        "t\u00e4m\u00e4 noin kiist\u00e4\u00e4 sanoo j\u00e4lkeen vuoden nyt uusi yli ennen eiv\u00e4t olla voi "
        "jo kuin sek\u00e4 vain t\u00e4ss\u00e4 niin tai vahvistaa kuoli uhkaa hallitus poliisi"
    ),
    "pl": (
        "na nie si\u0119 do \u017ce jest to od za jak przez po dla oraz by\u0142 ma kt\u00f3ry ze czy ale jego "
        "ich tym przed ju\u017c zaprzecza odrzuca rz\u0105d roku przeciw bez nad pod s\u0105 co tak tylko "
        "b\u0119dzie potwierdza zgin\u0105\u0142 policja prezydent premier \u017c\u0105da ostrzega"
    ),
    "tr": (
        "ve bir bu i\u00e7in ile olarak da de \u00e7ok oldu daha olan sonra kadar g\u00f6re dedi ise "
        "yalanlad\u0131 reddetti kar\u015f\u0131 yeni yok var ne ama bug\u00fcn t\u00fcrkiye en gibi etti "
        "a\u00e7\u0131klad\u0131 do\u011frulad\u0131 \u00f6ld\u00fc polis bakan a\u00e7\u0131klama"
    ),
}  # fmt: skip
"""Words by language (ISO 639-1)."""

SIGNS = {
    "de": "\u00e4\u00f6\u00fc\u00df",
    "fr": "\u00e0\u00e2\u00e7\u00e8\u00e9\u00ea\u00eb\u00ee\u00ef\u00f4\u00f9\u00fb\u0153",
    "es": "\u00e1\u00e9\u00ed\u00f3\u00fa\u00f1",
    "it": "\u00e0\u00e8\u00e9\u00ec\u00f2\u00f9",
    "pt": "\u00e1\u00e2\u00e3\u00e7\u00e9\u00ea\u00ed\u00f3\u00f4\u00f5\u00fa",
    "nl": "\u00eb\u00ef",
    "sv": "\u00e4\u00e5\u00f6",
    "no": "\u00e5\u00e6\u00f8",
    "da": "\u00e5\u00e6\u00f8",
    "fi": "\u00e4\u00f6",
    "pl": "\u0105\u0107\u0119\u0142\u0144\u00f3\u015b\u017a\u017c",
    "tr": "\u00e7\u011f\u0131\u00f6\u015f\u00fc",
}
"""Letters beyond the twenty-six, by language."""
