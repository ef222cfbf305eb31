"""How links are copied: the fields of the settings for it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cloudery_desktop.language import tr
from cloudery_desktop.links import template_fault
from cloudery_desktop.ui.forms import Field, PickField, TextField
from cloudery_desktop.ui.link_copying import FORMS
from cloudery_desktop.ui.parts import column
from cloudery_desktop.ui.template_dialog import EXAMPLE, HINT


class CopyFields(QWidget):
    """The template is there while it is needed."""

    def __init__(self) -> None:
        super().__init__()
        self._format = PickField(
            tr("&How links are copied"), {form: tr(text) for form, text in FORMS.items()}
        )
        self._template = _TemplateField(
            tr("Template of your o&wn"),
            tr(HINT),
            EXAMPLE,
        )
        after = PickField(
            tr("Copy a&utomatically"),
            {"no": tr("Never"), "yes": tr("When all photos of a batch are up")},
            tr("Then the links of a batch are on the clipboard as soon as it is up."),
        )
        self.fields: dict[str, Field] = {
            "link_format": self._format,
            "link_template": self._template,
            "copy_after_upload": after,
        }
        column(self, *self.fields.values())
        self._format.changed.connect(self._show_needed)
        self._show_needed()

    def _show_needed(self) -> None:
        self._template.setVisible(self._format.value == "template")


class _TemplateField(TextField):
    """Says what exactly is wrong with a template."""

    def say(self, problem: str) -> None:
        super().say((template_fault(self.value) or problem) if problem else "")
