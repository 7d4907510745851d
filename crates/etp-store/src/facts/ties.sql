SELECT caregiver, patient FROM tie
