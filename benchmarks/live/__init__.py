"""The drag, from the sample study to a country: ``python -m benchmarks.live [case ...]``.

Needs no QGIS, so it also runs on current libraries from PyPI in any virtual environment: only
the network files of New York and Porto Alegre are first made by a run on a Python that has it.
"""
