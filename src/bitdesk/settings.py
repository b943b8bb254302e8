"""This machine's settings: a commented TOML file in the data folder, typed here."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from pathlib import Path

from bitdesk import files, paths
from bitdesk.errors import OutageError, RuleError, noop


@dataclass(frozen=True, slots=True)
class Settings:
    """What one machine decides for itself.

    `mailbox` is the shared folder or key (empty: none chosen yet), `language` "fr", "en" or "" for the
    system's, `theme` "light", "dark" or "" for the system's, `sync_every_minutes` the pause between two
    contacts (0: only by hand), `start_compact` whether the window begins as the compact counter, and
    `compact_place` where that one was last ("x,y" on the screen; empty: never moved).
    `printer` is where receipts are printed (`bitdesk.printers.parse`; empty: they are PDF files),
    `printer_profile`, `printer_code_page` and `printer_columns` what it understands and how wide its paper is,
    `drawer` whether the till's drawer hangs on it.
    """

    mailbox: str = ""
    language: str = ""
    theme: str = ""
    sync_every_minutes: int = 10
    start_compact: bool = False
    compact_place: str = ""
    printer: str = ""
    printer_profile: str = ""
    printer_code_page: str = "CP1252"
    printer_columns: int = 42
    drawer: bool = False


def load(data_dir: Path) -> Settings:
    """Return the settings of a data folder; those of a new folder are the defaults.

    Raises:
        RuleError: the file is no TOML, or a value has the wrong type.
        OutageError: the file cannot be read.
    """
    path = data_dir / paths.SETTINGS
    try:
        document = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise RuleError(
            noop("The settings file {path} cannot be understood ({reason}). Correct it or remove it."),
            path=path,
            reason=error,
        ) from error
    except OSError as error:
        raise OutageError(
            noop("The settings file {path} cannot be read ({reason}). Check the rights of the folder."),
            path=path,
            reason=error.strerror,
        ) from error
    return _typed(document, path)


def _typed(document: dict[str, object], path: Path) -> Settings:
    defaults = Settings()
    known: dict[str, object] = {}
    for field in fields(Settings):
        value = document.get(field.name, getattr(defaults, field.name))
        if type(value) is not type(getattr(defaults, field.name)):
            raise RuleError(
                noop("In the settings file {path}, the value of {name} cannot be used. Correct it or remove it."),
                path=path,
                name=field.name,
            )
        known[field.name] = value
    return Settings(**known)  # type: ignore[arg-type]


def save(data_dir: Path, **changes: str | int) -> Settings:
    """Change some settings of a data folder, keep its comments, and return them all.

    Raises:
        RuleError: the file cannot be understood, or a value has the wrong type; the file is untouched.
        OutageError: the file cannot be read or written; the old one is untouched.
    """
    import tomlkit

    load(data_dir)
    path = data_dir / paths.SETTINGS
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    document = tomlkit.parse(text)
    for name, value in changes.items():
        document[name] = value
    saved = _typed(document.unwrap(), path)
    try:
        files.write_whole(path, tomlkit.dumps(document).encode())
    except OSError as error:
        raise OutageError(
            noop("The settings cannot be saved in {path} ({reason}). Check the disk and the rights of the folder."),
            path=path,
            reason=error.strerror,
        ) from error
    return saved
