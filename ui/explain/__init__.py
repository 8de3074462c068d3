"""One demand point, explained."""
