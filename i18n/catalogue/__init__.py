"""The words of every problem and notice, one module for each area that raises them.

Each module has ``problems()`` (fact, likely cause, remedy) and ``notices()`` (fact, remedy), by
code. They are functions because a text is translated when it is read, not on import.
"""
