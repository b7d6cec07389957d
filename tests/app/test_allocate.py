# SPDX-License-Identifier: GPL-3.0-or-later
"""A value of its own for each site: dynak allocate, and --site-tau of evaluate and export."""

import json
import os
import pty
import signal
import subprocess
import unittest

import tiny
from program import ENVIRONMENT, TIMEOUT, ProgramTest, command


class Allocate(ProgramTest):
    def setUp(self):
        super().setUp()
        self.project, self.text = self.folder / "p.dynak", self.folder / "text.txt"
        tiny.model(self.folder / "model")
        tiny.text(self.text)
        self.ok("convert", self.folder / "model", "--data", self.text, "--output", self.project, *tiny.quick("--experts", 8))

    def allocate(self, *more):
        return ("allocate", self.project, "--values", "0.3,0.8", "--samples", 8, "--points", 4, *more)

    def evaluate(self, *rule):
        return self.object("evaluate", self.project, "--data", self.text, "--split", "all", *rule)

    def test_table_curve_and_budget(self):
        shown = self.object(*self.allocate("--under", "0.95"))
        table = shown["table"]
        self.assertEqual(table["values"], [0, 0.3, 0.8])
        self.assertEqual(len(table["damage"]), len(table["sites"]))
        for damage, cost in zip(table["damage"], table["macs_share"]):
            self.assertEqual(damage[0], 0)
            self.assertGreaterEqual(cost[0], cost[1])
            self.assertGreaterEqual(cost[1], cost[2])
        self.assertGreaterEqual(len(shown["points"]), 2)
        self.assertEqual(shown["points"][0]["site_values"], {})
        self.assertLessEqual(shown["points"][0]["quality"], shown["dense"]["quality"])  # perplexity: nothing is lost by it
        chosen = shown["chosen"]
        self.assertLessEqual(chosen["macs_share"], 0.95)
        # its words, given to evaluate, run the same experts
        words = chosen["arguments"].split()
        point = self.evaluate(*words)
        single = self.evaluate("--tau", 0)
        self.assertLess(point["macs_share"], single["macs_share"])
        # nothing is measured again for another budget
        again = self.object(*self.allocate("--within", "0.5"))
        self.assertEqual(again["points"], shown["points"])
        self.assertTrue(again["chosen"]["measured"])

    def test_a_budget_that_nothing_meets_says_what_is_cheapest(self):
        done = self.refused(*self.allocate("--under", "0.0001"), says=["cheapest is"])
        self.assertIn("--under", done.err)

    def test_equal_values_are_the_single_rule(self):
        sites = self.object("inspect", self.folder / "model")["sites"]
        own = [word for site in sites for word in ("--site-tau", f"{site['id']}=0.3")]
        for key in ("value", "loss", "macs_share", "experts_mean"):
            self.assertEqual(self.evaluate("--tau", 0.9, *own)[key], self.evaluate("--tau", 0.3)[key])
        one = self.evaluate("--tau", 0, *own[:2])
        self.assertLess(one["experts_mean"], self.evaluate("--tau", 0)["experts_mean"])

    def test_wrong_values_are_named(self):
        data = ("--data", self.text)
        self.refused("evaluate", self.project, *data, "--tau", 0.1, "--site-tau", "layer.0.ffn", says=["SITE=VALUE"])
        self.refused("evaluate", self.project, *data, "--tau", 0.1, "--site-tau", "layer.0.ffn=2", says=["layer.0.ffn", "2"])
        self.refused("evaluate", self.project, *data, "--tau", 0.1, "--site-tau", "layer.77.ffn=0.2", says=["layer.77.ffn"])
        self.refused("evaluate", self.project, *data, "--site-tau", "layer.0.ffn=0.2", says=["other sites"])

    def test_exports_what_was_chosen(self):
        site = self.object("inspect", self.folder / "model")["sites"][0]["id"]
        out = self.folder / "out"
        shown = self.object("export", self.project, "--output", out, "--tau", 0.6, "--site-tau", f"{site}=0.1")
        self.assertEqual(shown["site_values"], {site: 0.1})
        section = json.loads((out / "config.json").read_text())["dynak"]
        self.assertEqual(section["value"], 0.6)
        self.assertEqual({entry["site"]: entry["value"] for entry in section["sites"]}[site], 0.1)

    def test_stopped_it_keeps_what_was_measured(self):
        ours, theirs = pty.openpty()
        words = command("allocate", self.project, "--count", 100, "--samples", 0, "--points", 1000)
        with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=theirs, env=ENVIRONMENT) as process:
            os.close(theirs)
            shown = b""
            while b"batch" not in shown:  # it measures
                shown += os.read(ours, 4096)
            process.send_signal(signal.SIGINT)
            try:
                while os.read(ours, 4096):
                    pass
            except OSError:  # the other side is closed
                pass
            process.communicate(timeout=TIMEOUT)
        os.close(ours)
        self.assertEqual(process.returncode, 130)
        self.assertEqual(self.object(*self.allocate())["table"]["values"], [0, 0.3, 0.8])


if __name__ == "__main__":
    unittest.main()
