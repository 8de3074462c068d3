"""What leaves the dock: reports, result layers and publications, by the toolbox's algorithms."""
