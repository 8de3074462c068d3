#!/usr/bin/env bash
# Puts in place what the project needs on Debian or Ubuntu; when all of it is there, it only looks.
# Usage: tools/install.sh            The first run installs, every later run ends at once.
set -euo pipefail
export LC_ALL=C

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
cd "$root"

packages=(
    qgis python3-qgis qgis-providers qgis-server nginx python3-gdal gdal-bin
    python3-numpy python3-scipy python3-shapely python3-pandas python3-networkx
    python3-jinja2 python3-matplotlib
    python3-venv xvfb xauth xdotool openbox
    qttools5-dev-tools
    ca-certificates fonts-dejavu-core git make
)
# The page's map library comes by npm, which newer builds of node bring along themselves.
# A package that dpkg has only heard of is not one that is installed.
if ! command -v npm >/dev/null ||
    dpkg-query -W -f='${db:Status-Status}' npm 2>/dev/null | grep -qx installed; then
    packages+=(npm)
fi
# The page is tried in a browser; Ubuntu has none that apt alone installs, and leaves those tests out.
if grep -qs '^ID=debian' /etc/os-release; then
    packages+=(chromium)
fi
stamp=.venv/installed

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

# One line per package: name, state, version. A package dpkg never heard of has no line.
state() {
    dpkg-query -W -f='${Package} ${db:Status-Status} ${Version}\n' "${packages[@]}" 2>/dev/null || true
}

fingerprint() {
    { state; cat requirements-dev.txt tools/install.sh; } | sha256sum
}

missing() {
    local installed
    installed=$(state | awk '$2 == "installed" { print $1 }')
    printf '%s\n' "${packages[@]}" | grep -vxF -f <(printf '%s\n' "$installed") || true
}

# numpy in .venv would hide the one that QGIS runs with, and the tests would try the wrong one.
require_system_numpy() {
    .venv/bin/python -c '
import sys
import numpy
sys.exit(numpy.__file__.startswith(sys.prefix))
' || fail "The packages in .venv brought a numpy of their own. Delete .venv and run make again."
}

if [ -e "$stamp" ] && [ "$(fingerprint)" = "$(cat "$stamp")" ]; then
    exit 0
fi

# Several makes at once wait for each other rather than install over each other.
mkdir -p build
exec 9>build/install.lock
flock 9
if [ -e "$stamp" ] && [ "$(fingerprint)" = "$(cat "$stamp")" ]; then
    exit 0
fi

if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    fail "This needs Debian or Ubuntu with apt. Elsewhere, install what these packages hold by hand:" \
        "${packages[*]}"
fi

mapfile -t wanted < <(missing)
if [ "${#wanted[@]}" -gt 0 ]; then
    if [ "$(id -u)" -eq 0 ]; then
        as_root=(env)
    elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
        as_root=(sudo -n env)
    else
        fail "These packages are missing, and installing them takes the rights of root. Run this, then try again:
  sudo apt-get update && sudo apt-get install --no-install-recommends ${wanted[*]}"
    fi
    printf 'Installing %s\n' "${wanted[*]}"
    apt=("${as_root[@]}" DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=600)
    # A source that does not answer need not hold the wanted packages, so the install decides.
    "${apt[@]}" update </dev/null || printf 'apt-get update failed; trying with the lists at hand.\n' >&2
    "${apt[@]}" install -y --no-install-recommends "${wanted[@]}" </dev/null >build/apt.log 2>&1 || {
        tail -n 20 build/apt.log >&2
        fail "apt-get could not install ${wanted[*]}. Its last words are above, all of them in build/apt.log."
    }
fi

# A new system Python, or a .venv that was copied from elsewhere, cannot be mended in place.
version=$(/usr/bin/python3 -c 'import sys; print("%d.%d" % sys.version_info[:2])')
if [ ! -e ".venv/lib/python$version" ] || ! .venv/bin/python -m pip --version >/dev/null 2>&1; then
    printf 'Making .venv with the Python %s that QGIS runs on\n' "$version"
    /usr/bin/python3 -m venv --clear --system-site-packages .venv
fi
.venv/bin/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt </dev/null ||
    fail "pip could not install requirements-dev.txt; its reason is above. Is the package index reachable?"
require_system_numpy
fingerprint >"$stamp"
