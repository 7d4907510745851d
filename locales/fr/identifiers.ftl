# National identifiers: their names, and what is worth a second look. The number is kept.

identifiers-kind-nir = NIR (France)
identifiers-kind-niss = NISS (Belgique)
identifiers-kind-lu = Matricule (Luxembourg)
identifiers-kind-kvnr = Numéro d’assuré KVNR (Allemagne)
identifiers-kind-nir-long = Numéro de sécurité sociale français (NIR), 15 caractères
identifiers-kind-niss-long = Numéro de registre national belge (NISS), 11 chiffres
identifiers-kind-lu-long = Matricule national luxembourgeois, 13 chiffres
identifiers-kind-kvnr-long = Partie invariable du numéro d’assuré allemand (KVNR), une lettre et 9 chiffres

identifiers-caution-temporary = Ce NIR est provisoire : demandez le numéro définitif quand il sera attribué.
identifiers-caution-bis-number = C’est un numéro bis : il est donné aux personnes qui ne sont pas inscrites au registre national belge.
identifiers-caution-birth-month-unknown = Le mois de naissance n’était pas connu quand ce NIR a été attribué.
identifiers-caution-birth-month-unusual = Le mois de naissance dans ce NIR n’est pas un mois habituel. Comparez le numéro avec la carte.
identifiers-caution-birth-day-unknown = Le jour de naissance n’est pas dans ce numéro.
identifiers-caution-birth-date-incomplete = Ce numéro ne contient pas la date de naissance complète.
identifiers-caution-born-abroad = D’après ce NIR, la personne est née à l’étranger.
identifiers-caution-born-overseas = D’après ce NIR, la personne est née outre-mer.
identifiers-caution-department-unusual = Le département de naissance dans ce NIR n’existe pas. Comparez le numéro avec la carte.
identifiers-caution-birth-year-differs = L’année de naissance du numéro n’est pas celle du dossier. Vérifiez les deux.
identifiers-caution-birth-month-differs = Le mois de naissance du numéro n’est pas celui du dossier. Vérifiez les deux.
identifiers-caution-birth-day-differs = Le jour de naissance du numéro n’est pas celui du dossier. Vérifiez les deux.
identifiers-caution-sex-differs = Le sexe indiqué par le numéro n’est pas celui du dossier. Vérifiez les deux.
