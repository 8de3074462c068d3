"""The dock and the map tool in a real window: from the mouse's move to the repainted screen."""
