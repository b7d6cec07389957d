# SPDX-License-Identifier: GPL-3.0-or-later
"""Every .ts catalogue parses, names its language, and is complete, and each translation keeps the source's placeholders.
Each Sentence::tr (core/base/sentence.h) begins with a literal, which every catalogue but the English one has.

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


SENTENCE = re.compile(r"Sentence::tr\(\s*((?:\"(?:[^\"\\]|\\.)*\"\s*)*)")
LITERAL = re.compile(r"\"((?:[^\"\\]|\\.)*)\"")
ESCAPE = re.compile(r"\\(.)")


def sentences(root):
    """{template: file:line} of the sources, and findings."""
    found, findings = {}, []
    for file in tree.files(root, "core", "widgets", "app/studio"):
        if file.suffix not in tree.CPP or file.name == "sentence.h":
            continue
        text = tree.text_of(root, file)
        for call in SENTENCE.finditer(text):
            place = f"{file}:{text.count(chr(10), 0, call.start()) + 1}"
            pieces = LITERAL.findall(call.group(1))
            if not pieces:
                findings.append(f"{place}: Sentence::tr needs a literal, or the catalogues cannot have it")
                continue
            template = "".join(ESCAPE.sub(lambda at: {"n": "\n", "t": "\t"}.get(at.group(1), at.group(1)), one) for one in pieces)
            found.setdefault(template, place)
    return found, findings


def check(root):
    known, findings = sentences(root)
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
        sources = {
            message.findtext("source")
            for context in catalogue.iter("context")
            if context.findtext("name") == "dynak::Sentence"
            for message in context.iter("message")
        }
        if catalogue.get("language") != "en":  # which has plural forms only
            findings += [f"{place}: {file} lacks '{text[:40]}'; run the target dynak_lupdate" for text, place in known.items() if text not in sources]
        for message in catalogue.iter("message"):
            findings += [f"{file}: {finding}" for finding in message_findings(message)]
    return findings


if __name__ == "__main__":
    tree.main("translations", check)
