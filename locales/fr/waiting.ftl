# Who waits for a place, with wishes and no date.

waiting-about = Personne n’a encore de date ici. Les souhaits servent à proposer la bonne place à la bonne personne.
waiting-loading = Lecture de la liste d’attente…
waiting-empty = Personne n’attend de place. On arrive ici en entrant dans un programme sans groupe.
waiting-to-programmes = Voir les programmes
waiting-count =
    { $count ->
        [one] Une personne attend, depuis le { $day }.
       *[other] { $count } personnes attendent ; la première depuis le { $day }.
    }
waiting-since = { $programme }, depuis le { $day }
waiting-calls =
    { $count ->
        [one] Un appel pour une place
       *[other] { $count } appels pour une place
    }
waiting-passed =
    { $count ->
        [one] Une place est allée à quelqu’un qui attendait moins
       *[other] { $count } places sont allées à quelqu’un qui attendait moins
    }
waiting-wishes = Souhaits
waiting-wishes-none = Pas encore demandés
waiting-edit = Noter les souhaits
waiting-edit-of = Noter les souhaits : { $name }
waiting-edit-context = Rien n’est obligatoire. Ce qui reste vide n’écarte aucune place.
waiting-saved = Les souhaits sont enregistrés : { $name }.

# The form of the wishes.

waiting-days = Quand la personne peut venir
waiting-days-hint = Matin : avant 13:00. Après-midi : de 13:00 à 18:00. Soir : à partir de 18:00.
waiting-part-morning = matin
waiting-part-afternoon = après-midi
waiting-part-evening = soir
waiting-whole-day = toute la journée
waiting-half-day = { $day }, { $part }
waiting-days-parts = { $days } : { $parts }
waiting-places = Lieux
waiting-languages = Langues de la séance
waiting-themes = Thèmes
waiting-themes-hint = Aucun coché : tout le parcours.
waiting-needs-seat = A besoin d’une place dans la voiture de quelqu’un
waiting-furthest = Distance au plus
waiting-furthest-hint = À vol d’oiseau depuis la commune de la personne.
waiting-km = km
waiting-note = Autres souhaits
waiting-wish-places = Lieux : { $places }
waiting-wish-languages = Langues : { $languages }
waiting-wish-themes = Thèmes : { $themes }
waiting-wish-seat = A besoin d’une place en voiture
waiting-wish-km = Au plus à { $km } km

# Who fits a free place.

waiting-fits-title = Qui appeler pour la place libre
waiting-fits-about = Dans l’ordre proposé, avec les raisons. Vous décidez : personne n’est écarté de la liste.
waiting-fits-none = Personne n’attend une place dans ce programme.
waiting-seats-left =
    { $count ->
        [0] Aucune place libre
        [one] Une place libre
       *[other] { $count } places libres
    }
waiting-unfit-title = Ne peuvent pas venir dans l’état actuel
waiting-for = Pour
waiting-against = Contre
waiting-points = Points : { $points }
waiting-give = Donner la place
waiting-give-of = Donner la place : { $name }
waiting-given = La place est donnée : { $name } est sur la liste de la séance.

# Why somebody fits a free place, or does not.

waiting-why-waited =
    { $days ->
        [0] Attend depuis aujourd’hui
        [one] Attend depuis un jour
       *[other] Attend depuis { $days } jours
    }
waiting-why-day-wished = Souhaite ce jour et cette heure
waiting-why-day-not-wished = Souhaite d’autres jours ou heures
waiting-why-place-wished = Souhaite ce lieu
waiting-why-place-not-wished = Souhaite un autre lieu
waiting-why-theme-wished = Souhaite ce thème
waiting-why-theme-not-wished = Souhaite d’autres thèmes
waiting-why-language-follows = Parle une langue de la séance
waiting-why-interpreter-there = Un interprète est prévu pour sa langue
waiting-why-language-clash = Ne parle aucune langue de la séance
waiting-why-near =
    { $km ->
        [0] Habite la commune
        [one] Habite à un km
       *[other] Habite à { $km } km
    }
waiting-why-too-far = Habite à { $km } km ; souhaite venir de { $most } km au plus
waiting-why-seat-near =
    { $seats ->
        [one] A besoin d’une place en voiture ; un voisin en offre une
       *[other] A besoin d’une place en voiture ; des voisins en offrent { $seats }
    }
waiting-why-no-seat = A besoin d’une place en voiture ; personne n’en offre
waiting-why-elsewhere = Est attendu ailleurs à cette heure
waiting-why-passed-over =
    { $times ->
        [one] Une place est déjà allée à quelqu’un qui attendait moins
       *[other] { $times } places sont déjà allées à quelqu’un qui attendait moins
    }
waiting-why-declined-before =
    { $times ->
        [one] N’a pas pris une place offerte avant
       *[other] N’a pas pris { $times } places offertes avant
    }
waiting-why-not-reached =
    { $times ->
        [one] Injoignable au dernier appel
       *[other] Injoignable aux { $times } derniers appels
    }
