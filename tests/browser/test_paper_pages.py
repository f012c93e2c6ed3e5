"""What is printed, counted in pages of A4: an outcome on one, a form by pen on two, and none without words."""

from __future__ import annotations

import math
from typing import Any

import pytest
from playwright.sync_api import expect

from rules.decide import described
from rules.description.sentences import document
from tests.browser.conftest import Reader
from tests.browser.pdf import printed, sheets
from tests.browser.visit import Visit
from tests.case_tables import CHECKS

DOMAINS = [
    "financien", "dagbesteding", "huisvesting", "huiselijke-relaties", "geestelijke-gezondheid",
    "lichamelijke-gezondheid", "verslaving", "adl", "sociaal-netwerk", "maatschappelijke-participatie", "justitie",
]  # fmt: skip


def measured(moment: str, levels: list[int], step: int) -> dict[str, Any]:
    """Return one measurement of every domain."""
    return {"moment": moment, "scores": dict(zip(DOMAINS, levels, strict=True)), "participatie": step}


# Where cases of the half-yearly look come to: going on, rounding off, the network, the team, and not there yet.
WAYS: list[dict[str, str]] = [
    {"crisis": "nee", "veilig": "ja", "wil": "ja", "doelen": "nee", "zwaar": "nee", "vooruitgang": "ja",
     "afspraken": "ja", "inzet": "nee"},
    {"crisis": "nee", "veilig": "ja", "wil": "nee", "twijfel": "nee"},
    {"crisis": "nee", "veilig": "ja", "wil": "ja", "doelen": "nee", "zwaar": "nee", "vooruitgang": "nee",
     "netwerk": "ja"},
    {"crisis": "nee", "veilig": "ja", "wil": "onbekend"},
    {"crisis": "nee"},
]  # fmt: skip
# Of each check a case as there are many.
USUAL: dict[str, dict[str, Any]] = {
    "triage": {
        "acuut": "nee", "voor": "ander", "volwassen": "ja", "opvoeding": "nee", "postcode": "ja",
        "woonvoorziening": "nee", "leefgebieden": ["financien", "sociaal-netwerk"], "zwaar": "ja",
        "bereikbaar": "ja", "hulpvragen": ["begeleiding", "schuldregeling"],
    },
    "overdracht": {
        **{f"functioneren-{number}": "ja" for number in range(1, 8)},
        **{f"begeleiding-{number}": "nee" if number in (3, 6, 7) else "ja" for number in range(1, 12)},
        "begeleiding-4": "onbekend", "wonen-1": "ja",
    },
    "grenzen": {"taak": "budgetbeheer"},
    "zrm": {
        "metingen": [
            measured("start", [2, 3, 4, 4, 3, 4, 5, 4, 2, 3, 5], 2),
            measured("drie-maanden", [3, 3, 4, 4, 4, 4, 5, 4, 3, 3, 5], 3),
        ]
    },
    "agenda": {
        "start": "13:30", "duur": 120,
        "zaken": [
            {"id": "Zaak A", "urgent": ["veiligheid"], "omvang": "complex"},
            {"id": "Zaak B", "leervraag": True, "voorbereid": True},
            {"id": "Zaak C", "betrokken": 3, "omvang": "licht"},
            {"id": "Nieuwe werktijden", "soort": "info"},
        ],
    },
    "halfjaar": {
        "maand": "2026-11",
        # Thirty, of which a few are gone through: each answer is a press.
        "zaken": [
            *({"label": f"gezin {number}", "begin": "2025-03", "antwoorden": each} for number, each in enumerate(WAYS)),
            *({"label": f"casus {number}", "begin": f"2025-{number % 12 + 1:02}"} for number in range(19)),
            *({"label": f"nieuw {number}", "begin": "2026-07"} for number in range(6)),
        ],
    },
    "stroomdiagram": {
        "crisis": "nee", "half-jaar": "ja", "veilig": "ja", "wil": "ja", "doelen": "ja", "signaleren": "ja",
        "redzaam": "ja", "twijfel": "nee",
    },
    "participatie": {
        "metingen": [
            {"moment": "start", "betaald": "nee", "onbetaald": "nee", "georganiseerd": "nee", "contacten": "ja"},
            {"moment": "drie-maanden", "betaald": "nee", "onbetaald": "nee", "georganiseerd": "ja"},
        ],
        "gewenst": 4,
    },
    "regie": {
        "gevaar": "nee", "client": "deels", "netwerk": "ja", "overgenomen": "ja", "hulpverleners": "ja",
        "gezinscoach": "nee",
    },
    "plan": {
        "acuut": "nee",
        "problemen": [
            {"tekst": "Ik begrijp de brieven niet, dus ik leg ze weg.", "domein": "financien", "niveau": 3},
            {"tekst": "Ik betaal soms dubbel en soms niet.", "domein": "adl", "niveau": 3},
            {"tekst": "Ik zit hele dagen binnen.", "domein": "sociaal-netwerk", "niveau": 3},
        ],
        "doelen": [{"tekst": "Ik wil weten hoe ik ervoor sta."}, {"tekst": "Ik wil mensen zien die mij kennen."}],
        "resultaten": [
            {"tekst": "Alle post is binnen een week open, drie maanden lang."},
            {"tekst": "Ik ben elke week één vast moment onder de mensen."},
        ],
        "oplossingen": [
            {"tekst": "een vast tijdstip voor de post, met een kleur per soort", "kader": "eigen-kracht"},
            {"tekst": "mijn broer kijkt één keer per maand mee", "kader": "netwerk"},
            {"tekst": "een cursus administratie in het buurthuis", "kader": "algemeen"},
            {"tekst": "een taalvrijwilliger oefent met lezen", "kader": "algemeen"},
        ],
        "acties": [
            {"tekst": "uitzoeken welke brieven wel en niet lukken", "wie": "ik, met het team", "wanneer": "deze week"},
            {"tekst": "mijn broer bellen", "wie": "ik", "wanneer": "voor vrijdag"},
            {"tekst": "aanmelden voor de cursus", "wie": "ik; het team belt mee", "wanneer": "over twee weken"},
            {"tekst": "koppelen aan een taalvrijwilliger", "wie": "het team", "wanneer": "binnen drie weken"},
            {"tekst": "helpen bij de routes van de buurtbus", "wie": "ik"},
            {"tekst": "plan en resultaten bespreken", "wie": "ik, met het team", "wanneer": "elke maand"},
        ],
        "krachten": "Ik ben precies en op tijd, en ik ken elke weg in het land. De buurvrouw heeft een sleutel.",
    },
    "reflectie": {"doel": "methode"},
    "zrmgroep": {
        "profielen": [
            {"metingen": [
                measured("start", [2, 3, 4, 4, 3, 4, 5, 4, 2, 3, 5], 2),
                measured("afsluiting", [2 + n % 3, 3, 4, 4, 3, 4, 5, 4, 2 + n % 4, 3, 5 - n % 2], 2),
            ]}
            for n in range(34)
        ]
    },
    "werkvorm": {"acuut": "nee", "doel": "advies", "minuten": 80, "zaken": 1},
    "inbreng": {
        "acuut": "nee", "veiligheid": "onbekend", "aandachtsfunctionaris": "ja", "soort": "casus",
        "verwijzing": "nee", "kenmerken": ["partners", "langlopend"], "vraagsoort": "consultatie",
        "vraag": "Hoe praten we met de moeder over haar zoon die thuiszit, zonder dat zij afhaakt?",
        "toestemming": "ja", "kinderen": "ja", "klaar": ["personen", "netwerk", "feiten", "gesprekken"],
    },
    "vierd": {
        "crisis": "nee", "label": "Casus vijver", "afspraken": "ja",
        "lichaam": {
            "conditie": {
                "krachten": "Fietst elke dag naar de markt en terug.",
                "beperkingen": "Slaapt sinds maart vier uur per nacht.",
            },
            "gezondheid": {
                "krachten": "Neemt zijn medicijnen zelf in.",
                "beperkingen": "Suikerziekte; twee keer een te lage suiker in oktober.",
            },
            "betrokken": "Huisarts, diabetesverpleegkundige (elke drie maanden)",
        },
        "maatschappelijk": {
            "beroep": {"krachten": "Was dertig jaar lasser."},
            "werk": {"beperkingen": "Sinds twee jaar geen betaald werk."},
            "wonen": {
                "krachten": "Woont twintig jaar in hetzelfde huis.",
                "beperkingen": "De huur van mei en juni is niet betaald.",
            },
            "financien": {"beperkingen": "Drie schuldeisers, samen 4.200 euro."},
            "hobbys": {"krachten": "Repareert fietsen voor mensen uit de straat."},
            "betrokken": "Bewindvoerder aangevraagd op 3 november",
        },
        "geest": {
            "gedachten-en-gevoelens": {"beperkingen": "Zegt: “Ik schaam me voor de post.”"},
            "karakter": {"krachten": "Komt afspraken na; belt af als het niet lukt."},
            "gebeurtenissen": {"beperkingen": "Zijn vrouw overleed in 2021."},
        },
        "sociaal": {
            "gezin": {
                "krachten": "Dochter komt om de week eten.",
                "beperkingen": "Met zijn zoon geen contact sinds 2022.",
            },
            "vrienden": {"krachten": "Buurman drinkt elke ochtend koffie met hem."},
            "zorgsysteem": {
                "krachten": "Vertrouwt de huisarts.",
                "beperkingen": "Stopte in 2023 met de ggz na twee wisselingen.",
            },
        },
        "contact": "De woningcorporatie meldde de huurachterstand; meneer belde daarna zelf.",
        "vraag": "“Ik wil mijn post weer open durven maken.”",
        "verwachting": "Dat ik elke week langskom en de post samen doe.",
        "vraagstuk": "Kan ik stoppen zodra de bewindvoerder is gestart, of hoort er nog iets bij?",
    },
    "netwerk": {
        "personen": [
            {"label": "moeder", "gebied": "familie", "afstand": 1, "krijgt": ["emotioneel"], "geeft": ["materieel"]},
            {"label": "broer in de stad", "gebied": "familie", "krijgt": ["advies"]},
            {"label": "hond", "huisdier": True, "afstand": 1, "krijgt": ["gezelschap"]},
            {"label": "vader", "gebied": "familie", "overleden": True},
            {"label": "oud-collega", "gebied": "werk", "afstand": 3, "vroeger": True, "geeft": ["advies"]},
            {"label": "begeleider", "gebied": "hulpverlening", "krijgt": ["advies", "materieel"]},
            {"label": "buurvrouw van boven", "gebied": "kennissen", "afstand": 3, "krijgt": ["gezelschap"]},
        ]
    },
    "bloemmodel": {
        "crisis": "nee", "leden": [{"naam": "Noord"}, {"naam": "Zuid"}, {"naam": "de nieuwe"}, {"naam": "stagiair"}],
        "gesteld": ["situatie-5", "situatie-9", "persoon-3", "persoon-8", "jezelf-3", "ethiek-1", "team-5"],
        "veilig": "ja", "wie-besluit": "team", "ziet-zich": "ja",
        "kernwoorden": {"situatie": "buurvrouw belt, zus niet", "persoon": "opent zelf haar post", "ethiek": "laat ik haar vallen?"},
        "besluit": "Afschalen: vanaf juni geen huisbezoek meer, wel twee keer bellen.",
        "argumenten": "Zij regelt haar geld drie maanden zelf. De buurvrouw belt als zij niet opneemt.",
        "vertellen": "Het is u gelukt om uw geld zelf te regelen. Daarom kom ik vanaf juni niet meer elke week.",
    },
    "taal": {
        "tekst": "Moeder komt altijd te laat en wil niet meewerken. Helaas is het een vechtscheiding. "
        "De zoon zei: “Het is hier nooit stil.” Bel mevrouw Jansen op 06-12345678. Zij was lui met de post: "
        "op 3 mei en 10 mei lagen er vier dichte enveloppen."
    },
    "veiligheid": {
        "nu": "nee", "signalen": "ja", "structureel": "nee", "twijfel": "nee", "overleg": "ja",
        "gesproken": "ja", "kinderen": "ja", "klaar": ["feiten", "vastgelegd"],
    },
}  # fmt: skip
BUTTONS = {"handover": "Print een warme overdracht", "resident": "Print voor de bewoner"}
# In points: the smallest letters of a paper, and of one with much on it.
LETTERS, LETTERS_OF_MUCH = 8, 7
MUCH = 2500  # characters
SMALLEST = """paper => Math.min(...[...paper.querySelectorAll('*')]
  .filter((element) => [...element.childNodes].some(({ nodeType, data }) => nodeType === 3 && data.trim()))
  .map((element) => parseFloat(getComputedStyle(element).fontSize) * 72 / 96))"""
ROOM = ("Mijn eigen oordeel:", "Besproken met:", "Naam en handtekening:")


@pytest.mark.parametrize("check", CHECKS)
def test_every_paper_of_a_usual_case_is_one_page_and_the_form_by_pen_two(check: str, reader: Reader) -> None:
    result, description = described(check, USUAL[check])
    with reader() as visit:
        page = visit.page
        visit.open(check).ready()
        visit.button("Print leeg formulier").click()
        empty = printed(page)
        assert 1 <= len(empty) <= 2
        assert min(empty) > 0
        visit.fill_in(USUAL[check])
        assert len(printed(page)) == 1
        text = on_paper(visit)
        assert smallest(visit) >= (LETTERS if len(text) <= MUCH else LETTERS_OF_MUCH)
        order = [
            description["check"], description["title"], description["actions"][0]["entries"][0]["text"], *ROOM,
            *(f"\n{table['title']}\n" for table in description["tables"] if not table.get("again")),
            "\nBronnen\n",
        ]  # fmt: skip
        assert sorted(order, key=text.index) == order
        for name in {document(source["document"]) for source in result["receipt"]["sources"]}:
            assert text.count(f"{name}:") == 1
        for name in ("handout", "handover", "resident"):
            # A picture can offer its own print too; the one among the papers is the last.
            button = visit.root.locator(f'[data-do="print-{name}"]').last
            if description[name] is None:
                expect(button).to_be_hidden()
                continue
            expect(button).to_have_text(BUTTONS.get(name) or description[name]["button"])
            button.click()
            expect(visit.root).to_have_attribute("data-paper", name)
            # Of cards to cut loose four are a page; any other paper is one.
            cards = sum(part["code"] == "card" for part in description[name]["parts"])
            assert len(printed(page)) == max(1, math.ceil(cards / 4)), name
            # Printing is over, and with it the choice; what was laid out still stands there to be read.
            expect(visit.root).not_to_have_attribute("data-paper", name)
            said = on_paper(visit)
            for part in description[name]["parts"]:
                assert part["title"] in said
                cells = [cell for row in part["rows"] for cell in row]
                told = (*part["text"], *part["entries"], *part["ticks"], *part["lines"], *cells)
                assert all(entry in said for entry in told)
            assert "Mijn eigen oordeel:" not in said
        visit.button("Print leeg formulier").click()
        assert len(printed(page)) == len(empty)


def pages_of_form(visit: Visit) -> int:
    """Return how many pages a form takes; below a text it begins on a page of its own."""
    heading = visit.page.locator(".md-content__inner > :is(h1, h2):has(~ .check)").last
    pages = [sheet.extract_text().splitlines() for sheet in sheets(visit.page, paper="A4").pages]
    # Behind a heading stands a sign that leads to it.
    [first] = [number for number, lines in enumerate(pages) if heading.inner_text().rstrip("#") in lines]
    visit.page.emulate_media(media="print")
    expect(heading).to_have_css("break-before", "page" if first else "auto")
    visit.page.emulate_media(media="null")
    return len(pages) - first


def smallest(visit: Visit) -> float:
    """Return how large the smallest letters are of the paper that was printed last, in points."""
    visit.page.emulate_media(media="print")
    points: float = visit.root.locator(".paper").evaluate(SMALLEST)
    visit.page.emulate_media(media="null")
    return round(points, 2)


def on_paper(visit: Visit) -> str:
    """Return what the paper that was printed last says."""
    visit.page.emulate_media(media="print")
    text = visit.root.locator(".paper").inner_text()
    visit.page.emulate_media(media="null")
    return text


def test_a_long_case_breaks_without_an_empty_page_and_keeps_the_signature_whole(reader: Reader) -> None:
    safety = dict.fromkeys(("functioneren-2", "functioneren-3", "begeleiding-8", "begeleiding-9"), "nee")
    with reader() as visit:
        visit.open("overdracht").fill_in(USUAL["overdracht"] | safety)
        pages = printed(visit.page)
        assert len(pages) == 2
        assert min(pages) > 200
        visit.page.emulate_media(media="print")
        for piece in (".paper__room", ".paper__alarm", ".paper__whole"):
            for box in visit.root.locator(piece).all():
                assert box.evaluate("found => getComputedStyle(found).breakInside") == "avoid"


def test_by_pen_what_was_filled_in_does_not_show(reader: Reader) -> None:
    with reader() as visit:
        visit.open("triage").fill_in({"voor": "mezelf", "acuut": "ja"})
        visit.button("Print leeg formulier").click()
        visit.page.emulate_media(media="print")
        for hidden in (".paper", ".check__result"):
            expect(visit.root.locator(hidden)).to_be_hidden()
        box = visit.field("acuut", "ja")
        expect(box).to_be_visible()
        assert box.evaluate("found => getComputedStyle(found).appearance") == "none"
        assert box.evaluate("found => getComputedStyle(found).boxShadow") == "none"
        expect(visit.root.locator(".option__alert:visible")).to_have_count(0)
        visit.page.evaluate("dispatchEvent(new Event('afterprint'))")
        # Without any choice it is the outcome again.
        expect(visit.root.locator(".check__form")).to_be_hidden()


@pytest.mark.parametrize("check", CHECKS)
def test_without_a_script_the_form_by_pen_is_the_same(check: str, reader: Reader) -> None:
    with reader(java_script_enabled=False) as visit:
        visit.open(check)
        decision = visit.root.locator(".check__decision")
        visit.page.emulate_media(media="print")
        expect(decision).to_be_visible()
        visit.page.emulate_media(media="null")
        # How it decides follows the form, and is as long as that takes: a list of words, or of what there is.
        decision.evaluate("part => part.remove()")
        assert 1 <= pages_of_form(visit) <= 2
        visit.page.emulate_media(media="print")
        for words in ("Label, geen naam:", *ROOM):
            expect(visit.root.locator(".pen-room")).to_contain_text(words)
        rows = visit.root.locator(".pen tbody tr")
        if check == "agenda":
            expect(rows).to_have_count(8)
            expect(rows.first).to_be_visible()
