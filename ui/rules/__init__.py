"""The rules, in plain widgets."""
