# Files that may be of one person: finding them, comparing them, making one of two.

merges-title = Doublons possibles
merges-context = Des dossiers qui sont peut-être ceux d’une même personne. C’est vous qui décidez, jamais la machine.
merges-loading = Recherche des doublons…
merges-empty = Aucun doublon à examiner. Tout nouveau dossier est comparé aux autres dès sa saisie.
merges-count =
    { $count ->
        [one] Une paire à examiner
       *[other] { $count } paires à examiner
    }
merges-born-unknown = non renseignée
merges-born-sex = Naissance : { $born }. { $sex }.
merges-to-patients = Voir les patients


merges-compare = Comparer
merges-compare-pair = Comparer { $left } et { $right }
merges-not-same = Ce sont deux personnes
merges-not-same-pair = { $left } et { $right } sont deux personnes
merges-not-same-named = Ce sont deux personnes : { $left } et { $right }
merges-not-same-about = Cette paire ne sera plus proposée. Les deux dossiers restent comme ils sont.
merges-not-same-yes = Oui, deux personnes
merges-not-same-done = Noté : { $left } et { $right } sont deux personnes.

merges-value-empty = vide
merges-compare-title = Comparer deux dossiers
merges-compare-loading = Lecture des deux dossiers…
merges-safe = Réunir deux dossiers ne perd rien : les présences, les papiers et l’historique des deux restent. Cela peut être défait, et chaque dossier redevient alors ce qu’il était.
merges-kept = Quel dossier garder ?
merges-kept-hint = L’autre y est versé. Son numéro continue de mener au dossier gardé.
merges-kept-file = { $number }, { $name }
merges-kept-older = Le numéro le plus ancien
merges-fields = Champ par champ
merges-fields-about =
    { $count ->
        [0] Tous les champs remplis sont identiques.
        [one] Un champ diffère : choisissez la valeur à garder.
       *[other] { $count } champs diffèrent : choisissez pour chacun la valeur à garder.
    }
merges-field = Champ
merges-state = Comparaison
merges-differs = Différent
merges-one-side = D’un seul côté
merges-same = Identique
merges-keep-value = { $field } : garder { $value }
merges-same-hidden =
    { $count ->
        [one] Montrer aussi le champ identique
       *[other] Montrer aussi les { $count } champs identiques
    }
merges-holdings = Ce que les dossiers contiennent
merges-holdings-about = Tout est gardé, des deux côtés.
merges-holding = Contenu
merges-holding-together = Ensemble
merges-holding-enrolments = Inclusions dans des programmes
merges-holding-presences = Présences à des séances
merges-holding-consents = Réponses à un consentement
merges-holding-assessments = Bilans
merges-holding-epices = Questionnaires EPICES
merges-holding-caregivers = Proches
merges-holding-papers = Papiers joints
merges-merge = Réunir dans le dossier { $number }
merges-merging = Réunion des dossiers…
merges-merged = Les deux dossiers n’en font plus qu’un : { $kept }. Le dossier { $gone } y est versé.
merges-to-file = Ouvrir le dossier
merges-to-list = Voir les autres doublons possibles
merges-undo = Défaire la réunion
merges-undone =
    { $count ->
        [0] La réunion est défaite. Aucun champ n’a dû être remis.
        [one] La réunion est défaite : un champ a été remis comme il était.
       *[other] La réunion est défaite : { $count } champs ont été remis comme ils étaient.
    }

# What taking a merge or an import back left as it is.

merges-left =
    { $count ->
        [one] Une chose est restée comme elle est
       *[other] { $count } choses sont restées comme elles sont
    }
merges-left-about = Quelqu’un y a travaillé depuis ; rien n’a été écrasé.
merges-left-person = Personne
merges-left-why = Pourquoi
merges-left-field = { $field } : { $why }
merges-left-changed-since = Le dossier a été modifié depuis.
merges-left-has-presences = Des présences y ont été notées depuis.
merges-left-has-papers = Des papiers y ont été joints depuis.
merges-left-enrolled-since = La personne a rejoint un programme depuis.
merges-left-merged-since = Le dossier a été réuni avec un autre depuis.
merges-left-field-changed-since = Ce champ a été modifié depuis.
