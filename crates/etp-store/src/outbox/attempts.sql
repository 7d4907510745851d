SELECT at, outcome, detail FROM attempt WHERE sequence = :sequence ORDER BY line
