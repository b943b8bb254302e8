#!/usr/bin/env bash
# Make or refresh the virtual environment .venv: the locked packages with their hashes, bitdesk itself from this
# checkout, and their bytecode (imports are several times faster, and some machines forbid Python to write it later).
set -euo pipefail
source "$(dirname "$0")/quietly.sh"

python=${1:-python3}
"$python" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' || {
    echo "bitdesk needs Python 3.11, 3.12 or 3.13: call make with PYTHON=python3.12, for example." >&2
    exit 1
}
echo "Preparing .venv (a minute or two, once)"
[ -x .venv/bin/python ] || quietly venv "$python" -m venv .venv
quietly packages .venv/bin/python -m pip install --require-hashes --requirement requirements.lock
quietly project .venv/bin/python -m pip install --no-deps --no-build-isolation --editable .
# Some packages carry templates that are no Python: those are not compiled, and that is no failure.
.venv/bin/python -m compileall -qq -j 0 .venv/lib >/dev/null || true
