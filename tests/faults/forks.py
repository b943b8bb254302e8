"""A warmed process that forks one child for each order: what is killed here dies as a desk does, and costs little.

The test's own process has threads and open files, which a fork must not inherit; a fresh interpreter
would import for half a second before it could be killed.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import traceback
from collections.abc import Iterator
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from types import TracebackType
from typing import Any, Self


class ForkServer:
    """Starts children that run a function of `faults.children`; each line that they print comes back.

    Another version of the program may be given by its sources, with another module of what it does.
    """

    def __init__(self, module: str = "faults.children", sources: Path | None = None) -> None:
        tests = Path(__file__).parent.parent
        before = [str(sources)] if sources else []
        path = os.pathsep.join([*before, str(tests), *filter(None, [os.environ.get("PYTHONPATH")])])
        self._process = subprocess.Popen(
            [sys.executable, "-m", "faults.forks", module],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=os.environ | {"PYTHONPATH": path},
        )  # fmt: skip

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.close()
        self._process.wait(timeout=60)
        self._process.stdout.close()

    def start(self, function: str, *arguments: Any) -> int:
        """Start a child and return its process id."""
        assert self._process.stdin
        self._process.stdin.write(json.dumps([function, arguments]).encode() + b"\n")
        self._process.stdin.flush()
        (pid,) = self._line()
        return int(pid)

    def kill(self, pid: int) -> None:
        """Kill a child -9; one that has ended by itself is no matter."""
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)

    def heard(self) -> Any:
        """Wait for the next word of the child."""
        return self._line()

    def finish(self) -> tuple[list[Any], int]:
        """Wait for the child and return what it said and how it ended: 0, 1, or minus the signal."""
        said = []
        while (line := self._line())[0] != "exit":
            said.append(line)
        return said, line[1]

    def run(self, function: str, *arguments: Any) -> tuple[list[Any], int]:
        """Start a child and wait for its end."""
        self.start(function, *arguments)
        return self.finish()

    def _line(self) -> Any:
        assert self._process.stdout
        return json.loads(self._process.stdout.readline())


def say(*words: Any) -> None:
    """Tell the test, in one write that a kill cannot tear."""
    os.write(1, json.dumps(words).encode() + b"\n")


def kill_myself() -> None:
    """Die as by kill -9: nothing is flushed, nothing is closed."""
    os.kill(os.getpid(), signal.SIGKILL)


def _orders() -> Iterator[tuple[str, list[Any]]]:
    for line in sys.stdin.buffer:
        function, arguments = json.loads(line)
        yield function, arguments


def _serve(module: str) -> None:
    children = import_module(module)
    for function, arguments in _orders():
        pid = os.fork()
        if pid == 0:
            status = 1
            try:
                say(os.getpid())
                getattr(children, function)(*arguments)
                status = 0
            finally:
                if status:
                    traceback.print_exc()
                os._exit(status)
        _, status = os.waitpid(pid, 0)
        say("exit", os.waitstatus_to_exitcode(status))


if __name__ == "__main__":
    _serve(sys.argv[1])
