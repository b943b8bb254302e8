"""Whole files: written so that a power cut leaves the old one or the new one."""

from __future__ import annotations

import os
from pathlib import Path

from bitdesk.errors import OutageError, noop


def write_whole(path: Path, data: bytes, *, private: bool = False) -> None:
    """Write a file so that a power cut leaves the old one or the new one, never a torn one.

    A private one can be read by its owner alone, from its first byte on.

    Raises:
        OSError: the disk refuses; what stood there is untouched.
    """
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        # A new file each time: in a shared folder, somebody else's link of that name would be written through.
        temporary.unlink(missing_ok=True)
        with open(temporary, "xb", opener=_private if private else None) as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
        sync_folder(path.parent)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise


def _private(name: str, flags: int) -> int:
    return os.open(name, flags, 0o600)


def sync_folder(folder: Path) -> None:
    """Make a rename in a folder survive a power cut, where the system offers it."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def check_writable(folder: Path) -> None:
    """Refuse a folder in which nothing can be written.

    Raises:
        OutageError: the system refuses.
    """
    probe = folder / f".{os.getpid()}.probe"
    try:
        probe.touch()
        probe.unlink(missing_ok=True)
    except OSError as error:
        raise unusable(folder, error) from error


def write_into(folder: Path, name: str, data: bytes) -> Path:
    """Write a file into a folder, which is made where it is missing, and return the file.

    Raises:
        OutageError: the system refuses.
    """
    path = folder / name
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write_whole(path, data)
    except OSError as error:
        raise unusable(folder, error) from error
    return path


def unusable(folder: Path, error: OSError) -> OutageError:
    """Return what is said of a folder that the system refuses."""
    return OutageError(
        noop("The folder {folder} cannot be used ({reason}). Check its rights and the disk, or choose another one."),
        folder=folder, reason=error.strerror,
    )  # fmt: skip


def not_written(path: Path, error: OSError) -> OutageError:
    """Return what is said of a file that the system refuses to write."""
    return OutageError(
        noop("{path} cannot be written ({reason}). Check the disk and the rights of the folder."),
        path=path, reason=error.strerror,
    )  # fmt: skip
