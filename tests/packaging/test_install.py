# SPDX-License-Identifier: GPL-3.0-or-later
"""The installed programs find what they need beside them, not in the source tree; pages and completion know every option."""

import gzip
import os
import re
import unittest

from installed import HAS_STUDIO, SOURCE, InstalledTest

import tiny

COMMANDS = re.compile(r"^  ([a-z][a-z-]*) ", re.MULTILINE)
OPTIONS = re.compile(r"(?<![\w-])--[a-z][a-z-]*")
INSIDE_THE_STUDIO = {"palettes", "icons", "report.css"}
BUILD_FILES = {"CMakeLists.txt", "studio.qrc"}


def commands(text):
    return COMMANDS.findall(text[text.index("Subcommands:") :])


class Resources(InstalledTest):
    def test_all_are_there(self):
        resources = SOURCE / "resources"
        for file in sorted(resources.rglob("*")):
            inside = file.relative_to(resources)
            if file.is_file() and inside.parts[0] not in INSIDE_THE_STUDIO | BUILD_FILES:
                installed = self.share / "dynak" / inside
                self.assertTrue(installed.is_file(), f"{installed} is not installed")
                self.assertEqual(installed.read_bytes(), file.read_bytes())

    def test_the_program_reads_its_own(self):
        tiny.model(self.folder / "model")
        self.assertIn("GPT", self.ok(self.program("dynak"), "inspect", self.folder / "model"))
        family = self.share / "dynak" / "architectures" / "gpt2.json"
        text = family.read_text(encoding="utf-8")
        family.write_text("{", encoding="utf-8")
        self.addCleanup(family.write_text, text, encoding="utf-8")
        done = self.run_tool(self.program("dynak"), "inspect", self.folder / "model")
        self.assertEqual(done.returncode, 1)
        self.assertIn(str(family), done.stderr)

    @unittest.skipUnless(HAS_STUDIO, "built without the studio")
    def test_catalogues(self):
        for catalogue in (SOURCE / "translations").glob("*.ts"):
            self.assertTrue((self.share / "dynak" / "translations" / f"{catalogue.stem}.qm").is_file(), catalogue.name)

    def test_documentation(self):
        folder = self.share / "doc" / "dynak"
        page = (folder / "README.md").read_text(encoding="utf-8")
        for target in re.findall(r"\]\(([^):]+)\)", page):
            self.assertTrue((folder / target).exists(), f"README.md links to {target}, which is not installed")


class Help(InstalledTest):
    def page(self, name):
        """The manual page's text without the marks of roff."""
        with gzip.open(self.share / "man" / "man1" / f"{name}.1.gz", "rt", encoding="utf-8") as file:
            return re.sub(r"\\f.", "", file.read()).replace("\\-", "-")

    def test_dynak(self):
        help_text = self.ok(self.program("dynak"), "--help")
        page = self.page("dynak")
        for command in commands(help_text):
            with self.subTest(command):
                self.assertRegex(page, rf"(?m)^\.SS dynak {command}\b")
                options = set(OPTIONS.findall(self.ok(self.program("dynak"), command, "--help")))
                self.assertEqual(options - set(OPTIONS.findall(page)), set())

    @unittest.skipUnless(HAS_STUDIO, "built without the studio")
    def test_studio(self):
        environment = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "QT_QPA_PLATFORM")}
        help_text = self.ok(self.program("dynak-studio"), "--help", environment=environment)  # a terminal is enough
        self.assertEqual(set(OPTIONS.findall(self.page("dynak-studio"))), set(OPTIONS.findall(help_text)))

    def complete(self, *words):
        """What bash offers for the last of the words."""
        quoted = " ".join(f"'{word}'" for word in words)
        script = (
            f"source '{self.share}/bash-completion/completions/{words[0]}'; PATH='{self.prefix}/bin':$PATH; "
            f"COMP_WORDS=({quoted}); COMP_CWORD={len(words) - 1}; _dynak; printf '%s\\n' \"${{COMPREPLY[@]}}\""
        )
        return set(self.ok("bash", "--norc", "-euc", script).split())

    def test_completion(self):
        self.assertEqual(self.complete("dynak", "ev"), {"evaluate"})
        self.assertEqual(self.complete("dynak", "evaluate", "--ta"), {"--tau"})
        self.assertEqual(self.complete("dynak", "--ver"), {"--version"})
        self.assertEqual(self.complete("dynak", ""), set(commands(self.ok(self.program("dynak"), "--help"))))

    @unittest.skipUnless(HAS_STUDIO, "built without the studio")
    def test_completion_of_the_studio(self):
        self.assertEqual(self.complete("dynak-studio", "--scr"), {"--screenshots"})


if __name__ == "__main__":
    unittest.main()
