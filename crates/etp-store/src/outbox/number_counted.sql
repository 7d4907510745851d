INSERT INTO counted_person (number, person)
VALUES ((SELECT coalesce(max(number), 0) + 1 FROM counted_person), :person)
ON CONFLICT (person) DO NOTHING
