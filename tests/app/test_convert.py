# SPDX-License-Identifier: GPL-3.0-or-later
"""dynak convert and the commands of single stages: the curve, what is computed again, stopping and going on."""

import json
import os
import pty
import signal
import subprocess
import unittest

import tiny
from program import ARCHITECTURES, ENVIRONMENT, TIMEOUT, ProgramTest, command, shared

TIMES = {"ms_per_sample", "seconds", "project"}


def withoutTimes(value):
    if isinstance(value, dict):
        return {key: withoutTimes(inner) for key, inner in value.items() if key not in TIMES}
    return [withoutTimes(inner) for inner in value] if isinstance(value, list) else value


class ConvertTest(ProgramTest):
    def setUp(self):
        super().setUp()
        self.project = self.folder / "p.dynak"

    def tiny(self, *more):
        """Arguments of a conversion of the tiny model."""
        model, text = self.folder / "model", self.folder / "text.txt"
        if not model.exists():
            tiny.model(model)
            tiny.text(text)
        return ("convert", model, "--data", text, "--output", self.project, *tiny.quick(*more))

    def onlySweep(self, shown):
        self.assertEqual(len(shown["sweeps"]), 1)
        return next(iter(shown["sweeps"].values()))

    def checkCurve(self, sweep):
        dense, points = sweep["dense"], sweep["points"]
        self.assertEqual(points[0]["value"], 0)
        self.assertEqual(points[0]["quality"], dense["quality"])
        self.assertEqual(points[0]["loss"], dense["loss"])
        sites = [i for i, experts in enumerate(sweep["experts"]) if experts > 0]
        for site in sites:
            self.assertEqual(points[0]["experts_per_site"][site], sweep["experts"][site])
        for cheaper, dearer in zip(points[1:], points):
            self.assertGreater(cheaper["value"], dearer["value"])
            # equal where a router's scores lie so close that neighbouring values choose the same experts
            self.assertLessEqual(cheaper["macs_per_sample"], dearer["macs_per_sample"])
            self.assertLessEqual(cheaper["macs_share"], dearer["macs_share"])
            for site in sites:  # the sets are nested, so their sizes fall
                self.assertLessEqual(cheaper["experts_per_site"][site], dearer["experts_per_site"][site])
        for point in points:
            self.assertLessEqual(point["quality_low"], point["quality"])
            self.assertGreaterEqual(point["quality_high"], point["quality"])
            self.assertEqual(point["count"], dense["count"])


class Curve(ConvertTest):
    def test_tiny_language_model(self):
        shown = self.object(*self.tiny("--experts", 8))
        self.assertEqual(set(shown), {"project", "profile", "partitions", "routers", "fits", "sweeps"})
        self.assertEqual(list(shown["partitions"]), ["kmeans-8"])
        sweep = self.onlySweep(shown)
        self.assertEqual(sweep["metric"], "perplexity")
        self.checkCurve(sweep)
        for site in shown["partitions"]["kmeans-8"].values():
            self.assertLess(site["objective"], site["random_objective"])

    def test_every_partition_router_and_rule(self):
        for more in (("--method", "coactivation"), ("--method", "random"), ("--method", "contiguous"), ("--kind", "classification"),
                     ("--kind", "similarity"), ("--kind", "oracle"), ("--kind", "random"), ("--rule", "anchored")):  # fmt: skip
            with self.subTest(more):
                self.project.unlink(missing_ok=True)
                self.checkCurve(self.onlySweep(self.object(*self.tiny("--experts", 8, *more))))

    def test_mnist(self):
        shown = self.object(
            "convert", shared("models", "vit-mnist", "model.safetensors"), "--architecture", ARCHITECTURES / "vit-mnist.json",
            "--data", shared("data", "mnist"), "--output", self.project, "--experts", 16, "--tokens", 1500, "--steps", 40,
            "--hidden", 16, "--samples", 64, "--values", "0,0.1,0.3,0.6,1", "--kept-tokens", 64,
        )  # fmt: skip
        sweep = self.onlySweep(shown)
        self.assertEqual((sweep["metric"], sweep["experts"]), ("accuracy", [16] * 6))
        self.assertGreater(sweep["dense"]["quality"], 0.9)
        self.checkCurve(sweep)

    def test_stories(self):
        text = self.folder / "text.txt"
        text.write_bytes(shared("data", "tinyshakespeare", "input.txt").read_bytes()[:4000])
        shown = self.object(
            "convert", shared("models", "stories260K", "model.safetensors"), "--architecture", ARCHITECTURES / "stories260K.json",
            "--data", text, "--output", self.project, "--experts", 43, "--tokens", 1000, "--steps", 40, "--hidden", 16,
            "--samples", 2, "--values", "0,0.2,0.5,1", "--kept-tokens", 64,
        )  # fmt: skip
        self.checkCurve(self.onlySweep(shown))


class Again(ConvertTest):
    def test_nothing_is_computed_twice(self):
        first = self.object(*self.tiny("--experts", 8))
        done = self.ok(*self.tiny("--experts", 8))
        for stage in ("Profile of", "Partition ", "Routers ", "Sweep "):
            self.assertNotIn(stage, done.err)
        # times are part of the result: equal ones say that nothing was measured again
        self.assertEqual(self.object(*self.tiny("--experts", 8)), first)

    def test_another_number_of_experts_keeps_the_profile(self):
        first = self.object(*self.tiny("--experts", 8))
        done = self.ok(*self.tiny("--experts", 4))
        self.assertNotIn("Profile of", done.err)
        for stage in ("Partition kmeans-4", "Routers kmeans-4", "Sweep kmeans-4"):
            self.assertIn(stage, done.err)
        second = self.object(*self.tiny("--experts", 4))
        self.assertEqual(second["profile"], first["profile"])
        self.assertEqual(set(second["partitions"]), {"kmeans-8", "kmeans-4"})
        for name in ("partitions", "routers", "sweeps"):
            kept = next(iter(first[name]))
            self.assertEqual(second[name][kept], first[name][kept], f"{name} of 8 experts are kept as they were")

    def test_a_changed_rule_sweeps_only(self):
        self.ok(*self.tiny("--experts", 8))
        done = self.ok("sweep", self.project, "--rule", "anchored")
        for stage in ("Profile of", "Partition ", "Routers "):
            self.assertNotIn(stage, done.err + done.out)
        self.assertIn("anchored", done.out)

    def test_same_seed_same_result(self):
        first = self.object(*self.tiny("--experts", 8, "--seed", 5))
        self.project.unlink()
        self.assertEqual(withoutTimes(self.object(*self.tiny("--experts", 8, "--seed", 5))), withoutTimes(first))
        self.project.unlink()
        self.assertNotEqual(withoutTimes(self.object(*self.tiny("--experts", 8, "--seed", 6))), withoutTimes(first))

    def test_stage_by_stage_is_the_same_as_all_at_once(self):
        whole = self.object(*self.tiny("--experts", 8))
        self.project.unlink()
        self.ok(*self.tiny("--experts", 8, "--values", "0"))
        for stage, options in (("profile", ()), ("partition", ("--experts", 8)), ("fit-routers", ()), ("sweep", ("--values", "0,0.2,0.5,0.8,1"))):
            shown = self.object(stage, self.project, *options)
        self.assertEqual(withoutTimes(shown), withoutTimes(whole))

    def test_recipe_file_and_options_over_it(self):
        recipe = self.folder / "recipe.json"
        recipe.write_text(json.dumps({"partition": {"experts": 4, "method": "contiguous"}}))
        shown = self.object(*self.tiny("--recipe", recipe, "--method", "kmeans"))
        self.assertEqual(list(shown["partitions"]), ["kmeans-4"])

    def test_a_project_of_another_model_is_not_overwritten(self):
        self.ok(*self.tiny("--experts", 8))
        before = self.project.read_bytes()
        other = tiny.model(self.folder / "other")
        self.refused("convert", other, "--data", self.folder / "text.txt", "--output", self.project, says=["another model"])
        self.assertEqual(self.project.read_bytes(), before)


class Stopped(ConvertTest):
    # long enough to be stopped in; every check of patience is off so that the length is known
    SLOW = ("--experts", 8, "--steps", 4000, "--patience", 0)

    def stop(self, after, number=signal.SIGINT):
        """Starts the conversion, sends a signal when stderr has a line that begins with `after`; what it printed."""
        with subprocess.Popen(
            command(*self.tiny(*self.SLOW)), stderr=subprocess.PIPE, stdout=subprocess.PIPE, env=ENVIRONMENT, text=True
        ) as process:
            for line in process.stderr:
                if line.startswith(after):
                    process.send_signal(number)
                    break
            out, err = process.communicate(timeout=TIMEOUT)
            self.assertEqual(process.returncode, 130, err)
        return out, err

    def test_stopped_twice_and_run_again_is_the_same_as_not_stopped(self):
        whole = self.object(*self.tiny(*self.SLOW))
        self.project.unlink()
        _, err = self.stop("Profile of")  # in the routers
        self.assertNotIn("Routers", err)
        self.assertTrue(self.project.exists())
        self.assertEqual([path.name for path in self.folder.glob("*.dynak*")], ["p.dynak"])
        done = self.ok(*self.tiny(*self.SLOW))
        for stage in ("Profile of", "Partition "):
            self.assertNotIn(stage, done.err)
        self.assertEqual(withoutTimes(self.object(*self.tiny(*self.SLOW))), withoutTimes(whole))

    def test_sigterm_stops_too(self):
        self.stop("Profile of", signal.SIGTERM)

    def test_json_of_a_stopped_run_is_one_object(self):
        self.tiny()
        with subprocess.Popen(
            command(*self.tiny("--experts", 8, "--steps", 1_000_000, "--patience", 0), "--json"),
            stderr=subprocess.PIPE, stdout=subprocess.PIPE, env=ENVIRONMENT, text=True,
        ) as process:  # fmt: skip
            while not self.project.exists() and process.poll() is None:
                pass
            process.send_signal(signal.SIGINT)
            out, _ = process.communicate(timeout=TIMEOUT)
        self.assertEqual(process.returncode, 130)
        self.assertEqual(json.loads(out)["error"], "stopped")


class Terminal(ConvertTest):
    def progress(self, *arguments):
        """What a terminal on stderr is shown."""
        ours, theirs = pty.openpty()
        with subprocess.Popen(command(*arguments), stdout=subprocess.PIPE, stderr=theirs, env=ENVIRONMENT) as process:
            os.close(theirs)
            shown = b""
            try:
                while piece := os.read(ours, 4096):
                    shown += piece
            except OSError:  # the other side is closed
                pass
            out, _ = process.communicate(timeout=TIMEOUT)
        os.close(ours)
        self.assertEqual(process.returncode, 0, shown)
        return shown.decode(), out.decode()

    def test_progress_on_a_terminal_only(self):
        shown, out = self.progress(*self.tiny("--experts", 8, "--json"))
        self.assertRegex(shown, r"\r\x1b\[K[0-9]+ %")
        self.assertNotIn("\r", out)
        self.project.unlink()
        self.assertNotIn("\r", self.ok(*self.tiny("--experts", 8)).err)

    def test_quiet_shows_none(self):
        shown, _ = self.progress(*self.tiny("--experts", 8, "--json", "--quiet"))
        self.assertEqual(shown, "")


if __name__ == "__main__":
    unittest.main()
