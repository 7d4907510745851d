# People of the same valley in one car.

cars-about = Chaque personne qui cherche une place va avec le voisin le plus proche qui en offre une. Distances entre communes, à vol d’oiseau.
cars-loading = Répartition des voitures…
cars-title = Voitures
cars-nobody = Personne n’est inscrit à cette séance.
cars-none = Aucune voiture à partager pour l’instant. Notez ci-dessous qui offre une place et qui en cherche une.
cars-without =
    { $count ->
        [one] Une personne cherche une place et n’en a pas
       *[other] { $count } personnes cherchent une place et n’en ont pas
    }
cars-person = { $name }, { $commune }
cars-driver = { $name } conduit
cars-left =
    { $count ->
        [0] Plus de place libre
        [one] Une place libre
       *[other] { $count } places libres
    }
cars-free =
    { $count ->
        [0] En tout, aucune place libre en voiture.
        [one] En tout, une place libre en voiture.
       *[other] En tout, { $count } places libres en voiture.
    }
cars-said = Ce que chaque personne a dit
cars-name = Personne
cars-share = Voiture
cars-phone = Téléphone pour les autres
cars-phone-hidden = N’est pas montré
cars-offers =
    { $count ->
        [one] Offre une place
       *[other] Offre { $count } places
    }
cars-seeks = Cherche une place
cars-neither = Ni l’un ni l’autre
cars-edit = Noter la voiture partagée
cars-edit-of = Voiture partagée : { $name }
cars-edit-context = La réponse remplace celle qui était notée avant.
cars-choice = Ce que dit la personne
cars-choice-offers = Offre des places dans sa voiture
cars-choice-seeks = Cherche une place dans une voiture
cars-choice-neither = Ni l’un ni l’autre
cars-choice-missing = Choisissez ce que dit la personne.
cars-seats = Places offertes
cars-seats-hint = Sans compter celle du conducteur.
cars-seats-missing = Écrivez combien de places sont offertes, au moins une.
cars-phone-agreed = Accepte que les autres de la même voiture voient son numéro
cars-phone-agreed-hint = Sans cet accord, le numéro n’est montré à personne.
cars-saved = La réponse est enregistrée : { $name }.
