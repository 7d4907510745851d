# Whom to call, what was said, and what comes next.

calls-title = Appels
calls-context = Qui rappeler, et qui attend une place.
calls-tabs = Parties des appels
calls-tab-missed = À appeler
calls-tab-waiting = Liste d’attente
calls-loading = Lecture des appels…
calls-empty = Personne à appeler. Quand quelqu’un manque deux séances de suite sans prévenir, son nom vient ici.
calls-missed-title = Absences de suite, sans prévenir
calls-missed-about = Qui attend depuis le plus longtemps vient en premier. Une absence excusée ne compte pas.
calls-missed-line =
    { $count ->
        [one] Une séance manquée depuis le { $day }
       *[other] { $count } séances manquées de suite depuis le { $day }
    }
calls-missed-last = La dernière : « { $theme } ». { $when }
calls-again-title = Suites convenues
calls-again = À faire : { $next }
calls-again-on = À faire depuis le { $day } : { $next }
calls-again-from = Convenu le { $day }
calls-stretch = du { $first } au { $last }
calls-phone = Téléphone
calls-phone-none = Aucun numéro dans le dossier
calls-speaks = Parle : { $languages }
calls-speaks-unknown = Langues parlées : pas demandé
calls-interpreter = A besoin d’un interprète
calls-of-person = Appels et messages

# What can be done.

calls-log = Noter l’appel
calls-log-of = Noter l’appel : { $name }
calls-logged = L’appel est noté : { $name }.
calls-logged-next = L’appel est noté : { $name }. Ensuite : { $next }.
calls-make-up = Une autre date
calls-make-up-of = Une autre date : { $name }
calls-message = Préparer un message
calls-message-of = Préparer un message : { $name }

# The form of a call.

calls-about = À propos de
calls-way = Comment
calls-outcome = Résultat
calls-next = Suite
calls-next-on = Quel jour
calls-note = Note
calls-outcome-missing = Choisissez le résultat de l’appel.
calls-next-missing = Choisissez la suite, même si c’est « Rien de plus ».
calls-next-on-missing = Donnez le jour du rappel : jour, mois et année.

# What a call was about, how it was made, what came of it, what comes next.

calls-about-missed = Séance manquée
calls-about-place = Place libre
calls-about-invitation = Invitation ou rappel
calls-about-moved = Séance déplacée
calls-about-cancelled = Séance annulée
calls-about-excuse = Excuse
calls-about-other = Autre chose
calls-way-phone = Téléphone
calls-way-message = SMS
calls-way-mail = Courriel
calls-way-letter = Lettre
calls-way-visit = De vive voix
calls-outcome-reached = Personne jointe
calls-outcome-no-answer = Pas de réponse
calls-outcome-left-word = Message laissé
calls-outcome-wrong-number = Mauvais numéro
calls-outcome-sent = Envoyé
calls-next-nothing = Rien de plus
calls-next-call-again = Rappeler
calls-next-other-date = Vient à une autre date
calls-next-accepted = Prend la place
calls-next-declined = Ne la prend pas, reste en attente
calls-next-letter = Écrire une lettre
calls-next-visit = Passer au domicile
calls-next-stops = Souhaite arrêter

# Earlier calls.

calls-before = Appels précédents
calls-before-none = Aucun appel noté jusqu’ici.
calls-before-more =
    { $count ->
        [one] Un appel plus ancien
       *[other] { $count } appels plus anciens
    }
calls-line = { $way } : { $outcome }.
calls-line-next = Suite : { $next }.
calls-line-next-on = Suite : { $next }, { $day }.
calls-line-about = { $about } : { $theme }
calls-line-by = Noté par { $name }

# A message that names no illness.

calls-message-loading = Préparation du message…
calls-message-about = Dans la langue de la personne ({ $language }). Le texte ne nomme aucune maladie. Sentier n’envoie rien : copiez-le, puis notez l’envoi.
calls-message-copy = Copier le texte
calls-message-copied = Le texte est copié.
calls-message-selected = Le texte est sélectionné : appuyez sur Ctrl+C pour le copier.
calls-message-sent-message = Noter : envoyé par SMS
calls-message-sent-mail = Noter : envoyé par courriel
calls-message-no-way = Le dossier ne contient ni numéro ni adresse de courriel.
