# What Sentier is made of, under which licences, and where its inventory lies.

about-title = À propos de Sentier
about-context = La version, la licence, et tout ce dont Sentier est fait. Rien n’est cherché sur le réseau.
about-loading = Lecture des licences…
about-version = Version { $version }
about-licence = Licence de Sentier
about-licence-said = Sentier est un logiciel libre, sous licence publique de l’Union européenne, version 1.2 (EUPL-1.2).
about-licence-read = Lire la licence
about-parts = Logiciels de tiers
about-parts-said =
    { $count ->
        [one] Un composant d’un autre auteur, sous la licence que celui-ci a choisie. Le texte est ci-dessous.
       *[other] { $count } composants d’autres auteurs, chacun sous la licence que celui-ci a choisie. Les textes sont ci-dessous.
    }
about-search = Chercher un composant
about-search-hint = Un nom ou une licence, par exemple : serde, MIT.
about-found =
    { $count ->
        [0] Aucune licence ne correspond. Essayez un autre mot.
        [one] Une licence
       *[other] { $count } licences
    }
about-works = Images, polices et données
about-works-said = Ce qui n’est pas du code a aussi ses auteurs. Voici chaque dossier et sa licence.
about-inventory = Inventaire des composants
about-inventory-said = Pour votre service informatique : un inventaire au format CycloneDX est installé avec Sentier. Sous Linux, il est dans ce dossier :
