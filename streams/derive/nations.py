"""Countries, their adjectives and their seats of government. Data: ISO 3166 short names, general knowledge of English."""

_TABLE = """
afghanistan|afghan|kabul; albania|albanian|tirana; algeria|algerian|algiers; angola|angolan|luanda
argentina|argentine|buenos aires; armenia|armenian|yerevan; australia|australian|canberra; austria|austrian|vienna
azerbaijan|azerbaijani|baku; bahrain|bahraini|manama; bangladesh|bangladeshi|dhaka; belarus|belarusian|minsk
belgium|belgian|brussels; bolivia|bolivian|la paz; bosnia|bosnian|sarajevo; botswana|botswanan|gaborone
brazil|brazilian|brasilia; britain|british|london; bulgaria|bulgarian|sofia; burma|burmese|rangoon
cambodia|cambodian|phnom penh; cameroon|cameroonian|yaounde; canada|canadian|ottawa; chad|chadian|n'djamena
chile|chilean|santiago; china|chinese|beijing; colombia|colombian|bogota; costa rica|costa rican|san jose
croatia|croatian|zagreb; cuba|cuban|havana; cyprus|cypriot|nicosia; czechoslovakia|czechoslovak|prague
denmark|danish|copenhagen; ecuador|ecuadorean|quito; egypt|egyptian|cairo; el salvador|salvadoran|san salvador
eritrea|eritrean|asmara; estonia|estonian|tallinn; ethiopia|ethiopian|addis ababa; fiji|fijian|suva
finland|finnish|helsinki; france|french|paris; gambia|gambian|banjul; georgia|georgian|tbilisi
germany|german|berlin; ghana|ghanaian|accra; greece|greek|athens; guatemala|guatemalan|guatemala city
guinea|guinean|conakry; guyana|guyanese|georgetown; haiti|haitian|port-au-prince; honduras|honduran|tegucigalpa
hungary|hungarian|budapest; iceland|icelandic|reykjavik; india|indian|new delhi; indonesia|indonesian|jakarta
iran|iranian|tehran; iraq|iraqi|baghdad; ireland|irish|dublin; israel|israeli|jerusalem; italy|italian|rome
ivory coast|ivorian|abidjan; jamaica|jamaican|kingston; japan|japanese|tokyo; jordan|jordanian|amman
kazakhstan|kazakh|astana; kenya|kenyan|nairobi; kosovo|kosovan|pristina; kuwait|kuwaiti|kuwait city
kyrgyzstan|kyrgyz|bishkek; laos|laotian|vientiane; latvia|latvian|riga; lebanon|lebanese|beirut
liberia|liberian|monrovia; libya|libyan|tripoli; lithuania|lithuanian|vilnius; luxembourg|luxembourgish|
macedonia|macedonian|skopje; madagascar|malagasy|antananarivo; malawi|malawian|lilongwe
malaysia|malaysian|kuala lumpur; mali|malian|bamako; malta|maltese|valletta; mauritius|mauritian|port louis
mexico|mexican|mexico city; moldova|moldovan|chisinau; mongolia|mongolian|ulan bator; morocco|moroccan|rabat
mozambique|mozambican|maputo; myanmar|burmese|naypyidaw; namibia|namibian|windhoek; nepal|nepalese|kathmandu
netherlands|dutch|the hague; new zealand|new zealand|wellington; nicaragua|nicaraguan|managua; niger|nigerien|niamey
nigeria|nigerian|abuja; north korea|north korean|pyongyang; norway|norwegian|oslo; oman|omani|muscat
pakistan|pakistani|islamabad; panama|panamanian|panama city; paraguay|paraguayan|asuncion; peru|peruvian|lima
philippines|philippine|manila; poland|polish|warsaw; portugal|portuguese|lisbon; qatar|qatari|doha
romania|romanian|bucharest; russia|russian|moscow; rwanda|rwandan|kigali; samoa|samoan|apia
saudi arabia|saudi|riyadh; scotland|scottish|edinburgh; senegal|senegalese|dakar; serbia|serbian|belgrade
sierra leone|sierra leonean|freetown; singapore|singaporean|; slovakia|slovak|bratislava; slovenia|slovenian|ljubljana
somalia|somali|mogadishu; south africa|south african|pretoria; south korea|south korean|seoul
soviet union|soviet|; spain|spanish|madrid; sri lanka|sri lankan|colombo; sudan|sudanese|khartoum
sweden|swedish|stockholm; switzerland|swiss|berne; syria|syrian|damascus; taiwan|taiwanese|taipei
tajikistan|tajik|dushanbe; tanzania|tanzanian|dodoma; thailand|thai|bangkok; tunisia|tunisian|tunis
turkey|turkish|ankara; turkmenistan|turkmen|ashgabat; uganda|ugandan|kampala; ukraine|ukrainian|kyiv
united arab emirates|emirati|abu dhabi; united states|american|washington; uruguay|uruguayan|montevideo
uzbekistan|uzbek|tashkent; venezuela|venezuelan|caracas; vietnam|vietnamese|hanoi; west germany|west german|bonn
yemen|yemeni|sanaa; yugoslavia|yugoslav|; zambia|zambian|lusaka; zimbabwe|zimbabwean|harare
"""
_ROWS = [row.strip().split("|") for line in _TABLE.strip().splitlines() for row in line.split(";")]
ADJECTIVES: dict[str, str] = {country: adjective for country, adjective, _ in _ROWS}
"""Country to its adjective, both in small letters."""
SEATS: dict[str, str] = {
    **{seat: country for country, _, seat in _ROWS if seat},
    "peking": "china",
    "teheran": "iran",
    "kiev": "ukraine",
    "bern": "switzerland",
}
"""Seat of government to country, older spellings among them; seats that are better known as cities stay."""
SHORT: dict[str, str] = {
    "u.s.": "united states",
    "u.s": "united states",
    "us": "united states",
    "usa": "united states",
    "u.k.": "britain",
    "u.k": "britain",
    "uk": "britain",
    "united kingdom": "britain",
    "great britain": "britain",
    "uae": "united arab emirates",
    "holland": "netherlands",
    "ussr": "soviet union",
}
"""Other names of a country."""
