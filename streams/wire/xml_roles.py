"""Which role an element of unknown XML plays, by its name in the languages of wires. Data and no more."""

ROLES = {
    "headline": "headline headline1 mainheadline hl hl1 hed hdl hdln hedline schlagzeile headlinetext"
    " titular manchete encabezado headlinemain kop koptekst naslov tytul nadpis titulek baslik titlu cim",
    "title": "title heading titel titre titulo titolo overskrift rubrik otsikko ueberschrift newstitle articletitle"
    " storytitle head mainhead headtext",
    "body": "body bodytext bodyhtml bodycontent content contenttext contenthtml text story storytext storybody article"
    " articlebody articletext fulltext maintext copy newstext newsbody corps texte texto testo brodtext broedtekst"
    " brodtekst txt bdy bodycopy textbody newsbody mainbody bodymarkup storycontent articlecontent paras paragraphs"
    " inhalt fliesstext leipateksti newscontent xhtml html data cuerpo corpo"
    " contenido contenuto conteudo contenu cuerponoticia textonoticia inhoud innehall innhold indhold"
    " sisalto teksti tekst metin icerik obsah sadrzaj tresc continut szoveg artikeltext meldungstext"
    " haupttext nyhetstext datacontents contents newscontents articlecontents htmlcontent",
    "abstract": "abstract summary description lead intro teaser ingress standfirst subtitle contentshort"
    " firstline lede leadparagraph dek"
    " entradilla copete bajada sommario resumen resumo resume chapeau chapo vorspann samenvatting perex",
    "id": "guid uid newsid itemid storyid articleid docid documentid uniqueid externalid identifier id uri newsitemid"
    " docno"
    " codigo idnoticia noticiaid idnotizia notiziaid idarticle idartikel artikelid meldungid meldungsid"
    " nyhetsid accessionnumber accessionno sourceid ident itemident storyident",
    "version": "version revision versionid versionnumber versionno rev ver revisionid",
    "created": "firstcreated created datecreated creationdate createdat published publishdate publicationdate pubdate"
    " publishedat datepublished date datetime dateissue issued dato datum fecha dateid newsdate storydate"
    " fechapublicacion fechacreacion datapublicacao datapubblicazione datacreazione datecreation"
    " docdate approvedate createddate regdate"
    " dateparution datepublication erstelldatum erscheinungsdatum publicatiedatum tarih",
    "clock": "time newstime storytime publishtime heure uhrzeit tid hora ora"
    " zeit klokkeslett tijd godzina saat klo",
    "modified": "versioncreated modified updated lastmodified lastupdated modifieddate updatedat datemodified sent"
    " timestamp transmissiondate dateandtime versiondate"
    " lastmodifieddatetime fechamodificacion fechaactualizacion datamodifica datemodification"
    " modifydate modifieddatetime displaydate fileid geaendert"
    " aktualisiert",
    "embargo": "embargo embargoed embargountil embargoeduntil embargodate releasedate holduntil sperrfrist releaseat",
    "byline": "byline author authors by creator autor auteur autore journalist writer forfatter"
    " firma firmado redactor periodista giornalista journaliste verfasser redakteur",
    "dateline": "dateline town datelinecity datelinetext",
    "place": "place location city country ort region sted by_sted"
    " lugar luogo lieu ciudad citta cidade ville stadt plaats",
    "language": "language lang sprache langue sprog"
    " idioma lingua taal kieli jezik",
    "slug": "slug slugline strapline catchline stichwort stikkord takekey trashline"
    " stichworte palabraclave",
    "subject": "keyword category subject topic tag section rubric ressort"
    " seccion sezione secao rubrique categoria categorie kategorie kategori tema thema theme"
    " schlagwort",
    "note": "ednote editorsnote editornote editorialnote notetoeditors note tilredaktionen hinweis notestoeditors"
    " nota aviso avviso anmerkung",
    "status": "status pubstatus publicationstatus state publishingstatus",
    "urgency": "urgency priority prioritet prioritaet prioritat editorialpriority"
    " prioridad priorita prioridade urgencia urgenza prioriteit dringlichkeit",
    "provider": "provider newsagency agency source origin kilde quelle fuente creditline credit publisher supplier"
    " copyrightholder"
    " agencia agenzia agence agentur byra fonte kalla zdroj kaynak",
    "kind": "itemtype articletype contenttype mediatype genre type itemclass format"
    " tipo",
    "starts": "start starttime startdate dtstart timestart startsat eventstart begin begindate",
    "ends": "end endtime enddate dtend timeend endsat eventend",
    "replaces": "replaces replacesid supersedes replacedid previousid",
}  # fmt: skip
"""Names of elements and attributes, in lower case and without separators, by the role they play."""

FLAGS = {
    "correction": "korrektion correction corrected iscorrection iscorrected rettelse berichtigung",
    "update": "nyversion update updated isupdate newversion",
}  # fmt: skip
"""Names of elements that say yes or no, by the signal they mean."""
