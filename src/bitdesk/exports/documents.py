"""PDF documents: templates in `resources/documents`, filled in by typst, with fonts that come along with it.

Those have no emoji: where the system has a font with some (`EMOJI`), it lends them. The text is whole either way.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

from bitdesk import clock, words

EMOJI = (Path("/usr/share/fonts/truetype/noto"), Path("/usr/share/fonts/truetype/dejavu"))
"""Where Debian keeps fonts with emoji: fonts-noto-color-emoji all, fonts-dejavu-core (`scripts/system.sh`) faces."""

TEMPLATES = Path(__file__).resolve().parents[1] / "resources" / "documents"


def pdf(template: str, data: Mapping[str, Any], *, standard: Literal["ua-1"] | None = None) -> bytes:
    """Return the PDF of a template (`statement` for `statement.typ`), tagged, so that a screen reader can read it.

    `data` is what JSON can hold; the template finds it as `data`, and each text in it stays a text: no mark of typst's
    own has a meaning there. The program fills in `language`. Amounts and dates come written out (`exports.figures`).
    `standard` refuses what PDF/UA does not allow: for the tests of a template, since a letter that no font has is
    such a thing too, and a strange name must not stand in the way of a statement.
    """
    import typst  # heavy, and far from the counter

    inputs = {"data": json.dumps({"language": words.chosen(), **data}, ensure_ascii=False)}
    return typst.compile(
        str(TEMPLATES / f"{template}.typ"),
        root=str(TEMPLATES),
        format="pdf",
        ignore_system_fonts=True,
        font_paths=[str(folder) for folder in EMOJI if folder.is_dir()],
        sys_inputs=inputs,
        pdf_standards=[standard] if standard else [],
        timestamp=clock.now_ms() // 1000,
    )
