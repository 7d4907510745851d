# Enrolling people in a programme, one or hundreds.

enrolments-title = Inscrire des personnes
enrolments-back = Revenir à la liste
enrolments-half =
    { $count ->
        [one] Une personne est choisie et pas encore inscrite. « Inscrire des personnes » la retrouve.
       *[other] { $count } personnes sont choisies et pas encore inscrites. « Inscrire des personnes » les retrouve.
    }
enrolments-list = Chercher dans
enrolments-found = Patients trouvés
enrolments-found-count =
    { $count ->
        [0] Personne ne correspond
        [one] Une personne correspond
       *[other] { $count } personnes correspondent, { $shown } affichées
    }
enrolments-tick-shown =
    { $count ->
        [one] Cocher la personne affichée
       *[other] Cocher les { $count } personnes affichées
    }
enrolments-untick-shown =
    { $count ->
        [one] Décocher la personne affichée
       *[other] Décocher les { $count } personnes affichées
    }
enrolments-more = Afficher les suivants
enrolments-already = Déjà dans le programme : { $stage }
enrolments-consent = Consentement à l’entrée : { $consent }
enrolments-into = Inscrire dans
enrolments-origin = D’où vient l’orientation
enrolments-on = Date de l’orientation
enrolments-none = Choisissez d’abord au moins une personne.
enrolments-button =
    { $count ->
        [0] Inscrire
        [one] Inscrire une personne
       *[other] Inscrire { $count } personnes
    }
enrolments-done =
    { $count ->
        [0] Tout le monde était déjà inscrit.
        [one] Une personne a été inscrite.
       *[other] { $count } personnes ont été inscrites.
    }
enrolments-chosen =
    { $count ->
        [0] Personne n’est choisi
        [one] Une personne choisie
       *[other] { $count } personnes choisies
    }
enrolments-chosen-none = Cochez des personnes, ou collez une liste. Elles restent ici pendant que vous en cherchez d’autres.
enrolments-chosen-clear = Tout retirer
enrolments-chosen-remove = Retirer { $name }
enrolments-paste = Coller une liste
enrolments-paste-lines = Une personne par ligne
enrolments-paste-hint = Numéro de dossier, ou nom et prénom. Une colonne de tableur convient.
enrolments-paste-take =
    { $count ->
        [0] Reconnaître
        [one] Reconnaître une ligne
       *[other] Reconnaître { $count } lignes
    }
enrolments-paste-reading = { $read } lignes lues sur { $lines }
enrolments-paste-found =
    { $count ->
        [0] Personne n’a été reconnu.
        [one] Une personne a été reconnue et choisie.
       *[other] { $count } personnes ont été reconnues et choisies.
    }
enrolments-paste-unclear =
    { $count ->
        [one] Une ligne n’est pas sûre. Cherchez la personne vous-même.
       *[other] { $count } lignes ne sont pas sûres. Cherchez ces personnes vous-même.
    }
enrolments-paste-line =
    { $count ->
        [0] « { $line } » : aucun dossier
       *[other] « { $line } » : { $count } dossiers possibles
    }
enrolments-paste-look = Chercher
enrolments-paste-look-for = Chercher « { $line } »
