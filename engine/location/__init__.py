"""Location-allocation: where a given number of sites serves best, with proof or with a bound."""
