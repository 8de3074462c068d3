"""The map tool: facilities moved, placed and edited where they stand."""
