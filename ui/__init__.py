"""The dock, the map tool and what they draw; nothing in here computes travel times or verdicts."""
