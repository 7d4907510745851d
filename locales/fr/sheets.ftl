# What the papers of a session, a day and a week say. Paper has its own spaces: the printer sets them.

# When, where, with whom.
sheets-hours = { $from } – { $to }
sheets-until = jusqu’au { $day }
sheets-when = { $day }, { $hours }
sheets-when-until = { $day }, { $hours } ({ $until })
sheets-led-by = Avec { $names }

# The sign-in sheet.
sheets-sign-in = Feuille d’émargement
sheets-sign-in-of = Feuille d’émargement – { $programme }
sheets-number = N°
sheets-name = Nom
sheets-signature = Signature
sheets-arrived = Arrivée
sheets-left = Départ
sheets-remarks = Remarques
sheets-legend = Saisie au retour : les numéros, puis la lettre. Exemple : { $example }
sheets-letter-present = { $letter } = présent
sheets-letter-late = { $letter } = en retard
sheets-letter-left-early = { $letter } = parti avant la fin
sheets-letter-excused = { $letter } = excusé
sheets-letter-absent = { $letter } = absent
sheets-binder = Classée dans : { $binder }

# Badges.
sheets-badges = Badges – { $day }
sheets-badge-number = N° { $number }

# What to bring.
sheets-materials = Matériel à emporter – { $day }
sheets-leave-at = Départ à { $time }
sheets-leave-on = Départ : { $day }, { $time }
sheets-expected =
    { $count ->
        [0] Personne n’est attendu.
        [one] Une personne attendue.
       *[other] { $count } personnes attendues.
    }
sheets-thing = Quoi
sheets-count = Combien
sheets-loaded = Chargé
sheets-back = Rapporté
sheets-no-things = Rien à emporter pour cette séance.

# The schedule.
sheets-week = Séances du { $from } au { $to }
sheets-week-day = Séances du { $day }
sheets-week-about = Pour : { $about }
sheets-hour = Heure
sheets-theme = Thème
sheets-place = Lieu
sheets-leaders = Avec
sheets-people = Inscrits
sheets-people-of = { $people } sur { $capacity }
sheets-cancelled = Annulée
sheets-no-session = Aucune séance.

# The telephone list.
sheets-calls = Liste téléphonique – { $day }
sheets-phone = Téléphone
sheets-session = Séance
sheets-outcome = Résultat de l’appel
sheets-outcome-reached = a répondu
sheets-outcome-no-answer = sans réponse
sheets-outcome-left-word = message
sheets-outcome-wrong-number = faux n°
sheets-next = Suite
sheets-no-phone = pas de numéro
sheets-nobody-to-call = Personne n’est à appeler.

# The cover of a print job.
sheets-cover = Papiers du { $day }
sheets-missing = Pages manquantes
sheets-missing-count =
    { $count ->
        [one] Une fiche n’existe pas dans la langue demandée.
       *[other] { $count } fiches n’existent pas dans la langue demandée.
    }
sheets-wanted = Langue demandée
sheets-instead = Imprimée en
sheets-instead-none = pas imprimée
sheets-papers = Dans ce paquet, dans l’ordre
sheets-who-gets-what = Qui reçoit quoi
sheets-handout = Fiche
sheets-languages = Langues
sheets-large-print = gros caractères
sheets-no-handout = pas de fiche
sheets-figure = { $number }
sheets-percent = { $number } %
sheets-duration = { $number } h
sheets-no-figure = sans donnée
