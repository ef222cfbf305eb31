from __future__ import annotations

import re
from dataclasses import asdict
from itertools import product
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from cloudery_desktop.assets import asset
from cloudery_desktop.ui import theme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

SCHEMES = {"light": theme.LIGHT, "dark": theme.DARK}
# Text, and what it stands on somewhere in the window.
PAIRS = [
    *product(("text", "second"), ("ground", "panel", "field")),
    ("text", "soft"),
    ("second", "soft"),
    ("text", "bad_soft"),
    ("second", "bad_soft"),
    ("bad", "bad_soft"),
    ("accent", "ground"),
    ("accent", "panel"),
    ("accent", "bad_soft"),
    ("bad", "panel"),
    ("good", "panel"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
]
# What a control is seen by: the edge of a field, a ring of focus, a mark, a slider's handle.
CONTROLS = ("edge", "accent", "second", "text", "bad")


def luminance(colour: str) -> float:
    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    made = QColor(colour)
    parts = (made.redF(), made.greenF(), made.blueF())
    weights = (0.2126, 0.7152, 0.0722)
    return sum(weight * linear(part) for weight, part in zip(weights, parts, strict=True))


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_the_measure_itself() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_can_be_read_on_every_ground(scheme: str, text: str, ground: str) -> None:
    colours = asdict(SCHEMES[scheme])
    assert contrast(colours[text], colours[ground]) >= 4.5


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("mark", "ground"), [*product(CONTROLS, ("ground", "panel"))])
def test_a_control_and_its_focus_can_be_seen(scheme: str, mark: str, ground: str) -> None:
    colours = asdict(SCHEMES[scheme])
    assert contrast(colours[mark], colours[ground]) >= 3


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_rule_with_both_colours_can_be_read(scheme: str) -> None:
    rules = re.findall(r"\{([^}]*)\}", theme.sheet(SCHEMES[scheme]))
    pairs = set()
    for rule in rules:
        text = re.search(r"(?<![\w-])color:\s*(#[0-9A-Fa-f]{6})", rule)
        ground = re.search(r"(?<![\w-])background:\s*(#[0-9A-Fa-f]{6})", rule)
        if text and ground:
            pairs.add((text[1], ground[1]))
    assert len(pairs) >= 5
    assert [pair for pair in pairs if contrast(*pair) < 4.5] == []


@pytest.fixture
def restored(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    theme.apply(qapp, theme.LIGHT)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_scheme_is_applied_to_everything(restored: QApplication, scheme: str) -> None:
    wanted = SCHEMES[scheme]
    theme.apply(restored, wanted)
    assert theme.colours() is wanted
    assert restored.palette().color(QPalette.ColorRole.Window) == QColor(wanted.ground)
    assert restored.palette().color(QPalette.ColorRole.WindowText) == QColor(wanted.text)
    assert wanted.accent in restored.styleSheet()
    assert "$" not in restored.styleSheet().split("*/", 1)[1]


@pytest.mark.parametrize(
    ("asked", "system", "scheme"),
    [
        ("dark", Qt.ColorScheme.Light, "dark"),
        ("light", Qt.ColorScheme.Dark, "light"),
        ("", Qt.ColorScheme.Dark, "dark"),
        ("", Qt.ColorScheme.Unknown, "light"),
        ("purple", Qt.ColorScheme.Dark, "dark"),
    ],
)
def test_who_decides_on_light_and_dark(
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
    asked: str,
    system: Qt.ColorScheme,
    scheme: str,
) -> None:
    class Hints:
        def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802  # Qt's own name
            return system

    monkeypatch.setenv("CLOUDERY_APPEARANCE", asked)
    monkeypatch.setattr(QGuiApplication, "styleHints", Hints)
    assert theme.wished_scheme() is SCHEMES[scheme]


@pytest.mark.parametrize("desktop", SCHEMES)
@pytest.mark.parametrize("asked", ["", "light", "dark"])
def test_the_first_scheme_is_that_of_the_desktops_palette(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, desktop: str, asked: str
) -> None:
    monkeypatch.setenv("CLOUDERY_APPEARANCE", asked)
    monkeypatch.setattr(QGuiApplication, "palette", lambda: theme.palette(SCHEMES[desktop]))
    assert theme.first_scheme() is SCHEMES[asked or desktop]


@pytest.mark.parametrize("name", sorted(path.stem for path in asset("icons").glob("*.svg")))
def test_every_icon_is_drawn(qapp: QApplication, name: str) -> None:
    image = theme.pixmap(name, theme.LIGHT.bad, 24, 2.0).toImage()
    assert (image.width(), image.height()) == (48, 48)
    drawn = sum(image.pixelColor(x, y).alpha() > 128 for x in range(48) for y in range(48))
    assert drawn > 40


@pytest.mark.parametrize(
    "name", sorted({path.stem for path in asset("icons").glob("*.svg")} - {"app"})
)
def test_a_line_icon_takes_its_colour_from_the_scheme(qapp: QApplication, name: str) -> None:
    image = theme.pixmap(name, "#00ff00", 24, 2.0).toImage()
    solid = {
        image.pixelColor(x, y).name()
        for x in range(48)
        for y in range(48)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert "#00ff00" in solid
    assert "#000000" not in solid


def test_an_icon_is_sharp_at_every_ratio(qapp: QApplication) -> None:
    sizes = {size.width() for size in theme.icon("add", "#000000", 16).availableSizes()}
    assert {16, 24, 32, 48} <= sizes


def test_the_dot_is_round_and_coloured(qapp: QApplication) -> None:
    image = theme.dot("#00ff00").toImage()
    assert image.pixelColor(8, 8).name() == "#00ff00"
    assert image.pixelColor(0, 0).alpha() == 0


@pytest.mark.parametrize(
    ("environment", "preferred", "scheme"),
    [("", "dark", "dark"), ("", "light", "light"), ("light", "dark", "light")],
)
def test_what_a_person_prefers_goes_before_the_system(
    monkeypatch: pytest.MonkeyPatch, environment: str, preferred: str, scheme: str
) -> None:
    monkeypatch.setenv("CLOUDERY_APPEARANCE", environment)
    theme.prefer(preferred)
    try:
        assert theme.wished_scheme() is theme.first_scheme() is SCHEMES[scheme]
    finally:
        theme.prefer("system")
