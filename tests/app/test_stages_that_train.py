# SPDX-License-Identifier: GPL-3.0-or-later
"""Replace-projections, relufy, sparsify, compare and training recipes, as processes."""

import json
import signal
import subprocess
import time
import unittest

import tiny
from program import ENVIRONMENT, ProgramTest, command

SHORT = ["--epochs", "0", "--steps", "20", "--learning-rate", "0.003", "--batch-size", "4"]


class Stages(ProgramTest):
    def setUp(self):
        super().setUp()
        self.model = tiny.model(self.folder / "model", activation_function="gelu_new")
        self.text = tiny.text(self.folder / "text.txt")
        self.project = self.folder / "p.dynak"

    def convert(self, *more, output=None):
        return ("convert", self.model, "--data", self.text, "--output", output or self.project, *tiny.quick(*more))

    def sites(self, folder):
        return {site["id"]: site for site in self.object("inspect", folder)["sites"]}

    def test_without_them_a_conversion_is_what_it_was(self):
        shown = self.object(*self.convert())
        self.assertNotIn("trained", shown)
        self.assertFalse((self.folder / "p.models").exists())
        self.assertEqual(list(shown["sweeps"]), ["kmeans.regression.tau"])

    def test_all_three_stand_before_the_profile(self):
        recipe = {stage: {"enabled": True, "epochs": 0, "steps": 20, "batchSize": 4}
                  for stage in ("replace-projections", "relufy", "sparsify")}  # fmt: skip
        recipe["sparsify"]["alpha"] = 0.05
        (self.folder / "recipe.json").write_text(json.dumps(recipe))
        shown = self.object(*self.convert("--recipe", self.folder / "recipe.json"))
        self.assertEqual(set(shown["trained"]), set(recipe))
        last = shown["trained"]["sparsify"]
        self.assertEqual(last["lines"][-1]["step"], 20)
        self.assertGreater(last["lines"][-1]["penalty"], 0)
        sites = self.sites(last["path"])
        self.assertEqual(len(sites), 5 * tiny.LAYERS)
        self.assertTrue(all(site["activation"] == "relu" for site in sites.values()))
        (sweep,) = shown["sweeps"].values()
        self.assertIn("layer.1.attention.value", sweep["sites"])
        self.assertEqual(next(iter(shown["sweeps"])), "mlp-relu-hoyer0.05-kmeans.regression.tau")
        # nothing is due: nothing is trained again
        before = (self.folder / "p.models").stat().st_mtime_ns, last["path"]
        again = self.object(*self.convert("--recipe", self.folder / "recipe.json"))
        self.assertEqual(again["trained"]["sparsify"]["path"], last["path"])
        self.assertEqual((self.folder / "p.models").stat().st_mtime_ns, before[0])
        self.assertFalse(list((self.folder / "p.models").glob("*/training.safetensors")))

    def test_a_curve_with_and_one_without_stand_side_by_side(self):
        self.ok(*self.convert())
        self.ok("relufy", self.project, *SHORT)
        self.ok("sparsify", self.project, *SHORT, "--alpha", "0.05")
        shown = self.object("sweep", self.project)
        self.assertEqual(len(shown["sweeps"]), 2)
        self.assertIn("relu-hoyer0.05-kmeans.regression.tau", shown["sweeps"])
        self.assertGreater(shown["profile"]["layer.0.ffn"]["exact_zeros"], 0.2)

    def test_dropout_is_another_training_and_none_is_the_one_before(self):
        self.ok(*self.convert())
        paths, losses = [], []
        for more in ((), ("--dropout", "0"), ("--dropout", "0.3")):
            trained = self.object("sparsify", self.project, *SHORT, *more)["trained"]["sparsify"]
            paths.append(trained["path"])
            losses.append(trained["lines"][-1]["loss"])
        self.assertEqual(paths[0], paths[1])
        self.assertNotEqual(paths[1], paths[2])
        self.assertGreater(losses[2], losses[1] + 0.02)

    def test_one_or_both_factors_of_gated_ffns_are_rectified(self):
        llama = tiny.llama(self.folder / "llama")
        shown = {}
        for gated in ("gate", "both"):
            recipe = self.recipe({"relufy": {"enabled": True, "gated": gated, "epochs": 0, "steps": 5, "batchSize": 4}})
            shown[gated] = self.object("convert", llama, "--data", self.text, "--output", self.folder / f"{gated}.dynak",
                                       "--recipe", recipe, *tiny.quick())  # fmt: skip
        zeros = {gated: of["profile"]["layer.0.ffn"]["exact_zeros"] for gated, of in shown.items()}
        self.assertAlmostEqual(zeros["gate"], 0.5, delta=0.1)
        self.assertAlmostEqual(zeros["both"], 0.75, delta=0.1)  # at rest where either factor is
        self.assertEqual([next(iter(of["sweeps"])) for of in shown.values()],
                         ["relu-kmeans.regression.tau", "drelu-kmeans.regression.tau"])  # fmt: skip
        (sweep,) = shown["both"]["sweeps"].values()
        self.assertEqual(sweep["points"][0]["value"], 0)
        self.assertAlmostEqual(sweep["points"][0]["quality"], sweep["dense"]["quality"], places=4)
        for gated, up in (("gate", "identity"), ("both", "relu")):
            sites = self.sites(shown[gated]["trained"]["relufy"]["path"])
            self.assertEqual({(site["activation"], site["up_activation"]) for site in sites.values()}, {("relu", up)})
        project, out = self.folder / "both.dynak", self.folder / "out"
        exported = self.object("export", project, "--format", "hf", "--tau", "0.2", "--output", out)
        self.assertIn("trust_remote_code", exported["notes"][0])
        self.assertEqual({site["up_activation"] for site in self.sites(out).values()}, {"relu"})
        self.assertIn("gated relu × relu", self.ok("inspect", out).out)
        # each executor computes the same model
        loss = [self.object("evaluate", project, "--data", self.text, "--tau", 0.2, "--executor", executor)["loss"]
                for executor in ("masked", "grouped", "sparse")]  # fmt: skip
        self.assertAlmostEqual(min(loss), max(loss), places=4)
        # of one that has no gate it is the ordinary ReLU
        self.ok(*self.convert())
        self.ok("relufy", self.project, *SHORT, "--gated", "both")
        plain = self.object("sweep", self.project)["trained"]["relufy"]["path"]
        self.assertEqual({site["up_activation"] for site in self.sites(plain).values()}, {"identity"})

    def test_a_project_that_moved_finds_its_trained_model(self):
        self.ok(*self.convert())
        self.ok("relufy", self.project, *SHORT)
        moved = self.folder / "elsewhere"
        moved.mkdir()
        for name in ("p.dynak", "p.models", "model", "text.txt"):
            (self.folder / name).rename(moved / name)
        self.ok("sweep", moved / "p.dynak")

    def test_a_removed_model_is_trained_again(self):
        self.ok(*self.convert("--relufy", "--recipe", self.recipe({"relufy": {"epochs": 0, "steps": 5}})))
        (folder,) = (self.folder / "p.models").iterdir()
        (folder / "model.safetensors").unlink()
        (folder / "config.json").unlink()
        folder.rename(self.folder / "gone")
        shown = self.object(*self.convert("--relufy", "--recipe", self.recipe({"relufy": {"epochs": 0, "steps": 5}})))
        self.assertTrue((folder / "model.safetensors").exists())
        self.assertEqual(shown["trained"]["relufy"]["path"], str(folder))

    def recipe(self, content, name="recipe.json"):
        (self.folder / name).write_text(json.dumps(content))
        return self.folder / name

    def test_killed_and_run_again_is_as_if_never_killed(self):
        more = ["--epochs", "0", "--steps", "600", "--batch-size", "4", "--alpha", "0.01"]
        weights = []
        for name in ("whole", "parts"):
            project = self.folder / f"{name}.dynak"
            self.ok(*self.convert(output=project))
            if name == "parts":
                with subprocess.Popen(
                    command("sparsify", project, *more), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                    env=ENVIRONMENT,
                ) as killed:  # fmt: skip
                    deadline = time.monotonic() + 120
                    while killed.poll() is None and time.monotonic() < deadline:
                        if list((self.folder / "parts.models").glob("*/training.safetensors")):
                            break
                        time.sleep(0.01)
                    killed.send_signal(signal.SIGKILL)
                self.assertNotEqual(killed.returncode, 0, "it was done before it could be killed")
            shown = self.object("sparsify", project, *more)
            weights.append((self.folder / shown["trained"]["sparsify"]["path"] / "model.safetensors").read_bytes())
        self.assertEqual(weights[0], weights[1])

    def test_a_preset_is_where_options_start_from(self):
        shown = self.object(*self.convert("--preset", "quick-look"))
        (sweep,) = shown["sweeps"].values()
        self.assertEqual(len(sweep["points"]), 5)  # --values of the command line win
        self.assertNotIn("trained", shown)
        recipe = self.recipe({"relufy": {"epochs": 0, "steps": 5}, "sparsify": {"epochs": 0, "steps": 5, "batchSize": 4}})
        shown = self.object(*self.convert("--preset", "balanced", "--recipe", recipe))
        self.assertEqual(set(shown["trained"]), {"relufy", "sparsify"})  # the model has GELU
        self.assertEqual([line["steps"] for line in shown["trained"]["sparsify"]["lines"]], [5] * 5)
        self.refused(*self.convert("--preset", "balance"), says=("balance", 'mean "balanced"'))

    def test_inputs_beyond_the_memory_are_streamed_with_the_same_result(self):
        text = tiny.text(self.folder / "long.txt", lines=900)
        losses = []
        for name, megabytes in (("all", 64), ("streamed", 1)):
            project = self.folder / f"{name}.dynak"
            self.ok("convert", self.model, "--data", text, "--output", project, "--router-inputs-megabytes", megabytes,
                    *tiny.quick("--tokens", 0, "--samples", 4))  # fmt: skip
            shown = self.object("fit-routers", project, "--tokens", 12000, "--hidden", 8)
            losses.append([site["held_out_loss"] for routers in shown["routers"].values() for site in routers.values()])
            if megabytes == 1:  # 8,192 tokens fit
                stored = self.object("fit-routers", project, "--tokens", 0)
                kept = [site["held_out_loss"] for routers in stored["routers"].values() for site in routers.values()]
                self.assertNotEqual(kept, losses[1])
        self.assertEqual(losses[0], losses[1])

    def test_compare_puts_recipes_into_one_project_with_intervals_over_seeds(self):
        quick = {"fit-routers": {"steps": 30, "hidden": 8}, "sweep": {"samples": 8, "values": [0, 0.3, 0.8]},
                 "profile": {"tokens": 600}}  # fmt: skip
        first = self.recipe(quick, "regression.json")
        second = self.recipe(quick | {"fit-routers": quick["fit-routers"] | {"kind": "classification"}}, "bce.json")
        run = ("compare", first, second, "--model", self.model, "--data", self.text, "--output", self.project,
               "--seeds", "1,2,3", "--csv", self.folder / "points.csv")  # fmt: skip
        shown = self.object(*run)
        self.assertEqual(set(shown["sweeps"]), {"regression", "bce"})
        points = shown["sweeps"]["regression"]["points"]
        self.assertEqual([point["value"] for point in points], [0, 0.3, 0.8])
        lines = (self.folder / "points.csv").read_text().splitlines()
        self.assertEqual(len(lines), 1 + 2 * 3 * 4)  # header; recipes, seeds, dense and three points
        rows = [line.split(",") for line in lines[1:]]
        seeds = [float(row[5]) for row in rows if row[0] == "regression" and row[2] == "tau" and row[3] == "0.8"]
        self.assertEqual(len(seeds), 3)
        self.assertAlmostEqual(points[2]["quality"], sum(seeds) / 3, places=6)
        self.assertLess(points[2]["quality_low"], points[2]["quality"])
        again = self.object(*run)
        for label in shown["sweeps"]:
            self.assertEqual([point["quality"] for point in again["sweeps"][label]["points"]],
                             [point["quality"] for point in shown["sweeps"][label]["points"]])  # fmt: skip

    def test_what_is_wrong_in_a_recipe_is_named(self):
        self.refused(*self.convert("--recipe", self.recipe({"sparsfy": {}})), says=("sparsfy", 'mean "sparsify"'))
        self.refused(*self.convert("--recipe", self.recipe({"sparsify": {"alfa": 1}})), says=("alfa", 'mean "alpha"'))
        self.refused(*self.convert("--recipe", self.recipe({"sparsify": {"alpha": -1}})), says=("alpha", "from 0"))
        train = ("train", self.model, "--data", self.text, "--output", self.folder / "out", "--recipe")
        wrong = self.recipe({"stages": [{"learning_rat": 1}]})
        self.refused(*train, wrong, says=("recipe.json", "stage 1", "learning_rat", 'mean "learning_rate"'))

    def test_a_training_recipe_runs_its_stages_and_goes_on(self):
        stages = [{"name": "tune", "steps": 20}, {"name": "sparsify", "relu": True, "steps": 20, "alpha": 0.05,
                                                  "logits": 0.5, "sites": 0.5}]  # fmt: skip
        recipe = self.recipe({"defaults": {"batch_size": 4, "learning_rate": 3e-3, "warm_up_steps": 2}, "stages": stages})
        train = ("train", self.model, "--data", self.text, "--recipe", recipe, "--output")
        shown = self.object(*train, self.folder / "a")
        self.assertEqual([stage["name"] for stage in shown["stages"]], ["tune", "sparsify"])
        self.assertGreater(shown["stages"][1]["lines"][-1]["sites_loss"], 0)
        self.assertEqual(self.sites(self.folder / "a")["layer.0.ffn"]["activation"], "relu")
        self.assertTrue((self.folder / "a" / "training.json").exists())
        weights = (self.folder / "a" / "model.safetensors").read_bytes()
        self.ok(*train, self.folder / "a", "--resume")  # everything is done: the same model
        self.assertEqual((self.folder / "a" / "model.safetensors").read_bytes(), weights)


if __name__ == "__main__":
    unittest.main()
