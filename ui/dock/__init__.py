"""The dock: how a study is opened, and everything around the map while it is worked on."""
