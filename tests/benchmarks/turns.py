# SPDX-License-Identifier: GPL-3.0-or-later
"""A program of Dynak's that works when it is asked to, so that PyTorch and Dynak can take turns in one run."""

import statistics
import subprocess


class Ours:
    """Sends a number of rounds a line, reads the seconds they took."""

    def __init__(self, program, *arguments):
        self.process = subprocess.Popen(
            [str(part) for part in (program, *arguments)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def __call__(self, count):
        self.process.stdin.write(f"{count}\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline()
        if not answer:
            raise SystemExit("Dynak's program ended early")
        return float(answer)

    def close(self):
        self.process.terminate()  # it waits for the next number, or answers one that nobody reads


def ratios(theirs, ours, pairs, count):
    """Theirs over ours for each pair; the order is reversed every other time."""
    found = []
    for pair in range(pairs):
        if pair % 2:
            own = ours(count)
            other = theirs(count)
        else:
            other = theirs(count)
            own = ours(count)
        found.append(other / own)
    return found


def summary(found):
    return {"pairs": len(found), "ratio": statistics.median(found), "quartiles": statistics.quantiles(found, n=4)}
