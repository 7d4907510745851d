SELECT person.name, person.role, person.password, person.must_change
FROM session
JOIN person ON person.name = session.person
WHERE session.digest = :digest AND session.expires_at > :now;
