"""What the judge of claims weighs: a fact of a question to its weight, by group. Owns numbers only.

Generated: `benchmarks/learn_claims.py DATA TEXTS` writes it anew; a changed table is a new version in NAME.
"""

NAME = "claims@2"
KEEPS_FROM = 0.12
TAKES_FROM = 0.5

WORDS = """
# around
-0.93 store
-0.92 evacuat
-0.91 examine
-0.88 discont
-0.87 prove
-0.85 accompa
-0.84 spoken
-0.83 popular
-0.79 draft upon
-0.75 joining start
-0.74 homes hot
-0.72 flatly
-0.71 clerk demonst themsel
-0.7 carried efforts sky
-0.69 miscond race
-0.68 became
-0.67 autopsy despite
-0.66 free fueled graves larger massive truth
-0.65 does insisti verify
-0.64 crossed maker makes severe showing
-0.63 assured injured minutes
-0.62 infecti let manipul removed simply three-m
-0.61 agenda names radical saw suspens watch
-0.6 battle discove overhau shots
-0.59 arachni capture credibl female honor remain right shift tale
-0.58 depends gunman safe
-0.57 across approve reach terror
-0.56 address extremi fascina great really standin
-0.55 begun feed mayor page purpose refer sometim
-0.54 afraid approac deliber less otherwi poll running shown
-0.53 accurat calling disrupt every importa output populat rally seems strange studied we've word
-0.52 affect airline bodies feeling memo reveal settled
-0.51 activit appoint arm attract basis beheadi bill cites colleag deaths facilit forecas functio liabili thus times treatme widely
-0.5 handlin menu nation read
-0.49 civil complia credits data deserve editori guideli limited looked title univers
-0.48 anniver appeara can't exclusi expecta felt players success
-0.47 brief cannot combina expect meet propert speakin stories
-0.46 black buying chairs guilty hasn't interfe mean space travell
-0.45 birthda marked needs pretty religio retail seven showed signed us
-0.44 anyone body closer complex hit mission telecom undiscl
-0.43 collusi conspir envoy funding hand helped require round
-0.42 anticip caught dictato distrib league long-te movemen perhaps preserv schoolg short strikes
-0.41 bad en fiscal gain health home human tentati treasur whateve
-0.4 appropr auction exact launche murder repayme transpo vice-pr went
-0.39 aware deregul hometow mind query soybean sure tell term transit
-0.38 apologi benefit brother capital declare delayed domesti gone jobs spreadi steel talk volume your
-0.37 areas average cause caution course created expansi explosi father gunfire huge inspect paid parent purchas stake step stolen text until
-0.36 anythin battery global individ occur recapit sidelin six stage trouble underst unions writes
-0.35 alive buy compile correct establi fightin introdu levels mostly numerou operato priest speak tank visited way
-0.34 assessm costs detail finally formerl high-pr live modest records reverse rules tactics
-0.33 accusat balance certain changed convict coopera determi final identit partner seamen sensiti sister various
-0.32 agent behavio bonds careful closely confron deliver each everyth fate itself laughin marketi net unresol
-0.31 airstri contrar dead disease highly learned looking nine old pending polled remaini repeate resched resigna share should target technic unit
-0.3 able divisio economy face got hour judge limits longtim miles power prayers rating reduce resolve survey untrue upcomin woman
-0.29 acting avoid biggest declini democra facts fairly five forced full himself holds interes nature opened period recordi refiner rising satisfi speech ties viral virtual wheat
-0.28 achieve agree banker before bought condemn deadly during educati evidenc known lot militia movie mysteri need notes posted recover saying spokesp thousan threate verifie
-0.27 aimed assets below elabora enforce enter externa formed general greater hands holding intelli large level livesto must my operate passeng photos platfor private probabl rounds stay violati why
-0.26 accept afterno aircraf allowin beginni briefin broadca communi engaged expecti growing holders jihadis la list medical mining missing nominal noted package radio sales station weather
-0.25 allegat arreste charges climate conclus convinc corrobo couldn' departm doubt drop fact highest include jury lived members play stabili stateme tempora vice we wrongdo
-0.24 accord aggress almost already bilater birth calenda captivi cases contrib coordin crop dated don't doubted embarra everyon family floor if import regiona set shares spokesm statist substan trader troops worry young
-0.23 aired answer de deny disclai disclos drug elected finance identif initiat insurge investm liquidi lives looks loyalis pursuin remains seat strike sufferi won't
-0.22 ad change credit decisio fans fundame goes meant monthly non-mem policie proposa restruc sarcast settle support surplus testing thank too up year
-0.21 adjuste afterma appear around barrel behalf crisis critica defense effecti enhance few firms impact integra means ministe positio strongl take tape unless
-0.2 agreed analyst better branch claims clients cocoa crimina cut done email fight formal guard half heard income intervi manager nominee nothing oversig partial presenc provide self-de study their website what
-0.19 agreeme aid al boys confirm credito describ directl equity excelle hold houses lead mainly mention militan noting only organ party practic prelimi researc rival settlem these token willing
-0.18 annual avoided being build exports false gay happene humanit inflati joint marks outlook pipelin premium quoted reply scheme show status stresse targete technol three wants without
-0.17 <xon> actor attend chief constru date exactly expecte experie experts figures flexibl foreign fourth house loss many more night port reason receive rest rule safety second sides startin think world wrote years
-0.16 advance author citizen confere entire factors fake fears job join own panel price selling short-t side taken tender uncerta unemplo
-0.15 always any astrono chairma channel class did do ground high isn't morning pct preside quarter reps results secure soldier supplie suspend takeove teen view violenc work
-0.14 acknowl added bear best commodi comprom constit convers cts defenda demand economi enterpr familie farm her letter long managem opposed problem profita public severed signifi someone spokesw tax testimo unfound usually water weeks where
-0.13 adding analysi arms availab categor childre contain estimat federal higher measure named nations network normal our passed plannin prevent reform rumors similar singer situati total toward wait
-0.12 alone bed centre certifi complai concert contrac counter coverin essenti four getting growth indepen inquiry memory message mother off profess referre scienti sell strong suppose symptom
-0.11 anchor baseles brokera currenc emergen exceed failed figure francs game girl improve indicat just locals look managin method point rebels release remaine renewed taxes those winter
-0.1 adminis apparen charge destroy early executi financi insuran ministr mln most mum petrole pledged politic possibi profile resigne senator specify stop than this wedding worth
-0.09 clarify didn't disgust doctor else explain export gas giant go going legisla loans longer payment percent probe put run said say session suit video when while
-0.08 assault based conduct consist either gold he is least like link main majorit needed now orders playing possibl post refused sent shareho she still subsequ system took whom whose
-0.07 again althoug animals applica as attempt attribu authori budget car church company competi convert dealer debt decline dlrs driven earning eight enough equipme even exchang for grip loan mark moved nominat online persona plan potenti represe rises shouldn size stocks team termina victims want warning
-0.06 <number bring denying expects funds grain histori inciden interne investo it law linked losses made options over picture police press range recent revived union
-0.05 acquisi advisor are bank commiss crowd danger directo discuss effect emails end idea maintai manufac much never parliam planes predict respect solutio suggest suspect teenage unusual will
-0.04 <name> amounts and ban brokers compare event failure forces franchi fuel governm harassm lawyer nobody operati or out previou real reporti sexual states stockbr there told within you
-0.03 a air buyers critici faces guy images in into kidnapp lawmake me near neighbo number occurre of offer partici pressed recepti see seen separat such them
-0.02 at blogger campaig child coffee common dealing fall history issues papers referen respond spoke suffere trade welcome
0.02 advanta article bringin changes decided downtow first influen marriag nun others rumored were yet
0.03 add attenti cabinet came closing corresp crab custome embassy express fighter industr left matters meeting member on organs questio stg televis version yesterd
0.04 account away back be big board busines by caused claimin conflic conserv details emerged encount feature firm forward generat hospita informa initial key later locatio make nearly officia once produce provisi restore sector serious shared struggl that then to views which
0.05 advocac airport attende documen heads imports includi mass may occasio ongoing open portion profit rates reserve secreta sharp they wake worried
0.06 another comedia command copy could court deal electio employe encoura far found grand group insist issued leaving office persist phone protest scenari shippin slow student thinks transfe use value whether who with
0.07 actions announc because civilia collaps committ conside continu daughte doctors doing energy environ farmers further groups hard hours liberal merger organis per plans project reached regulat reporte since small some town voters wouldn'
0.08 accused agency arrived center daily defende deficit evening expert immigra institu might opening opposit rejecte rubbish shows terrori third through whole
0.09 affairs also called commerc death diploma from inside interna keep light month outlet probing reasons sceptic state stated top
0.1 detaine endorsi exercis exposur food indictm legend local major officer paper procedu retalia review sharply sugar used watchdo worked worst would
0.11 admissi become central creatur delegat filed has lower market pilots ruling summit update visitor was
0.12 about baby been cast conditi cuts debate depress directe disappe electro ended facing filled frequen had increas index investi people protect publici reflect retired revelat rose roughly second- shocked social thought trigger
0.13 awarded chance comment compani feel former fresh having intende markets nationa observe other princip recruit schedul sound strateg suspici traders trust users wish
0.14 action additio ago am appeare between critics denied distanc friend good head late leave license merely outside planned reliabl says skeptic so trading underwr unveile uploade week written
0.15 accuser actual against arbitra aren't assista claim deep denies difficu enginee existin leaders likely male meddlin men older policy prime respons rumor several soon talked true
0.16 activis agencie border died dlr due footage last masked materia monitor pesos s sale seem slightl strengt subcomm though
0.17 act after attorne coming days directi fly hostage imposed journal lending offerin parents progres spendin transac weekend well workers
0.18 born coach current dismiss fashion fund future headqua hoax leader line matter pay quickly rate reactio securit shipmen state-o
0.19 active ahead ambassa amid banking bid brought call consequ corpora extensi finding fired followi met model necessa owned plane recomme residen reveale scandal shockin staffer stock stopped supply territo timing truly units
0.2 adds anonymi cash controv exagger fire gains joined justice missile part particu preferr prospec recentl routine same seeking self-pr track using warned witness women
0.21 banks case ceasefi editor extent guarant image involvi latest lost love merchan million perform physica plus publicl record series stress
0.22 admitte both broker buildin complet connect content couple doesn't hearing interve killed news referri trainin very
0.23 absence adverti crude damagin ensure faced give governo high-le meteoro money order parties passpor penis pressur pro-gov proved rather ship site tour towards try
0.24 attacke cell coverag day dollars form friends growers help instead man natural posts present prior prosecu recogni reducti sparked telepho two van victory
0.25 filing how living pair piece service shortly son victim wanted we're
0.26 blog clinic come countri founder futures illegal little low mistake months narrato obvious process publish registr reorgan replace rumours surgery under
0.27 beyond comes congres dinner electri he'd hope know permiss petitio pregnan purport pushing quotes reactin sanctio semicon sought tells togethe
0.28 advice celebra develop fellow heart issue multipl photo program provinc revised somethi working
0.29 among army clear conclud paying quota sparkin specula unident unlikel warrant
0.3 actuall approva believe boy distric emailed herself him humans impossi leading legal profits reports search sold vote weapon
0.31 briefed chemica compens contras deposit making often terms virus weaponr
0.32 affecte begin boost cited dramati eyewitn fell minorit nearby ready rebel satiric source started telling visit
0.33 adviser allowed amount attack code drastic expand harvest lack played prepare single sixth somewha they've yen
0.34 city co-foun confide diversi flight led newly regular request resourc sort talks tweet withdra
0.35 contrad endorse links result retaile taking tomorro web western
0.36 agricul bit chargin defence exporte factor magazin overall relativ ruled souther unnamed won
0.37 blood designe force genital move photogr propose related
0.38 alterna choice circula compone council film jets murdere patient reality treated trip unable via
0.39 affair alleged citing convent discoun mom served tweets wounded
0.4 absolut began bureau charged claimed culture dossier newspap plant prompte resign serving turn
0.41 aide care close compute corn impose land lies listed machine negativ promine region registe tariffs tighten tried
0.42 aides arrests behind cost dispute fought knowled largest pointed traditi veteran weapons
0.43 above ambiguo differe front gave urging
0.44 allegia bpd heavily priced produci sign signs sources tracked traded
0.45 accent gatheri intense option pursue runs targets unconfi worryin
0.46 contact fuelled headlin
0.47 counsel enterta frustra health- oversea quite subject
0.48 plainti push ran wrong
0.49 adopted castrat extreme focus
0.5 chain kept managed monetar pricing war
0.51 beheade meanwhi models rights travel unclear
0.52 leaked none revenue school swimmer
0.53 calls person staff user
0.54 affilia closed flash role things unverif
0.55 along ask familia secreti
0.56 bankrup blamed eating lawsuit publica thing
0.57 allow goods
0.58 deadlin fled raise strikin videos
0.59 authent killer nurse wasn't
0.6 departu detaile
0.61 hurt involve scene
0.62 cleric nor norther touch
0.63 leaks sites vehicle
0.64 informe shot
0.65 challen execute teacher
0.66 follow opinion relatio
0.67 obtaine supervi
0.68 allegin arrange killing neither tens
0.69 biopsy they're win
0.7 appears draw
0.71 attenda threat
0.72 powerfu
0.73 girls
0.74 anonymo direct example thinkin
0.75 launch
0.76 aside classma
0.78 broke tweeted
0.79 spy wife
0.81 doubts
0.83 deleted
0.84 accusin
0.87 denial insider middlem
0.88 carry
0.93 prison
0.95 twice
0.97 incorre
0.99 turned
1.01 quoting
1.08 seized stepped
1.09 seek
1.16 agents
# bias
-1.38 any
# claims
-0.21 0
-0.03 1
0.04 2
0.05 5
0.07 4 6
0.13 3
# first
-0.7 nothing
-0.62 him
-0.58 before
-0.56 not
-0.54 recent
-0.51 even
-0.48 responsibility
-0.46 may
-0.45 officials
-0.44 with would
-0.4 over
-0.39 neither
-0.38 state
-0.37 last only recently six
-0.36 reportedly today
-0.35 about
-0.34 lower
-0.33 demand each will you
-0.32 new of
-0.31 her something
-0.3 more
-0.28 according our total what
-0.26 all foreign my
-0.25 instead
-0.24 when
-0.23 during prices
-0.22 if political
-0.21 how
-0.2 and sales their
-0.19 but net
-0.18 there
-0.17 earnings first its up yesterday
-0.16 <number> adding negotiations
-0.15 are as both
-0.14 these
-0.13 claim
-0.12 after suggestion they to
-0.11 it
-0.1 at on
-0.09 charges for in no that this
-0.08 i we
-0.07 report since
-0.06 although one
-0.05 rumour
-0.04 he himself
-0.03 news
-0.02 many
0.03 the women
0.04 <name> a any put
0.05 could traders
0.06 alleged four
0.07 two
0.08 is most
0.09 she
0.1 another from trade
0.11 had said
0.12 appeared claims
0.13 allegations industry while
0.14 by some who
0.15 five law reports
0.16 an
0.17 was
0.19 monetary
0.21 rumor
0.22 current suggestions
0.23 exports
0.24 three
0.25 including
0.26 were
0.28 people
0.29 accusations al production
0.31 government other
0.34 rumours
0.36 rumors
0.38 earlier
0.39 has
0.4 local
0.43 them
0.45 multiple questioned witnesses
0.47 though
0.54 banking media
0.56 have sources
0.58 speculation
0.71 former
# frame
-1.03 headline/unnamed
-0.98 headline/outlet
-0.56 charged/rumour
-0.27 according-to/none
-0.24 quoted-as/named
-0.21 nominal/unnamed
-0.19 account/none
-0.16 alleged/rumour reported/none
-0.05 accused/none reported/named
-0.03 account/named goes-on/unnamed
-0.02 by-agent/outlet
0.07 alleged/unnamed
0.1 alleged/none
0.11 reported/unnamed
0.13 according-to/named alleged/outlet
0.17 by-agent/unnamed
0.18 nominal/outlet
0.2 alleged/named
0.21 according-to/unnamed
0.27 charged/named
0.28 hedged/rumour nominal/rumour
0.3 quoted-as/unnamed reported/outlet
0.31 accused/named
0.47 by-agent/named
0.52 accused/unnamed
0.53 according-to/outlet nominal/named
0.67 goes-on/outlet
# headline
-0.64 dixons
-0.61 2018
-0.6 2019
-0.57 michael
-0.56 cold rains
-0.54 disease
-0.53 final lifts test
-0.5 researc
-0.49 council electri risk
-0.48 <aeg> ford hits re-elec
-0.47 appeal appoint needs user
-0.46 audio bills markets scorpio
-0.45 alumini bolivia scienti stabili superco
-0.44 wins
-0.43 norther
-0.42 cominco high hike prospec
-0.41 hurrica little publish subroto targets
-0.4 chops convinc ecuador january kenyan school short
-0.39 cyclops hughes jones modest rubber
-0.38 aims british chrysle kill tough west years
-0.37 four small
-0.36 2020 <ual> europe franc measure station unable units
-0.35 allegis beheads britain reach secreta talk
-0.34 <sb> colombi does hurt infring moscow offers progres toronto volcker
-0.33 cites demand kuwaiti loss marines merger moody's reforms turning
-0.32 activit concern eastern louvre makes microch offshor
-0.31 extend feed florida halt spotted
-0.3 <cyl> angry caesars crop damage equity female headed indones lyng malaysi profit race repurch soybean teenage usair welcome
-0.29 bail banking califor estimat figures lawsuit mid-sur midsess open port spotlig telecom unconsc
-0.28 <gy> belgian cftc chairma cocoa federal forest gencorp immigra less limits polish rises royal unautho
-0.27 <sfx> access boost city contrac economy firms focus gains late most optimis petrole profits record reform rehana short-t urge
-0.26 agreeme correct departu drops england impact interna korea months santa silver spendin still study
-0.25 buyout continu copper fell filing german index ivory johnson joins peace standar term uncerta yield
-0.24 <mer> chinese found holds merge monetar negotia nymex positiv restric speaker true
-0.23 because cars exchang finance manager marks peru point priorit rain request talking
-0.22 alaska alleghe beef cash confide defense dept dlrs eyeing fixed income program putin role session
-0.21 0/92 accord africa black change chip frankfu further indicat lynch market marry orders plannin resourc sharply stock time vehicle
-0.2 acquire aegean custom dividen downgra drillin earning exports faces husband iadb institu int'l justice loans looking ministr mixed night people refiner remarks reserve rise sharp stable zealand
-0.19 <gm> account citicor closes coast coffee data improve investm nine obama opening photo raises reports scandal stocks stolten temptin tokyo
-0.18 <ag> <amo> bankame buffer canada ceiling fail futures leaving oecd passeng preferr prices puts remains stateme steady vows
-0.17 <hbj> <pcc> better borrowi brazili break contain control free funding investo kurdish oils policy prepare purolat rate rates rising rumored sees slightl starts studyin truck while within
-0.16 billion club credito donald economi exempti extends fiat first gold higher industr media near protect recover second share soon today trading usda workers world
-0.15 acquisi african airbus anesthe aunt begin bonet changes currenc deregul effort fears guilty jong-un limit limited lisa pays raven rights smelter spain symone tells tweet will
-0.14 amazon april authori begins climate dallas date defeat deficit departm energy exporte financi firm gets japanes major nuclear poised quiet reagan round rules save shareho soldier suspens target texaco ukraini visit
-0.13 asks austral bill brazil budget close februar fighter path problem proposa release shows this
-0.12 1986 <dmp> <xon> backs dollar dome eurobon foreign hefner hugh imports killed magazin medical playboy post saudia stake supplie venture work would
-0.11 action alabama associa become beheade bought bourse canadia capital conserv corp enter fuel fund highs letter liberal members miyazaw names network news planned scheme seen sexual should staff stance three-y u.k. votes
-0.1 <pzl> before border chief dead ex-trum expects field fire loses lumber mother outlaws pennzoi player price primary ready republi rotterd seek shut sony support took trip
-0.09 america crimina decide defends down feared legal losses lower merrill move moves offer outlook power quarter rages says taiwan through tonnes wants
-0.08 battle breast call corn fall growth himself hold intervi legisla masked miscond payment positio rape removed seamen singapo spanish suggest tempora trade treasur
-0.07 <axp> accusat block bolster bond complet confere conside cred curb easier factory forced forecas guinnes james journal lead need nigeria policie reorgan rule sells sugar systems takes vote willing
-0.06 attacks biopsy campaig cattle compute could effect executi foley governm heavy herself holding issue italy just kentuck operati order pleads produce purchas regulat resigns ruling speed unchang wanted window withdra
-0.05 <tfb> alive bank buys commodi conyers dismiss from good home interes last least moore options poll possibl rose sales stop taft
-0.04 afghan again agrees analyst approve boeing committ congres consume corpora cotton credit deal despite going hong increas indian japan keep kong largest lift marries meeting might miguel norway output paid propose said strong subpoen supply supreme thai that threate three toshiba urges video
-0.03 away baker balladu battery cape cool critici curbs edition employe former godson house militan million nakason raise resigna revenue sachs sets show sues they traders union washing year yeutter
-0.02 attacke closure crisis develop express file islamic joan joint loan opens rivers shultz won't
0.02 1987 being claims cops critica forms friend india ministe missing month savings senior slain sotloff sources stay take than twitter
0.03 adopts ahead authent banker challen charged chopped crabzil devalua dies funaro gillett italian lawyer local mexico police poster remain results seeks selfie settlem slaying suspect talks trying western women wounded
0.04 4-inch after arabia around arrest banks below birthda buying cgct clinton doctors during exclusi expecte five flight franken harcour sale sent ussr week wife yemen york
0.05 <bur> aged airstri baldrig base believe brain calls charges days delay doubts eyes fiancee finds harvest introdu john lawson made poehl senator shortag steven sued telepho tender warns we're
0.06 <amr> beheadi broker bundesb candida childre crash family gender help manafor merry money opposes panel reaffir rumor securit source
0.07 acting among announc attempt began comic comprom confirm counsel decline deposit eight expansi germany harassm hopes leader leading london morgan notes officia pregnan probing sell student system tape told werewol
0.08 acciden boesky case company dossier ends grain hours into loggers lost oldest public rumors seeking settle special threat tree wage yugosla
0.09 about adopted ambush baghdad denies discoun documen farm files hostage imperia insider investi list molesta mulls plant report shipmen shippin site watchin zinc
0.1 against allegat attorne billed bride details display evidenc ferguso highlig land march opposit plan reuter spokesm states surgeon surgery trump turkey waste weapons
0.11 <cgp> adviser china coastal fraud head inflati isis jihadi mile preside pull shearso snapped strateg suit superma them using
0.12 adds board cheese execute girl have leave licence life likely marine marketi offered overdos poindex reporte rumours siemens split success switzer when
0.13 al-bagh asked bakr called commerc flynn officer only russian saudi service soviets specula taking tillers turn united
0.14 1988 adopt aide apple bonn cheated delegat deutsch emails event force getting gulf health jail managed meet paris penis philipp reattac start transge wakes were
0.15 1986/87 aside discuss fight mcdonne pressur shares what
0.16 airline crazy differe launche listing nevada offerin party protest quota raid resign their twice watchdo
0.17 admits argenti back bear body christm death diploma disappe full mcpizza nations organ prevent retalia russia safes salomon some suspend taliban technol tomorro wheat
0.18 comment face hackers mueller nippon plea throat tricked under venezue wedding woman
0.19 arms covid-1 cuts mcdonal sentenc sterlin
0.2 3-boobe allow bean commitm crude dealers decisio don't film fired interst kills lawmake line minecra next ship unlikel
0.21 attract central charles dutch emergen guest jobs manson microso nephew sanctio signs souther subsidi summit swiss trouble
0.22 20,000 appeals current flights reopen watch
0.23 informa shot sick social
0.24 corpse feature join macbook slow stores surplus takeove tesla
0.25 comey export farmers firmer hard interve plus press step storm turnove
0.26 camera drug explosi killing launch maize patent used
0.27 arreste conditi controv cook dropped pakista seven
0.28 <gaf> bonds fake korean missile pours project transam
0.29 borg-wa procedu replace rice worries
0.3 approva dollars maker package prosecu samsung screens steel
0.31 iphone latest nominat parliam paul plane teen
0.32 detail hearing mishand process star
0.33 bieber blackbe giant hewlett justin lenovo outside rington saved
0.34 iraqi maintai predict records
0.35 gunbatt link seven-h suicide zambia
0.36 chirac judicia kenya north
0.37 airport approac charge manila
0.38 12-inch kushner paper
0.39 accuses fightin tankers
0.4 ships strikes voters
0.41 greece helicop
0.42 2015 adminis indicte jong
0.43 cuba ever
0.44 cleaner hair massive politic robot vacuum
0.45 governo militar
0.47 freeze opinion
0.48 deliver extensi
0.49 army palm picture thanks
0.5 111,000
0.51 becomin food lay-off
0.52 dart rally reaches
0.54 egypt
0.55 resume
0.56 expect
0.57 commiss
0.58 meets
0.59 bloombe nationa
0.6 iranian printer
0.64 facilit
0.66 part
0.73 vegas
0.95 newspap
# length
-0.25 0
-0.07 1
-0.04 2
0.03 4
0.05 3 5
# names
-0.08 0
-0.07 1
0.07 3
# opening
-0.94 emerged
-0.9 outside
-0.88 magazine
-0.86 learned
-0.81 fighter
-0.72 adds patients
-0.71 forecast
-0.68 diplomat
-0.66 almost crew seventh social
-0.65 executive
-0.64 months offering wrote
-0.62 contract general harassment refugees
-0.61 actually email revenue
-0.6 lead
-0.59 ordered round
-0.58 morning relationship
-0.57 along continues my quite revealed
-0.56 significant
-0.55 continue feel informed joined making marketing strike
-0.54 buying opened possibility published religious
-0.53 continuing employee filing maintains nothing profits
-0.52 declined dispute early vote
-0.51 maize play
-0.5 attempt base beef calls each end something tonnes
-0.49 disputes factor firm nearly
-0.48 alone complaints love progress quarterly tweets ultimately
-0.47 biggest hours little often requires
-0.46 considered decline gunman important included own process shareholders
-0.45 death doesn't doubted felt half haven't where witness
-0.44 contracts hopes lawmakers pay relatives
-0.43 article due event increased markets widely
-0.42 army assets ceasefire course enough got isn't less pressure reserves strategy unclear wouldn't
-0.41 change confidence looks near tender unlikely
-0.4 backed controls get makes name prospects rains sentiment soldiers supported true unaware volume
-0.39 anyone corporate dollar false reinforced settlement third well
-0.38 case chairman drop loan or prominent remains representatives similar single start supplies telephone total
-0.37 community conditions congressman current date eight ever expecting firms keeping person regarding smaller stories strikes studying timing trading
-0.36 dlrs doubt imports lending million prices remained unlike young
-0.35 aired cases cost doing member options seeking stocks takeover they're you
-0.34 capital energy fall figures individuals insider instead long meant operators option our produced pursuing rate suggests
-0.33 aim commission committee expressed final injuries life majority overall pattern want widespread
-0.32 absolutely average debate disease estimates international many meddling meeting potential reduction rumored should surge
-0.31 am around blamed businessmen children counsel group means quoted record unit
-0.3 confident contributed crawling deregulation difficult gains network puts sounded statement story virus
-0.29 clearly consider currency cut extremely family growing loss mln need profit soybean visit
-0.28 call didn't easily exports futures given held huge interest mainly manager measures private rates rise take talked talking up whether
-0.27 confirmation copper de demand getting growth original pct protectionist really set straight strength today victims why
-0.26 better died fired high planes resignation response since
-0.25 acquisitions approved aren't begun costs deficit don't during expect face fell figure friend he'd issue matter mining never only pact sharp state via
-0.24 afraid cannot conservative future industrial repayment seems son tariffs users
-0.23 activity central changes claiming economic economy few full hard head if interview keep looking needed neither outgoing pleased popped return saw saying stepping suggest those turnover value way wheat
-0.22 alternative bring factors first fourth gave himself just nations optimistic rose seven so such use we're
-0.21 agreement appears conference consumer consumers couldn't days done financial hearing liquidity male orders originally participation quarter recent sector sugar went won't
-0.2 able back consumption deals decision earnings individual investors main maintain much realized results signed study
-0.19 but creditors crop like noted partly reform still uncertainty view weekly your
-0.18 accepted accord bill everyone expects holds knew removal same shares waiting
-0.17 annual certainly climate comment declines depends despite discount dlr domestic exchange fake hostage index law limit look number once policies pressing site surplus terms
-0.16 adding already any attack credit data intend losses oil released speculators suggestion this
-0.15 aware budget export faces industry maintained political spending world
-0.14 as benefits black continued corn equity even going incident income market masked missing natural price public recently rushed support suspects time will
-0.13 about although based because coming congressional crude defendants expected house increase independent investment legal media officials open operating resulting virtually
-0.12 after chief diplomats him letter maximum money part prosecutors publication savings thought ties video websites what
-0.11 deal defense gross i inflation lower not on outlook planned proposals rats sales strong target unusual vice
-0.1 <number> audio by comments discovered do no purchase residents ruling rumor talks they troubled very with without would
-0.09 blog both concluded consented development discussions initial it journalist last minister nominal offer people position ready sale to us were years yen
-0.08 casualties coffee definitely delegates hold more of pause producers relatively user
-0.07 far finally have into its negotiations news remain short statements success we who
-0.06 ask became campaign expansion failure flight later make nine put result soon special there these won
-0.05 according bid department expert higher in intelligence intends lost move out when writes
-0.04 an are company farmers genuine large likely official production scheduled shocking sold spoke thinks
-0.03 a action airline arrival be can can't cash come employees for he hoped left order percent problem question raised started suspect wasn't witnessed
-0.02 following go leaders report says see whose
0.02 groups nor sent
0.03 administration always analysts announced announcement before carried did followed is occurred passed securities security speech was week while willing
0.04 all also another bonds companies concerned customers day increasing interference jets moves one responsibility rumour she stock
0.05 asked believes government here point probe problems several their think year
0.06 <name> assured become brokers confirm confirmed female formed has living major most opposed plans preparing second suit victim worried yesterday
0.07 accounts estimated five four from indicate itself parent personal previous previously rising then
0.08 diplomatic issued proposal website
0.09 arrived dealers exporters hoax how information ministry off police president received seeing sex supply
0.1 baby breach child credible experts foreign helped identified largest linked members new possible radio states survey team them though within
0.11 afternoon agent charges gas pilots policy reached unable
0.12 being bodies device hope next offered past probably reason release simply small
0.13 addition business found further include may present retail suggested
0.14 book cardiac known made management none notes procedure producing tax television
0.15 actions closed considering failed federal fuel images investigating militants others output than whole
0.16 allegedly approached office reports student
0.17 apparently appear arrested bank lot paid prepared senior tried weeks
0.18 air allegations came claims debt dozen finance happened idea multiple night recorded sued
0.19 against authorities billion countries country faced least program said speaking they'll weight
0.2 al banks drawn feels gone help photos required situation stolen two union unverified
0.21 car chain describes me reporters spokesman spokeswoman under wants
0.22 agreed financing her indictment separate suggestions
0.23 accusations amount details heavy king levels men negotiating reportedly running seek service sources talk witnesses
0.24 beginning big earlier goes named patient resident seen thing workers
0.25 alleged broke called commercial late led parents suspected used
0.26 begin brother denied farm filed former leader opening publicly spent sure taken three told trying working
0.27 director fact father fears holding merger national paper say systems
0.28 boy cocoa does girls massive posted sister sitting speculated steel
0.29 account detained either heard institutions nun trainers woman
0.3 analyst crews ministers practice reported rumors source supporters too unnamed
0.31 agencies anonymous close complaint ended forecasts key newspaper outlets proposed
0.32 actual seem share
0.33 alleges efforts judge know state-run trend work
0.34 immediately massage monetary tells using
0.35 believed now struck system traders
0.36 committed familiar militant tweet
0.37 complained doctor intended local rumours selling studied tell
0.38 claimed described dubbed however lack spread staff
0.39 computer stated
0.4 currently man must place reporting
0.41 bought shows
0.42 brought clear entered military opposition worth
0.43 charged having operation piece
0.44 believe documents down expanded primary
0.45 remarks showed top
0.46 citing image moved picture questioned
0.47 bond met planning stainless tape
0.48 ban forced prove
0.49 additional investigators placed rejected suspended
0.5 banking basic quoting
0.51 compromise daily initially newspapers principal
0.53 indicated leading provided sexual
0.54 monitoring sought speculation
0.55 therapist
0.57 contacted houses needs surfaced
0.58 election game weekend
0.59 paying
0.6 violations
0.61 forces jihadists
0.62 allege attacks quickly
0.63 affected fighting
0.64 conclusions
0.65 attacked owns
0.66 funds officer online understood
0.67 supposedly
0.69 circulated evidence
0.7 robbed troops
0.71 includes party
0.73 threats
0.74 accused organization
0.75 actor bankers cause
0.76 wife
0.77 customer
0.78 circulating
0.81 personally
0.82 post school
0.83 doctors
0.84 purchases
0.86 between dealer give terrorists
0.89 involved
1.0 wounded
1.02 caught
# pair
-1.14 reporte_missing
-1.08 reporti_from
-1.02 the_lives
-1.0 the_detenti
-0.97 lives_in
-0.96 feared_that
-0.94 sons_and
-0.93 <name>_capture girls_were
-0.91 <name>_right users_that
-0.9 <number_women alleged_attempt group_which
-0.89 was_filed
-0.88 house_arrest inciden_in
-0.87 the_missile
-0.86 <name>_saw incorre_and origina_thought
-0.85 money_was since_he
-0.84 said_of
-0.83 agency_as
-0.82 <name>_data person_and
-0.81 <name>_coming by_telepho control_the her_daughte seek_to
-0.8 <name>_feed bank_has been_schedul jets_in oil_platfor release_by travell_with
-0.79 is_worth the_entry was_identif with_what
-0.78 <name>_those afterno_in alleged_capture been_partici i_can't injurie_were justice_and
-0.77 <name>_monitor detenti_of embassy_in issue_would leader_has reporte_has to_governm
-0.76 <name>_agreed a_trip afterno_that has_had reached_an
-0.75 <name>_intende had_more learned_that new_round units_and
-0.74 <name>_reporti and_posted local_newspap officia_are opening_of other_sources
-0.73 and_up causing_a from_officia intelli_officer made_with of_wheat or_if series_the staff_of the_big to_block to_engage
-0.72 a_look are_due dismiss_the few_hours man_with public_in raised_by right_of was_reveale
-0.71 <number_injured anyone_in has_receive killed_the market_may only_two their_homes
-0.7 event_<name> has_two he_not one_officia origina_in receive_in running_the that_oil types_of was_always week_for
-0.69 <name>_rumored <name>_schedul <number_through a_members bank_lending be_seen fight_against greatly_exagger report_by shortag_of taken_as the_outcome them_are think_he
-0.68 a_student after_talks includi_one million_people stateme_in they_both was_announc would_bring
-0.67 <name>_remaine a_secret authori_of corn_for live_in she_believe smooth_the to_expire would_do
-0.66 be_traded been_provide grounds_for in_peace market_could phone_call the_subsidy woman_was would_help
-0.65 <name>_bases and_added answer_questio but_at few_of month_was price_differe reports_say surpris_by takeove_attempt the_centre the_point the_wounded traded_in
-0.64 arrived_at by_which gap_between had_nothing in_both it_publish months_after oil_to on_two order_would rats_have the_detaine the_news to_prepare were_in
-0.63 a_confide before_a lost_<number more_competi no_sign of_questio outcome_of story_on the_action the_consume the_content the_directo truth_to woman_had
-0.62 <number_lives announc_<name> at_night body_was both_of fall_into identif_said is_schedul issue_the not_feel present_at proport_of symbol_of time_on time_was to_repair tribute_to under_which with_that
-0.61 <name>_present assets_of build_a countri_that court_ruling has_killed have_some in_sexual in_support investi_and of_directo of_how open_positio pct_owned readily_availab ships_were station_<name> sugar_to terrori_the that_none video_that was_unclear
-0.6 <name>_based <name>_himself <name>_initiat a_male ability_of been_very boost_the claimed_his claimed_on court_to experts_to first_nine gone_up has_kept of_loans of_today quoted_in reports_about securit_adviser sentime_for show_<name> specula_and story_claimin surpris_that the_cocoa the_commiss the_likely the_moves the_order were_a
-0.59 <name>_attempt <name>_school a_knife are_as armed_conflic began_in being_put come_under confirm_that followe_the he_claims him_about hospita_with investi_by is_selling is_where line_of not_just not_receive of_insider officia_will pressur_in product_includi selling_in several_days shows_<name> the_appeal the_claims they_agreed threate_the through_his uncerta_over with_credito work_out
-0.58 <name>_supply a_mass a_package a_top agency_<name> also_not are_increas bring_in centre_of died_and harassm_and has_to lending_to lives_of making_false men_are nominat_as passed_away policy_that proposa_on the_individ the_moment to_dismant to_unveil togethe_with trading_and unless_the was_surpris was_when whether_the
-0.57 <name>_crop a_commitm a_drug a_growing airline_is althoug_<name> back_the be_on could_add court_and debate_on detaine_in emphasi_that fact_<name> filed_by had_discove help_boost informa_to no_further of_light of_underst one_person public_works removal_of say_a some_new steppin_up stolen_jetline
-0.56 <name>_counter <name>_discoun <name>_quota a.m._<name> a_true be_expecte be_getting be_surpris being_a claimed_<number conclud_a costs_for end_up for_other full_amount he_took in_these long_way many_<name> news_that officer_of raised_the see_him stateme_the still_not that_informa the_assets the_fish through_its was_carried was_ready week_after worked_out year_level
-0.55 <name>_she achieve_the agent_<name> also_be an_equival bankrup_court buyout_of compose_of could_trigger current_in for_money is_most its_total judge_in loud_boom make_clear mission_to one_is opinion_polls talks_as the_period the_reporte three_men three_weeks under_scrutin was_first was_quoted will_allow would_end yesterd_on
-0.54 <name>_formerl <number_birthda a_directo a_nationa a_referen and_difficu are_activel are_no been_suspend been_under being_negotia buildin_and called_in came_under case_is child_of communi_with ever_been follow_the for_six guilty_to here_in if_she in_need no_informa of_busines officia_told output_to pct_interes pertain_to pleaded_guilty project_to recomme_that securit_personn sign_of terrori_organis the_range the_rules they_all to_cause to_resist
-0.53 <number_point a_final a_five a_vehicle air_strike ambassa_<name> an_enormou an_option and_general and_three another_way attempt_by be_interes confirm_with deal_in describ_by done_to existen_of has_only his_stateme it_time large_blast late_on meet_its offer_help only_one person_in prevent_<name> strike_which the_weather the_young to_place turned_to viral_on week_will were_charged which_can
-0.52 <name>_got <number_respect a_role adoptio_of affilia_of afraid_that also_has amid_a and_secure be_possibl been_enough can_grow court_judge credit_for designa_as fightin_in for_foreign found_no his_job interve_by intervi_in is_dead its_product market_conditi one_with only_<name> only_way opposit_leader past_week planes_and set_a several_hundred she_also speak_for still_believe term_as that_althoug the_credit the_emergen the_images the_tariffs the_timing thought_it tip_of to_recent tons_of wary_of was_of
-0.51 <name>_visit <name>_warned <name>_west action_on airstri_that almost_inevita also_have an_event are_around article_publish as_low been_brought contact_the dollar_recent every_year favor_of had_begun has_previou in_favor injunct_against into_it is_just low_as make_<name> make_more name_was nearing_a no_plans probabl_would recomme_of reports_were scope_for shot_dead solutio_for strong_and surplus_and the_equity the_game the_long-ru the_morning the_strong the_unit there_a they_might they_see trade_issues trade_practic we_did
-0.5 <name>_people <name>_refused <name>_seeks <name>_uranium a_complet a_journal alleged_to because_all equival_to from_yesterd gold_and grains_and he_does he_wants him_an increas_demand is_needed new_contrac no_new no_way of_possibl offer_a office_was people_have problem_in saying_we sent_to the_analyst the_identit the_managem the_politic timing_of very_much yesterd_by
-0.49 <name>_propaga <name>_recent <name>_system <number_foreign <number_news a_city a_lawyer an_analyst an_effecti an_open and_technol been_killed believe_an cuts_in early_on engage_in explain_his for_people forecas_for gave_<name> have_gone he_and him_with how_it intenti_to its_planned just_before not_possibl not_resolve of_family on_investm past_<number prospec_of reports_to service_its spendin_in the_directi the_newly the_reports these_rumors to_our trapped_in which_might world_market
-0.48 <name>_biggest <name>_citizen <name>_i <number_attacks a_definit a_lack a_positiv afterno_and an_angry as_his backed_by been_capture death_in debt_negotia decline_to during_its equity_market executi_officer for_further four_pct him_he in_politic informa_in it_be it_wasn't new_company next_<name> now_being of_miscond of_reports one_on or_the people_from place_of punishm_for reached_with release_in rumors_of should_not so_in stakes_in strike_on the_account the_real the_session the_surplus to_control to_it was_launche week_he world_most
-0.47 <name>_area <name>_case <name>_convert <name>_died <name>_sometim a_sudden acquiri_<name> an_absolut be_announc been_given cannot_be claim_he committ_of convinc_that detaine_had dlrs_which dollars_to fightin_for for_legisla four_and gain_in group_led has_clear having_sex he_<name> he_support her_<name> if_that in_public in_videos its_subsidi levels_of money_in of_industr of_journal officia_about officia_had on_export set_for she_said startin_<name> supplie_and support_to surgery_was the_brokera the_evidenc the_gap the_offices to_domesti trading_partner would_include would_insist would_most yesterd_and
-0.46 <name>_bond <name>_coffee <name>_del <name>_specula <name>_state-o <name>_such a_direct a_financi a_lesser a_pilot all_around and_demand and_making announc_yesterd associa_with availab_of back_up banned_the being_investi blow_to change_the clear_and coast_of cost_the del_<name> dispute_and do_this emerged_that establi_a exporte_to fight_in first_<number for_less for_marketi for_them gas_to has_grown has_in impact_of into_cardiac issued_the managem_of market_the miscond_against more_difficu not_the of_natural paid_in personn_and prices_on reach_<name> service_operati stemmin_from sympath_with that_local the_elderly the_maximum the_summit to_grow vulnera_to was_approac who_joined will_vote with_heavy year_are year_which
-0.45 <name>_caught <name>_planes <name>_version a_diploma a_flight a_terribl add_to adminis_would and_prices are_sceptic authent_of be_identif be_reduced be_so came_out cannot_confirm comply_with could_put curbs_on federal_<name> good_in group_is has_claimed have_more is_done is_good is_suspect it_for its_princip job_and let_the look_forward market_was more_favoura move_is or_at our_country persona_compute point_over policie_on prompte_by purchas_<name> reach_agreeme recent_sharp report_it said_all saw_no sold_its split_into stateme_on supplie_to talks_at that_under the_authent the_claim the_data the_executi the_figures the_office the_ongoing the_seventh their_economi there_may they_needed threat_to today_were units_to were_looking when_asked you_can
-0.44 <name>_<f> <name>_alone <name>_gained <name>_intervi a_formal about_as affect_<name> amendme_to an_old and_residen anyone_who are_saying as_those been_delayed beheadi_<name> board_to body_in coming_months effects_of eight_mln eurobon_market exchang_markets fears_of financi_conditi fired_a first_reporte for_enterta for_only for_us had_conduct had_the he_first hope_of hoped_to improve_the incenti_to is_an is_asking is_higher it_already may_help me_as much_higher nine_billion no_truth not_current occurre_in of_equity on_currenc on_more on_what other_compani point_of seeking_more soldier_had source_within support_<name> talks_aimed the_futures the_interne the_neighbo the_payment their_trade until_they way_for went_up with_inferti would_put year_startin yesterd_with
-0.43 <name>_began <name>_holds <name>_influen <name>_law <number_bankrup a_company a_moderat a_provisi about_five and_fix approve_of are_to area_in attract_to because_a bombing_of burden_on call_to demand_from desire_to despite_a exports_are fail_to fighter_and first_major fix_it for_members for_our formerl_<name> from_four fund_the has_the have_them immedia_and interna_economi investm_bankers is_very it_too look_at manager_for media_in meeting_this ministr_had mln_acres most_people new_to not_think of_politic on_some or_whether paid_the per_cent power_to primary_electio probabl_not program_is provisi_in reorgan_plan reporte_said results_were sharply_in sign_the soon_to stock_rules surroun_the systems_and tax_overhau that_childre the_advance the_article the_coast the_doctor the_gatheri the_index the_pricing the_unident three_mln time_the to_reporte to_transpo will_ask
-0.42 <name>_<dbkg.f <name>_both <name>_insists <name>_judge <name>_life <name>_negotia <name>_share <name>_think <number_girls a_charge a_complai a_transac acting_directo after_its already_taken an_email and_all been_for before_being belong_to budget_for car_assembl civilia_were confirm_if from_buying from_outside further_discuss harvest_in her_capture her_of hospita_after importa_to in_agricul in_last into_one is_complet is_confide issues_in its_main its_repayme killed_more know_what lawsuit_filed made_public made_this many_times market_which me_to money_through move_was not_confirm of_sanctio of_sugar on_economi or_any partici_by period_when picking_up prisone_in record_<number report_which represe_a restrai_order return_for rise_against seeking_an she_will six_major soldier_<name> stateme_<name> story_is that_with the_close the_fiscal the_panel the_power the_test to_coopera to_oil very_importa wears_his weeks_ago who_decline who_fought with_managem would_need
-0.41 <name>_always <name>_conside <name>_mother <number_paying <number_report a_common a_competi a_consens a_shame a_tax a_week about_that additio_<number age_of almost_certain also_plans an_affilia anonymi_said assembl_plant assets_that be_like bring_them budget_and but_are by_increas capture_the cases_of claimin_it coming_weeks company_stock confirm_their continu_its debt_resched estimat_that for_comment for_much gains_in given_the got_to governm_of ground_and have_started haven't_confirm he_should in_effect income_tax increas_would into_account it_continu it_remains its_bid major_currenc mln_to month_of next_decisio next_meeting no_collusi of_gunshot of_you only_for out_there ownersh_of pct_to radical_<name> say_they shame_for sharp_fall shows_a six_billion slow_to spoke_with taken_up that_given the_age the_continu the_control the_flight the_gold the_least then_that they_still this_one to_enforce to_know to_spend to_transfe to_vote total_<number treatme_of underst_of units_in up_<name> we_cannot were_only will_prove
-0.4 <name>_counsel <name>_domesti <name>_needed <name>_strateg a_candida a_license a_limited a_month a_politic a_trial a_window after_last after_police all_these and_central and_decided and_does and_multipl and_price and_work are_less arreste_<name> at_most been_used believe_it bond_markets but_even committ_meeting conflic_in could_also deficit_and earning_in few_years fixed_rate former_nationa had_<name> in_most is_concern is_sufferi it_farther it_got it_intends it_says its_case its_third lead_the makers_of more_quickly name_on named_in obstacl_to of_confirm positio_ahead progres_in public_offerin questio_the remains_to rise_above saw_little schedul_to some_banks subsidi_have the_global the_introdu the_quota these_allegat they_don't to_further two_people while_he will_press yen_by
-0.39 <name>_death <name>_loss <name>_ruled <number_farm <number_stg <number_year a_conserv about_its an_idea an_increas be_ruled be_treated being_made but_not capture_by checks_on coffee_market counsel_investi deny_the directl_to dlr_per dlrs_with effecti_<name> enterin_into expecte_the false_report good_conditi had_it had_never half_the he_met help_with in_third invest_in is_falling is_part its_authent its_compute just_not liquidi_in offer_from on_each or_his other_firms press_release price_rises prospec_in rates_was reality_<name> report_the shares_in since_<name> still_have still_under stock_prices stocks_will story_of suspect_of the_better the_girl the_list the_long-te the_stocks things_will to_expect to_stand useful_in war_and was_so what_the who_perform will_receive world_oil
-0.38 <name>_back <name>_its <name>_sugar <name>_terror <name>_third <number_banks <number_bond account_<name> account_firm against_<number an_unarmed banking_system be_at been_no behind_<name> believe_there better_for blamed_<name> bond_futures cash_market chief_executi claims_of classif_informa common_shares competi_in confirm_cases coopera_in dollar_fell edition_of federal_court feeling_that gone_to has_brought have_little he_knew hold_its i_believe in_on in_other in_trade interpr_of into_two is_more is_simply issued_in low_of name_for never_been not_change not_come not_only now_and of_norther off_its only_an people_of role_as rumors_or seventh_daughte signed_a steppin_down stg_from subpoen_for that_growth that_market the_alterna the_blood the_call the_exchang the_goal the_popular the_produce through_which to_export to_study tonnes_from was_really would_boost
-0.37 <name>_bills <name>_cannot <name>_franc <name>_led <name>_makers <name>_our <name>_rose <number_civilia a_career acquisi_of action_was affecte_the allegat_and and_nine and_possibl are_keen around_in as_not as_on back_of backgro_of barrels_a been_arreste been_removed but_now by_brokers case_for cities_and conclud_the damage_and dropped_to due_process expand_<name> find_<name> find_out for_him fraud_and freedom_to governm_does he_expecte held_a holds_<number humanit_aid if_this in_critica in_purchas in_real index_of interna_law involvi_<name> is_interes is_officia its_quarter just_a local_hospita lower_<name> market_is may_now more_people nor_is of_negotia of_price one_went open_the pct_on permitt_to potenti_<name> preside_candida previou_year proceed_from quarter_<number reports_and said_it sales_to says_it several_other sex_crime she_went short_of signifi_new since_they son_born support_by than_any than_we the_change the_establi the_greates the_iconic the_poor the_risk these_are they_plan three_to to_emerge trading_system up_by view_of yen_and
-0.36 <name>_envoy <name>_killer <name>_like <name>_thinks <number_totalle a_factor a_future a_great a_lb a_strike a_two alleged_breach already_made an_officia and_now ankles_and are_studyin are_waiting as_we at_that being_in brought_to by_any by_many change_their changes_in charged_with collusi_with currenc_fraud deficit_of dollar_may earlier_and emerged_in entry_into evidenc_that fall_in financi_trouble his_friend i_was in_federal in_full insiste_that instruc_to interna_monetar it_difficu it_not it_probabl itself_and kill_<name> less_likely monetar_policy near_term no_such not_reflect not_surpris noted_that of_crude officia_notific on_capital person_has rates_are return_from revenue_from rights_of sell_<name> set_aside she_had short_term slower_growth strike_near system_by tax_bill that_since the_familie the_stateme them_as to_interfe to_move to_pursue trade_figures trading_at use_<name> virus_and was_active who_went with_those world_largest
-0.35 <name>_announc <name>_futures <name>_he <name>_lending <number_against <number_bpd <number_jobs <number_nations <number_program a_comment about_me an_importa and_confirm and_diploma and_elsewhe and_sequel as_securit basis_points be_confirm be_subject been_reveale been_told border_with borrowi_in claimed_to confide_that confirm_whether details_to diploma_said enliste_personn everyon_is example_of expecte_in falling_to firms_and four_billion governm_to highlig_the his_campaig in_foreign in_our inciden_of intervi_with it_planned joint_venture latest_in least_the markets_for may_buy might_not most_pressin near_the never_be news_of next_two no_idea not_permitt of_no one_had other_rumors plant_in policy_in prices_have profit_taking purport_shows reasons_for receive_an reduce_their room_for rose_sharply rumors_claim saying_i senior_enliste sequel_<name> shares_or she_claimed shot_and should_decide should_have stay_in suspect_in than_previou that_country that_militan the_audio the_confusi the_facilit the_facts the_gate the_nine the_offerin they_want this_would to_aid to_as to_assess to_gather to_seven to_what to_withdra to_yesterd trading_in tries_to unaware_of we_just were_<number would_come would_increas would_remain you_to younger_sister
-0.34 <name>_loan <name>_opponen <name>_prayers <name>_request <name>_status <name>_stocks <name>_too <name>_work <number_confirm <number_weeks a_powerfu a_tempora advanta_of aim_of alleged_killed an_injunct an_investi and_interna and_must are_current asserti_that attache_to be_sold been_stolen beyond_the but_it calls_from chief_of circula_on clear_how commerc_paper competi_from compute_to could_affect could_do dead_<name> debt_repayme depends_on dlrs_through don't_have economy_to emerge_from expecte_<number expense_of fall_further for_about for_all for_fiscal force_a foreign_investm four_of gunman_was has_a have_enough include_<number inflati_rate is_designe is_headed is_limited is_possibl issuing_a it_a it_doesn't its_corpora letter_to major_export make_the means_they meeting_could minimum_of missing_by more_aggress more_on nations_as no_other not_changed not_exceed not_like not_see not_take notific_from of_any of_control of_state one_way opportu_for other_financi penis_on planned_<number possibl_by price_stabili record_of request_by request_is returne_to satisfi_with separat_<name> settlem_of shares_are stock_by study_the success_and suspect_<name> system_and than_ever that_if the_carrier the_metal their_commitm they_hope to_evaluat to_people to_save tomorro_in tonnes_against tyrant_is uncerta_about was_informe was_more was_quite we_thought were_arreste were_going where_a where_they with_money would_work you_see
-0.33 <name>_agents <name>_even <name>_export <name>_gas <name>_program <name>_quarter <name>_symptom a_boost a_certain a_permane a_subpoen a_technic a_tendon a_witness agree_on all_over allow_it and_institu and_proceed and_social are_already are_going are_unlikel at_risk authori_would bad_weather be_held being_done billion_a both_parties confirm_hearing could_get could_leave could_use death_was decide_whether dlrs_of doesn't_matter dollar_was dropped_a entered_into fend_off fighter_in finance_the for_every from_any give_a governm_<name> he_pulled he_wanted her_meeting her_story hoped_the it_agreed it_sold it_the its_plan lead_to leads_to local_police maintai_that new_investm not_with of_liquidi of_recover of_small of_things off_a officia_from party_members point_is presenc_of program_for quarter_and remain_in seek_a session_in share_tender showed_a situati_and some_time spendin_on stock_index story_that surge_in tend_to than_<name> that_kind the_approac the_expansi the_fall the_former the_growth the_levels the_oil the_presenc the_rule their_decisio threate_<name> to_fend to_shut took_off traders_in unclear_whether very_good was_kidnapp was_like was_trying was_very way_they we_continu weeks_time were_working with_former would_find
-0.32 <name>_bombing <name>_closed <name>_role <name>_tried <name>_vehicle <number_were a_lower a_so-call accepta_of after_this also_believe an_illegal anticip_that are_solutio be_far been_circula been_having but_also but_for called_on calls_for class_a clinic_told compani_would concent_on conside_by could_fuel countri_are deal_to decline_sharply despite_the dlr_trade dlrs_each do_somethi dollar_down done_in effect_on expecta_of fell_by from_specula fuel_specula he_hopes he_planned in_halting industr_and it_almost kidnapp_in looking_into losses_from much_of no_date no_matter not_clear of_payment of_stabili on_new on_oil on_strike only_take orders_of over_one panel_was passage_of pool_of preside_to price_would recentl_reporte remain_at request_to rise_of ruling_that sense_of should_make specula_buying specula_over studyin_the surpris_if taking_a talks_which tempora_restrai the_convers the_low the_masked the_pace the_safety the_takeove the_wife they_doubted they_have think_it those_countri tied_to to_bridge to_prosecu to_write to_you trade_war turn_up we_must with_about would_only yesterd_the yet_been
-0.31 <name>_francs <name>_page <name>_summit <number_basis <number_current <number_earning <number_gmt a_billion a_target action_is agricul_imports allegia_to and_may as_one as_these bank_to be_done be_formed be_require because_there been_working begin_to can_confirm confirm_the currenc_stabili danger_of demand_is domesti_economy down_from estimat_of face_value feel_like for_it foreign_capital foreign_debt funds_in governm_will has_started have_another have_made have_now heavy_rains hostage_<name> how_long i_see imports_are in_expecta in_good in_such industr_in industr_product it_receive just_over killed_by later_today lesser_extent located_in made_aware meeting_in might_also militan_and more_victims needed_to negotia_were no_reason not_support obtain_a of_snow of_spiders oil_consump one_year orders_and our_busines output_of pace_of photo_of posted_on power_of previou_reporte prices_are problem_facing process_in rate_on reserve_for rise_as searchi_for securit_industr see_any see_no sharply_from subject_to suit_against thank_<name> that_produce the_clearin the_joint the_prime the_report the_rubble the_uncerta they_return those_killed to_dry to_retain too_late troop_formati very_credibl victims_under was_followe were_the what_you when_we who_have will_benefit will_emerge will_get with_commerc would_go written_by years_that
-0.3 <name>_female <name>_project <name>_stateme <name>_though <number_annual <number_claims <number_soldier a_chapter a_confere a_convers a_daily a_debt a_managem a_pool a_wide account_for across_<name> air_strikes an_area an_intervi analyst_meeting and_trade and_two and_water announc_on area_to arising_from around_current asking_for at_first banks_in be_of been_advised begun_to board_meeting by_selling co-foun_<name> coffee_prices compati_with complet_a could_easily could_push crawlin_and dollar_would drawn_to estimat_the everyth_possibl exchang_between facilit_to father_was foreign_partici former_chief from_operati have_no help_to high_and his_comment identif_as improve_in its_way list_of locals_on locatio_and losses_of major_tax markets_have ministe_meeting moves_by narrow_the not_been of_exchang of_goods officia_of oil_product on_hold package_is petrole_product plan_and previou_announc produce_a punitiv_damages report_was rolling_around rose_to running_and scandal_that selling_prices several_major slide_in sort_of sure_that take_<name> televis_and televis_intervi the_average the_bankrup the_cold the_coming the_dispute the_mouth the_reorgan the_union they_expecte time_and to_accommo to_comment to_end to_enter to_verify twice_as we_want were_confide were_crawlin western_<name> what_had will_continu world_economi you_<name>
-0.29 <name>_culture <name>_pact <number_dlr a_busines a_merger a_part a_percent a_specifi a_steep and_bond and_caused and_during and_investo and_our and_with apprehe_at are_confide as_she at_some be_charged be_raised be_substan be_too because_i benefit_from but_did can_get capacit_of capital_and change_that claimin_he closed_at come_forward comes_from coming_up conditi_in contra_rebels court_in credito_in degree_of economi_of ensure_that equipme_and estimat_for except_for expecte_soon fake_news figure_was five_billion foreign_debts functio_of governm_bonds governm_budget governm_sources had_come had_returne happen_and hard_hit have_seen he_knows help_those holding_company in_princip individ_and introdu_a introdu_of is_quite is_willing it_reached it_very maintai_and markets_in measure_are meeting_will ministe_and monetar_authori more_interes more_stable movemen_of named_as next_several no_governm no_suspect not_immedia not_officia of_nine of_our officia_would on_interes one_dlr outlook_for output_ceiling pay_rise pending_litigat plan_of present_<number quoted_the receive_from recogni_the report_of require_to review_of safety_of sales_in seen_as since_been since_it so_as sources_noted sources_of special_counsel spendin_and state_televis stateme_it stateme_that still_a such_an take_it tax_rates that_had the_commitm the_general the_local the_magazin the_present the_privati the_trouble their_daughte they_opted to_calm to_depress to_ease to_officia to_step to_sustain tone_of towards_the transac_with until_now values_of was_concern we_had week_was were_no with_photos witness_say wrong_and year_end
-0.28 <name>_bank <name>_failure <name>_job <name>_moleste <name>_propert <name>_refugee <name>_special <name>_stockbr a_combina a_couple a_fact a_joke a_marketi a_rise a_stateme a_tentati about_this adviser_<name> alleged_violati allow_the althoug_the among_members an_example and_economi and_its and_more and_preside and_you are_aware are_consist are_too area_where associa_of at_our at_this balance_of be_discuss be_hard be_impleme beginni_to better_than bound_to by_members by_other car_maker cash_positio cause_<name> change_would clearin_house comedia_persona compare_to confirm_in consist_with current_level deposit_of does_not doubted_the else_was especia_as evaluat_the expansi_in expecta_that fall_was footage_of for_more force_in four_months friend_of goal_of had_joined has_<number has_since if_anyone if_i in_consume in_contact in_respons informa_that inside_<name> intelli_to is_continu is_difficu is_subject knew_for leader_who like_the look_for measure_in militan_fightin moment_with morning_was my_<name> myth_of nature_of no_signifi nominee_for not_involve not_taken of_corpora of_inflati of_late of_my of_reorgan of_total of_work offer_was pct_rise people_think percent_of prices_were primary_market program_and relucta_to reveale_in session_of she_would some_sort special_<name> speed_up state_and still_has take_a than_that that_we've the_annual the_appeals the_drop the_major the_missing the_practic the_rate the_recentl the_symptom themsel_that these_reports time_as to_avert to_exercis to_flee to_merge to_mitigat to_post to_present to_press trade_talks two_sources up_<number very_few was_about was_aware was_detaine was_just we_saw week_ended were_likely were_unaware what_people whether_he which_began which_makes which_threate will_rise would_continu would_send yesterd_strong
-0.27 <name>_access <name>_board <name>_coast <name>_copper <name>_fence <name>_if <name>_lawyer <name>_morning <name>_states <name>_ties <name>_we a_letter a_reality a_result a_right a_situati a_threat a_tough all_if an_attack an_investm and_growing and_very appalle_by are_reporti as_to be_much be_resolve be_talking books_for capital_gains charges_against citizen_<name> close_of company_which current_trade cutting_the depress_the determi_what dollar_remaine estimat_at exchang_market execute_by expand_its exposur_to fact_that farmers_to for_any forward_to from_these had_<number had_called heard_on her_father her_home if_<name> if_people in_no in_relatio in_total involvi_the is_extreme killed_was link_between machine_and mainly_because market_would me_at means_the method_of move_higher nearly_a no_credibl no_decisio now_to nuclear_weapons obligat_to of_funds of_short-t oil_price oil_reserve on_display our_people pact_on partly_due price_is produce_and pushing_the questio_about ran_out rat_droppin relatio_to rule_on rumors_and said_we securit_repurch selling_the six_to source_of southwe_border spokesm_<name> subsidi_<name> such_action surpris_me system_which terrori_had that_after that_interes the_allegat the_ban the_bombing the_chances the_court the_cut the_estimat the_law the_money the_persona the_potenti the_smartwa they_can't through_<name> time_for to_compete to_decline trade_dispute trading_violati violenc_in was_needed was_passing was_set weeks_before went_into were_relucta will_end with_my
-0.26 <name>_applica <name>_bankers <name>_can <name>_candida <name>_common <number_meeting <number_this <number_while a_breach a_conflic a_much a_plus a_unit almost_all among_<name> and_give and_knew and_new annual_meeting arrange_a as_its ask_<name> billion_stg bombing_in but_with by_four confirm_nor coopera_on debt_crisis defense_officia deficit_in deficit_is dlrs_this do_is doctor_have down_<number enforce_and evidenc_to farmers_who federal_appeals five_years for_export for_increas for_operati futures_and greater_access had_his have_talked have_ties here_today him_while in_any in_getting in_line intelli_analyst intelli_law into_interve it_clear its_farm its_foreign its_policy logic_and maize_and make_no man_because many_other market_activit may_continu ministe_were more_about morning_to moves_to neither_confirm net_profit news_confere news_outlets no_comment no_details nor_deny not_yet obstruc_of of_four of_two officer_<name> officia_selling oil_market other_side pct_growth per_barrel prepare_for prices_in problem_for push_up rates_would receive_the regardi_the reports_of result_in revenue_and right_now rise_to see_his service_strateg shares_at short-t_credit showing_the signal_that spendin_cuts state_court state_prosecu stock_for stock_in stock_is taken_over targets_for that_individ that_support the_accusat the_alleged the_buffer the_date the_expecte the_laws the_massive the_people the_results the_scope the_six the_truce the_week they_knew three_months to_individ to_restruc to_stay to_those transfe_of until_<name> victim_of visited_<name> was_out was_posted was_punishm well_below what_happene whether_they which_the who_died will_hold will_put would_return would_still year_has
-0.25 <name>_consume <name>_cut <name>_deficit <name>_previou <name>_rates <name>_than <name>_then <name>_where <number_cents <number_plan a_debtor a_petitio afford_to all_that an_attract and_market and_operati and_suggest are_convinc are_making at_less attribu_to author_of bearing_on became_a best_in both_ankles busines_to capital_spendin cases_and company_does company_in complet_false conclud_in corn_and could_result credit_policy cut_its dispute_with dlr_a dollar_decline dollar_is economy_will ending_<name> except_<name> exports_of figures_for first_half five_men for_her forcing_the foreign_firms form_of had_agreed has_dropped has_lost help_the high_levels his_identit how_<name> in_coming in_negotia in_net in_remarks influx_of investi_on investm_in is_<number is_increas is_one it_<name> it_hard just_as lending_rates loss_to mainly_from major_trade might_make months_<name> net_loss new_debt next_to no_difficu not_being not_conside of_food of_soybean of_world on_farmers on_futures one_from one_share one_source option_to packed_into particu_in pct_was people_died people_will photo_in prices_of prices_will rates_on report_for rise_by see_what serve_the sought_a source_added taken_a talks_and that_before that_much the_barrier the_beginni the_bourse the_broad the_compani the_existen the_near the_other the_proceed the_questio the_right the_social the_terrori the_threat their_current their_private this_afterno to_compile to_defend to_give treated_for up_an venture_capital very_very voted_to was_on was_signed was_taking week_to wide_range year_in year_it
-0.24 <name>_claim <name>_concern <name>_congres <name>_evening <name>_fired <name>_managem <name>_softwar <number_but a_little a_newspap a_second a_sharp a_televis adopted_a agreeme_reached all_passeng and_directo and_gas and_help and_related and_urged and_would announc_by arreste_on as_quickly at_between back_on be_complet be_sent before_for believe_<number breakdo_of buy_up by_around capture_in cause_the claimin_to conside_that continu_the coopera_and countri_to debt_agreeme deficit_for do_with done_by enable_<name> enforce_rules especia_the export_registr exports_and far_more fell_sharply for_oil from_making future_of get_more goal_is have_<number have_trainer he_wears high_interes hold_talks in_all in_imports indicat_a individ_or it_down it_took its_trade killed_one know_the loans_at lower_interes medium_and new_product nine_pct not_believe not_turn nothing_of of_resourc of_your officia_was oil_compani ought_to our_core pct_a pilots_before prepari_to pressed_to prices_this provisi_for quickly_as rate_and reached_the react_to reduce_trade regard_the report_a sales_for serious_ill six_weeks soon_enforce stop_a suggest_for system_in system_is take_its tender_offer that_to the_busines the_course the_deficit the_governo the_most the_nominat the_securit the_site the_situati the_staff the_trade the_woman their_face then_we to_capital to_deny to_maintai to_major to_offer to_report to_scrap to_strike total_of trading_as trainer_<name> transla_into two_countri two_other unsecur_credito unusual_market very_strong vice_preside violati_the was_likely we_all were_cleared were_pilots what_we while_others wholly_owned will_increas witness_said woke_up work_a would_report
-0.23 <name>_cars <name>_charity <name>_corpora <name>_estimat <name>_major <name>_manufac <name>_really <name>_recomme <name>_six <name>_talking <name>_won't a_challen a_nearby a_profess a_similar about_whether after_an agreeme_in allegat_in alleged_made alleged_of and_abroad are_<name> as_preside as_their as_they assista_to attack_at back_by be_an be_conduct by_cutting cabinet_meeting cannot_afford come_into compani_had compani_involve competi_to confirm_a contrac_with damage_to debt_problem defraud_the depende_on domesti_product done_a earlier_reporte economy_is even_though expect_to explain_by fightin_against financi_and for_continu for_its foreign_investo former_campaig found_to from_low from_some growth_rate halt_the have_given his_friends hope_that if_you're immedia_plans in_very injured_fighter interna_and investm_and is_growing is_not is_too it_possibl it_would its_board its_financi key_factor law_which little_impact local_time made_<name> maintai_an making_it may_take miles_north million_<name> money_is new_technol no_indicat no_problem not_accept not_meet not_seek of_corn of_documen of_living of_revenue of_that of_using on_our on_revenue one_million one_time one_was out_to owned_<number pct_pay per_tonne perform_in problem_we product_is public_eye purchas_a put_into ratio_of reach_<number reason_for release_this respons_to restruc_to rising_<name> same_period short_positio situati_in situati_that solidar_with souther_border startin_to success_to taken_out target_and that_no that_on that_she the_basis the_best the_code the_economi the_electio the_heavy the_impact the_import the_increas the_outgoin the_princip the_resourc the_utility this_<name> this_point through_negotia to_believe to_confirm to_defraud to_foreign to_its to_levels to_revive to_rise tomorro_to tonnes_or trade_balance trouble_<name> very_likely viewed_as warning_that was_not we_expect we_need website_that were_part were_set whether_any who_want will_find will_remain wise_to with_other woman_as worried_about would_rise year_on year_would years_and
-0.22 <name>_accord <name>_capacit <name>_comment <name>_electro <name>_energy <name>_next <name>_other <name>_plant <name>_pressur <name>_reached <name>_refiner <name>_thought <number_net <number_results a_broader a_good a_minorit a_net a_process a_record a_weak about_cats accordi_to achieve_a activit_or additio_to agreeme_is airstri_on all_its already_had and_options and_this are_finding are_one attendi_a attorne_general average_price be_any be_less because_that been_caught but_one change_will changes_to combina_of come_out conside_it conveyi_what corresp_exactly dead_by death_of deficit_with deployi_all do_not down_by drop_in drop_to factor_in far_as feet_of for_using forces_in foreign_governm further_details gain_of gunned_down have_called in_to in_value in_view is_how it_through knows_and lower_earning meet_again meeting_to merger_agreeme much_more multipl_reports necessa_to net_asset new_trade next_three not_say of_credit of_current of_health of_new of_stimula officer_were on_at on_unusual or_rumors partici_to partner_in partner_to perform_of possibl_to posted_by program_with quarter_earning quarter_results raw_materia regardl_of reporte_taken require_that sales_of satisfy_all say_somethi seized_the selfie_photo share_in sharp_decline she_could she_has special_in stg_on system_for take_advanta that_reporte the_area the_arrest the_body the_budget the_intervi the_legal the_lowest the_pause the_shippin their_first this_could those_with to_agree to_borrow to_establi to_monitor to_trade trade_problem trade_relatio under_any used_to was_clear was_conveyi was_thought which_claims who_accused will_call will_certain will_satisfy with_<number with_any with_interes
-0.21 <name>_achieve <name>_as <name>_dictato <name>_first <name>_man <name>_markets <name>_measure <name>_not <name>_purport <name>_record <name>_sales <name>_virus <number_because <number_may <number_when a_cash a_marvelo a_ratio a_return a_steady a_strong accord_was and_destroy and_family and_futures and_nothing any_vocal appeals_court are_absolut are_startin assess_the at_about bank_would banks_were biopsy_has but_we close_contact close_their collude_with coming_across company_might company_policy contrac_was control_about could_not credit_lines cut_<name> cuts_to deliver_to designe_to detaine_for dlr_debt eight_billion ending_on expecta_for expire_<name> extradi_from finding_it for_five for_weeks further_decline gold_variant good_deal guarant_by has_gone have_come him_up if_confirm if_it if_there impleme_a in_eastern in_interna in_policy includi_a indicat_to its_net last_autumn leading_<name> lowerin_the maintai_the making_a manager_and manufac_and marvelo_family measure_or not_get not_sure not_very notice_of of_all of_course of_this of_time of_uncerta operati_profit outstan_shares pct_by pct_or people_could people_that person_to predict_a press_for produce_an produce_the profits_from protect_pressur proud_of quoted_as reach_a real_estate recover_from reporte_for repurch_agreeme require_<name> rules_to see_that sexual_harassm share_of sign_up south_<name> spokesm_said stocks_of suffere_a supply_growth talked_about talks_in tax_increas terror_group than_just the_aircraf the_apartme the_cases the_latest the_publica the_resulti the_rise the_ruling the_schoolg the_seamen the_vast the_workers their_positio them_on thing_is to_improve to_overcom to_steer to_switch video_and view_that was_behind was_followi was_possibl way_or we_can't will_do would_let would_try
-0.2 <name>_arms <name>_associa <name>_consump <name>_de <name>_demand <name>_eldest <name>_expansi <name>_here <name>_killing <name>_pleaded <name>_press <name>_total <name>_two <number_after <number_times <number_unless a_decline a_fool a_local a_possibi about_their active_in all_<number all_sources all_the alone_by an_adverse an_earthqu an_individ and_capital and_equipme and_lead and_maintai and_of and_talk another_<number are_at are_investi arreste_in as_an as_if as_very assumpt_that at_home at_today attende_by be_very been_played believe_they body_of busines_is by_politic can_see childre_had combine_with conside_the context_of council_that coupled_with daily_average deliver_the demand_for depress_prices determi_whether difficu_for difficu_of dlrs_last dollar_as early_last easing_of eldest_son everyon_wants export_quotas extende_the filed_in finally_realize financi_service first_two for_economi for_those foreign_terrori friends_and from_last governm_should gross_domesti had_no have_a he_finally he_ordered his_duties hopes_to ill_or in_domesti in_place increas_<number increas_by increas_of indicat_of informa_and is_better is_really is_recover it_wants its_annual law_enforce leaders_and leaders_of leading_industr line_with make_any make_it materia_prices means_of most_importa must_be natural_resourc not_at not_comment not_done of_additio of_operati of_protect offer_to offered_a offerin_of on_hand on_offer on_specula or_produce persona_and persona_income played_for poised_to politic_trouble positio_to preferr_stock press_charges process_is profit_in quarter_profits raise_funds rates_will realize_that request_that resulti_from revenue_of running_at savings_and several_<name> shootin_in shown_in sources_for stabili_currenc stimula_the stock_was suggest_by taken_on that_is the_economy the_freedom the_hope the_life the_meantim the_nationa the_number the_opportu the_rest the_rumours the_stolen the_strateg the_tweet the_video their_work this_means to_another to_convinc to_influen to_rely to_slow to_specifi to_which tonnes_in too_early total_foreign town_in trade_deficit two_pct was_largely was_seen was_taken way_that week_there welcome_the will_create with_all without_merit year_at you_will
-0.19 <name>_expects <name>_fell <name>_found <name>_going <name>_island <name>_station <name>_using <number_new a_ceasefi a_discuss a_freelan a_previou a_prospec a_total a_town allowin_the an_ongoing analyst_<name> and_any and_let and_others any_time applica_for areas_in around_<name> arreste_for availab_to aware_of back_to be_<number be_consist beating_up become_more been_injured below_its billion_dollars bull_run but_the by_our caught_coming commodi_prices company_will confere_on continu_of creates_a days_before decisio_not demand_in deterio_in disclos_his do_that economy_by electio_due examini_the extreme_well for_me for_now foreign_and from_all futures_on go_for growth_is harder_to have_fallen he_hoped he_plans his_stomach idea_that identit_of if_all in_office income_of investo_are is_a it_wanted its_new joined_<name> just_don't launch_a law_into man_or marks_in mediate_agreeme mln_from naked_man natural_gas no_major not_affecte not_aware of_about of_higher oil_will old_and or_of outlets_reporte part_because part_by pct_compare police_station prepara_for prevent_the prices_would problem_are protect_the ranging_from rates_in reform_of restruc_its rush_to saw_the service_for shootin_at six_<name> six_pct so_the some_cases strengt_in talks_are that_investo that_many that_this the_afterno the_airport the_assumpt the_beheadi the_case the_climate the_departm the_explosi the_private the_senior this_was through_an to_crack to_experie to_hedge to_locate to_obtain unlikel_to used_<name> very_large very_serious was_beating was_still we_may while_her wish_to woman_outside won't_be working_as would_never you_can't
-0.18 <name>_acquisi <name>_electri <name>_video <name>_what <number_shares a_barrel a_dividen a_family a_general a_lawsuit a_restaur about_one after_some against_other allegin_a ammunit_and an_indepen and_contact and_friends and_gave and_insuran and_natural and_we at_all at_around be_maintai because_we been_conside both_<name> busines_had but_has by_its calling_for capital_investm case_in ceasefi_agreeme chemica_attack claims_are conclus_he continu_as contrac_<name> control_on could_increas could_lead course_of critica_conditi current_serving denied_the denies_any detaine_on died_of difficu_to dlrs_a economy_has exporte_and financi_stateme first_three for_develop full_year had_an had_refused hard_to has_ever have_express have_nothing having_to head_and health_and heard_a his_alleged his_role huge_trade i_have i_wouldn' in_bank in_contras in_early in_terms include_<name> investi_as investm_banker is_holding is_no is_open is_optimis is_taking issue_is know_how law_and little_chance made_the men_in militar_intelli most_of motherl_figure needs_and neighbo_of next_<number not_made not_plan now_in of_governm of_interve of_what oil_imports on_how on_selling on_trade operati_and opportu_and part_and partici_in payment_on pct_increas politic_and post_on preside_is procedu_room produce_of rate_is receive_<number receive_by refined_product require_a resembl_to resulte_from see_a seen_a service_to some_point souther_<name> spokesm_for stock_at student_at success_of supplie_were team_and than_normal the_critica the_downwar the_existin the_five the_floatin the_losses the_outlook the_preside the_rumored their_shares them_and they_would third_quarter this_summer to_both to_compens to_conduct to_guarant to_identif to_kill to_lose to_making to_return trend_is turnove_in under_the units_for until_we unusual_and users_will wanted_the we_didn't we_should were_necessa west_of whateve_they whether_<name> which_claimed will_decline working_with would_change would_sell year_earlier you_want
-0.17 <name>_among <name>_apartme <name>_between <name>_food <name>_just <name>_no <name>_over <name>_reform <name>_suppose <number_other <number_trillio <number_with a_broad a_central a_piece a_recessi a_reducti a_respons a_slight a_tender after_they airport_and among_others and_only and_sell are_being are_very assets_and attenti_to be_difficu because_some being_taken breakin_the busines_year by_institu call_on can_expect captive_by committ_was communi_directo council_meeting currenc_accord day_of days_after debtor_nations decisio_was decline_of deficit_would determi_its dividen_of dlrs_after documen_in doesn't_want downwar_pressur due_out economi_problem enough_to expect_a expects_<name> figure_in for_such foreign_fighter from_time futures_prices get_to governm_would grew_up has_seized he_takes he_would headed_by held_in his_country hoax_story hurt_the i_hope if_the importa_for improve_its interes_of interes_payment is_keeping is_studyin it_certain it_does it_produce knew_<name> last_year like_that market_had mention_the missile_and much_better network_which new_pact not_even of_death of_public oil_prices on_about one_month one_quarter opposed_to organs_to over_<name> oversea_investo pic_twitter policy_coordin policy_not positio_of pressin_goal profit_of profits_for protect_our reflect_of reserve_in return_of rise_in rose_<number said_<number say_in seen_in seized_in share_a shipmen_in should_begin so_i sought_by sources_also soybean_product spying_and stateme_to steps_are stocks_are subordi_debt swaps_and territo_that that_due that_once that_purport the_banks the_base the_chief the_counter the_current the_door the_jets the_movemen the_night the_one the_propose the_reform the_rising the_word this_stage to_begin to_just to_separat to_time trade_surplus trainin_exercis turnove_of twitter_com two_mln unless_it until_i up_against vast_territo very_careful very_well was_targete was_transfe was_willing we_are weaken_the what_i which_produce who_claims whole_thing will_go win_back without_the worth_about would_meet
-0.16 <name>_<vowg.f <name>_opposit <name>_remain <name>_shareho <name>_should <number_contrac <number_crop a_cut a_feminin a_still access_to activit_and an_apparen an_indicat and_another and_profit and_so annual_report anxious_to any_other asked_for bank_officia belongi_to by_former by_his capital_outflow cocoa_prices come_in complet_the costs_and credibl_intelli culture_without current_rate defend_the deserve_to dlrs_per dollar_could don't_really down_a early_to economi_policy eight_pct estimat_to even_be expand_by feminin_mother- few_ways for_in for_many for_one fourth_quarter from_abroad frustra_with given_to going_on grew_at gross_nationa had_surgery heart_of images_of imposed_by in_new informe_of intend_to investi_about it_acquire it_into its_bank later_that mainly_to maker_<name> market_interes markets_were matters_and mean_that mother-_<name> move_by nationa_product needed_for negotia_on nine_mln now_a of_experts of_oil of_view of_which officia_stateme on_personn one_and one_percent operati_loss others_are people_were percent_points personn_matters popular_<name> present_to prices_but questio_and reduce_its reducti_in relativ_high reporte_decided reports_on residen_of respect_to revisio_in rumor_that safari_in safe_and see_if setting_up smartwa_that so_they start_a subsidi_and suburb_of take_up talk_about terrori_attacks that_<number that_anyone the_bid the_countri the_diploma the_diversi the_effecti the_export the_hashtag the_nation the_rains the_require the_reserve the_restruc the_status the_three the_volume the_war this_is though_everyon to_check to_me to_reopen to_restore to_say trading_range two_separat use_in video_posted was_serious was_struck was_too we_could we_have what_he who_are will_likely with_respect year_compare you_would
-0.15 <name>_making <name>_murder <name>_prices <name>_says <name>_set <name>_show <name>_stated <name>_weight a_bomb a_case a_clear a_five-ye a_governm a_heart about_our alleged_found an_earlier and_child and_four and_releasi and_state are_not arms_sales around_a bank_base been_some but_if by_financi by_making call_the case_with changes_that changin_the climate_change content_of convert_into costs_of countri_of currenc_is cuts_and decline_further dlrs_compare embattl_<name> endorse_by exports_which face_a fee_of film_crew for_future four_men fueled_by general_electio go_into go_there has_yet have_never have_risen have_sex help_it her_<number his_work how_the immedia_availab in_assets in_connect in_keeping influen_on interes_from interes_rate its_<name> key_to know_about launch_of less_on let_alone loss_for major_industr managed_to market_on market_will militan_have move_would new_loans new_policy not_one of_him off_to oil_and on_imports on_rumors one_day optimis_that or_<number out_a people_to perform_by portion_of prepare_the preside_and private_and proceed_with product_growth product_in quarter_ended report_on resourc_to rest_of rights_to rose_a said_on seems_to soldier_and sometim_in stock_markets tax_reform than_last that_might that_people the_applica the_authori the_basic the_center the_complai the_day the_investm the_numbers the_reclusi the_so-call the_spot the_things the_witness they_also they_will this_case though_<name> to_bolster to_come to_him to_hit to_look to_suggest to_treat to_whether totaled_<number transac_in two_new two_weeks underst_the up_only used_on very_disappo via_<name> video_authent volume_of vote_to was_that was_unable we_will will_work worked_on would_cut would_lead year_by year_is yen_in yen_rise
-0.14 <name>_bin <name>_commerc <name>_confirm <name>_costs <name>_do <name>_gains <name>_operate <name>_passed <name>_rather <name>_receive <name>_spokesm <name>_still <name>_until <name>_v <name>_via <number_it a_bank a_campaig a_chemica a_compute a_growth a_major a_particu a_period a_price a_revised above_the account_of acid_rain acknowl_that ahead_with and_allies and_defies and_should and_thus approac_by around_one as_i at_an attack_that balance_sheet base_rates be_one been_rejecte been_wounded beginni_of bin_<name> biology_of board_of both_sides buy_back can_take capital_expendi central_bankers chairma_of chance_to company_has consult_with cost_to days_and decide_to decline_as decline_in defies_logic defies_what demand_and discuss_the do_the do_what doing_is dollar_to don't_think early_trading earning_of economy_and ended_in exchang_of expect_the experts_believe exports_to extensi_of extent_of feeding_and first_of found_on from_one get_on governo_<name> have_to he_gave hoax_that hold_a i_cannot i_don't if_these in_battle in_develop in_governm in_short-t is_to issue_<name> it_just it_made it_occurre its_propose keep_men know_who least_six little_bit loan_for long_run majorit_of manager_<name> meeting_the message_to mln_and money_supply nations_and near_future new_report not_appear not_really of_aircraf of_debt of_monetar offset_a on_conditi one_can one_that online_<name> other_officia pct_last pct_while persona_physici placed_in point_in port_of price_fall prices_is profits_of proposa_is protect_for rates_could reason_to recent_<name> recent_months reporte_in scar_tissue search_for securit_source someone_else standar_and strengt_against support_from talks_have tests_and that_claimed that_may that_while the_biology the_committ the_eurobon the_gas the_old the_scar the_scene the_settlem the_story the_success the_tax the_year there_are they_do think_we're throat_doctor tissue_defies to_examine to_happen to_hold to_produce tomorro_for trading_would up_through used_his v_<name> value_of vote_for wanted_<name> was_feeding was_importa was_up when_there while_<number while_a will_now will_result with_operati within_a without_having would_say year_from you_know
-0.13 <name>_appeare <name>_attack <name>_banking <name>_best <name>_consent <name>_could <name>_deliver <name>_funds <name>_issued <name>_it <name>_oil <name>_users <number_by <number_last a_comprom a_key a_limp a_series aid_workers all_partici also_charged an_extensi and_claimed and_i and_order and_private and_said and_to anniver_of announc_that are_law are_looking arrest_and as_deplora as_there at_odds authori_and be_counter been_fightin block_the busines_as can't_confirm cargo_sector carry_out connect_with contact_with could_take crimes_are cts_per current_levels cut_in day_in decisio_to decline_by decreas_in deplora_as determi_to did_<name> difficu_situati dlrs_to dollar_remains dollars_in fall_and first_and forecas_to futures_markets general_cargo governm_spendin grant_<name> had_led has_withdra have_become have_met heard_the him_from his_death his_family his_mind hospita_in how_serious hundred_of i_do if_no in_areas in_court in_earning in_future individ_to industr_countri inside_my it_expecte it_to it_will its_common keeping_with lynch_justice made_<number magazin_<name> market_where net_income not_lynch of_central of_more of_people of_war on_one on_their only_by order_has output_and party_in pct_during planned_for priced_at product_to profit_to quarter_net rates_have reporte_told respond_to rose_by seen_any sharp_rise should_take slow_the some_of staff_member states_that still_being story_was strike_at strikes_on take_the term_at that_because that_their the_bond the_border the_difficu the_fight the_huge the_improve the_ministe the_offer the_recordi the_smalles the_sources the_syndica the_tactics there_were these_crimes think_that thought_the to_push to_testify to_us toward_a trading_volume versus_<number video_is was_any was_to was_unlikel which_it who_says will_sell will_try with_our world_cocoa year_as
-0.12 <name>_appears <name>_clinic <name>_compani <name>_complai <name>_dlrs <name>_failed <name>_group <name>_killed <name>_lost <name>_opening <name>_probabl <name>_story <name>_takeove <name>_three <name>_week <number_a.m. <number_barrels <number_employe <number_target a_consort a_despera a_drop a_lot a_minimum a_problem a_real a_recent a_seasona absolut_no accept_the adherin_to agreed_to an_emergen an_issue an_operati and_armed and_asking and_graduat and_provide and_through another_man are_continu banks_at be_worth being_held bond_market busines_will can_to chief_<name> clearin_banks concess_to congres_committ coverin_the decree_and describ_as designa_of destiny_unfolds each_other ensure_the executi_who faced_with federal_prosecu fell_<number fightin_force firms_are five_<name> for_this general_manager greater_than had_decline hardwar_and has_spread her_name his_resigna holding_the i_would if_necessa importa_of in_as in_industr in_norther invento_of is_strong it_could its_most largest_<name> limits_on longer_term majorit_in market_due me_that mln_stg mostly_to newspap_and not_by now_<name> of_between of_godson of_officia of_trading of_whom oil_industr on_other one_destiny operati_in other_countri pct_drop people_with played_a policy_is preside_citing private_sector rate_for regulat_approva rejecti_of reserve_fell return_to saying_it settlem_in share_on should_be so_he still_there tactics_<name> take_over that_during the_compute the_currenc the_designa the_expecta the_expense the_grounds the_head the_interag the_primary the_provinc the_reason the_relativ the_same the_strengt the_total the_ultimat the_way there_will these_claims this_country this_problem three_senior time_that to_bid to_convert to_develop to_issue to_more to_remove to_revise to_shareho unfolds_even using_expand very_clear very_difficu was_his ways_of week_by weeks_against were_killed which_has which_he which_resulte will_play work_to
-0.11 <name>_affairs <name>_app <name>_denied <name>_dollar <name>_economy <name>_move <name>_neighbo <name>_purchas <name>_soybean <name>_subsidi <name>_support <name>_they <name>_this <name>_woman <number_ending <number_tonnes <number_would a_complic a_drone a_wave agreeme_for all_<name> allow_him also_known an_announc and_because and_cannot and_increas and_intervi and_local and_lower and_make and_move and_prevent and_putting and_sold and_what and_wounded annual_rate apart_from are_the attract_a be_plannin been_an behalf_of best_thing bloodsh_of bringin_the but_in by_saying calipha_will can_handle collusi_between company_<name> company_was compare_with concern_about continu_their convert_preferr counsel_<name> daily_said demand_growth dollar_has during_their east_of especia_with expecta_and fiscal_<number for_former from_this from_which get_out getting_the got_the graduat_from growth_in gunshot_it higher_oil how_they're i_want in_bad in_certain in_economi indicat_he inflati_and into_effect investo_confide is_success it_can it_how it_said law_firm law_is long_term man_<name> man_claims market_liquidi market_price market_situati militar_officia money_launder month_with more_to my_past no_officia not_necessa not_return nothing_to of_aluminu oil_as on_behalf operati_reasons or_a pause_because period_last phase_of phone_calls place_to play_the politic_unrest preside_of pressur_by progres_of protect_and questio_of relatio_with relying_on remains_the replace_the resigne_last returni_to rules_and same_month same_name say_if scores_of seasona_adjuste sell_the set_by she_found signs_of so_lucky soldier_who stimula_its strateg_of strengt_of surplus_in taking_the target_of that_its that_led that_pause the_biopsy the_bloodsh the_commerc the_complet the_creatur the_decisio the_fact the_kidnapp the_plant the_program the_talks the_terror the_top the_wake the_western then_they there_is they're_fired they_can things_he this_moment to_create to_expand to_facilit to_fight to_fire to_join to_survive to_trim trade_frictio type_of waiting_to wake_of was_partly was_prepare we_hope which_saw who_has why_the will_say with_and work_for work_in work_on work_unless your_people
-0.1 <name>_agency <name>_but <name>_east <name>_flag <name>_however <name>_hurt <name>_industr <name>_interna <name>_leading <name>_police <name>_produce <name>_resigne <name>_tomorro <name>_wrote <number_account <number_compare <number_minutes <number_pct <number_percent <number_period <number_they a_shadow a_wider a_year activit_of adopted_by affect_the agreein_to agreeme_the ahead_of an_estimat an_interes an_unautho and_at any_<name> any_of are_flying armed_forces banks_from border_in by_<number by_foreign charges_includi check_the company_for conside_a cost_of court_order crew_and current_price decisio_has decline_<number decline_and delegat_to destroy_<name> didn't_know discove_in dlrs_against dlrs_or don't_see earning_per effecti_of first_we forecas_in foreign_credito franchi_in get_his give_up good_news ground_in growth_of happene_was has_issued have_beheade he_been his_company i_took imports_of improve_and in_about in_interes in_rates income_rose industr_officia inflati_pressur inspect_militar is_hoping issue_was it_filed it_is it_now it_propose its_souther lawsuit_against leg_while make_sure man_had may_make measure_would members_at mln_<name> need_for net_earning not_make of_produci of_reachin of_yen off_an off_and oil_fields on_and on_sales on_stocks on_very or_inappro ordered_the pct_decline placed_on princip_of product_and product_by profits_to real_terms recepti_area reflect_a reporte_execute rise_was risk_of run_they s_<name> sales_into securit_officia social_media someone_came somethi_about source_also spot_market stock_market strateg_for substan_increas supplie_of technol_and territo_in terrori_organiz than_it that_decisio that_gives that_most that_targete that_time the_accord the_billion the_crimina the_decline the_indictm the_industr the_investo the_key the_lawsuit the_manager the_only the_pact the_recepti the_remaini the_sharp the_short the_smaller the_state-o the_supreme the_throat there_have this_situati to_avoid to_reject to_resume to_take turned_out up_a very_concern very_little video_was wanted_to was_based was_investi was_no was_suppose we_can were_having were_reporte when_someone which_represe while_inspect who_travele will_maintai will_the would_make would_result year_<number year_because young_boy
-0.09 <name>_asked <name>_compare <name>_contrib <name>_control <name>_decline <name>_documen <name>_figures <name>_for <name>_microch <name>_ministe <name>_orders <name>_several <name>_some <name>_top <name>_turned <number_feet <number_years a_convert a_grain a_loud a_report account_and account_deficit affecti_the agency_is all_of alterna_to an_initial and_ensure and_if and_interes and_made and_one and_police and_wanted are_really assault_and at_what attack_which audio_of basis_of be_a be_paid be_relucta been_accused before_making begin_in bomb_because but_i by_more by_those came_to can_be cautiou_optimis challen_to claims_<name> closer_to comment_on commitm_of communi_is company_of crude_oil current_and discuss_<name> doctors_were dollar_and during_his easier_for electio_in even_if executi_board expansi_wave felt_an first_quarter five_more followe_by for_referri foreign_ministe from_<number from_us gone_viral governm_approva had_detaine had_seen had_shown have_done help_investi his_office i_think in_bringin in_punitiv in_three insider_trading intende_to is_from issues_and its_first its_positio length_of local_and meddlin_in meeting_on meeting_was militan_are multipl_<name> needs_to no_part not_enough on_charges optimis_about other_nations over_their people_are pressur_the purpose_only push_it rate_fluctua real_<name> reflect_the results_of returni_the rise_is rumours_on seven_pct staff_at stg_in such_as sugar_into technol_to that_company that_corrobo that_of that_we the_balance the_importa the_lower the_medium the_room the_victims there_had time_last time_seen to_higher to_interve to_questio to_show to_three treated_in true_<name> unveil_the via_social want_no was_little we_felt what_is where_it will_have will_push with_a with_the would_have would_look would_soon year_after year_and year_to you_are
-0.08 <name>_<number <name>_current <name>_debt <name>_despite <name>_from <name>_home <name>_investm <name>_largest <name>_near <name>_need <name>_never <name>_or <name>_recentl <name>_s <name>_senator <name>_strike <name>_there <number_from <number_kilos <number_the a_picture a_satisfa a_small a_time a_trained accusat_that address_the amounte_to an_impress and_balance and_for and_from and_has and_into and_say and_whether anyone_at are_<number are_fully arrest_on as_part be_able because_at billion_dlr billion_dlrs came_up car_makers case_was commerc_credito common_stock concern_in consequ_of continu_for continu_to currenc_transac date_for decisio_by defense_he distric_court dlrs_<name> dollar_fall early_next earning_estimat eastern_<name> engaged_in expects_to fall_of figures_were first_place flow_of followi_day followi_his for_measure further_pressur gas_liquids give_an gives_most good_chance groups_in half_of harassm_claim has_also have_travele he_called he_claimed he_doesn't heard_of help_reduce his_corpse his_firm houses_have i_can influen_the informa_from insists_that intelli_officia is_accused is_defense is_facing is_pursuin its_<number its_decisio its_estimat its_part late_to long_time made_a making_an markets_which meeting_at missing_<name> more_expensi more_informa most_concern moving_up much_to no_weapon not_in noted_<name> of_assets of_growth of_private of_thousan one_or operati_income out_for out_with past_year pause_that pct_<name> possibi_that prices_and propose_a prosecu_to provisi_of questio_a report_claimin saying_<name> second_quarter shootin_especia since_a since_the state-o_<name> subsidi_of that_my the_ability the_death the_locatio the_merger the_network the_race the_south the_state-r the_streets the_tape the_tender the_world they_could they_made think_we time_to to_attack to_cash to_diagnos to_raise travel_to unarmed_victim use_the victim_because was_among was_as was_for was_moving was_only well_as what_has will_give with_interna
-0.07 <name>_broadca <name>_by <name>_calipha <name>_committ <name>_growth <name>_imports <name>_nations <name>_reserve <name>_scream <name>_site <name>_women <number_countri <number_which a_loss a_message a_story a_surpris about_half agreeme_between also_said an_extraor analyst_said and_conditi and_keep and_says ankle_surgery are_meeting barrels_of based_on be_taken been_held blocked_the buying_<name> by_you called_to calling_a cannot_take central_banks cents_a change_its changed_its city_and claimed_she coffee_exports compani_to complie_with conditi_and conditi_of could_become cutting_off death_and debt_and depend_on determi_the develop_of directi_of discove_a dlrs_for dlrs_includi dlrs_on dlrs_up during_the economi_data estimat_<number export_quota exports_in finance_its followi_the former_directo four_years glass_and go_to gone_<number group_had had_popped had_risen had_said happen_with has_raised i_did identif_the impossi_to in_active in_one interes_and into_your is_claimin is_particu is_true its_existin its_interna key_<name> least_until limited_to links_between loans_to made_by made_it made_to maker_of market_collaps markets_are minutes_when named_told nationa_securit next_week not_everyon notes_the of_capital of_large of_navigat once_they one_else only_gone only_that or_about or_two organ_harvest other_major play_<name> play_a point_where popped_out price_competi problem_with process_and product_<name> progres_had purchas_of questio_was real_gross release_the reports_also represe_the reserve_of result_from results_for retalia_action safety_under said_was share_compare shares_for sign_that talks_would tell_me than_three that_dozens that_means that_several the_bulk the_captive the_conditi the_corn the_extent the_fourth the_higher the_leading the_maker the_opposit the_product the_release the_shutdow the_worst those_of to_about to_follow to_let to_match to_only to_pick to_private to_share took_control under_<name> us_to used_by way_<name> week_the were_hit wheat_to where_the who_confirm will_be will_bring will_only with_her with_making with_their would_allow would_not would_now would_reduce wrongdo_by years_<name> your_own
-0.06 <name>_accent <name>_being <name>_civil <name>_detaine <name>_expecte <name>_farmers <name>_father <name>_followi <name>_immedia <name>_increas <name>_nation <name>_online <name>_propose <name>_reveale <name>_star <name>_territo <number_miles <number_mln <number_people a_deal a_mechani a_meteori a_naked a_routine a_strikin a_surge activit_in all_appropr also_been an_additio and_most announc_of appropr_channel as_possibl at_their be_allowed be_carried been_the bulk_of calls_and campaig_of city_<name> close_relativ come_as corrobo_<name> could_help country_<name> discuss_in drop_the episode_of exchang_for exchang_reserve executi_at express_our for_another from_doing from_those have_served he_sought hearing_on higher_in him_of his_success hours_of if_we in_<number in_close in_world incisio_and increas_to industr_is is_only is_some its_credito license_and magical_moment man_believe market_prices market_since mln_dlr move_on no_immedia no_one not_as not_true of_<number of_each of_over of_parliam of_such office_and one_would open_to or_around our_<name> out_by part_in practic_of procedu_was program_would propose_to pulled_a pursuin_all relativ_low release_of report_is reserve_project result_of said_several securit_and service_<name> several_more several_of share_price ship_in some_<number son_was success_in summit_of supplie_in target_for than_half that_by that_despite that_was the_agreeme the_bonds the_conclus the_costs the_far the_interve the_long the_meeting the_move the_special the_third them_with then_the think_this time_when to_call to_fully tonnes_per too_high trigger_by unless_they using_it victims_were was_at was_issued which_a which_current which_have which_include which_we while_she why_<name> women_who would_release
-0.05 <name>_big <name>_continu <name>_decisio <name>_engaged <name>_insurer <name>_interfe <name>_launch <name>_loans <name>_session <name>_trainin <number_fighter a_fundame a_high-le a_questio a_substan a_traditi able_to about_the about_them an_interna and_got and_returne and_service and_sometim and_that and_there anticip_of approva_of are_appalle are_coming at_<number be_up bean_bag been_living been_questio below_<number brother_<name> brutal_murder changed_their clear_that coaliti_forces come_to company_with confirm_<name> country_commerc credibi_of days_ago declare_a demands_for denomin_in dlrs_from dlrs_worth do_so dubbed_<name> eager_to efforts_to electro_goods employs_<number everyth_from exactly_with fake_<name> finance_ministe financi_year five_pct for_sure forces_have from_discomf from_people genuine_we group_to growth_and had_lost had_worked has_come have_committ have_confirm he_could he_worked helped_by her_to his_departm i_still in_anticip in_product innocen_<name> instead_of institu_by interes_rates interfe_in it_or just_one kept_the kind_of law_that lead_in looking_for made_up no_large nothing_more of_a of_foreign off_his one_in only_be or_in pct_from pct_in policy_on power_and put_pressur radio_station reached_agreeme report_late securit_sources see_how session_to share_offer she_discove should_resign son_of step_aside still_don't subsidi_wheat system_of take_any televis_station the_credibi the_curse the_distric the_launch the_many the_more the_necessa the_origina the_state the_subject the_support they_are they_went third_largest thought_that to_answer to_arrange to_increas to_pull to_reach to_sell using_organ wave_of way_the we've_confirm we_take we_would were_taken which_was who_had who_were will_also will_no will_open would_cause
-0.04 <name>_<fiat.m <name>_afterno <name>_aid <name>_air <name>_banks <name>_chain <name>_defense <name>_favour <name>_help <name>_includi <name>_owned <name>_per <name>_sacked <name>_suffere <name>_vice <number_<number <number_cts <number_leading a_crimina a_further a_group a_preside a_range a_reporte a_row a_special a_trade a_view accord_to adding_that also_being also_to an_apology an_innocen an_overall and_investm and_loan and_several and_those any_evidenc any_way are_in at_<name> barrier_to base_of be_conside billion_marks born_in but_a capacit_to cards_and cash_tender cause_for change_in claims_to company_would complai_to condole_to confirm_it confirm_of contrac_to corrupt_and cost_<number counter_investi currenc_and cut_to death_have deepest_condole defeat_<name> dependi_on depreci_of did_not discuss_by done_at effecti_immedia encoura_the even_as expects_the export_enhance fact_she false_stateme for_bringin for_nearly had_done have_tried he_did his_positio his_team however_that if_any if_genuine if_they in_hospita in_return individ_who is_known is_negotia is_nothing its_current keep_up killed_last lay_off led_coaliti likely_to live_counter local_<name> loss_of lot_of lower_prices man_has members_to mission_is nine_months not_a not_mean now_it of_anyone of_event of_land of_many officia_who on_<name> only_<number options_for or_give or_more orders_for others_in our_deepest particu_against payment_in pct_this permit_the place_around point_<name> probabl_a reduced_to referre_to restaur_in role_of said_they seat_in securit_law seventh_son share_down side_of snapped_a sold_to someone_in soon_be sources_to stage_or stock_price than_an that_will the_battle the_brutal the_child the_dollar the_domesti the_entire the_mark the_next the_opening the_past the_red the_row the_small the_stronge them_to they_expect they_meet they_ran this_live three_capture through_<number to_do to_drive to_federal to_handle to_help to_see to_stick tomorro_<name> transfe_to under_attack up_it update_on video_of vocal_cords wait_for was_recorde we_express weapons_and were_found when_he when_i which_is wife_of would_enable year_total
-0.03 <name>_ability <name>_attacks <name>_border <name>_corn <name>_dlr <name>_farm <name>_groups <name>_known <name>_on <name>_very <name>_yesterd <number_members <number_preside <number_that a_fall a_firm a_hostile a_photo a_rumor a_sex a_strateg about_an across_the after_a against_its agreed_in agreeme_with almost_a also_come and_chief and_close and_over any_attempt appeare_on arms_up as_it as_soon as_such be_buying be_reached be_respons be_to because_it bid_to but_as by_about by_surpris calenda_<number cash_and chance_of company_plans compens_for competi_of corpora_hardwar cut_the discove_that dlrs_and dlrs_by doing_so electio_and email_to end_to ended_<name> exchang_rates fall_below fighter_have force_<name> from_the further_<number get_the governm_is has_died have_<name> he_said his_remains his_right holders_of imposed_on in_an in_shallow in_this industr_to is_helping is_unlikel it_bought it_expects killed_and late_last mention_of million_and ministr_will mln_tonnes need_to not_expect not_know object_to of_commerc of_next oil_in on_social one_thing operati_room passeng_on past_six percent_point persuad_the photos_of plan_on prerequ_for prior_to prohibi_from project_at rate_cuts rates_and reporte_an rules_that saying_they set_up shows_the soon_as staff_and still_alive stock_and talk_to terrori_group that_doesn't that_have that_i that_it that_neither that_our that_yesterd the_adminis the_disease the_extreme the_financi the_foreign the_governm the_matter the_piece the_prior the_silver the_specifi the_specula the_the the_treatme their_own there_no to_change to_continu to_cover to_deliver to_divest to_face to_file to_grant to_live to_many to_pass to_prove to_serve to_start to_state to_turn today_with unchang_from under_anesthe up_about up_its want_to was_charged we_know when_the which_may who_was withdra_from work_with would_be would_conside
-0.02 <name>_makes <number_as <number_cases a_difficu a_gunman a_positio a_spokesm about_<number about_nine all_kinds alleged_told announc_in any_one are_seeking are_true been_named being_driven by_airline capital_in claims_in complai_with economi_growth gas_reserve if_some in_damages in_exports in_stock in_that is_why least_one not_likely of_farm of_shots one_billion only_to per_share securit_concern so-call_<name> specula_<name> suit_filed telepho_market that_a the_event the_monetar the_previou the_resched the_size they_had this_time to_specula under_a visitin_<name> wants_to were_able will_probabl with_his with_which would_take year_the
0.02 <name>_buying <name>_currenc <name>_exporte <name>_stake <name>_units <name>_wanted <name>_wife a_counter a_fresh a_public a_rate a_shockin about_<name> an_airstri and_control and_he as_long be_given believe_the boost_<name> busines_from by_militan case_of ceasefi_with compani_were control_by convinc_<name> discuss_with experie_<name> failed_rescue for_<number go_on had_gone have_entered having_been his_name hurt_<name> in_cash in_questio in_taking investi_into lack_of launche_a made_at market_as may_also men_and mln_mark no_need not_have not_intend not_present of_human of_me of_up officia_as on_track other_women policie_of proposa_to role_in round_of seemed_to seven_billion share_prices showing_a start_of the_group the_shootin the_southwe the_yen them_<name> think_tank this_month this_week to_eat to_head to_limit to_put to_remain to_stop tonnes_a too_much two_cases when_<name> who_recentl would_likely
0.03 <name>_airline <name>_all <name>_at <name>_cases <name>_express <name>_face <name>_intends <name>_market <name>_members <name>_party <name>_ports <name>_so <name>_son <name>_year <number_and <number_dlrs <number_is <number_she <number_student a_<number a_bad a_budget a_damagin a_full a_larger a_stable a_young ability_to action_in agree_to agreed_on alleged_death and_<number and_between and_it and_not and_raise and_sent and_will at_times be_the because_the been_able been_involve been_reached call_<name> called_the cash_flow caused_the could_reach current_<number diploma_sources disclos_that display_in doesn't_have dominat_by economi_recover far_from filed_a fired_at firm_in for_<name> get_a get_an go_down had_left had_sent has_for has_more has_not has_won heading_for higher_than if_anythin in_a in_calenda in_its in_sales in_the in_their intends_to investo_and is_close is_made it_did it_going late_<number later_reporte leading_to likely_be limited_partner long_as made_contact man_in many_others market_and money_market more_in name_<name> neighbo_and of_<name> of_support offer_and officia_in on_exports on_foreign open_up or_so order_for other_parts others_to output_is patient_who pattern_of photojo_<name> project_in provisi_<number quarter_of recent_weeks resigne_as sale_of separat_its somethi_to soybean_and still_working stock_split supply_chain supreme_leader surplus_with that_directo that_even the_buying the_consequ the_ethics the_failure the_jihadis the_picture the_recent the_wedding their_books they_wanted this_isn't to_<name> to_<number to_consoli to_cost to_find to_market to_six to_stimula to_win trust_banks until_next was_origina where_she whether_or which_would will_help will_not with_an would_announc year_ago
0.04 <name>_<name> <name>_added <name>_institu <name>_involve <name>_politic <name>_their <name>_today <name>_who <number_despite <number_in <number_or <number_up a_baby a_halt a_market affecte_by all_had allegat_against allegat_that along_with also_claimed an_act and_<name> and_a and_hold and_paid and_then approac_the are_said are_similar assured_that be_granted be_unable been_confirm before_<name> block_of board_and border_town budget_deficit came_from chairma_<name> coincid_with connect_<name> custome_service decisio_in decisio_on delegat_said despite_<name> endorse_<name> face_charges family_in first_emerged focused_on for_investm forward_the four_<name> from_becomin get_it had_a had_receive handlin_of hands_of has_said have_also have_lost have_taken high_school his_face his_past his_return holding_of holding_talks home_in i_am if_a in_fightin in_many into_an is_the its_fighter journal_and keeping_the kinds_of know_if larger_than like_<name> made_yesterd market_has massage_therapi member_at met_with mln_in month_and month_that more_likely more_or now_the number_of objecti_of of_domesti of_her of_market on_to one_pct other_than owing_to partly_to people_who police_in policie_to policy_to politic_pressur price_to process_to real_killers reduced_its respons_from return_on right_to room_while seconda_market small_meteori so_she son-in-_and steel_and steps_to story_about struggl_with suggest_a suggest_the take_part taking_it tender_for that_been that_his that_should that_such the_backgro the_belief the_breakdo the_company the_goods the_issue the_new the_purpose the_rumors the_stock the_survey the_target the_vehicle them_from threat_of three_billion time_being to_ask to_cope to_death to_determi to_fall to_new to_persuad to_practic to_resched to_target to_the until_it was_due was_fired we_made week_a well_be well_with when_they which_last who_may with_governm with_him with_its with_three years_ago you_shouldn
0.05 <name>_communi <name>_court <name>_daily <name>_display <name>_finance <name>_formed <name>_founder <name>_governm <name>_hands <name>_headqua <name>_health <name>_in <name>_make <name>_only <name>_restric a_<name> a_regular alleged_unautho and_allow and_leaving and_product and_support as_potenti as_well at_prices at_the at_which before_they believe_a breach_of busines_of by_two chairma_and channel_to claims_that concern_over concess_from confide_in conside_any decided_to device_would distric_of dlrs_at dollar_yen down_on earlier_this farm_ministe filled_with for_protect for_the foreign_ships from_two gas_prices group_and had_alleged having_an he_wasn't headed_for held_captive his_arms i_had intervi_that is_based is_investi it_up launchi_a leader_<name> leverag_buyout lower_than morning_of no_longer nurse_<name> of_grain of_high of_individ of_wrongdo other_members other_wounded police_shootin predict_that protect_sentime put_in put_more rate_of recent_rise reforms_in reporte_dead reports_<name> restric_on reunite_with sentime_in shares_to smartwa_will some_foreign somethi_that streami_service taken_the talking_with tens_of terrori_and that_for that_he that_only the_banking the_full the_militar the_month the_open the_restaur the_snow the_use there_was to_advance to_assure to_hospita to_justify to_resign to_securit to_spread to_undermi trade_and traffic_in use_a vocal_cord was_later were_detaine who_worked will_keep year_<name> years_before yesterd_to
0.06 <name>_alleges <name>_and <name>_exchang <name>_her <name>_nor <name>_posted <name>_publish <name>_sale <name>_social <number_yen a_chance a_separat a_spider accusat_against adviser_to agreeme_to allegat_of also_the althoug_it an_update and_believe and_persona and_potenti are_also are_probabl as_foreign as_of attack_on be_around be_trying belief_that between_the body_to boost_imports but_given buy_<name> by_<name> can_only charges_of claimin_the cold_weather come_off concern_with conside_<name> consume_goods contrac_and could_well dead_at details_were discuss_of dollar_on failure_of fighter_from figure_is find_it for_each foreign_trade found_dead from_his gold_<name> got_a governm_was grow_up had_been had_claimed had_propose had_to has_just has_never he_was held_<number helped_<name> impleme_the in_higher in_how in_profits increas_in increas_the increas_their insiste_on interes_in interna_competi is_that it_because it_from its_present known_by last_weekend looking_at mainly_due make_changes make_some media_outlets members_in militan_in militar_and million_units miscond_when new_crop next_month of_acid of_million of_talks officia_prices oil_output on_<number other_items out_<name> paper_said past_few pressin_for pressur_to price_and price_in price_of produce_were publish_on range_of rate_cut reactio_to recomme_to report_to said_in said_the shares_of show_a showed_the stateme_from taken_to than_four that_has that_point that_says the_board the_end the_future the_leader the_pound the_soldier the_violenc their_childre three_soldier to_correct to_cross to_go to_tell to_tighten today_the told_the top_<name> vegetab_oils was_able was_from way_in weeks_of weight_gain when_a which_prevent will_begin year_with
0.07 <name>_assured <name>_automak <name>_brokera <name>_carrier <name>_delegat <name>_maize <name>_must <name>_tender <number_workers a_bargain a_fair a_large a_platter a_signifi a_success after_her against_a agreed_with alleged_contain also_include an_excepti and_five and_throat and_women appears_to asked_at at_a at_current attend_the bank_credito bank_is be_supplie been_made been_moved between_<name> billion_francs brought_the buy_<number buying_the by_trading can_make carryin_out company_to complai_against conclus_that convinc_the could_possibl died_in diversi_of due_to ear_nose energy_sources entered_a exercis_at expect_<name> export_policy fiscal_year floatin_rate for_talks free_<name> from_other from_terrori from_three go_ahead governm_and group_that had_bought happene_to has_alleged have_long have_receive have_the have_threate head_on heard_that heating_oil high_in his_phone i_call if_he in_oil is_also is_attempt is_doing is_near it_also its_agreeme its_economy its_major its_name its_own its_stock keen_to later_this legal_action licence_to loan_from means_to medical_treatme meteori_and microch_trade month_in new_measure nose_and not_go of_evidenc offer_of on_them or_on pct_above per_<number preferr_shares proposa_was remains_of reporte_a reports_have residen_have seeking_to senior_<name> set_the since_<number sparkin_a state_budget suit_alleges suspend_from target_date that_based the_<name> the_auction the_demand the_journal the_road the_strain the_venture the_website the_works their_local them_the they_put they_were to_a to_all to_conclud to_female to_make to_power to_protect to_reflect to_repay to_restart to_speak to_suspend to_terrori totalle_<number two_<name> unit_of very_hard video_purport was_going was_in was_intende week_<name> weekend_to which_are while_attendi will_meet with_more years_to
0.08 <name>_agent <name>_bourse <name>_contrac <name>_country <name>_dynasty <name>_efforts <name>_extremi <name>_further <name>_held <name>_hostage <name>_later <name>_learned <name>_of <name>_policy <name>_shootin <name>_since <name>_source <name>_told <name>_tweet <name>_use <name>_valley <name>_with <number_for <number_so a_contrac a_high-ri a_leverag acquire_<name> after_yesterd airline_in along_the an_expansi and_had and_later and_perhaps and_produce appear_in around_the as_saying at_its banks_are be_close billion_pesos biopsy_cutting border_to candida_for chords_began compani_and confirm_this could_make countri_in decides_to differe_between early_in effecti_and expecte_<name> first_date five_to forces_that free_market futures_contrac get_<name> has_reporte have_led have_said he_has he_will heard_<name> held_by help_him her_brother his_leg hurt_his in_demand in_terrori is_likely it_gets its_request laws_and likely_that loss_on loved_ones mainly_on militar_exercis mln_shares nearly_two of_tax of_them of_those off_for off_in officia_<name> on_earning or_less panel_discuss plan_to possibl_the practic_in present_a raised_in reintro_of residen_to ruling_<name> sell_<number so_it source_at source_said sources_told stock_would story_and than_the the_<number the_actual the_bank the_comedia the_communi the_country the_crisis the_loans the_prosecu the_value thousan_of time_in to_an to_any to_conside vote_in was_respons way_of what_to whom_are with_local within_the won_<number would_fight year_was
0.09 <name>_buildin <name>_chief <name>_embassy <name>_franchi <name>_intelli <name>_itself <name>_textile <name>_that <name>_would <number_decree <number_of <number_to a_big a_note a_senior a_woman accord_by adminis_to after_he agreeme_on agricul_product also_told and_head and_therefo appreci_of are_certain asking_<name> attacke_by bank_debt be_<name> be_part been_<name> been_taken being_the but_they call_money charges_in chips_and claim_is claims_made closure_of come_back comes_to coming_in council_session credito_on curb_the deal_and dealing_with develop_in each_year earning_from either_the electio_that emerged_from enhance_program es_<name> even_in expecte_to extremi_group financi_institu focus_on for_a for_almost general_and had_broken had_taken have_obtaine he_expects her_a high_blood in_recent includi_the is_real it_held jihadis_have left_<name> locatio_for male_and market_rates more_<name> my_friends new_agreeme no_evidenc of_deposit offerin_to on_another on_record one_woman payment_of plans_for possess_of possibl_<name> possibl_collusi prepare_to pressur_and pressur_from publish_a referri_to related_to relativ_small reporte_taking rumor_is said_this saw_a scandal_is secreta_of section_of see_it sent_his set_in size_of sources_on station_in sugar_from suggest_that taken_by talking_about talks_between team_to term_and tested_positiv that_at that_go that_in that_require that_what the_corpora the_cost the_gunshot the_interes the_operati the_surgery the_table the_two they_did this_as thought_to time_we to_build to_encoura to_perform to_proceed to_stabili told_<name> trade_pact unautho_biopsy unit_<name> urged_<name> used_in video_chat visit_to was_aimed were_expecte with_this with_ties woman_who women_have would_hurt years_old
0.1 <name>_about <name>_around <name>_chip <name>_economi <name>_governo <name>_proposa <name>_report <name>_suburb <number_at <number_busines <number_p.m. a_car a_dozen a_power a_prelimi a_product a_single aimed_at among_them an_<name> an_agreeme an_unknown and_consume and_represe and_she and_sorghum are_capable around_three arrived_in at_lower be_no be_opened be_used been_one been_sidelin believe_that billion_and blamed_for body_<name> born_interse campaig_adviser ceiling_of checkin_the claims_they come_up commerc_bank complai_about debt_which decided_that domesti_politic down_the early_<name> economy_in equival_of executi_and five_months for_payment for_what from_its funding_for going_and had_conclud had_reached has_no have_an have_been he_alleged he_died he_had him_and his_early hit_in hopes_that insist_on investi_of involve_a involvi_a is_coming is_little its_export itself_as jump_in least_five light_of loss_was losses_to made_clear make_up manufac_of ministe_<name> not_an not_right not_seen of_both oil_stocks on_time once_again period_and place_in power_struggl pressur_on produce_in purchas_the recorde_in reports_are restric_<name> said_i said_she shares_and shares_on shipmen_of sidelin_in sister_<name> slated_to special_committ that_an that_the that_were that_would the_actions the_comment the_debt the_earlier the_effects the_extremi the_inciden the_majorit the_materia the_pair the_public the_regulat the_source the_spring the_strike they_thought three_pct through_the to_boost to_comply to_four to_her to_his to_lay to_secure to_tackle took_place tour_of trade_in trying_to under_way up_during up_in users_of was_<number were_made were_taking wheat_subsidy who_served would_cost year_before yet_to
0.11 <name>_a <name>_against <name>_an <name>_been <name>_bid <name>_called <name>_charact <name>_experts <name>_instead <name>_might <number_loan <number_planes a_day a_plan a_serious a_widely absence_from accommo_the accord_reached after_alleged an_<number and_develop and_many and_rolling ankles_after are_still as_he availab_in bankrup_proceed because_of become_a been_active been_seen between_<number broke_the capital_market carried_out case_to city_of claims_and college_with complai_that consult_and coopera_with cost_<name> countri_will creatin_a current_account death_toll determi_if develop_by doing_this don't_know drop_on end_of every_night filed_suit for_lower four_countri from_<name> from_college goods_and has_reached he_reporte he_talked here_and him_for his_son hit_<name> hold_the if_you in_fact in_my involve_in is_due is_still its_second just_<number keep_the leader_was less_than links_to living_in maturit_of meant_for measure_were mln_a murder_of not_<name> of_at of_member of_product oil_shipmen one_mln opted_to over_the preside_<name> prices_rose process_of program_to publish_in radical_after registe_as request_for said_his sex_with shoppin_mall small_and started_to strain_of subsidy_offer team_of than_five that_are that_banks the_biggest the_boy the_immedia the_interna the_man the_plane the_police the_project they_took to_date to_deal to_force to_halt to_one to_recover to_rescue to_set towards_a trading_was treatme_for try_to two_dlrs until_the very_close was_holding was_shot was_worth well_above were_not who_resigne will_come will_fall will_mean won_a working_in yesterd_it you_don't
0.12 <name>_after <name>_capital <name>_es <name>_have <name>_investo <name>_meddlin <name>_owns <name>_paper <name>_regime <name>_up <name>_within <number_<name> <number_have a_fake a_hearing a_low a_neighbo a_portion a_quick about_to acquisi_and address_in adminis_had against_my allegat_are among_other an_alleged and_an and_be and_busines and_in and_industr and_loved and_tax approve_an asked_about at_more be_higher be_more be_replace because_they before_he before_the billion_at both_the but_no by_three carry_a claimin_that coming_to conside_for could_cut countri_have countri_with credito_banks discrim_and domesti_demand due_<name> during_halftim enforce_of enter_the experim_with fact_the flood_of followi_a foreign_securit found_a friends_family from_public from_trading group_holding had_changed have_in have_reporte higher_on honor_and includi_<name> index_futures indicat_the interve_in investo_to it_had it_sounded its_former its_full killers_the leader_of least_<number led_by love_during made_love mln_bpd more_than my_real negotia_between news_website next_and of_export of_local of_three off_the offset_by on_in on_world one_of one_who ones_to operati_system or_not or_three over_a pay_for pct_higher people_had people_in plans_to previou_<name> put_their quoted_by raise_the record_low reduce_the reporte_by resourc_and respons_for rise_up sectors_of sharp_drop source_who strateg_to supply_and surpris_<name> takes_place tax_plan than_expecte that_as the_email the_firm the_main the_newspap the_outskir the_photos the_spirit there_would these_two they_come thing_led third_countri this_will those_who three_times to_clear to_current to_decide to_elimina to_five to_resolve to_review to_two to_use to_wait two_or vast_quantit wanted_a was_confirm were_denied were_held with_two withdra_its woman_is would_leave year_ended
0.13 <name>_contain <name>_during <name>_investi <name>_officia <name>_out <name>_port <name>_registe <name>_transit <name>_will <number_commerc <number_who a_degree a_huge a_missile a_one al_<name> an_amendme and_low and_militar and_priced and_revenue approxi_<number are_willing been_discuss billion_from buying_after citing_an citing_sources claims_against claims_court coffee_and coffee_on company_is coup_and credito_an deep_concern definit_of didn't_have directo_<name> dollar_against during_a find_the fire_in for_sale for_several funds_to futures_market group_as had_undergo have_access have_had he_can human_rights i_could immedia_comment impleme_of injured_in institu_investo its_record lawyer_and life_is like_those live_up local_authori losses_in make_an meant_to ministe_in missing_in nations_are negotia_to neither_the none_of not_identif now_are now_would occurre_at of_cash of_custome of_securit offered_to officia_claimed on_an on_her ongoing_<name> or_specula out_more patent_infring pct_for pct_share prime_ministe process_that pulled_out put_the rates_to relianc_on residen_in resolve_<name> second_half second_largest she_was similar_to small_claims stop_the strong_close system_to tell_the than_<number that_particu the_council the_devices the_discuss the_gulf the_king the_last the_loss the_middle the_person the_phone the_shares the_upcomin them_in time_it to_become to_complai to_import to_keep to_open to_respond to_store to_strengt to_uphold trade_policy war_with was_dead was_interes was_looking was_part was_unaware week_that were_kidnapp while_<name> willing_to woman_named written_off
0.14 <name>_average <name>_carried <name>_countri <name>_exports <name>_his <name>_isn't <name>_issue <name>_leader <name>_met <name>_news <name>_offer <name>_seeking <name>_senior <name>_son-in- <name>_spendin <name>_subscri <name>_when a_flood a_greater a_list a_matter a_new a_rat a_settlem a_third a_three about_what accused_of after_being after_his after_their after_three airline_has and_cut and_her and_marketi and_on and_perform and_well as_telling aspects_of attacks_in banks_which be_killed be_priced because_he been_raised before_<number best_known bringin_a but_will by_investi called_<name> can_do chlorin_gas confron_with contrac_in council_on couple_of crater_<number daily_<name> date_of develop_a develop_countri establi_the exchang_with failure_to family_of female_fighter financi_markets firm_that for_treatme had_found happy_with has_already have_alleged him_that his_<name> his_ruling his_stake hopes_of hoping_for idea_of image_of imports_from in_light in_time include_in is_about is_totally issued_by later_by leave_the level_of lower_rates lungs_which made_on mass_graves matter_of measure_to meet_with met_the nearly_<number neighbo_<name> north_of not_prepare not_want now_has of_another of_positio of_six offered_the oil_company onto_the organiz_in out_the own_<name> part_of people_and policy_and press_<name> produce_<name> product_of receive_a reducti_of removed_from reporte_last saying_that schoolg_kidnapp see_<name> sexual_miscond social_network some_people sources_reporte stages_of state_of stated_that stemmed_from stocks_in struggl_to subject_of summit_in suspect_and talked_to talks_on than_they that_began that_day that_price that_that the_battery the_deal the_dossier the_drug the_ear the_license the_markets the_photo the_railroa the_respons the_sole the_son the_terms the_time the_younger their_foreign their_present to_charge to_pay to_this tonnes_to victim_to was_killed was_wounded weaknes_in went_off who_came who_did who_killed would_fall
0.15 <name>_aides <name>_army <name>_auction <name>_close <name>_respond <name>_showed <name>_soldier <number_said a_tremend a_wall accord_on account_to adminis_officia after_the against_it an_exchang and_asked and_childre and_financi and_have and_their and_without announc_the bank_<name> bank_council be_indepen be_ready blame_for bond_prices by_someone central_bank charged_the commerc_banks consume_and convent_in decided_on directo_finishe directo_of drive_to effect_of employe_and even_after everyon_else examine_the expand_the export_prices falls_in find_a for_an fund_to genocid_in has_fallen has_given have_heard he_couldn' he_left heart_attack her_lungs her_prior his_bank his_health hosted_by how_they in_fiscal in_targeti indicat_<name> industr_world institu_and interve_on involve_with is_being is_now its_embassy its_next killed_<number many_people media_that mln_barrels month_when moved_to nor_the nurse_who of_gold of_selling offer_by officer_fired offices_at on_my oxygen_to pct_discoun posted_online prior_consent prosecu_<name> provide_the purport_showing put_<name> putting_the reduced_the report_in reporte_<name> reporte_earlier reports_that said_that selfie_with signed_by situati_said so_there sold_in somethi_like specula_the spread_to step_down suicide_bombing suit_also team_was than_those that_all that_any that_from that_last the_discoun the_hands the_job the_loan the_teacher the_trading the_trust their_claims this_spring time_<name> to_cardiac to_connect to_termina too_far took_over touch_with travell_to two_billion up_with used_as was_accepte was_now were_injured which_could who_asked with_some would_like would_resign
0.16 <name>_chairma <name>_credit <name>_don't <name>_ended <name>_late <name>_possibl <name>_public <name>_was <number_pounds <number_product a_currenc a_militar a_procedu above_<number after_<number after_leaving against_them an_opinion and_allegat and_governm and_no and_other and_push are_more are_only been_a been_filed been_in below_the briefed_the buying_<number certain_ethnic cocoa_exporte coming_from compani_are complex_and credits_to develop_and develop_the documen_and father_and federal_law for_exports governm_had had_discuss having_a he_accepte he_describ he_thinks her_when his_father i_saw identif_by in_exchang informa_<name> is_expecte is_seeking is_unclear issue_that it_believe left_the main_strongh make_a market_for member_<name> million_of neither_<name> new_system now_is of_cocoa of_gunfire of_his officia_cause oil_exports oil_field or_no other_assets other_foreign out_of overall_situati pending_a pull_the rat_infesta relativ_to renew_the right_for rights_abuses seek_<name> sent_a share_or shipmen_to sources_said stake_in subsidi_in swell_during targeti_certain that_appeare that_do that_include the_agency the_intelli the_name the_party the_plan the_restric the_self-pr the_start the_subsidi the_sugar this_to to_consume to_drop to_explain to_hide to_run to_some to_swell to_them two_others up_to variety_of visited_the warning_to was_the we_don't went_missing will_provide without_<name> working_on
0.17 <name>_bought <name>_busines <name>_cities <name>_co-foun <name>_deal <name>_getting <name>_monetar <name>_pilots <name>_researc <name>_said <name>_securit <name>_shippin <name>_suggest <number_century <number_level <number_million a_controv a_majorit a_private a_website accord_with added_that allowed_to an_economi an_electri an_unspeci and_his any_suspect are_likely as_<number as_governm as_this asked_to battlin_<name> before_she billion_yen bring_the campaig_and capital_<name> chain_sources commerc_airline compani_will company_had competi_for could_be countri_and crimes_of decisio_would directi_and do_it domesti_and during_<name> employe_to ethnic_groups excess_of exclusi_hospita express_interes feature_in fell_to finishe_his firms_<name> firms_to for_his for_somethi forces_to foreign_agents four_days from_sources further_dollar governm_could had_not has_filed has_hurt he_never high-ra_party hospita_and in_and in_order in_which investi_his is_general is_somethi issue_in it_an it_out leader_in led_to left_a long_and made_and make_him market_share more_accurat nationa_who nations_to night_of of_exports of_genocid of_sexual officer_who officia_and on_it one_another open_market or_<name> per_day preside_has pretty_much program_was protect_<name> protest_were quotas_and rate_increas recent_days report_said rumored_<number sanctio_against series_of seven_mln soldier_were sure_it surgery_to suspens_of taxes_and that_more the_campaig the_cardiac the_divisio the_exercis the_ground the_growing the_pattern the_station their_product they_failed they_used things_that time_<number to_accept to_exceed to_finance to_someone underst_that was_arreste was_probabl website_<name> where_there wife_phone will_offer
0.18 <name>_areas <name>_had <name>_initial <name>_militan <name>_next-ge <name>_parent <name>_personn <name>_residen <name>_state <name>_terrori <number_doctors <number_gold <number_was a_legal a_press a_request a_staff accused_them action_to after_much agency_and an_industr and_conflic and_immedia and_missing applied_to are_reporte away_from bank_advisor become_the border_last brokera_house but_that but_this claim_<name> conflic_feeling conflic_with cut_was dead_or debt_of deliber_and divisio_of earlier_in early_<number employe_on federal_governm fightin_the financi_futures firm_were flying_at forces_and given_by had_some has_now he_now higher_<name> his_ankles his_genital his_life hit_the in_touch industr_nations into_several is_in is_ready is_trying it_isn't killed_during leaders_are life_and lying_to market_at market_this market_value money_conspir money_from much_deliber not_include of_crimes of_making of_money of_these offer_<name> offer_is officia_said officia_sources on_suspici press_confere prices_at problem_as problem_that record_that relatio_between resched_of resulte_in retalia_for schedul_for sharing_the she_alleged shut_down stock_manager strike_in surgica_incisio suspect_cases talks_with than_two that_money that_there that_they that_those the_ceasefi the_late the_town the_wrong their_son to_currenc to_free to_reduce to_such town_close two_days unable_to up_his were_<name> were_plannin were_unable
0.19 <name>_account <name>_assets <name>_foreign <name>_jihadis <name>_leaves <name>_plan <name>_probe <name>_stock <name>_talks <name>_voters <name>_won <number_had a_change a_glass a_member a_move a_patient a_securit accompa_by analyst_with and_associa and_last applied_for approva_from at_present attack_in be_in be_include be_prosecu been_placed biopsy_was cancel_the changed_his claimed_the collaps_in collaps_of compani_with dictato_<name> earlier_today environ_gender even_a fighter_had for_high-ra free_to free_trade gender_discrim gone_missing has_an has_stopped have_joined he_is his_hands hostile_work husband_<name> in_hopes in_stocks in_two is_claimed is_of is_safe last_week marry_him middle_of newspap_said of_claims of_conspir of_financi of_having off_from officia_to on_this open_a output_was oversea_financi paid_<name> picture_of plan_as press_reports princip_on product_as provide_by quantit_of recorde_audio rely_on retalia_court several_times stainle_steel step_in strengt_the suspici_of that_<name> the_graves the_high the_judge the_regime the_second the_traditi the_weekend to_at to_declare to_degrade to_have to_manipul to_refrain to_think visit_<name> was_involve was_made was_shared went_to were_aware were_dropped whether_to while_they with_it with_members work_environ year_ending
0.2 <name>_accused <name>_because <name>_is <name>_made <name>_ministr <name>_notes <name>_preside <name>_price <name>_while <number_electio <number_units a_broker a_game a_man a_mosque a_selfie a_takeove again_in again_the agreeme_would allow_<name> appeare_to asteroi_that at_yesterd authori_in avoid_a be_his be_launche been_at been_missing busines_practic claims_for claims_is company_and compute_microch consent_to contrib_to currenc_markets debt_to deliver_a deregul_of down_<name> down_in economi_prospec effort_to ended_up evidenc_of francs_per has_<name> has_taken have_reached have_rejecte having_the held_hostage her_son him_to how_much i_will in_coordin in_her include_conspir includi_<number indepen_verifie its_chairma its_earning just_the may_be mosque_in move_as of_seven of_staff offer_for on_with other_<name> other_economi out_at payment_to pct_stake probabl_be proposa_would propose_by provide_a questio_him ready_for recentl_threate see_the seems_that shockin_revelat signed_last suspect_terrori takeove_of talking_to targete_the tax_cuts that_these that_very that_you the_actor the_borrowe the_collaps the_convent the_flights the_killing the_militan the_negotia the_plainti the_propert the_rats the_role the_set the_summer their_<name> them_out they_<name> they_heard thinks_the though_the to_acquire to_attract to_stem to_submit under_pressur up_the up_their waiting_for war_against was_an was_asked was_destroy was_left was_talking which_had whom_<name> will_carry will_need will_pay with_several woman_on workers_and world_economy world_to
0.21 <name>_cheese <name>_dam <name>_federal <name>_five <name>_forecas <name>_has <name>_movemen <name>_rules <name>_sources <name>_targets <name>_which <number_more a_brief a_middle- a_soldier a_vital a_wheat acres_of adminis_of after_<name> after_it aide_to airport_in and_imports and_senior and_warned are_a are_expecte around_<number at_last battle_for be_made been_trying border_and but_its campaig_manager conserv_<name> could_hit degree_in disagre_with disclos_the dlr_price down_and failed_to family_has female_<name> flow_and for_informa for_two force_the former_aide found_out give_the go_up had_also has_launche have_contrac headqua_in hoping_to in_compute in_money in_part in_those inciden_occurre interes_to interve_and is_believe is_forecas it_appears its_website joint_<name> loss_from loyal_to maintai_a markets_and militan_activit months_before negotia_with news_media not_her of_buildin of_oxygen offer_the on_three one_point other_type per_year plenty_of politic_party posted_a put_on rather_than rescue_attempt said_to sale_to say_he saying_he securit_service sell_its share_to she_is shootin_and show_the single_<name> stateme_and sterlin_to strike_by system_will than_in than_one that_reports the_finance the_lead the_movie the_murders the_outstan the_package the_pipelin the_sales the_series think_<name> time_of to_abandon to_blame to_focus to_hear to_send to_settle to_surface to_try told_me want_a was_born was_hit was_stolen we_think were_carryin white_suprema will_file with_them year_when years_in
0.22 <name>_armed <name>_directo <name>_facilit <name>_into <name>_maintai <name>_one <name>_through <number_schoolg a_hoax a_hospita a_launch about_her above_its ago_had agreeme_by aircraf_could alleged_failure and_currenc and_failing and_fats as_reporte asked_not at_two back_into be_offset beheadi_of being_detaine billion_<name> bonds_will buy_the by_their committ_to complai_alleges conclud_that continu_in debt_payment differe_in documen_to dollars_for during_an emails_and exchang_rate fighter_jets filing_with firm_was forecas_a former_communi fractur_ankles from_several goes_to group_leader had_in have_won in_currenc includi_conspir intenti_of it_needs known_to miles_from militar_of month_<name> much_larger must_not of_being of_interes oils_and orders_from paid_a paying_<number permiss_to point_to policie_and pressur_<name> public_sector raid_on rates_may repeate_in reporte_killed says_<name> set_of sexual_assault showed_<name> some_<name> stabili_the stance_on surface_that survive_the taken_in the_arms the_central the_parent the_plot the_record the_sale the_type to_address to_appear to_avenge to_back to_impleme to_react to_talk today_that totalli_<number two_major we_believe were_about were_also win_the would_attend
0.23 <name>_ambassa <name>_any <name>_competi <name>_debtors <name>_decided <name>_entered <name>_shot <name>_team <name>_upcomin <number_points <number_profit a_black a_doctor a_female a_liberal a_meeting a_recomme a_risk a_simple a_source accused_<name> add_a against_members all_five all_sorts an_average and_higher and_printer and_skin and_trust are_believe are_trying be_limited be_reporte been_reporte busines_and call_for charge_of claimin_a concern_that could_see deal_was device_was dollar_sales even_more federal_budget for_their from_an further_cut have_moved he_might her_for here_yesterd imports_is in_financi in_west income_from introdu_in investi_is investo_have is_said is_under its_economi its_oil knew_this last_night major_banks may_not not_fully of_increas on_his over_to package_of planned_to presidi_over purchas_by questio_by reporte_that reporte_the rocket-_grenade room_to seized_from selfie_while several_weeks she_took small_group someone_who sorts_of speakin_to stems_from stocks_and such_a support_of surgery_a taking_part telepho_intervi that_foreign the_airline the_cause the_concept the_courts the_differe the_effect the_highest the_kingdom the_remains the_seconda the_seven the_street the_struggl the_winner their_relativ them_a to_bring to_commit to_release to_replace to_walk turns_out two_months units_from up_and wants_<name> was_forced weapons_to wheat_and where_<name> will_stop workers_<name>
0.24 <name>_affilia <name>_budget <name>_family <name>_general <name>_grain <name>_most <name>_swimmer <number_hours a_bit a_false a_nurse a_pact a_probe a_rival accesso_closet allowed_<name> already_has an_air an_opportu and_found and_relativ and_retalia are_close at_dawn at_least because_<name> before_it believe_to black_and by_six chopped_off coming_days commerc_jetline country_and coup_were cut_off days_of de_<name> death_first familia_with female_followe financi_records firm_of focus_of found_that giant_crab had_decided had_just had_paid has_made health_said here_on him_on him_so his_own in_his its_offer its_sales loss_in made_in militan_group next_year not_require other_hand place_on police_officer present_in product_capacit product_could product_like quite_a referen_to resched_<name> securit_houses served_as set_to settle_a somethi_<name> sought_to talks_to that_exchang that_level the_acquisi the_charges the_closure the_contine the_much the_officer the_probe the_strikes the_term to_acknowl to_buy to_cut today_in too_big took_a town_of use_them was_previou were_at wheat_under which_she will_make with_foreign
0.25 <name>_campaig <name>_central <name>_corpse <name>_faces <name>_familia <name>_newspap <name>_now <name>_output <name>_prosecu <name>_sanctio <name>_spokesp <number_woman a_continu a_joint a_prolong a_suspect a_well-to act_as an_early an_end an_oil an_unident and_around and_ultimat any_such asked_<name> average_of banking_sources battle_between be_looking been_apprehe been_set blamed_the bodies_of can_say claims_by come_down conspir_against contrac_the create_a cts_a current_prices each_of early_electio from_taking had_set harvest_organs have_sold he_saw help_<name> him_by in_what intelli_agencie is_<name> is_making issue_with killed_at late_<name> member_of mergers_and miscond_allegat no_confirm order_to other_reports paying_the people_on police_and price_for proceed_in profits_in reducin_the refusal_to refusin_to reports_suggest say_<name> soldier_was some_industr sources_have supply_of taken_into taking_place tax_on technol_for the_bureau the_charge the_discove the_insurge the_price them_that they_may thinkin_of to_achieve to_and to_lower to_receive to_support told_investi under_his unfair_trade was_also watch_list water_and well-to_family went_on where_he who_will will_see without_her zero-co_bonds
0.26 <name>_caused <name>_flight <name>_importe <name>_left <name>_new <name>_night <name>_remains <name>_resulte <name>_used <name>_war <name>_without <number_francs a_civil a_foreign a_high a_potenti a_remote a_stake a_visit accept_a accused_him adminis_is alleged_<name> allegin_that an_unusual and_reduce and_son and_were appoint_to are_now arms_to army_officer be_added be_that been_signed by_securit caused_by chances_of claim_to claimin_they claims_he cocoa_and compani_have company_said court_for credit_card custome_in day_we discuss_during dlr_bid do_busines dozens_of during_<number export_earning extende_to farm_product fate_of fiducia_duty followi_an food_and forward_in friend_<name> gunfire_at had_pulled has_boosted has_decided have_indicat help_from him_as his_former his_plan hit_by imports_which in_concert in_excess in_five insuran_compani into_possibl is_prepari issue_a loans_were marks_from members_of new_<number of_marijua of_other of_recent on_domesti on_for or_by prosecu_in questio_<name> ran_into region_and remote_region report_also reporte_be ruled_out run_for school_in securit_firms sell_a senior_members separat_from set_at several_countri sexuall_harasse shares_from six_days sound_of specula_about stormed_the terrori_who that_police that_why the_fate the_final the_funds the_school the_service the_sound the_work threate_them to_add to_carry to_curb to_gain to_lift to_operate to_police to_registe trading_by two_banks under_investi up_from wait_until was_<name> was_caused was_one we_found were_seen which_will who_claim world_prices yesterd_at
0.27 <name>_action <name>_adminis <name>_agricul <name>_decides <name>_early <name>_fighter <name>_forces <name>_four <name>_money <name>_nominee <name>_once <name>_reports <name>_secreta <name>_under <name>_violate <name>_were <number_are <number_models a_leading affilia_with aircraf_manufac an_acciden an_anonymo an_hour and_questio appeare_in ban_on been_on between_one by_a by_over certifi_of commitm_to conspir_to deal_is depress_and dividen_on duties_and exceed_<number executi_<name> for_funds foreign_currenc found_in governm_in group_has had_made had_offered had_overthr had_previou hand_and has_so here_that his_parents hope_to identif_took in_captivi in_late in_trouble investi_in is_rumored issues_raised it_and justify_the largest_bank linked_with market_sources media_and meeting_and mln_marks much_as named_<name> objecti_to of_certain of_five offers_to on_market over_two overthr_<name> postpon_of produce_have prospec_for public_view publicl_identif ransom_to regardi_<name> reporte_this reveale_the same_thing showed_that showing_that strateg_and suspect_that take_place tells_<name> the_coffee the_hospita the_issues the_men the_ministr the_system them_by ties_between to_act to_ensure to_launder to_play to_speed tonnes_and two_and two_compani use_of wage_increas was_done was_under were_called were_concern wounded_<name>
0.28 <name>_<pzl> <name>_agreeme <name>_financi <name>_followe <name>_magazin <name>_paid <name>_unit <name>_whom <name>_yet <number_budget <number_km a_dinner a_failed a_summit a_way about_three accorda_with action_against ago_by an_active and_back and_killed and_when arms_scandal as_much assault_or at_age at_one authori_have back_and bases_and be_issued been_found began_to bid_for but_he by_failing by_governm cardiac_arrest central_<name> credito_and deputy_<name> economi_package economi_sanctio elimina_the facilit_for family_members foreign_policy formed_to founder_<name> has_agreed has_emerged health_departm help_of his_staff influen_by interna_debt introdu_the its_source lined_up low_<number making_unwante no_change northea_<name> not_interes of_residen on_agricul outside_the paid_to pct_but purport_to reached_out reports_in right_ankle said_its said_there sales_was semicon_industr serious_and several_local she_reporte shippin_in solutio_to source_in sources_say stock_of tax_to the_airstri the_benefit the_family the_help the_honor the_informa the_measure the_paper the_recomme the_shareho the_suspens the_truth through_a to_heaven to_leave to_radical to_that to_threate two_years unrelat_to vocal_chords was_expecte was_release were_said will_face will_set woman_has working_for would_seek year_for years_with
0.29 <name>_again <name>_are <name>_distric <name>_divisio <name>_executi <name>_languag <name>_lawmake <name>_main <name>_positio <name>_repeate <number_financi <number_quarter a_motion a_variety account_surplus airdrop_by airstri_against an_associa and_could and_they are_on are_under attack_was been_known been_muted by_her civil_war class_action consume_spendin control_over convers_with done_on executi_of exporti_countri figure_of five_or fund_on has_improve has_offered have_accused here_to his_first in_accorda interfe_with into_<name> investo_would is_clear launch_in loan_to look_like militar_officer named_said near_<number news_reports of_militar of_specula plannin_to politic_reasons product_ceiling public_fund recent_years removed_a rights_in rise_and sales_and says_he screen_and seam_between sexual_contact she_got similar_move source_close station_said symptom_of tariffs_on that_about that_involve the_cash the_driver the_fifth the_figure the_hotel the_idea the_port the_process the_rumor the_scandal three_days to_banks to_shield two_of wearing_a week_of week_with when_it why_they worked_for
0.3 <name>_crews <name>_heels <name>_knew <name>_managin <name>_organiz <name>_rapper <name>_want <name>_went a_compreh a_crater a_gun a_police accused_by action_suit agencie_that allegin_the an_agreed an_order and_also and_moving and_reporte and_threate and_told and_tried attacks_on attende_a be_accepta been_done been_execute been_put black_market by_local called_a capital_of communi_in continu_a coordin_with could_have crab_is enforce_officia entered_<name> firm_<name> for_constru from_gout governm_officia group_also hacking_and had_sought imposed_a in_serious include_the institu_to into_the it_raised jets_were journal_in looking_to means_that meeting_which militar_bases names_of new_financi of_compute of_finance of_revenge of_spying officia_say over_<number pay_<name> pct_over perform_and placeme_of pretty_sure promise_to proposa_that recorde_the represe_<name> return_home rumours_of spent_<number stock_exchang that_can that_not the_army the_bottom the_equival the_image the_perform the_proposa the_recapit the_souther the_victim they_the ties_with to_base to_harvest to_invest tonnes_of total_amount trade_bill travele_to used_the value_for was_believe was_capture was_held was_hoping whether_it witness_the would_keep
0.31 <name>_<ba> <name>_hopes <name>_journal <name>_nominat <name>_origina <name>_refusal <name>_workers <number_agreeme <number_shows <number_status a_decisio a_profit a_short about_his additio_<name> and_certain and_former and_specula as_in as_next assumed_new attenti_from citing_the claimin_<name> demonst_the doubt_that dozen_women employe_at favor_and follow_<name> for_control given_what group_<name> group_of had_failed have_assumed head_of his_departu his_hospita his_lover how_to investi_allegat it_might its_loans its_officia journal_<name> legisla_to major_role market_<name> militan_were of_similar of_trade operati_was own_account paid_<number parent_company payment_from plottin_to police_on pre-tax_profit press_the prices_to ransom_for rapid_weight reached_<number same_time second-_of shadow_and shot_himself show_that some_say status_but stepped_down surface_in talks_will that_year the_baby the_bill the_firms the_income the_norther the_outbrea the_second- the_sky the_unarmed the_vote they_didn't think_the to_comprom to_supply turned_around was_current was_initial was_produci what_it which_at while_the will_raise will_use women_on working_to would_benefit would_hope would_offer your_<name>
0.32 <name>_airstri <name>_also <name>_analyst <name>_beheadi <name>_brokers <name>_city <name>_defence <name>_demonst <name>_discuss <name>_hospita <name>_release <name>_retail <name>_steelma a_dispute a_favorab a_film against_him agreeme_that aide_<name> and_complet and_contrib and_used appears_ready artist_<name> associa_<name> battery_life be_achieve be_called capable_of certain_<name> certain_to close_to connect_to decided_not focusin_on for_alleged force_of forecas_of foreign_banks had_only have_any high_level inciden_and includi_an investi_<name> is_using it_by its_schedul links_with main_reason mall_in month_but more_of more_realist of_compani of_former of_fraud of_future off_her or_other own_hands piece_of plastic_surgery price_levels proposa_for prosecu_if reached_on refused_to rejecte_a relates_to report_saying resulti_in same_day sanctio_on securit_in sex_tape she_made sitting_in sitting_on tackle_the the_absence the_congres the_fund the_large the_murder the_nun the_organiz the_plans the_result the_scorpio their_share they_continu this_has three_suicide to_evacuat to_purchas when_she which_led which_they will_grow worked_with worth_of
0.33 <name>_anti-sh <name>_apps <name>_company <name>_crude <name>_medium <name>_televis <name>_testimo <name>_whose <number_reporte a_court a_former a_phone a_quarter a_speech a_stock a_tropica a_werewol after_discove alleged_been an_acquisi and_after as_many be_agreed be_brought be_cut because_she been_paid by_banks charged_<name> claims_on compani_<name> compani_that confide_the could_come could_include country_is discuss_to doesn't_make existin_<name> explosi_and followe_a for_refusin for_use governm_said happeni_in have_already have_grown have_his he_didn't he_feels her_in institu_are is_plannin is_set it_became leaders_in make_them may_have meeting_between message_that met_in move_to no_more now_been of_confide one_to out_on owned_by pay_a phone_to press_and prisone_swap push_the rate_at recuper_said run_into said_some scene_of send_a shareho_and sign_a source_whose stem_the the_back the_broadca the_machine the_media the_minimum they_believe they_said three_hours to_break to_close to_disclos to_introdu to_meet to_sign to_surrend us_they was_reporte were_castrat west_<name> when_his who_is whose_informa will_cost women_with would_hold
0.34 <name>_attorne <name>_employe <name>_offered <name>_process <name>_wheat <name>_whether a_humanit a_modest a_person a_subsidi abide_by action_and airstri_in all_or also_reporte and_comfort announc_this another_source any_new as_early away_with be_as be_forced been_extreme charge_against clear_what compute_and contain_in countri_like countri_were country_to deal_would doctor_who firm_control for_reducin for_up governm_but groups_have had_groped has_recentl have_suffere he_too heaven_and her_persona houses_and husband_penis in_coffee in_firm in_your informa_about isn't_true it_fell its_buffer its_busines joining_the kept_shootin kidnapp_schoolg little_more local_currenc local_scienti longer_be making_the managed_by marry_<name> might_have militan_as months_ago new_rules of_violenc officer_kept order_that outskir_of paid_by payment_and persona_doctor propose_<number refuse_to regulat_and reveale_to rumors_which service_and struck_the suit_in support_the technic_and that_former the_conserv the_girls the_request the_visit their_way them_up then_turned they_ask to_abide to_enjoin to_exit to_extend to_seek to_ship to_small week_and will_move with_one wouldn'_be
0.35 <name>_<ibm> <name>_coopera <name>_illegal <name>_offices <name>_wants <number_kilomet a_backgro a_heavy a_massive advisor_committ airline_<name> alleges_the also_were another_<name> banks_have barrels_per be_about been_discove by_major by_some cars_and choice_of claim_that competi_with complai_from contrac_for cost_about drug_cartels establi_<name> filed_with first_<name> flight_attenda for_deliver for_that gave_the had_insiste holding_in in_charge in_talks intelli_communi is_current is_so it_must knowled_of made_its made_their man_who markets_that newspap_also not_respond of_dollars of_nearly of_some on_semicon open_its outside_<name> package_in pick_up preside_that relied_on said_an said_earlier said_no shot_at sources_in sufferi_from teenage_and thanks_to the_diagnos the_health the_hormone the_mid-tie the_progres their_control to_concent to_weaken today_said trade_imbalan up_as want_the was_prepari were_being were_capture will_reporte within_<number worker_<name> would_also
0.36 <name>_biopic <name>_deputy <name>_infring <name>_putting <name>_staff <name>_telepho <name>_village <number_major <number_on <number_over a_bear a_cease-f a_project a_telepho a_terror also_claims also_suggest an_exclusi an_improve analyst_forecas and_by and_officia approva_in are_demandi attack_the be_suspend been_notifie biopsy_that campaig_collude clear_the clinic_medical contact_<name> days_in dissati_with down_to early_as effort_by failing_to fighter_were firms_for for_either from_enterin full_support had_raised have_begun have_paid in_private increas_product is_against it_as it_in join_<name> left_behind left_his linked_to loan_was medium_term more_resourc network_of never_die newspap_<name> now_be of_almost of_around of_touchin officia_were opened_a perform_an rates_down release_<name> reports_indicat request_the room_and sexuall_assault six_months small_amounts smartwa_in sold_<number sources_includi stocks_on suppose_to the_edges the_land the_years then_driven threate_shippin three_wives to_marry to_other to_wear verify_the was_extradi was_making was_receivi was_some with_prosecu without_a wives_two women_of world_financi would_give would_stay
0.37 <name>_activit <name>_allegin <name>_convent <name>_media <name>_reporte <name>_semicon <name>_take <name>_vocal a_teacher addicte_to agency_said among_those and_left and_weapons as_usual attacks_against bank_and been_rumored before_her broke_off by_both chemica_weapons confirm_to discoun_rate electio_campaig execute_more fall_on giant_<name> had_given had_reporte has_seen humanit_case i_know infring_on it_that local_media media_of old_<name> police_were prepari_for put_a put_his reached_a ready_to reflect_in said_<name> say_that shootin_began source_familia tax_system the_buildin the_clinic the_defenda the_details the_floor to_allow to_escape trainin_members was_negotia weeks_militan were_alleged whom_they with_another withdra_the yen_to yesterd_in
0.38 <name>_approve <name>_attacke <name>_boy <name>_due <name>_execute <name>_girlfri <name>_models <name>_offers <name>_rebels <number_marks a_better a_higher agreeme_at among_the and_out and_politic approac_to attempt_to be_between be_concern be_signed came_in charged_at complai_of compute_program countri_includi deny_<name> despera_to died_from first_foreign for_failing has_three held_with her_throat high_as if_an in_front in_illegal issue_of its_previou joining_<name> loans_in looks_like made_unwante main_floor man_dubbed meeting_that missing_student network_<name> not_continu of_last opposed_the person_who program_will raised_its run-up_to securit_laws sole_supplie start_at struck_in suspend_for that_some the_cabinet the_field the_investi the_latter the_run-up the_suspect their_seventh there_could this_issue three_and to_fix to_split today_by today_for told_him trade_sources turn_into undergo_an view_to was_inside was_recentl was_sufferi will_send wounded_in yesterd_that young_woman
0.39 <name>_body <name>_bonds <name>_goods <name>_missile <name>_operati <name>_region <name>_telecom a_bid a_claim a_team about_six age_<number an_unnamed and_even another_in are_taking as_being average_<number be_heard be_linked body_parts claim_the company_<number debate_in doctor_took edges_and exports_could exports_from facilit_a found_the glass_crypt governm_for governm_has gun_battle had_contact had_started has_gout have_asked have_execute have_issued have_on he_also killed_or market_that marks_and mediate_by meeting_here men_were militan_affilia month_to music_service off_their officia_with one_reason part_to passing_close replace_<name> reporte_beheade reporte_made residen_who retalia_against sale_in seem_to semicon_trade senior_officia spot_prices store_in strongh_of supplie_for sure_the the_city the_common the_cuts the_high-en the_letter the_organis the_scheme the_very the_whole three_<name> took_the tried_to upturn_in used_for was_then weeks_after with_only worth_<number
0.4 <name>_develop <name>_indicat <name>_member <name>_more <name>_network <name>_office <name>_provide <name>_rule <name>_scandal <name>_website a_biopsy a_colleag a_negativ a_newly a_revampe a_six accord_and accusin_the alleges_that also_had back_<name> banks_of be_put be_removed been_publish build_up busines_in compani_in control_of decisio_is decline_slightl doesn't_mean driven_to fall_to fewer_than file_a filed_an for_as for_negotia for_which francs_from governm_securit group_in has_release have_discove have_told he_may his_politic isn't_the it_off it_on it_with its_markets killed_in least_two members_and miles_away ministe_of name_to new_service of_persona of_stocks or_that pact_by positio_in produce_by rapper_<name> reforms_to rejecte_the release_a reporte_asked reports_he require_by site_<name> sources_who struggl_for sued_<name> suggest_he take_effect takeove_bid talks_for the_black the_days the_farm the_killer the_profita this_might throat_special to_announc to_fund told_her trade_sanctio turned_up under_discuss were_involve who_also who_would wished_him
0.41 <name>_came <name>_far <name>_head <name>_private <name>_town <number_anniver <number_profits a_friend a_scenari a_solutio at_officia be_approve be_tolerat been_holding bilater_trade by_one capital_markets cars_in cases_in cause_of claimed_he decided_he for_both had_recentl has_indicat has_told his_<number hostage_was in_practic into_its is_his issued_an it_looks it_seems mean_the minutes_before negotia_a news_organiz night_to not_all on_which opponen_<name> other_project pilots_who price_increas probe_into relucta_of scenari_they seen_at showed_up small_amount standst_agreeme state-r_<name> struggl_a student_was subsidi_by that_someone the_device the_relucta the_sanctio the_shower their_new was_depress was_pregnan will_supply
0.42 <name>_firm <name>_predict <name>_started <name>_tell <number_deaths <number_provisi a_conditi a_proposa a_warning acciden_shootin alive_and also_conside and_likely and_stress and_which believe_<name> billion_lire buy_a cache_of claimed_<name> discuss_a each_<name> federal_grand filed_against foreign_bank funds_for had_plastic has_bought has_confirm have_claimed have_left hospita_for is_less is_running is_thought it_intende militan_symptom of_weapons officer_and on_both over_his package_to paid_for perform_a profit_for provide_more put_it reduce_<name> robbed_a rumors_circula said_yesterd sales_tax send_<name> shots_were sources_suggest supplie_by that_left the_enforce there_has they_claim third_boob time_before to_partici too_had tropica_spider two_to was_actuall was_plannin was_working weeks_and were_now
0.43 <name>_althoug <name>_claimed <name>_militar <name>_tests a_coup a_directi a_guarant a_reorgan advisor_to and_eventua and_village approva_to before_its break_in by_officia control_in convert_to fence_and first_week four_mln from_her front_of has_become have_yet he_went heart_rate industr_sources is_reporte launder_money leading_up low_altitud lower_its million_in missing_from new_evidenc of_interna on_any operati_at passed_on reason_why say_the selfie_in that_credito the_affair the_attacke the_exact the_physici the_quarter them_when to_include to_regain today_and try_and unwilli_to was_given were_holding who_said
0.44 <name>_approva <name>_article <name>_branch <name>_claimin <name>_drone <name>_include <name>_named <name>_prisone added_the agents_of almost_<number already_been amount_to and_accused and_foreign apply_to are_prevent as_expecte as_high been_carried been_sold bought_an build_diploma call_a claims_the detaine_a diploma_ties doctors_in done_the dozen_doctors governm_or had_heard had_sold harassm_allegat have_interve her_hair in_mind infiltr_the inside_informa is_alleged is_despera is_working killed_a last_<number last_two leader_and left-wi_leaning losses_were many_as new_<name> of_eight of_heavy of_investi of_terrori on_him output_last public_to reached_in says_the several_women sexual_advance she_chopped show_on six_years so_that taking_over tender_today terrori_were the_class the_impress the_possibl throwin_it to_retalia video_alleged video_release was_rumored which_reporte who_spoke will_buy will_follow with_left-wi would_get year_or year_that
0.45 <name>_accepte <name>_diploma <name>_filed <name>_jets <name>_latest <name>_may <name>_needs <name>_prime <name>_sparkin <name>_took <number_per a_call a_law a_terrori acknowl_the alleged_that and_about and_factori and_put anonymo_sources approve_a assured_us border_crossin but_<name> comment_about competi_and countri_is expansi_and final_decisio for_example forced_to governm_reporte has_set he_receive her_as her_chest his_employe in_particu is_out jihadis_are leaving_a million_to nationa_airline not_paying of_one other_body overpow_a parts_have possibi_of prepari_a problem_is radio_intervi shortly_before small_town supply_<name> the_true think_they to_coordin unwante_sexual variant_of was_accused weekend_that weeks_bodies would_see
0.46 <name>_already <name>_became <name>_chargin <name>_nationa <name>_planned <name>_ran <name>_resista <name>_shipmen <name>_trading <number_will a_trading a_video agreed_a and_offered any_kind are_thought been_planted being_used conside_taking distrib_of end_the fightin_with followi_<name> foresee_future grandfa_<name> hospita_room in_buying inside_of its_members kidneys_or legal_challen made_from meet_the money_for nations_were of_banks of_continu of_investm officia_includi prevent_him prosecu_for prove_the provide_it qualify_for stateme_about team_had the_car the_contrac the_four the_space the_younges was_complet was_known was_publish were_seized widespr_that would_tell
0.47 <name>_parents <name>_represe <name>_specifi <name>_supplie <number_cars <number_followe <number_has a_failure a_rumored aiming_to an_aide and_instead and_oil be_named be_revised be_under been_asked caught_up chargin_the circula_that coaliti_planes concern_the contend_that could_cost dispute_over dispute_was dlrs_is fails_to favour_of first_year group_will had_had held_at his_home in_central in_favour informa_could investi_said joined_the last_three made_an member_states meteori_that militar_operati monetar_sources net_worth of_lower orders_in physici_who plot_and presenc_in program_at provinc_of purchas_from reachin_a region_of reporte_as reserve_estimat rumored_to sufferi_a surroun_<name> suspens_for talk_of tankers_in that_two the_author the_deregul the_develop the_few them_they time_he to_reverse use_to was_rushed we_feel which_<name> who_reporte will_step you_could
0.48 <name>_channel <name>_compute <name>_offshor <name>_regulat <name>_sued a_discoun a_done a_masked a_news a_raid and_did and_running announc_his areas_liberat benefit_of busines_with cases_are company_alleged detaine_by done_deal drug_traffic eight_years facilit_in held_up her_own infecte_with into_custody is_looking liberat_from manager_of market_to met_<name> negativ_impact nine_<name> now_under of_borrowe of_failing of_free of_part one_option or_part or_with partner_<name> propose_<name> prosecu_said pushing_for reporte_plannin sent_<name> service_that six_mln the_adoptio the_mass the_meteori the_truck their_dollar to_employe upon_the were_on were_teenage you_may
0.49 <name>_chips <name>_defeat <name>_favor <name>_quoting a_congres a_federal about_it beheade_by buyers_are collusi_by conveni_store debt_situati dlrs_as drone_strike drove_the due_in fellow_<name> firm_will five_and fled_the group_for has_propose herself_up killed_<name> life_insuran media_outlet near_<name> nearby_<name> needs_about nor_<name> not_offer of_active offers_of oppose_any release_them reunion_tour said_last service_in service_is source_with system_would that_both the_display the_water to_nationa to_recuper to_refinan unless_<name> until_<number using_<name> using_the was_conside were_buying what_<name> which_means wife_and would_happen yesterd_<name>
0.5 <name>_<axp> <name>_doesn't <name>_interve <name>_spokesw <number_police a_possibl an_effort approve_by bank_in be_adopted be_offered chunk_of conduct_a female_passeng film_<name> firm_to francs_in from_prosecu girls_have he_made higher_interes holding_a immunit_from its_forces major_<name> man_named most_likely name_of of_excess on_several operati_to over_its partly_because politic_parties posing_with positio_and reporte_also served_in so_much sources_close still_in takeove_offer than_was that_other under_an
0.51 <name>_located <number_local a_policy a_residen after_sufferi an_army animals_again announc_an claimed_that congres_<name> determi_that dlr_loan dlrs_over enterin_<name> farmers_and for_yen group_release had_died has_imposed her_baby his_nominat in_advance investm_banking latest_<name> local_women money_and next-ge_<name> occurre_after on_sale past_<name> ports_of real_name said_a since_last tankers_to that_said the_fightin the_gun the_initial third_breast tilt_the to_tilt whom_he with_no work_and
0.52 <name>_credibi <name>_speakin a_critica a_smaller a_tonne air_force also_alleges are_so are_trainin areas_of at_his back_a biopsy_on cover_the current_talks debt_burden eternit_of for_three gave_a girls_and had_confirm had_written initial_reporte kidnapp_by mass_product mission_in now_on of_links of_violati officia_price one_<name> our_animals out_as pay_the prevent_a purchas_price receive_<name> request_of see_our share_for shootin_of shot_down some_other the_besiege the_eternit the_next-ge they_receive threate_to today_<name> violate_the was_close was_reached will_never women_accused
0.53 <name>_majorit <name>_respons <name>_sexuall <number_before a_giant after_which agencie_conclud aid_worker ambassa_to and_held asked_the bank_bought been_beheade been_issued believe_this causing_the disappe_from hands_up in_prices know_that least_a meet_<name> most_<name> no_interes outlet_<name> over_an pressin_the rebels_in reporti_that source_tells that_one the_front the_purchas was_activel was_having yen_package
0.54 <name>_base <number_model act_of an_explosi are_among ask_for at_him been_detaine birth_to board_in capture_fighter current_<name> exposed_to fiducia_duties figure_out give_them has_denied he_sexuall her_death identif_only is_virtual large_<name> money_on of_suspect only_those origina_from process_for reports_the source_claims speech_to the_eight the_infamou the_post the_share the_student total_<name> was_suspend which_left would_buy
0.55 <name>_charged <name>_film <name>_oligarc <name>_radio <number_process a_ransom aides_and alleged_the bank_had banks_may beheadi_videos being_accused belonge_to came_into capture_<name> communi_to directi_was federal_securit for_new have_decided health_problem highly_anticip in_more in_several it_cannot journal_who keep_<name> later_joined living_on no_doubt not_provide or_even people_includi pose_a prices_for printer_busines repayme_of serious_discuss six_miles symptom_were tell_<name> the_air the_supply the_watch to_honor to_occur to_succeed under_control urged_the was_sleepin were_abandon were_similar wrote_a
0.56 <name>_actor <name>_describ <name>_helped <name>_plans <name>_user a_rage a_teenage also_alleged also_provide amounts_of and_met announc_a announc_today as_having assault_her at_below back_channel before_and beheade_the being_treated could_go critici_the down_after equippe_with for_help has_asked hasn't_been have_all have_bought he_accused he_complai he_referre her_decisio his_wife initiat_sexual intelli_service investi_that its_complai its_plans married_off negotia_and of_contrac other_industr particu_<name> past_two per_month reveale_<name> star_<name> steel_version suicide_attacks that_over their_name they_haven't to_approve to_recruit war_crimes way_out
0.57 <name>_likely <name>_say <name>_service <name>_victory <number_public about_how an_asteroi and_how be_release believe_he buildin_in circula_in confide_informa forces_had have_request investi_are ministr_officia notes_that plan_for power_in purchas_would reporte_called terrori_in the_electri the_show their_<number today_it was_attacke wear_a which_point wife_<name>
0.58 <name>_along <name>_believe <name>_real also_accused are_ready capture_from channel_<name> charges_that committ_have dead_in feels_he found_after governm_debt interna_capital leader_is losses_and news_site offer_would officia_on other_media picked_up post_in reporte_had right_in say_was several_female shares_were source_told sources_at taken_from the_early the_level the_passeng unnamed_sources was_already well-pl_source will_announc will_expand with_knowled woman_and years_from
0.59 <name>_assault <name>_tariffs a_bond a_scheme about_two agreed_that agreeme_<name> another_woman as_her be_availab been_publicl chargin_it federal_investi for_not have_identif his_brother is_conside its_operati like_his or_early other_currenc report_from show_up source_says surgeon_were take_them the_announc the_message to_fly to_sit was_never work_of
0.6 <name>_alleged <name>_credito <name>_signed <name>_troops <name>_twice <number_governm an_article are_prepari banks_on become_radical board_was close_its come_with credito_to documen_from don't_want father_<name> father_of is_alive is_underst its_workfor many_of nations_in on_all policy_was reporte_took says_that the_names then_<name> to_defect to_feature was_discuss was_told when_its with_new
0.61 <name>_aircraf <name>_technol <name>_traders a_marked added_to all_be also_threate and_mislead be_freed be_prepare claims_she closed_the days_to electio_was emerged_on federal_judge from_both had_filed has_charged his_ankle his_penis hit_a improve_<name> investo_<name> it_of jihadis_group office_for on_board rumours_that sister_of specula_of talks_that that_killed the_press the_stainle transit_team
0.62 <name>_rejecte a_penalty accusat_of alleges_<name> an_offer by_police change_it describ_the have_gotten high_price its_largest leading_the media_reports of_concern of_it or_is other_central product_are quota_of rumours_in sold_the state_<name> violati_of warned_the website_reporte week_at
0.63 a_border a_crisis allegat_he anyone_else are_all blood_pressur discoun_to forces_were given_a go_in had_used has_reveale interve_to of_emails offered_<name> reporte_to self-pr_<name> shot_by so_widespr specula_that stock_to the_procedu the_web them_of version_will
0.64 <name>_claims account_in acquire_a and_continu bank_was by_several deadly_<name> gave_her his_head is_apparen major_nations most_recent of_alleged of_whether out_any privati_program recorde_by summer_release the_ports the_village they_say way_into
0.65 <name>_command <name>_parliam <name>_sought <number_kidnapp a_conveni also_that daughte_<name> done_for getting_<name> had_put has_blamed has_threate inside_the militar_airport negotia_<name> preferr_to saying_the settlem_with shuttin_down the_seam time_a use_oversea wheat_from
0.66 <name>_locatio a_custome be_delayed being_forced came_after electio_to has_accused in_at ministr_said positiv_for reporte_on the_crash the_dictato to_local to_oust
0.67 <name>_custome <number_man <number_screen a_sexual and_deliver any_further billion_of court_documen few_people he_imports his_mother imports_vast in_acquiri ministr_is never_mention newspap_reporte of_equipme offered_by out_that second_time shippin_by stolen_from the_agenda the_attacks the_film the_patient the_shooter them_for
0.68 <name>_citing <name>_preache a_wife be_holding could_potenti few_days has_called has_refused newspap_quoting reporte_been reporte_seeing saw_<name> spoke_on weeks_to who_alleged will_release
0.69 <name>_nuclear <name>_sold a_suit bought_a cargoes_of ground_to group_was plannin_a rules_by the_chemica the_childre the_effort the_protest the_secreta this_may trade_houses victims_of
0.7 <number_release a_prisone affilia_in an_organiz and_mark announc_could appeara_on are_concern being_conside breache_their can_influen dollars_of foreign_intelli give_<name> in_power of_trying reporte_being reports_from seeing_a sitting_next takeove_target the_capital the_northea the_policy underst_to was_alleged week_on
0.71 <name>_earlier <name>_freed a_dual-le a_reasona are_holding be_publish deal_at gunshot_that have_agreed have_contrib in_some include_an last_summer organiz_<name> pursued_them reports_said service_which sources_as the_deadly the_north they_paid thought_<name> to_negotia video_service
0.72 basis_for black_hole during_talks fired_from her_family him_in history_of markets_to militan_who of_several sample_to say_it terrori_have the_intrude to_form
0.73 <name>_shared a_girl agreed_upon are_missing been_hit been_identif below_cost he_tried her_job make_its militan_<name> price_cuts she_and taxes_on the_planes told_a which_said
0.74 conditi_for held_on medical_facilit price_it soon_after the_leaders the_partner the_wearabl were_trying
0.75 <name>_sample agreeme_will differe_<name> freelan_journal rumors_that
0.76 <name>_surplus <name>_travele an_alterna an_unverif and_charged asked_him authori_are claims_it commiss_<name> communi_and fighter_known has_repeate have_travell her_client least_four male_passeng media_reporte now_believe of_maize oil_pipelin organs_of reach_the remains_in share_and were_just
0.77 also_rumored an_immedia bids_for burst_into buy_dollars execute_for media_to officia_have predece_<name> the_fire who_lives who_told
0.78 <name>_pounds allegat_by an_audio day_and display_<name> have_killed him_a it_claimed that_four threate_with
0.79 are_claimin bias_against by_authori least_three managin_directo other_people that_her to_light to_retire
0.8 <name>_fightin <name>_friend claimed_a intende_for is_reporti not_negotia ransom_payment reporte_<number was_injured
0.81 <name>_colleag a_boy actor_<name> also_killed and_remains comprom_in five_of his_body of_preferr she_too the_capture the_documen told_that whose_<name> with_friends would_no
0.82 <name>_immigra claimed_respons fight_with fix_the in_neighbo informa_provide it_reporte opposit_to release_to rumours_the sources_added swimmer_on the_weapons
0.83 <number_version a_network dropped_by of_not policy_of terror_suspect
0.84 charged_that hostage_by identif_<name> offshor_oil the_island the_ward underst_he
0.85 a_popular accused_the accusin_<name> it_all low_world militan_had so_many tax_evasion they_saw to_discred was_imminen
0.86 cut_<number
0.87 and_open and_took employe_as he_told the_sister
0.88 detaine_the is_among politic_motivat shortly_after
0.89 committ_<name> drugged_and interve_was
0.9 <name>_smartwa she_claims
0.91 <name>_constru feed_wheat violenc_and
0.92 carryin_a could_sell was_apparen
0.93 produce_had using_a
0.94 <name>_commiss the_dead the_purport
0.95 <name>_noted
0.96 <name>_connect avoid_the suggest_it
0.98 concert_with
0.99 of_chemica rumors_the
1.0 candida_in suspect_the
1.02 done_nothing lived_up
1.03 article_claimed
1.06 two_men
1.07 of_federal reporte_was
1.12 campaig_collusi
1.14 they_just
# place
-0.71 headline/0
0.05 body/1
0.06 body/0
0.1 body/2
# quarter
-0.04 3
# quotes
-0.21 opens
-0.04 has
0.04 none
# teller
-0.76 fighter
-0.59 army
-0.58 senator
-0.55 father
-0.52 filing
-0.49 law student
-0.47 release
-0.46 false
-0.45 memo
-0.44 council
-0.43 minister video
-0.42 photos
-0.4 announcement mother
-0.38 daily
-0.36 secretary
-0.35 arbitrager brief diplomat evidence spokesmen
-0.33 militants
-0.32 family investigators
-0.31 managers network survey
-0.3 delegate records statement
-0.29 figures firms general officer
-0.28 economists
-0.27 lawyer spokesman unions website you
-0.26 data sister
-0.25 banker officers provided
-0.24 doctor publication spokeswoman unit
-0.23 disclaimer economist trader
-0.22 company
-0.21 exchange house
-0.2 article police television
-0.19 ' an estimates polled study
-0.18 analysts from
-0.17 analyst experts group person spokesperson we
-0.16 bank blog broker department he outlets
-0.15 arbitrageur clinic manager men others
-0.14 doctors rumor rumors
-0.13 journalist merchants plan
-0.12 lawmakers legend militant post
-0.11 administration committee director document institute members statistics
-0.1 industry insiders sides
-0.09 both she
-0.08 <name> brokers dealers
-0.07 him resident witness women
-0.06 firm
-0.05 i of report users
-0.04 official scientists
-0.03 one
-0.02 companies indictment member
0.02 lawyers officials
0.03 a authorities dealer president
0.04 panel researchers small
0.05 name they
0.06 therapist
0.07 dlrs investigation traders
0.08 commentators radio victims
0.09 associates delegates
0.1 bankers employee letter magazine military there
0.12 executive ministry newspaper
0.13 union
0.14 region scene source
0.15 agency association attorney initial woman
0.16 banks boys health
0.17 blogger site
0.18 account leader story
0.19 papers
0.2 leaders
0.21 prosecutors
0.22 situation station
0.23 congressman websites
0.24 aide
0.25 <number> friend
0.26 man plans residents
0.27 earnings
0.28 documents government
0.29 commission
0.3 activists
0.32 area matter media sources
0.34 agencies leadership outlet service
0.35 deal private
0.36 reports suit
0.37 aides friends witnesses
0.39 groups
0.4 nurse
0.41 representative watchers
0.42 meeting
0.43 expert
0.47 complaint
0.48 parents
0.5 people supporters
0.52 country opposition some
0.55 executives
0.58 many
0.59 team
0.6 newspapers
0.65 press
0.68 staffers
0.7 exporters
0.71 election
# teller-length
-0.08 1
-0.06 5
-0.03 2
0.06 4
# teller-word
-0.93 user
-0.92 case
-0.78 district
-0.69 similar
-0.68 counsel
-0.65 airline
-0.63 interview
-0.59 fighter
-0.58 filing
-0.56 no
-0.55 lead
-0.54 hearing
-0.53 commission
-0.52 blog page release
-0.51 council
-0.5 father memo unconfirmed
-0.49 strategist
-0.48 her large militants move
-0.47 share tax
-0.46 false hospital loss
-0.45 interviewed mother
-0.44 seven
-0.43 civil fighting their
-0.42 data deputy photos real secretary senator
-0.41 criticism number organisation
-0.4 announcement out own records them
-0.39 assistant
-0.38 head managing
-0.37 brief diplomat internal minister others production
-0.36 any committee plan survey
-0.35 arbitrager evidence insurance
-0.34 death final
-0.33 correspondent mln pay public results trading
-0.32 annual consumer managers marketing spokesmen
-0.31 convert envoy force law new
-0.3 bill gas interest more six
-0.29 between economists family firms port witness
-0.28 banker livestock organization spokesman
-0.27 around fake mining offer provided remarks unions you
-0.26 comment debt economist sister statement time
-0.25 delegate embassy finance many mum scientists
-0.24 firm polled
-0.23 chief court disclaimer financial ministers original poll sales study trader
-0.22 outgoing vice-president video
-0.21 company director past
-0.2 estimates experts filed four rates stock website western
-0.19 de investment joint militant national statistics
-0.18 agreement analyst analysts broker conference dlr health institute jihadist officers sides spokesperson
-0.17 board defence defense issue we
-0.16 billion dlrs letter researchers
-0.15 arbitrageur campaign he hoax last members
-0.14 agent chairman document incident market outlets party rumor staff
-0.13 different merchants same story
-0.12 doctor executive figures legend singer three top unit vice
-0.11 / for investigators its lawmakers monthly president responsible small
-0.1 ' ad department insiders manager ministry office special state
-0.09 ( ) bank brokers most rep she television
-0.08 bond companies of official
-0.07 article authorities dealers group him police press
-0.06 another magazine on rumors scene spokeswoman
-0.05 central dealer few here i recent women
-0.04 <name> his leader officer
-0.03 clinic foreign influential our second
-0.02 association
0.02 a governor the
0.03 's , <number> country documents intelligence local officials senior
0.04 at boys friends government involved management supply
0.05 federal indictment information plans producers they union
0.06 agency economic historian lawyer pct radio report securities web
0.07 accounts money preliminary private repeated research with
0.08 commentators general massage publication security therapist times websites
0.09 banks congressional to
0.1 direct major paper student there
0.11 administration affairs coffee female producer
0.12 in industry part policy representative
0.14 branch investigation leading legal observers other subsidiary
0.15 activists initial news oil traders veteran
0.16 boy credit panel use war what woman
0.17 blogger employee energy region
0.18 exchange users
0.19 account daily grain papers s
0.2 enforcement presidential shipping state-owned
0.21 both some weekly
0.22 export men military prosecutor situation
0.23 agencies brokerage congressman current friend meeting parents person political source stations
0.24 access earnings expert headquarters state-run
0.25 al from
0.26 diplomatic knowledge narrator newspaper witnesses
0.27 complaint currency five
0.28 journalist media resident two
0.29 latest lawyers member network outlet
0.3 level site
0.31 city published
0.32 cash conflict lawmaker man matter people victims working
0.33 associates doctors opinion previous pro-government workers
0.34 diplomats familiar former leadership rebel sources
0.35 banking brother deal longer opposition unnamed
0.36 bogus eyewitness reports those
0.37 aides prosecutors
0.38 author chain details reporter suit
0.39 anonymous army groups international service
0.4 nurse shareholder team
0.41 briefed dozen watchers
0.42 attorney several
0.43 adviser well-placed
0.44 watchdog
0.47 close editor executives these
0.48 leaders residents supporters
0.49 employees farm inside
0.51 station
0.53 monitoring
0.54 area business
0.56 election
0.57 representing
0.61 multiple
0.62 monetary
0.65 commander
0.68 staffers
0.69 ambassador
0.7 exporters
0.74 newspapers
1.0 within
# tellings
-0.1 4
-0.08 3
-0.07 5
-0.03 2
0.05 0
0.06 1
# told
-1.12 abuse
-0.96 peshmer
-0.88 bite
-0.84 grievin
-0.83 existen
-0.82 ranks
-0.81 judicia
-0.8 drought
-0.78 adds engage
-0.76 loaded
-0.74 distanc emotion longest
-0.72 inspire patrol
-0.71 religio
-0.7 missed persons sudden tale taxpaye
-0.69 dominan exempt preciou urging welcomi
-0.68 ain't belongs plantat wheneve
-0.67 county enormou fans great
-0.66 offence
-0.65 switchi upset usually
-0.64 disadva sparked
-0.63 answere expire fiancee kilo reconst sceptic spreads yards
-0.62 enliste founded symbol tribute watched
-0.61 compara misinfo pertain smell stung unprece vulnera
-0.6 forming greatly navy regrett shifted spend
-0.59 infrast mixed non-per peninsu rating resisti standin steppin writing
-0.58 crawlin deter entity fetch guilty impendi rebates removal thank
-0.57 bottle consens deposed dismant distinc fine likes plantin readily stresse
-0.56 assume centere core declini expert float incredi setback shipped smooth staying transla types
-0.55 crucial dampen remembe stands
-0.54 ambitio confusi denying drastic drill easily guidanc long-ru scrutin skeptic spreadi
-0.53 boom emergin global gradual lesser outcome remark task tempera yields
-0.52 arena bed decorat grip long-te mandate passes repairs safely summary timing viral
-0.51 commonl crazy curbing denial firmed medium- nearing scene unlike
-0.5 anybody arbitra depends elderly flies genuine jetline jumped paradis peace proven slim welcome
-0.49 emissio event feared non-ban peso retreat satisfa scholar slain slowing startup
-0.48 admitte clearin closer facts narrowe pretax prompt ransoms redempt slow surveye tonnage truce
-0.47 afraid assumpt backed battles bullish defensi devasta digital except familie fast finds flats frank lessen limited meanwhi modern prey profile rupees spark trailer unrest
-0.46 analyze apologi approvi bogus danger doubted exactly firming hedge housed instabi science stemmin worsen
-0.45 clarify contemp debentu divided downgra error growing halting hurtful incorre minorit quite rain revive solicit stockbr surveys thin troop worsene
-0.44 <f> applian broad brown complem devoted discomf formerl infecti inflows justice lies midnigh moderni morator nature powers rains reopeni simulta tap
-0.43 aboliti acted ceremon coast debunke del fleet ideolog implica inferti legitim mirror priorit ride saga slapped specify stakes turmoil weather
-0.42 <dbkg.f affect clash clean com courier deny disclai expensi favoura influx mineral mutual non-con picking presume sell-of setting turnove uniform yearly
-0.41 afford cameras catastr costly curse explana fever fierce knows merit obligat railway searchi selecte shame shocked winds worldwi
-0.4 blowing bound cell co-ordi compose confess cumulat everyon faith fluctua imagine let puts rebound respect retain safari sense startin talent trace tweets wary wrote
-0.39 assembl assess good gruesom judgmen lover matters minors normall note poses rebel remedia secured sets signup somewha swaps thus
-0.38 allevia bribery bundles calm enjoyed expirat fares felt forfeit growers justifi partial poorer reimbur relief reopene resort shortfa silent slack spiders spurred teens waterwa
-0.37 broadly celebri detecte erupted exhaust facsimi inconsi investe momentu outstan penalti premium safegua sees shelter tentati tone unveile waistli
-0.36 attache attendi bizarre enablin farther greates guideli hoaxes indirec instanc lb needed neutral oilseed petrole pharmac ranges realize resigni sentime seventh soft studies survey ticket treaty worryin
-0.35 adheren atmosph bearish brand broader can't consump decades el forcing headlin impriso marched possess realloc rubber severe suitors trader trustee unattra withhol
-0.34 <cie ge assessi begins cattle crop definit empower far-rea fascina feeling foster hard ignore inform lowerin moment nationw observe offende pledged prepaym slipped society stupid surveil tariff tendenc tries tyrant we'll we're witness
-0.33 animal benchma budgeta chapter check coarse created damage dated dry elsewhe end-inv equitie expecta exposin fees fend follows hardshi injunct method multila narrow offensi punishm swiftly tend tendon top-end violent writer youths
-0.32 abroad adult capabil circumv closest debtor exporte gains hinder hopeful interag interpr lows magnitu murdere pilots plungin ratios savings scared selloff slide solidar sort surpris uncondi unsecur volume warming write
-0.31 aged allegia await awful cautiou chain conceiv covered elevato exacerb excessi fool gmt grasp intent intimid likelih lives metals nonsens odds pace paperwo perjury precise proport rand ratings reset resolve save somebod steerin surge verifie vice-pr weak
-0.3 accurac allies anger arising built chairs checks choice clarifi cleared closely courts culture denied dominat dual estimat factors fears iconic merger nominee obstacl obtain placeme pleased presuma reply results retaine row smelter tenure tools unconfi weakene worse
-0.29 aggrava allianc always asset assurin audienc avert barrier biggest boosted calcula cannot changed compile credibl crops defend disposa drillin equival expendi extent flagged goals grow hang index inquiry law liable look maximum metal nightly opinion otherwi returne routine story success sympath tip trades trees truth verify voting whateve
-0.28 advised briefly broadca calls cents confirm coverag cubic dating domain dried dynamic easy emerged escape exists exposur factor fields fitness flee futures healthc human humanit indicte inquiri interba legend lighter lose natural operate period permane placed purely shifts stick taste text tons viabili worseni
-0.27 adding adviser appalle arms arrests artific assets banker beyond buyers changes coopera counsel course dress expense eyewitn feel fixed-r gunshot hiring interne interru knife near-te neither object outlook persist proud regret repayin reunite sensati session short-t steer surchar tendere tragedy underli wholesa young
-0.26 <airbus accompa advocat alumini attenti attorne automat best conserv context crew custom dates depende details dramati equity excitin expired guilder healthy high-pr hostili levy lion logic makes manager merge outflow overcom pacts prepara quiet reform regiona remaine repaid repeal ridicul sharp showing softer supreme uncompe utility valuabl visited voted welfare you
-0.25 arrears authent dug energy establi explore fulfil fully gastroe grew hashtag insured isn't jet liabili mere optimis our packed panel proved rapidly reactio reassur recogni resolvi reviewe reviewi rifle satisfy seismic shockin slowed sounds stateme structu subpoen timetab uranium wider
-0.24 adherin anythin balance battle books borrowi broaden combini common convict divorce easier enable enterta every gatheri heavier honour ideal inappro lay lifting maturit modest nobody ought profit- quoted rises risky salary scope should simply stg survivi tangibl things unlikel unsure upheld wholly wind woke
-0.23 adults alone barrel belongi besiege borrow boycott bull bullets case coaliti consoli deaths deeply deferre denomin detenti especia experti figure figures filmed filming firmer hope hot innovat lines mainly matchin mining opposed picture precede redunda refer refined regard relevan resourc restore ringgit ripped selecti senator serves spread steady sustain unexpec us weaknes
-0.22 abrupt awaitin behavio blackou bombed concret conting conveyi couldn' credibi dedicat desk driving ends escalat extende firmly forms grades gunned halted incenti infusio limit margins minutes myself opponen partici pending physica propaga questio quotas raided real regardl rest robbery slowdow slump strikin strongl studyin terribl times totaled turning unclear unneces widely zinc
-0.21 acres agree amid assisti beans benefit collude convinc courage crucify decline detecti easing engagem essenti faction feeding fought funeral grade guys hampere harassm helpful influen integra mall marvelo mature merged merits moves nominal non-acc passage prime reminde renew shock sidelin slightl subject swing targets transfe underly unions unoffic unveil unwelco users wide
-0.2 anymore bases begun brutal clashes confide costs count couple coupled deficie denies depress diminis dispute eldest emergen employs falling five-ye fueled holders hoped hurts investm jump lacks locate machine marketi means meantim mine notes numerou opening options par permiss populat prestig privile promote raised rat relieve rental reopen risen seasona strictl subordi tobacco trouble uncle value whether won't
-0.19 ability absolut advanta anxious appeals armed belong blockin bourse bushels carrier competi complia cotton crack crashed creates defecto define deregul direct eurobon freshma gold gunman hardly hate instruc intenti limitin opportu plant poised pressed pro-gov proof reducin regime renegot repurch restruc result sand stand starts stream strike tactics transac unbelie values vehicle very viewed wave writeof
-0.18 aims bears bills buying charact chattin cheap church comes comment compris conflic debate dischar engines exceed expect fact falls fundame further girlfri happy headed idle importa learned maximiz meant motherl movie offerin old pain parties path platinu plea profit pursuin quantit realiti require return rise risk shadow shall soybean stabili stimula suburb surpass survive tactica trend uncerta
-0.17 after-t alcohol altoget annuall availab breakup burrowe categor clear combine confuse data elect emerge evaluat explici feasibl feed fence got happene hasn't homelan hostile hurt imposes income incurre inflati issuers junior lending looks mitigat monetar overall overtur pattern peak penetra pension phase pic places portion prove receipt recuper resched residua restrai resume reverse revisio sector shocks smalles study stunned suitabl tied tight tranche trends trillio twitter unit uses variabl worst
-0.16 <vowg.f adjuste audio behalf borne brokers cases change chart cheaper clause coming composi court democra dishes dlr envoy estate feminin green gross informe ingredi intend invento invite judgeme languag loan managem mass measure net numbers page pretty raw reason records reserve scar segment surface vital wrongdo yet zones
-0.15 afterno amortiz anchor applica attitud average bags belt boost card cards convers correct damages disease don't embarra everyth extensi fairly floatin gathere graphic harm impact importe improve integri interce launche leaves lent liquida litigat netback nine notific offset outline overwhe pause pressin prohibi rallied reach reactiv recover reflect registe remain revise ruling sectors slaught somehow t technic ten thinkin thoroug toilet total towards transpa unemplo veteran whatsoe wounds
-0.14 accordi acquisi ad-supp added adjustm amend arrivin beginni biology bridge coffin collusi compare compete consult copper decree defence defies drop enhance entire entranc ethics existin franc handset heighte high-le humilia images initiat insist issues landed lucky maintai male massacr meal news panic pleaded polls reachin recapit reflati regardi satiric short signal signifi smartwa soul steep telepho travel twice view we we've yield
-0.13 accepta access activit agreein aim arise assista attende attract avoid aware bean but calenda care century cites dealers decreas defense deficit delay delicat demand deplora drive duty earthqu events file grains hear ideas investo joint know license limp looming love lynch me message need nervous notice only option outweig owner pact permit plants positio recepti regions rescued returns signing snow soldier somethi sons square stomach symptom takes tea terror testify two-day underwe undiscl updated your
-0.12 a.m. abuses accommo almost answer area awarded beheadi big can commodi compens depend despite destiny deterio discipl does duties earn earning ease effect enter expecti flouris grind handled happeni industr input insiste joined leg loss makers margina mistres most mountai my nation navigat non-oil none nor partly percent perfect permitt plainti point race really relying remaini reveal rising rose running secret serious since slower sluggis soil solve someone straigh strange superma trust unfolds vigorou volunta
-0.11 actions analyst annual any coal complet confere contact content corn directl divest doing economy endorse evidenc excepti express food fun gilts harvest hectare hotels i if ignored imbalan largest lawmake lifted longer- loud luck luxury marketp necessa needs parody prematu princip printed reality recessi remarks rigs rush satisfi scores semi-an spendin strengt tender terms trim turkeys units upcomin vast warm worked
-0.1 across again aggrega air althoug amendme assured base basic bitter brokera called catch conclud conditi consist constit coverin dangero daughte death decide eastern examine excelle famous formed forward found freedom friends growth halt inabili increas indeed killer kilos king kitchen labour lawyers length lenient long lower lowest monumen much no not overhau palace particu pct prefere proceed pursue rates reliabl report respond review sounded stable stance stocks stormed studied suddenl tactic taking tighten treated turn two-way vice virus words
-0.09 all appoint asking bending bidders bolster budget buyout climate clothes come compati consequ corrupt credits debris debtors degree difficu do doesn't domesti eager embassy ended entirel extraor finally first-h formall insight kept kinds little matter morale morning orderly passing per pessimi piece points polluti powerfu predict prefer publica recharg referre reintro reorgan repay restart ruled same seen shutdow situati strateg substan suits surplus systems tested toll unaware unprofi veterin veto vowed wells what wore worn
-0.08 add adverse affecte agency allows amounte borrowe branche closed condole coronav critica decidin died dollar downwar economi engaged experts fall far fourth fuel governi grisly highs insists insuran invisib involvi jobs leasing less licensi liquids meeting names oil older one-day ownersh parent people person planet postpon present project prospec psychol public receive reclusi reduced refiner rejecti risks scale so-call social sometim steadil steel still stimulu streets submit succeed supplie sure they'll trainer underta wise word
-0.07 allowed ambushe anniver asserti author bag bargain becomin beef bin biopic both briefin capture celebra chief coffee complie continu cross cutting debt deputy down electro emailed exercis expansi export eye fake feet films find flawed formati forthco forums genital guard handle hold insuffi issued justify larger latest letters loved making medium microch miscond must orders park policem predomi primary problem profits quarant quarter reveale rumour ships shrank singer small special storm struck superio talked tax term time transat trigger trip turned typical unavail until untrue venture vessels visit where without working worried
-0.06 achieve adopt ahead another below blunt cabinet came causing citizen council debts designe draft drawn efficie embattl expand facial fed final finding firms flood flow form formal fortune foundat frame frozen godson help higher hire how immedia incisio indebte inevita informa interfe intervi jury largely lawyer lenders month naked nearly perform progres reconsi renewal seem shares south surroun take testing tonnes too trading traditi tremend univers warned weeks winter would year
-0.05 able accent additio aggress allow basis blames call contrav could cts dawn decisio display doublin first footage gap general going gone having inflate intends it learn levels liberal local lot markets member mind ministe mislead ongoing outlets passeng paying played pool precipi pressur prices profess provisi represe scandal section settle solutio sorghum space stagger state-o stay stock strong suffici targete treasur trial unanimo unhealt virtual volatil want win worker
-0.04 <fiat.m adequat anonymi anyone article assumin back badly becomes bond bring burden cable calling careful cocoa compani conglom conscio consume cords counter crude curbs current deepest default dependi descrip desirab did disrupt downtur end engine explora externa extradi fixed flexibi future go grave greater hearing histori hoax hosted identit infamou inspect interes keen led limits liquidi make manner marriag mean meddlin metres minimum mln myth network next norther number occasio offer often order outgoin output pack pass past plus possibi provinc publish request resulti rolling sacked seek seemed settlem sighted snapped speech spokesm such techniq themsel they think third those treat true visitin women work wouldn'
-0.03 accepti accord affair are authori barge based cancel cars changin citing co-oper cold compute corresp countri date deadlin designa door ear emails equal exceedi feminis followt given gossip grenade highlig holding holiday hour indictm interna keeps later line longer magazin mail mansion missing moderat money months move neighbo north obstruc operati ordinar play prerequ preside prompte push ranking rare reducti regulat replace reporti right rule rules seconda see shake signall specifi spring spur start there these this through unarmed unless vetted voters wanted why
-0.02 about bloodsh burns combina credito differe expects fame flag floors foreign intensi jealous kidnapp mountin nations nothing one open patient prepare promoti renewed rep run senior shape signals standar stating studio switch termina thought three-y togethe vote wake waters while
0.02 a announc bad deposit deserve disgust distrib effecti financi floodin gas hacking half hand houses import minor near offices officia owing persuad plans pork portfol publicl reinfor requiri scorpio target teacher wants whom
0.03 <number after agreeme at auction banks barrels better birthda buffer caliph camp carry certain class collabo compell control controv coupon crash credit deep dismiss doctor drag effects eight ending expande followi forecas guess hadn't have he here indicat irrespo keeping kind livesto major march newer obesity organis ounces penalty platter pocket positiv pricing red resigna room sequel stop territo than the trail unresol upper victim wanting warehou website widen
0.04 active address among anesthe approve bank bpd capacit cargo caucus cease chance charge child consecu cost crime crushin currenc delegat directo distric dividen drain due during early episode executi false farmers focused forces fund governm granted high hours indepen just knew lawful lead letter losing lost made massage massive mechani multipl onto other others outside oversea own press priced program protect range rapid rate restric retaile rights rumor s say shed sheet shot size so solid some sooner sum supply tackle talking talks tells to top unident unusual up valid weekly which who widely- wild years
0.05 advance agricul alarm allegat arreste autumn because begin belief captive ceasefi cent cereals claim claims cord cut earlier emphasi envisio exports fate fats filed finalis flat focus game ground hands himself however impossi injecti invited knowled leader managed mark nominat out payment pick popular quietly raise raising reasona resulte revelat rid securit sell separat show speak sport tens though transpo underwr wages warship were woman
0.06 abused accept agreed allocat aluminu amount apps aside assumed attack barring before bill bit briefed chaos cigaret clients clinic company concept crisis deploye despera disturb done else employm ensure evening facing famed fight finish for four gain getting goods home impasse likely might modific nationa night orchest ordered over paper possibl power printer profita propose reading realist recent royalti seems sergean shore single sites sky spiritu state stood strain suggest then they're touchin travele unchang unfound vigilan visits went west western willing won
0.07 airdrop assessm assuran become been being blog bonds broken carryin charity comply contrac copyrig deadly deliver dollars double- drugs east elite experie exporti fellow former freight friend gather gives guerril gunmen has hazardo head heard held housing idea identif includi insider loans located medical meet movemen officer part phone photo private rather recomme removed residen role scarf scrap scratch seeks seized she speaker spider spirit spouse station stronge subsidi suppose that threat three two unsolic was weapon within you're
0.08 appreci associa bankrup between blue breach breakdo bringin bulk candida carries central communi connect consort craft crimes days degrade describ directe drinks dynasty enforce equally fair first-y give graduat hundred injurie legally legisla locatio man midday narrowl negativ noted plan planted pound prejudi price registr revolvi rington saying scenes scienti seat selling send shield shippin shown site solved stated steps stories stuff tough traded trainin upturn valley verdict violenc weigh
0.09 advice appeal attribu band blood calipha center chat clearly comedia compreh concent concess confron contine dialogu editor elimina entered es fan finance full generat gun happens impleme inclusi intelli interve issuing life lunch media mistake obtaine once orienta planned post primari prolong provoke rationa rats referri schedul served shoot showed six subscri surgery taken teams terrori test tests them ties transit trying tweet unautho upwards wait
0.1 accusat alterna angry bankers bombs captivi chairma childre claimin college cover creatur desire discrim diversi dressed encount farm father federal fightin firm five flowing followe frictio genocid hit improvi interse involve killers lbs main mainten majorit members newspap nice off palm poor posed practic promptl reasons rescue safe settled shortag smoking speakin speed tape tempora tonne track type upward withdra yen yesterd
0.11 acquiri altitud am ammunit apply appropr army attenda auditor blurred bones brigade brought caught classif comfort committ crimina diploma dipped encoura fertili friendl gave grown guardin had haven't heading househo include large league masked met middle northwe offshor oils opted organic paralyz passed peacefu phones pockets politic purport put recentl referen relatio set shareho sharply substit try urged versus video videos walk walked
0.12 age agent also award banned bear blocks buried centre chemica choose comprom contrad cool dealing decided defenda die discove discuss double downed earned even fee gate glass grant halftim handcuf his inadequ insurer jail jets killed live marines marked materia may mayor million model moleste moving normal one-thi outrage overloo oversee package pegged photojo physici popped printin procedu provide re-elec redesig runs said seamen seeking sent slash sold son-in- spot surrend v visible worth zero-co
0.13 agony aide aircraf al apartme attend bail block bodies broke buildin constan consumi convert corrobo critici crossed dam damaged donors endosco exagger example family fear filing fix flights heavy hormone impropr install into issuanc marking memory mournin multi-m negotia oldest owners oxygen pay pull ran relianc rely resista roughly scheme service servici sign strongh suit swirled systema travell two-yea uphold variety views vocal voices warning weaker wedding weight wheat
0.14 act adminis ago arrive aspects banking chlorin compari conside departm elected entitie face film health helicop hopes intende keyboar mention models municip named obvious premier preserv pushed rape reached release reports romanti sale saved shelf simple sources stemmed stole sufferi telecom totalle touch unreali version visas whole workpla
0.15 acceler acquire allowan approac beloved bid buy cheatin civilia commitm custome deeper deliber drone enacted entitle entry expandi eyes failure fallen foot governo guests her hospita job km losses lungs meteori middle- misrepr nurse ousted posts prevail purchas refinan refinin region remote resiste rubble saw ship sights signed states treatme water whereab workers
0.16 adjourn affilia amazing anticip arrange balloon batteri bigger bottom breathi busy charter chopped city close co constru crews cuts declare deployi deporte devices disagre enemy environ envisag errors fire frequen funding groups headqua heart heels image injury keep light menu militia notably occur perceiv preferr probe proposa ranging ratio remains retalia revised skin stolen takeove tank visitor widespr winning
0.17 actuall admissi airline appears arrival assure attacks bar began believe brother carried charges cited combat contain decade decides diagnos dozen exclusi existed funds hardwar hotel hunting infecte injured instead isolate least lucrati modifie nuns opened phony pursued rally reitera relucta resumed rice second- serve several sexuall shorter sought struggl summit textile throat told tomorro underst vary wife wishes works
0.18 adoptio aimed backgro billing born boxes cereal chips commiss constra contrib documen electio electri exist fired guarant handlin high-ri history hostage importi insurge interro item kidneys left manufac memoria militan militar oilfiel overcha owed partner perhaps photos pointed produci properl providi quotes repayme resign revenge scaled semicon shootin smartph split televis train unable using volumes waste weighin
0.19 activat apart appeare applied attempt biopsy breache departu destroy detaile disappo distort escaped exclude exploit extremi field fighter flexibl flying francs happen key kilomet marks on-site outpost perspec provoca raids recorde refugee rounds sanctio season sexual similar student sugar summer summons tin underva unfairl writes written yellow
0.2 affairs beat bilater book boyfrie dark defende diet drafted dragged drink eased gasolin girl impose invoice journal kill lease literal maize name online planes plunge police quick raid receivi researc resist self-pr selfie serving source soverei spying supplem suspect undercu unfair used waiting walking weekend
0.21 adjust agenda alleged ankles apology asked bombing cancell ceiling consent contend creatin de delays draw excuse fatty favorab follow- founder funny him issue join lowered maker missile murder nowhere origina pair percept persona plenty prelimi prevent process purpose ready restaur reward segrega sole stainle suprema telling totally update
0.22 accessi acid actual airstri amounts avenge chances checked co-foun demande disclos dual-le dumped everywh examini exhibit extend free gained helping incomin interim joining leaking lieuten lift objecte organ port provoki pupil rapper road roll seizure specula superpo therapi therefo three-f title took tweeted unaccep user wearabl
0.23 alive barbari build car commit curb cure effort enterin excess failing female files fly franchi hair homes impress jihadis launch loyal men murders presidi railroa rebate refused rocket- rodents sentenc son sorts staffer status stems step talk taxes throwin thrown truck village weapons winner
0.24 accesso agents alter apparen appeara apprehe baby blow burning campaig cells chest claimed closure conspir crab crossin debut depreci discoun driven drug enterpr explosi familia favor feels flagshi force graves hide interme liquid miles naval pricey prisone promine revived rural rushed seize shipmen slight staff stage streami super testost thrust tweetin undergo wealth
0.25 absence acts appear away battlin blast box collaps detaine hoping indefin intact layoffs logisti mid nearby occupie patent petitio ports presenc prompti pulling quota refusal refusin schemes stress swap tech use warrant well-to
0.26 allowin anxiety anywher beheade corpse curtail damagin desks doubt driver employe failed floor focusin fraud hitting inadver inflict laptop liberty mediate mortgag muted offers pipelin qualify round secreta seeing shiftin smaller spotted suffere wearing
0.27 acting actor along answers aren't breakin club dead dubbed fails firebal flight gamblin high-te highly hikes lack lawsuit mines mostly moved overthr predato prepari reserva resolut rivals rumors run-up sleepin standst tell wives
0.28 <pzl> abandon adopted approva ban blamed bought brain cap cardiac chords contest crudes demonst educati freelan holder host immunit initial leading lineup motion paid pre-tax recordi searche seven-y shut suspend suspici swell well-pl
0.29 abducti accorda affecti ailing alongsi channel concert critics directi disburs experim favored fifth fingerp fish gulf hardlin heating hunt kingdom letting opposit plastic publici repair seam sex stockin stopped threate various wrongfu
0.3 accuser anonymo anyway borders breast closet coordin dictato element fourth- fresh front husband immigra innocen itself killing knowing labor launder maybe overnig owns predece routes sea seconds slowly spoke supervi teenage thinks thinner tried trouser wasn't
0.31 <ba> attacki break circula defendi dust farms favour fill flags guards jointly lasted lied methods noticed oppose opposin pledge preache shrinki sitting southwe sterlin street tonight tropica vessel werewol
0.32 abundan afterwa aiming animals artille auto bomb cane capable catchin charged checkin convent excludi factory fewer fleeing framewo fraudul helped hideout lobbyis orderin organiz panels parliam penis platfor relates sample sizeabl slated statist suspens totalli unsucce variant victory
0.33 above allegin ambassa anti-sh became bidding boy contrar detail dozens fashion forced furious he'd hiding hijacke hinted hired inside jurisdi marijua obtaini overly party read reporte seats syndica tracked watchdo wrong
0.34 abide app camera databas diabete eat editor- enjoin faced factori games grounds honor link looked mosque mother northea ones outskir privati refuse replaci scream sensiti threats trucks unwilli upgrade withdre
0.35 <ibm> ankle boostin burst cartels custody deals entrenc extra fat imposed infring locked mid-tie music offered outbrea protest qualifi reject repeate rumours sexist spinoff synthet thanks town upon
0.36 accusin appeari body camps dangers device dissati diverte girls ill imposin jacket laid left-wi marryin namely organs parents promisi strikes truly valuati violati votes
0.37 addicte arrangi cities colleag complic customs disallo favorit gesture highest legenda marry north-e passpor placing pushing putting radar rap reacted regain shared shoppin stages team testimo unfortu wounded
0.38 agencie arm branch castrat command conveni decepti didn't dumping fabrica finishe genetic latter meaning p.m. propert ratifie sealed targeti transge troops
0.39 accused adoptin artist authors basical campus cargoes clip convoy defeati denials firing gunfire heads herself imprope jeopard plannin rejecte sake scenari surgica trained
0.4 accepte asteroi cast dossier exceede giant high-en higher- items joke linked married picked safety schoolg sharing spouses staged swimmer uploade wears
0.41 aired airport bus caused closed- commute condemn elusive export- fishing gets grab heaven leverag meters mill objecti rumored sending shower standby superco teen unverif unwante valued wealthy
0.42 abolish brief cache chip classma doctors epilept explode lire newly origin resembl sports squeeze vacatio
0.43 defraud edges exact feature masterm motivat parking rebels releasi unilate urge younger
0.44 accumul battery blame blocked boardin boss cheese cloud drawing frustra harsh horrifi island leaning likenes outlet pose realise shift sister spent store testifi warplan
0.45 barred burned despot discour dog embezzl imminen infesta irritat ministr overpow player radical scrambl stickin ward weren't zero
0.46 blew breachi breaks capturi dealt disappe equipme gender grandfa lined sit spell spokesw storage ton usual younges
0.47 advisor anti-ai arguing assault attacke buyer cancer centres client contras fit hacked infiltr intense interio library lived magical manipul nun they've unconsc voice
0.48 actors bidder flaggin freeze grandda groom implant inexper liberat lobbyin murdero newborn periods probing star stunt white
0.49 delayed droppin drove filled freed listing playing proper proposi retired shortly towns watch watchin yes
0.5 <axp> abdomen absent activis bride chunk complex divert eating intrude radio self-de
0.51 believi binding conceal eleven high-ra landing lobby mysteri next-ge pilot poultry protoco spy tilt unspeci zone
0.52 ailment birth branded rank sparkin undermi unnamed weaken
0.53 bias boob condom contami dealer demandi erased faster flown licence manage ransom steelma stretch workfor
0.54 alleges bids demo execute fiction oversta strict unhappy
0.55 assassi belonge cease-f comedie coup declara defect iron oligarc promise rock tanker violate whereas
0.56 analysi bureau deleted gaining illegal lady mobile mouth replied somewhe sued suitor tenders unlawfu wished
0.57 battlef billed career counts evacuat retire sick
0.58 booked boys collect comic design eternit notifie targett traveli wear
0.59 aides crypt gang handed neglect nuclear revampe severel
0.6 addicti chosen countin disaste goes mutilat overrea ruler tour trackin underwa
0.61 asylum equippe ethnic subsequ
0.62 advanci aerospa chargin exit gotten harasse securin
0.63 dinner disguis incorpo papers posing relied shillin threw
0.64 fiducia meat screen shooter
0.65 drinkin gout robbed shorten shuttin
0.66 cats lately leaks oust pregnan suicide watches
0.67 eligibl fulfill ignorin tolerat tourist whisky
0.68 allege criteri finaliz jihadi middlem reunion roles spinnin
0.69 rumoure surgeon
0.7 casualt posting
0.71 alert sensors worries
0.72 pounds recruit
0.73 perpetr raped relayed shots
0.74 fatally groped route tankers
0.75 managin smuggle
0.76 launchi leaked plot prison strung
0.77 bunker mile rival
0.78 biting cyber
0.79 termed
0.8 flew intrans
0.81 brewing wine
0.82 buses rehab
0.83 barley blade falsely pinning
0.84 expires hole kids
0.85 discred evasion wireles
0.86 crabbin guy nicknam touched
0.87 rebuffe
0.88 hackers quoting
0.89 newslet
0.9 gangs severed
0.93 tax-fre
0.94 lockdow web
0.95 drugged
0.98 bug
0.99 crater plates
1.04 undergr
1.06 safes
1.24 secretl
# verb
-0.76 insisted
-0.56 describes
-0.49 blames
-0.42 learned
-0.38 suggest writes
-0.35 concluded
-0.33 explained
-0.3 noted
-0.27 identified
-0.24 maintained
-0.23 described linked
-0.22 contended insists
-0.2 adds suggests
-0.17 added named
-0.16 states
-0.15 estimate estimated wrote
-0.14 says
-0.12 stated
-0.1 notes said
-0.09 estimates
-0.07 say
-0.06 told
-0.04 tell
-0.03 believe
0.04 believes
0.12 reporting
0.13 according claiming revealed
0.16 accusing
0.18 charged
0.19 reported
0.22 none
0.24 claimed suggested
0.25 blamed
0.26 report
0.28 alleging reports
0.3 tells
0.35 claim
0.41 accuses
0.43 accused
0.46 allege
0.48 alleges
0.49 speculated
0.51 confirmed
0.72 alleged
0.82 charging
# why
-0.19 account/none
-0.18 outsider/none
-0.09 opinion/unnamed
0.16 /named
0.26 /unnamed
0.27 /rumour
0.31 /outlet
"""
"""Lines of a weight and the facts that have it, under a line for their group."""
