# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the manual page dynak(1) of docs/commands.md.

Usage: man_page.py PAGE VERSION DATE OUTPUT

Of Markdown it knows what that page uses: paragraphs, tables of two columns, headings, `code`, *stress* and links.
"""

import pathlib
import re
import sys

SUMMARY = "convert Transformers into dynamic\\-k Mixtures of Experts"
TABLES = {"option of every command": "OPTIONS", "exit code": "EXIT STATUS"}  # by their first heading
CLOSING = r"""
.SH ENVIRONMENT
.TP
.B DYNAK_RESOURCES
Folder with the architectures and demo models, where it is not share/dynak beside the program.
.SH FILES
.TP
.I *.dynak
Project: model, results of all stages, options. HDF5; docs/file\-format.md names what is in it.
.SH SEE ALSO
.BR dynak\-studio (1)
"""


def escape(text):
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\\&" + text if text.startswith((".", "'")) else text


def inline(text):
    """Code in bold, stress in italics, of links their words."""
    text = re.sub(r"\[([^]]+)\]\([^)]+\)", r"\1", text)
    pieces = re.split(r"(`[^`]+`|\*[^*]+\*)", text)
    fonts = {"`": "\\fB", "*": "\\fI"}
    return "".join(
        f"{fonts[piece[0]]}{escape(piece[1:-1])}\\fR" if piece[:1] in fonts and len(piece) > 2 else escape(piece)
        for piece in pieces
    )


def blocks_of(text):
    """Paragraphs, each a list of its lines; a heading stands alone."""
    return [block.split("\n") for block in re.split(r"\n\s*\n", text.strip())]


def rows_of(table):
    rows = [[cell.strip() for cell in re.split(r"(?<!\\)\|", line.strip().strip("|"))] for line in table]
    return rows[0], rows[2:]  # the second line only says that this is a table


def table_lines(table):
    return [line for cells in rows_of(table)[1] for line in (".TP", inline(cells[0]), inline(" ".join(cells[1:])))]


def convert(page):
    """The page's parts as lines of roff: before the commands, of the commands, and its tables by heading."""
    before, commands, tables = [], [], {}
    target = before
    for block in blocks_of(page):
        first = block[0]
        if first.startswith("# "):
            continue
        if first.startswith("## "):
            target = commands
            target.append(".SS " + inline(first[3:]))
        elif first.startswith("### "):
            target += [".PP", f"\\fI{escape(first[4:])}\\fR"]
        elif first.startswith("|"):
            heading = rows_of(block)[0][0]
            if heading in TABLES:
                tables[TABLES[heading]] = table_lines(block)
            else:
                target += table_lines(block)
        else:
            begins_section = not target or target[-1].startswith(".SS ")  # such a paragraph needs no .PP
            target += [*([] if begins_section else [".PP"]), *(inline(line) for line in block)]
    return before, commands, tables


def main():
    source, version, date, output = sys.argv[1:]
    before, commands, tables = convert(pathlib.Path(source).read_text(encoding="utf-8"))
    lines = [
        f'.\\" Made of docs/commands.md by packaging/man/man_page.py.\n.TH DYNAK 1 "{date}" "Dynak {version}" "User Commands"',
        f".SH NAME\ndynak \\- {SUMMARY}",
        ".SH SYNOPSIS\n.B dynak\n.I COMMAND\n.RI [ ARGUMENT ...]",
        ".SH DESCRIPTION",
        *before,
        ".SH OPTIONS",
        *tables["OPTIONS"],
        ".SH COMMANDS",
        *commands,
        ".SH EXIT STATUS",
        *tables["EXIT STATUS"],
    ]
    pathlib.Path(output).write_text("\n".join(lines) + CLOSING, encoding="utf-8")


main()
