# What the command line says.

# The passphrase, and making a register.

cli-made-register = Un nouveau registre chiffré est prêt dans ce dossier : { $folder }
cli-asks-passphrase = Écrivez la phrase de passe du registre (elle ne s’affiche pas) :
cli-asks-passphrase-again = Écrivez la même phrase encore une fois :

# Importing a roster.

cli-roster-tally = Lignes lues : { $rows }. Bonnes : { $good }. À corriger : { $rejected }.
cli-roster-problem = Ligne { $line } ({ $column }) : { $reason }
cli-roster-taken =
    { $taken ->
        [0] Aucun patient n’a été ajouté au registre.
        [one] Un patient a été ajouté au registre.
       *[other] { $taken } patients ont été ajoutés au registre.
    }

# People.

cli-identifier-possible = Ce numéro est possible : { $masked }
cli-no-duplicates = Aucun dossier ne ressemble à un autre.
cli-merged = Les deux dossiers n’en font plus qu’un. Pour revenir en arrière : sentier people unmerge { $merge }
cli-undone =
    { $restored ->
        [0] C’est défait.
        [one] C’est défait ; une chose est redevenue ce qu’elle était.
       *[other] C’est défait ; { $restored } choses sont redevenues ce qu’elles étaient.
    }
cli-person-exported =
    { $papers ->
        [0] La copie pour la personne est ici : { $pdf } et, pour les machines : { $json }
        [one] La copie pour la personne est ici, avec un document : { $pdf } et, pour les machines : { $json }
       *[other] La copie pour la personne est ici, avec { $papers } documents : { $pdf } et, pour les machines : { $json }
    }
cli-person-erased = La personne est effacée du registre. Le certificat n° { $number } est ici : { $certificate }

# Programmes, sessions and attendance.

cli-programme-opened =
    { $sessions ->
        [one] Le programme « { $title } » est ouvert, avec une séance.
       *[other] Le programme « { $title } » est ouvert, avec { $sessions } séances.
    }
cli-enrolled =
    { $people ->
        [0] Personne n’a été ajouté : toutes ces personnes suivent déjà le programme.
        [one] Une personne a été ajoutée au programme.
       *[other] { $people } personnes ont été ajoutées au programme.
    }
cli-session = Séance { $number }, { $date } : { $theme }
cli-skipped = Aucune séance n’est prévue le { $date }, jour férié ({ $holiday }).
cli-attendance = { $marked } sur { $listed } saisis, présents : { $present }.
cli-today = Nous sommes le { $date }.
cli-nothing-today = Aucune séance n’a lieu aujourd’hui.
cli-letter-line = { $name } : { $told }. { $stands }.
cli-handout-made = La fiche est enregistrée ici : { $path }
cli-stack-goes-on = Pile { $id } : { $done } personnes sur { $total }.
cli-stack-made = Fiches faites pour { $done } personnes, en { $files } fichiers, dans ce dossier : { $folder }
cli-stack-without = Rien d’imprimé pour { $name } : la fiche n’est écrite dans aucune langue connue de cette personne.
cli-exported =
    { $rows ->
        [0] Il n’y a aucune ligne à exporter ; le fichier, avec ses seuls titres, est ici : { $path }
        [one] Une ligne est enregistrée ici : { $path }
       *[other] { $rows } lignes sont enregistrées ici : { $path }
    }

# Counts, and what leaves.

cli-counts-title = Voici le tableau qui partirait, { $quarter } :
cli-counts-hidden =
    { $hidden ->
        [0] Aucune des { $values } valeurs n’est masquée : aucune ne concerne de 1 à moins de { $threshold } patients.
        [one] Une valeur sur { $values } est masquée (s.) parce qu’elle concerne moins de { $threshold } patients, ou parce qu’elle permettrait de retrouver une telle valeur.
       *[other] { $hidden } valeurs sur { $values } sont masquées (s.) parce qu’elles concernent moins de { $threshold } patients, ou parce qu’elles permettraient de retrouver une telle valeur.
    }
cli-shared = Le relevé n° { $sequence } est validé et gardé ici jusqu’à son envoi.
cli-sent = Relevés confirmés par le serveur : { $confirmed }. En attente ici : { $waiting }.
cli-counts-withdrawn = Le relevé est retiré (n° { $sequence }). Rien n’est effacé ici ; le retrait part avec le prochain envoi.
cli-batch-done = Le relevé n° { $sequence } attend maintenant comme vous l’avez décidé.
cli-batches-exported =
    { $tables ->
        [one] Un relevé est écrit, et relu sur le disque : { $path }
       *[other] { $tables } relevés sont écrits, et relus sur le disque : { $path }
    }
cli-receipts-imported = Relevés confirmés par ce fichier : { $confirmed }. Reçus déjà connus : { $known }. Réponses qui ne confirment rien : { $refused }.
cli-linked = Ce registre est relié à « { $name } ». Comparez au téléphone, avec l’administrateur du serveur, l’empreinte de sa clé : { $fingerprint }
cli-receipt-saved = Le reçu est enregistré ici : { $path }

# The demonstration, one sentence for each thing it leaves.

cli-demo-title = La démonstration de Sentier raconte une histoire entière, de la liste de patients aux comptes anonymes confirmés par un serveur.
cli-demo-fictional = Toutes les personnes et tous les centres de cette démonstration sont fictifs.
cli-demo-register = Le registre du centre, chiffré et illisible sans sa phrase de passe : { $path }
cli-demo-passphrase = La phrase de passe de ce registre de démonstration est : { $passphrase }
cli-demo-roster =
    { $people ->
        [one] La liste importée dans le registre, avec une personne : { $path }
       *[other] La liste importée dans le registre, avec { $people } personnes : { $path }
    }
cli-demo-programme =
    { $sessions ->
        [one] Le programme « { $title } », ouvert avec une séance qui évite les jours fériés.
       *[other] Le programme « { $title } », ouvert avec { $sessions } séances qui évitent les jours fériés.
    }
cli-demo-attendance =
    { $present ->
        [0] Les présences, où personne n’est présent sur { $listed } : { $path }
        [one] Les présences, où une personne est présente sur { $listed } : { $path }
       *[other] Les présences, où { $present } personnes sont présentes sur { $listed } : { $path }
    }
cli-demo-handout = La fiche d’une de ces personnes, en français et en néerlandais ({ $bytes } octets) : { $path }
cli-demo-hub = Un serveur de démonstration, « { $name } », tourne sur cet ordinateur le temps de l’envoi ; rien ne part sur le réseau.
cli-demo-counts =
    { $hidden ->
        [0] Les comptes, octet pour octet tels qu’ils partent, sans valeur masquée sur { $values } : { $path }
        [one] Les comptes, octet pour octet tels qu’ils partent, avec une valeur masquée sur { $values } : { $path }
       *[other] Les comptes, octet pour octet tels qu’ils partent, avec { $hidden } valeurs masquées sur { $values } : { $path }
    }
cli-demo-receipt = Le reçu n° { $number }, signé par le serveur et vérifié : { $path }
cli-programme-file = { $centre } a écrit ce fichier le { $day } : « { $title } ». Sa signature est juste et son contenu est complet.
cli-programme-key = Clé qui l’a signé, à comparer au téléphone : { $key }
cli-programme-exported = Le programme est dans { $path }. Aucun nom de personne n’y figure.
cli-programme-taken = « { $title } » a été repris.
cli-template-sound =
    { $sessions ->
        [one] Le modèle « { $template } » est correct, avec une séance.
       *[other] Le modèle « { $template } » est correct, avec { $sessions } séances.
    }

# Calendars and cycles.

cli-calendar-exported = L’agenda est ici : { $path }
cli-calendar-busy = Plages occupées lues : { $times }. Entrées illisibles : { $left }. Fuseaux inconnus, pris pour ceux du centre : { $guessed }.
cli-plan-tally = Séances placées : { $placed }. Sans place : { $unplaced }.
cli-plan-unplaced = Sans place : { $group } { $number }  { $theme } ({ $why })
cli-plan-nowhere = aucun jour, aucune heure ou aucune salle possible
cli-open-sessions =
    { $count ->
        [one] Une séance n’est pas terminée
       *[other] { $count } séances ne sont pas terminées
    }
cli-plan-room-taken = salle prise
cli-plan-room-busy = salle occupée
cli-plan-professional-taken = éducateur déjà pris
cli-plan-professional-busy = éducateur occupé ailleurs
cli-plan-professional-away = éducateur en congé
cli-plan-patient-elsewhere = patient attendu ailleurs
cli-plan-overfull = trop de personnes
cli-plan-room-too-small = salle trop petite
cli-plan-nobody-leads = personne pour animer
cli-plan-profession-missing = profession manquante
cli-plan-holiday = jour férié
cli-plan-school-holiday = vacances scolaires
cli-plan-forbidden-week = semaine gardée libre
cli-plan-place-closed = lieu fermé
cli-plan-travel-too-short = trajet trop court
cli-plan-past = jour passé

cli-report-saved = Le rapport est ici : { $file }

cli-facts-exported = Les faits sont ici : { $file }. Ce sont des données personnelles : ne les donnez qu’à qui a le droit de les lire.
cli-facts-imported = Les faits ont été repris : { $patients } personnes, { $sessions } séances, { $presences } présences.

cli-released-title = Tableau { $table }, { $period }, révision { $revision }, { $step ->
        [full] complet
        [three-ages] en trois tranches d’âge
        [no-residence] sans les pays de résidence
        [half-years] avec les pathologies par semestre
        [total-only] le total seul
       *[nothing] sans aucun chiffre
    }{ $status ->
        [withdrawn] , retiré
       *[released]  :
    }
cli-released-columns-code = code
cli-released-columns-patients = patients
cli-released-columns-attendances = présences
cli-released-withheld = { $period } : rien de nouveau n’a été publié. { $why ->
        [frozen] Les chiffres ont changé, mais ce qui a été publié reste : deux tableaux pourraient être soustraits.
        [corrections-used-up] Deux corrections par année sont permises, et elles sont faites.
        [not-yet] Tous ses trimestres ne sont pas publiés.
       *[unsafe] Il n’a pas pu être montré que personne ne s’y retrouve.
    }
cli-released-ledger = { $file } garde ce qui a été publié. Il est aussi confidentiel que le registre.
cli-withdrawn = Ce qui a été publié pour { $period } est retiré, par la révision { $revision }. Qui l’a déjà lu le sait toutefois.

# Backups, the passphrase, the recovery code.

cli-backup-made = Sauvegarde faite et vérifiée : { $place }
cli-backup-line = { $when }  { $size } Mo  { $centre }  { $state }  { $path }
cli-backup-whole = Chaque page a été relue : cette sauvegarde est entière.
cli-backup-place-set = Les sauvegardes vont aussi dans ce dossier à partir de maintenant.
cli-backup-contents = { $patients } personnes, { $sessions } séances, { $presences } présences, { $documents } papiers et courriers, { $acts } actions
cli-backup-then = Sauvegarde de { $centre } : { $contents }
cli-backup-now = Registre actuel : { $contents }
cli-backup-not-yet = Rien n’a été changé. Pour mettre cette sauvegarde en place, ajoutez --yes.
cli-passphrase-changed = La phrase de passe est changée.
cli-recovery-code = Code de secours, montré une seule fois : { $code }
cli-asks-new-passphrase = Écrivez la nouvelle phrase de passe (elle ne s’affiche pas) :
