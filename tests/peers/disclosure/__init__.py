"""The reader who wants to know more than was released. Nothing here shares code with the engine: what it may know is
the released document, this source, the policy, k and the ladder."""
