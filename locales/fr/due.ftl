# What is due in the whole centre: the list, who is one step away, the letters of a year.

due-title = Ce qui reste à faire
due-context = Ce qu’attendent les parcours et les programmes de tout le centre.
due-tabs = Parties de ce qui reste à faire
due-tab-list = À faire
due-tab-steps = À un pas
due-tab-letters = Lettres
due-loading = Lecture de ce qui reste à faire…
due-person = Personne

# The list.

due-kinds = Choisir ce qui est montré
due-kinds-people = Pour des personnes
due-kinds-programmes = Pour des programmes
due-programme = Programme
due-programme-all = Tous les programmes
due-all = Tout montrer
due-count =
    { $count ->
        [one] Une ligne, la plus urgente
       *[other] { $count } lignes, les plus urgentes d’abord
    }
due-count-first = Les { $shown } plus urgentes, sur { $all }
due-empty = Rien n’attend. Chaque parcours et chaque programme est à jour.
due-none-such = Rien de tel n’attend. D’autres choses peuvent rester à faire : montrez tout pour les voir.
due-today = Aujourd’hui
due-since = Depuis le { $day }
due-until = D’ici au { $day }
due-why = Pourquoi ?
due-why-of = Pourquoi ? { $what } : { $who }

# Who is one step away.

due-steps-about = Choisissez une règle : qui la remplit cette année, et ce qui manque aux autres.
due-steps-rule = Règle
due-steps-what = Que demande cette règle ?
due-steps-no-rule = Aucune règle de ce registre ne se compte par personne.
due-steps-loading = Lecture des parcours de l’année…
due-steps-among =
    { $count ->
        [one] Une personne est concernée.
       *[other] Sur { $count } personnes concernées :
    }
due-steps-met =
    { $count ->
        [0] Personne ne la remplit encore
        [one] Une la remplit
       *[other] { $count } la remplissent
    }
due-steps-one =
    { $count ->
        [0] Personne n’est à un pas
        [one] Une est à un pas
       *[other] { $count } sont à un pas
    }
due-steps-more =
    { $count ->
        [0] Personne n’est à plusieurs pas
        [one] Une est à plusieurs pas
       *[other] { $count } sont à plusieurs pas
    }
due-steps-lost =
    { $count ->
        [0] Personne n’en est exclu
        [one] Une ne peut plus la remplir
       *[other] { $count } ne peuvent plus la remplir
    }
due-steps-one-title = À un pas
due-steps-more-title = À plusieurs pas
due-steps-missing = Ce qui manque
due-steps-next = Prochaine date possible
due-steps-next-none = Aucune date prévue
due-steps-nobody = Cette règle ne concerne personne cette année.
due-steps-nothing-missing = Rien ne manque plus à personne.

# The letters of a year.

due-letters-about = Les lettres au médecin et au patient, d’où on lit qui a été informé et quand.
due-letters-loading = Lecture des lettres…
due-letters-year = Année des lettres
due-letters-before = Année précédente
due-letters-after = Année suivante
due-letters-indicator =
    { $count ->
        [0] Indicateur 4.4 en { $year } : aucun patient
        [one] Indicateur 4.4 en { $year } : un patient
       *[other] Indicateur 4.4 en { $year } : { $count } patients
    }
due-letters-indicator-how = De la grille d’activité française. Compte chaque patient une seule fois, dès qu’une synthèse de fin est partie en { $year } pour un médecin, par quelque voie que ce soit. Un brouillon ne compte pas.
due-letters-drafts =
    { $count ->
        [one] Une lettre à envoyer
       *[other] { $count } lettres à envoyer
    }
due-letters-sent-title =
    { $count ->
        [one] Une lettre envoyée en { $year }
       *[other] { $count } lettres envoyées en { $year }
    }
due-letters-empty = Aucune lettre en { $year }. Une lettre s’écrit dans le dossier de la personne, à l’onglet Parcours.
due-letters-kind = Lettre
due-letters-to = Pour
due-letters-drafted = Rédigée le
due-letters-sent = Partie le
due-letters-way = Voie
due-letters-act = À faire
due-letters-finish = Terminer et envoyer

# What is due: what, why, and what the button says.

due-consent-missing = Consentement à recueillir
due-consent-missing-why =
    { $standing ->
        [refused] La personne a refusé d’entrer dans le programme, et son parcours court encore.
        [withdrawn] Le consentement à l’entrée a été retiré, et le parcours court encore.
       *[other] Personne n’a encore demandé le consentement à l’entrée.
    }
due-consent-missing-act = Recueillir le consentement
due-assessment = Bilan éducatif partagé à faire
due-assessment-why = Un parcours commence par le bilan éducatif partagé, et aucun n’est noté.
due-assessment-act = Noter le bilan
due-plan = Programme personnalisé à convenir
due-plan-why = Le bilan est fait, et aucun programme personnalisé n’est convenu.
due-plan-act = Écrire le programme
due-no-session = Aucune séance prévue
due-no-session-why = Un programme personnalisé est convenu, et aucune séance n’est prévue.
due-no-session-act = Prévoir une séance
due-session-missing = Séances manquantes pour une offre complète
due-session-missing-why =
    { $missing ->
        [one] Séances suivies : { $count } sur { $least }. Même avec celles qui sont prévues, il en manque une.
       *[other] Séances suivies : { $count } sur { $least }. Même avec celles qui sont prévues, il en manque { $missing }.
    }
due-session-missing-act = Prévoir une séance
due-evaluation = Évaluation individuelle à faire
due-evaluation-why = Les séances sont passées, et aucune évaluation individuelle n’est notée.
due-evaluation-act = Noter l’évaluation
due-decision = Suite à décider
due-decision-why = L’évaluation est notée, et la suite n’est pas décidée : arrêt, renforcement ou reprise.
due-decision-act = Noter la décision
due-letter-entry = Lettre d’entrée au médecin
due-letter-entry-why =
    { $doctor ->
        [missing] Le bilan est fait et le programme personnalisé convenu, et aucune lettre d’entrée n’est partie. Notez d’abord le médecin traitant : le dossier n’en nomme aucun.
       *[other] Le bilan est fait et le programme personnalisé convenu, et aucune lettre d’entrée n’est partie pour le médecin traitant.
    }
due-letter-entry-act = Écrire la lettre
due-letter-end = Synthèse de fin au médecin
due-letter-end-why =
    { $doctor ->
        [missing] La suite est décidée, et aucune synthèse de fin n’est partie depuis. Notez d’abord le médecin traitant : le dossier n’en nomme aucun.
       *[other] La suite est décidée, et aucune synthèse de fin n’est partie depuis pour le médecin traitant.
    }
due-letter-end-act = Écrire la lettre
due-letter-drop-out = Lettre d’arrêt au médecin
due-letter-drop-out-why =
    { $doctor ->
        [missing] La personne a quitté le parcours avant la fin, et aucune lettre n’est partie. Notez d’abord le médecin traitant : le dossier n’en nomme aucun.
       *[other] La personne a quitté le parcours avant la fin, et le médecin traitant n’en a pas été informé par lettre.
    }
due-letter-drop-out-act = Écrire la lettre
due-follow-up = Nouvelles à prendre
due-follow-up-why = Depuis ce jour, il était convenu de demander comment cela va, et la personne n’a pas été revue.
due-follow-up-act = Prendre des nouvelles
due-call-missed = Appel après des absences
due-call-missed-why =
    { $count ->
        [one] Une séance manquée sans prévenir.
       *[other] { $count } séances manquées de suite sans prévenir.
    }
due-call-missed-act = Noter l’appel
due-lost = Sans doute perdu de vue
due-lost-why =
    { $count ->
        [one] Une séance manquée, et plus aucune présence depuis { $days } jours.
       *[other] { $count } séances manquées de suite, et plus aucune présence depuis { $days } jours.
    }
due-lost-act = Décider de la suite
due-training = Attestation de formation à fournir
due-training-why =
    { $standing ->
        [expired] { $person } anime des séances, et son attestation de formation de { $hours } heures a pris fin.
        [ending] { $person } anime des séances, et son attestation de formation de { $hours } heures prend bientôt fin.
       *[other] { $person } anime des séances, et aucune attestation de formation de { $hours } heures n’est notée.
    }
due-training-act = Voir l’équipe
due-profession = Profession absente de l’équipe
due-profession-why =
    { $what ->
        [professions] Professions différentes dans l’équipe : { $count }. Il en faut au moins { $least }.
        [doctor] Aucun médecin ne fait partie de l’équipe.
       *[other] Le programme demande cette profession, et personne dans l’équipe ne l’exerce : { $what }.
    }
due-profession-act = Voir l’équipe
due-declaration = Programme à déclarer
due-declaration-why = Des personnes suivent ce programme, et il n’a jamais été déclaré.
due-declaration-act = Préparer la déclaration
due-declaration-change = Changement à déclarer
due-declaration-change-why =
    { $count ->
        [one] Un point n’est plus comme il a été déclaré.
       *[other] { $count } points ne sont plus comme ils ont été déclarés.
    }
due-declaration-change-act = Voir les changements
due-authorisation-ends = Autorisation qui prend fin
due-authorisation-ends-why = L’autorisation d’autrefois porte une date de fin, et ce jour est proche ou passé.
due-authorisation-ends-act = Préparer la déclaration
due-yearly-evaluation = Auto-évaluation annuelle
due-yearly-evaluation-why = L’auto-évaluation de l’année { $year } n’est pas notée.
due-yearly-evaluation-act = Noter l’auto-évaluation
due-four-yearly-evaluation = Évaluation quadriennale
due-four-yearly-evaluation-why = Le programme est évalué tous les { $years } ans depuis sa déclaration, et l’évaluation de { $year } n’est pas notée.
due-four-yearly-evaluation-act = Voir la déclaration
