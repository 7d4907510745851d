SELECT * FROM personal_plan WHERE id = :id
