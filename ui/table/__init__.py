"""The table: municipality by municipality, the verdict of each rule and the figures behind it."""
