"""Two sides of a study held against each other, in the dock."""
