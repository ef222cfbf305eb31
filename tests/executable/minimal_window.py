"""The least that opens a window, for `tests.executable.start` to compare with."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QMainWindow

application = QApplication(sys.argv)
window = QMainWindow()
window.setWindowTitle("Cloudery's measure")
window.resize(1280, 800)
window.show()
sys.exit(application.exec())
