SELECT count(*) AS patients FROM finding
