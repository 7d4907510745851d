SELECT centre, period, element, revision, value FROM cell_history ORDER BY centre, period, element, revision;
