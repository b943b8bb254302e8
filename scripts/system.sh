#!/usr/bin/env bash
# Install the system libraries that Qt, printers, the window from outside and the virtual environment need, where
# they are missing. Where this is no Debian or we may not, say what is needed and go on: it may be there otherwise.
set -euo pipefail
source "$(dirname "$0")/quietly.sh"

packages=(
    # Qt, off screen
    libegl1 libgl1 libdbus-1-3 libfontconfig1 libxkbcommon0 libglib2.0-0
    # Qt, with a display
    libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0 libcups2
    # ticket printers on USB
    libusb-1.0-0
    # text that is not boxes
    fonts-dejavu-core
    # the program driven as a user, by make test
    xvfb xauth xdotool imagemagick
)

installed() { # newer Debians rename some of them with a t64 suffix
    local states
    states=$(dpkg-query --show --showformat '${db:Status-Status}\n' "$1" "$1t64" 2>/dev/null || true)
    grep --quiet '^installed$' <<<"$states"
}

if ! command -v apt-get >/dev/null; then
    echo "This is not Debian: if a window does not open, install what these packages hold: ${packages[*]}" >&2
    exit 0
fi
# Only an interpreter of Debian's own needs the package: others bring their ensurepip.
"${1:-python3}" -c 'import ensurepip, venv' 2>/dev/null || packages+=(python3 python3-venv)

missing=()
for package in "${packages[@]}"; do
    installed "$package" || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

root=()
if [ "$(id -u)" -ne 0 ]; then
    root=(sudo)
    [ -t 0 ] || root+=(-n)
    if ! "${root[@]}" true 2>/dev/null; then
        echo "Not permitted to install system packages. Ask for these: ${missing[*]}" >&2
        exit 0
    fi
fi
echo "Installing system packages: ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
quietly apt-update "${root[@]}" apt-get update
quietly apt-install "${root[@]}" apt-get install --yes --no-install-recommends "${missing[@]}"
