# SPDX-License-Identifier: GPL-3.0-or-later
# What packaging/run, packaging/test and .ci/run share: packages, building, testing. Sourced by bash, not run.
# shellcheck shell=bash

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
readonly root
readonly cmake=${CMAKE:-cmake} ctest=${CTEST:-ctest}
export PYTHONDONTWRITEBYTECODE=1 # no __pycache__ in the source tree

say() {
    printf '== %s\n' "$*"
}

fail() {
    printf 'error: %s\n' "$*" >&2
    exit 1
}

# The Debian packages of the groups named.
packages_of() {
    local group
    for group; do
        awk -v wanted="[$group]" '/^\[/ { inside = $0 == wanted; next } inside && /^[a-z0-9]/' \
            "$root/packaging/packages.txt"
    done
}

# Those of the packages named that are not installed.
missing_packages() {
    local installed
    installed=$(dpkg-query -W -f='${db:Status-Abbrev} ${Package}\n' "$@" 2>/dev/null | awk '/^ii/ { print $2 }') || true
    comm -23 <(printf '%s\n' "$@" | sort -u) <(sort -u <<<"$installed")
}

has_pytorch() {
    command -v python3 >/dev/null && python3 "$root/packaging/find_torch.py" >/dev/null 2>&1
}

# Whether a LibTorch other than Debian's is at hand.
has_libtorch() {
    local prefix
    has_pytorch && return
    while read -r -d : prefix; do
        [[ -e $prefix/Torch/TorchConfig.cmake || -e $prefix/share/cmake/Torch/TorchConfig.cmake ]] && return
    done <<<"${CMAKE_PREFIX_PATH:-}:"
    return 1
}

# Installs what is missing of the package groups named; asks for nothing and updates nothing where all is there.
install_packages() {
    local -a wanted missing as_root=()
    mapfile -t wanted < <(packages_of "$@")
    if ! command -v apt-get >/dev/null; then
        fail "this script installs with apt (Debian 12). Elsewhere, install what packaging/packages.txt names," \
            "then: cmake --preset release && cmake --build --preset release"
    fi
    mapfile -t missing < <(missing_packages "${wanted[@]}")
    if ((${#missing[@]} == 0)); then
        say "Packages ($*): all ${#wanted[@]} are installed"
        return
    fi
    if ((EUID != 0)); then
        command -v sudo >/dev/null || fail "run as root or install sudo; missing packages: ${missing[*]}"
        as_root=(sudo)
    fi
    say "Packages ($*): installing ${missing[*]}"
    "${as_root[@]}" apt-get update -q
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
}

# Compilers at once: no more than cores, and 2 GB of memory each (a file with Torch's headers takes 1.2 GB).
job_count() {
    local cores memory
    cores=$(nproc)
    memory=$(awk '/^MemAvailable/ { print int($2 / 2000000) }' /proc/meminfo)
    ((memory < 1)) && memory=1
    echo $((memory < cores ? memory : cores))
}

# build PRESET FOLDER [CMAKE OPTION...]: configures and builds; FOLDER is the preset's build folder below build/.
build() {
    local preset=$1 folder=$2 jobs
    shift 2
    jobs=$(job_count)
    say "Build: preset $preset in build/$folder, $jobs at a time"
    cd "$root" || return
    "$cmake" --preset "$preset" "-DDYNAK_PYTHON=$(command -v python3)" "$@"
    "$cmake" --build "build/$folder" -j "$jobs"
}

# run_tests FOLDER: every test of build/FOLDER, ending with CTest's summary. Each takes as many threads as there are cores
# and others run beside it: threads that wait must sleep, not spin.
run_tests() {
    say "Test: build/$1"
    OMP_WAIT_POLICY=PASSIVE "$ctest" --test-dir "$root/build/$1" --output-on-failure -j "$(job_count)"
}
