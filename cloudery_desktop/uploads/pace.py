"""How many uploads at once, and how long to wait before trying again."""

from __future__ import annotations

import random

CONNECTIONS = 4
MAX_FAILURES = 6  # then a person is asked; those of the network do not count


def retry_delay(failures: int) -> float:
    """Seconds to wait after so many failures: 1, 2, 4 ... 30, and up to half more."""
    return min(30.0, 2.0 ** min(failures - 1, 5)) * random.uniform(1.0, 1.5)
