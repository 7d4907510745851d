# National identifiers: their names, and what is worth a second look. The number is kept.

identifiers-kind-nir = NIR (France)
identifiers-kind-niss = NISS (Belgium)
identifiers-kind-lu = Matricule (Luxembourg)
identifiers-kind-kvnr = KVNR (Germany)
identifiers-kind-nir-long = French social security number (NIR), 15 characters
identifiers-kind-niss-long = Belgian national register number (NISS), 11 digits
identifiers-kind-lu-long = Luxembourg national number (matricule), 13 digits
identifiers-kind-kvnr-long = Unchangeable part of the German insurance number (KVNR), a letter and 9 digits

identifiers-caution-temporary = This NIR is temporary: ask for the definitive number once it is given.
identifiers-caution-bis-number = This is a bis number: it is given to people who are not in the Belgian national register.
identifiers-caution-birth-month-unknown = The month of birth was not known when this NIR was given.
identifiers-caution-birth-month-unusual = The month of birth inside this NIR is not a usual one. Compare the number with the card.
identifiers-caution-birth-day-unknown = The day of birth is not in this number.
identifiers-caution-birth-date-incomplete = This number does not hold the whole date of birth.
identifiers-caution-born-abroad = According to this NIR, the person was born outside France.
identifiers-caution-born-overseas = According to this NIR, the person was born in a French overseas territory.
identifiers-caution-department-unusual = The department of birth inside this NIR does not exist. Compare the number with the card.
identifiers-caution-birth-year-differs = The year of birth inside the number is not that of the file. Check both.
identifiers-caution-birth-month-differs = The month of birth inside the number is not that of the file. Check both.
identifiers-caution-birth-day-differs = The day of birth inside the number is not that of the file. Check both.
identifiers-caution-sex-differs = The sex inside the number is not that of the file. Check both.
