SELECT at, way, outcome, detail, bytes_out, bytes_in FROM attempt
WHERE sequence = :sequence ORDER BY line
