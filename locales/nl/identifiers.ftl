# National identifiers: their names, and what is worth a second look. The number is kept.

identifiers-kind-nir = NIR (Frankrijk)
identifiers-kind-niss = INSZ (België)
identifiers-kind-lu = Matricule (Luxemburg)
identifiers-kind-kvnr = Verzekerdennummer KVNR (Duitsland)
identifiers-kind-nir-long = Frans socialezekerheidsnummer (NIR), 15 tekens
identifiers-kind-niss-long = Belgisch rijksregisternummer (INSZ), 11 cijfers
identifiers-kind-lu-long = Luxemburgs nationaal nummer (matricule), 13 cijfers
identifiers-kind-kvnr-long = Vast deel van het Duitse verzekerdennummer (KVNR), een letter en 9 cijfers

identifiers-caution-temporary = Dit NIR is voorlopig: vraag het definitieve nummer zodra het is toegekend.
identifiers-caution-bis-number = Dit is een bisnummer: het wordt gegeven aan wie niet in het Belgische rijksregister staat.
identifiers-caution-birth-month-unknown = De geboortemaand was niet bekend toen dit NIR werd toegekend.
identifiers-caution-birth-month-unusual = De geboortemaand in dit NIR is geen gewone maand. Vergelijk het nummer met de kaart.
identifiers-caution-birth-day-unknown = De geboortedag staat niet in dit nummer.
identifiers-caution-birth-date-incomplete = Dit nummer bevat niet de volledige geboortedatum.
identifiers-caution-born-abroad = Volgens dit NIR is de persoon in het buitenland geboren.
identifiers-caution-born-overseas = Volgens dit NIR is de persoon in een Frans overzees gebied geboren.
identifiers-caution-department-unusual = Het geboortedepartement in dit NIR bestaat niet. Vergelijk het nummer met de kaart.
identifiers-caution-birth-year-differs = Het geboortejaar in het nummer is niet dat van het dossier. Controleer beide.
identifiers-caution-birth-month-differs = De geboortemaand in het nummer is niet die van het dossier. Controleer beide.
identifiers-caution-birth-day-differs = De geboortedag in het nummer is niet die van het dossier. Controleer beide.
identifiers-caution-sex-differs = Het geslacht in het nummer is niet dat van het dossier. Controleer beide.
