"""What is found in a text, kind by kind: each table has what must be found, and what must not."""

from __future__ import annotations

import random
import re
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from stdnum import iban, numdb
from stdnum.nl import bsn

from rules.core.words import load
from rules.shared.language.digits import LENGTHS
from rules.shared.language.find import find, heaviest, marks
from rules.shared.language.listed import FILE, KINDS, TRACES

NL = "NL91ABNA0417164300"


def pairs(text: str) -> list[tuple[str, str]]:
    """Return what stands at each place that is found, with its code."""
    return [(entry["tekst"], entry["code"]) for entry in find(text)]


def of(code: str, text: str) -> list[str]:
    """Return what is found of one code."""
    return [found for found, kind in pairs(text) if kind == code]


# Of each code: a text, and what of it must be found; nothing for a text that only looks like it.
FOUND: list[tuple[str, str, list[str]]] = [
    ("bsn", "111222333", ["111222333"]),
    ("bsn", "BSN: 123456782.", ["123456782"]),
    ("bsn", "999999990 en 010464554", ["999999990", "010464554"]),
    ("bsn", "acht cijfers: 10464554", ["10464554"]),
    ("bsn", "10.464.554", ["10.464.554"]),
    ("bsn", "111.222.333 of 111-222-333 of 111 222 333", ["111.222.333", "111-222-333", "111 222 333"]),
    ("bsn", "1112.22.333", ["1112.22.333"]),
    ("bsn", "111 222 333 2 kinderen", ["111 222 333"]),
    ("bsn", "gezin 3 111222333", ["111222333"]),
    ("bsn", "“111222333”, zegt zij", ["111222333"]),
    ("bsn", "111\u200b222\u200b333", ["111\u200b222\u200b333"]),
    ("bsn", "111\u00a0222\u00a0333", ["111\u00a0222\u00a0333"]),
    ("bsn", "bsn 111–222–333, 111‒222‒333", ["111–222–333", "111‒222‒333"]),
    ("bsn", "111 – 222 – 333 of 111 - 222 - 333", ["111 – 222 – 333", "111 - 222 - 333"]),
    ("bsn", "111\u2004222\u3000333", ["111\u2004222\u3000333"]),
    ("bsn", "１１１．２２２．３３３", ["１１１．２２２．３３３"]),
    ("bsn", "111 – 222 – 333 – 444 en 1-111 – 222 – 333 en 9 – 111 – 222 – 333", []),
    # Years and times of which the digits would pass: from one to another is nobody's number.
    ("bsn", "2001–2007, 2002-2013, 2006 2011", []),
    ("bsn", "10.00–15.30 uur, 11.00-12.15 uur", []),
    ("bsn", "123456789 12345678 000000000 00000000", []),
    ("bsn", "1112223334 0111222333 9111222333", []),
    ("bsn", "111222333-1 en 1-111222333", []),
    ("bsn", "111 222 333 444", []),
    ("bsn", "€ 111222333,50", []),
    ("bsn", "30-11-2002, 20.10.1964", []),
    ("bsn", "1234567", []),
    ("iban", NL, [NL]),
    ("iban", "NL91 ABNA 0417 1643 00 is van moeder", ["NL91 ABNA 0417 1643 00"]),
    ("iban", "nl91abna0417164300.", ["nl91abna0417164300"]),
    ("iban", f"{NL} en {NL}", [NL, NL]),
    ("iban", "BE71 0961 2345 6769", ["BE71 0961 2345 6769"]),
    ("iban", "DE75512108001245126199", ["DE75512108001245126199"]),
    ("iban", "UA21 3223 1300 0002 6007 2335 6600 1", ["UA21 3223 1300 0002 6007 2335 6600 1"]),
    ("iban", "SA03 8000 0000 6080 1016 7519.", ["SA03 8000 0000 6080 1016 7519"]),
    ("iban", "NL91–ABNA–0417–1643–00", ["NL91–ABNA–0417–1643–00"]),
    ("iban", "NL91.ABNA.0417.1643.00", ["NL91.ABNA.0417.1643.00"]),
    ("iban", "NL91ABNA0417164301", []),
    ("iban", f"{NL}9 en X{NL}", []),
    ("telefoon", "06-12345678", ["06-12345678"]),
    ("telefoon", "0612345678 06 12345678 06 12 34 56 78", ["0612345678", "06 12345678", "06 12 34 56 78"]),
    (
        "telefoon",
        "06 - 12345678 of 06/12345678 of 06.12.34.56.78",
        ["06 - 12345678", "06/12345678", "06.12.34.56.78"],
    ),
    ("telefoon", "(06) 12345678, (06 12345678)", ["(06) 12345678", "06 12345678"]),
    ("telefoon", "030-1234567 (030) 123 45 67", ["030-1234567", "(030) 123 45 67"]),
    ("telefoon", "0343-123456, 0343 12 34 56", ["0343-123456", "0343 12 34 56"]),
    ("telefoon", "088 123 45 67", ["088 123 45 67"]),
    ("telefoon", "+31612345678 +31 6 12345678", ["+31612345678", "+31 6 12345678"]),
    ("telefoon", "+31 (0)6 1234 5678, 0031 30 1234567", ["+31 (0)6 1234 5678", "0031 30 1234567"]),
    ("telefoon", "‘06-12345678’", ["06-12345678"]),
    ("telefoon", "06 – 12345678, 06–12345678", ["06 – 12345678", "06–12345678"]),
    ("telefoon", "030—1234567 of 06‒12345678", ["030—1234567", "06‒12345678"]),
    ("telefoon", "０６－１２３４５６７８", ["０６－１２３４５６７８"]),
    ("telefoon", "06\u2005123\u205f45678", ["06\u2005123\u205f45678"]),
    ("telefoon", "\u202a06-\u202c12345678", ["06-\u202c12345678"]),
    ("telefoon", "01–02–2010 10:30, 0800–0113", []),
    ("telefoon", "112, 113, 0800-0113, 0800 2000, 0800-1205, 14 030, 144", []),
    ("telefoon", "0900-1234567, 0800 1234567, 0906 1234567, +31 800 1234567", []),
    ("telefoon", "06-nummer, 06-, 06-1234", []),
    ("telefoon", "a0612345678, 0612345678a, 061234567890, 12-0612345678, 0612345678-9", []),
    ("telefoon", "01-02-2010 10:30 en 06-12-2010 10:30", []),
    ("telefoon", "+32 6 12345678", []),
    ("e-mail", "mail a.b-c@buurt.voorbeeld.nl.", ["a.b-c@buurt.voorbeeld.nl"]),
    ("e-mail", "<a@b.nl>, “c_d+e@f.org”", ["a@b.nl", "c_d+e@f.org"]),
    ("e-mail", "a＠b．nl", ["a＠b．nl"]),
    ("e-mail", "a@b @c.nl a@b. @ a@.nl", []),
    ("adres", "3511 AB 12", ["3511 AB 12"]),
    ("adres", "3511AB 12a, 3511 AB, nr. 7", ["3511AB 12a", "3511 AB, nr. 7"]),
    ("adres", "3511ab 12-3", ["3511ab 12-3"]),
    ("adres", "Kerkstraat 12, 3511 AB Utrecht", ["12, 3511 AB"]),
    ("adres", "Kerkstraat 12 bis, 3511 AB Utrecht", ["12 bis, 3511 AB"]),
    ("adres", "Kerkstraat 12 II, 3511 AB", ["12 II, 3511 AB"]),
    ("adres", "Kerkstraat 12bis, 3511AB of 12 hs 3511 AC", ["12bis, 3511AB", "12 hs 3511 AC"]),
    ("adres", "Kade 5 bis A\n3511 AB, Kade 7 3-hoog\n3511 AC", ["5 bis A\n3511 AB", "7 3-hoog\n3511 AC"]),
    ("adres", "Kade 5–7, 3511 AB; Kade 5 – 3511 AC", ["5–7, 3511 AB", "5 – 3511 AC"]),
    ("adres", "Kade 5\r\n3511 AB", ["5\r\n3511 AB"]),
    ("adres", "3511 AB 12 bis, 3511 AC 7 bis B", ["3511 AB 12 bis", "3511 AC 7 bis B"]),
    ("adres", "3511 AB 12 IV. 3511 AC 12 A, 3511 AD 7–hs", ["3511 AB 12 IV", "3511 AC 12 A", "3511 AD 7–hs"]),
    ("adres", "3511 AB 12 bisschop, 3511 AC 12 in huis", ["3511 AB 12", "3511 AC 12"]),
    ("adres", "in 2019 – 3511 AB; bis, 3511 AC; II 3511 AD", []),
    ("adres", "3511 AB", []),
    ("adres", "3511 SA 12, 3511 SD 12, 3511 SS 12", []),
    ("adres", "0511 AB 12, 13511 AB 12, 3511 ABC 12", []),
    ("adres", "tussen 1000 en 2000 euro", []),
    ("adres", "in 2019, 3511 AB", []),
    ("geboortedatum", "geb. 3 maart 1971", ["3 maart 1971"]),
    ("geboortedatum", "geboren op 3-3-1971", ["3-3-1971"]),
    ("geboortedatum", "Geboortedatum: 03/03/71", ["03/03/71"]),
    ("geboortedatum", "(° 3.3.1971)", ["3.3.1971"]),
    ("geboortedatum", "geboren te Utrecht, 1971-03-03", ["1971-03-03"]),
    ("geboortedatum", "geb. 3 mrt. 1971", ["3 mrt. 1971"]),
    ("geboortedatum", "geb. 3–3–1971, geb. 3 – 3 – 1971", ["3–3–1971", "3 – 3 – 1971"]),
    ("geboortedatum", "geb. 3 maart ’71, geb. 3\nmaart 1971", ["3 maart ’71", "3\nmaart 1971"]),
    # The twentieth character after the word is the last that counts.
    ("geboortedatum", f"geboren{'.' * 20}3-3-1971", ["3-3-1971"]),
    ("geboortedatum", f"geboren{'.' * 21}3-3-1971", []),
    ("geboortedatum", "op 3 maart 1971, en aangeboren 3-3-1971", []),
    ("geboortedatum", "geboren 33-3-1971, geboren 3-13-1971", []),
    ("geboortedatum", "3-3-1971 geboren", []),
    ("naam", "meneer Jansen en Mevrouw Bos", ["Jansen", "Bos"]),
    ("naam", "dhr. Jansen, mevr. Bos, mw. Smit, mw Smit", ["Jansen", "Bos", "Smit", "Smit"]),
    ("naam", "mevrouw van den Berg, meneer J. de Vries", ["van den Berg", "J. de Vries"]),
    ("naam", "mevrouw Anna Jansen-de Wit belde", ["Anna Jansen-de Wit"]),
    ("naam", "“Bel meneer Özdemir”", ["Özdemir"]),
    ("naam", "mw.Jansen, Mevr.Bos, dhr.De Wit", ["Jansen", "Bos", "De Wit"]),
    ("naam", "mevrouw\nJansen, meneer \n  J. Bos", ["Jansen", "J. Bos"]),
    ("naam", "mevrouw van den\nBerg", ["van den\nBerg"]),
    ("naam", "mevrouw 't Hart, mw. van ’t Hof, dhr. in 't Veld", ["'t Hart", "van ’t Hof", "in 't Veld"]),
    ("naam", "mevrouw d'Ancona, meneer ’s-Gravesande", ["d'Ancona", "’s-Gravesande"]),
    ("naam", "dhr. el-Amrani, meneer El Amrani, mw. Ben Ali", ["el-Amrani", "El Amrani", "Ben Ali"]),
    ("naam", "meneer Ben belde", ["Ben"]),
    ("naam", "mw. v.d. Berg, mw. v/d Berg, dhr. vd Berg", ["v.d. Berg", "v/d Berg", "vd Berg"]),
    ("naam", "mevrouw dr. Jansen, dhr. prof. dr. P. Bos", ["Jansen", "P. Bos"]),
    ("naam", "de heer Jansen, De Heer van der Wit", ["Jansen", "van der Wit"]),
    ("naam", "Bel mevrouw A. Zij belde meneer T.\nLater kwam mevrouw S.\nSchulden", []),
    ("naam", "mevrouw A. in Overvecht, meneer op Kanaleneiland", []),
    ("naam", "mevrouw\n\nJansen; mevrouw\nZij belde; meneer\nDatum: 3 maart", []),
    ("naam", "mw.A., mw.belde, beheer Jansen, een heer Jansen", []),
    ("naam", "mevrouw A., meneer V., mevrouw Van D., mw. Li", []),
    ("naam", "mevrouw belde. Zij kwam. Jansen en Anna", []),
    ("naam", "mevrouw, Hierbij; meneer jansen", []),
]


@pytest.mark.parametrize(("code", "text", "found"), FOUND)
def test_what_points_to_a_person_is_found_by_its_form(code: str, text: str, found: list[str]) -> None:
    assert of(code, text) == found


def test_every_code_has_something_that_is_found_and_something_that_is_not() -> None:
    assert {code for code, _, found in FOUND if found} == set(TRACES)
    assert {code for code, _, found in FOUND if not found} == set(TRACES)


# Words that are loaded as they stand, and the same letters where they are not.
WORDS: list[tuple[str, list[str]]] = [
    ("Hij is LUI.", ["LUI"]),
    ("lui, lui; lui/lui (lui)", ["lui"] * 5),
    ("luisteren, geluid, luilekkerland, lui-lekker, nooitgedacht", []),
    ("vecht-scheiding en vecht\u00adscheiding", ["vecht-scheiding", "vecht\u00adscheiding"]),
    ("naief, naïef, nai\u0308ef", ["naief", "naïef", "nai\u0308ef"]),
    ("weer  eens, weer\neens", ["weer  eens", "weer\neens"]),
    ("weer\n\neens; weer, eens; weer-eens", []),
    ("speelt slachtoffer", ["speelt slachtoffer"]),
    ("“lui”, „lui”, „lui“, «lui», »lui«, ‘lui’, ‚lui‘, \"lui\", 'lui'", []),
    ("Zij zei: 'Hij is altijd lui, en nooit thuis.' Lui?", ["Lui"]),
    ("'s Avonds is zo'n man altijd lui, zo'n man.", ["altijd", "lui"]),
    ("Hans' broer is lui. Hans' zus niet.", ["lui"]),
    ("Zij zei “nooit” en is lui", ["lui"]),
    ('Zij zei: "nooit en is lui', ["nooit", "lui"]),
    ("“Hij zei ‘nooit’ en lui” lui", ["lui"]),
    ("“Zij begon\n\nen is lui”", ["lui"]),
    ("In de jaren '80 was hij lui. Dat zei Hans' moeder", ["lui"]),
    ("In de jaren ‘80 was hij lui, zegt ‘zij’", ["lui"]),
    ("Eind '24 was hij lui; nu, '25', niet", ["lui"]),
    ("Zij zei 'over 10 jaar lui' en '3 keer nooit'", []),
    ("Hij is 'savonds lui, en 'smorgens' ook", ["lui"]),
    ("Zij zei: 'Kom eens. Hij is lui. Dat zegt Hans' moeder", ["lui"]),
    ("'Hij is laat. Ik wil nooit naar Hans' huis', zei zij", []),
    ('Zij zei: "Kom eens. Hij is lui. Toen zei zij "ja" en "nee"', ["lui"]),
    ("“Zij zei “ja” en is lui”", []),
    ("weer\r\neens", ["weer\r\neens"]),
    ("“Zij is\r\nlui”", []),
    ("lui–nooit", ["lui", "nooit"]),
    ("ｌｕｉ", ["ｌｕｉ"]),
    ("’t Is altijd zo", ["altijd"]),
]


@pytest.mark.parametrize(("text", "found"), WORDS)
def test_a_loaded_word_is_a_whole_word_that_nobody_said(text: str, found: list[str]) -> None:
    assert [what for what, _ in pairs(text)] == found


def test_the_words_that_the_contract_names_are_in_the_list() -> None:
    for word in ("vechtscheiding", "altijd", "nooit", "helaas", "lui", "manipulatief"):
        assert pairs(f"Het is {word} zo.") == [(word, word)]


def test_the_list_is_as_long_as_was_asked_and_each_form_finds_its_own_word() -> None:
    entries = load(FILE)["woord"]
    assert len(entries) >= 150
    for entry in entries:
        for form in entry["forms"]:
            found = find(f"Zie {form} hier.")
            assert [(each["code"], each["tekst"]) for each in found] == [(entry["id"], form)], form
            if " " not in form:
                assert find(f"x{form}x {form}x x{form}") == [], form


def test_what_points_to_a_person_goes_before_a_word_and_longer_before_shorter() -> None:
    assert pairs("mevrouw Altijd") == [("Altijd", "naam")]
    assert pairs("nog niet eens") == [("nog niet eens", "zelfs-niet")]
    assert pairs("lui@b.nl") == [("lui@b.nl", "e-mail")]


def test_places_are_code_points_of_the_text_as_it_was_typed() -> None:
    text = "😀 lui\u200b, e\u0301én: nai\u0308ef"
    for entry in find(text):
        assert text[entry["van"] : entry["tot"]] == entry["tekst"]
    assert [entry["van"] for entry in find(text)] == [2, 14]


PIECES = st.sampled_from(
    ["lui", "nooit", "weer eens", "06-12345678", "111222333", "“", "”", "'", '"', " ", "\n", ".", ",", "mevrouw Jansen",
     "geb. 3-3-1971", "3511 AB 12", NL, "a@b.nl", "é", "\u0308", "\u200b", "😀", "x", "0", "-", "(", "+31", "\n\n", "–", " – ",
     "'80", "Hans' ", "12 bis", "\u202a", "mw.", "'t ", "\r\n"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=30).map("".join) | st.text(max_size=200))
def test_whatever_the_text_findings_are_sorted_apart_and_in_their_place(text: str) -> None:
    found = find(text)
    for entry in found:
        assert 0 <= entry["van"] < entry["tot"] <= len(text)
        assert text[entry["van"] : entry["tot"]] == entry["tekst"]
        assert set(entry) == {"van", "tot", "tekst", "soort", "code", "liever", "uitleg"}
        assert entry["soort"] in KINDS
    assert all(one["tot"] <= other["van"] for one, other in pairwise(found))
    kinds = {entry["soort"] == "persoonsgegeven" for entry in found}
    assert heaviest(text) == ("persoonsgegeven" if True in kinds else "woord" if False in kinds else None)


@given(st.from_regex(re.compile(r"\A[0-9]{8,9}\Z"), fullmatch=True))
@settings(max_examples=400)
def test_a_number_of_a_citizen_is_one_by_another_s_test_too(digits: str) -> None:
    """`python-stdnum` tests the number; that it may have eight digits, and not be all zero, is the contract's."""
    ours = bool(of("bsn", f"nummer {digits} hier"))
    assert ours == bool(bsn.is_valid(digits.zfill(9)))


def test_of_many_random_numbers_and_all_their_neighbours_the_same_ones_pass() -> None:
    chance = random.Random(13)  # noqa: S311 - numbers to test with
    numbers = [f"{chance.randrange(10**9):09}" for _ in range(3000)]
    ours = [number for number in numbers if of("bsn", number)]
    assert ours == [number for number in numbers if bsn.is_valid(number)]
    assert 200 < len(ours) < 400, "one in eleven passes"


@given(st.sampled_from(["NL", "BE", "DE"]), st.integers(0, 10**10 - 1), st.integers(0, 99))
def test_an_account_is_one_by_another_s_test_too(country: str, number: int, check: int) -> None:
    body = {"NL": f"INGB{number:010}", "BE": f"{number:012}", "DE": f"{number:018}"}[country]
    right = iban.calc_check_digits(f"{country}00{body}")
    for digits in (right, f"{check:02}"):
        whole = f"{country}{digits}{body}"
        # Its country's own sum is not the contract's, only that of the whole.
        assert bool(of("iban", whole)) == iban.is_valid(whole, check_country=False)
        spaced = " ".join(whole[place : place + 4] for place in range(0, len(whole), 4))
        assert of("iban", f"op {spaced} graag") == ([spaced] if of("iban", whole) else [])


def struct(country: str) -> str:
    """Return the structure of a country's numbers, as the register writes it: `4!a10!n`."""
    return str(numdb.get("iban").info(country)[0][1]["bban"])


# Every country that `python-stdnum` has from the register.
REGISTER = sorted(entry[1] for entry in numdb.get("iban").prefixes)
# Not in the register, but the banks of these write their numbers so: French-, Portuguese-speaking, and Iran.
OTHERS = set("ao bf bj cf cg ci cm cv dz ga gq gw ir km ma mg ml mz ne sn td tg".split())  # noqa: SIM905 - a row


def test_the_length_of_every_country_of_the_register_is_known() -> None:
    lengths = {
        country.lower(): 4 + sum(map(int, re.findall(r"([0-9]+)!", struct(country)))) for country in REGISTER
    }
    assert len(lengths) > 80
    assert {country: LENGTHS.get(country) for country in lengths} == lengths
    assert set(LENGTHS) - set(lengths) == OTHERS


@pytest.mark.parametrize("country", [*REGISTER, *(country.upper() for country in sorted(OTHERS))])
def test_an_account_of_any_country_is_found_whole_and_in_fours(country: str) -> None:
    chance = random.Random(country)  # noqa: S311 - numbers to test with
    body = "".join(chance.choice("0123456789") for _ in range(LENGTHS[country.lower()] - 4))
    if country in REGISTER:
        body = ""
        for size, sort in re.findall(r"([0-9]+)!([anc])", struct(country)):
            signs = {"n": "0123456789", "a": "ABCXYZ", "c": "0123ABC"}[sort]
            body += "".join(chance.choice(signs) for _ in range(int(size)))
    whole = f"{country}{iban.calc_check_digits(f'{country}00{body}')}{body}"
    spaced = " ".join(whole[place : place + 4] for place in range(0, len(whole), 4))
    assert of("iban", f"van {whole} of {spaced} is 25 euro") == [whole, spaced]
    wrong = spaced[:-1] + ("1" if spaced[-1] != "1" else "2")
    assert of("iban", f"van {wrong} is 25 euro") == []


# Of each code a text with a hyphen or a space in it that may be typed in another way.
TYPED = [
    ("bsn", "111-222-333"), ("bsn", "111 222 333"), ("iban", "NL91 ABNA 0417 1643 00"), ("telefoon", "06-12345678"),
    ("telefoon", "06 - 12345678"), ("telefoon", "+31 6 12345678"), ("geboortedatum", "3-3-1971"),
    ("geboortedatum", "3 maart 1971"), ("adres", "3511 AB 12-3"), ("adres", "12-bis, 3511 AB"), ("adres", "3511 AB - 12"),
]  # fmt: skip
SPACES = st.sampled_from(
    " \u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t"
)
LINES = st.sampled_from("-\u02d7\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\ufe58\ufe63\uff0d")
HIDDEN = st.sampled_from(["", "", "\u00ad", "\u200b", "\u2060", "\ufeff", "\u202a", "\u2069"])


@pytest.mark.parametrize(("code", "text"), TYPED)
@given(data=st.data())
@settings(max_examples=40)
def test_a_number_is_found_with_any_space_and_dash_and_whatever_is_hidden_in_it(
    code: str, text: str, data: st.DataObject
) -> None:
    typed = ""
    for sign in text:
        one = data.draw({" ": SPACES, "-": LINES}.get(sign, st.just(sign)))
        wide = chr(ord(one) + 0xFEE0) if one.isdigit() and data.draw(st.booleans()) else one
        typed += (data.draw(HIDDEN) if typed else "") + wide
    birth = "geb. " if code == "geboortedatum" else ""
    assert of(code, f"Zie {birth}{typed} hier.") == [typed]


def test_a_mark_is_of_its_text_and_a_text_without_has_none() -> None:
    found = marks(["lui en Lui", "", "Zij belde."])
    assert [[mark["text"] for mark in of_text] for of_text in found] == [["lui", "Lui"], [], []]
    assert set(found[0][0]) == {"text", "kind", "instead", "why"}


@pytest.mark.parametrize(
    "piece",
    ["lui ", "1", "1 ", "NL91 ", "a@", "0 ", "06 ", "'a ", "geb. ", "mevrouw A. ", "\u0308", "0(6)", "wil ", "aa-", '"a "', 'lui" "', "+31 ", "3511 AB ", "1–", "1 – ", "12 bis ", "mw.", "mevrouw\n", "mevrouw van ", "v.d. ", "'80 ", "'a. Hans' ", "' \"", "111 - ", " bis", "\r\n"],
)  # fmt: skip
def test_the_longest_text_of_one_thing_again_and_again_is_read_to_its_end(piece: str) -> None:
    """A pattern that goes back over what it read would not come to the end here before the tests give up."""
    whole: Any = (piece * 100_000)[:100_000]
    for entry in find(whole):
        assert entry["tekst"] == whole[entry["van"] : entry["tot"]]
