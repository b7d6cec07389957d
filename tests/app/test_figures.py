# SPDX-License-Identifier: GPL-3.0-or-later
"""dynak plot and dynak report: figures from outside, and one page that holds everything and needs nothing."""

import csv
import html
import html.parser
import re
import shlex
import unittest
from collections import Counter

import tiny
from program import STUDIO, ProgramTest

VOID = {"meta", "br", "img", "link", "hr", "input"}


class Page(html.parser.HTMLParser):
    """What stands in a page: tags that are closed, ids, and what would be fetched from elsewhere."""

    def __init__(self, text):
        super().__init__()
        self.open, self.ids, self.fetched, self.tags, self.links = [], Counter(), [], Counter(), []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.tags[tag] += 1
        if tag not in VOID:
            self.open.append(tag)
        self.look(tag, attributes)

    def handle_startendtag(self, tag, attributes):
        self.tags[tag] += 1
        self.look(tag, attributes)

    def look(self, tag, attributes):
        for name, value in attributes:
            if name == "id":
                self.ids[value] += 1
            if name in {"src", "href", "xlink:href", "data"} and not value.startswith(("#", "data:")):
                self.fetched.append((tag, value))
            if tag == "a" and name == "href":
                self.links.append(value[1:])

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            raise ValueError(f"</{tag}> closes nothing")


@unittest.skipUnless(STUDIO.exists(), "figures need dynak-studio")
class FigureTest(ProgramTest):
    def setUp(self):
        super().setUp()
        self.project = self.folder / "p & q.dynak"
        model, text = self.folder / "model", self.folder / "text.txt"
        tiny.model(model)
        tiny.text(text)
        self.shown = self.object("convert", model, "--data", text, "--output", self.project, *tiny.quick("--experts", 8))


class Plot(FigureTest):
    def rows(self, figure, *more):
        file = self.folder / "figure.csv"
        self.ok("plot", self.project, "--figure", figure, "--output", file, *more)
        with open(file, encoding="utf-8", newline="") as lines:
            return list(csv.reader(lines))[1:]

    def test_two_partitions_stand_side_by_side(self):
        shown = self.object("partition", self.project, "--method", "coactivation")
        self.assertEqual(set(shown["partitions"]), {"kmeans-8", "coactivation-8"})
        rows = self.rows("coactivation")
        splits = {row[1]: float(row[3]) for row in rows if row[0] == "partition"}
        self.assertEqual(len(splits), 3, splits)  # both, and a random one
        inside = shown["partitions"]["coactivation-8"][next(iter(shown["profile"]))]["inside_coactivation"]
        self.assertAlmostEqual(splits["Co-activation graph"], inside)
        self.assertGreater(splits["Co-activation graph"], splits["random"])
        self.assertIn("Balanced k-means", splits)
        # the map in the order of each: the same pairs, sorted differently
        maps = [[row[1:4] for row in self.rows("coactivation", "--partition", name) if row[0] == "map"] for name in shown["partitions"]]
        self.assertEqual(sorted(maps[0]), sorted(maps[1]))
        self.assertNotEqual(maps[0], maps[1])

    def test_a_profile_stands_behind(self):
        other = self.folder / "other.dynak"
        other.write_bytes(self.project.read_bytes())
        self.ok("profile", other, "--activity", "absolute", "--activity-value", "0.5")
        alone, both = self.rows("sparsity"), self.rows("sparsity", "--compare", other)
        self.assertEqual([row[: len(alone[0])] for row in both], alone)
        theirs = self.object("profile", other)["profile"]
        for row in both:
            self.assertAlmostEqual(float(row[-3]), 1 - theirs[row[0]]["resting_median"])


class Report(FigureTest):
    def page(self, *more):
        file = self.folder / "report.html"
        self.assertEqual(self.object("report", self.project, "--output", file, *more), {"output": str(file)})
        return file.read_text(encoding="utf-8")

    def test_everything_is_in_it(self):
        text = self.page()
        page = Page(text)
        self.assertEqual(page.open, [])
        self.assertEqual(page.fetched, [])
        self.assertNotIn("script", page.tags)
        self.assertNotRegex(text, r"@import|url\(['\"]?(?!#)")
        self.assertEqual([name for name, count in page.ids.items() if count > 1], [])
        for link in page.links:
            self.assertIn(link, page.ids)
        self.assertIn("prefers-color-scheme: dark", text)
        # cost and accuracy, sparsity and tokens, and three of each site, each for light and dark
        sites = len(next(iter(self.shown["partitions"].values())))
        self.assertEqual(page.tags["svg"], 2 * (3 + 3 * sites))
        for site in self.shown["profile"]:
            self.assertIn(site, text)
        sweep = next(iter(self.shown["sweeps"].values()))
        self.assertIn(sweep["split"], text)
        self.assertEqual(len(re.findall(r"<tr[^>]*><td>τ = |<tr[^>]*><td>tau = ", text)), len(sweep["points"]))

    def test_its_commands_run(self):
        text = html.unescape(self.page())
        commands = sorted({line for line in re.findall(r"<code>(dynak plot .*?)</code>", text)})
        self.assertGreater(len(commands), 5)
        for line in commands[:: max(1, len(commands) // 4)]:
            with self.subTest(line):
                words = shlex.split(line)
                self.assertEqual(words[0], "dynak")
                figure = self.folder / "figure.svg"
                words[words.index("--output") + 1] = str(figure)
                self.ok(*words[1:])
                self.assertIn("<svg", figure.read_text(encoding="utf-8"))
                figure.unlink()

    def test_what_is_wrong_is_said(self):
        self.refused("report", self.folder / "absent.dynak", "--output", self.folder / "x.html", says=["absent.dynak does not exist"])
        self.refused("report", self.project, "--output", self.folder / "nowhere" / "x.html", says=["nowhere"])
        self.assertFalse((self.folder / "x.html").exists())


if __name__ == "__main__":
    unittest.main()
