"""Pictures of the pages where there is no display, taken on a copy."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtGui import QColor, QImage

from bitdesk.demo import pictures
from bitdesk.demo.layout import Layout

# In a process of its own: a language that is chosen stays for all windows of a process.
DRAW = """
import sys
from pathlib import Path
from bitdesk.demo import pictures
from bitdesk.demo.layout import Layout
print(pictures.draw(Layout(Path(sys.argv[1])), 2019, 48220))
"""
PAGES = (
    "actions", "antennas", "brochures", "catalogue", "compact", "complaint-form", "complaints",
    "complaints-offices", "counter", "day-end", "depositors", "enquiries", "enquiries-answer",
    "enquiries-call-back", "evidence", "figures", "first-start", "help", "import", "liaison", "liaison-checklists",
    "liaison-synthesis", "meetings", "observatory", "organisation", "paper", "personal-data",
    "questionnaire-screen", "questionnaire-typing", "questionnaires", "reviews", "reviews-found", "season",
    "settings", "settings-till", "stock", "stock-count", "stock-offices", "stock-receive", "stock-transfer",
    "suggestions", "templates", "till", "till-closing", "till-payment", "till-tickets", "to-complete", "visits",
)  # fmt: skip


def contents(where: Layout) -> dict[str, bytes]:
    return {
        path.relative_to(where.folder).as_posix(): path.read_bytes()
        for path in where.folder.rglob("*")
        if path.is_file() and where.pictures not in path.parents
    }


def ground(image: QImage) -> QColor:
    return image.pixelColor(image.width() - 3, image.height() - 3)


@pytest.fixture
def tidy(demo: Layout) -> Iterator[Layout]:
    """The demonstration, without the pictures afterwards: others look at its folders."""
    yield demo
    shutil.rmtree(demo.pictures, ignore_errors=True)


@pytest.mark.timeout(900)
def test_every_page_is_drawn_light_and_dark_and_nothing_else_is_touched(tidy: Layout) -> None:
    demo = tidy
    before = contents(demo)
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    environment["QT_QPA_PLATFORM"] = "offscreen"
    result = subprocess.run(
        [sys.executable, "-c", DRAW, demo.folder], capture_output=True, text=True, env=environment, check=False
    )
    assert result.returncode == 0, result.stderr
    assert "Traceback" not in result.stderr, result.stderr
    assert result.stdout.strip() == str(demo.pictures)
    assert contents(demo) == before
    names = sorted(path.name for path in demo.pictures.iterdir())
    assert names == sorted(f"{page}-{look}.png" for page in PAGES for look in ("light", "dark"))
    for page in PAGES:
        light, dark = (QImage(str(demo.pictures / f"{page}-{look}.png")) for look in ("light", "dark"))
        for image in (light, dark):
            assert (image.width(), image.height()) == (1024, 600) or page == "compact"
        assert ground(light).lightness() > 200
        assert ground(dark).lightness() < 60
        colours = {light.pixel(x, y) for x in range(0, light.width(), 7) for y in range(0, light.height(), 7)}
        assert len(colours) > 20, page
    for look in ("light", "dark"):
        assert len({(demo.pictures / f"{page}-{look}.png").read_bytes() for page in PAGES}) == len(PAGES)


@pytest.mark.parametrize("year", range(2016, 2028))
def test_the_day_drawn_is_a_thursday_in_full_season(year: int) -> None:
    day = pictures.thursday(year)
    assert day.isoweekday() == 4
    assert date(year, 8, 8) <= day < date(year, 8, 15)
