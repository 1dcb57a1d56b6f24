"""Words that tell languages apart: the most frequent, and those of headlines. Data and no more.

Words of one letter are none: initials and parts of codes look like them. What several languages share stands in each.
Words that are English ones as well stand under the other language only where it cannot be told without them.
"""

from streams.wire.english_words import ENGLISH

WORDS = {
    "en": ENGLISH,
    "de": (
        "der die das und ist nicht mit den dem ein eine von auf sich des sei wurde auch nach werden hat sagte bei "
        "wird aus einen im zu zum zur f\u00fcr \u00fcber vor gegen wegen durch einem einer eines er sie es wir ich "
        "habe haben hatte sind war nur noch als wie oder aber wenn mehr keine kein unter zwischen seit bis am vom "
        "beim weist zur\u00fcck bestreitet dementiert widerspricht kritisiert fordert warnt wirft ihm ihr ihre seiner "
        "will soll kann muss neue neuer neuen schon jetzt gegen\u00fcber ab um uhr jahr jahre sagt laut lehnt trotz "
        "ohne diese dieser nie weiter wieder hei\u00dft worden konnte k\u00f6nnen gibt trifft schweigt best\u00e4tigt "
        "meldet stirbt droht startet beginnt fordern treffen verurteilt ermittelt steigt f\u00e4llt gesteht zieht "
        "tritt verliert gewinnt stoppt genehmigt zustimmt spricht verhandelt keinen gespr\u00e4che montag dienstag "
        "mittwoch donnerstag freitag samstag sonntag januar februar m\u00e4rz juni juli oktober dezember vier "
        "f\u00fcnf sechs sieben acht neun zehn tausend regierung gewerkschaft gewerkschaften streik bundestag "
        "zentralbank haushalt krankenhaus schule stadt unfall erdbeben hochwasser zinsen senkt erh\u00f6ht "
        "beschlie\u00dft verklagt entl\u00e4sst r\u00fccktritt gericht polizei minister tote verletzte erkl\u00e4rte "
        "erkl\u00e4rt teilte zwei drei woche wochen tage tagen monate begann bleibt wurden seien h\u00e4tte k\u00f6nne "
        "w\u00fcrde dass damit dazu dabei seinen ihren ihrem dieses"
    ),
    "fr": (
        "le la les des et est une dans que qui pour pas sur du au par avec plus sont ont cette aux ses selon leur "
        "\u00e9t\u00e9 un de en il elle se ne ce ces son sa mais ou o\u00f9 comme apr\u00e8s avant contre entre sous "
        "sans tout d\u00e9ment nie accuse annonce affirme d\u00e9nonce rejette r\u00e9fute veut fait peut doit deux "
        "ans tr\u00e8s aussi d\u00e9j\u00e0 chez vers toute tous lors d\u00e9but nous vous ils elles lui \u00e0 "
        "\u00eatre qu avait sera serait dit d\u00e9clar\u00e9 avoir ministre gouvernement pr\u00e9sident aucun aucune "
        "assure confirme rencontre meurt menace arr\u00eat\u00e9 tu\u00e9 condamne condamn\u00e9 enqu\u00eate hausse "
        "baisse gr\u00e8ve morts bless\u00e9s moins pr\u00e8s face lundi mardi mercredi jeudi vendredi samedi "
        "dimanche janvier f\u00e9vrier avril juin juillet ao\u00fbt septembre octobre novembre d\u00e9cembre quatre "
        "cinq huit neuf dix mille syndicats assembl\u00e9e h\u00f4pital \u00e9cole ville incendie s\u00e9isme "
        "inondations taux adopte rejet\u00e9 poursuit licencie d\u00e9mission tribunal"
    ),
    "es": (
        "el los las del que en una por con para se su al lo como m\u00e1s pero sus fue ha est\u00e1 este seg\u00fan "
        "son la de un no es sin sobre tras entre desde hasta contra ante cuando tambi\u00e9n ya muy niega acusa "
        "anuncia rechaza desmiente asegura denuncia dice pide hay han ser todo todos dos a\u00f1os donde porque esta "
        "ese eso ministro gobierno presidente le les si nuevo nueva hoy fueron hab\u00eda confirma muere amenaza "
        "detenido detienen mueren muertos heridos exige denuncian advierte aprueba cae suben ning\u00fan ninguna "
        "reitera lunes martes mi\u00e9rcoles jueves viernes s\u00e1bado domingo enero febrero marzo abril junio julio "
        "agosto septiembre octubre noviembre diciembre cuatro cinco seis siete ocho nueve diez oposici\u00f3n "
        "sindicatos huelga parlamento congreso escuela ciudad accidente incendio terremoto inundaciones tasas "
        "aprob\u00f3 rechaz\u00f3 dimisi\u00f3n tribunal polic\u00eda ministra jueza"
    ),
    "it": (
        "il di che la della per un in non con sono del nel dei gli alla pi\u00f9 si anche dal ha \u00e8 stato delle "
        "lo le una da al ai dopo contro tra fra su sul sulla nella suo sua loro come ma se ne ci ancora nega "
        "smentisce accusa annuncia respinge dice chiede hanno essere degli dalla dai alle governo ministro presidente "
        "ieri oggi perch\u00e9 dell all sull stata conferma muore minaccia arrestato morti feriti accordo nessun "
        "nessuna accusato indagine sciopero luned\u00ec marted\u00ec mercoled\u00ec gioved\u00ec venerd\u00ec sabato "
        "domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre "
        "quattro cinque sei sette otto nove dieci mila opposizione sindacati parlamento ospedale scuola citt\u00e0 "
        "incidente incendio terremoto alluvione tassi approva dimissioni tribunale polizia ministra"
    ),
    "pt": (
        "os as do da dos das em que uma para com n\u00e3o por mais foi ao pelo pela s\u00e3o disse segundo est\u00e1 "
        "um no na nos nas se de seu sua ap\u00f3s contra entre sobre at\u00e9 quando j\u00e1 tamb\u00e9m nega acusa "
        "anuncia rejeita desmente diz ser ter h\u00e1 \u00e9 foram \u00e0 \u00e0s aos anos governo ministro "
        "presidente isso ele ela como mas sem tem confirma morre amea\u00e7a preso mortos feridos exige alerta nenhum "
        "nenhuma acordo greve pol\u00edcia segunda ter\u00e7a quarta quinta sexta s\u00e1bado domingo fevereiro "
        "mar\u00e7o abril maio junho julho agosto setembro outubro novembro dezembro quatro cinco seis sete oito nove "
        "dez oposi\u00e7\u00e3o sindicatos parlamento escola cidade acidente inc\u00eandio terremoto enchentes juros "
        "aprova aprovou demiss\u00e3o tribunal ministra"
    ),
    "ro": (
        "\u0219i \u00een pe cu la de din nu c\u0103 este sunt au fost pentru sau dar dup\u0103 prin f\u0103r\u0103 "
        "\u00eentre peste p\u00e2n\u0103 c\u00e2nd unde cine ce lui ei lor s\u0103u sa acest aceast\u0103 aceste "
        "acestea aceasta fi va vor ar putea trebuie avea nici chiar doar despre c\u0103tre dintre privind potrivit "
        "\u00eempotriva asupra astfel timp ani anul lei milioane miliarde dou\u0103 trei prima primul noul noua noi "
        "nou azi ieri m\u00e2ine neag\u0103 dezminte respinge sus\u021bine spune spus declarat anun\u021bat "
        "anun\u021b\u0103 confirm\u0103 confirmat cere acuz\u0103 avertizeaz\u0103 moare murit mort mor\u021bi "
        "r\u0103ni\u021bi guvernul guvern premierul pre\u0219edintele ministrul ministerul poli\u021bia parlamentul "
        "legea alegeri partid partidul procurorii tribunal r\u0103zboi atac cre\u0219tere scade sc\u0103dere "
        "cre\u0219te pre\u021bul pre\u021burile rom\u00e2nia rom\u00e2nilor rom\u00e2n si sint acesta luni mar\u021bi "
        "miercuri joi vineri s\u00e2mb\u0103t\u0103 duminic\u0103 ianuarie februarie martie aprilie iunie iulie "
        "septembrie octombrie noiembrie decembrie patru cinci \u0219ase \u0219apte opt nou\u0103 zece mii "
        "opozi\u021bia sindicatele greva grev\u0103 central\u0103 bugetul spitalul spital \u0219coala ora\u0219ul "
        "incendiu cutremur inunda\u021bii dob\u00e2nda dob\u00e2nzile aprob\u0103 aprobat respins respins\u0103 redus "
        "reduce majorat judec\u0103toria curtea recursul concediaz\u0103"
    ),
    "nl": (
        "de het een en van dat niet met zijn op voor te er die aan ook bij naar heeft werd uit wordt deze volgens om "
        "in is was als door over na tegen tussen onder meer geen nog wel maar dan hij zij ze we hun ontkent "
        "beschuldigt weerspreekt verwerpt zegt wil moet kan gaat komt nieuwe jaar dit waar worden hebben had kunnen "
        "zou al tot weer zonder kabinet toch bevestigt overleden dreigt aangehouden doden gewonden eist waarschuwt "
        "spreekt geweld vraagt stijgt daalt akkoord politie zich omdat waarom hoe wanneer wie wat haar onze alleen "
        "alle nu vandaag gisteren morgen jaren mensen twee drie eerste nieuw oude grote groot krijgt krijgen blijft "
        "blijven hadden gaan komen moeten mag willen zeggen zei ontkende ontkennen weigert weigerde bevestigde meldt "
        "noemt belooft vindt verwacht dood opgepakt regering minister kamer rechter rechtbank partij verkiezingen wet "
        "miljoen miljard oorlog aanval prijzen begint stopt woordvoerder onderzoek ondanks vanaf sinds tijdens "
        "vanwege naast binnen buiten maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari "
        "maart mei juni juli augustus oktober vier vijf zes zeven acht negen tien duizend oppositie vakbond vakbonden "
        "staking parlement begroting ziekenhuis stad ongeluk aardbeving overstroming rente hypotheek keurt verlaagt "
        "verhoogt klaagt ontslaat vertrek premier president"
    ),
    "sv": (
        "och att det som en p\u00e5 \u00e4r av f\u00f6r med inte den har till var ett om han men s\u00e4ger efter "
        "fr\u00e5n vid de sig mot n\u00e4r \u00f6ver under ut nu ska kan nya sin hon kr\u00e4ver f\u00f6rnekar "
        "dementerar nekar anklagar avvisar vill f\u00e5r blir mer enligt ingen utan mellan \u00e4n sedan hade skulle "
        "\u00e5r varnar bekr\u00e4ftar d\u00f6r hotar gripen d\u00f6da skadade regeringen polisen uppgifter inga "
        "eller d\u00e4r hur varf\u00f6r vem vad vilka denna detta dessa deras hans hennes sina idag ig\u00e5r imorgon "
        "m\u00e4nniskor tv\u00e5 tre f\u00f6rsta ny nytt stora stor skall m\u00e5ste b\u00f6r blev sade uppger uppgav "
        "f\u00f6rnekade nekade bekr\u00e4ftade avvisade anklagas anm\u00e4ls misst\u00e4nks d\u00f6ms d\u00f6mdes "
        "h\u00e4ktas hittades d\u00f6d polis statsministern ministern riksdagen r\u00e4tten domstol partiet valet "
        "lagen miljoner miljarder kronor kriget priserna \u00f6kar minskar stiger sjunker b\u00f6rjar slutar "
        "talesperson utredning sverige inf\u00f6r redan bara mindre \u00e4ven ocks\u00e5 \u00e5tal larm stoppar "
        "l\u00e4mnar m\u00e5ndag tisdag onsdag torsdag fredag l\u00f6rdag s\u00f6ndag januari februari maj juni juli "
        "augusti oktober fyra sju \u00e5tta nio tio tusen oppositionen facket strejk parlamentet banken riksbanken "
        "budgeten sjukhus skola staden olycka jordb\u00e4vning \u00f6versv\u00e4mning r\u00e4ntan bol\u00e5n "
        "godk\u00e4nner avsl\u00e5r s\u00e4nker h\u00f6jer st\u00e4mmer avg\u00e5 avg\u00e5ng minister president"
    ),
    "no": (
        "og det som en p\u00e5 er av for med ikke den har til var et om han men sier etter fra ved blir opplyser de "
        "seg mot n\u00e5r over under ut n\u00e5 skal kan nye sin hun krever benekter avviser nekter anklager vil "
        "f\u00e5r mer if\u00f8lge ingen uten mellom enn siden hadde skulle \u00e5r advarer ble bekrefter d\u00f8r "
        "truer p\u00e5grepet drept skadet regjeringen politiet eller der hvor hvorfor hvem hva hvilke denne dette "
        "disse deres hans hennes sine idag mennesker tre f\u00f8rste ny nytt stor m\u00e5 b\u00f8r sa benektet nektet "
        "bekreftet avviste siktet siktes tiltalt d\u00f8mt d\u00f8de d\u00f8d drepte skadde statsministeren "
        "ministeren stortinget retten domstol partiet valget loven millioner milliarder kroner krigen angrep prisene "
        "\u00f8ker synker stiger begynner slutter talsperson etterforskning f\u00f8r allerede bare mindre ogs\u00e5 "
        "varsler stanser mener vurderer mandag tirsdag onsdag torsdag fredag l\u00f8rdag s\u00f8ndag januar februar "
        "juni juli oktober desember seks sju \u00e5tte tusen opposisjonen fagforeningen streik banken sentralbanken "
        "budsjettet sykehus skole byen ulykke brann jordskjelv flom renten boligl\u00e5n godkjenner avsl\u00e5r "
        "senker hever setter saks\u00f8ker faller trygg president minister"
    ),
    "da": (
        "og det som en p\u00e5 er af for med ikke den har til var et om han men siger efter fra ved bliver oplyser de "
        "sig mod n\u00e5r over under ud nu skal kan nye sin hun kr\u00e6ver ben\u00e6gter afviser n\u00e6gter "
        "anklager vil f\u00e5r mere if\u00f8lge ingen uden mellem end siden havde skulle \u00e5r advarer blev "
        "ogs\u00e5 bekr\u00e6fter truer anholdt dr\u00e6bt s\u00e5ret regeringen politiet eller der hvor hvorfor hvem "
        "hvad hvilke denne dette disse deres hans hendes sine dag mennesker tre f\u00f8rste ny nyt stor m\u00e5 "
        "b\u00f8r sagde ben\u00e6gtede n\u00e6gtede bekr\u00e6ftede afviste sigtet sigtes tiltalt d\u00f8mt d\u00f8de "
        "d\u00f8d dr\u00e6bte s\u00e5rede statsministeren ministeren folketinget retten domstol partiet valget loven "
        "millioner milliarder kroner krigen angreb priserne stiger falder begynder slutter talsmand efterforskning "
        "f\u00f8r allerede kun mindre varsler stopper mener vurderer mandag tirsdag onsdag torsdag fredag l\u00f8rdag "
        "s\u00f8ndag januar februar marts maj juni juli oktober seks syv otte tusind oppositionen fagforeningen "
        "strejke strejken folketing banken nationalbanken budgettet skole byen ulykke jordsk\u00e6lv "
        "oversv\u00f8mmelse renten boligl\u00e5n godkender s\u00e6nker h\u00e6ver sags\u00f8ger fyrer president "
        "minister"
    ),
    "fi": (
        "ja on ei ett\u00e4 se oli mukaan my\u00f6s kun mutta h\u00e4n ovat joka ole viel\u00e4 kertoo sen "
        "t\u00e4m\u00e4 noin kiist\u00e4\u00e4 sanoo j\u00e4lkeen vuoden nyt uusi yli ennen eiv\u00e4t olla voi jo "
        "kuin sek\u00e4 vain t\u00e4ss\u00e4 niin tai vahvistaa kuoli uhkaa hallitus poliisi vastaan kanssa ilman "
        "v\u00e4lill\u00e4 aikana vuoksi takia mit\u00e4 miksi miss\u00e4 milloin kuka jos koska jotta kuten "
        "t\u00e4m\u00e4n n\u00e4m\u00e4 heid\u00e4n h\u00e4nen omaa t\u00e4n\u00e4\u00e4n eilen huomenna vuosi vuotta "
        "vuonna ihmist\u00e4 kaksi kolme ensimm\u00e4inen uuden uudet suuri saa saavat voivat pit\u00e4\u00e4 "
        "t\u00e4ytyy haluaa aikoo kertoi sanoi kiisti kielt\u00e4\u00e4 kielsi torjuu torjui vahvisti ilmoitti "
        "ilmoittaa vaatii varoittaa syytt\u00e4\u00e4 syytet\u00e4\u00e4n ep\u00e4ill\u00e4\u00e4n tuomittiin kuollut "
        "kuolleet loukkaantui hallituksen p\u00e4\u00e4ministeri ministeri eduskunta oikeus puolue vaalit laki "
        "miljoonaa miljardia euroa sota sodan hy\u00f6kk\u00e4ys hinnat nousee laskee alkaa p\u00e4\u00e4ttyy "
        "tutkinta tiedottaja suomen suomalainen enemm\u00e4n v\u00e4hemm\u00e4n maanantaina tiistaina keskiviikkona "
        "keskiviikosta torstaina perjantaina lauantaina sunnuntaina maanantai tiistai torstai perjantai lauantai "
        "sunnuntai tammikuussa helmikuussa maaliskuussa huhtikuussa toukokuussa kes\u00e4kuussa hein\u00e4kuussa "
        "elokuussa syyskuussa lokakuussa marraskuussa joulukuussa nelj\u00e4 viisi kuusi seitsem\u00e4n kahdeksan "
        "yhdeks\u00e4n kymmenen tuhat oppositio liitto lakko lakon eduskunnan pankki keskuspankki budjetti budjetin "
        "sairaala koulu kaupunki onnettomuus tulipalo maanj\u00e4ristys tulva korkoa korko lainat hyv\u00e4ksyi "
        "hylk\u00e4si laski nosti haastaa eroaa eroa irtisanoo"
    ),
    "et": (
        "ja ei et ta oli kui ka v\u00f5i mis kes nende tema oma p\u00e4rast enne vastu juba veel ainult rohkem "
        "v\u00e4hem kuid kus kuidas miks sest kuni alates eile t\u00e4na homme aasta aastat inimest kaks kolm esimene "
        "uus uued eitas eitab l\u00fckkas tagasi \u00fctles s\u00f5nul teatas kinnitas suri valitsus peaminister "
        "president minister politsei kohus erakond valimised seadus miljonit miljardit eurot n\u00f5uab "
        "s\u00fc\u00fcdistab hoiatab s\u00f5da r\u00fcnnak hinnad t\u00f5useb langeb peab v\u00f5ib esmasp\u00e4eval "
        "teisip\u00e4eval kolmap\u00e4eval neljap\u00e4eval reedel laup\u00e4eval p\u00fchap\u00e4eval neli viis kuus "
        "seitse kaheksa \u00fcheksa k\u00fcmme tuhat opositsioon streik riigikogu pank eelarve haigla kool linn "
        "\u00f5nnetus tulekahju"
    ),
    "lv": (
        "un ir ka ar uz p\u0113c pirms pret bez vai k\u0101 kas kad kur k\u0101p\u0113c jo ja jau v\u0113l tikai "
        "vair\u0101k maz\u0101k nek\u0101 kur\u0161 kura vi\u0146a vi\u0146as vi\u0146u \u0161is \u0161\u012b tas "
        "t\u0101 \u0161odien vakar r\u012bt gada gad\u0101 cilv\u0113ku divi divas tr\u012bs pirmais jauns jauna "
        "noliedz noraida saka sac\u012bja pazi\u0146oja apstiprin\u0101ja miris vald\u012bba premjers prezidents "
        "ministrs policija tiesa partija v\u0113l\u0113\u0161anas likums miljonu miljardu eiro prasa aps\u016bdz "
        "br\u012bdina kar\u0161 uzbrukums cenas aug b\u016bs bija var pirmdien otrdien tre\u0161dien ceturtdien "
        "piektdien sestdien sv\u0113tdien \u010detri pieci se\u0161i septi\u0146i asto\u0146i devi\u0146i desmit "
        "t\u016bksto\u0161i opoz\u012bcija streiks saeima bud\u017eets slimn\u012bca skola pils\u0113ta av\u0101rija "
        "ugunsgr\u0113ks"
    ),
    "lt": (
        "ir ne yra kad tai ar su u\u017e nuo iki po prie d\u0117l apie kaip kas kai kur kod\u0117l nes jei jau dar "
        "tik daugiau ma\u017eiau nei kuris kuri jo jos j\u0173 \u0161is \u0161i tas ta \u0161iandien vakar rytoj "
        "met\u0173 metais \u017emoni\u0173 du dvi trys pirmas naujas nauja neigia paneig\u0117 atmet\u0117 sako "
        "sak\u0117 teigia prane\u0161\u0117 patvirtino mir\u0117 vyriausyb\u0117 premjeras prezidentas ministras "
        "policija teismas partija rinkimai \u012fstatymas milijon\u0173 milijard\u0173 eur\u0173 reikalauja kaltina "
        "\u012fsp\u0117ja karas ataka kainos kyla turi gali buvo pirmadien\u012f antradien\u012f "
        "tre\u010diadien\u012f ketvirtadien\u012f penktadien\u012f \u0161e\u0161tadien\u012f sekmadien\u012f keturi "
        "penki \u0161e\u0161i septyni a\u0161tuoni devyni de\u0161imt t\u016bkstan\u010di\u0173 opozicija streikas "
        "seimas bankas biud\u017eetas ligonin\u0117 mokykla miestas avarija gaisras"
    ),
    "pl": (
        "na nie si\u0119 do \u017ce jest to od za jak przez po dla oraz by\u0142 ma kt\u00f3ry ze czy ale jego ich "
        "tym przed ju\u017c zaprzecza odrzuca rz\u0105d roku przeciw bez nad pod s\u0105 co tak tylko b\u0119dzie "
        "potwierdza zgin\u0105\u0142 policja prezydent premier \u017c\u0105da ostrzega we przy albo kt\u00f3ra "
        "kt\u00f3re kt\u00f3rych kt\u00f3rzy jej ta te tego tej tych by\u0142a by\u0142o by\u0142y b\u0119d\u0105 "
        "by\u0107 maj\u0105 mo\u017ce mog\u0105 musi chce jeszcze wi\u0119cej mniej ni\u017c kiedy gdzie dlaczego kto "
        "bo gdy je\u015bli aby \u017ceby dzi\u015b wczoraj jutro rok lat ludzi os\u00f3b dwa dwie trzy pierwszy nowy "
        "nowa nowe wobec w\u015br\u00f3d mi\u0119dzy wok\u00f3\u0142 wed\u0142ug mimo przeciwko zaprzeczy\u0142 "
        "zaprzeczy\u0142a odrzuci\u0142 odm\u00f3wi\u0142 twierdzi m\u00f3wi powiedzia\u0142 powiedzia\u0142a "
        "poinformowa\u0142 og\u0142osi\u0142 zapowiada potwierdzi\u0142 zmar\u0142 zgin\u0119\u0142o zatrzymany "
        "zatrzymano oskar\u017ca oskar\u017cony krytykuje wzywa apeluje rz\u0105du sejm sejmu minister ministra "
        "ministerstwo s\u0105d s\u0105du partia partii wybory ustawa ustaw\u0119 ustawy mld z\u0142otych wojna wojny "
        "atak ataku ceny ro\u015bnie spada spadek wzrost zaczyna rzecznik \u015bledztwo prokuratura polska polski "
        "polskie poniedzia\u0142ek wtorek \u015brod\u0119 \u015brody \u015broda czwartek pi\u0105tek sobot\u0119 "
        "niedziel\u0119 stycznia lutego marca kwietnia czerwca lipca sierpnia wrze\u015bnia pa\u017adziernika "
        "listopada grudnia cztery pi\u0119\u0107 sze\u015b\u0107 siedem osiem dziewi\u0119\u0107 dziesi\u0119\u0107 "
        "tysi\u0119cy opozycja zwi\u0105zkowcy zwi\u0105zki strajk senat bud\u017cet szpital szko\u0142a miasto "
        "wypadek po\u017car trz\u0119sienie pow\u00f3d\u017a stopy procentowe kredyty przyj\u0105\u0142 "
        "przyj\u0119\u0142a odrzuci\u0142a pozywa zwalnia obni\u017ca podnosi prezydenta"
    ),
    "cs": (
        "na se je \u017ee do za od po ve ze ale jako p\u0159i nebo u\u017e nen\u00ed byl byla bylo byly jsou bude "
        "budou podle proti p\u0159ed pod nad bez mezi tak\u00e9 jen je\u0161t\u011b kv\u016fli v\u00edce "
        "m\u00e9n\u011b ne\u017e kter\u00fd kter\u00e1 kter\u00e9 kte\u0159\u00ed co\u017e jeho jej\u00ed jejich "
        "tento tato toto t\u00e9to t\u00edm t\u011bch kdy kde jak pro\u010d kdo aby kdy\u017e pokud proto\u017ee "
        "a\u017e asi nyn\u00ed dnes v\u010dera z\u00edtra roku letech rok lid\u00ed dva dv\u011b t\u0159i prvn\u00ed "
        "druh\u00fd nov\u00fd nov\u00e1 nov\u00e9 pop\u0159el pop\u00edr\u00e1 odm\u00edtl odm\u00edt\u00e1 "
        "odm\u00edtla tvrd\u00ed \u0159ekl \u0159ekla \u0159\u00edk\u00e1 uvedl uvedla ozn\u00e1mil ozn\u00e1mila "
        "potvrdil potvrdila zem\u0159el zem\u0159ela vl\u00e1da vl\u00e1dy premi\u00e9r prezident ministr "
        "ministryn\u011b policie soud soudu strana strany volby volb\u00e1ch z\u00e1kon miliard milion\u016f korun "
        "schv\u00e1lila schv\u00e1lil zru\u0161il varuje chce mus\u00ed m\u016f\u017ee mohou m\u011bl m\u00edt "
        "m\u00e1 maj\u00ed nem\u00e1 z\u016fst\u00e1v\u00e1 hroz\u00ed \u017e\u00e1d\u00e1 kritizuje vin\u00ed "
        "mluv\u010d\u00ed \u00fatok \u00fatoku v\u00e1lka v\u00e1lky cena ceny cen\u011b \u0159e\u0161\u00ed "
        "za\u010d\u00edn\u00e1 kon\u010d\u00ed zv\u00fd\u0161\u00ed sn\u00ed\u017e\u00ed zastavil zadr\u017eela "
        "zatkla obvinila obvinil vy\u0161et\u0159uje hl\u00e1s\u00ed pond\u011bl\u00ed \u00fater\u00fd st\u0159edu "
        "st\u0159eda st\u0159edy \u010dtvrtek p\u00e1tek sobotu ned\u011bli ledna \u00fanora b\u0159ezna dubna "
        "kv\u011btna \u010dervna \u010dervence srpna z\u00e1\u0159\u00ed \u0159\u00edjna listopadu prosince "
        "\u010dty\u0159i p\u011bt \u0161est sedm osm dev\u011bt deset tis\u00edc opozice odbory st\u00e1vka "
        "st\u00e1vku sn\u011bmovna rozpo\u010det nemocnice \u0161kola m\u011bsto nehoda po\u017e\u00e1r "
        "zem\u011bt\u0159esen\u00ed povodn\u011b zdra\u017euje zlev\u0148uje schvaluje zam\u00edtl zam\u00edtla "
        "\u017ealuje propust\u00ed"
    ),
    "sk": (
        "na sa je \u017ee do za od po vo zo ale ako pri alebo u\u017e nie bola bolo boli s\u00fa bude bud\u00fa "
        "pod\u013ea proti pred pod nad bez medzi tie\u017e e\u0161te viac menej ne\u017e ktor\u00fd ktor\u00e1 "
        "ktor\u00e9 ktor\u00ed \u010do jeho jej ich tento t\u00e1to toto kedy kde pre\u010do kto aby ke\u010f ak "
        "preto\u017ee a\u017e teraz dnes v\u010dera zajtra roku rokov \u013eud\u00ed dva dve tri prv\u00fd druh\u00fd "
        "nov\u00fd nov\u00e1 nov\u00e9 poprel popiera odmietol odmieta odmietla tvrd\u00ed povedal povedala "
        "hovor\u00ed uviedol uviedla ozn\u00e1mil ozn\u00e1mila potvrdil potvrdila zomrel vl\u00e1da vl\u00e1dy "
        "premi\u00e9r prezident minister ministerka pol\u00edcia s\u00fad strana vo\u013eby z\u00e1kon mili\u00e1rd "
        "mili\u00f3nov eur schv\u00e1lila schv\u00e1lil varuje chce mus\u00ed m\u00f4\u017ee m\u00f4\u017eu mal "
        "ma\u0165 m\u00e1 maj\u00fa nem\u00e1 hroz\u00ed \u017eiada kritizuje \u00fatok vojna ceny zadr\u017eala "
        "obvinila vy\u0161etruje pondelok utorok stredu stredy \u0161tvrtok piatok sobotu nede\u013eu janu\u00e1ra "
        "febru\u00e1ra marca apr\u00edla m\u00e1ja j\u00fana j\u00fala augusta septembra okt\u00f3bra novembra "
        "decembra \u0161tyri p\u00e4\u0165 \u0161es\u0165 sedem osem dev\u00e4\u0165 desa\u0165 tis\u00edc "
        "opoz\u00edcia odbory \u0161trajk rozpo\u010det nemocnica \u0161kola mesto nehoda po\u017eiar zemetrasenie "
        "povodne zdra\u017euje schva\u013euje zamietol zamietla prepust\u00ed"
    ),
    "sl": (
        "je se na da za od do iz ne ali kot bil bila bilo bili bo bodo po pri proti pred zaradi brez okoli kaj kdo "
        "kje kako zakaj ker \u010de dokler \u017ee \u0161e samo ve\u010d manj ki katera katere njegov njen njihov ta "
        "danes v\u010deraj jutri leta ljudi dva dve tri prvi drugi novi novo zanika zanikal zavra\u010da zavrnil trdi "
        "pravi dejal dejala povedal povedala napovedal potrdil umrl vlada vlade premier predsednik minister "
        "ministrstvo policija sodi\u0161\u010de stranka volitve zakon milijonov milijard evrov zahteva obto\u017euje "
        "opozarja aretiran vojna napad cene raste pada mora lahko imajo nima biti slovenije ponedeljek torek sredo "
        "\u010detrtek petek soboto nedeljo januarja februarja marca aprila junija julija avgusta septembra oktobra "
        "novembra decembra \u0161tiri pet \u0161est sedem osem devet deset tiso\u010d opozicija sindikati stavka "
        "prora\u010dun bolni\u0161nica \u0161ola mesto nesre\u010da po\u017ear potres poplave obresti odobril "
        "zavrnila to\u017eba"
    ),
    "hr": (
        "je se na da su za od do iz sa ili ali kao nije bio bila bilo bili \u0107e bi po pri prema protiv nakon prije "
        "izme\u0111u zbog bez kod oko \u0161to \u0161ta tko kad kada gdje gde kako za\u0161to jer ako dok ve\u0107 "
        "jo\u0161 samo vi\u0161e manje nego koji koja koje koju kojih njegov njezin njegova njihov ovaj ova ovo taj "
        "ta tim danas ju\u010der ju\u010de sutra godine godina dana ljudi dva dvije dve tri prvi drugi novi novo "
        "demantirao demantovao demantira demantuje odbacio odbacuje odbija tvrdi ka\u017ee rekao rekla izjavio "
        "izjavila najavio najavila potvrdio potvrdila potvr\u0111uje poginuo poginulo umro ubijen ubijeno vlada vlade "
        "premijer predsjednik predsednik ministar ministarstvo policija sud suda stranka izbori izbora zakon zakona "
        "milijuna miliona milijardi kuna dinara eura tra\u017ei optu\u017euje optu\u017eio upozorava osu\u0111uje "
        "uhi\u0107en uhap\u0161en rata napad napada cijene cene raste pada po\u010dinje mora mo\u017ee mogu imaju "
        "nema bit biti budu hrvatske srbija srbije srpski hrvatski glasnogovornik portparol ponedjeljak utorak "
        "srijedu srijeda \u010detvrtak petak subotu nedjelju ponedeljak utorka sredu nedelju sije\u010dnja "
        "velja\u010de o\u017eujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca januara "
        "februara marta aprila juna jula avgusta septembra oktobra novembra decembra \u010detiri pet \u0161est sedam "
        "osam devet deset tisu\u0107a hiljada oporba opozicija sindikati \u0161trajk sabor skup\u0161tina "
        "prora\u010dun bud\u017eet bolnica \u0161kola grad nesre\u0107a po\u017ear potres zemljotres poplave kamate "
        "kredite poskupljuje odobrio odobrila odbio odbila tu\u017eba usvojila usvojio posle najavili"
    ),
    "hu": (
        "az egy \u00e9s hogy nem de meg van volt lesz m\u00e1r csak m\u00e9g el fel ki le vagy akkor ut\u00e1n "
        "szerint miatt ellen k\u00f6z\u00f6tt alatt felett el\u0151tt mellett n\u00e9lk\u00fcl aki amely azt ezt ez "
        "ezek azok neki nincs sem se t\u00f6bb kevesebb \u00faj els\u0151 m\u00e1sodik k\u00e9t h\u00e1rom ezer "
        "milli\u00f3 milli\u00e1rd forint eur\u00f3 \u00e9ves \u00e9vi \u00e9ve \u00e9vben id\u00e9n tavaly tegnap "
        "holnap nap napon \u00f3ta ig kell lehet tud akar c\u00e1folta c\u00e1folja tagadta tagadja elutas\u00edtotta "
        "elutas\u00edtja k\u00f6z\u00f6lte mondta mondja \u00e1ll\u00edtja bejelentette meger\u0151s\u00edtette "
        "meghalt korm\u00e1ny korm\u00e1nya miniszter minisztereln\u00f6k eln\u00f6k rend\u0151rs\u00e9g "
        "b\u00edr\u00f3s\u00e1g \u00fcgy\u00e9szs\u00e9g p\u00e1rt v\u00e1laszt\u00e1s t\u00f6rv\u00e9ny "
        "h\u00e1bor\u00fa t\u00e1mad\u00e1s meg\u00f6lt letart\u00f3ztattak elfogadta figyelmeztet k\u00f6vetel "
        "v\u00e1dol b\u00edr\u00e1lja emelkedik cs\u00f6kken n\u0151 dr\u00e1gul kezd indul marad szavaz t\u00e1rgyal "
        "magyar magyarorsz\u00e1g magyarorsz\u00e1gi ukr\u00e1n orosz eur\u00f3pai uni\u00f3s sz\u00f3viv\u0151 "
        "sz\u00f3viv\u0151je h\u00e9tf\u0151 h\u00e9tf\u0151n kedd kedden szerda szerd\u00e1n szerd\u00e1t\u00f3l "
        "cs\u00fct\u00f6rt\u00f6k cs\u00fct\u00f6rt\u00f6k\u00f6n p\u00e9ntek p\u00e9nteken szombaton vas\u00e1rnap "
        "janu\u00e1rban febru\u00e1rban m\u00e1rciusban \u00e1prilisban m\u00e1jusban j\u00faniusban j\u00faliusban "
        "augusztusban szeptemberben okt\u00f3berben novemberben decemberben n\u00e9gy \u00f6t hat h\u00e9t nyolc "
        "kilenc t\u00edz ellenz\u00e9k szakszervezet sztr\u00e1jk sztr\u00e1jkot orsz\u00e1ggy\u0171l\u00e9s "
        "k\u00f6lts\u00e9gvet\u00e9s k\u00f3rh\u00e1z iskola v\u00e1ros baleset t\u0171z f\u00f6ldreng\u00e9s "
        "\u00e1rv\u00edz \u00e1rak emel cs\u00f6kkent j\u00f3v\u00e1hagyta visszautas\u00edtotta perel elbocs\u00e1t "
        "hirdettek"
    ),
    "tr": (
        "ve bir bu i\u00e7in ile olarak da de \u00e7ok oldu daha olan sonra kadar g\u00f6re dedi ise yalanlad\u0131 "
        "reddetti kar\u015f\u0131 yeni yok var ne ama bug\u00fcn t\u00fcrkiye en gibi etti a\u00e7\u0131klad\u0131 "
        "do\u011frulad\u0131 \u00f6ld\u00fc polis bakan a\u00e7\u0131klama ancak veya hem neden nas\u0131l nerede kim "
        "zaman \u00e7\u00fcnk\u00fc e\u011fer bile \u015fimdi d\u00fcn yar\u0131n y\u0131l y\u0131ll\u0131k ki\u015fi "
        "iki \u00fc\u00e7 ilk b\u00fcy\u00fck \u00f6nce aras\u0131nda taraf\u0131ndan hakk\u0131nda \u00fczerinde "
        "alt\u0131nda oldu\u011fu olacak edecek de\u011fil ediyor yapt\u0131 verdi ald\u0131 geldi "
        "\u00e7\u0131kt\u0131 ba\u015flad\u0131 s\u00fcr\u00fcyor yalanl\u0131yor reddediyor iddia s\u00f6yledi "
        "uyard\u0131 su\u00e7lad\u0131 istedi hayat\u0131n\u0131 kaybetti yaraland\u0131 g\u00f6zalt\u0131na "
        "tutukland\u0131 h\u00fck\u00fcmet h\u00fck\u00fcmeti cumhurba\u015fkan\u0131 ba\u015fbakan bakan\u0131 "
        "bakanl\u0131\u011f\u0131 mahkeme partisi se\u00e7im yasa milyon milyar lira sava\u015f sald\u0131r\u0131 "
        "fiyatlar\u0131 artt\u0131 d\u00fc\u015ft\u00fc y\u00fckseldi s\u00f6zc\u00fcs\u00fc soru\u015fturma "
        "t\u00fcrk pazartesi sal\u0131 \u00e7ar\u015famba per\u015fembe cuma cumartesi pazar ocak \u015fubat nisan "
        "may\u0131s haziran temmuz a\u011fustos eyl\u00fcl ekim kas\u0131m aral\u0131k d\u00f6rt be\u015f alt\u0131 "
        "yedi sekiz dokuz muhalefet sendika grev grevi meclis bankas\u0131 merkez b\u00fct\u00e7e b\u00fct\u00e7esini "
        "hastane okul kent \u015fehir kaza yang\u0131n yang\u0131n\u0131 deprem sel faiz faizi kredi onaylad\u0131 "
        "indirdi art\u0131rd\u0131 istiyor istifa karar karar\u0131 haber haberi s\u00f6zc\u00fc etmeyecek"
    ),
    "id": (
        "yang dan di ke dari untuk dengan pada ini itu tidak akan dalam adalah juga oleh sebagai telah sudah belum "
        "bisa dapat harus karena atau tetapi namun saat setelah sebelum antara tanpa terhadap tentang hingga sampai "
        "kepada para lebih kurang baru lagi masih hanya kami kita mereka dia ia saya anda ada bukan jadi agar jika "
        "bila saja soal usai terkait sejak bagi atas bawah secara seorang sebuah dua tiga tahun hari bulan juta "
        "miliar triliun rupiah orang warga bantah membantah tolak menolak kata sebut menyebut ujar tegas menegaskan "
        "klaim mengatakan mengumumkan mengaku minta meminta tuding menuding peringatkan tewas meninggal luka "
        "ditangkap tangkap presiden menteri pemerintah polisi pengadilan jaksa partai pemilu undang korban gempa "
        "banjir naik turun harga ungkap dugaan kasus tersangka dituduh penyerangan perang serangan juru bicara pihak "
        "negara nasional senin selasa kamis jumat sabtu minggu januari februari maret juni juli agustus oktober "
        "desember empat lima enam tujuh delapan sembilan sepuluh ribu oposisi buruh serikat mogok parlemen dpr "
        "anggaran rumah sakit sekolah kota kecelakaan kebakaran suku bensin setujui menyetujui gugat menggugat ancam "
        "mengancam turunkan naikkan umumkan pecat pelabuhan kapal wali gubernur bupati"
    ),
    "vi": (
        "kh\u00f4ng c\u1ee7a v\u00e0 c\u00e1c cho m\u1ed9t nh\u1eefng v\u1edbi \u0111\u01b0\u1ee3c ng\u01b0\u1eddi "
        "trong khi n\u00e0y \u0111\u00e3 \u0111ang s\u1ebd l\u00e0 c\u00f3 t\u1eeb \u0111\u1ebfn v\u1ec1 theo sau "
        "tr\u01b0\u1edbc b\u1ecb t\u1ea1i n\u0103m ng\u00e0y n\u00f3i tuy\u00ean b\u1ed1 b\u00e1c b\u1ecf ph\u1ee7 "
        "nh\u1eadn ch\u00ednh t\u1ed5ng th\u1ed1ng b\u1ed9 tr\u01b0\u1edfng c\u00f4ng t\u00f2a \u00e1n"
    ),
}  # fmt: skip
"""Words by language (ISO 639-1); `hr` stands for Croatian, Serbian in Latin letters and Bosnian."""

SIGNS = {
    "de": "\u00e4\u00f6\u00fc\u00df",
    "fr": "\u00e0\u00e2\u00e7\u00e8\u00e9\u00ea\u00eb\u00ee\u00ef\u00f4\u00f9\u00fb\u0153",
    "es": "\u00e1\u00e9\u00ed\u00f3\u00fa\u00f1",
    "it": "\u00e0\u00e8\u00e9\u00ec\u00f2\u00f9",
    "pt": "\u00e1\u00e2\u00e3\u00e7\u00e9\u00ea\u00ed\u00f3\u00f4\u00f5\u00fa",
    "ro": "\u0103\u00e2\u00ee\u0219\u021b\u015f\u0163",
    "nl": "\u00eb\u00ef",
    "sv": "\u00e4\u00e5\u00f6",
    "no": "\u00e5\u00e6\u00f8",
    "da": "\u00e5\u00e6\u00f8",
    "fi": "\u00e4\u00f6",
    "et": "\u00e4\u00f5\u00f6\u00fc\u0161\u017e",
    "lv": "\u0101\u010d\u0113\u0123\u012b\u0137\u013c\u0146\u0161\u016b\u017e",
    "lt": "\u0105\u010d\u0119\u0117\u012f\u0161\u0173\u016b\u017e",
    "pl": "\u0105\u0107\u0119\u0142\u0144\u00f3\u015b\u017a\u017c",
    "cs": "\u00e1\u010d\u010f\u00e9\u011b\u00ed\u0148\u00f3\u0159\u0161\u0165\u00fa\u016f\u00fd\u017e",
    "sk": "\u00e1\u00e4\u010d\u010f\u00e9\u00ed\u013a\u013e\u0148\u00f3\u00f4\u0155\u0161\u0165\u00fa\u00fd\u017e",
    "sl": "\u010d\u0161\u017e",
    "hr": "\u010d\u0107\u0111\u0161\u017e",
    "hu": "\u00e1\u00e9\u00ed\u00f3\u00f6\u0151\u00fa\u00fc\u0171",
    "tr": "\u00e7\u011f\u0131\u00f6\u015f\u00fc",
    "vi": (
        "\u0103\u00e2\u0111\u00ea\u00f4\u01a1\u01b0\u1ea1\u1ea3\u1ea5\u1ea7\u1ea9\u1eab\u1ead\u1eaf\u1eb1\u1eb3"
        "\u1eb5\u1eb7\u1eb9\u1ebb\u1ebd\u1ebf\u1ec1\u1ec3\u1ec5\u1ec7\u1ec9\u1ecb\u1ecd\u1ecf\u1ed1\u1ed3\u1ed5"
        "\u1ed7\u1ed9\u1edb\u1edd\u1edf\u1ee1\u1ee3\u1ee5\u1ee7\u1ee9\u1eeb\u1eed\u1eef\u1ef1\u1ef3\u1ef5\u1ef7"
        "\u1ef9"
    ),
}  # fmt: skip
"""Letters beyond the twenty-six, by language."""
