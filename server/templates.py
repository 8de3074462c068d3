"""Templates of HTML, into which nothing goes that is not made harmless."""

from __future__ import annotations

from pathlib import Path
from typing import Any


def template(file: Path) -> Any:
    """Return a template; what is put in is text, as names come from whoever made the study."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(str(file.parent)),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template(file.name)
