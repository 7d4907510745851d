# Making a handout in the window.

paper-title-for = Fiche patient pour { $name }
paper-title-session = Fiche de la séance
paper-about = Thème de la séance : { $theme }
paper-first-language = Langue
paper-second-language = Deuxième langue
paper-second-hint = Elle est imprimée sur la même fiche.
paper-second-none = Aucune
paper-make = Créer et ouvrir la fiche
paper-making = Création de la fiche…
paper-made = La fiche est prête : { $languages }, { $size } Ko. Elle s’ouvre dans votre lecteur de PDF, d’où elle s’imprime.
paper-where = Elle est rangée ici :
paper-beside = Avec lui, à imprimer à part :
paper-open-again = Ouvrir à nouveau
