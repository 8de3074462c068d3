"""The tiers, to be dragged onto the map."""
