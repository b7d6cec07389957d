# SPDX-License-Identifier: GPL-3.0-or-later
"""Every source file begins with its licence (after a #! line, where it has one).

Usage: licence.py ROOT
"""

import tree

LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"
COMMENTS = {
    **dict.fromkeys((".cpp", ".h", ".hpp", ".cc", ".c", ".js"), "// "),
    **dict.fromkeys((".py", ".sh", ".cmake"), "# "),
}


def comment_of(file, first):
    if file.name == "CMakeLists.txt" or first.startswith("#!"):
        return "# "
    return COMMENTS.get(file.suffix)


def check(root):
    findings = []
    for file in tree.files(root):
        lines = (tree.text_of(root, file) or "").split("\n")
        comment = comment_of(file, lines[0])
        if comment is None:
            continue
        number = 2 if lines[0].startswith("#!") else 1
        found = lines[number - 1] if len(lines) >= number else ""
        if found != comment + LICENCE:
            findings.append(f"{file}:{number}: expected '{comment}{LICENCE}', found '{found[:60]}'")
    return findings


if __name__ == "__main__":
    tree.main("licence", check)
