"""What the judge of claims weighs: a fact of a question to its weight, by group. Owns numbers only.

Generated: `benchmarks/learn_claims.py DATA TEXTS` writes it anew; a changed table is a new version in NAME.
"""

NAME = "claims@1"
KEEPS_FROM = 0.2
TAKES_FROM = 0.5

_WORDS = """
# around
-1.11 became
-1.08 facilit
-0.93 given
-0.89 discove
-0.88 charges homes
-0.87 popular
-0.85 airline include store
-0.83 themsel
-0.82 paid
-0.81 battle
-0.8 benefit three-m
-0.79 data upon young
-0.78 discont does meet purpose showing
-0.77 profess success
-0.76 credibl larger partial
-0.74 followe join retail
-0.73 arachni basis expand
-0.72 body clerk declini
-0.71 accompa infecti makes start
-0.7 expecta hope individ selling whom
-0.69 afraid arm my word
-0.68 appeara deliber son soybean
-0.67 approva photos
-0.66 exclusi forecas
-0.65 alive repayme sold
-0.64 launche net prevent your
-0.63 bear disease experie feeling otherwi priest reach
-0.62 convers counsel gain polled suspens thousan
-0.61 pretty sidelin
-0.6 crossed every jihadis should
-0.59 arbitra fake goes perhaps problem
-0.58 felt hit minutes party times trouble you
-0.57 defende determi raised short-t stake tell workers
-0.56 average crop didn't extremi finding impact recordi remain stories term troops without
-0.55 annual civil depends divisio en huge less lot schoolg untrue
-0.54 assured capture exports vice-pr
-0.53 died exact importa
-0.52 big evidenc extensi helped insisti needs probabl really steel
-0.51 behalf consist don't fueled monthly verify
-0.5 bonds insuran managem recover right shots six speakin specify treatme us volume
-0.49 consume delays envoy expect murder parent read sister viral
-0.48 avoid birthda operato soldier various
-0.47 car doubted face health investm la letter mixture names unions
-0.46 buying can't efforts experts fiscal history issued missing plannin private saw small spokesw
-0.45 approac attempt auction cites convinc few ground link rally satisfi states subsidi summer unit univers
-0.44 aircraf build course final policie settlem signed took
-0.43 coopera most we've woman
-0.42 acknowl arreste boys brokera going lines miles separat share shows symptom trader underwr
-0.41 achieve asking banker briefin calling caught departm disclai during facts ministe reveal rising spokesp world
-0.4 closely dated drug formed her limited marketi massive message operate organ pact sale seems surplus too
-0.39 home must provide researc search statist tactics terror top
-0.38 dictato engaged highest least militia own prepare simply singer stateme study unfound what
-0.37 cannot chairma contrib economy embassy five human members outlet piece prayers reorgan
-0.36 approve critica exchang holds line neighbo noting period proceed saying showed space
-0.35 adding anyone carried dollars expecte girl growth house main occur second seeking shareho spokesm truth underst weeks
-0.34 date filing hasn't initiat interes jobs life looking militan outlook owned past port practic shootin takeove talk tank
-0.33 analyst brief broadca end foreign loyalis positio purchas query real roughly rules speak take version
-0.32 around confere correct court debt elabora floor movie need recapit stolen way
-0.31 any area areas best bond coffee deliver figures got informa lead mention page parliam their
-0.3 accord forced get high if injured never pushing rejecte sector uncerta
-0.29 answer job rates someone stay strange watch
-0.28 actor authori changed counter dead defenda finance forces loan many package sexual until unusual
-0.27 al deadly debate decided help houses into introdu notes partner remains require retaile telling tentati three truly widely
-0.26 aired channel competi corresp currenc de firms known mark medical shocked stg teen vice worth
-0.25 become beginni complex credit dealing drop earning financi gas led mln opening reserve scienti short view water we wrote
-0.24 afterno alone associa chief declare early economi identit investo kidnapp near publici tonnes
-0.23 accused conclus conduct control disgust enforce federal finally gone holding immedia inflati post renewed ruled sell struggl years
-0.22 added battery better commerc credito distrib doctor factors figure mum ordered press rating ruling suffere ties visited
-0.21 allowin applica away back claims cut deny difficu female histori indictm interne more noted outgoin over plan release speech strong suppose why writes yesterd
-0.2 below cause funds is persona transpo wants
-0.19 across action arrived convert ever false fight general live our through weather
-0.18 balance before billion colleag current denying despite long loss maintai needed offerin passeng patient say similar suspend tweets
-0.17 able actions aide aimed anchor anonymi brokers brother city delegat encoura father hard manager may modest named organiz pct planned preside quoted reform resigna rest results rise sales shares she shouldn sides threate total value
-0.16 airstri child encount heavy it joint law power referen regiona strikes sure whose
-0.15 accurat address buy captivi coming committ corrobo governm leader me mother night petrole protest remaine reply show sufferi territo year
-0.14 advance appeare company demand describ directl explain export family great method posted sharp waiting
-0.13 being detaine estimat firm he insurge intervi issues moved possibl previou retalia since special these
-0.12 all assista dealer directo even express headqua hundred numerou payment project radio resched said see sought tax televis than think tried
-0.11 agreeme aid bed between central commiss held new still
-0.1 almost daughte deal do followi hold indepen lack legend or quarter reactio referre remarks set them up
-0.09 cabinet cases categor daily for informe levels means pledged possibi public situati sometim support team use views
-0.08 already bankers busines contrac initial key of one partici positiv strike taken told union video
-0.07 along bad brought deputy detail identif license like losses marks only prices receive seven station surpris victim website went
-0.06 allows anger bankrup base by dealers feature happene higher lower merely nation reasons referri respons seen signifi today
-0.05 <name> <number admitte air amounts are beyond common confirm conspir essenti fourth frequen heard i number regulat repeate terms timing within
-0.04 a accordi and at capital certain church concern done effect in intelli large laughin network nine outside per phone police profit recogni resolve shared supplie track trade virus western
-0.03 add althoug attacks aware childre connect continu did latest leaving list managin materia offer officer predict refused reporte senior suggest targete thinks this trust web
-0.02 article hours left put
0.02 attribu content emerged on reason traders
0.03 attack been caused each fall full media meeting ministr once operati place princip secreta whether
0.04 an anythin be believe board death decline ended however love market point proposa review rumours substan trying update used well where withdra
0.05 a.m. behind called candida conditi definit emergen expects markets office policy pressur represe story terrori thought
0.06 affecte agreed charge conside defense dropped increas lost measure respond stocks they worst
0.07 again agent blogger budget confide else enginee event having his hospita ill issue longer not note oil price rebels reliabl school serious sex to working wounded
0.08 advisor am based claimin communi compare consequ days future level next pilots provinc sentime side some when with
0.09 also cuts details employe energy executi from likely militar nationa origina signs system was were which yet
0.1 affairs ahead another awarded extreme has himself industr its picture reduced slightl
0.11 actuall always attenti consult getting hands hoax linked major meanwhi report reporti rumor same specifi student usually wide
0.12 acquisi co-foun enough further health- improve month opened produce recent so suspect talking who
0.13 availab could disappe fightin inciden opposit out pressed product talked will
0.14 buildin gave interna locatio make money now planes then though
0.15 absence act allowed change coverin custome dlr eight find four have indicat publish s state surgeon time
0.16 aren't came creatur diploma game influen look nearby normal revived sort stock two week while
0.17 adminis ambassa banking conflic convent killed lawyers necessa nor papers profile reports soon there unconfi unfortu unlikel users
0.18 allegat clear doubt give had here includi investi learned made majorit nothing paper run such van
0.19 compani frustra head isn't later local male part plans points questio resourc semicon series togethe tweet
0.2 among changes clinic coaliti dramati herself making nearly offered people process quotes scandal trading using
0.21 command corpora forward lawyer perform profits range sensiti strengt supply trigger visit
0.22 claim develop doctors fell idea outlets petitio revised weekend
0.23 additio audio complet corn distric electro fund journal know matter panel protect quickly site
0.24 ago code council friends group hostage images machine member organs purport region skeptic stated stop units want worked written
0.25 alleged bid feel him little minorit reflect slow trainin true work
0.26 baby citing man residen service telepho
0.27 agencie boost border calls complai device factor imports listed propose quota recomme resigne several
0.28 after claimed contrar facing former light somethi staff target threat tighten tomorro
0.29 both exporte gains intense politic securit seem transac
0.3 began case disclos distanc genital headlin merchan started strateg wouldn'
0.31 against call choice conserv defence extende growers how interve involvi multipl others program recentl relativ scene specula
0.32 banks fact natural ran role shortly
0.33 crude discuss image organis single spendin witness
0.34 founder prospec raise self-pr treated women
0.35 bpd comment diversi filed fought groups last move ship
0.36 deficit futures model physica taking technol via
0.37 because crimina documen due fresh gold hurt merger reactin stopped
0.38 access center display enterpr expert intende keep men order publicl says swimmer user
0.39 adds compute directi evening execute heavily manufac might played surgery
0.4 acting amid ask attende come harvest served tariffs tracked victims
0.41 actual alterna chemica crazy effort film heart million negotia newly none percent returne sugar suit unverif wife
0.42 late plane sent sharply those very
0.43 above compone countri eating force jets norther reveale shippin towards
0.44 aside critici differe fly fuel largest observe obtaine present revenue source third
0.45 bit months news reached reducti sanctio things vehicle videos
0.46 newspap options prior violenc
0.47 electri existin fired inside magazin
0.48 comes discoun index sign sources uploade
0.49 aides blog cash dispute doing leaders managed pro-gov rubbish under
0.5 attacke contrad parents sparked unable yen
0.51 kept knowled leading parties wasn't
0.52 authent circula compens relatio
0.53 boy cast day friend playing prosecu risk
0.54 army chargin low rebel
0.56 close detecte field footage often unnamed
0.57 activis hearing tells wanted
0.58 governo
0.6 contact unident
0.61 agricul editor fire illegal penis
0.62 chain cost stress
0.63 castrat farm monitor person
0.64 instead spoke
0.65 girls rose unclear
0.66 blood option photo
0.67 result vote
0.69 monetar thing
0.71 couple
0.72 front
0.73 good talks
0.74 anonymo biopsy murdere plant push
0.76 ensure potenti
0.77 affilia
0.78 cited eyewitn familia goods involve
0.8 appears broke win
0.81 allegin follow veteran
0.82 draw request touch
0.83 amount
0.85 nurse priced subject
0.87 turned
0.88 attorne incorre sites
0.9 models
0.94 fled
0.95 direct
0.98 publica
1.02 insider
1.06 classma
1.08 launch
1.17 electio
1.19 denial war
1.39 quoting
# bias
-1.05 any
# claims
-0.31 0
-0.07 1
0.08 2 6
0.12 4
0.14 5
0.18 3
# first
-0.84 during
-0.66 after six
-0.61 when
-0.6 only
-0.59 neither
-0.56 of
-0.55 today
-0.5 over
-0.47 and
-0.46 both
-0.43 if may
-0.41 earnings for such
-0.39 charges
-0.38 new
-0.36 but many no
-0.34 lower you
-0.33 prices reportedly
-0.32 our
-0.31 will
-0.3 net
-0.29 first
-0.28 all my
-0.27 claim rumour should those
-0.26 its
-0.25 last suggestion
-0.24 are
-0.22 to would
-0.21 industry
-0.2 about one we
-0.18 her said these
-0.16 as four people
-0.15 it they
-0.14 this
-0.11 <number> i in their there what
-0.1 allegations his with
-0.07 although that
-0.03 most
0.02 by which
0.03 report the
0.04 alleged he
0.06 <name> a members
0.07 while yesterday
0.08 earlier has reports
0.09 she some
0.1 another rumor
0.11 several
0.14 at claims was
0.15 any
0.16 an
0.19 put
0.22 government
0.23 including traders
0.24 negotiations
0.26 two
0.27 production
0.28 media
0.31 who
0.34 had
0.36 al
0.4 rumors three
0.42 were
0.43 them
0.44 other
0.48 banking
0.52 rumours
0.53 though
0.58 from
0.65 have
0.69 witnesses
0.7 local
0.8 sources
0.85 speculation
# frame
-1.22 headline/outlet
-1.16 headline/unnamed
-0.34 according-to/none
-0.3 nominal/unnamed quoted-as/named
-0.25 alleged/rumour
-0.24 account/named
-0.22 account/none reported/none
-0.17 goes-on/unnamed
-0.03 accused/none
0.06 alleged/unnamed
0.11 reported/unnamed
0.12 according-to/unnamed alleged/none
0.15 alleged/outlet
0.19 nominal/outlet
0.25 nominal/rumour
0.27 quoted-as/unnamed
0.29 alleged/named
0.36 hedged/rumour reported/outlet
0.38 goes-on/outlet
0.42 nominal/named
0.47 accused/named
0.57 according-to/outlet
# length
-0.3 0
-0.06 2
-0.05 1
0.03 4
0.05 6
0.06 5
0.07 3
# names
-0.17 0
-0.1 1
0.17 3
# place
-0.86 headline/0
-0.03 body/3
0.09 body/0
0.12 body/1 body/2
# quarter
-0.13 3
0.03 1
# quotes
-0.31 opens
-0.03 has
0.05 none
# teller
-1.02 fighter
-0.77 false
-0.72 minister
-0.71 announcement
-0.68 network
-0.62 filing we
-0.6 scientists
-0.59 firms
-0.58 father
-0.55 army
-0.53 diplomat
-0.52 study
-0.51 association
-0.49 spokesmen
-0.48 firm
-0.47 statement
-0.45 trader
-0.44 brokers
-0.43 bank members
-0.41 militants
-0.4 company disclaimer figures
-0.39 broker managers
-0.38 arbitragers
-0.37 i
-0.36 rumors spokesman
-0.35 economist economists evidence you
-0.34 analysts group
-0.33 daily house president
-0.32 mother photos witness
-0.31 experts
-0.29 researchers
-0.28 ' banker dealer
-0.27 analyst article others
-0.26 employee sister spokesperson
-0.25 institute
-0.24 he person
-0.23 official post provided
-0.22 website
-0.2 dealers
-0.19 companies
-0.17 delegates name officer
-0.15 spokeswoman
-0.14 commentators
-0.13 earnings
-0.12 an police
-0.11 insiders
-0.1 department one rumor there users
-0.09 leaders
-0.08 manager
-0.07 diplomats small
-0.06 <name> blog
-0.05 it she
0.02 agency authorities
0.03 officials
0.04 traders
0.06 doctor
0.09 banks
0.1 friends
0.11 they
0.13 agencies
0.14 executive private resident
0.15 publication
0.16 deal military story
0.17 websites
0.18 latest
0.19 leader
0.2 member
0.21 ministry source
0.23 dlrs television
0.24 initial
0.26 matter
0.27 government indictment industry
0.29 newspaper plans
0.3 station
0.32 site
0.33 papers
0.36 aides blogger office therapist
0.37 account
0.38 lawyer
0.39 media
0.4 <number> magazine sources
0.41 area attorney
0.45 union
0.46 woman
0.47 groups
0.52 outlet
0.54 lawyers
0.58 many
0.6 complaint exporters
0.62 representative
0.63 some
0.65 man
0.69 suit
0.7 press reports
0.71 people
0.73 residents witnesses
0.8 nurse
0.85 opposition
0.88 newspapers
0.91 newsletter
0.97 journalist
# teller-length
-0.12 1
-0.04 5
-0.03 2
0.03 3
0.09 4
# told
-1.2 elderly
-1.18 bite
-1.16 abuse row
-1.14 backed
-1.09 adds
-1.08 stemmin
-1.05 allegia
-1.03 peace remembe
-1.02 timing
-1.01 admitte persons switchi truce
-0.99 remarks
-0.97 removal tribute worsene
-0.95 path pertain
-0.94 count lives
-0.92 authent disadva
-0.9 <dbkg.f behalf behavio
-0.89 prompt reopene welcome
-0.88 long-ru reset types
-0.86 debtor enliste kinds
-0.85 embassy humanit rebates sudden
-0.84 conflic depends powers rains vulnera
-0.83 closest grains jumped
-0.82 refined writing
-0.81 crucial enormou extent interpr revive welfare
-0.8 assume attache expert greatly outcome primary
-0.79 attenti crazy goal profile
-0.78 ambitio del fine hot legitim plantin
-0.77 resist voting
-0.76 broad broadly locate obtain showing truck
-0.75 blog expire
-0.74 outline recepti sparked spreads yields
-0.73 coarse commonl faces fans rebound religio sceptic steppin
-0.72 computi drought phase retain ride usually we'll worldwi
-0.71 check confusi reform scene setting spreadi we've
-0.7 broadca congres defend engage every remark slack slight specify spend
-0.69 celebri context doubted incorre rating slim tries
-0.68 fascina fend growers sense stung turns
-0.67 cheap duty fetch overcom retreat skeptic truth
-0.66 afraid amendme consump declini ends existen gatheri global housed inspect pace pretax seem shape shortfa viral
-0.65 bullish exporte gradual influx lesser limitin makers merger navy propaga snow young
-0.64 broader com cumulat denied exempt fast favoura impendi lows match opinion slow tempera
-0.63 aboliti divided encount exactly facts judgeme liberal opportu simply transla
-0.62 accompa coast compose dominat entity great judge long-te pocket redempt sorghum turnove
-0.61 < confide consumi facing formerl growing outflow techniq yield
-0.6 categor culture dry estimat fears firmed fluctua nature outstan realize seamen startin tone
-0.59 asset bullets closely crop grain implica intensi widely words
-0.58 acted always broaden dismiss factors headlin normall raised rebel risk tap tariff unaware unrest
-0.57 anybody balance beef detenti devoted downgra flexibi idle impasse telecom trees voted
-0.56 capabil common good limited look method mind minorit missed needed rand rat slide spokesm tools troop
-0.55 apologi assembl audienc automat boom cautiou cents merge reaffir tonnage
-0.54 affect alumini awaitin competi elected enjoyed moves narrow offensi outgoin pause punishm shelter stand steady trend unequiv
-0.53 adults afterno boosted checks cleared confirm core debentu easily flee float jetline matters note satisfa seventh spark virtual
-0.52 brown checkin danger designe devasta disclai fleet guilty medium- minors relevan rubber save story surveil trades
-0.51 arms attendi blow brutal clash clearin contemp contrar couple defende excessi familie fierce knows means portion prematu pursuin remaine respect session suffer visited
-0.5 arrests author becomin compens emerge fair gross grow insured lion message rose side signs trader uncerta waterwa weather
-0.49 alone beans benefit bound changed concret crew decline deny donatio drastic factor fees halting holders magnitu mitigat moment rapidly resigne restore singer stakes surpris tied true winter
-0.48 aired biggest bushels charact deficie expecta guerril lighter logic lose par peak portfol pressin railway refugee risks satisfy stands stories tremend valuabl warehou wary we're
-0.47 adding event expect merit minutes places realiti subpoen technic turmoil unveile
-0.46 accordi amid annual anxious assumpt convers coopera data definit discomf draft felt improve likelih observe overall rationa rescued result results risen selloff stateme tend times you your
-0.45 adherin assets can't consist engagem establi extende goals lead mainly optimis plant quiet refrain regrett returne rise rush satisfi supreme swing talent word
-0.44 assess catastr cubic emergin feel nonsens steerin stg succeed surge worst
-0.43 adjustm attract excitin follow gap guideli happene initiat innovat lowerin object regard science slump spiders stabili standin state-o structu studyin survivi targets uncompe unions
-0.42 armed bearish dlr dramati enable escalat exists feeling fool formed grade hedge invento leads limit limits partici point pushed regulat spokesp strikin surplus unreali wrongdo
-0.41 area basic bull closer contact creatur curse dealers debts defensi easier greates high-pr index mandate premium prerequ prove rallied stockbr studies systema thus totaled whateve winds
-0.4 billing boost case drillin end-inv especia expand flat foster justify medium our ranges salary severe short somebod subject survey
-0.39 adverse assessm compara detecte electro expendi expense fun graphic histori investm learned little margins pending quite really regardl remain ringgit risky secret sentime slowed talked volatil witness
-0.38 add allies awful begun destiny eurobon expired fail fortune forums gains hedging images loan preserv presuma questio recogni restruc scar sees table tension unfolds whether
-0.37 barrier borne coupon crops easing effect elsewhe emphasi fact flag hang help masked matchin my ones pic rally relief respond rising shockin tentati turning twitter
-0.36 accusat attitud chart cts democra depress dominan dynamic equity gunshot knife makes marketi mislead options priest puts renew short-t should stunned trends unleash
-0.35 acres allocat barrel calcula cell clarifi coal compare death designa eastern extreme final fixed importa mountai natural otherwi possess provisi systems value volume we weak worse
-0.34 agent aggrava assista aware beginni biology bizarre built changes coupled defies despite events everyon fall frozen machine merely minute operate parties pork profits purely referre refiner rest settlem social worryin
-0.33 annuall arrears chances change confess depende dispute does ease emergen eyewitn feeding hashtag industr instabi integri justifi lowest necessa outlook penalti photogr pilots policie reforms safely substan suitabl suits via vital woke wrote
-0.32 access active animal appalle books bulk careful cheaper distanc economi evidenc futures honour income law liabili mining refinan regiona registe regret resolve shown slowing so-call special success togethe unsecur viewed
-0.31 awarded brand cards ceasefi chain confuse connect dealt deficit distinc energy feed figure hard mansion monetar owner permit profit restrai reviewe ripped stable strong sympath tape wholesa won't
-0.3 a.m. abroad acquisi arbitra borrowi broker counsel curbs demandi difficu driving existin extradi gate hotel if looks manager metal need numbers period rain reachin seen suffici sustain they're tonnes underta verify weeks
-0.29 ability alter anniver avoid bridge combine credibi dates domesti el fee gives interne investo maintai quotas reply savings snapped sort stimula underva
-0.28 almost buyers clothes except feared functio goods livesto lost measure mistres mixed physica proved reducin report sharp stocks study uses utility vice-pr videos
-0.27 beyond bill brokers called capture coronav details drop equival error manner mistake morning news obligat pact quoted retaile spread stating stimulu streets suppose swaps switch thrown whatsoe
-0.26 abducte alcohol am borrow brokera cleaver compete damages demand emerged far-rea fields freedom freight further i inflati insurge larger let net nominal noted notific orders platinu proceed revelat sensiti slowdow somethi storm trace trigger very victims
-0.25 arising avert celebra cotton decades falling growth justice learn loss not prepara rates realist serious settle sexual silver strengt subordi surface tariffs task underly viabili
-0.24 accent asserti bases cannot coming commodi conserv content damage dedicat deferre directl fractur guess importe infrast lending levels narrowe one-day overtur pattern perhaps pledged reassur reflect renegot reopen resourc saved seasona signifi steel telepho televis term therefo without
-0.23 ad-supp allowan arrived audio bad blurred briefly budget custom entire estate examine example exploit far filmed find formati fourth gold hasn't hoax infecti keeping mortgag no person plottin princip privile proport reactio real reality require reveal ring somewha state-r stick vehicle wider
-0.22 able activit arm assumin base broken changin comes comment copper decide decisio desk diminis easy employm enough eventua fence figures follows frame friends home insists lifted longer maturit oldest owing pct perfect played resembl reveale rises since sometim total
-0.21 agree bargain cases couldn' coverin dawn earn earning extend famous five-ye floatin fully grew highs housing how know making marked me nearly panic people raise resulti running same scream sets ten though transac trip tweets
-0.2 absolut accepti advanta analyst convinc cutback default defence dependi exceed expensi experts flies gathere hostile hotels ideolog incurre latest momentu money neutral nine occasio older previou printed problem publici ratings reach regardi spring still straigh targete thought tons users verdict warship
-0.19 allowed appropr carry covered downwar exercis fundame happeni high-le huge instruc introdu lines mean pass reacted small tempora vegetab vigorou waste what zones
-0.18 across appreci belt breathi cars compoun corrupt defecto deputy deregul detaile discrim drive drugs famed favor floors healthy immedia impact items labour maximum most only relying tactics tea too towards trust where worried
-0.17 again another article breakup calls can carrier centre civilia clear continu corn costs crisis crossin debate defense dischar disease economy electri genuine history hope inevita integra leaves less line mall managem microch old open option page partly petrole policy reason recover relatio search solidar speech square strike takes thing trio under upward
-0.16 added bar but chance decreas doesn't ended everyth feminin fuel hide high higher informe innocen lent naked particu persist pool pressur publica recapit reverse rich soybean subscri tax transpo typical verifie wouldn'
-0.15 adjuste after-t agricul ahead any apart ask challen complet correct credit down falls games happy indeed joined kitchen legend market mother- move norther palace partial permane picture place positio prayers prefere purpose ratio reserve rumour section sector secured someone speak superio thoroug threat unclear units unlikel weaker weapon
-0.14 achieve advised agency anywher arreste automak beheadi both causing chief credibl degree did ditch earlier experie franc increas insiste instanc issues length liquida long meal mln notes oil ongoing opening pair record ridicul terms transfe unarmed values votes war working year
-0.13 advance anyone appeals availab bogus buffer buying causes chemica cites climate closing closure come compati consult credits dragged feet going greater lay mid nightly ordered sales sharply souther such themsel trading treasur unemplo upcomin visit weakene
-0.12 actions agenda allows average based best bit care cocoa compris crime demands express filming harm holiday homes iconic inflate legal listed much myth obtaine organ outbrea penetra perform photos points prefer priorit reintro reputat return satiric see segrega shares situati slightl solutio spendin stock struck underwr union unveili view warning well
-0.11 amounte back bed breach career coffee compute created dropped granted group gunman head human hurt it leaving lot low males materia neither nowhere photo pick piece receipt reclusi restart revenue shows spiritu stay steep strongl unveil waiting weaknes
-0.1 accord all anesthe anythin assured beating big blackou clause commerc condole confere crushin day debt don't duties excepti extensi fiscal forward gastroe gunmen headed hoaxes impossi intelli issuing killer king local motherl owed personn placed prospec quality revise revisio role sectors share shock signals stance tells toll trainer undermi updated us venture water whole wide willing would written
-0.09 attende belong bills call concess dlrs do efforts fake false giving gossip got health identit issued lying make mass meeting missing modest motivat must per public quarter regime resume secure starts there think tight until west work
-0.08 deepest develop doing feasibl gain generat handset keeps largest magazin manage meant mergers negativ nor often opted placeme represe stuff tender totalli tough trade travel
-0.07 additio bidding billion century clashes clinic coaliti concern council course dollar exclude expecti expects fairly firmly imbalan import intend kidnapp margina modific month number offende office offset operati package patient polls private produce promine promoti publish pulled resched sanctio senior seven skin slower sluggis soverei strateg t thousan tip unsolic video
-0.06 ailing amazing award bolster camp cord corrobo counter crude else end endosco engaged export forecas foreign heavily hold injecti isn't kilos largely like list lower major marijua marking member ministe more names nations officia operato paying possibi rage reliabl roughly sacked soldier stolen they toward two-yea yet
-0.05 account buyout cable calm collabo explora follow- foresee genital grounds guard individ insuran land last likely nervous next percent positiv rats reasons reflati repurch right shareho size slash suddenl ties upturn wanted
-0.04 accepta aircraf angry cereals contend corpora deaths decree either enhance equal eyes followi fueled inquiry intervi join knew letter mechani mission offer offerin others outlets passeng potenti prices printin range ruling seconda signall slaught start suffere supplie taking threats tobacco unexpec while whom works
-0.03 adopt affair ambassa batteri constan crack current differe earthqu even expansi fabrica financi hour intends interna later male needs normal numerou one outpost poor product promote red renewal resulte rules rumor scorpio seek ships shop show showed sizeabl specifi take this vessels vetted when with you're
-0.02 <vowg.f adviser airdrop captivi concent contra died expecte fired living lucky owned plus prompte rate scale tissue
0.02 after approve army attenda bean behind cash countri court curtail cutting edition exist failure forthco halt hardwar heating infamou itself mine monitor plans regions scienti teacher their
0.03 about absence against and apprehe are bank bin bpd calling card certain deal dealing each eye future godson helping in injunct injurie judgmen launche liquidi markets matter memory mournin nominat none north plainti present preside prime referen rep ruled selling series seven-y south standar stood sunligh swathes things top unchang views walked warned
0.04 <number accessi agreeme appeare arrest at attorne between busines caucus conclud consume contrac curb daughte directe faced fight for found grave harvest interce jobs kind main mother or other panel part payment pesos posted primari pursue push request single step the theft to today totally transat unable warrant wife
0.05 <name> abuses areas auto bond bonds citizen comedia company complic departu ending enforce episode finally floodin followe four four-ye give halted has incisio insider intimid job junior lawmake led losses meaning midday might moderat moleste night nothing over persuad populat possibl press recent reporti researc revenge rights slowly syndica victim vote wants woman
0.06 action announc attack blocks brought buildin cent directo earned editor expandi exports federal flow general love lover months notice occur opened parent past rapid reduce relucta reorgan scrutin tackle target traffic unit vessel vice which
0.07 accesso aged amortiz assure battle board borrowe chaos clearly closed contain destroy done endorse exporti exposed five girl governm handle have indicat leave link murdere new offices prohibi rape reached recessi relativ respons reviewi shift sure technol these traditi volunta wait western world yen
0.08 begin breachi bringin camps checked claim cool debates deterio discont doors drafted explain few half he hinted kept languag lenders level obesity price repay set sex shed shot sooner southwe space state traders turned unusual worked
0.09 address already anticip better central code compreh conclus convert cuts de deliver disposa enter enterta fat fellow fresh funding go handled holds injury killed lack predece remote returni routine second soon stole tighten unautho was
0.1 allow anchor bankrup been border choose claimin clients committ delay devices embezzl escape evaluat farmers faster fertili flood funds idea loans locatio mark marks movie named network photojo predict priced review some than then they'll turn tweet two underwe unless up upon were women zero-co
0.11 acciden aims bankers childre disgust downtur effects essenti fish gave hear inadequ just known occurre parents promisi reduced reducti restaur retalia rubble school sell site started tactic territo terrori traded walking way went
0.12 alarm ammunit basis child composi critica determi doubt evening firing hands hopes host however interve involve leader longer- made middle moving nation nationa never occupie own ownersh prevent project remove rescue rigs rushed sheet sighted so spoke stepped surgery tech
0.13 anonymi bear being boxes breakin brother charge club cold commiss constit cost departm deploye disburs dividen enginee fare fear fell fightin fitness floor followt grown holding hours house incenti keen least onto profita recentl safe safety securit shut standst tested urged writes
0.14 abducti appoint badly biopsy calenda civil claims closet control credito defenda deliber dictato effecti entry expande father films forces get install institu interru leaders litigat medical million minimum multipl murder offshor order physici pricey produci program raid ran replace said that twice vary vast
0.15 around barge before blood collaps controv dam discuss divisio doctor efficie flying food frequen had media owners paper planned pound procedu prosecu raids recruit requiri signal simple swap terribl thinkin try upper who
0.16 adjourn adminis ago ban cause country daily delayed diagnos diploma ear ever filing gone haven't houses impleme late losing magical may off online oversea pushing put quantit receive residen rule scandal scheme serving shippin six station type unfair wake want winning
0.17 aid banks capital favour footage force held includi kilomet leading naval passpor proposa quick railroa room seeking seemed sentenc shower signing superma univers
0.18 accurat acquiri age began carried center cities compari cover damaged declare deep farm file finance free invited joint lawsuit legisla maize mostly palm party penalty plane practic printer relatin resigna staff superco taken talking trapped
0.19 affecte agreed catch comfort conside deals fats foot forest given ground helicop mention newly post psychol purchas resista stage strict tomorro trying waters ways
0.2 acts adequat aggress aim amounts battlin beat box captive chips defendi distric early educati entered facilit focused forms fraud game groups having headqua hunting improvi influen initial into jets many mayor once popped pulling putting referri shiftin supply support treatme violent whisky withdra
0.21 affecti arrive briefed burns co-foun conduct decided disturb due during externa family favorab heels hideout insuffi intende left oils opposin plan planted plants receivi removed renewed she shortag supervi swell talks telling terror why
0.22 <ibm> asking auditor backgro belief brief citing commitm contrib dangero delays direct firm former husband identif indepen injured methods movemen northea officer oppose partner pledge power probabl publicl ransom reinfor stockho suspect used wheat yesterd younger
0.23 affilia agents aside burden chat complai dating exagger extremi form indebte issue laws northwe proper properl quarant refused regular reports revised rodents sign stake stockin stronge strongh swirled trainin won
0.24 acceler accepte actor also applica artist attend away band busy campaig cancel charges cited college dead decade discove encoura exposur film firms fulfill gasolin her hundred image insist jealous literal meat miles nearby passing promise quickly rank remaini seat service similar sparkin took treated whose
0.25 accurac altitud approxi bottom cabinet class commit constru days disrupt double fire fought him his leg muted one-thi repair settled shoot sold sons sport storage stormed unsucce yellow
0.26 acquire ankles ball capacit critici cut front fund guardin heavy importi incomin kingdom lunch managed marriag rivals saw seam serve slated sophist speed student them weighin win workers
0.27 alleged buy cancell candida consent exact fewer friend hospita instead large life memoria middle- militia scratch several sites subsidi superpo tracked unident wise
0.28 bag banned bodies circums deadly deposit documen dollars elimina engine enterpr feature fighter heard herself intenti police rather resolut scope seems shorter softwar son trained treat within
0.29 amount blamed castrat confron depreci display distrib drain editor- factory flight francs freelan here include militan name nice persona protect rumors says sides signed spider spinoff strange summer train well-to window
0.3 applied asteroi blame directi flights gained gulf hearing interfe manipul organic retail say seized smartwa standby suspend vigilan weekly
0.31 attempt become ceremon chairma everywh excuse failing forced full lawyer obvious pay radical release seeing ship stop studied valid version website
0.32 act actuall aide birth brain broke bundle cheatin delicat disappo eating focus fraudul happen impose indictm instrum kill knowled live registr staffer supplem throwin
0.33 buyer drawing experim fashion friendl hair inside lawyers leverag negotia phone pilot pricing rural segment sitting told
0.34 abolish abundan airline aren't became bombing city consoli convent coordin dairy detaine dubbed environ jointly light overnig platfor preferr propose reasona records sleepin specula travele victory wears
0.35 agencie appears block commute compone conspir cords dealer desks dozens forcing girls grant guests infiltr middlem opposit park prisone privati providi provinc rapper remains sexuall sound stated takeove totalle unfortu widespr
0.36 along anonymo asked believe cancer chip equally ethics failed fifth hand homelan imminen involvi newspap ore origin pre-tax shallow source studio vocal
0.37 alongsi app bus fan hostage invoice nun overhau process resumed rice separat served shootin sorts steps undergo unrelat unverif
0.38 accompl aimed aiming allowin answer approac autumn bid bidder birthda burst car colleag communi discipl door dozen eleven female founder genocid lire massive orderin organs player prepare related round smartph sounded struggl talk track
0.39 acknowl among apartme apparen arrange claimed close crimes despera ensure frictio graduat keep kidneys playing popular provide semicon status stem sugar trial use worth
0.4 activat banking carryin certifi circula concept demonst diversi draw driver exceede girlfri handlin laid massage offers port purport quietly quota tanker test therapi weight
0.41 baby cargo custome describ employe escaped fallen field filled heading hijacke interse lungs members moved murders powerfu ready seconds sent smaller staged tried valuati walk
0.42 attacks balloon born build channel crimina dual-le entitle factori grab highest infecte manufac ranging s seats sidelin sources states streami violenc
0.43 appear branch caught concert crashed devalua drug element honor militar penis recordi reporte restric rumours sole wall weekend
0.44 accept classif decides deleted eased east errors filed househo journal laptop music parliam schoolg split taxes town various voice
0.45 airstri auction chords contrad crash criteri distort enterin ethnic exclusi fiducia gaining model models prelimi pretty recomme sterlin stress usual village wearabl younges
0.46 beheade cap comply deadlin explode getting graves meet protest ruler stopped suit travell undercu wounded
0.47 attacki entirel envisag logisti oxygen propert read recorde submitt suspens tests ultimat using
0.48 accusin al body combat custody effort horrifi linked origina sharing surgica ward wish wrong
0.49 apps bureau burning chopped defect fled jury lineup motion newborn notifie organiz rival underst
0.5 alterna ceiling charged condom damagin discoun drinks locked planes pregnan rumored statist strikes suitor teams testimo tonight user variant
0.51 crab disappe embarra extra finalis met retired rumoure shoppin teen thinner wasn't
0.52 alive cease-f comprom creatin elite export- hiding high-en hired hoping immigra missile nuclear send sit threate watchin
0.53 camera electio fly governo infring isolate margin platter prepari radar secreta shipmen spot stores uploade withdre
0.54 adoptin chest droppin familia finishe insurer jihadis launch repeate severed
0.55 ankle borders cats flown focusin freed gesture ill immunit offered picked route selfie spent wear
0.56 acid acting adopted breast customs driven equipme he'd looked nose raising sending tank unwilli
0.57 abandon addicte battery booked coffin meters parts prompti street sufferi
0.58 allegin anyway appeal apply asylum boy break catchin diet eat holder marry p.m. ranking speaker spotted strain watch
0.59 consort debut elusive excludi ministr preache relied throat unnamed
0.6 breaks cardiac convict imposed knowing lowered outlet petitio raped redesig road sample stems werewol white
0.61 corpse incorpo tourist weapons
0.62 affairs assassi book boys evacuat fails nurse paid rebels shadow
0.63 accumul gang guards illegal inexper joining overpow poultry scrambl
0.64 above appeara basical caused comic crossed doctors fit flexibl presenc profess speakin tropica unlawfu
0.65 boyfrie diabete guarant lined thinks
0.66 bought branded island mysteri radio
0.67 device didn't joke objecti replaci sick underwa
0.68 bilater bunker discour fix heads high-ra lift region scenari subsequ tell troops
0.69 argumen blocked client demande detail licence plastic trouser
0.7 analysi infesta landing owns refusal wave wine
0.71 activis assumed collect excess glass locals newslet placing pose shared shortly swimmer
0.72 alleges diverte dumping gout legenda violati yes
0.73 fiction gets implant tankers targeti wedding
0.74 complex papers severel team
0.75 alert besiege brewing declara dog grand gun refusin shots variety
0.76 airport approva boob capable cloud command regain spell zone
0.77 attacke bomb coup intrude managin tour wives
0.78 bride frustra goes sister star
0.79 advanci chargin finaliz freeze gotten patent posting realise revampe store tenders watches worries
0.8 advisor aides edges gunfire self-pr wearing
0.81 accused conveni drinkin execute feels grandfa interme second- suspici workfor
0.82 cache disclos fishing fleeing plannin rejecte weaken
0.83 giant ports
0.84 assault casualt mobile shuttin
0.85 nuns posing testing visitor
0.86 guy highly married rock urge
0.87 furious launchi screen surgeon violate
0.88 adoptio next-ge
0.89 latter leaning left-wi sensors
0.9 spokesw suicide threw traveli
0.91 shillin web
0.92 heaven
0.93 leaks
0.94 plot sued
0.95 liberat releasi
0.96 lockdow they've
0.97 design
0.98 safes
0.99 die perpetr relayed
1.0 lasted
1.02 cheese
1.03 pounds
1.04 animals disaste flew
1.05 wireles
1.06 burned hole
1.07 explosi
1.08 bug
1.1 allege
1.13 interio lived
1.14 leaked
1.16 unspeci
1.18 mediate
1.19 imprope jihadi
1.22 drugged
1.24 tax-fre
1.26 secretl
1.28 quoting
# verb
-0.99 insisted
-0.57 describes
-0.44 learned
-0.43 noted
-0.38 blames
-0.37 insists
-0.36 estimates
-0.33 wrote
-0.31 suggests
-0.3 writes
-0.26 linked
-0.25 adds identified
-0.23 added
-0.22 described
-0.19 suggest
-0.18 named
-0.15 estimated
-0.13 said
-0.12 says
-0.1 told
-0.09 believe
-0.04 explained
0.05 complained
0.06 claiming
0.07 notes
0.08 estimate
0.09 claims
0.12 according
0.13 charged
0.15 revealed
0.18 reported
0.23 none
0.25 claimed
0.26 speculated
0.27 blamed
0.29 tell
0.33 believes
0.34 allege suggested
0.35 accusing reports
0.45 report
0.46 alleging
0.51 tells
0.56 claim
0.65 alleges
0.68 reporting
0.84 charging
0.92 accused
1.07 alleged
# why
-0.24 outsider/none
-0.22 account/none
-0.21 opinion/unnamed
-0.17 talk/unnamed
0.16 /named
0.31 /rumour
0.34 /unnamed
0.37 /outlet
"""


def _table(text: str) -> dict[str, dict[str, float]]:
    groups: dict[str, dict[str, float]] = {}
    for line in text.strip().splitlines():
        head, _, words = line.partition(" ")
        if head == "#":
            group = groups.setdefault(words, {})
        else:
            group.update(dict.fromkeys(words.split(" "), float(head)))
    return groups


WEIGHTS = _table(_WORDS)
"""Group to fact to weight."""
