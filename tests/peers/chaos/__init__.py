"""The two real programs and bad weather between them. A story is told by its number: the same number, the same acts
and the same weather; only the moments of a kill are the machine's."""
