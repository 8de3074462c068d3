"""Results that no longer hold, marked wherever they are shown."""
