"""Every way in which replaced words went wrong in silence or ended in a traceback, as a table.

Each row spoils one thing in a copy of the data and says with which line that is refused.
"""

from __future__ import annotations

from typing import NamedTuple

TRIAGE = "triage/words.toml"
OVERDRACHT = "overdracht/words.toml"
GRENZEN = "grenzen/words.toml"
ZRM = "zrm/words.toml"
AGENDA = "agenda/words.toml"
STROOM = "stroomdiagram/words.toml"
DIAGRAM = "stroomdiagram/diagram.toml"
GRAPH = "triage/graph.toml"
PHONES = "shared/hulplijnen.toml"
FIND = "shared/vinden.toml"
OWN = "shared/eigen.toml"
DOMAINS = "shared/domeinen.toml"
LADDER = "shared/ladder.toml"
MOMENTS = "shared/momenten.toml"
SOURCES = "shared/bronnen.toml"
LAW = "shared/wet.toml"


class Spoiled(NamedTuple):
    """What is changed where, and the line that says so, without `rules/` and the file."""

    file: str
    old: str
    new: str
    line: str


ACUUT = 'title = "Is er nu direct gevaar voor iemand?"'
ROWS = [
    # What stands at the head of a file, and what every check has.
    Spoiled(TRIAGE, "[check]", "[chek]", "[check] ontbreekt. Schrijf dat onderdeel op: de regel leest het."),
    Spoiled(TRIAGE, "[check]", "[chek]", "“chek” bestaat hier niet. Haal het weg, of kies uit aantallen, "),
    Spoiled(TRIAGE, 'minutes = "ongeveer 2 minuten"\n', "", "[check]: minutes ontbreekt. Voeg die regel toe."),
    Spoiled(TRIAGE, "place = 10", 'place = "eerst"', "[check], place: “eerst” kan hier niet. Schrijf een heel"),
    Spoiled(TRIAGE, "place = 10", "place = 10\nkleur = 3", "[check]: “kleur” bestaat hier niet. Haal het weg"),
    Spoiled(AGENDA, "nagekeken = []", 'nagekeken = "ja"', "[check], nagekeken: dit is geen lijst. Schrijf"),
    Spoiled(
        AGENDA, "nagekeken = []", 'nagekeken = [{ wie = "x", organisatie = "y", datum = "26 november" }]',
        "[check], nagekeken, nummer 1, datum: “26 november” kan hier niet. Schrijf een datum als jjjj-mm-dd.",
    ),
    Spoiled(ZRM, "[extra.thuis]", "[extr.thuis]", "“extr” bestaat hier niet. Haal het weg, of kies uit alert, "),
    Spoiled(ZRM, "[extra.thuis]", "[extr.thuis]", "[extra]: thuis ontbreekt. Voeg die regel toe."),
    # What a resident is told of an outcome.
    Spoiled(ZRM, "[bewoner.volledig-zelfredzaam]", "[bewoner.volledig]", "[bewoner]: volledig-zelfredzaam ontbreekt."),
    Spoiled(OVERDRACHT, 'besluit = "We weten nog niet', 'beslist = "We', "[bewoner], twijfel: besluit ontbreekt."),
    Spoiled(ZRM, "Dit gaat deels goed: {laagste}.", "Zo: {laag}.", "[bewoner], beperkt-zelfredzaam, waarom: “{laag}”"),
    Spoiled(STROOM, '[bewoner-vraag.crisis]\nja = "', '[bewoner-vraag.crisis]\njaa = "', "[bewoner-vraag], crisis: “jaa”"),
    Spoiled(GRENZEN, 'eigen-merk = "', 'eigenmerk = "', "eigen-merk ontbreekt. Schrijf dat onderdeel op"),
    # Questions: keys, kinds, ids, titles, limits, defaults.
    Spoiled(TRIAGE, ACUUT, ACUUT.replace("title", "titel"), "vraag “acuut”: title ontbreekt. Voeg die"),
    Spoiled(TRIAGE, ACUUT, ACUUT.replace("title", "titel"), "vraag “acuut”: “titel” bestaat niet bij een vraag"),
    Spoiled(TRIAGE, ACUUT, "title = 3", "vraag “acuut”, title: 3 is geen tekst. Schrijf een tekst tussen"),
    Spoiled(TRIAGE, ACUUT, 'title = " "', "vraag “acuut”, title: de tekst is leeg. Schrijf haar op"),
    Spoiled(TRIAGE, 'id = "acuut"\n', "", "vraag nummer 1: id ontbreekt. Voeg die regel toe."),
    Spoiled(TRIAGE, 'id = "acuut"', 'id = "acut"', "vraag “acut”: de regel kent deze vraag niet. Haal haar weg"),
    Spoiled(TRIAGE, 'id = "acuut"', 'id = "acut"', "vraag “acuut”: deze vraag ontbreekt, en de regel leest haar."),
    Spoiled(TRIAGE, 'id = "voor"', 'id = "acuut"', "vraag “acuut”: deze id staat er twee keer in. Geef één"),
    Spoiled(TRIAGE, "[[question]]", "[question]", "geen geldige TOML ("),
    Spoiled(
        TRIAGE, 'kind = "choices"', 'kind = "keuzes"',
        "vraag “leefgebieden”, kind: “keuzes” bestaat niet. Kies uit choice, choices, flag, number, text,",
    ),
    Spoiled(TRIAGE, 'kind = "choices"', "kind = []", "vraag “leefgebieden”, kind: een lijst bestaat niet. Kies"),
    Spoiled(
        TRIAGE, 'kind = "choices"', 'kind = "choice"',
        "vraag “leefgebieden”, kind: de regel leest hier soort choices, niet “choice”. Zet de soort terug.",
    ),
    Spoiled(AGENDA, "minimum = 30", 'minimum = "x"', "vraag “duur”, minimum: “x” kan hier niet. Schrijf een heel"),
    Spoiled(AGENDA, "minimum = 30\n", "", "vraag “duur”: minimum ontbreekt. Voeg die regel toe."),
    Spoiled(AGENDA, "minimum = 30", "minimum = 20", "vraag “duur”: minimum 20 is korter dan de vaste onderdelen"),
    Spoiled(AGENDA, "minimum = 30", "minimum = 300", "vraag “duur”: minimum 300 is meer dan maximum 240. Maak"),
    Spoiled(
        AGENDA, "maximum = 200\n", "", "vraag “zaken”, veld “thema”: maximum ontbreekt. Voeg die regel toe."
    ),
    Spoiled(AGENDA, "maximum = 50\n", "", "vraag “zaken”: maximum ontbreekt. Voeg die regel toe."),
    Spoiled(AGENDA, "default = 90", "default = 9", "vraag “duur”, default: 9 past niet bij deze vraag. Kies een"),
    Spoiled(AGENDA, "default = 90", 'default = "9"', "vraag “duur”, default: “9” past niet bij deze vraag. Kies"),
    Spoiled(AGENDA, "default = 90\n", "", "vraag “duur”: default ontbreekt, en de regel rekent ermee. Voeg"),
    Spoiled(AGENDA, 'default = "09:00"', 'default = "9:00"', "vraag “start”, default: “9:00” past niet bij deze"),
    Spoiled(
        AGENDA, 'default = "gewoon"', 'default = "normaal"',
        "vraag “zaken”, veld “omvang”, default: “normaal” past niet bij deze vraag. Kies een antwoord",
    ),
    Spoiled(
        AGENDA, "required = true\n", "",
        "vraag “zaken”, veld “id”: required = true ontbreekt, en de regel kan niet zonder dit antwoord.",
    ),
    Spoiled(
        AGENDA, 'id = "betrokken"', 'id = "wie-erbij"',
        "vraag “zaken”: het veld “betrokken” ontbreekt, en de regel leest het. Zet het terug.",
    ),
    Spoiled(
        AGENDA, 'id = "betrokken"', 'id = "wie-erbij"',
        "vraag “zaken”: het veld “wie-erbij” kent de regel niet. Haal het weg.",
    ),
    Spoiled(AGENDA, 'id = "leervraag"\nkind', 'id = "thema"\nkind', "vraag “zaken”, veld “thema”: deze id staat er"),
    Spoiled(
        AGENDA, 'kind = "flag"', 'kind = "flag"\nnone = "x"',
        "vraag “zaken”, veld “acuut”: “none” bestaat niet bij een vraag van soort flag. Haal het weg",
    ),
    Spoiled(
        ZRM, 'nature = "oordeel"', 'nature = "mening"',
        "veld “scores”, each, nature: “mening” kan hier niet. Schrijf oordeel of vast; zonder dit is het een feit.",
    ),
    Spoiled(ZRM, "nullable = true", "nullable = 1", "veld “scores”, each, nullable: 1 kan hier niet. Schrijf true"),
    Spoiled(ZRM, 'table = "domein"', 'table = "domeinen"', "heeft geen lijst “domeinen”. Noem bij from een bestand"),
    Spoiled(ZRM, "shared/domeinen.toml", "../domeinen.toml", "from: “../domeinen.toml” kan hier niet. Schrijf een"),
    # Options, and what is said of them as a reason.
    Spoiled(
        TRIAGE, '{ code = "elders", title = "In een andere gemeente" }', '{ code = "elders" }',
        "vraag “postcode”, antwoord “elders”: title ontbreekt. Voeg die regel toe.",
    ),
    Spoiled(
        TRIAGE, '{ code = "elders", title', "{ title",
        "vraag “postcode”, antwoord nummer 2: code ontbreekt. Voeg die regel toe.",
    ),
    Spoiled(
        TRIAGE, '{ code = "elders", title', '{ code = "ja", title',
        "vraag “postcode”, antwoord “ja”: deze code staat er twee keer in. Geef één een andere code",
    ),
    Spoiled(
        TRIAGE, '{ code = "elders", title', '{ code = "weg", title',
        "vraag “postcode”: het antwoord “elders” ontbreekt, en de regel leest het. Zet het terug.",
    ),
    Spoiled(
        TRIAGE, '{ code = "elders", title', '{ code = "weg", title',
        "vraag “postcode”: het antwoord “weg” kent de regel niet. Haal het weg.",
    ),
    Spoiled(
        TRIAGE, '{ code = "elders", title', '{ code = "elders", uitleg = "x", title',
        "vraag “postcode”, antwoord “elders”: “uitleg” bestaat hier niet. Haal het weg, of kies uit code, title",
    ),
    Spoiled(
        TRIAGE, 'options = ["ja", "nee", "onbekend"]', 'options = ["ja", "nee", "soms"]',
        "vraag “acuut”, antwoord “soms”: dit antwoord heeft geen title. Schrijf {",
    ),
    Spoiled(
        TRIAGE, 'options = ["ja", "nee", "onbekend"]', "options = []",
        "vraag “acuut”, options: dit is geen lijst van minstens twee antwoorden. Schrijf er meer op.",
    ),
    Spoiled(ZRM, "code = 5, title", "code = 6, title", "veld “scores”: het antwoord 5 ontbreekt, en de regel leest"),
    Spoiled(
        TRIAGE, 'onbekend = "Je weet niet hoe zwaar of hoe wisselend het is."\n', "",
        "vraag “zwaar”, reason: bij het antwoord “onbekend” staat geen reden. Schrijf onder [question.reason]",
    ),
    Spoiled(
        TRIAGE, '[question.reason]\nja = "Er is nu gevaar', '[question.reason]\nnee = "Nee."\nja = "Er is nu gevaar',
        "vraag “acuut”, reason: het antwoord “nee” beslist nooit, en dit leest niemand. Haal die regel weg.",
    ),
    Spoiled(
        TRIAGE, 'ja = "Er is nu gevaar;', 'jaa = "Er is nu gevaar;',
        "vraag “acuut”, reason: het antwoord “jaa” bestaat niet bij deze vraag. Kies uit ja, nee, onbekend.",
    ),
    Spoiled(
        OVERDRACHT, 'onbekend = "Nog uit te zoeken of dit klopt: de cliënt is zelfredzaam genoeg."\n', "",
        "vraag “functioneren-7”, reason: bij het antwoord “onbekend” staat geen reden.",
    ),
    Spoiled(
        OVERDRACHT, 'nee = "Anderen beslissen alles voor Kees; zelf kiest hij nergens meer over."\n', "",
        "vraag “functioneren-6”, example: nee ontbreekt. Voeg dat toe: de regel leest het.",
    ),
    Spoiled(
        TRIAGE, "[question.mezelf]\ntitle", "[question.mezelf]\ntitel",
        "vraag “volwassen”, mezelf: “titel” bestaat hier niet. Haal het weg, of kies uit title, help, reason.",
    ),
    # Sources, ways to find somebody, numbers, places.
    Spoiled(
        TRIAGE, 'source = "werkkader/niet#3"', 'source = "werkkader/niet#33"',
        "vraag “acuut”, source: de bron “werkkader/niet#33” bestaat niet. Kies er een uit rules/shared/bronnen",
    ),
    Spoiled(
        TRIAGE, 'source = "werkkader/niet#3"', 'source = "wet/wmo#99"',
        "vraag “acuut”, source: de bron “wet/wmo#99” bestaat niet. Kies er een uit rules/shared/bronnen.toml",
    ),
    Spoiled(TRIAGE, 'source = "werkkader/niet#3"\n', "", "vraag “acuut”: source ontbreekt. Noem de bron waar deze"),
    Spoiled(
        TRIAGE, 'find = "jeugd"', 'find = "jeugdteam"',
        "[outcome.jeugd-en-gezin], find: de code “jeugdteam” bestaat niet. Kies uit buurtteam, wijkteam, jeugd",
    ),
    Spoiled(
        TRIAGE, "Is er nu gevaar? Bel {bel:112}.", "Is er nu gevaar? Bel {bel:115}.",
        "[alert], direct-gevaar: het nummer “115” bestaat niet. Kies uit 112, 113, 113-gratis, veilig-thuis",
    ),
    # Where an action or an alert leads on to.
    Spoiled(
        TRIAGE, 'check = "overdracht"', 'check = "overdragt"',
        "check: de code “overdragt” bestaat niet. Kies uit triage, ",
    ),
    Spoiled(
        TRIAGE, 'page = "van-wie/schulden"', 'page = "van-wie/schulden.md"',
        "page: “van-wie/schulden.md” kan hier niet. Schrijf een pagina onder docs/, als map/naam, zonder .md.",
    ),
    Spoiled(
        TRIAGE, 'check = "overdracht"', 'check = "overdracht"\npage = "van-wie/tijd"',
        "check en page staan er allebei. Kies er één.",
    ),
    Spoiled(
        TRIAGE, "[alert-page]", '[alert-page]\nonbekend = "van-wie/tijd"',
        "[alert-page], onbekend: de code “onbekend” bestaat niet. Kies uit direct-gevaar, ",
    ),
    Spoiled(
        TRIAGE, 'phone = "112"', 'phone = "115"',
        "phone: de code “115” bestaat niet. Kies uit 112, 113, 113-gratis, veilig-thuis",
    ),
    Spoiled(TRIAGE, "Bel {bel:112}.", "Bel {bel:112.", "[alert], direct-gevaar: er staat een accolade zonder de"),
    Spoiled(
        TRIAGE, 'summary = "Er is direct gevaar.', 'summary = "Er is gevaar, {bel:112}.',
        "[outcome.crisis], summary: “{bel:112}” wordt hier geen nummer. Zet het nummer in de tekst van een",
    ),
    Spoiled(
        AGENDA, "Wat doorschuift: {doorgeschoven}.", "Wat doorschuift: {doorschuift}.",
        "[outcome.vol], summary: “{doorschuift}” wordt hier niet ingevuld. Kies uit {duur}, {doorgeschoven}",
    ),
    Spoiled(
        GRENZEN, "Ga met deze vraag naar: {partner}.", "Ga met deze vraag naar: {partners}.",
        "[outcome.niet], actions, nummer 1, text: “{partners}” wordt hier niet ingevuld. Kies uit {partner}.",
    ),
    Spoiled(
        ZRM, "vraag Veilig Thuis om advies, {bel:", "{domeinen}: vraag Veilig Thuis om advies, {bel:",
        "[alert], acuut-relaties: “{domeinen}” wordt hier niet ingevuld. Schrijf de tekst zonder accolades.",
    ),
    # Outcomes, actions, lines, alerts, and a rule's own tables.
    Spoiled(
        TRIAGE, "[outcome.informatie]", "[outcome.info]",
        "[outcome.informatie]: title ontbreekt. Voeg die regel toe.",
    ),
    Spoiled(TRIAGE, "[outcome.informatie]", "[outcome.info]", "[outcome.info]: deze uitkomst kent de regel niet."),
    Spoiled(TRIAGE, "[outcome.open]", "[outcome.opn]", "[outcome.open]: deze uitkomst ontbreekt. Schrijf haar"),
    Spoiled(
        TRIAGE, 'title = "Dit kan niet wachten', 'titel = "Dit kan niet wachten',
        "[outcome.crisis]: title ontbreekt. Voeg die regel toe.",
    ),
    Spoiled(
        TRIAGE, '[[outcome.crisis.actions]]\ntext = "Bel', '[[outcome.crisis.actions]]\ntekst = "Bel',
        "[outcome.crisis], actions, nummer 1: text ontbreekt. Voeg die regel toe.",
    ),
    Spoiled(
        TRIAGE, "[outcome.crisis.actions.mezelf]", "[outcome.crisis.actions.mijzelf]",
        "[outcome.crisis], actions, nummer 2: “mijzelf” bestaat hier niet. Haal het weg, of kies uit text, who",
    ),
    Spoiled(
        OVERDRACHT, 'id = "geen-meerderheid"\nwhen', 'id = "geen-meerderheid"\nwanneer',
        "[[line]], “geen-meerderheid”: when ontbreekt. Voeg die regel toe.",
    ),
    Spoiled(
        OVERDRACHT, 'outcome = "twijfel"', 'outcome = "twijvel"',
        "[[line]], “geen-meerderheid”, outcome: de code “twijvel” bestaat niet. Kies uit buurtteam, aanvullend",
    ),
    Spoiled(
        OVERDRACHT, 'outcome = "twijfel"', 'outcome = "buurtteam"',
        "[outcome.twijfel]: geen [[line]] leidt naar deze uitkomst. Schrijf een [[line]] die zegt wanneer",
    ),
    Spoiled(
        OVERDRACHT, 'outcome = "twijfel"\nsource = ', 'outcome = "twijfel"\nbron = ',
        "[[line]], “geen-meerderheid”: deze regel zegt niet waar hij vandaan komt. Geef de passage bij source, of",
    ),
    Spoiled(
        OVERDRACHT, 'outcome = "twijfel"\nsource = ', 'outcome = "twijfel"\neigen = "twijvel"\nsource = ',
        "[[line]], “geen-meerderheid”, eigen: de code “twijvel” bestaat niet. Kies uit omkering, meerderheid",
    ),
    Spoiled(GRENZEN, "[tabel]", '[[line]]\nid = "x"\n[tabel]', "“line” bestaat hier niet. Haal het weg, of kies uit"),
    Spoiled(GRENZEN, 'gedeeld = "Samen"\n', "", "[tabel], antwoorden: gedeeld ontbreekt. Voeg die regel toe."),
    Spoiled(TRIAGE, 'id = "jeugd"', 'id = "jong"', "[[line]]: dit zijn niet de regels van rule.py, in die volgorde."),
    Spoiled(TRIAGE, 'alert = "kind-veilig"', 'alert = "kind"', "[[line]], “jeugd”, alert: de code “kind” bestaat niet."),
    Spoiled(
        OVERDRACHT, 'begeleiding-9 = "Je weet niet', 'begeleiding-10 = "Je weet niet',
        "[alert-onbekend]: begeleiding-9 ontbreekt. Voeg die regel toe.",
    ),
    Spoiled(OVERDRACHT, "[veiligheid.begeleiding-9]", "[veiligheid.x]", "[veiligheid]: begeleiding-9 ontbreekt."),
    Spoiled(OVERDRACHT, 'text = "verwaarlozing"\nphone', 'text = "verwaarlozing"\ntel', "begeleiding-9: phone ontbreekt."),
    Spoiled(
        STROOM, "[veilig.veilig-nee]", "[veilig.veilig-neen]",
        "[veilig], veilig-neen: de code “veilig-neen” bestaat niet. Kies uit crisis, crisis-onbekend",
    ),
    Spoiled(TRIAGE, "[partner.dwang]", "[partner.drang]", "[partner], dwang: text ontbreekt. Voeg die regel toe."),
    Spoiled(TRIAGE, "[partner.dwang]", "[partner.drang]", "[partner]: “drang” bestaat hier niet. Haal het weg"),
    Spoiled(TRIAGE, "[partner.dwang.crisis]", "[partner.dwang.nood]", "[partner], dwang: “nood” bestaat hier niet."),
    Spoiled(TRIAGE, "partner-eigen = true", 'partner-eigen = "ja"', "partner-eigen: “ja” kan hier niet. Schrijf true"),
    Spoiled(TRIAGE, "[gebied.financien]", "[gebied.geld]", "[gebied], geld: de code “geld” bestaat niet. Kies uit fin"),
    Spoiled(
        TRIAGE, 'huisuitzetting = "werkkader', 'uitzetting = "werkkader',
        "[altijd], uitzetting: de code “uitzetting” bestaat niet. Kies uit begeleiding, geweld-thuis",
    ),
    Spoiled(TRIAGE, "[eigen.volgorde]", "[eigen.orde]", "[eigen]: volgorde ontbreekt. Voeg dat toe: de regel leest"),
    Spoiled(TRIAGE, "[eigen.volgorde]", "[eigen.orde]", "[eigen], orde: geen uitkomst noemt deze keuze. Haal haar"),
    Spoiled(AGENDA, 'welkom = "', 'begin = "', "[onderdeel]: welkom ontbreekt. Voeg die regel toe."),
    Spoiled(GRENZEN, 'outcome = "gedeeld"\npartner = "gesp', 'outcome = "samen"\npartner = "gesp', "“samen” bestaat niet."),
    Spoiled(GRENZEN, 'id = "wmo-advies"', 'id = "wmo-besluit"', "[[taak]], “wmo-besluit”: deze id staat er twee keer"),
    Spoiled(
        GRENZEN, "[dringend.gedwongen-aanpak]", "[dringend.dwang]",
        "[dringend], dwang: de code “dwang” bestaat niet. Kies uit woonbegeleiding-lvb",
    ),
    Spoiled(
        GRENZEN, 'partner = "Buurtteam Jeugd & Gezin"', 'partner = ""',
        "[[taak]], “begeleiding-jeugd”, partner: er staat niet wie deze taak doet. Noem wie.",
    ),
    Spoiled(
        OVERDRACHT, 'id = "wonen-1"', 'id = "werk-1"',
        "vraag “werk-1”: de id noemt geen thema. Laat de id beginnen met functioneren, begeleiding, wonen",
    ),
    Spoiled(
        STROOM, 'questions = "stroomdiagram/diagram.toml"\n', "",
        "[check]: de regel leest de vragen uit een eigen bestand. Noem dat bestand bij questions.",
    ),
    # Files of one check's own.
    Spoiled(DIAGRAM, 'reconstruction = "', 'herkomst = "', "“herkomst” bestaat niet. Haal die regel weg."),
    Spoiled(
        DIAGRAM, 'reconstruction = "', 'reconstruction = 3 # "',
        "reconstruction is geen tekst. Zet haar tussen aanhalingstekens.",
    ),
    Spoiled(DIAGRAM, 'start = "crisis"', 'start = "begin"', "start “begin” is geen vraag. Noem de id van de eerste"),
    Spoiled(DIAGRAM, 'nee = "nog-niet"', 'nee = "later"', "vraag “half-jaar”, nee: “later” bestaat niet. Noem een"),
    Spoiled(
        DIAGRAM, "Bedenk wat er gebeurt als je stopt.", "Bel {bel:115}.",
        "vraag “redzaam”, help: het nummer “115” bestaat niet. Kies uit 112",
    ),
    Spoiled(GRAPH, 'asks = "bereikbaar"', 'asks = "bereik"', "asks: de code “bereik” bestaat niet. Kies uit acuut"),
    Spoiled(
        GRAPH, 'ingewikkeld = { ja = "specialist", nee = "thuis", onbekend = "overleg" }\n', "",
        "node “ingewikkeld”: uit deze vraag gaat geen pijl. Schrijf onder [edges] waar elk antwoord heen gaat.",
    ),
    Spoiled(GRAPH, 'acuut = { ja = "crisis"', 'acuut = { ja = "nood"', "edges, acuut, ja: de node “nood” bestaat niet."),
    # What checks share.
    Spoiled(PHONES, 'number = "0800-2000"', 'number = "0800-2000-1"', "“veilig-thuis”, number: “0800-2000-1” kan hier"),
    Spoiled(PHONES, 'number = "0800-2000"', 'number = "bel ons"', "number: “bel ons” kan hier niet. Schrijf een nummer"),
    Spoiled(PHONES, 'number = "112"', "number = 112", "hulplijn, “112”, number: 112 kan hier niet. Schrijf een nummer"),
    Spoiled(PHONES, 'cost = "gratis"', 'kost = "gratis"', "hulplijn, “112”: cost ontbreekt. Voeg die regel toe."),
    Spoiled(PHONES, 'id = "113-gratis"', 'id = "113"', "hulplijn, “113”: deze id staat er twee keer in. Geef één"),
    Spoiled(FIND, 'who = "jij"', 'wie = "jij"', "buurtteam: who ontbreekt. Voeg die regel toe."),
    Spoiled(OWN, "[eigen.alarm]", "[eigen.alert]", "eigen: alarm ontbreekt. Voeg die regel toe."),
    Spoiled(DOMAINS, 'plain = "Geld en schulden"\n', "", "domein, “financien”: plain ontbreekt. Voeg die regel toe."),
    Spoiled(LADDER, 'title = "1 Leeft geïsoleerd"\n', "", "trede, nummer 1: title ontbreekt. Voeg die regel toe."),
    Spoiled(LADDER, "code = 6", "code = 7", "[[trede]]: dit zijn niet de 6 treden van de ladder, van laag naar hoog."),
    Spoiled(LADDER, "code = 6", 'code = "6"', "trede, nummer 6, code: “6” kan hier niet. Schrijf een heel getal van 1"),
    Spoiled(LADDER, "[[trede]]\ncode = 6", "[[trede]]\nid = 6", "trede, nummer 6: code ontbreekt. Voeg die regel toe."),
    Spoiled(
        MOMENTS, 'id = "tussentijds"', 'id = "halverwege"',
        "[[moment]]: dit zijn niet de momenten waar de regels mee rekenen, op volgorde. Houd deze ids in deze",
    ),
    Spoiled(MOMENTS, "{moment}", "{dag}", "fout, moment-dubbel: “{dag}” wordt hier niet ingevuld. Kies uit {moment}."),
    Spoiled(DOMAINS, 'title = "Justitie"', "title = 3", "domein, “justitie”, title: 3 is geen tekst. Schrijf een"),
    Spoiled(
        DOMAINS, 'id = "financien"', 'id = "geld"',
        "[[domein]]: de 11 domeinen hier zijn niet de 11 van de ZRM 2013, op volgorde. Houd deze ids in deze",
    ),
    Spoiled(SOURCES, "items = 6,", 'items = "6",', "werkkader, sections, inleiding, items: “6” kan hier niet. Schrijf"),
    Spoiled(SOURCES, 'kind = "alinea"', 'kind = "regel"', "kind: “regel” kan hier niet. Schrijf punt of alinea."),
    Spoiled(LAW, 'short = "Besluit meldcode"\n', "", "meldcode: short ontbreekt. Voeg die regel toe."),
    Spoiled(LAW, 'since = "2013-07-31"', 'since = "2013"', "punt, nummer 1, since: “2013” kan hier niet. Schrijf jjjj"),
    Spoiled(LAW, 'seen = "', 'gezien = "', "meldcode, punt, nummer 1: seen ontbreekt. Voeg die regel toe."),
]  # fmt: skip
