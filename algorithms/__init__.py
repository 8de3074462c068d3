"""The Processing algorithms: each reads layers, calls the engine and writes layers."""
