from __future__ import annotations

from pathlib import Path

import pytest

from bitdesk.desk import Desk, NotSetUpError
from bitdesk.errors import RuleError
from bitdesk.ui.opening import opened
from builders import House


def test_a_folder_is_opened_in_its_role(house: House, desk: Desk) -> None:
    for folder, head_office in ((desk.data_dir, False), (house.head_office.data_dir, True)):
        file = opened(folder, head_office=head_office)
        assert file.is_head_office == head_office
        file.database.close()


def test_the_other_role_is_refused_with_what_to_do(house: House, desk: Desk) -> None:
    with pytest.raises(RuleError, match="Add --head-office"):
        opened(house.head_office.data_dir, head_office=False)
    with pytest.raises(RuleError, match="is a desk's"):
        opened(desk.data_dir, head_office=True)


def test_an_empty_folder_is_no_desk_yet(tmp_path: Path) -> None:
    with pytest.raises(NotSetUpError):
        opened(tmp_path / "empty", head_office=False)
