SELECT centre, period, element, revision, value FROM cell;
