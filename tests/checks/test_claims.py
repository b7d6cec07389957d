# SPDX-License-Identifier: GPL-3.0-or-later
"""docs/experiments/claims.py on curves whose answers are known, and the direction of the claims in the committed CSV."""

import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

EXPERIMENTS = pathlib.Path(__file__).resolve().parents[2] / "docs" / "experiments"
sys.path.insert(0, str(EXPERIMENTS))
import claims  # noqa: E402

HEADER = "recipe,seed,rule,value,metric,quality,loss,macs_share,experts_mean,ms_per_sample\n"


def figures(*arguments):
    """{(claim, rest of the line without figures): mean} of what claims.py prints."""
    shown = subprocess.run([sys.executable, "-B", EXPERIMENTS / "claims.py", *map(str, arguments)],
                           capture_output=True, text=True, check=True).stdout  # fmt: skip
    found = {}
    for line in shown.splitlines():
        if match := re.match(r"(\S+)  (.*?): (-?[\d.]+)", line):
            found[match[1], match[2]] = float(match[3])
    return found


class Claims(unittest.TestCase):
    def csv(self, *rows):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        file = pathlib.Path(folder.name) / "points.csv"
        file.write_text(HEADER + "".join(",".join(map(str, row)) + "\n" for row in rows))
        return file

    def test_curves_are_read_on_straight_lines(self):
        points = [{"macs_share": 0.4, "loss": 2.0}, {"macs_share": 0.6, "loss": 1.0}]
        self.assertAlmostEqual(claims.read_at(points, "macs_share", 0.45, "loss"), 1.75)
        self.assertIsNone(claims.read_at(points, "macs_share", 0.39, "loss"))

    def test_the_interval_is_students(self):
        # t(2) = 4.303 at 97.5 %, the standard deviation of 1, 2, 3 is 1: 4.303 / sqrt(3) = 2.48
        self.assertEqual(claims.mean_text([1, 2, 3], 1, 2), "2.00 ± 2.48 (1.00, 2.00, 3.00)")
        self.assertEqual(claims.mean_text([0.5], 100, 0, " %"), "50 % (one seed)")

    def test_leads_and_savings(self):
        rows = []
        for seed, shift in ((1, 0), (2, 0.01)):
            for recipe, quality in (("sparse", 0.9), ("plain", 0.8)):
                rows += [(recipe, seed, "dense", 0, "accuracy", 0.92, 0.3, 1, 0, 1),
                         (recipe, seed, "tau", 0.1, "accuracy", quality + shift, 0.4, 0.6, 8, 1),
                         (recipe, seed, "tau", 0.2, "accuracy", quality + shift - 0.1, 0.5, 0.4, 4, 1)]  # fmt: skip
        file = self.csv(*rows)
        found = figures(file, "--dense", 0.92, "--costs", "50", "--lost", 10)
        self.assertAlmostEqual(found["(a)", "sparse before plain at 50 % of the MACs"], 10.0)
        # 0.828 is reached at 0.6 - 0.2 · 0.72 and, a point higher, at 0.6 - 0.2 · 0.82
        self.assertAlmostEqual(found["(d)", "sparse"], 100 * (1 - (0.456 + 0.436) / 2), delta=0.05)

    def test_what_the_committed_points_show(self):
        for folder, file, more in (
            ("text-classification", "emotion.csv", ("--dense", 0.923, "--costs", "50")),
            ("language-modelling", "shakespeare.csv", ("--dense", 1.498, "--loss", "--costs", "50")),
            ("image-classification", "cifar10.csv", ("--dense", 0.789, "--costs", "50")),
        ):
            found = figures(EXPERIMENTS / folder / file, *more)
            with self.subTest(folder):
                self.assertGreater(found["(a)", "sparse before plain at 50 % of the MACs"], 0)
                self.assertGreater(found["(b)", "top-k before moefication at k = 8"], 0)
                self.assertGreater(found["(c)", "sparse before top-k at 50 % of the MACs"], 0)


if __name__ == "__main__":
    unittest.main()
