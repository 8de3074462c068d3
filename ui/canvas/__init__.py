"""What is drawn over the map: tints, catchment, markers and labels."""
