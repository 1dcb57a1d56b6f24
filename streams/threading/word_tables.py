"""How often news uses a word, as tables: "level stem stem ...", levels in halves of a power of two.

Generated: `benchmarks/learn_threading.py rates` writes it anew. Read by word_rates.py.
"""

DOCUMENTS = 1834
STEP = 2

COMMON = """
4 compani year

5 dlrs mln pct

6 bank billion buy first govern group market month price rise sell share time trade week

7 add call come current day die due earlier end exchang expect fall follow hold includ increas industri issu
lead major meet news offer oper person plan product public rate recent secur sever show stock three world

8 agreement base busi capit caus chairman citi close continu countri dlr dollar drop econom find five
foreign former four high interest kill level long lose man manag member name offic oil old pay post previous
record releas remain result talk term total

9 action agenc agre analyst annual appear ask author begin believ board case central chang charg chief
compar confer control currenc deal debt decis detail develop director earli effect elect export figur file
final financ financi forc futur help higher import indic investig know leader leav like local lower mark
move negoti net note number open order part parti place point polic posit possibl problem produc profit
propos quarter rais reach relat repres right rule run second see servic six start support work

10 account activ administr al allow approv area attack attempt bid bond break bring build carri cash
committe complet concern condit consid contract corpor cost cover cut date dealer decid demand despit
discuss domest earn economi estim even execut face fire free full fund gain give go good grow growth head
health hear home hospit identifi immedi inform interview invest investor involv larg largest late latest
launch law line look milit million morn night origin own past period polici privat publish question receiv
reduc respons seek senior seven sharehold short strong subsidiari suspect system target tax think took
trader tri valu vice vote websit woman yen

11 accept accus addit adjust affair age ahead aid amount appar arm arrest attend avail averag becom bodi
budget captur certain child clear commerci common comput consum contact credit damag deficit describ design
district eight event fail famili far fight fighter film forecast half hand hit hope hour improv independ
index initi insid institut key life link list live loan low main manufactur measur mile militari miss money
nine non onlin output pass perform play polit power presidenti probabl program project protest provid put
quot rang real reason refus region requir research respond return review schedul season seem serious serv
ship shoot sign similar site social speak stake stand star step stop strike studi suggest suit suppli
televis tender test third thousand tonn top turn victim view war write

12 abl access across act actual advanc affect afternoon aim anti articl asset attorney basi behead behind
best big bill block border born brother campaign candid car circul com combin competit conduct confid
contain convert cooper creditor crude cts custom data de declar defend defens deliv determin differ direct
diseas divis economist effort electr emergenc employe enter establish evening exceed exist extend factor
fear featur fix form fourth friend gas girl gold heavi ident incid incom infect inflat injur intellig intend
intervent job join joint journalist letter light limit littl locat longer matter mean medic merger minut
monetari near need network northern opposit option outsid outstand packag pact page parent particip partner
plant potenti predict prefer prepar present pressur prevent proceed process protect push quick read reflect
regard remark remov request resid resign revenu revis school secret sector sent separ seri session set sharp
sharpli side signific sister situat slight small special specif spend spread stabil staff stg store
substanti suffer surplus surpris tariff team terror terrorist transact vehicl virus visit volum warn weekend
wide win withdraw worker worth

13 actor address agent aircraft alli anonym anticip appeal appli armi arrang arriv assist attribut back
balanc banker barrel battl benefit biggest black bomb book boost boy brief broadcast care catch cent centr
chain check chemic civil commit commod communic complaint connect conserv corn counter coupon creat crimin
critic dead death debat deliveri depend deposit deputi devic difficult difficulti dividend doctor doubt
drive drug eas eastern electron emerg employ engin enough entir exact expand expert express facil fact fan
farm father favor feel femal field fiscal food foot formal founder fraud fuel game governor grain grant
great greater gross ground halt happen heart hostag hundr hurt imag impact individu instead insur island
item kidnap kind land lawsuit leadership legal legisl lot maintain maker margin mask materi messag mid model
nearbi nomin opinion outlet outlook overal oversea owner par park particular pilot poll pre primari prior
prison pro progress prompt prosecutor pursu radio recov reduct refer reform regul replac resolv respect rest
retail role round save scandal scientist seat settlement shipment singl size slow sometim son sought
southern space spark specul speech stabl stage standard station steal steel student subject success summer
surfac surgeri suspend teenag th threaten throw town transport travel trust turnov unchang understand
underwrit unless unusu unveil urg ventur version video violat viral weapon word worldwid young

14 achiev adopt advis advisori affili airport airstrik aliv alleg alon altern ankl announc answer apart
applic approach appropri artist assum attach attent attract audio authent awar award band bankruptci bar
belong better blog borrow branch breach broad broker buyout cancel celebr challeng chanc channel chip choic
class clinic coast coffe collaps collect colleg complain complex concess conclud conclus conflict consist
consortium construct contribut controversi convers convinc coronavirus count crash crisi crop cross danger
defeat definit deleg denomin dictat diplomat disappear discount discov display distribut document dozen duti
eat edit editor embassi encourag equal equip equiti especi estat eurobond evid except excess exclud expir
explain explor extens extrem extremist eye failur fair farmer finish fli floor flow focus forward fundament
global guarante gun handl hard headquart highest huge human ill illeg implement impos inch injuri introduc
jet jihadist lack lawyer leak learn lend liquid love magazin matur mayor medium merg middl moder modest
moment monitor mount movement movi multipl murder narrow necessari newli nomine normal notic obtain occur
offici ongo oppos outcom pick pictur plane platform pledg plus poor popular port pound practic premium probe
profession profil promis promot properti provinc provis qtr quiet ralli rank reaction readi recommend redeem
repli rescu restaur restrict restructur resum risk safe scene search self semiconductor settl sex shock shop
shot soldier sound sport spot stay steadi stem sterl storm stronger su sugar surround survey sustain symptom
telephon ten termin tour train treat trend trial troubl tweet unnam upcom user usual util varieti various
violent voic vs wait wake want water weak wear wheat wife will wit worri yield

15 4th abduct acquisit advisor alongsid amend anim annum app appoint assault assembl assess assur auditor
await bad ban basic beyond bin birth bit blame bours bpd burn buyer buzz ca cabinet callabl card career
casualti cautious ceas certif chees choos citizen civilian closer code cold command commission communist
compens compet confus consider consolid constitut consult consumpt contra coordin correspond counsel coupl
cours credibl crime cumul curb daughter decad deceas decreas degre delay democraci demonstr desir destroy
detain di divers dog door doubl downward draft dramat draw drill driver dump earthquak edg elimin elit engag
enhanc enterpris entertain equival evalu eventu ex examin exampl expans expenditur expens experi explos
extern fashion fat fatal fee fill firm flat flight float footag fr freez freight fresh front fulli gather
generat graduat graphic grave guard guilti gunman heavili histori holder holiday host hotel idea incumb
influenc infring inquiri instal integr intent interbank interfer internal interven inventori jail judgment
jump juri kilomet km languag larger lay liabil licens lift load machin male mass massiv match maximum meat
mention midnight mind miner minimum minor most mother motion mysteri negat neighbor object observ obvious
optimist ordinari overnight overturn pace panel paper parliamentari patient paus peac pend percentag permit
personnel petit pharmaceut phone photograph photojournalist physic player plenti plot plung popul pose
preliminari princip professor prohibit prosecut prospect prove provision pull purchas purport purpos qualifi
quota race radic raid rain rapid rapper react reaffirm rebel recess recoveri red refin regist regular
reorgan repay repeat repurchas reschedul resist resolut restor retir retract rival road rock roll room rough
row rush scale scheme schoolgirl seiz select send sentenc shake shown signal simpli sit slower smaller sort
soybean spring stabilis status stimul strategi stream strength strengthen stress stronghold structur studio
subcommitte subscript subsequ succeed sudden supplier suppos sure surg surpass tape tech technic temporari
testimoni thank thereaft therefor threat throughout tighten titl toll ton tonight tool touch tradit trail
transfer treatment tribut trigger trip troop truck ultim unabl uncertain uncertainti unclear under unfair
unlik upward vari vessel victori volatil vow wage wast weather weight welcom wholesal wish wonder worst
wound wrong zero

16 abandon abroad absolut abus accid accompani accur adult anger anniversari aris asid atmospher automak
autumn avoid babi bail bear behalf biopic blood bogus bus bushel calcul calendar camera cancer capabl captiv
cargo castrat cat ceasefir ceil church clash classifi client climat climb clip cloth coal coalit coat collid
comfort compon composit concentr concert conspiraci contrari convict copper core correct crew custodi dark
deadlin debentur deep del deliber depress detect deterior diagnos disappoint disclosur dismiss distributor
divert dot downgrad downtown drastic easier effici element email enabl enforc enjoy environ escap essenti
experienc extraordinari fame familiar famous favour fine firmer flag flood fluctuat fourteen fractur freed
gallon gang gap giant grower guest headlin heat hike histor hot icon immun impli innov insist instrument
interim invit knife knowledg le lender leverag licenc lie liter litig magnitud mechan membership merchant
method microchip midday mission mix mortgag multi mutual necessarili nervous none northwest notif nuclear
numer offset offshor opportun orang outbreak pain palm partnership passeng patent peni percent permiss phase
piec planet portion possess postpon pregnant presenc press presum pretti priest primarili principl procedur
quak rare rat raw recogn regulatori relationship reliabl retali ring rodent safeti satisfi screen secondari
section sentiment sexual shift singer sixteen skin socialist softwar solv sorri specifi split sponsor
spotlight stab stick strateg subordin subsidi suffici summit surviv suspens swap symbol tank task telecommun
tell text theori tie type unadjust underground undermin underw undisclos unemploy unidentifi unverifi upload
veget virtual walk warrant way wearabl weigh wh wholli widespread wind winter workforc younger

17 abil absenc absent acceler accent accident accumul acr acut admiss aggress ail alert alter aluminum
ambassador analysi angri anyway applianc appreci approxim argu automobil autopsi bag barrier bearish beat
bidder bilater blackout blast blaze blue bottom bound box boycott brokerag brutal bulk bullet camp capac
caption carrier cast categori cell chat chronicl circl claus clean cleric collabor colleagu combat compil
compli complic concept confidenti confront connector consecut constant content contest contradict convent
copi copyright counterterror criticis crowd crucial debri decre deepli default defect defici demis depreci
deregul desk desper destin diminish discontinu diversifi divest divid domin drag dri drone educ elector
eleven elig ensur entitl entri era error escal evacu excel exercis exhibit exit extent extra factori fast
fate fever fish flee flexibl format foster franchis fruit gasolin gate girlfriend grade gradual graffiti
grievous guerrilla guess gunfir gunmen harm heaven hedg highlight highway hire homeless honor hype ignor
imbal imposs impress incent incorrect inde indict industrialis infam infest inspect instruct insuffici isol
jetlin jobless joy judgement keep lawn leg liberalis longtim lover lowest luxuri manipul marri meal
merchandis mere merit meter midsess mileston militia mill missil mob momentum mourn mph mull music nationwid
nativ neck northeast occup optim ore otherwis oust outlin overhaul overview owe ownership partial patrol
payabl peak penal penalti persist pest pic pipe plaintiff plate plea plead po pop pr prais preced prematur
presumpt print processor prospectus provinci qualiti queri racket rand rape ratio reader recapit refineri
refrain regim reiter reli relief religi remot renegoti renew reopen rescuer restrain retain reveal revers
reviv revolv ride ridicul rig rout rubber ruler sanction satir satisfactori scholar score scuttlebutt semi
sens setback seventh shadow shell shi shortfal shut sick sidelin sight slap slate slide slip sole solut
somewhat speci specialist speed squar staffer stainless stanc statu steep storag storey straight strain
string struggl stun sub submit subsid successor super swear swirl switch sympathi syndic tanker tap teach
teacher tear teen tension tentat tenth territori theft thinner ticket tobacco toilet tonnag tourist track
traffic transit trap tremor trim tropic truce twenti twice twin typic unanim unarm unavail und undercut
undervalu unoffici unspecifi urban use valid variant vigor violenc visitor voluntarili vulner wari wave web
well wheel whereabout whiski widen wil wing wors youngest zone

18 1970s 1990s abid aboard abolish abort absorb accrual acknowledg adher advantag advers advic affirm
aftermath aftershock airdrop airlift alarm alloc ambul ammunit apolog art assassin att audit background
backpack balaclava bang batteri battlefield beef billio bird bizarr blown boast boat bone boom brain brand
breakdown bridg briefli buffer bulletin bullish butcher buyback calm campus capsul captor casino cattl
centuri cheat circumst clarifi cocoa commut comp comparison compromis consent consequ corrupt cotton
counterproduct creatur dampen danc dash debtor defer defin departur depict depriv des desert devalu devast
dinner discharg discoveri distanc disturb ditch donat dress dub dupe durabl dust easi eleventh elsewher
emphas enorm enquiri erupt excit expos extradit faction faster fellow feminist fiduciari fit flash flavor
foresaw forget forum found friction frontman function funer gilt goal gout grip guilder guitarist gunshot
guru hail hair hat hero hospitalis hostil household hover immigr impeach imposit improp incorpor induc
influenti inject injunct intensifi invent jewelleri kilo laboratori latter lean leap lighter likewis lire
lock lockdown lodg longest mandat manner marijuana martyr menu meteorolog mild miracul modifi mouth musician
naval nois notebook notifi notori novel nun oblig oilse opt organ ounc outflow outrag outskirt overcharg
overcom pack pandem pattern pickup placement plastic platinum pneumonia precis preserv programm promin
propaganda proper proport protection protectionist publicist pure quarantin racial railroad rationalis
realiz rebat recognit recuper redesign referendum refinanc regret reign reluct render repair restraint revel
rice ruin sai scrap secreci segment seismic sensit seventeen shall shed sheet sieg silver sink skill sky
sleep slot sluggish smartwatch smile snow song spec spell spi spill spray steer stockbrok stomach stretch
strict style submarin subpoena suffoc suicid suitabl suitor sum summari supervis supervisori survivor
suspicion sweet swift swing syndrom temporarili tend textil throat tip trace tragedi tranch transmit treati
unattend undergo unifi unknown unrel unrest unsettl upgrad upscal versus vomit waiver warm warplan weaken
whatev willing worsen wrestl writer yellow
"""

PROPER = """
5 state unit

6 corp inc presid

7 co internat minist nation

8 american court depart feder general hous japan ltd reuter

9 air associ commiss european islam japanes john london ministri north secretari south washington west york

10 ag british democrat german isi jame michael organiz prime reagan reserv street treasuri uk union wall
white

11 africa agricultur airlin america appl canada canadian center china communiti council daili donald energi
facebook franc french germani iran iraq iraqi kim korea parliament petroleum plc senat syria texa tokyo
trump twitter un universiti watch western

12 australian baker brazil brown cnn commerc congress covid david east ebola europ feed internet jong korean
mc mine natur organis pari paul robert statist suprem utc

13 african arabia australia bbc boston britain california chicago chines counti detroit ec england foley
gulf hong india iranian joe judg justic kong kurdish liber mail mosul motor opec pacif pentagon philippin
republican resourc richard san saudi sec swiss technolog tran tv usda william

14 ahm allegheni asian biden bleed bundesbank bureau congression defenc fbi florida god grand hollywood
howard illinoi indian islamist itali jihadi journal kingdom labour lehman mac manhattan memori metal mexico
moham obama pyongyang qaeda shearson soviet st syrian taiwan thoma toronto turkey wikinew wood youtub
zealand

15 9to5mac abdel abdi abu airbus alan alex angel arab arabian aviat baghdad baghdadi bakr baldrig banksi
barack bari batman batmobil bay boko brazilian cabl cathol cbs chancellor charl christi christian club
continent cook cool cov culkin dalla darren dawn dc dow duncan dutch earth emwazi english ferguson francisco
frankfurt freedom gatt georg gerhard gill gmt godan haram hugh hurrican igen imf indonesia instagram int'l
isra israel italian jersey johnson jose kansa kevin kiichi king kirbi kobani la labor las li luxembourg
macaulay macbook maje malcolm massachusett michigan mike miyazawa morgan moscow nakason nasa nbc nigel
nigeria nigerian nyse ohio ottawa pennsylvania pennzoil pipelin pleas pzl ram rear rep republ rip rosenberg
sa sar scienc scotland scroll seoul sgt singapor smith spanish speaker steve stoltenberg sue superman texaco
tower tube twa tx usa valley van vega volcker volkswagen vowg vw wilson wo wright yasuhiro yo

16 aaron ab abdul ad adm aerospac ann anna asia auto bale banco belgian berlin bloomberg bob brasil brian
calif castro chad chamber chapter chosun christma clayton coastal comcast commonwealth courier dan donnel ef
el episod est exchequ feig fidel ford foundat fox franci getti gm gnp green gurmeet hall henri hutton ii
ilbo inter interior iphon jacqu jone jr kurd kuwait laden lambert lawson ldp lebanes lebanon libya los luke
malaysia malaysian manila march mashabl mcdonnel md merril metropolitan mich mirror missouri mo mohammad
montreal moodi mosqu mountain msnbc netherland nevada nicaragua nv ny oecd oklahoma oliv palac pan peke
peter portug rahim river royal russia sach se sea sen sergeant shr societi somalia sorkin spa spain steven
taylor tehran telegraph tim turkish upper usair venezuela vogu wale warner wintour yemen yeutter

17 abc abram abubakar adb admir afghanistan ai ali amazon amo amsterdam ap astronomi atlant autonom awaken
axl ba bancorp beij belgium blumenth boe bonn bori bow bp brussel burnham canseco cargil carl carolina cbi
cbt charli chi chibok chile chirac chris chrysler circuit col conal cond consumerist cos cuba cuban
cupertino danni delhi deutsch disast disney dmp dome dougla dr drexel du edward environment eric et exxon
fbc firefight fort frank ft georgia globe goldman greenspan hampshir hanov harri helmut herald hill hk
homeland hopkin houston ht huzler ibm ico indonesian intermedi isil jaim jardin jean jim jj jo josh jp juan
kennedi kenya kyodo ladi lee libor lin lopa loui louisiana louvr lp lt luci lynch marco mari mario martin
metro mexican michell miller miti muslim nanci navi ncov nelson netflix nhc nicaraguan nj norfolk norway
olsen pa pakistan pcc peninsula pga phelp phil philip pie piedmont planter poindext poland pope premier
puerto purol qatar queen railway resort rev rico rogen ronald santa schroder scientif scott scottish seth
shabab shekau shultz singh somer soni stanley strait sun superior sweden switzerland taliban thai thailand
tiger tin transamerican treasur ual unfortun usb uss utah vicker vienna walter warburg warren wisconsin
wuhan xon

18 abdullah academi adam aeg aleppo allan allegi amr austria balladur barr beach beacon bergdahl bermuda
bernard bibeau billi biolog bonghwa boyl brigad briton broke bruce buzzfe cacex carlo cftc cgp chandler chao
charter chem cheung citicorp ckgh cnbc collin colombia colorado contamin costa cp crown cyclop cyl dayton
delta dera diego digit dingel dixon dna ecuador ecus edouard egypt elder elizabeth em emili eyewit fe frisco
ftse ganganagar gen gencorp geneva gonzalez googl government greec guantanamo guardian gurman guy gy hassan
havana hawk hebdo ho holi humberto hunter il imperi interstat ipad iv jacob jakarta jard jerri jesus jorg
kuwaiti lake latin lbo lemon leon lf liann liberti liverpool lyng madden managua manuel marin matheson
mercantil mi5 miami milan mindanao minnesota mitchel mp nast nicola nomura o'neal ocean odinga ok omar
ongpin osama oscar paramed pc pedro pelosi peru pete phillip pizza plaza polish portugues postal pretoria
pri princ pti qaida rail reddit rica ricardo roger rose rothschild russian sacha saleh sanford sauda
seismolog sg sheikh shelf shore shuttl solidar strip suchard sunni supermarket swedish telecom tex tom
transcanada uaw ukrainian ussr usx venezuelan vii visual vladimir wang wireless wolfgang woodi yao yard
zehaf
"""
