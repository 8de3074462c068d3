#!/usr/bin/env bash
# Opens QGIS with the plugin loaded from this checkout and the sample study open, in a profile of
# its own under build/. Usage: tools/run.sh [options of qgis]
set -euo pipefail

# The window belongs to the planner's own session, whatever home QGIS is given.
export XAUTHORITY=${XAUTHORITY:-$HOME/.Xauthority}
session=${XDG_RUNTIME_DIR:-}
platform=${QT_QPA_PLATFORM:-}
. "$(dirname "${BASH_SOURCE[0]}")/environment.sh"

"$root/.venv/bin/python" "$root/tools/catalogues.py" --release

study=$root/build/sample/keski-uusimaa.gpkg
if [ ! -e "$study" ]; then
    echo "Making the sample study, once"
    rm -rf "$root/build/sample"
    mkdir -p "$root/build/sample"
    # Under another name until it is whole, so that a run that was stopped leaves no half of it.
    "$qgis_process" run servicenetwork:samplestudy "--OUTPUT=$root/build/sample/unfinished.gpkg" \
        </dev/null >"$root/build/sample/log.txt" 2>&1 || {
        cat "$root/build/sample/log.txt" >&2
        exit 1
    }
    mv "$root/build/sample/unfinished.gpkg" "$study"
fi

if [ -n "$session" ]; then
    export XDG_RUNTIME_DIR=$session
fi
if [ -n "$platform" ]; then
    export QT_QPA_PLATFORM=$platform
else
    unset QT_QPA_PLATFORM
fi
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}$platform" ]; then
    echo "QGIS needs a screen to open its window, and there is none here." >&2
    exit 1
fi
export SERVICE_NETWORK_STUDY=$study
exec qgis --nologo --noversioncheck --code "$root/tools/open_study.py" "$@"
