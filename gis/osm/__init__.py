"""OpenStreetMap files into roads, facilities, municipalities and buildings."""
