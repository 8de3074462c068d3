"""The charts: how many are within how many minutes, and whose journeys changed by how much."""
