INSERT INTO rule_value (rule, from_day, until_day, numbers, reason, set_by, set_at)
VALUES (:rule, :from_day, :until_day, :numbers, :reason, :set_by, :set_at)
