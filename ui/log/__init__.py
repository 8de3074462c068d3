"""The log of a study in the dock: who changed what, when, from and to."""
