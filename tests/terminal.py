"""Runs the command line: in this process, in English, or as a program of its own."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from typing import Any

from bitdesk import commands, words


@dataclass(frozen=True)
class Said:
    """What a command said, and its exit code."""

    code: int
    out: str
    err: str


def run(*arguments: Any) -> Said:
    """Run a command in this process and in English."""
    out, err = io.StringIO(), io.StringIO()
    before = words.chosen()
    words.use("en")
    try:
        with redirect_stdout(out), redirect_stderr(err):
            code = commands.run([str(argument) for argument in arguments])
    finally:
        words.use(before)
    return Said(code, out.getvalue(), err.getvalue())


def program(*arguments: Any, locale: str = "en_GB.UTF-8", **environment: str) -> Said:
    """Run the program itself."""
    result = subprocess.run(
        [sys.executable, "-m", "bitdesk", *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "LC_ALL": locale, "PYTHONUTF8": "1", **environment},
        check=False,
    )
    return Said(result.returncode, result.stdout, result.stderr)


def refused(said: Said, words_of_it: str) -> bool:
    """Tell whether a command was refused in one sentence that has these words, and said nothing else."""
    lines = said.err.splitlines()
    return said.code == 1 and said.out == "" and len(lines) == 1 and words_of_it in lines[0]
