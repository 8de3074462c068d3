"""The impact report: words, charts, maps, pages and tables of what a plan changes."""
