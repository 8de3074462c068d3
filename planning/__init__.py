"""Tiers, rules, facilities and verdicts. Knows no QGIS."""
