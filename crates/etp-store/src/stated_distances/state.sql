INSERT INTO stated_distance (patient, km) VALUES (:patient, :km)
ON CONFLICT (patient) DO UPDATE SET km = excluded.km
