# Backups of the register, and what opens it.

backups-title = Sauvegardes
backups-loading = Lecture des sauvegardes…
backups-about = Chaque jour d’ouverture, et quand vous verrouillez, une copie chiffrée et vérifiée du registre est faite. Sont gardées les plus récentes de 7 jours, 5 semaines et 12 mois.
backups-standing-fine = Dernière sauvegarde vérifiée : { $when }, sur cet ordinateur et dans { $place }.
backups-standing-only-here = Dernière sauvegarde vérifiée : { $when }, sur cet ordinateur seulement. Si l’ordinateur est perdu, elle l’est aussi : choisissez un autre lieu.
backups-standing-place-missing =
    { $days ->
        [0] La clé ou le dossier { $place } n’est pas là ; sa copie est d’aujourd’hui.
        [one] La clé ou le dossier { $place } n’est pas là ; sa copie a un jour.
       *[other] La clé ou le dossier { $place } n’est pas là ; sa copie a { $days } jours.
    }
backups-standing-missed =
    { $days ->
        [0] Une sauvegarde manque depuis aujourd’hui.
        [one] Aucune sauvegarde complète depuis un jour.
       *[other] Aucune sauvegarde complète depuis { $days } jours.
    }
backups-standing-failed = La dernière sauvegarde n’a pas abouti. Le registre est intact.
backups-standing-never = Il n’y a pas encore de sauvegarde.
backups-standing-practice = Les personnes fictives ne sont pas sauvegardées d’elles-mêmes.
backups-now = Sauvegarder maintenant
backups-making = Sauvegarde en cours… Vous pouvez continuer à travailler.
backups-making-part = Copie : { $percent } %
backups-made = La sauvegarde est faite et vérifiée.
backups-card = Sauvegarde du registre
backups-card-all = Voir les sauvegardes
backups-card-code = Ce registre n’a pas encore de code de secours. Sans lui, une phrase de passe oubliée est perdue.
backups-place = Un autre lieu
backups-place-about = Un second disque, une clé USB ou un dossier du réseau. Les fichiers y sont chiffrés.
backups-place-chosen = Lieu choisi : { $place }
backups-place-none = Aucun autre lieu n’est choisi.
backups-place-choose = Choisir un dossier
backups-place-drop = Ne plus y sauvegarder
backups-list = Sauvegardes à portée
backups-list-none = Aucune sauvegarde n’est à portée.
backups-column-made = Faite le
backups-column-size = Taille
backups-column-centre = Centre
backups-column-state = État
backups-column-place = Dossier
backups-column-acts = Actions
backups-size = { $megabytes } Mo
backups-state-verified = Vérifiée à sa création
backups-state-unverified = Sans preuve de vérification
backups-state-damaged = Abîmée
backups-verify = Vérifier
backups-verified = Chaque page a été relue : la sauvegarde du { $when } est entière.
backups-restore = Revenir à une sauvegarde
backups-restore-about = Rien n’est supprimé : le registre actuel est mis de côté, entier. Vous voyez d’abord ce qui changerait.
backups-restore-find = Chercher des sauvegardes dans un dossier
backups-restore-choose = Quelle sauvegarde ?
backups-restore-choice = { $when } – { $centre }, { $size }
backups-centre-unknown = centre non indiqué
backups-secret = Phrase de passe ou code de secours du jour de cette sauvegarde
backups-secret-missing = Écrivez la phrase de passe ou le code de secours.
backups-preview = Voir ce qui changerait
backups-preview-title = Ce qui changerait
backups-previewing = Lecture et vérification de la sauvegarde…
backups-what = Dans le registre
backups-then = Dans la sauvegarde
backups-today = Maintenant
backups-count-patients = Personnes
backups-count-sessions = Séances
backups-count-presences = Présences
backups-count-documents = Papiers et courriers
backups-count-acts = Actions dans l’historique
backups-count-newest = Dernière action
backups-no-register = Aucun registre, ou illisible avec ce secret
backups-restore-do = Mettre cette sauvegarde en place
backups-restoring = Mise en place…
backups-restored = La sauvegarde est en place. Ouvrez-la avec la phrase de passe ou le code de secours de son jour.
backups-restored-aside = Le registre d’avant est entier dans { $folder }.
backups-passphrase = Phrase de passe
backups-passphrase-about = Les sauvegardes déjà faites s’ouvrent toujours avec la phrase de leur jour.
backups-passphrase-old = Phrase de passe actuelle
backups-passphrase-change = Changer la phrase de passe
backups-passphrase-changed = La phrase de passe est changée.
backups-code = Code de secours
backups-code-about = Il rouvre le registre, ou une sauvegarde, quand la phrase de passe est perdue. Il n’est montré qu’une fois et n’est gardé nulle part : imprimez la feuille de secours.
backups-code-none = Aucun code n’a été fait.
backups-code-made = Code fait le { $day }.
backups-code-proved = Feuille retrouvée et vérifiée le { $day }.
backups-code-unproved = Personne n’a encore vérifié que la feuille est à portée.
backups-code-make = Faire le code et la feuille de secours
backups-code-renew = Refaire le code et la feuille
backups-code-renew-about = L’ancien code n’ouvrira plus ce registre. Les sauvegardes faites avant s’ouvrent encore avec lui.
backups-code-shown = Le voici, une seule fois. Le fichier de la feuille est effacé quand vous verrouillez : imprimez-la maintenant.
backups-drill = Vérifier que la feuille est à portée
backups-drill-about = Prenez la feuille et écrivez ces groupes du code.
backups-drill-group = Groupe { $number } sur 7
backups-drill-done = C’est bien ce code. La date est notée.
backups-lost = Phrase de passe perdue ?
backups-lost-title = Ouvrir avec le code de secours
backups-lost-about = Prenez la feuille de secours. Son code ouvre le registre et vous choisissez une nouvelle phrase de passe.
backups-lost-code = Code de secours, sept groupes de quatre
backups-lost-back = Revenir à la phrase de passe
