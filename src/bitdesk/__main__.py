"""Start of the program: without a command the window opens, straight away; with one the command line takes over."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

DATA_DIR, HEAD_OFFICE = "--data-dir", "--head-office"


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments say (by default those of the process) and return the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    window = window_options(given)
    if window is None:
        from bitdesk.commands import run

        return run(given)
    from bitdesk import paths
    from bitdesk.ui import app

    data_dir, head_office = window
    return app.run(data_dir or paths.default_data_dir(head_office), head_office=head_office)


def window_options(arguments: Sequence[str]) -> tuple[Path | None, bool] | None:
    """Return the folder and the role where only the window is asked for; None for the command line.

    The window does not wait for the command line's parser to load.
    """
    data_dir, head_office = None, False
    rest = list(arguments)
    while rest:
        word = rest.pop(0)
        if word == HEAD_OFFICE:
            head_office = True
        elif word == DATA_DIR and rest and not rest[0].startswith("-"):
            data_dir = Path(rest.pop(0))
        elif word.startswith(f"{DATA_DIR}=") and word != f"{DATA_DIR}=":
            data_dir = Path(word.partition("=")[2])
        else:
            return None
    return data_dir, head_office


if __name__ == "__main__":
    sys.exit(main())
