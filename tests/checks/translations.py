# SPDX-License-Identifier: GPL-3.0-or-later
"""Every .ts catalogue parses, names its language, and is complete, and each translation keeps the source's placeholders.

Usage: translations.py ROOT
"""

import re
import xml.etree.ElementTree

import tree

PLACEHOLDER = re.compile(r"%L?\d{1,2}|%Ln|%n|\{[a-z-]+\}")  # the last: facts in lessons
COUNT = {"%n", "%Ln"}  # a plural form may say "one" or "two" in words


def placeholders(text):
    return sorted(PLACEHOLDER.findall(text or ""))


def message_findings(message):
    translation = message.find("translation")
    source = message.findtext("source", "")
    if translation is None:
        yield f"'{source[:40]}' has no translation element"
        return
    if translation.get("type") == "unfinished":
        yield f"'{source[:40]}' is not translated"
    if translation.get("type") in ("unfinished", "vanished", "obsolete"):
        return
    forms = ["".join(form.itertext()) for form in translation.findall("numerusform")]
    plural = message.get("numerus") == "yes"
    for text in forms if plural else ["".join(translation.itertext())]:
        if not text.strip() and source.strip():
            yield f"'{source[:40]}' has an empty translation marked as finished"
            continue
        expected, found = placeholders(source), placeholders(text)
        if plural:
            expected, found = ([p for p in names if p not in COUNT] for names in (expected, found))
        if expected != found:
            yield f"'{source[:40]}' expects the placeholders {expected}, its translation has {found}"
    if plural and not forms:
        yield f"'{source[:40]}' counts something but has no plural forms"


def check(root):
    findings = []
    for file in tree.files(root):
        if file.suffix != ".ts":
            continue
        try:
            catalogue = xml.etree.ElementTree.parse(root / file).getroot()
        except xml.etree.ElementTree.ParseError as error:
            findings.append(f"{file}: not well-formed XML: {error}")
            continue
        if catalogue.tag != "TS" or not catalogue.get("language"):
            findings.append(f"{file}: expected a TS element with a language, found '{catalogue.tag}'")
        for message in catalogue.iter("message"):
            findings += [f"{file}: {finding}" for finding in message_findings(message)]
    return findings


if __name__ == "__main__":
    tree.main("translations", check)
