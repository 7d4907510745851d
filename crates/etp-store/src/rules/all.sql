SELECT * FROM rule_value ORDER BY line
