SELECT monday, words FROM forbidden_week ORDER BY monday
