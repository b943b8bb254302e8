"""The shape of the program, held by tests: who imports whom, and what the first paint must not wait for."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SOURCES = ROOT / "src" / "bitdesk"
SLOW = {
    "sqlalchemy", "alembic", "matplotlib", "xml.etree.ElementTree", "click", "tomlkit", "escpos", "nacl", "typst",
    "xlsxwriter", "python_calamine", "barcode", "stdnum",
}  # fmt: skip
"""What the counter's start does without: SQLAlchemy alone takes longer than two blank windows."""


def run(code: str, *arguments: str) -> str:
    result = subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, cwd=ROOT, check=False
    )
    assert result.returncode == 0, result.stderr
    return result.stdout


def test_imports_keep_their_contracts() -> None:
    lint = Path(sys.executable).with_name("lint-imports")
    result = subprocess.run([lint, "--no-cache"], capture_output=True, text=True, cwd=ROOT, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
    assert " 0 broken" in result.stdout


@pytest.mark.parametrize(
    "module", ["services.counting", "services.till", "reports.today", "reports.till", "ui.main_window"]
)
def test_counting_starts_without_the_slow_libraries(module: str) -> None:
    loaded = run(f"import sys, json, bitdesk.{module}; print(json.dumps(sorted(sys.modules)))")
    assert not SLOW & set(json.loads(loaded))


def test_the_counter_is_painted_without_the_shop() -> None:
    code = "import sys, json, bitdesk.ui.main_window, bitdesk.ui.application; print(json.dumps(sorted(sys.modules)))"
    shop = {"bitdesk.services.till", "bitdesk.reports.till", "bitdesk.reports.catalogue", "bitdesk.ui.pages.till"}
    assert not {*shop, "bitdesk.models", "bitdesk.printers"} & set(json.loads(run(code)))


def test_asking_for_a_page_of_services_or_reports_loads_that_one_only() -> None:
    code = "import sys; from bitdesk import services, reports; print('sqlalchemy' in sys.modules)"
    assert run(code).strip() == "False"


def test_only_the_transaction_commits() -> None:
    """`database.write()` ends in its session's commit, and nothing else does."""
    found = {
        path.relative_to(SOURCES).as_posix()
        for path in SOURCES.rglob("*.py")
        if ".commit(" in path.read_text(encoding="utf-8")
    }
    assert found == {"database.py", "sessions.py"}


def test_no_statement_replaces_rows() -> None:
    """INSERT OR REPLACE passes by the triggers that refuse to change what has been sold."""
    for path in SOURCES.rglob("*.py"):
        text = " ".join(path.read_text(encoding="utf-8").upper().split())
        assert not {form for form in ("INSERT OR REPLACE", "REPLACE INTO", '"OR REPLACE') if form in text}, path


def test_qt_keeps_its_references_to_none() -> None:
    """Guard against PySide6 6.12.0 below Python 3.12: each void call lost one, until the process died."""
    code = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
label = QLabel()
before = sys.getrefcount(None)
for number in range(200):
    label.setText(str(number))
print(before - sys.getrefcount(None))
"""
    assert int(run(code)) < 100
