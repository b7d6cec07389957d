# SPDX-License-Identifier: GPL-3.0-or-later
"""No file names the host of a package registry: where packages come from is the machine's setting, not the project's.

Usage: registry.py ROOT
"""

import re

import tree

# Written in pieces, so that this file does not name them either.
NAMES = (
    ("py", "pi", "org"), ("python", "hosted", "org"), ("deb", ".debian", "org"), ("security", ".debian", "org"),
    ("archive", ".ubuntu", "com"), ("download", ".pytorch", "org"), ("ana", "conda", "org"), ("npm", "js", "org"),
    ("cra", "tes", "io"), ("ruby", "gems", "org"), ("proxy.go", "lang", "org"), ("maven", ".apache", "org"),
    ("docker", ".", "io"), ("gh", "cr", "io"), ("qu", "ay", "io"),
)
HOSTS = re.compile("|".join(rf"(?<![\w-]){re.escape(first)}{re.escape(middle)}\.{last}\b" for first, middle, last in NAMES))


def check(root):
    findings = []
    for file in tree.files(root):
        for number, line in enumerate((tree.text_of(root, file) or "").split("\n"), 1):
            match = HOSTS.search(line)
            if match:
                findings.append(f"{file}:{number}: names the registry host {match[0]}; name the package only")
    return findings


if __name__ == "__main__":
    tree.main("registry", check)
