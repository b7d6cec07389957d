# SPDX-License-Identifier: GPL-3.0-or-later
"""Menu entry, metainfo, icons and the type of .dynak files: valid, and in agreement with each other and the programs."""

import configparser
import ctypes
import os
import re
import unittest
import xml.etree.ElementTree

from installed import ENVIRONMENT, HAS_STUDIO, SOURCE, InstalledTest, tool

import tiny

NAME = "org.dynak.Studio"
MEDIA_TYPE = "application/x-dynak"


@unittest.skipUnless(HAS_STUDIO, "built without the studio")
class Desktop(InstalledTest):
    def entry(self):
        parser = configparser.ConfigParser(interpolation=None, delimiters=("=",))
        parser.optionxform = str
        parser.read(self.share / "applications" / f"{NAME}.desktop", encoding="utf-8")
        return parser

    def test_entry_is_valid(self):
        self.assertEqual(self.ok(tool("desktop-file-validate"), self.share / "applications" / f"{NAME}.desktop"), "")

    def test_metainfo_is_valid(self):
        self.ok(tool("appstreamcli"), "validate", "--no-net", self.share / "metainfo" / f"{NAME}.metainfo.xml")

    def test_entry_names_what_is_installed(self):
        entry = self.entry()
        main = entry["Desktop Entry"]
        self.assertEqual(main["MimeType"], f"{MEDIA_TYPE};")
        self.assertTrue((self.share / "icons/hicolor/scalable/apps" / f"{main['Icon']}.svg").is_file())
        for section in entry.sections():
            words = entry[section]["Exec"].split()
            self.assertTrue(self.program(words[0]).is_file(), words[0])
            if "--demo" in words:
                self.assertTrue((self.share / "dynak/demo" / words[words.index("--demo") + 1]).is_dir(), words)
        self.assertEqual(
            {f"Desktop Action {action}" for action in main["Actions"].split(";") if action},
            set(entry.sections()) - {"Desktop Entry"},
        )

    def test_the_window_says_the_same_name(self):
        # Wayland matches a window with its menu entry by this name
        text = (SOURCE / "app" / "studio" / "main.cpp").read_text(encoding="utf-8")
        self.assertEqual(re.findall(r'setDesktopFileName\(QStringLiteral\("([^"]+)"', text), [NAME])
        root = xml.etree.ElementTree.parse(self.share / "metainfo" / f"{NAME}.metainfo.xml").getroot()
        self.assertEqual(root.findtext("id"), NAME)
        self.assertEqual(root.findtext("launchable"), f"{NAME}.desktop")
        self.assertEqual([node.text for node in root.iter("mediatype")], [MEDIA_TYPE])
        for node in root.iter("binary"):
            self.assertTrue(self.program(node.text).is_file(), node.text)

    def test_every_icon_is_a_picture(self):
        icons = list((self.share / "icons").rglob("*.svg"))
        self.assertEqual(len(icons), 2)
        for icon in icons:
            root = xml.etree.ElementTree.parse(icon).getroot()
            self.assertEqual(root.tag, "{http://www.w3.org/2000/svg}svg")
            self.assertEqual(root.get("viewBox"), "0 0 64 64")


def type_of(data_home, name, head):
    """The media type that GLib's users (GNOME, Xfce and others) see; asked for in a process that knows this data_home."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.environ.update(XDG_DATA_HOME=str(data_home))
        gio = ctypes.CDLL("libgio-2.0.so.0")
        gio.g_content_type_guess.restype = ctypes.c_char_p
        guess = gio.g_content_type_guess(name and name.encode(), head, ctypes.c_size_t(len(head)), None)
        os.write(writer, guess)
        os._exit(0)
    os.close(writer)
    os.waitpid(child, 0)
    with os.fdopen(reader, "rb") as result:
        return result.read().decode()


@unittest.skipUnless(HAS_STUDIO, "built without the studio")
class MediaType(InstalledTest):
    def test_projects_are_known_by_name_and_content(self):
        self.ok(tool("update-mime-database"), self.share / "mime")
        tiny.model(self.folder / "model")
        tiny.text(self.folder / "text.txt")
        project = self.folder / "p.dynak"
        self.ok(self.program("dynak"), "convert", self.folder / "model", "--data", self.folder / "text.txt",
                "--output", project, *tiny.quick(), environment=ENVIRONMENT)  # fmt: skip
        head = project.read_bytes()[:4096]
        self.assertEqual(type_of(self.share, "p.dynak", b""), MEDIA_TYPE)
        self.assertEqual(type_of(self.share, None, head), MEDIA_TYPE)
        self.assertEqual(type_of(self.share, "renamed", head), MEDIA_TYPE)
        other = head.replace(b"dynak-project", b"other-project")
        self.assertNotEqual(type_of(self.share, None, other), MEDIA_TYPE)


if __name__ == "__main__":
    unittest.main()
