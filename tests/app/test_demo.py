# SPDX-License-Identifier: GPL-3.0-or-later
"""dynak demo: from a built-in model to a curve, and on from there."""

import shutil
import unittest

from program import SOURCE, ProgramTest


class Demo(ProgramTest):
    def made(self, resources):
        return self.object("demo", "shapes", "--output", self.folder / "demo", environment={"DYNAK_RESOURCES": resources})

    def test_another_installation_goes_on(self):
        other = self.folder / "other"
        shutil.copytree(SOURCE / "resources", other)
        first = self.made(other)
        shutil.rmtree(other)
        # with the milliseconds of the first, so nothing was done again
        self.assertEqual(self.made(SOURCE / "resources"), first)

    def test_another_project_in_its_place_is_left_alone(self):
        self.made(SOURCE / "resources")
        file = self.folder / "demo" / "shapes.dynak"
        shutil.copy(file, file.with_name("grammar.dynak"))
        before = file.read_bytes()
        self.refused("demo", "grammar", "--output", self.folder / "demo", says=["grammar.dynak", "has changed"])
        self.assertEqual(file.with_name("grammar.dynak").read_bytes(), before)


if __name__ == "__main__":
    unittest.main()
