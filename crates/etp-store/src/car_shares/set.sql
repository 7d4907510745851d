INSERT INTO car_share (patient, offers, seeks, phone_agreed, noted_on)
SELECT root, :offers, :seeks, :phone_agreed, :on FROM patient WHERE id = :patient
ON CONFLICT (patient) DO UPDATE SET
  offers = excluded.offers, seeks = excluded.seeks, phone_agreed = excluded.phone_agreed,
  noted_on = excluded.noted_on
