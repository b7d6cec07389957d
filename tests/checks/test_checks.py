# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants one violation after another in a small tree and sees each check find it, and find nothing in a clean tree."""

import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
LICENCE = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
CLEAN = {
    "core/moe/rule.h": LICENCE + "#pragma once\n#include <string>\n",
    "core/moe/rule.cpp": LICENCE + '#include "core/moe/rule.h"\n#include <ATen/ATen.h>\n#include <metis.h>\n',
    "core/moe/internal/layer.h": LICENCE + "#pragma once\n#include <torch/torch.h>\n#include <hdf5.h>\n",
    "widgets/curve/curve.cpp": LICENCE + '#include <QWidget>\n#include "core/moe/rule.h"\n',
    "tests/core/moe/test_rule.cpp": LICENCE + '#include <ATen/ATen.h>\n#include "core/moe/internal/layer.h"\n',
    "app/main.cpp": LICENCE + '#include "widgets/curve/curve.h"\n#include <queue>\n',
    "packaging/run": "#!/usr/bin/env bash\n# SPDX-License-Identifier: GPL-3.0-or-later\n",
    "build/release/generated.cpp": "no licence here\n",
    "translations/dynak_pl.ts": '<TS version="2.1" language="pl"><context><message><source>%1 of %2</source>'
    "<translation>%2: %1</translation></message></context></TS>",
}


def catalogue(body):
    return f'<TS version="2.1" language="pl"><context>{body}</context></TS>'


def message(source, translation, attributes=""):
    return f"<message {attributes}><source>{source}</source><translation>{translation}</translation></message>"


class Planted(unittest.TestCase):
    def findings(self, check, planted):
        with tempfile.TemporaryDirectory() as root:
            for name, text in {**CLEAN, **planted}.items():
                file = pathlib.Path(root) / name
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(text, encoding="utf-8")
            done = subprocess.run(
                [sys.executable, "-B", HERE / f"{check}.py", root], capture_output=True, text=True, check=False
            )
        self.assertEqual(done.stderr, "")
        self.assertEqual(done.returncode, 1 if planted else 0, done.stdout)
        return done.stdout

    def assert_found(self, check, planted, *words):
        found = self.findings(check, planted)
        for word in (*planted, *words):
            self.assertIn(word, found)
        self.assertIn(f"{check}: 1 findings", found)

    def test_clean_tree_passes(self):
        for check in ("structure", "licence", "registry", "translations"):
            with self.subTest(check):
                self.assertIn("0 findings", self.findings(check, {}))

    def test_qt_in_core(self):
        for header in ("QString", "QtCore/QString", "qglobal.h", "QtWidgets/qwidget.h"):
            with self.subTest(header):
                self.assert_found("structure", {"core/a.cpp": f"#include <{header}>\n"}, "core includes Qt", ":1:")

    def test_private_library_outside_core(self):
        for header, library in (("torch/torch.h", "Torch"), ("ATen/ATen.h", "Torch"), ("metis.h", "METIS"),
                                ("hdf5.h", "HDF5")):
            for part in ("app", "widgets", "tests/widgets"):
                with self.subTest(header=header, part=part):
                    self.assert_found("structure", {f"{part}/a.cpp": f"#include <{header}>\n"}, library, "private to core")

    def test_private_library_in_public_header(self):
        for header in ("c10/core/Device.h", "metis.h", "H5public.h"):
            with self.subTest(header):
                self.assert_found("structure", {"core/a.h": f"\n# include <{header}>\n"}, "public header", ":2:")

    def test_internal_header_in_public_or_outside(self):
        include = '#include "core/moe/internal/layer.h"\n'
        self.assert_found("structure", {"core/a.h": include}, "includes an internal one")
        self.assert_found("structure", {"widgets/a.cpp": include}, "internal to core")

    def test_arrows(self):
        for part, target in (("core", "widgets"), ("core", "app"), ("widgets", "app")):
            with self.subTest(part=part, target=target):
                self.assert_found("structure", {f"{part}/a.cpp": f'#include "{target}/a.h"\n'}, "the arrow is")

    def test_length(self):
        self.assert_found("structure", {"core/long.cpp": "\n" * 800}, "fewer than 800")
        self.assert_found("structure", {"app/studio/main_window.cpp": "\n" * 600}, "fewer than 600")
        with tempfile.TemporaryDirectory() as root:
            (pathlib.Path(root) / "core").mkdir()
            (pathlib.Path(root) / "core/long.cpp").write_text("\n" * 401)
            done = subprocess.run([sys.executable, "-B", HERE / "structure.py", root], capture_output=True, text=True,
                                  check=True)
            self.assertIn("note: core/long.cpp: 401 lines", done.stdout)

    def test_licence(self):
        self.assert_found("licence", {"core/a.cpp": "#pragma once\n" + LICENCE}, ":1:")
        self.assert_found("licence", {"tests/a.py": ""})
        self.assert_found("licence", {"packaging/build": "#!/bin/sh\necho\n"}, ":2:")
        self.assert_found("licence", {"core/CMakeLists.txt": "project(a)\n"})
        self.assert_found("licence", {"core/a.h": "// SPDX-License-Identifier: MIT\n"}, "MIT")

    def test_registry(self):
        self.assert_found("registry", {"docs/a.md": "one\nfrom https://" + "py" + "pi.org/simple\n"}, ":2:")
        self.assert_found("registry", {"packaging/a.txt": "files.python" + "hosted.org\n"})

    def test_translations(self):
        name = "translations/dynak_de.ts"
        self.assert_found("translations", {name: catalogue(message("%1 of %2", "%1"))}, "%2")
        self.assert_found("translations", {name: catalogue(message("At {cost}", "Bei {kosten}"))}, "{cost}")
        self.assert_found("translations", {name: catalogue(message("Stop", ""))}, "empty")
        self.assert_found("translations", {name: "<TS language='de'>"}, "not well-formed")
        self.assert_found("translations", {name: "<TS></TS>"}, "language")
        plural = "<numerusform>ein Experte in %1</numerusform><numerusform>%n Experten</numerusform>"
        self.assert_found("translations", {name: catalogue(message("%n in %1", plural, 'numerus="yes"'))}, "%1")

    def test_untranslated(self):
        unfinished = catalogue('<message><source>%1</source><translation type="unfinished"/></message>')
        self.assert_found("translations", {"translations/dynak_de.ts": unfinished}, "not translated")

    def test_sentences_are_in_the_catalogues(self):
        source = "core/base/words.cpp"
        told = '// SPDX-License-Identifier: GPL-3.0-or-later\nauto a() { return Sentence::tr("%1 is \\"gone\\" "\n  "now.", x); }\n'
        self.assert_found("translations", {source: told}, source, 'is "gone" now.', "lacks")
        self.assert_found("translations", {source: told.replace('"%1 is', "text")}, "literal")

    def test_one_plural_form_may_do(self):
        plural = catalogue(message("%n experts", "<numerusform>ein</numerusform>", 'numerus="yes"'))
        self.assertNotIn("error", self.findings_of_clean({"translations/dynak_ar.ts": plural}))

    def findings_of_clean(self, files):
        with tempfile.TemporaryDirectory() as root:
            for name, text in files.items():
                file = pathlib.Path(root) / name
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(text, encoding="utf-8")
            return subprocess.run([sys.executable, "-B", HERE / "translations.py", root], capture_output=True,
                                  text=True, check=True).stdout


class PublicHeaders(unittest.TestCase):
    """A header that does not stand alone breaks the build of the object library, which names it."""

    def build(self, header):
        cmake = os.environ.get("DYNAK_CMAKE", "cmake")
        with tempfile.TemporaryDirectory() as root:
            source = pathlib.Path(root)
            (source / "core").mkdir()
            (source / "core/sum.h").write_text(header)
            (source / "CMakeLists.txt").write_text(
                "cmake_minimum_required(VERSION 3.25)\nproject(headers CXX)\nadd_library(face INTERFACE)\n"
                f'include("{HERE}/PublicHeaders.cmake")\n'
                "dynak_check_headers(public_headers ${CMAKE_SOURCE_DIR} face ${CMAKE_SOURCE_DIR}/core/sum.h)\n"
            )
            configure = [cmake, "-G", "Ninja", "-S", root, "-B", f"{root}/out"]
            if "DYNAK_CXX" in os.environ:
                configure.append(f"-DCMAKE_CXX_COMPILER={os.environ['DYNAK_CXX']}")
            subprocess.run(configure, capture_output=True, check=True)
            return subprocess.run([cmake, "--build", f"{root}/out", "--target", "public_headers"], capture_output=True,
                                  text=True, check=False)

    def test_header_that_stands_alone(self):
        done = self.build("#pragma once\n#include <vector>\ninline std::vector<int> ones() { return {1}; }\n")
        self.assertEqual(done.returncode, 0, done.stdout)

    def test_header_that_needs_another(self):
        done = self.build("#pragma once\ninline std::vector<int> ones() { return {1}; }\n")
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("core/sum.h", done.stdout)

    def test_header_without_guard(self):
        done = self.build("inline int one() { return 1; }\n")
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("redefinition", done.stdout)


if __name__ == "__main__":
    unittest.main()
