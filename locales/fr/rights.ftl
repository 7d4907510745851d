# What a person may ask for: the copy of their file, and the certificate of an erasure.

rights-copy-title = Ce que ce centre sait de vous
rights-copy-lead = Ce document est pour { $name } (dossier { $number }). Il contient tout ce que le registre du centre garde sur vous, qui l’a changé et qui l’a lu.
rights-copy-private = Gardez-le en lieu sûr : il contient des données personnelles et, s’il y en a, vos numéros nationaux en entier.
rights-copy-footer = Copie pour la personne
rights-copy-closing = Vous pouvez demander au centre de corriger une erreur, de ne plus partager, ou de vous effacer.
rights-copy-pathways = Vos parcours
rights-copy-pathway = Votre parcours : { $title }
rights-copy-entered = Dans le programme depuis le
rights-copy-offer = Offre
rights-copy-led-by = Avec
rights-copy-question = Question
rights-copy-lived = Comment vous l’avez vécu
rights-copy-level = Où vous en êtes
rights-copy-plan = Votre programme personnalisé du { $day }
rights-copy-project = Votre projet
rights-copy-goals = Vos objectifs, avec vos mots
rights-copy-letter-to = À qui
rights-copy-written-by = Écrite par
rights-you = Vous
rights-identifiers = Vos numéros nationaux
rights-consents = Vos consentements
rights-caregivers = Vos proches
rights-programmes = Vos programmes
rights-sessions = Vos séances
rights-assessments = Vos bilans et évaluations
rights-epices = Vos questionnaires EPICES
rights-appointments = Les lettres sur vos rendez-vous
rights-languages = Langues
rights-printed = Imprimée
rights-sent = Partie le
rights-papers = Les documents gardés avec votre dossier
rights-merges = Les dossiers réunis avec le vôtre
rights-changes = Qui a écrit quoi
rights-readings = Qui a lu votre dossier
rights-left = Ce qui est parti du centre
rights-left-nothing = Rien n’est parti de ce registre à ce jour.
rights-left-counts =
    { $tables ->
        [one] Un tableau de nombres anonymes est parti. Il ne contient ni votre nom, ni votre date de naissance, ni votre adresse, ni rien qui permette de vous retrouver.
       *[other] { $tables } tableaux de nombres anonymes sont partis. Ils ne contiennent ni votre nom, ni votre date de naissance, ni votre adresse, ni rien qui permette de vous retrouver.
    }
rights-left-period = Période
rights-left-recipient = Destinataire
rights-left-when = Validé le
rights-left-copies =
    { $copies ->
        [0] Aucune copie de votre dossier n’a été faite avant celle-ci.
        [one] Une copie de votre dossier a été faite avant celle-ci ; sa date est dans la liste des lectures.
       *[other] { $copies } copies de votre dossier ont été faites avant celle-ci ; leurs dates sont dans la liste des lectures.
    }
rights-none = Rien n’est noté ici.
rights-day = Jour
rights-when = Quand
rights-who = Qui
rights-what = Quoi
rights-how = Comment
rights-answer = Réponse
rights-theme = Thème
rights-presence = Présence
rights-programme = Programme
rights-field = Champ
rights-before = Avant
rights-after = Après
rights-witness = Témoin
rights-withdrawn = Retiré le
rights-title = Titre
rights-size = Taille
rights-kilobytes = { $size } ko
rights-score = Score
rights-by-phone = à distance
rights-since = depuis le { $date }
rights-certificate-title = Certificat d’effacement
rights-certificate-lead = Le centre atteste avoir effacé de son registre toutes les données d’une personne. Ce certificat ne la nomme pas.
rights-certificate-number = Numéro du certificat
rights-certificate-day = Jour de l’effacement
rights-certificate-by = Effacé par
rights-certificate-reason = Motif
rights-certificate-reason-asked = La personne l’a demandé
rights-certificate-reason-retention-over = La durée de conservation est passée
rights-certificate-reason-mistake = Le dossier n’aurait pas dû exister
rights-certificate-removed = Ce qui a été effacé
rights-removed-identity = Le nom, la naissance, le domicile, les contacts, les besoins, la situation et les notes
rights-removed-identifiers = Les numéros nationaux
rights-removed-consents = Les consentements et leurs retraits
rights-removed-caregivers = Les liens avec les proches, et les proches qui n’accompagnaient personne d’autre
rights-removed-assessments = Les réponses des bilans et des questionnaires, les programmes personnalisés et le texte des lettres
rights-removed-papers = Les documents gardés avec le dossier
rights-removed-history = Les anciennes valeurs, et qui a lu le dossier
rights-certificate-stays = Ce qui reste
rights-certificate-stays-counts = Les présences passées restent comptées, sans lien avec la personne : le sexe, le pays et l’année de naissance, sans nom, sans jour de naissance et sans numéro, pour que les totaux des années passées restent justes. Restent aussi, sans aucun texte, les jours et les codes de ses parcours : orientation, bilan, évaluation, décision, fin et son motif, départ des lettres.
rights-certificate-stays-history = L’historique du registre garde qu’un effacement a eu lieu, sans dire de qui.
rights-certificate-stays-copies = Les copies de sauvegarde faites avant ce jour, et les papiers imprimés ou remis, ne sont pas touchés par cet effacement : le centre doit les détruire lui-même.
rights-certificate-footer = Certificat d’effacement
