"""Speed and memory, each beside a peer that is measured in the same run: ``make bench``.

The checkout is the package whatever its folder is called, so it is registered under its name here.
"""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "service_network_planner"

if PACKAGE not in sys.modules:
    _spec = importlib.util.spec_from_file_location(
        PACKAGE, ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    if _spec is None or _spec.loader is None:
        raise ImportError(f"{ROOT} holds no package")
    sys.modules[PACKAGE] = importlib.util.module_from_spec(_spec)
    _spec.loader.exec_module(sys.modules[PACKAGE])
