# SPDX-License-Identifier: GPL-3.0-or-later
"""Help, exit codes and docs/commands.md, which names every command and every option."""

import functools
import re
import subprocess
import unittest

from program import ENVIRONMENT, SOURCE, STUDIO, ProgramTest, run

COMMANDS = re.compile(r"^  ([a-z][a-z-]*) ", re.MULTILINE)
OPTIONS = re.compile(r"(?:^  (?:-\w,)?|(?<=[a-z]),)(--[a-z][a-z-]*)", re.MULTILINE)


@functools.cache
def help_of(*command):
    return run(*command, "--help")


def commands():
    text = help_of().out
    return COMMANDS.findall(text[text.index("Subcommands:") :])


class Help(ProgramTest):
    def test_every_command_helps(self):
        self.assertIn("convert", commands())
        for name in commands():
            with self.subTest(name):
                done = help_of(name)
                self.assertEqual(done.code, 0)
                self.assertIn(f"Usage: dynak {name}", done.out)
                self.assertEqual(done.err, "")

    def test_version(self):
        self.assertRegex(self.ok("--version").out, r"[0-9]+\.[0-9]+\.[0-9]+")

    def test_page_has_every_command_and_option(self):
        page = (SOURCE / "docs" / "commands.md").read_text(encoding="utf-8")
        sections = dict(re.findall(r"^## `dynak ([a-z-]+).*?\n(.*?)(?=^## |\Z)", page, re.MULTILINE | re.DOTALL))
        common = page[: page.index("## `dynak ")]
        for option in set(OPTIONS.findall(help_of().out)):
            self.assertIn(f"`{option}", common)
        for name in commands():
            with self.subTest(name):
                self.assertIn(name, sections, "docs/commands.md lacks the command")
                missing = [o for o in OPTIONS.findall(help_of(name).out) if f"`{o}" not in sections[name] + common]
                self.assertEqual(missing, [], "docs/commands.md lacks these options")

    def test_page_names_no_option_that_is_gone(self):
        page = (SOURCE / "docs" / "commands.md").read_text(encoding="utf-8")
        known = set(OPTIONS.findall(help_of().out))
        for name in commands():
            known |= set(OPTIONS.findall(help_of(name).out))
        page = page[: page.index("## `dynak-studio ")]  # its options are those of the window
        self.assertEqual(set(re.findall(r"`(--[a-z][a-z-]*)", page)) - known, set())

    @unittest.skipUnless(STUDIO.exists(), "built without the studio")
    def test_the_window_calls_values_as_the_program_does(self):
        window = subprocess.run([STUDIO, "--help"], capture_output=True, env=ENVIRONMENT, timeout=60, check=True).stdout.decode("utf-8")
        values = dict(re.findall(r"(--[a-z-]+) <([^>]+)>", window))
        for option, value in re.findall(r"^  (--[a-z-]+) (\S+)", help_of("plot").out, re.MULTILINE):
            with self.subTest(option):
                if option in values and ":" not in value and value not in ("TEXT", "INT", "FLOAT"):
                    self.assertEqual(values[option], value)


class ExitCodes(ProgramTest):
    def test_wrong_usage_is_2(self):
        for words in ([], ["nosuchcommand"], ["inspect"], ["inspect", "--nosuchoption", "x"], ["evaluate", "x", "--data", "y", "--tau", "2"],
                      ["generate", "x", "--tokens", "-1"], ["inspect", "x", "--threads", "many"]):  # fmt: skip
            with self.subTest(words):
                done = run(*words)
                self.assertEqual(done.code, 2)
                self.assertNotEqual(done.err, "")
                self.assertEqual(done.out, "")

    def test_unknown_command_is_named(self):
        self.assertIn("nosuchcommand", run("nosuchcommand").err)

    def test_an_error_is_1_with_one_sentence_and_a_hint(self):
        done = self.refused("inspect", self.folder / "absent", says=["absent does not exist"])
        self.assertEqual(len(done.err.strip().splitlines()), 2)
        self.assertEqual(done.out, "")

    def test_json_tells_errors_too(self):
        done = self.refused("inspect", self.folder / "absent", "--json")
        self.assertEqual(set(done.json), {"error", "text", "hint"})
        self.assertIn("absent", done.json["text"])


if __name__ == "__main__":
    unittest.main()
