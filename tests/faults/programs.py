"""Other versions of the program, as folders of sources: two as they were, and two that are to come.

A newer one is made of the present sources, with one migration more, a column more on a table that is there (`visit`,
then `topic`), and a journaled table of its own (`parking`, then `weather`).
"""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

from bitdesk import paths
from bitdesk.values import SCHEMA_VERSION

OLDEST, PREVIOUS, PRESENT = SCHEMA_VERSION - 2, SCHEMA_VERSION - 1, SCHEMA_VERSION
NEXT, AFTER_NEXT = SCHEMA_VERSION + 1, SCHEMA_VERSION + 2
VERSIONS = (OLDEST, PREVIOUS, PRESENT, NEXT, AFTER_NEXT)

_MIGRATION = '''"""Later."""

import sqlalchemy as sa
from alembic import op

revision = "{revision:04d}"
down_revision = "{before:04d}"
branch_labels = None
depends_on = None


def upgrade():
    op.add_column("{table}", sa.Column("{column}", sa.BigInteger(), nullable=True))
    op.create_table(
        "{kind}",
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("desk_id", sa.LargeBinary(16), nullable=False),
        sa.Column("author_id", sa.LargeBinary(16), nullable=True),
        sa.Column("office_id", sa.LargeBinary(16), nullable=True),
        sa.Column("cars", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_{kind}"),
        sqlite_strict=True,
    )
'''

_MODEL = '''"""Later."""

from __future__ import annotations

from sqlalchemy import BigInteger
from sqlalchemy.orm import Mapped, mapped_column

from bitdesk.models.base import STRICT, Base, Id, Journaled
from bitdesk.models.{module} import {model}
from bitdesk.values import Audience

{model}.{column} = mapped_column(BigInteger, nullable=True)


class {name}(Journaled, Base):
    """Cars on the parking."""

    __tablename__ = "{kind}"
    __table_args__ = STRICT
    audience = Audience.{audience}

    office_id: Mapped[bytes | None] = mapped_column(Id)
    cars: Mapped[int | None]
'''

_LATER = {
    NEXT: {
        "table": "visit", "module": "visits", "model": "Visit", "column": "pets", "kind": "parking",
        "name": "Parking", "audience": "OFFICE",
    },
    AFTER_NEXT: {
        "table": "topic", "module": "organisation", "model": "Topic", "column": "icon", "kind": "weather",
        "name": "Weather", "audience": "EVERYONE",
    },
}  # fmt: skip


def make(folder: Path, version: int) -> Path:
    """Return the sources of a version of the program; those of the present one are not copied."""
    if version == PRESENT:
        return paths.package_dir().parent
    if version < PRESENT:
        with zipfile.ZipFile(Path(__file__).with_name(f"bitdesk-{version:04d}.zip")) as archive:
            archive.extractall(folder)
        return folder / "src"
    ignored = shutil.ignore_patterns("__pycache__", "ui", "demo", "translations")
    shutil.copytree(paths.package_dir(), folder / "src" / "bitdesk", ignore=ignored)
    shutil.copytree(paths.migrations_dir(), folder / "migrations", ignore=ignored)
    for later in range(NEXT, version + 1):
        _add(folder, later)
    values = folder / "src" / "bitdesk" / "values.py"
    text = values.read_text()
    assert f"SCHEMA_VERSION = {PRESENT}\n" in text
    values.write_text(text.replace(f"SCHEMA_VERSION = {PRESENT}\n", f"SCHEMA_VERSION = {version}\n"))
    return folder / "src"


def _add(folder: Path, later: int) -> None:
    """Add what a version has that the one before it has not."""
    words = _LATER[later]
    migration = _MIGRATION.format(revision=later, before=later - 1, **words)
    (folder / "migrations" / "versions" / f"{later:04d}_later.py").write_text(migration)
    models = folder / "src" / "bitdesk" / "models"
    (models / f"later_{later}.py").write_text(_MODEL.format(**words))
    with (models / "__init__.py").open("a") as file:
        file.write(f"from bitdesk.models.later_{later} import {words['name']} as {words['name']}\n")
