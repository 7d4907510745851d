SELECT mark FROM caregiver_presence WHERE session = :session AND caregiver = :caregiver
