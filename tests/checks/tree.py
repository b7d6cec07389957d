# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checks share: the files of a source tree, and how findings are told."""

import os
import pathlib
import sys

LEFT_OUT = {".git", "__pycache__"}
CPP = {".cpp", ".h", ".hpp", ".cc"}


def files(root, *folders):
    """Every file below ROOT (or its folders named), as paths relative to it; ROOT/build and .git are left out."""
    root = pathlib.Path(root)
    for top in folders or (".",):
        for folder, names, found in os.walk(root / top):
            here = pathlib.Path(folder).relative_to(root)
            names[:] = sorted(n for n in names if n not in LEFT_OUT and here / n != pathlib.Path("build"))
            yield from (here / name for name in sorted(found))


def text_of(root, file):
    """The file's text, or None where it is not UTF-8 text."""
    try:
        return (pathlib.Path(root) / file).read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return None


def main(name, check):
    """Runs `check(root)`, which returns findings `file:line: sentence`; the exit status is 1 when there are any."""
    root = pathlib.Path(sys.argv[1])
    findings = check(root)
    for finding in findings:
        print(f"error: {finding}")
    print(f"{name}: {len(findings)} findings in {root}")
    sys.exit(1 if findings else 0)
