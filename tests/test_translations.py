"""The tool that keeps the catalogue complete: each thing that it must notice is made wrong once."""

from __future__ import annotations

import runpy
from pathlib import Path
from types import SimpleNamespace

import pytest

SCRIPT = Path(__file__).parents[1] / "scripts" / "translations.py"
tool = SimpleNamespace(**runpy.run_path(str(SCRIPT)))


def test_markers_are_collected_with_their_contexts(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text('RuleError(noop("One {x}."), x=1)\nprint(_("Two"), noop("One {x}."))\n')
    assert tool.marked(tmp_path) == [("commands", "Two"), ("errors", "One {x}.")]


@pytest.mark.parametrize(
    "source",
    ['noop(f"{x}")', "noop(text)", 'self.tr(f"{x}")', 'translate("Labels", "a" + b)', '_("a %s" % b)'],
)
def test_a_text_that_could_never_be_found_is_refused(tmp_path: Path, source: str) -> None:
    (tmp_path / "a.py").write_text(f"\n{source}\n")
    assert len(list(tool.unreadable(tmp_path))) == 1
    assert next(tool.unreadable(tmp_path)).startswith("a.py:2:")


@pytest.mark.parametrize(
    "source", ['noop("a")', 'self.tr("a" "b")', 'translate("Labels", name)', "text.translate(table)"]
)
def test_a_plain_text_is_not_refused(tmp_path: Path, source: str) -> None:
    (tmp_path / "a.py").write_text(f"{source}\n")
    assert list(tool.unreadable(tmp_path)) == []


@pytest.mark.parametrize(
    ("source", "forms", "problems"),
    [
        ("{size} people", ["{size} personnes"], 0),
        ("{size} people", ["personnes"], 1),
        ("%1 of %2", ["%2 sur %1"], 0),
        ("%1 of %2", ["%1 sur %1"], 1),
        ("%n person(s)", ["une personne", "%n personnes"], 0),
        ("%n person(s)", ["une personne", ""], 1),
        ("100 % {", ["100 % {"], 0),
        ("Send", [""], 1),
    ],
)
def test_a_translation_says_something_and_has_the_fields_of_its_source(
    source: str, forms: list[str], problems: int
) -> None:
    assert len(list(tool.wrong(tool.Message("Page", source, True, tuple(forms))))) == problems


def test_an_unfinished_translation_is_noticed() -> None:
    assert len(list(tool.wrong(tool.Message("Page", "Send", False, ("Envoyer",))))) == 1


def extracted(folder: Path, texts: list[tuple[str, str]], plurals: list[tuple[str, str]]) -> list[object]:
    markers, catalogue = folder / "markers.py", folder / "bitdesk_fr.ts"
    markers.write_text(tool._as_qt(texts, plurals), encoding="utf-8")
    tool._run("pyside6-lupdate", *tool.LUPDATE, "-target-language", "fr", markers, folder, "-ts", catalogue)
    return list(tool.read(catalogue))


def test_quotes_and_accents_reach_the_catalogue(tmp_path: Path) -> None:
    texts = [("errors", 'Say "é"\nto \\ {x}')]
    assert extracted(tmp_path, texts, []) == [tool.Message(*texts[0], False, ("",))]


def test_what_is_counted_has_two_forms(tmp_path: Path) -> None:
    (tmp_path / "page.py").write_text('QCoreApplication.translate("Page", "%n visit(s)", "", len(rows))\n')
    assert tool.counted(tmp_path) == [("Page", "%n visit(s)")]
    messages = extracted(tmp_path, [], tool.counted(tmp_path))
    assert messages == [tool.Message("Page", "%n visit(s)", False, ("", ""))]


def test_the_sources_of_the_window_are_read() -> None:
    contexts = {message.context for message in tool.read(tool.TRANSLATIONS / "bitdesk_fr.ts")}
    assert {"errors", "MainWindow", "CounterPage"} <= contexts
    assert tool.read(tool.TRANSLATIONS / "bitdesk_en.ts")
