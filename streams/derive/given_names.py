"""Given names that mark a person. Data: common given names of many languages, from general knowledge."""

GIVEN_NAMES = frozenset(
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
