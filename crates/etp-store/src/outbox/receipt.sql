SELECT receipt FROM receipt WHERE sequence = :sequence
