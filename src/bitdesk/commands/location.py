"""A file or a folder that somebody names."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from bitdesk.words import _


class Location(click.Path):
    """A file or a folder; an empty name is none, where the system would take the current folder for it."""

    def __init__(self, *, file_okay: bool = True, dir_okay: bool = True) -> None:
        super().__init__(path_type=Path, file_okay=file_okay, dir_okay=dir_okay)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return the path that is meant."""
        if isinstance(value, str) and not value.strip():
            self.fail(_("An empty name is no place. Give the name of a file or of a folder."), param, ctx)
        return super().convert(value, param, ctx)
