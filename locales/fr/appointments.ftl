# Letters about appointments: what each told, how it left, and who of a session was asked to come.

appointments-news-invitation = Invitation
appointments-news-missed = Après une absence
appointments-news-moved = Rendez-vous déplacé
appointments-news-cancelled = Rendez-vous annulé
appointments-told = { $news } : { $day } à { $time }

# How a letter left.

appointments-way-post = Par la poste
appointments-way-hand = En main propre
appointments-way-mail = Par courriel
appointments-way-message = Par SMS
appointments-way-read-out = Lue à voix haute
appointments-way-other = Autrement

# The ledger.

appointments-which = Quelles lettres
appointments-which-pathways = Parcours
appointments-which-appointments = Rendez-vous
appointments-about = Les invitations, les lettres après une absence et celles d’un rendez-vous déplacé ou annulé. Chaque lettre imprimée a sa ligne ici.
appointments-loading = Lecture des lettres de rendez-vous…
appointments-filter = De quoi elles parlent
appointments-all = De tout
appointments-not-sent =
    { $count ->
        [one] Une lettre imprimée, départ pas encore noté
       *[other] { $count } lettres imprimées, départ pas encore noté
    }
appointments-sent-in =
    { $count ->
        [one] Une lettre partie en { $year }
       *[other] { $count } lettres parties en { $year }
    }
appointments-empty = Aucune lettre de rendez-vous en { $year }. Les invitations s’impriment dans le dossier d’une personne ou avec les documents d’une séance.
appointments-none = Aucune lettre de rendez-vous n’a encore été imprimée pour cette personne.
appointments-of-person = Lettres de rendez-vous
appointments-person = Pour
appointments-says = Ce qu’elle dit
appointments-printed = Imprimée
appointments-printed-by = { $at }, { $by }
appointments-sent = Partie le
appointments-way = Comment
appointments-sent-by = Partie le { $day } · { $way }
appointments-waits = Imprimée, départ pas encore noté
appointments-outdated = Ne dit plus ce qui est prévu
appointments-caregiver = Proche
appointments-choose = Choisir la lettre pour { $name }

# Noting that letters left, and dropping one.

appointments-send-some =
    { $count ->
        [0] Noter le départ
        [one] Noter le départ d’une lettre
       *[other] Noter le départ de { $count } lettres
    }
appointments-send-on = Parties le
appointments-send-way = Comment
appointments-fixed = Une lettre notée comme partie reste comme elle est partie.
appointments-gone = Départ noté.
appointments-drop = Pas envoyée
appointments-dropped = Lettre retirée de la liste.

# Who of a session was asked to come.

appointments-session = Invitations
appointments-by-letter =
    { $count ->
        [one] Une personne invitée par lettre
       *[other] { $count } invitées par lettre
    }
appointments-by-call =
    { $count ->
        [one] Une personne appelée
       *[other] { $count } appelées
    }
appointments-printed-only =
    { $count ->
        [one] Une lettre imprimée et pas encore partie
       *[other] { $count } lettres imprimées et pas encore parties
    }
appointments-not-yet =
    { $count ->
        [one] Une personne pas encore invitée
       *[other] { $count } pas encore invitées
    }
appointments-not-yet-who = Pas encore invitées : { $names }
appointments-everybody = Tout le monde est invité.
