SELECT person FROM finding
