"""Origins by code, and what a counselor finds by typing a few letters."""

from __future__ import annotations

import pytest

from bitdesk import geography


def found(text: str, language: str = "fr") -> list[str]:
    return [place.label for place in geography.find(text, language)]


def test_the_departments_are_the_101_of_france() -> None:
    codes = geography.departments()
    assert len(codes) == 101
    assert {"01", "2A", "2B", "34", "48", "95", "971", "972", "973", "974", "976"} <= set(codes)
    assert not {"20", "96", "975", "00"} & set(codes)
    assert codes["48"] == "Lozère"
    assert codes["21"] == "Côte-d’Or"


def test_the_countries_have_both_names() -> None:
    countries = geography.countries()
    assert countries["DE"] == ("Allemagne", "Germany")
    assert countries["FR"] == ("France", "France")
    assert all(len(code) == 2 and french and english for code, (french, english) in countries.items())
    # 249 of ISO 3166-1, less the five that are départements, and Kosovo and "unknown".
    assert len(countries) == 249 - 5 + 2


def test_a_code_is_known_or_not() -> None:
    assert geography.is_department("2A")
    assert not geography.is_department("2a")
    assert not geography.is_department("99")
    assert geography.is_country("BE")
    assert geography.is_country("ZZ")
    assert not geography.is_country("XX")
    assert not geography.is_country("")


def test_an_overseas_department_is_no_country_of_its_own() -> None:
    assert not geography.is_country("RE")
    assert found("réunion") == ["974 La Réunion"]


@pytest.mark.parametrize(
    ("country", "department", "language", "shown"),
    [
        ("FR", "34", "fr", "34 Hérault"),
        ("FR", None, "fr", "FR France"),
        ("BE", None, "fr", "BE Belgique"),
        ("BE", None, "en", "BE Belgium"),
        ("ZZ", None, "fr", "? Inconnue"),
        ("ZZ", None, "en", "? Unknown"),
        (None, None, "fr", ""),
        ("XX", None, "fr", "XX"),
    ],
)
def test_an_origin_is_shown_with_its_code(
    country: str | None, department: str | None, language: str, shown: str
) -> None:
    assert geography.label(country, department, language) == shown


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("34", "34 Hérault"),
        ("2a", "2A Corse-du-Sud"),
        ("974", "974 La Réunion"),
        ("her", "34 Hérault"),
        ("HÉR", "34 Hérault"),
        ("loz", "48 Lozère"),
        ("cote d'or", "21 Côte-d’Or"),
        ("Côte-d’", "21 Côte-d’Or"),
        ("belg", "BE Belgique"),
        ("be", "BE Belgique"),
        ("pays-b", "NL Pays-Bas"),
        ("etats", "US États-Unis"),
        ("angl", "GB Royaume-Uni"),
        ("holl", "NL Pays-Bas"),
        ("germ", "DE Allemagne"),
        ("fr", "FR France"),
        ("?", "? Inconnue"),
    ],
)
def test_a_few_letters_find_the_likeliest_place(typed: str, first: str) -> None:
    assert found(typed)[0] == first


def test_a_number_means_departments_in_order() -> None:
    assert found("3")[:3] == ["30 Gard", "31 Haute-Garonne", "32 Gers"]
    assert found("97") == ["971 Guadeloupe", "972 Martinique", "973 Guyane", "974 La Réunion", "976 Mayotte"]
    assert found("34") == ["34 Hérault"]


def test_departments_come_before_countries_of_the_same_rank() -> None:
    assert found("al")[:3] == ["AL Albanie", "03 Allier", "04 Alpes-de-Haute-Provence"]


def test_usual_countries_come_before_the_others_of_the_same_rank() -> None:
    assert found("pays-bas") == ["NL Pays-Bas", "BQ Pays-Bas caribéens"]


def test_a_word_inside_a_name_is_found_after_the_names_that_begin_so() -> None:
    labels = found("bel")
    assert labels.index("BE Belgique") < labels.index("90 Territoire de Belfort")


def test_english_names_in_english() -> None:
    assert found("germ", "en")[0] == "DE Germany"
    assert found("?", "en") == ["? Unknown"]


def test_a_place_says_its_country_and_its_department() -> None:
    place = geography.find("34", "fr")[0]
    assert (place.code, place.country, place.department) == ("34", "FR", "34")
    place = geography.find("?", "fr")[0]
    assert (place.code, place.country, place.department) == ("ZZ", "ZZ", None)


@pytest.mark.parametrize("typed", ["", "   ", "-", "xyz", "99", "34 ?"])
def test_nothing_is_found_where_there_is_nothing(typed: str) -> None:
    assert found(typed) == []


def test_no_more_than_the_limit() -> None:
    assert len(geography.find("s", "fr", limit=3)) == 3
