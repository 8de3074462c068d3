"""Parameters that several algorithms share, each with the reading of what it names."""
