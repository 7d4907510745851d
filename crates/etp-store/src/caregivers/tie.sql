INSERT INTO tie (caregiver, patient, relation, first_contact)
VALUES (:caregiver, :patient, :relation, :first_contact)
ON CONFLICT (caregiver, patient) DO UPDATE SET
  relation = excluded.relation, first_contact = excluded.first_contact
