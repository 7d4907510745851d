UPDATE assessment SET
  decided_on = :decided_on, decision = :decision, proposal = :proposal, follow_up_on = :follow_up_on
WHERE id = :id AND kind = 'evaluation'
