"""The form that a tourist office usually hands out, as data: a head office begins with it and makes it its own."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

DEFAULTS = Path(__file__).resolve().parents[2] / "resources" / "listening.toml"


@cache
def usual() -> tuple[Mapping[str, Any], ...]:
    """Return the usual forms: `code`, titles, welcomes, and `questions` as a form's row keeps them."""
    import tomllib

    return tuple(tomllib.loads(DEFAULTS.read_text(encoding="utf-8")).get("form", ()))
