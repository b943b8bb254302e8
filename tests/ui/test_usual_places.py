from __future__ import annotations

import os
from pathlib import Path

import pytest

from bitdesk.ui.usual_places import _keys, usual_places


def test_keys_are_told_from_the_systems_own_volumes() -> None:
    roots = ["/boot", "/media/anna/KEY", "/run/media/anna/KEY 2", "/home", "/Volumes/KEY", "/mnt/share"]
    own = [Path(root) for root in roots if os.name == "nt" or root not in ("/boot", "/home")]
    assert _keys(roots) == own


def test_the_downloads_and_the_desktop_come_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / ".config"))
    assert usual_places()[:2] == [tmp_path / "Downloads", tmp_path / "Desktop"]
