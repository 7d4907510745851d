# The centre: its facts, its places and rooms, its directory, and what it keeps.

centre-title = Centre
centre-context = Code de centre : { $code }
centre-loading = Lecture des données du centre…
centre-tabs = Parties du centre
centre-tab-facts = Données
centre-tab-places = Lieux et salles
centre-tab-directory = Annuaire
centre-tab-team = Équipe
centre-tab-rules = Règles
centre-tab-keeping = Conservation
centre-tab-safety = Sauvegardes

centre-facts-about = Ce qui figure sur les lettres et les fiches.
centre-facts-saved = Les données du centre sont modifiées.
centre-name = Nom du centre
centre-name-missing = Écrivez le nom du centre. L’ancien reste enregistré jusque-là.
centre-region = Région des jours fériés
centre-region-other = Reste du pays
centre-phone = Téléphone
centre-phone-hint = Le numéro que les patients appellent.
centre-language-main = Langue principale du centre
centre-language-main-hint = Celle de vos listes, et des lettres à qui ne lit aucune des quatre.
centre-language-second = Seconde langue des fiches
centre-language-second-hint = Elle s’imprime à côté de la première quand la fiche n’est à personne.
centre-language-second-none = Aucune
centre-number-fr = Numéro FINESS
centre-number-be = Numéro INAMI
centre-number-other = Numéro de l’établissement
centre-letterhead = En-tête des lettres
centre-letterhead-hint = Quelques lignes : adresse, téléphone, courriel.
centre-logo = Logo
centre-logo-hint = Une image PNG ou JPEG. Elle est imprimée en haut des lettres et des fiches.
centre-logo-alt = Logo actuel du centre
centre-logo-none = Aucun logo
centre-logo-choose = Choisir un logo
centre-logo-choose-other = Choisir un autre logo
centre-logo-remove = Retirer le logo
centre-logo-saved = Le logo est enregistré.
centre-logo-removed = Le logo est retiré.
centre-complete = Chiffres complets à partir du
centre-complete-hint = Pour un centre qui travaillait déjà avant Sentier. Les chiffres d’avant ce jour sont marqués incomplets, et les trimestres commencés avant lui sont retenus : ils ne peuvent pas être partagés.
centre-complete-first = Premier trimestre complet : { $quarter }.
centre-complete-always = Vide : tous les chiffres comptent comme complets.

centre-places-about = Où ont lieu les séances. La nature du lieu décide du mode de prise en charge dans les rapports.
centre-places-empty = Aucun lieu n’est encore noté.
centre-place-new = Ajouter un lieu
centre-place-edit = Modifier { $name }
centre-place-name = Nom du lieu
centre-place-name-missing = Écrivez le nom du lieu.
centre-place-kind = Nature du lieu
centre-place-kind-hospital = Hôpital, service de soins
centre-place-kind-outpatient = Consultations externes d’un hôpital
centre-place-kind-town = Ville : maison de santé, association, salle communale
centre-place-kind-home = Domicile du patient
centre-place-kind-remote = À distance : téléphone ou vidéo
centre-place-saved = { $name } est enregistré.
centre-out-of-use = N’est plus utilisé
centre-in-use = Toujours utilisé
centre-in-use-hint = Décochez plutôt que d’effacer : les séances passées gardent ce nom.
centre-country = Pays
centre-travel = Trajet depuis le centre
centre-travel-hint = Sert à dire quand partir et à laisser le temps entre deux lieux.
centre-travel-line =
    { $minutes ->
        [0] Sur place
        [one] Trajet : une minute
       *[other] Trajet : { $minutes } minutes
    }
centre-setup = Installation sur place
centre-setup-hint = Le temps pour ouvrir, installer les chaises et le matériel.
centre-setup-line =
    { $minutes ->
        [0] Sans installation
        [one] Installation : une minute
       *[other] Installation : { $minutes } minutes
    }

centre-hours = Heures d’ouverture
centre-hours-hint = Une ligne par plage, par exemple lundi de 8:30 à 12:00.
centre-hours-none = Aucune heure notée
centre-hours-day = Jour
centre-hours-from = De
centre-hours-to = À
centre-hours-row = Plage { $number }
centre-hours-add = Ajouter une plage
centre-hours-remove = Retirer la plage { $number }
centre-hours-unreadable = Plage { $number } : écrivez deux heures, par exemple 8:30 et 12:00.
centre-hours-backwards = Plage { $number } : la fin vient avant le début.
centre-hours-overlap = Plage { $number } : elle empiète sur une autre du même jour.
centre-hours-day-line = { $day } : { $hours }
centre-hours-days = { $first } à { $last }
centre-hours-stretch = { $from } – { $to }

centre-rooms = Salles
centre-rooms-of = Salles de { $place }
centre-rooms-none = Aucune salle notée
centre-room-new = Ajouter une salle
centre-room-new-in = Ajouter une salle à { $place }
centre-room-edit = Modifier { $name }
centre-room-name = Nom de la salle
centre-room-name-missing = Écrivez le nom de la salle.
centre-room-seats = Places assises
centre-room-seats-hint = Vide si personne ne les a comptées.
centre-room-seats-unreadable = Écrivez un nombre entier, par exemple 12.
centre-room-line =
    { $seats ->
        [one] { $name }, une place
       *[other] { $name }, { $seats } places
    }

centre-directory-about = Médecins, pharmacies, services et associations à qui le centre écrit.
centre-directory-search = Chercher dans l’annuaire
centre-directory-search-hint = Nom, cabinet ou commune.
centre-directory-loading = Lecture de l’annuaire…
centre-directory-empty = L’annuaire est vide.
centre-directory-none-found = Rien ne correspond à « { $search } ».
centre-directory-count =
    { $count ->
        [0] Aucune entrée
        [one] Une entrée
       *[other] { $count } entrées
    }
centre-directory-table = Annuaire, par nom
centre-recipient-new = Ajouter à l’annuaire
centre-recipient-edit = Modifier { $name }
centre-recipient-kind = Qualité
centre-recipient-kind-general-practitioner = Médecin généraliste
centre-recipient-kind-specialist = Médecin spécialiste
centre-recipient-kind-pharmacist = Pharmacie
centre-recipient-kind-nurse = Infirmière, infirmier libéral
centre-recipient-kind-hospital = Hôpital ou clinique
centre-recipient-kind-insurer = Organisme assureur
centre-recipient-kind-social-service = Service social
centre-recipient-kind-association = Association de patients
centre-recipient-kind-other = Autre
centre-recipient-name = Nom
centre-recipient-name-hint = Comme sur une enveloppe.
centre-recipient-name-missing = Écrivez le nom.
centre-recipient-organisation = Cabinet ou organisme
centre-recipient-number = Numéro professionnel
centre-recipient-patients = Patients suivis
centre-recipient-saved = { $name } est enregistré dans l’annuaire.

centre-keeping-about = Ce que le registre garde sur les personnes, et combien de temps.
centre-identifiers = Identifiants nationaux
centre-identifiers-about = Aucun n’est gardé au départ. En activer un ajoute un champ facultatif au dossier : le numéro y est masqué à l’écran, et ne paraît jamais sur les listes, dans les exports ni dans les journaux. Demandez d’abord l’avis de votre délégué à la protection des données.
centre-identifiers-kept = Numéros qui peuvent être notés dans les dossiers
centre-retention = Durée de conservation
centre-retention-about = Sentier ne décide d’aucune durée et n’efface rien de lui-même. Écrivez celle que votre centre a retenue et d’où elle vient ; Sentier vous dit alors quels dossiers sont échus.
centre-retention-years = { $country } : années après le dernier acte
centre-retention-years-unreadable = Écrivez un nombre entier de 1 à 50.
centre-retention-source = { $country } : d’où vient cette durée
centre-retention-source-missing = { $country } : écrivez d’où vient la durée, pour que chacun puisse la vérifier.
centre-retention-unit = ans
centre-retention-due = Voir les dossiers échus
centre-keeping-saved = Les règles de conservation sont enregistrées.
centre-recovery = Feuille de secours
centre-recovery-about = Elle dit où est le registre et comment le rouvrir, avec la place d’écrire le code à la main. À glisser dans une enveloppe fermée, gardée sous clé.
centre-recovery-print = Imprimer la feuille de secours
