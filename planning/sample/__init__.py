"""The sample study: an illustrative Keski-Uusimaa, generated from published figures and a seed."""
