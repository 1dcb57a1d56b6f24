"""Given names that mark a person. Data: common given names of many languages, from general knowledge."""

WOMENS = frozenset(
    "ada adele agnes aisha alexandra alice alison amanda amelia amina amy ana angela angelina anita ann anna anne annette"
    " annie astrid audrey barbara beatrice benazir bernadette beryl beth betty beyonce brenda bridget brigitte britney"
    " caitlin camilla carla carmen carol carole caroline carolyn carrie catherine cathy charlotte cheryl chloe christina"
    " christine cindy clara claire claudia colleen condoleezza corazon cristina crystal cynthia daisy daniela danielle debbie"
    " deborah debra denise diana diane donna dora doris dorothy edith eileen elaine eleanor elena elisabeth elise elizabeth"
    " ella ellen elsa emily emma erica erika esther ethel eva evelyn fatima fiona florence frances gail georgina geraldine"
    " gertrude gina gloria grace greta gretchen gwen hanna hannah harriet hazel heather heidi helen helena helga hilary hillary"
    " holly huma imelda indira ines ingrid irene iris irina isabel isabella ivana ivanka jane janet janice jacqueline"
    " jasmine jeanette jen jenna jennifer jenny jessica jill joan joanna joanne josephine joyce juanita judith judy julia juliana"
    " julie kamala karen karin karina katarina kate katherine kathleen kathryn kathy katie katrina kayla khadija kimberly"
    " kirsten kristen kristin kristina lana laura lauren laurie leila lena lia lily linda lisa liz liza louise lucia lucille"
    " lucy lydia madeleine madonna malala margaret margarita margot maria marie marilyn marina marissa marjorie marlene"
    " marta martha martina mary matilda maureen maya megan megyn melania melanie melissa mercedes meryl mia michelle mila"
    " mildred mira miranda miriam molly monica nadia nancy naomi natalia natalie natasha nell nicole nina nora norma"
    " olga olivia oprah pamela patricia paula pauline penelope penny petra phyllis priscilla rachel raquel rebecca renee rita"
    " rosa rosalind rose rosemary roxanne ruth sabine sabrina sally samantha sandra sara sarah selena serena shakira sharon"
    " sheila shirley silvia simone sofia solita sonia sophia sophie stella stephanie susan susanne suzanne sylvia tamara tanya"
    " tara tatiana teresa thelma theresa tiffany tina ursula valerie vanessa venus vera veronica victoria violet virginia"
    " vivian wanda wendy winnie xiomara yoko yolanda yvette yvonne zainab".split()
)
"""Names that women bear."""
EITHERS = frozenset(
    "adrian alex andrea angel ariel ashley cameron carlton caspar chen chris christian claude cleo connor courtney dale dana"
    " duncan gene gill guido hamid jaime jamie jan jean jo jordan june kai kelly kim lee leigh leslie li lindsay lindsey lynn"
    " marion mika nicola nikki pat prince robin sam sasha saad shannon stacy taylor terry tracy yuri zhang xavier christy"
    " karim nelson morgan blair casey drew francis jackie jess jody kerry mel reese sandy sidney".split()
)
"""Names of which men and women bear each."""
GIVEN_NAMES = WOMENS | frozenset(
    (
        "aaron abdul abdullah abu adam adolfo adrian ahmad ahmed aidan alan albert alberto alejandro aleksandr alessandro alex alexander alexandra alexei alfred ali alice alison "
        "allan allen amanda amir amy ana anders andre andrea andreas andrei andrew andy angel angela anita ann anna anne anthony antoine anton antonio ariel arnold arthur ashley "
        "axl barack barbara barry ben benjamin bernard beryl bill billy bob boris brad bradley brandon brenda brett brian bruce bruno caitlin calvin cameron carl carla carlo carlos "
        "carlton carol caroline carrie caspar catherine cesar charles charlie chen chris christian christina christine christopher christy cindy claire clark claude claudia clayton clive colin "
        "connor courtney craig cristina crystal curtis cynthia dale damien dan daniel daniela danny darren dave david dean deborah debra dedi denis dennis derek diana diane diego "
        "dieter dimitri dmitri dmitry dominic don donald donna dorothy doug douglas duncan dustin dylan earl ed eddie eduardo edward edwin eileen elaine elena elizabeth ellen emily "
        "emma eric erica erik ernest ernesto ethan eugene eva evan evelyn fabio felipe felix fernando fiona florence frances francesco francis francisco francois frank frans franz fred frederick friedrich gabriel "
        "gareth gary gavin gene geoff geoffrey george gerald gerard gerhard gholamreza giles gill gina giovanni giuseppe glen glenn gloria gordon grace graham greg gregory guido gustavo guy hamid "
        "hans harold harriet harry hassan heather hector helen helmut henri henry herbert hillary hiroshi howard hugh hugo hussein ian ibrahim igor ines ingrid irene isaac isabel ivan ivana "
        "jack jacob jacques jaime jake james jamie jan jane janet janice jason javier jay jean jeff jeffrey jen jennifer jenny jeremy jerome jerry jesse jessica jesus jill "
        "jim jimmy jo joan joanna joe joel johan johannes john johnny jon jonathan jordan jorge jose josef joseph josh joshua juan juanita judd judith judy julia julian julie "
        "julio june justin kai karen karim karin karl kate katherine kathleen kathryn kathy katie keith kelly ken kenneth kent kevin khaled kiichi kim kimberly klaus konrad kristen kurt kyle lana "
        "larry laura lauren laurent lawrence lea lee leigh lena leo leon leonard leonid leslie lester lewis li lia liam lily linda lindsay lindsey lisa liz lloyd lorenzo louis louise lucas "
        "lucia lucy luis luke lynn macaulay mahmoud malcolm manuel marc marcel marco marcus margaret maria marie marilyn mario marion marjorie mark marko marlon marta martha martin martina marvin mary "
        "mathieu matt matteo matthew maureen maurice max megan mehmet melanie melissa michael michel michelle miguel mikael mike mikhail mila milan mira mitch mitchell mohamed mohammad mohammed moshe mustafa nancy "
        "naomi natalia natalie natasha nathan neil nelson nicholas nick nicola nicolas nicole nigel nikki nikolai nina noel nora norman nuno olaf oleg olga oliver olivier oscar otto owen pablo "
        "pamela paolo pat patricia patrick paul paula pauline pavel pedro pedro penny pete peter petra philip philippe phil phillip pierre piers prince rachel rafael rajiv ralph randall randy raul ray raymond "
        "rebecca recep reginald rex ricardo richard rick rita rob robert roberto robin rod rodney rodrigo roger roland rolf ron ronald rosa rose ross roy ruben rudolf rupert russell ruth ryan "
        "saad sabine saddam saeed sally salvador sam samantha samir samuel sandra sara sarah satoshi scott sean sebastian sergei sergey sergio shane shannon sharon sheila shinzo silvia silvio simon sofia "
        "sonia sophie stefan stefano stella stephanie stephen steve steven stuart sue susan susanne sven sylvia tamara tanya tara taylor ted terence teresa terry theodore theresa thomas tim timothy tina "
        "todd tom tomas tommy tony tracy trevor tyler uwe vanessa vera vernon veronica victor victoria viktor vince vincent virginia vladimir walter wanda warren wayne wendy werner wesley wilhelm will "
        "william willie winston wolfgang xavier yasuhiro yasser yitzhak yukio yuri yves zhang"
    ).split()
)
