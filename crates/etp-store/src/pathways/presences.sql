SELECT session, patient, mark FROM presence
