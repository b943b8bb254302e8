"""Keep the translation catalogue in step with the sources: `update` writes it, `check` says what is missing.

Qt's lupdate reads `self.tr("...")` and `translate("Context", "...")`. It cannot give a context to the markers
of the code that knows no Qt, and before 6.12 it takes `translate(..., count)` for a plural only where the
count is a plain number: both are collected here and handed to it as one more source, before the others.
"""

from __future__ import annotations

import ast
import json
import re
import shutil
import string
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "src" / "bitdesk"
TRANSLATIONS = SOURCES / "translations"
TOOLS = Path(sys.executable).parent

CONTEXTS = {"noop": "errors", "_": "commands"}
"""The markers of the code without Qt, and the contexts of what they mark."""

LANGUAGES: dict[str, list[str]] = {"fr": [], "en": ["-pluralonly"]}
"""The languages, and what lupdate is told besides: of the sources' own English, only plurals are missing."""

LUPDATE = [
    "-extensions",
    "py",
    "-locations",
    "none",
    "-no-obsolete",
    "-sort-messages",
    "-source-language",
    "en",
]


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a catalogue: its translation has two forms if it counts something, otherwise one."""

    context: str
    source: str
    finished: bool
    forms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Call:
    """A place in the sources where something is translated or marked; `text` is "" if it is no plain text."""

    place: str
    name: str
    context: str
    text: str
    composed: bool
    counts: bool


def update(catalogues: Path) -> None:
    """Bring the `.ts` files of a folder in step with the sources, keeping translations, and compile them."""
    with tempfile.TemporaryDirectory() as folder:
        markers = Path(folder) / "markers.py"
        markers.write_text(_as_qt(marked(), counted()), encoding="utf-8")
        for language, more in LANGUAGES.items():
            catalogue = catalogues / f"bitdesk_{language}.ts"
            options = [*LUPDATE, "-target-language", language, *more]
            # The options first: lupdate looks into a folder with the extensions that it knows by then.
            _run("pyside6-lupdate", *options, markers, SOURCES, "-ts", catalogue)
            _run("pyside6-lrelease", catalogue, "-qm", catalogue.with_suffix(".qm"))


def problems() -> list[str]:
    """Return what keeps the catalogue from being complete and up to date, one sentence each."""
    found = list(unreadable())
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder)
        for language in LANGUAGES:
            shutil.copy(TRANSLATIONS / f"bitdesk_{language}.ts", fresh)
        update(fresh)
        for catalogue in sorted(fresh.glob("*.ts")):
            found += [f"{catalogue.name}: {problem}" for message in read(catalogue) for problem in wrong(message)]
            if not _same(catalogue, TRANSLATIONS / catalogue.name):
                found.append(f"{catalogue.name}: not what the sources say")
    return found


def marked(sources: Path = SOURCES) -> list[tuple[str, str]]:
    """Return the context and the text of everything marked in the code without Qt."""
    calls = _calls(sources)
    return sorted({(CONTEXTS[call.name], call.text) for call in calls if call.name in CONTEXTS and call.text})


def counted(sources: Path = SOURCES) -> list[tuple[str, str]]:
    """Return the context and the text of everything that `translate` counts."""
    return sorted({(call.context, call.text) for call in _calls(sources) if call.counts and call.text})


def unreadable(sources: Path = SOURCES) -> Iterator[str]:
    """Yield the texts that would be marked and never found: those put together before they are translated."""
    for call in _calls(sources):
        if call.composed or (call.name in CONTEXTS and not call.text):
            yield f"{call.place}: {call.name}() needs a plain text"


def read(catalogue: Path) -> list[Message]:
    """Return the messages of a `.ts` file."""
    return [
        _message(context.findtext("name", ""), message)
        for context in ElementTree.parse(catalogue).iter("context")
        for message in context.iter("message")
    ]


def wrong(message: Message) -> Iterator[str]:
    """Yield what is wrong with a translation: nothing said, or other fields than the source has."""
    if not message.finished or not all(message.forms):
        yield f"{message.context}: not translated: {message.source}"
        return
    for form in message.forms:
        if fields(form) != fields(message.source):
            yield f"{message.context}: other fields than the source: {form}"


def fields(text: str) -> list[str]:
    """Return what is filled into a text: `{name}`, `%1`; not `%n`, which "one person" may leave out."""
    try:
        names = [name for _, name, _, _ in string.Formatter().parse(text) if name is not None]
    except ValueError:
        names = []
    return sorted(names + re.findall(r"%L?\d", text))


def _same(catalogue: Path, other: Path) -> bool:
    """Compare what two catalogues hold: the layout of a `.ts` file depends on the version of lupdate."""
    compiled = (path.with_suffix(".qm") for path in (catalogue, other))
    return read(catalogue) == read(other) and len({path.read_bytes() for path in compiled}) == 1


def _calls(sources: Path) -> Iterator[Call]:
    for path in sorted(sources.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args:
                name = getattr(node.func, "id", getattr(node.func, "attr", ""))
                place = f"{path.relative_to(sources)}:{node.lineno}"
                if name in CONTEXTS or name == "tr":
                    yield _call(place, name, "", node.args[0])
                elif name == "translate" and len(node.args) > 1:
                    counts = len(node.args) > 3  # context, text, comment, count
                    yield _call(place, name, _text(node.args[0]), node.args[1], counts=counts)


def _call(place: str, name: str, context: str, argument: ast.expr, counts: bool = False) -> Call:
    composed = isinstance(argument, ast.JoinedStr | ast.BinOp)
    return Call(place, name, context, _text(argument), composed, counts)


def _text(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _as_qt(texts: list[tuple[str, str]], plurals: list[tuple[str, str]]) -> str:
    def quoted(context: str, text: str) -> str:
        return f"{json.dumps(context)}, {json.dumps(text, ensure_ascii=False)}"

    lines = [f"QT_TRANSLATE_NOOP({quoted(*text)})" for text in texts]
    lines += [f'QCoreApplication.translate({quoted(*text)}, "", 1)' for text in plurals]
    return "\n".join([*lines, ""])


def _message(context: str, message: ElementTree.Element) -> Message:
    translation = message.find("translation")
    assert translation is not None, "a message of a .ts file has a translation element"
    plurals = translation.findall("numerusform")
    forms = tuple(form.text or "" for form in plurals or [translation])
    return Message(context, message.findtext("source", ""), translation.get("type") is None, forms)


def _run(tool: str, *arguments: str | Path) -> None:
    result = subprocess.run([TOOLS / tool, *arguments, "-silent"], capture_output=True, text=True, check=False)
    if result.returncode or result.stderr:
        raise SystemExit(f"{tool} failed: {result.stdout}{result.stderr}")


def main(arguments: list[str]) -> int:
    """Do what the one argument says; return 1 if the check finds something."""
    if arguments == ["update"]:
        update(TRANSLATIONS)
        return 0
    if arguments == ["check"]:
        found = problems()
        print("\n".join([*found, "Correct the sources or the .ts files, then: make translations"] if found else []))
        return 1 if found else 0
    print("usage: translations.py update|check", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
