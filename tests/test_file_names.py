from __future__ import annotations

import pytest

from cloudery_desktop.file_names import safe_name


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("Strand.jpg", "Strand.jpg"),
        ("../a\\b", "_a_b"),
        ("  .hidden. ", "hidden"),
        ("\u3000..\u00a0", ""),
        ("gpj.\u202eexe", "gpj._exe"),
        ('a<b>c:d"e|f?g*h', "a_b_c_d_e_f_g_h"),
        ("con", "_con"),
        ("LPT1.jpg", "_LPT1.jpg"),
        ("console.jpg", "console.jpg"),
    ],
)
def test_a_name_is_one_that_every_system_takes(name: str, safe: str) -> None:
    assert safe_name(name) == safe
