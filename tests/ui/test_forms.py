"""Fields of a form, in another language than that of the code."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cloudery_desktop import language
from cloudery_desktop.ui.copy_fields import CopyFields
from cloudery_desktop.ui.forms import PickField, RegionField
from tests.ui.on_screen import delete

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture(autouse=True)
def another_language(qtbot: QtBot) -> Iterator[None]:
    language.use(lambda source, _note, _n: source.upper().replace("O", "Ö"))
    yield
    language.use()


@pytest.mark.parametrize("typed", ["tökyö", "TÖKYÖ · ap-northeast-1", "ap-northeast-1"])
def test_a_region_is_typed_by_place_in_the_language_of_the_form(typed: str) -> None:
    region = RegionField("Region")
    region.box.setEditText(typed)
    assert region.value == "ap-northeast-1"
    region.show_value(region.value)
    assert region.box.currentText() == "TÖKYÖ · ap-northeast-1"
    delete(region)


def test_choices_are_kept_by_value_whatever_they_are_called() -> None:
    fields = CopyFields()
    form = fields.fields["link_format"]
    assert isinstance(form, PickField)
    form.show_value("template")
    assert form.box.currentText() == "MY ÖWN TEMPLATE"
    assert form.value == "template"
    assert not fields.fields["link_template"].isHidden()
    delete(fields)
