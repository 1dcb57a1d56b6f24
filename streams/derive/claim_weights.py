"""What the judge of claims weighs: a fact of a question to its weight, by group. Owns numbers only.

Generated: `benchmarks/learn_claims.py DATA TEXTS` writes it anew; a changed table is a new version in NAME.
"""

NAME = "claims@1"
KEEPS_FROM = 0.2
TAKES_FROM = 0.5

WORDS = """
# around
-1.12 became
-1.08 facilit
-0.93 given whom
-0.92 popular
-0.89 discove
-0.88 charges
-0.87 homes
-0.86 airline
-0.85 store
-0.83 themsel
-0.82 include
-0.81 battle benefit paid
-0.8 data profess showing
-0.78 discont meet three-m young
-0.77 does partial
-0.76 upon
-0.75 credibl followe individ success
-0.74 infecti larger purpose retail
-0.73 arachni join
-0.72 accompa basis body clerk declini start
-0.71 expand selling
-0.7 afraid expecta
-0.69 makes my
-0.68 approva arm son word
-0.67 photos you
-0.66 appeara forecas hope
-0.65 conduct counsel deliber disease net repayme thousan
-0.64 exclusi priest reach sold soybean
-0.63 alive convers experie gain polled
-0.62 bear every feeling minutes otherwi prevent suspens your
-0.61 launche problem should sidelin
-0.6 pretty
-0.59 arbitra crossed goes jihadis perhaps
-0.58 fake hit impact saw times trouble
-0.57 average crop finding less party raised short-t stories tell troops
-0.56 defende determi divisio en felt needs recordi remain stake truth workers
-0.55 civil depends didn't died importa lot murder term vice-pr without
-0.54 exports extremi huge
-0.53 allowin annual big capture exact helped probabl really schoolg untrue
-0.52 assured behalf don't evidenc extensi insisti managem recover shots verify
-0.51 monthly speakin steel
-0.5 insuran right six treatme
-0.49 bonds cannot consume operato us viral volume
-0.48 approac birthda can't consist envoy expect face fueled investm la names parent read specify
-0.47 avoid doubted experts plannin private sister states unions
-0.46 build buying colleag efforts health letter rally seeking seems soldier spokesw subsidi took
-0.45 auction car during fiscal ground history issued members policie satisfi settlem summer unit various
-0.44 aircraf cites convinc final most piece real results signed small woman
-0.43 achieve acknowl arreste asking boys closely course drug few her miles missing rising search separat shows underwr univers
-0.42 activit attempt banker briefin brokera disclai lines princip symptom terror trader we've
-0.41 calling caught coopera departm home known ministe pact provide reveal share spokesp statist surplus
-0.4 dated engaged facts formed must organ prepare sale world
-0.39 embassy least marketi massive operate researc tactics too top underst
-0.38 across broadca exchang highest limited message militia outlet reorgan simply singer what
-0.37 adding chairma dictato dollars human noting outside own stateme
-0.36 approve economy expecte girl holds proceed saying second showed space study way weeks
-0.35 anyone contrib date end growth jobs levels line looking occur outlook period practic prayers situati unfound
-0.34 carried critica filing hasn't house initiat interes main militan need neighbo owned past port query shareho spokesm talk tank
-0.33 analyst correct elabora five forced foreign going positio purchas pushing recapit rules shootin stolen take takeove their
-0.32 around brief confere court debt figures informa life loyalis movie never roughly speak
-0.31 accord any areas best bond mention page sector
-0.3 answer area coffee debate job lead parliam rejecte uncerta until version
-0.29 actor deliver finance floor forces got help if injured many medical rates stay sufferi truly widely
-0.28 address become changed deadly decided get high immedia introdu live loan package require similar someone stg strange telling unusual years
-0.27 authori competi counter currenc dead houses nation notes our partner retaile tentati
-0.26 aired de earning firms gas hours near publici
-0.25 control credit declare defenda early economi enforce holding into led mark reserve scienti short suppose teen tonnes vice view we
-0.24 accused added al associa aware channel chief corresp disgust drop financi identit investo mln remains renewed ruled shocked three transpo worth wrote
-0.23 afterno alone beginni commerc complex conclus dealing federal finally ordered post ruling speech strong suffere territo water why
-0.22 applica difficu figure gone inflati kidnapp mum sell sexual writes
-0.21 battery better childre claims credito cut doctor factors interne is long manager more noted opening outgoin over plan press rating yesterd
-0.2 back before below child convert current deny distrib false female funds histori release through
-0.19 action always away balance billion brought despite indictm needed power she visited weather
-0.18 anonymi being cause city denying ever father fight general loss maintai offerin pct persona preside resigna struggl suspend tweets
-0.17 actions buy encoura joint modest named organiz passeng planned protest reform rise sales say shares value wants
-0.16 able aide aimed brokers delegat directl encount great hard law may me patient quoted referen regiona rest threate
-0.15 airstri anchor coming export governm it leader moved numerou petrole posted remaine show sides strikes sure whose year
-0.14 brother commiss committ company corrobo demand estimat firm he heavy insurge mother night radio reply resched sharp special still total
-0.13 accurat appeare captivi dealer describ detaine explain express family headqua hundred intervi method or previou project said shouldn televis think
-0.12 feature followi issues new possibl referre retalia see since sought team than waiting
-0.11 advance agreeme aid all assista between categor deal directo even lack payment remarks sometim surpris them
-0.1 bed cabinet cases central daughte possibi quarter reactio respons tax tried video
-0.09 bankers contrac daily do for one strike support these told up views
-0.08 almost deputy find held hold initial key legend of public set union use website
-0.07 anger confirm detail identif indepen large license losses measure merely partici positiv receive rumors seven station taken victim
-0.06 <name> already attacks bad base broker by can common heard like lower marks means only per pledged prices referri regulat signifi track virus went western within
-0.05 accordi allows along bankrup concern conspir dealers fightin higher informe intelli name network phone place police shared supplie this today
-0.04 <number a air althoug amounts and are at beyond certain church did effect happene i left list number offer officer predict reporte resolve seen senior suggest targete terms thinks trade
-0.03 add coach continu essenti first found fourth in latest laughin materia profit reasons repeate timing trust
-0.02 admitte bank connect done earlier no
0.02 been decline dlrs ministr officia on social
0.03 attribu be fall fighter however increas media meeting old operati point policy rate regular size traders update well
0.04 an anythin attack candida content death definit emergen integra love office procedu review story where
0.05 a.m. agreed arrived board confide each market note ongoing proposa rumours to used withdra
0.06 act affecte budget conditi conside defense down full inciden indicat lost markets next organis respond safety serious thought ties
0.07 advisor again agent am charge claimin cuts event expects having his ill longer not oil reliabl represe signs substan terrori when worst wounded
0.08 another behind days details dropped else hospita isn't its side stocks they was were which with working
0.09 also based blogger consequ employe energy executi from nationa pressur price protect provinc rebels some student system
0.1 ahead awarded compare doubt electro enginee future has hoax industr likely militar picture pressed report so yet
0.11 acquisi affairs could four getting hands linked pilots reporti sentime slightl specifi time usually will
0.12 actuall co-foun consult disappe extreme further himself major meanwhi money month opposit out produce product reduced rumor same sex talked who
0.13 allowed change creatur device have now once opened revived suspect talking wide
0.14 eight enough improve make normal recent
0.15 convent dlr gave health- interna local locatio planes publish run s state stock though unlikel users using
0.16 allegat aren't availab buildin custome diploma headlin here includi nor reports soon such surgeon two van week while
0.17 absence adminis came give had killed lawyers look matter nearby paper papers profile then there
0.18 ambassa banking coaliti coverin familie head index influen making necessa nothing offered scandal semicon tweet
0.19 clear compani conflic later made male plans process questio school sort togethe trigger unconfi
0.2 claim clinic command frustra herself hostage investi majorit part people points quotes resourc
0.21 among corpora forward learned outlets profits purport sensiti strengt supply
0.22 boost changes dramati fell fund lawyer machine perform petitio quickly range revised series trading want
0.23 additio audio corn council group nearly panel reflect taking visit worked
0.24 ago bid complet develop doctors factor friends him listed member region site slow stated stop true work
0.25 alleged baby code distric know light organs resigne service skeptic trainin written
0.26 citing idea images journal little man telepho units
0.27 border both calls complai contrar recomme residen staff tighten tomorro
0.28 exporte extende feel minorit propose several somethi threat
0.29 disclos gains imports intense interve multipl started target transac victims
0.3 after agencie banks case claimed defence fact merchan politic quota scene securit
0.31 began conserv crude former natural others program relativ seem specula spendin
0.32 against call choice distanc facing ran recentl shortly strateg weekend women wouldn'
0.33 discuss growers how image model role ship treated
0.34 comment filed genital groups move prospec raise self-pr single via
0.35 fought founder last witness
0.36 because come diversi enterpr keep observe
0.37 access beheade bpd deficit display due expert gold merger publicl technol
0.38 adds ask attende documen evening might physica reactin
0.39 chemica directi execute fresh futures hurt played swimmer those unverif user very
0.4 alterna amid center compute crimina intende men newly percent plane revenue served surgery tracked
0.41 film harvest manufac negotia order returne says sent stopped sugar
0.42 countri crazy effort late million none reducti reveale suit
0.43 actual critici fly force heavily jets months obtaine sharply source tariffs wife
0.44 bit eating fired fuel present sanctio
0.45 above aside heart inside largest news norther prior shippin third
0.46 existin leaders magazin managed newspap reached things vehicle violenc
0.47 compone discoun doing electri parents pro-gov sources towards uploade videos
0.48 aides cash comes sparked under
0.49 contrad options rubbish sign wasn't yen
0.5 attacke blog dispute
0.51 authent differe leading prosecu
0.52 army boy kept relatio unable
0.53 cast compens knowled low
0.54 chargin circula friend parties risk
0.55 detecte field footage unnamed
0.56 activis close contact day
0.57 governo hearing playing tells
0.59 editor illegal spoke unident wanted
0.6 monitor
0.61 involvi rebel
0.62 castrat chain cost farm penis person
0.63 agricul fire
0.64 instead
0.66 option
0.67 girls photo rose vote
0.68 murdere result thing
0.69 often
0.7 blood couple front monetar
0.72 push talks unclear
0.73 affilia good
0.74 biopsy plant
0.75 anonymo potenti
0.76 eyewitn
0.78 broke cited familia goods
0.79 veteran
0.8 appears
0.81 follow win
0.82 amount draw request touch
0.83 allegin
0.84 priced
0.85 subject
0.86 nurse
0.87 sites
0.88 attorne incorre models turned
0.9 involve
0.92 fled
0.93 direct
0.98 publica
1.02 insider
1.08 launch
1.09 classma
1.1 middlem
1.18 electio
1.2 denial war
1.41 quoting
# bias
-1.06 any
# claims
-0.32 0
-0.08 1
0.06 2
0.08 6
0.13 4 5
0.17 3
# first
-0.83 during
-0.67 after
-0.65 six
-0.62 when
-0.61 only
-0.58 neither
-0.56 of
-0.53 today
-0.51 over
-0.47 both
-0.46 and
-0.45 may
-0.42 if
-0.41 earnings for such
-0.39 charges
-0.38 many new
-0.36 but no
-0.34 prices
-0.33 lower our you
-0.31 reportedly will
-0.3 net
-0.29 all first
-0.28 claim those
-0.27 its my should
-0.26 last suggestion
-0.24 are rumour
-0.23 to
-0.22 would
-0.21 industry we
-0.2 about one
-0.18 said
-0.17 these
-0.16 four her
-0.15 as
-0.14 it they this
-0.13 people
-0.12 <number> in
-0.11 his i there what
-0.1 allegations their with
-0.08 that
-0.07 although
-0.03 most
0.02 which
0.03 alleged by report
0.04 <name> he the
0.05 a
0.07 members
0.08 earlier yesterday
0.09 reports while
0.1 she some was
0.11 another has rumor several
0.14 claims
0.15 an any at
0.2 put
0.21 government including traders
0.25 negotiations
0.26 two
0.27 media
0.28 production
0.32 who
0.34 had
0.38 al
0.4 rumors
0.41 three were
0.42 them
0.44 other
0.49 banking
0.52 rumours
0.53 though
0.6 from
0.65 have
0.66 witnesses
0.71 local
0.81 sources
0.84 speculation
# frame
-1.21 headline/outlet
-1.2 headline/unnamed
-0.36 quoted-as/named
-0.34 according-to/none
-0.31 nominal/unnamed
-0.25 account/named
-0.24 alleged/rumour
-0.23 account/none reported/none
-0.17 goes-on/unnamed
-0.03 accused/none
-0.02 reported/named
0.06 alleged/unnamed
0.11 according-to/unnamed alleged/outlet
0.12 alleged/none reported/unnamed
0.2 nominal/outlet
0.25 nominal/rumour
0.27 quoted-as/unnamed
0.28 alleged/named
0.35 hedged/rumour reported/outlet
0.37 goes-on/outlet
0.43 nominal/named
0.48 accused/named
0.56 according-to/outlet
# length
-0.33 0
-0.05 1
-0.04 2
0.03 4
0.04 6
0.05 3 5
# names
-0.18 0
-0.1 1
0.02 2
0.15 3
# place
-0.89 headline/0
-0.04 body/3
0.07 body/0
0.12 body/1 body/2
# quarter
-0.14 3
0.03 1
# quotes
-0.3 opens
-0.04 has
0.04 none
# teller
-1.06 fighter
-0.79 false
-0.72 announcement minister
-0.67 network
-0.61 filing scientists we
-0.59 father
-0.57 firms
-0.54 army
-0.52 diplomat study
-0.51 association
-0.49 spokesmen
-0.48 firm
-0.47 statement
-0.45 trader
-0.44 brokers
-0.43 bank
-0.41 disclaimer figures members
-0.39 broker company
-0.38 arbitragers managers militants
-0.36 daily evidence
-0.35 economist economists i rumors spokesman witness
-0.34 analysts group president
-0.33 house you
-0.32 experts
-0.31 mother photos
-0.3 others
-0.29 banker
-0.28 '
-0.27 analyst article dealer researchers
-0.26 sister spokesperson
-0.25 employee he institute
-0.24 person post
-0.23 provided website
-0.21 official
-0.2 companies
-0.19 dealers
-0.17 officer
-0.16 delegates
-0.14 spokeswoman
-0.13 earnings name
-0.12 an insiders there
-0.11 commentators
-0.1 department one
-0.09 <name> users
-0.08 manager police rumor
-0.07 diplomats she small
-0.06 leaders
-0.05 blog it
0.04 agency officials
0.05 traders
0.06 doctor
0.08 deal
0.09 banks
0.1 friends
0.11 they
0.13 executive
0.14 agencies
0.15 private resident story
0.17 member military websites
0.18 latest leader publication
0.2 ministry
0.22 television
0.23 dlrs initial source
0.26 industry
0.27 government indictment
0.28 matter newspaper plans station
0.32 site
0.33 papers
0.35 blogger office therapist
0.36 account aides
0.39 <number> media sources
0.4 area attorney lawyer magazine
0.45 woman
0.47 groups union
0.52 outlet
0.55 lawyers
0.58 many
0.6 complaint
0.62 exporters representative
0.63 some
0.64 man
0.69 suit
0.7 reports witnesses
0.71 press
0.72 people
0.73 residents
0.8 nurse
0.85 opposition
0.89 newspapers
0.9 newsletter
0.98 journalist
# teller-length
-0.13 1
-0.06 5
-0.02 2
0.07 4
# told
-1.24 elderly
-1.19 bite
-1.16 row
-1.14 abuse backed
-1.08 adds stemmin
-1.07 allegia
-1.03 peace remembe
-1.02 switchi timing
-1.01 remarks
-1.0 admitte tribute
-0.99 persons truce
-0.98 path
-0.97 removal
-0.96 pertain worsene
-0.94 authent lives outcome
-0.93 count
-0.92 behavio
-0.91 <dbkg.f disadva prompt
-0.9 reopene
-0.89 behalf long-ru welcome
-0.88 kinds types
-0.87 debtor
-0.86 enliste reset
-0.85 powers rebates sudden
-0.84 conflic depends embassy rains
-0.83 grains jumped
-0.82 closest enormou refined writing
-0.81 attache crucial extent minors primary vulnera
-0.8 assume expert greatly legitim revive
-0.79 attenti crazy fine hot interpr profile welfare
-0.78 del goal resist
-0.77 ambitio blog broadly sparked voting
-0.76 obtain plantin showing
-0.75 broad outline spreads truck
-0.74 expire fans recepti
-0.73 commonl faces incorre locate retain sceptic steppin we'll yields
-0.72 coarse computi confusi phase rebound slight we've worldwi
-0.71 broadca check drought religio scene setting usually
-0.7 congres engage fend ride slim specify spreadi
-0.69 celebri context defend every growers reform remark skeptic slack tries
-0.68 consump doubted fascina fetch rating retreat sense spend stung
-0.67 duty global propaga turns
-0.66 amendme bullish cheap declini existen exporte gatheri gradual headlin housed inspect limitin overcom pace seem shortfa
-0.65 afraid com cumulat denied divided encount ends exempt lesser merger opinion pretax shape tempera
-0.64 exactly fast favoura humanit makers navy viral young
-0.63 aboliti accompa broader facts influx judgeme liberal lows match opportu rebel redempt slow snow transla
-0.62 < coast compose consumi great growing judge sorghum turnove
-0.61 bullets confide dominat dry estimat impendi implica outflow outstan pocket simply techniq yield
-0.6 devoted dismiss facing fluctua long-te startin widely
-0.59 categor crop culture fears firmed formerl grain seamen tap tone
-0.58 asset closely entity factors flexibi intensi nature normall raised realize risk tariff unrest words
-0.57 acted always anybody balance beef good impasse look spokesm trees voted
-0.56 alumini broaden common detenti downgra idle limited method mind minorit needed pause rat reaffir slide telecom troop truth
-0.55 apologi assembl brown capabil cautiou cents debunke defende merge missed moves rand tonnage unequiv
-0.54 boom checks competi confirm contrar core devasta easily elected note offensi outgoin seventh stand steady surveil trend
-0.53 affect audienc automat boosted cleared enjoyed float jetline lion matters spark tools visited waterwa
-0.52 afterno author blow brutal clash debentu excessi fleet medium- narrow punishm save session shelter story suffer trades virtual
-0.51 arms arrests awaitin checkin clearin contemp couple danger designe familie guilty insured respect rose true uncerta weather
-0.5 benefit deficie donatio emerge flee means message portion prematu rapidly refugee remaine rubber satisfa side signs stands surpris
-0.49 alone attendi becomin biggest changed charact compens deny drastic expecta fair gross grow halting holders knows logic lose magnitu mitigat moment pursuin relevan resigne singer trader valuabl warehou winter
-0.48 aired bound bushels concret decline disclai event fees par peak places pressin restore satisfy stakes tied wary
-0.47 annual assets beans can't crew draft expect extende factor guerril instanc lighter observe portfol regrett results risks subpoen tend times tremend turmoil unaware we're you your
-0.46 accordi adding adherin assumpt consist convers coopera data definit discomf engagem felt goals merit minutes plant railway realiti refrain result risen selloff stateme stories supreme swing
-0.45 amid anxious emergin improve innovat mainly nonsens overall quiet rationa rise rush satisfi structu surge technic uncompe unveile
-0.44 assess catastr cubic establi follow gap happene lead likelih optimis prove returne slump spiders standin stg studyin survivi talent word worst
-0.43 adjustm armed attract bearish escalat excitin feel grade guideli initiat limits lowerin regulat stabili steerin unions
-0.42 contact dlr dramati easier enable exists fierce greates hedge invento limit mandate object partici point premium rallied regard salary science somebod spokesp state-o stockbr strikin succeed surplus systema targets unreali whateve wrongdo
-0.41 area billing bull closer curse dealers debts especia feeling flat fool formed high-pr our quite ranges rescued studies thus totaled winds
-0.4 add adverse basic boost defensi drillin expand expendi foster histori investm leads prerequ presuma pushed ringgit secret sentime short subject survey talked
-0.39 assessm barrier creatur electro end-inv expense expired fail fortune forums justify little loan margins medium pending preserv regardl remain restruc risky severe tension tentati volatil
-0.38 arrears borne case compara coupon detecte eurobon flag fun gains graphic gunshot hedging images learned masked matchin my pic questio really recogni relief sees short-t slowed turning twitter
-0.37 attitud crops depress effect elsewhe fact hang mountai ones rally scar table whether worse
-0.36 acres allies barrel begun cts democra destiny dynamic easing emphasi final hashtag index knife marketi natural options otherwi puts respond shockin should trends unfolds unleash volume we
-0.35 agent awful bizarre chart clarifi compare coupled death designa despite equity events help importa makes mislead operate possess priest profits provisi purely renew rising safely settlem social stunned systems value vital weak woke
-0.34 accusat allocat biology brand calcula cell changes coal confess defies dispute does dominan eastern emergen everyon extreme fall fixed frozen interne justifi law lowest merely minute parties penalti policie refiner reforms rest suitabl togethe viewed worryin wrote
-0.33 animal annuall assista aware beginni books built chances change cheaper dealt ease eyewitn feed feeding industr instabi liabili pork referre resolve restrai shown special suits unsecur via
-0.32 aggrava borrowi bulk careful depende distanc evidenc futures integri machine metal necessa outlook owner pilots refinan registe regret strong substan success witness
-0.31 a.m. acquisi active appalle arbitra awarded connect curbs distinc economi energy gate honour looks manager mining permit photogr profit rain ripped slowing so-call suffici sympath won't
-0.3 abroad access alter anniver chain deficit demandi difficu el existin figure gives hard income need numbers reachin regiona seen stable sustain tape tonnes underta verify weeks wholesa
-0.29 adults broker cards ceasefi combine counsel credibi dates extradi hotel if maintai mansion measure mistres monetar period physica proved quotas reducin reply reviewe savings snapped sort stimula study they're underva
-0.28 ability avoid bill brokers capture confuse details domesti driving except fee functio goods investo larger lost manner morning news obligat report stocks thrown utility very vice-pr videos whatsoe
-0.27 almost buyers called cannot cleaver clothes compete emerged equival error far-rea feared fields freight further let nominal noted pact proceed sharp streets swaps uses victims
-0.26 am bases beyond borrow brokera coming coronav cotton demand directl drop i inflati infrast insurge lending livesto loss mistake mixed notific prepara quoted rates retaile sensiti somethi spread storm suppose switch trace trigger underly
-0.25 abducte asserti audio avert bridge commodi conserv damage damages decades falling find freedom learn levels mortgag narrowe net not one-day perhaps platinu pledged reactio realist seasona serious settle silver slowdow steel stimulu viabili
-0.24 arising bad base briefly budget celebra custom decisio deferre entire filmed fractur growth hasn't infecti insists justice no orders pattern pct person printed real reassur renegot resembl resulti reveal revelat signifi stating strengt subordi tariffs task telepho term therefo
-0.23 able accent activit ad-supp alcohol allowan arrived assumin decide dedicat desk estate examine far fence follows formati fourth gold hoax housing how importe lifted oldest overtur played princip privile proport reach reality reflect reopen require saved sexual sometim somewha stick surface televis total wider without zones
-0.22 blurred broken comes content covered diminis employm enough example figures five-ye friends grew guess home hotels keeping making older plottin rises running same sets since spring vehicle
-0.21 agree article bargain changin comment copper dawn earn eventua exploit extend famed floatin frame fully hostile ideolog incurre longer me money nearly neutral owing panic pass people raise regardi resourc ring state-r ten though thought transac
-0.2 accepti cases convinc coverin cutback default defence dependi earning easy expensi experts famous flies floors gathere highs instruc items know labour mall marked mean momentu nine perfect publici reveale scream still targete tempora tweets vegetab verdict vigorou warship waste
-0.19 absolut across advanta allowed analyst appreci appropr arm carry costs couldn' debate deputy dischar downwar exceed healthy huge integra introdu latest lines maturit most only open previou problem reacted small straigh too trip users where worried
-0.18 breathi carrier compoun corrupt defense drugs electri exercis favor fundame happeni high-le history inevita managem occasio pool ratings relying speech tactics tea thing towards transpo what wouldn'
-0.17 again another ask belt breakup calls can cars centre clear corn defecto deregul disease doesn't drive economy fuel games genuine higher hope impact joined leaves less line maximum myth naked old option partly recapit recover relatio reverse rich search solidar soybean subscri takes tons trio trust under upward verifie
-0.16 any apart bar chance civilia crisis crossin decreas discrim down ended everyth hide high increas informe innocen long microch motivat notes particu permane petrole picture policy prayers prefere pressur publica purpose reason secured square strike tax threat transfe unlikel weapon
-0.15 added adjuste after-t agency automak bogus but challen chemica chief cites complet continu earlier happy immedia insiste lent meal mln move page partial persist positio reserve ridicul rumour section someone speak terms unarmed units
-0.14 achieve advised agricul ahead anyone arreste beheadi compris consult correct credibl credit credits degree detaile did dragged experie falls feet feminin filming franc going greater indeed issues kitchen lay length market mother- much norther pair palace sales satiric sector sharply strongl themsel thoroug trading typical values votes war warning weaker working year
-0.13 actions anesthe based bit both buying care causing climate come compati crime ditch legal liquida males nightly obtaine oil ongoing opening perform photos ratio reintro spendin treasur underwr upcomin view visit weakene
-0.12 advance all allows anywher appeals availab average best buffer career closing cocoa demands express head holiday human iconic materia mid ordered organ outbrea penetra photo pick place points prefer quality receipt record resume return shares slightl stock such unemplo union unveil unveili venture waiting well whole
-0.11 accord beating bed breach causes coffee created dlrs dropped duties excepti extensi fake fiscal gastroe gunman harm inflate killer leaving listed local lot low mass motherl nowhere priorit reputat restart revenue revise sectors see segrega shock shows situati solutio souther stay steep struck trainer willing would written
-0.1 agenda anythin assured back big bills clause commerc compute condole confere day debt expecti forward got gunmen headed hoaxes homes hurt issuing it king legend modest neither personn placed prospec public role share stance superio tough undermi until us weaknes
-0.09 amounte attende concess do doing efforts feasibl giving gossip group health intelli issued largest magazin make mergers must opted per quarter reclusi regime revisio signals starts tells toll totalli travel unclear unsolic west wide work
-0.08 belong billion blackou bolster call clashes concern cord deepest don't endosco exclude false gain granted hold identit impossi keeps lying manage meeting missing month nor offende offset often operati owed package piece placeme produce represe secure skin spiritu stuff tender there think thousan water
-0.07 additio clinic coaliti council crushin develop engaged fairly firmly handset imbalan import isn't kidnapp likely margina marking member ministe more names negativ number office polls private promine publish pulled rage reliabl repurch resched sanctio seven slash slower sluggis strateg tight tip toward video
-0.06 account bidding calm century corrobo course crude dollar either expects export foreign generat grounds injecti largely like list meant modific nations next offerin officia operato paying poor possibi premier reflati right roughly shareho signall soverei specifi suddenl they trade two-yea yet
-0.05 accepta airdrop award buyout camp contend counter enhance equal explora eyes follow- forecas genital heavily individ inquiry intend join kilos lower major marijua needs others patient prompte rats reasons senior showed size soldier t tobacco wanted
-0.04 affair ailing aircraf by cable captivi collabo contra corpora else end financi followi foresee guard insuran intervi land last later letter mechani nervous offer outlets outpost passeng percent positiv potenti prices printin promote promoti resulte ruling scorpio stolen suffere ties updated upturn vetted works
-0.03 adopt amazing angry capturi concent constan could current differe earthqu fueled interna jump knew living lucky mission product range rate renewal rumor season seconda seek ships shop show sizeabl slaught start supplie take this threats unexpec warm while will with you're
-0.02 decree died drawn expecte fired intends on one owned permiss scale schedul stomach
0.02 <number a anxiety approve are army bonus bpd breache countri date drone faced from halt helping itself key launche monitor north passed present preside returni south stainle standar things toilet useful views
0.03 absence after against and appeare apprehe attack bank bean behind between bin busines card contrac departu directe enemy enforce episode exist failure future godson harvest hit injunct interce intimid jobs judgmen memory nominat or other part populat predomi prime regions request scienti selling seven-y single to top unchang vessel wife
0.04 <name> accessi agreeme at attorne auto bond calling cash certain consume daughte deal dealing fight for four-ye funeral halted hardwar injurie insider job kind led liquidi losses markets mother murdere none nothing pesos possibl posted pursue push react recent referen ruled school series stood swathes syndica the theft today totally victim warned warrant woman
0.05 announc areas arrest bonds brought cent citizen complic conclud contain curb federal finally floodin followe found four has junior main meaning midday moderat moleste months occur over panel persuad plainti press primari reporti revenge rights slowly sunligh tackle traffic transat unable which
0.06 abuses accesso action aged assure blocks board borrowe buildin caucus comedia company directo earned ending exports flow general girl lawmake love night offices parent prohibi rapid reached reduce relativ relucta researc scrutin shift these traditi vote wants
0.07 amortiz begin clearly closed debates done drafted endorse expandi exposed fat fellow five fresh funding half handle have he incisio kept leave lenders level lover matter might new notice obesity opened organis past payment recessi reorgan shed state step sure target technol unit vice wait western world yen
0.08 already anticip battle breachi bringin chaos choose claim de deliver destroy doors explain exporti few go governm holds indicat link predece price rape respons reviewi set southwe territo then traders unless unusual volunta was
0.09 address bankrup been better central childre code compreh conclus convert cuts delay discont editor enter evaluat farmers give injury loans locatio moving network remote repay routine second sex shot some sooner space tighten turned underwe up upon
0.1 allow anchor basis border camps checked claimin committ cool deterio disposa downtur enterta escape fertili fish flood funds gave hands hinted inadequ involve killed languag named nation occurre parents priced promisi reducti restaur review sighted soon terrori than they'll turn tweet two unautho went were worked zero-co
0.11 aims anonymi bankers clients determi devices disgust effects embezzl essenti faster handled host idea just lack leader made mark ownersh photojo predict reduced remove rushed sell sheet stole tactic vast way women
0.12 acciden ammunit being brother charge composi critica deploye efficie enginee entry evening father floor followt grown hear hopes hours incenti keen longer- marks movie never onto profita project retalia safe site spoke started stepped traded
0.13 boxes child civil claims closet club cold constit cost defenda dictato dividen effecti fear films frequen holding interve least middle order own paper physici prevent recentl rigs rubble safety securit simple standst surgery tech walking
0.14 abducti alarm bear before blood breakin calenda commiss control controv credito dam deliber departm disburs fare fell fightin firing fitness food forces get haven't house install institu known media medical million minimum murder nationa once passpor pricey raid raids requiri rescue scandal scheme shut tested thinkin twice upper urged vary writes
0.15 aid appoint around badly ban barge biopsy cause collaps daily diagnos discuss divisio doctor ear expande filing flying gone however leaders multipl pound produci program ran receive recruit replace rule said serving signal so swap that try who
0.16 cities country delayed ever footage had impleme interru joint kilomet litigat magical may offshor online owners planned procedu pushing put residen seeking station superco want
0.17 adjourn adminis ago banks capital carried comfort declare favour force free houses invited late legisla losing naval newly off oversea party putting quantit resigna seemed sentenc shippin shower six superma taken talking terribl trapped type unfair violent wake
0.18 accurat acquiri affecte agreed began catch compari damaged deep diploma finance forest game given held helicop hunting includi initial leading mostly palm penalty practic printer proposa purchas room signing staff stage strict trying univers
0.19 age aim captive cited cover decided distric disturb farm ground having influen jets lawsuit maize mention occupie plane psychol pulling quick railroa relatin shiftin shortag supply tomorro waters
0.2 acts adequat aggress asking battlin center co-foun defendi delays due during early file firm focused foot fraud headqua heels improvi intende many plan planted popped post resista support swell talks terror treatme withdra
0.21 <ibm> affecti amounts arrive backgro beat box brief briefed chat chips conside dating deals educati entered facilit favorab forms groups insuffi into mayor movemen northwe oils opposin plants power publicl quarant regular reinfor renewed stake used ways whisky yesterd
0.22 agents aside belief commitm complai conduct dangero exagger externa family fats form former indepen left meat partner probabl referri removed she sign strongh supervi telling wheat why
0.23 accepte affilia also applica auditor burden burns busy citing college direct encoura extremi film fulfill hideout hundred identif image indebte injured insist jealous laws methods nearby northea officer oppose pledge receivi refused similar sport stockho suspect took trainin winning
0.24 acceler actor altitud approxi attend away commit contrib days dead decade double exposur fire firms fought gasolin her him his husband incomin issue leg literal miles proper prosecu quickly rivals rodents settled slated stockin storage them unsucce whose won
0.25 accurac artist band cabinet campaig charges class critici discove disrupt doubt exact instead kingdom life rank remaini reports revised seat service shoot sophist stronge superpo swirled treated yellow
0.26 ankles ball bottom buy cancel capacit constru cut friend front fund heavy importi managed muted one-thi passing promise repair resolut seems serve sold sons sparkin win wise
0.27 acquire alleged bag banned bodies candida consent deposit documen heard herself hospita involvi memoria middle- name properl rather saw sites speed stormed subsidi treat workers younger
0.28 asteroi cancell circums confron deadly depreci dollars editor- engine enterpr factory feature fewer flight gulf intenti kill large militia persona seam several shorter sides softwar son strange student summer tracked unident weighin within
0.29 blamed castrat directi display distrib elimina forced guardin here interfe lunch manipul militan police protect ransom rumors say scratch train trained well-to
0.3 amount applied blame brain ceremon drain fighter flights francs freelan gained hearing include live marriag nice organic says scope seized signed spider spinoff studied throwin version weekly window
0.31 actuall attempt broke eating excuse failing fashion impose lawyer lawyers pay radical registr retail seeing ship smartwa valid vigilan website
0.32 become chairma cheatin delicat everywh friendl full happen instrum knowled leverag obvious pilot records release staffer standby stop suspend unfortu victory wears
0.33 abolish abundan agencie aide airline bundle dealer focus fraudul indictm inside light negotia overnig phone preferr propose reasona remains sitting sleepin told
0.34 along approac birth buyer chip city consoli coordin dairy detaine disappo experim grant hair infiltr jointly platfor prisone rapper rural segment sound specula studio
0.35 alongsi appears aren't block convent dozens drawing dubbed environ girls guests hand homelan ore origin park pre-tax pricing privati providi provinc stated supplem travele unrelat widespr
0.36 acknowl anonymo asked autumn believe bombing cancer commute compone conspir cords desks equally ethics fan fifth forcing hostage invoice massive middlem newspap nun opposit orderin organs related resumed served shallow shootin steps struggl totalle track
0.37 answer app became birthda burst car claimed dozen eleven failed female founder genocid imminen overhau playing process rice separat sexuall takeove unverif vocal
0.38 aiming allowin apparen banking bid bus close colleag despera discipl door frictio lire source talk undergo weekend worth
0.39 accompl aimed among apartme carryin crimes diversi driver hijacke interse kidneys massage player prepare provide round smartph sounded staged status stem sugar tanker therapi walk
0.4 arrange bidder channel concept describ dual-le element employe ensure entitle exceede graduat handlin keep offers popular purport quietly quota seconds semicon sorts test trial use valuati weight
0.41 baby born build certifi circula concert draw escaped field filled girlfri heading infecte laid lungs manufac members murders port powerfu ready sidelin smaller streami tried
0.42 accept activat attacks balloon cargo caught communi demonst factori fallen grab journal laptop penis ranging reporte schoolg seats sent sources town wall
0.43 appear auction branch crimina custome devalua drug eased east fiducia highest honor househo militar moved music recordi restric rumours split states stress taxes
0.44 airstri contrad crashed decides deleted distort errors ethnic exclusi filed models recomme s usual various violenc
0.45 act classif crash criteri explode model parliam prelimi pretty ruler sole travell ultimat village voice
0.46 beheade cap combat comply deadlin envisag gaining graves linked meet sterlin suit tests ward wearabl younges
0.47 al enterin entirel fled getting motion organiz origina oxygen propert protest read recorde stopped using wounded
0.48 apps attacki chords custody jury lineup sharing submitt suspens undercu underst wish wrong
0.49 accusin alterna body bureau crab effort logisti newborn notifie retired rival rumored statist surgica testimo user
0.5 condom creatin discoun embarra finalis hoping planes send sit strikes
0.51 burning ceiling charged chopped comprom damagin electio governo horrifi locked met nuclear pregnan stores teams thinner tonight variant
0.52 cease-f defect disappe high-en infring missile radar rumoure secreta shoppin suitor withdre
0.53 alive borders camera chest drinks elite export- extra hiding hired immunit isolate margin offered severed
0.54 familia finishe flown fly freed launch prepari raising route shipmen wasn't
0.55 acting adopted breast cats droppin focusin he'd ill immigra insurer jihadis nose platter repeate selfie spent spot teen uploade watch watchin
0.56 acid adoptin ankle customs driven equipme gesture looked sending threate wear
0.57 abandon allegin appeal asylum battery booked break debut marry sample spotted street unwilli
0.58 addicte apply boy coffin diet eat holder meters ministr picked strain sufferi tank throat
0.59 anyway cardiac catchin consort elusive p.m. parts prompti ranking relied speaker stems unnamed werewol
0.6 breaks corpse crossed excludi imposed incorpo outlet paid preache rebels redesig tourist
0.61 affairs knowing overpow raped road weapons white
0.62 book fails gang guards inexper lowered nurse petitio
0.63 basical boys diabete evacuat flexibl illegal joining profess unlawfu
0.64 above accumul appeara assassi caused fit guarant poultry presenc shadow tropica
0.65 bought comic convict doctors lined radio scrambl speakin underwa yes
0.66 boyfrie branded island mysteri objecti sick thinks
0.67 detail device didn't heads joke plastic replaci subsequ tell troops
0.68 activis discour licence lift region scenari
0.69 analysi argumen blocked bunker client demande high-ra owns pose refusal trouser
0.7 assumed bilater collect diverte excess fix glass landing legenda
0.71 alleges gets infesta newslet shortly wave wine
0.72 complex dumping fiction gout locals shared tankers wedding
0.73 besiege capable command grand papers placing spell swimmer targeti violati
0.74 boob brewing gun implant team variety
0.75 alert refusin shots sister zone
0.76 airport approva bomb cloud declara regain
0.77 attacke gotten intrude realise wives
0.78 bride coup feels frustra managin patent posting self-pr severel star tenders tour watches worries
0.79 advanci advisor conveni freeze gunfire interme revampe store
0.8 accused edges finaliz goes second- suspici
0.81 cache chargin disclos execute fishing workfor
0.82 aides dog drinkin grandfa plannin wearing
0.83 giant mobile weaken
0.84 assault casualt fleeing furious nuns ports rejecte shuttin
0.85 guy highly testing visitor
0.86 launchi next-ge posing urge
0.87 married screen suicide violate
0.88 adoptio rock spokesw surgeon
0.89 latter leaning left-wi traveli
0.9 sensors threw
0.91 heaven shillin sued web
0.93 leaks releasi
0.95 liberat
0.96 lockdow
0.97 they've
0.98 design lasted plot safes
1.0 die
1.01 wireles
1.02 animals cheese perpetr pounds relayed
1.03 disaste
1.04 flew
1.06 explosi
1.07 bug burned
1.1 allege
1.12 hole
1.13 lived unspeci
1.14 interio leaked
1.15 mediate
1.19 imprope
1.2 jihadi
1.22 drugged
1.23 secretl tax-fre
1.26 quoting
# verb
-0.97 insisted
-0.57 describes
-0.45 learned
-0.42 noted
-0.39 blames
-0.38 insists
-0.35 estimates
-0.33 wrote
-0.31 suggests
-0.29 writes
-0.26 linked
-0.25 added identified
-0.23 adds
-0.22 described
-0.19 suggest
-0.18 named
-0.15 estimated
-0.13 said
-0.11 says
-0.1 told
-0.09 believe
-0.03 explained
0.05 complained
0.06 claiming notes
0.07 claims estimate
0.1 according
0.14 charged
0.17 reported revealed
0.24 claimed none
0.28 blamed speculated
0.29 tell
0.32 believes
0.34 suggested
0.35 accusing reports
0.36 allege
0.44 report
0.48 alleging
0.52 tells
0.55 claim
0.65 alleges
0.68 reporting
0.82 charging
0.92 accused
1.05 alleged
# why
-0.25 outsider/none
-0.23 account/none
-0.21 opinion/unnamed
-0.18 talk/unnamed
0.14 /named
0.31 /rumour
0.34 /unnamed
0.36 /outlet
"""
"""Lines of a weight and the facts that have it, under a line for their group."""
