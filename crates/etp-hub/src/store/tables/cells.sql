SELECT centre, period, element, revision, value FROM cell ORDER BY centre, period, element;
