"""Asks for a person's own way to write a link."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from cloudery_desktop.language import marked, tr
from cloudery_desktop.links import Template, template_fault
from cloudery_desktop.photo import Photo
from cloudery_desktop.ui import words
from cloudery_desktop.ui.forms import TextField
from cloudery_desktop.ui.parts import Passage, column, foot, push_button

EXAMPLE = "[{name:markdown}]({url})"
HINT = marked(
    "A text with placeholders: {url}, {name}, {stem}, {width}, {height}, {bytes}, {type}, {taken},"
    " {id}, {key}. {name:html} and {name:markdown} make a name safe there; \\n is a new line,"
    " {{ a brace."
)
_SAMPLE = Photo(
    user_id="",
    uploaded_at=0,
    image_id="5f0c",
    s3_key="uploads/5f0c.jpg",
    mime_type="image/jpeg",
    url="https://photos.example.com/uploads/5f0c.jpg",
    size_bytes=3_900_000,
    width=4000,
    height=3000,
    taken_at="2026-05-01T17:20:05",
    file_name="Red canyon.jpg",
)


class TemplateDialog(QDialog):
    """`chosen` carries the text of a template that can be used. Open it with `open`."""

    chosen = Signal(str)

    def __init__(self, now: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Links in a form of your own"))
        self.field = TextField(tr("&Template"), tr(HINT), EXAMPLE)
        self.field.show_value(now or EXAMPLE)
        self.preview = Passage("second")
        cancel = push_button(tr("Cancel"))
        self.set_button = push_button(tr("Use it"), primary=True)
        content = QWidget()
        column(content, self.field, self.preview).setContentsMargins(16, 16, 16, 16)
        layout = column(self, content, foot((), (cancel, self.set_button)), spacing=0)
        layout.setStretch(0, 1)
        self.set_button.setDefault(True)  # now that it is the dialog's
        self.resize(520, self.sizeHint().height() + 48)
        self.finished.connect(self.deleteLater)
        self.field.changed.connect(self._show_preview)
        cancel.clicked.connect(self.reject)
        self.set_button.clicked.connect(self._use)
        self.field.edit.selectAll()
        self._show_preview()

    def _show_preview(self) -> None:
        text = self.field.value
        fault = template_fault(text)
        if not fault or self.field.problem:  # while it is being typed, it need not be right
            self.field.say(fault)
        if fault:
            self.preview.say("")
            return
        example = words.left_to_right(Template(text).of(_SAMPLE))
        self.preview.say("\n".join((tr("For example:"), example)))

    def _use(self) -> None:
        fault = template_fault(self.field.value)
        if fault:
            self.field.say(fault)
            self.field.edit.setFocus()
            return
        self.accept()
        self.chosen.emit(self.field.value)
