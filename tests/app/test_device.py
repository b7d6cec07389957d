# SPDX-License-Identifier: GPL-3.0-or-later
"""--device: one that is not there is refused by every command, before anything is read or written."""

import unittest

import tiny
from program import ProgramTest

ABSENT = "cuda:31"  # on machines with graphics cards, too
PROJECT = "absent.dynak"
COMMANDS = [
    ("inspect", "absent"),
    ("forward", "absent", "--inputs", "absent", "--output", "out"),
    ("generate", "absent", "--prompt-ids", "1"),
    ("evaluate", "absent", "--data", "absent"),
    ("convert", "absent", "--data", "absent", "--output", "out"),
    ("train", "absent", "--data", "absent", "--output", "out"),
    ("train", "--demo", "shapes", "--output", "out"),
    ("demo", "shapes", "--output", "out"),
    ("profile", PROJECT),
    ("partition", PROJECT),
    ("fit-routers", PROJECT),
    ("sweep", PROJECT),
    ("allocate", PROJECT),
]


class Device(ProgramTest):
    def testAbsentDevicesAreRefusedFirst(self):
        for arguments in COMMANDS:
            with self.subTest(command=arguments):
                sentence = f'The device "{ABSENT}" is not available in this LibTorch.'
                self.refused(*arguments, "--device", ABSENT, folder=self.folder, says=[sentence])
                self.assertEqual(list(self.folder.iterdir()), [])

    def testTheCpuIsADeviceToo(self):
        model = tiny.model(self.folder / "model")
        self.assertEqual(self.object("inspect", model, "--device", "cpu"), self.object("inspect", model))


if __name__ == "__main__":
    unittest.main()
