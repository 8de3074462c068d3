# Sourced by the other scripts: QGIS without a screen, in a profile of its own under build/, with
# the plugin loaded from this checkout. The user's own profile and settings stay untouched.
#
# Sets $root, $qgis_process and what QGIS reads from the environment.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)

export HOME=$root/build/profile
export XDG_CONFIG_HOME=$HOME/.config XDG_DATA_HOME=$HOME/.local/share XDG_CACHE_HOME=$HOME/.cache
export XDG_RUNTIME_DIR=$root/build/runtime
export QT_QPA_PLATFORM=offscreen
mkdir -p "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$XDG_CACHE_HOME" "$XDG_RUNTIME_DIR"
chmod 700 "$XDG_RUNTIME_DIR"

# The checkout is the package whatever its folder is called: a link gives it the canonical name.
ln -sfn .. "$root/build/service_network_planner"
export QGIS_PLUGINPATH=$root/build

# Debian's wrapper of qgis_process adds an option that qgis_process does not know, and then fails.
if command -v qgis_process.bin >/dev/null; then
    qgis_process=qgis_process.bin
else
    qgis_process=qgis_process
fi

if [ ! -e "$HOME/plugin-enabled" ]; then
    "$qgis_process" plugins enable service_network_planner </dev/null >"$root/build/enable.log" 2>&1 || {
        cat "$root/build/enable.log" >&2
        printf 'QGIS could not enable the plugin; its reason is above.\n' >&2
        exit 1
    }
    touch "$HOME/plugin-enabled"
fi
