"""Writing an archive: one ZIP file of CSV and JSON, with their checksums and a signature over these."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Mapping
from hashlib import sha256
from typing import TYPE_CHECKING, Any, NamedTuple

from bitdesk.archives.layout import (
    CLOSINGS,
    DOCUMENT,
    FORMAT,
    PUBLIC_KEY,
    README,
    SIGNATURE,
    SUMS,
    VERSION,
    Content,
    Row,
    Table,
    tables,
)

if TYPE_CHECKING:
    from nacl.signing import SigningKey

_MOMENT = (1980, 1, 1, 0, 0, 0)
"""The same for every file, so that the same content makes the same archive."""


class Packed(NamedTuple):
    """An archive's bytes, and the SHA-256 (hexadecimal) of its list of checksums, which stands for all of it."""

    data: bytes
    sha256: str


def pack(content: Content, key: SigningKey) -> Packed:
    """Return an archive, signed with a key."""
    files = _files(content, bytes(key.verify_key).hex())
    sums = "".join(f"{sha256(data).hexdigest()}  {name}\n" for name, data in sorted(files.items())).encode()
    files |= {SUMS: sums, SIGNATURE: key.sign(sums).signature.hex().encode() + b"\n"}
    text = io.BytesIO()
    with zipfile.ZipFile(text, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in sorted(files.items()):
            information = zipfile.ZipInfo(name, _MOMENT)
            information.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(information, data)
    return Packed(text.getvalue(), sha256(sums).hexdigest())


def _files(content: Content, public_key: str) -> dict[str, bytes]:
    document = {"format": FORMAT, "version": VERSION, **content.document, "tables": _described()}
    files = {table.file: _csv(table, content.tables.get(table.name, ())) for table in tables().values()}
    return files | {
        DOCUMENT: _json(document),
        CLOSINGS: _json(list(content.closings)),
        PUBLIC_KEY: f"{public_key}\n".encode(),
        README: _readme(content.document, public_key).encode(),
    }


def _json(value: Any) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()


def _csv(table: Table, rows: Any) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(column.name for column in table.columns)
    writer.writerows(_cells(row) for row in rows)
    return text.getvalue().encode()


def _cells(row: Row) -> list[str]:
    # NUL is the one letter that the reader of the standard library refuses.
    return ["" if value is None else str(value).replace("\0", "\ufffd") for value in row]


def _described() -> dict[str, Any]:
    return {
        table.name: {
            "file": table.file, "fr": table.fr, "en": table.en,
            "columns": [
                {"name": each.name, "type": "whole number" if each.whole else "text", "fr": each.fr, "en": each.en}
                for each in table.columns
            ],
        }
        for table in tables().values()
    }  # fmt: skip


def _readme(document: Mapping[str, Any], public_key: str) -> str:
    described = "".join(
        f"\n{table.file}\n  {table.fr}\n  {table.en}\n"
        + "".join(f"    {each.name:<22} {each.fr} / {each.en}\n" for each in table.columns)
        for table in tables().values()
    )
    return _README.format(
        organisation=document["organisation"]["name"], year=document["year"], made_at=document["made_at"],
        program=document["program"], key=public_key, tables=described,
    )  # fmt: skip


_README = """\
ARCHIVE DE CAISSE / TILL ARCHIVE {year}
{organisation}
Faite le / made at {made_at} ({program})

Tables CSV : UTF-8, séparateur virgule. Montants en centimes entiers, TVA comprise (1250 = 12,50 EUR).
CSV tables: UTF-8, comma-separated. Amounts in whole cents, VAT included (1250 is 12.50 EUR).

closings.json : les clôtures journalières, mensuelles et annuelles, telles qu’elles ont été figées. "covers" nomme ce
  que chacune totalise : des tickets, des clôtures journalières, des clôtures mensuelles. "perpetual_cents" est le grand
  total perpétuel des ventes, dont les remboursements ("perpetual_refunds_cents") ne sont jamais retranchés.
closings.json: the daily, monthly and yearly closings as they were frozen. "covers" names what each of them adds up:
  tickets, daily closings, monthly closings. "perpetual_cents" is the perpetual total of sales, from which refunds
  ("perpetual_refunds_cents") are never subtracted.
archive.json : de qui est cette archive, et la description des tables. / whose archive this is, and what its tables are.

Vérifier / verify
  bitdesk verify ARCHIVE     signature, empreintes, et chaque total recalculé / signature, checksums, every total again
  sha256sum -c SHA256SUMS    les empreintes seules, sans bitdesk / the checksums alone, without bitdesk
  SHA256SUMS.sig est la signature Ed25519 (hexadécimal) de SHA256SUMS par la clé / is its Ed25519 signature by the key
  {key}
  que le journal de la caisse a enregistrée. / which the till's journal has recorded.
{tables}"""
