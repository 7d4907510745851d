# National identifiers: their names, and what is worth a second look. The number is kept.

identifiers-kind-nir = NIR (Frankreich)
identifiers-kind-niss = NISS (Belgien)
identifiers-kind-lu = Matricule (Luxemburg)
identifiers-kind-kvnr = KVNR (Deutschland)
identifiers-kind-nir-long = Französische Sozialversicherungsnummer (NIR), 15 Zeichen
identifiers-kind-niss-long = Belgische Nationalregisternummer (NISS), 11 Ziffern
identifiers-kind-lu-long = Luxemburgische nationale Nummer (Matricule), 13 Ziffern
identifiers-kind-kvnr-long = Unveränderlicher Teil der Krankenversichertennummer (KVNR), ein Buchstabe und 9 Ziffern

identifiers-caution-temporary = Diese NIR ist vorläufig: Fragen Sie nach der endgültigen Nummer, sobald sie vergeben ist.
identifiers-caution-bis-number = Das ist eine Bis-Nummer: Sie wird an Personen vergeben, die nicht im belgischen Nationalregister stehen.
identifiers-caution-birth-month-unknown = Der Geburtsmonat war nicht bekannt, als diese NIR vergeben wurde.
identifiers-caution-birth-month-unusual = Der Geburtsmonat in dieser NIR ist kein üblicher Monat. Vergleichen Sie die Nummer mit der Karte.
identifiers-caution-birth-day-unknown = Der Geburtstag steht nicht in dieser Nummer.
identifiers-caution-birth-date-incomplete = Diese Nummer enthält nicht das vollständige Geburtsdatum.
identifiers-caution-born-abroad = Laut dieser NIR ist die Person außerhalb Frankreichs geboren.
identifiers-caution-born-overseas = Laut dieser NIR ist die Person in einem französischen Überseegebiet geboren.
identifiers-caution-department-unusual = Das Geburtsdepartement in dieser NIR gibt es nicht. Vergleichen Sie die Nummer mit der Karte.
identifiers-caution-birth-year-differs = Das Geburtsjahr in der Nummer ist nicht das der Akte. Prüfen Sie beide.
identifiers-caution-birth-month-differs = Der Geburtsmonat in der Nummer ist nicht der der Akte. Prüfen Sie beide.
identifiers-caution-birth-day-differs = Der Geburtstag in der Nummer ist nicht der der Akte. Prüfen Sie beide.
identifiers-caution-sex-differs = Das Geschlecht in der Nummer ist nicht das der Akte. Prüfen Sie beide.
