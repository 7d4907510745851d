SELECT * FROM report_answer
WHERE scheme = :scheme AND period = :period AND programme = :programme
ORDER BY cell
