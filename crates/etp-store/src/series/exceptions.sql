SELECT day, cause FROM series_exception WHERE series = :id ORDER BY day
