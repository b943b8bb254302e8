"""Archives as files: taken apart, changed, and signed again by somebody else."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

from nacl.signing import SigningKey

from bitdesk.archives.layout import PUBLIC_KEY, SIGNATURE, SUMS


def files_in(path: Path) -> dict[str, bytes]:
    """Return the files of an archive."""
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def write_zip(path: Path, files: Mapping[str, bytes]) -> Path:
    """Write files as an archive is written."""
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return path


def signed_again(files: dict[str, bytes], key: SigningKey) -> dict[str, bytes]:
    """Sign files as somebody does who has another key."""
    content = {name: data for name, data in files.items() if name not in {SUMS, SIGNATURE}}
    content[PUBLIC_KEY] = bytes(key.verify_key).hex().encode() + b"\n"
    sums = "".join(f"{sha256(data).hexdigest()}  {name}\n" for name, data in sorted(content.items())).encode()
    return content | {SUMS: sums, SIGNATURE: key.sign(sums).signature.hex().encode()}
