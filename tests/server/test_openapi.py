"""The service against its own description, with requests that nobody thought of."""

from __future__ import annotations

import os
import subprocess
import sys

# A place without a road, or an identifier that cannot be shown, is refused although the
# description cannot tell it from one that is taken.
CONFIGURATION = """
[checks.positive_data_acceptance]
expected-statuses = ["2xx", 304, 404, 422]
"""
EXAMPLES = 15


def test_the_service_is_what_it_says_it_is(server, client, tmp_path):
    """Schemathesis: examples, edges, random and broken data, and documents that lead to others."""
    (tmp_path / "schemathesis.toml").write_text(CONFIGURATION)
    done = subprocess.run(
        [
            *(sys.executable, "-m", "schemathesis.cli", "run", f"{server.url}/api"),
            *("--max-examples", str(EXAMPLES), "--generation-deterministic"),
            *("--no-color", "--warnings", "off", "--request-timeout", "60"),
        ],
        cwd=tmp_path,
        env={**os.environ, "NO_COLOR": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]
    assert "Tested: 9" in done.stdout
