"""Takes all pictures of the user guide anew.

usage: python -m tests.guide [FOLDER]      (docs/pictures, if nothing is said)
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path

_PICTURES = Path(__file__).parents[2] / "docs" / "pictures"
_PROFILES = """
[profiles.default]
bucket = "asha-photos"
region = "ap-south-1"
table = "photos"
user_id = "asha"
watched_folders = "/home/asha/Pictures/Camera\\n/home/asha/Pictures/From my phone"

[profiles.family]
bucket = "asha-family-photos"
region = "eu-west-1"
table = "family-photos"
user_id = "asha"
delivery = "presigned"
"""
_SCREEN = {"screens": [{"name": "guide", "x": 0, "y": 0, "width": 1280, "height": 800}]}


def _be_asha(home: Path) -> None:
    """With settings of her own, whoever takes the pictures and wherever."""
    for name in [one for one in os.environ if one.startswith(("AWS_", "CLOUDERY_", "QT_"))]:
        del os.environ[name]
    config = home / ".config"
    screen = home / "screen.json"
    screen.write_text(json.dumps(_SCREEN), encoding="utf-8")
    os.environ |= {
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(config),
        "AWS_EC2_METADATA_DISABLED": "true",
        "QT_QPA_PLATFORM": f"offscreen:configfile={screen}",
    }
    (config / "cloudery-desktop").mkdir(parents=True)
    (config / "cloudery-desktop" / "config.toml").write_text(_PROFILES, encoding="utf-8")


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else _PICTURES
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        _be_asha(home)
        # Not before: where settings are, and that there is no screen, is asked when Qt starts.
        from PySide6.QtCore import QLocale
        from PySide6.QtGui import QFont, QFontDatabase

        from cloudery_desktop.choice import choose
        from cloudery_desktop.screen import make_application
        from cloudery_desktop.ui import theme
        from tests.guide import scenes
        from tests.guide.camera import Camera

        QLocale.setDefault(QLocale("en_GB"))
        theme.prefer("light")
        application = make_application()
        if "Noto Sans" in QFontDatabase.families():
            application.setFont(QFont("Noto Sans", 10))
        camera = Camera(folder)
        choice = choose("default", home / "data", sandbox=True)
        scenes.first_run(choice, camera)
        files = home / "holiday"
        files.mkdir()
        scenes.everyday(choice, camera, files)
    for old in folder.glob("*.png"):
        if old.stem not in camera.taken:
            old.unlink()
    size = sum(picture.stat().st_size for picture in folder.glob("*.png"))
    print(f"{len(camera.taken)} pictures, {size / 1000:.0f} kB, are in {folder}.")


if __name__ == "__main__":
    main()
