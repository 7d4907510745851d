DELETE FROM forbidden_week WHERE monday = :monday
