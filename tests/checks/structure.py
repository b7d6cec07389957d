# SPDX-License-Identifier: GPL-3.0-or-later
"""The shape of the code: app -> widgets -> core, what each part may include, and how long a file may be.

Usage: structure.py ROOT
"""

import pathlib
import re

import tree

INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]')
QT = re.compile(r"^(Qt\w*/)?Q[A-Z]\w*$|^q\w+\.h$|^Qt\w+/")
PRIVATE_LIBRARIES = {
    "Torch": re.compile(r"^(torch|ATen|c10|caffe2)/"),
    "METIS": re.compile(r"^metis\.h$"),
    "HDF5": re.compile(r"^(hdf5|H5\w*)\.h$"),
}
FORBIDDEN_PARTS = {"core": ("widgets", "app"), "widgets": ("app",), "app": (), "tests": ()}

LONGEST_FILE = 800
LONG_FILE = 400
LONGEST_MAIN_WINDOW = 600
COUNTED = tree.CPP | {".py", ".cmake"}


def is_internal(path):
    return path.parts[0] == "core" and "internal" in path.parts[:-1]


def sees_internals(file):
    """Tests and benchmarks of core's internal headers see what those see."""
    return file.parts[:2] in (("tests", "core"), ("tests", "benchmarks"))


def include_findings(file, line, included):
    where = f"{file}:{line}: "
    part = file.parts[0]
    if part == "core" and QT.match(included):
        yield f"{where}core includes Qt ({included}); core has no Qt, move this to widgets"
    for library, pattern in PRIVATE_LIBRARIES.items():
        if not pattern.match(included):
            continue
        if part != "core" and not sees_internals(file):
            yield f"{where}{included}: {library} is private to core; use a plain result type of core"
        elif part == "core" and file.suffix != ".cpp" and not is_internal(file):
            yield f"{where}{included}: a public header of core names {library}; move it to a .cpp or an internal/ header"
    target = pathlib.PurePosixPath(included)
    if target.parts and target.parts[0] in FORBIDDEN_PARTS[part]:
        yield f"{where}{part} includes {included}; the arrow is app -> widgets -> core"
    if is_internal(target) and part != "core" and not sees_internals(file):
        yield f"{where}{included} is internal to core"
    if is_internal(target) and part == "core" and file.suffix != ".cpp" and not is_internal(file):
        yield f"{where}{included}: a public header of core includes an internal one"


def length_findings(file, lines):
    main_window = file.stem.lower().replace("_", "").startswith("mainwindow")
    longest = LONGEST_MAIN_WINDOW if main_window else LONGEST_FILE
    if lines >= longest:
        yield f"{file}: {lines} lines; fewer than {longest} are allowed, one idea a file"


def check(root):
    findings = []
    long_files = []
    for file in tree.files(root, *FORBIDDEN_PARTS):
        if file.suffix not in COUNTED:
            continue
        lines = (tree.text_of(root, file) or "").splitlines()
        findings += length_findings(file, len(lines))
        if len(lines) > LONG_FILE:
            long_files.append((len(lines), file))
        if file.suffix in tree.CPP:
            for number, line in enumerate(lines, 1):
                match = INCLUDE.match(line)
                if match:
                    findings += include_findings(file, number, match[1])
    for lines, file in sorted(long_files, reverse=True):
        print(f"note: {file}: {lines} lines; does it still hold one idea?")
    return findings


if __name__ == "__main__":
    tree.main("structure", check)
