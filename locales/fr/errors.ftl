# One message per refusal code `x`: what happened, what is safe, what to do.

error-centre-code-unreadable = Le code de centre « { $given } » n’a pas la bonne forme. Rien n’a été enregistré. Écrivez-le comme FR-08-GIVET-01 : des lettres sans accent, des chiffres et des tirets, de 3 à 32 caractères.
error-quarter-unreadable = « { $given } » n’est pas un trimestre. Rien n’a été changé. Écrivez l’année, puis Q et le numéro du trimestre, par exemple 2026Q1.
error-birth-date-impossible = Une naissance le { $date } n’est pas possible : cette date est à venir ou trop ancienne. Vérifiez l’année, puis corrigez la date.
error-template-without-sessions = Le modèle de parcours « { $template } » ne contient aucune séance. Aucun programme n’a été ouvert. Ajoutez au moins une séance au modèle ou choisissez-en un autre.
error-template-out-of-order = Dans le modèle de parcours « { $template } », la séance { $session } vient avant la précédente. Aucun programme n’a été ouvert. Remettez les jours de décalage dans l’ordre.
error-template-number-impossible =
    { $field ->
        [minutes] Dans le modèle de parcours « { $template } », la durée de la séance { $session } n’est pas possible. Aucun programme n’a été ouvert. Donnez une durée de 5 à 480 minutes.
        [capacity] Dans le modèle de parcours « { $template } », le nombre de places de la séance { $session } n’est pas possible. Aucun programme n’a été ouvert. Donnez de 1 à 200 places, ou une seule pour une séance individuelle.
       *[other] Dans le modèle de parcours « { $template } », un nombre de la séance { $session } n’est pas possible. Aucun programme n’a été ouvert. Vérifiez les nombres de cette séance.
    }
error-session-full =
    { $capacity ->
        [one] Une séance de ce programme n’a qu’une place. Personne n’a été inscrit. Choisissez une seule personne ou ouvrez un autre programme.
       *[other] Une séance de ce programme n’a que { $capacity } places. Personne n’a été inscrit. Choisissez moins de personnes ou ouvrez un second programme.
    }
error-session-cancelled = Cette séance est annulée. Aucune présence n’a été changée. Choisissez une séance qui a lieu.
error-session-not-begun = Cette séance a lieu le { $date }. Aucune présence n’a été changée. Notez les présences à partir de ce jour-là.
error-patient-not-on-list = Cette personne n’est pas sur la liste de la séance. Aucune présence n’a été changée. Vérifiez que la personne suit ce programme et qu’elle l’a rejoint avant cette séance.
error-quarter-not-over = Le trimestre { $quarter } court jusqu’au { $date } : ses comptes peuvent encore changer. Rien n’est parti. Validez-le après cette date.

error-handout-content-unreadable = Le fichier de la fiche est illisible à partir de la ligne { $line }. Rien n’a été imprimé. Corrigez cette ligne ou reprenez la version livrée de la fiche.
error-handout-empty = La fiche ne contient aucun bloc. Rien n’a été imprimé. Ajoutez au moins un bloc à son fichier.
error-handout-title-missing =
    { $language ->
        [fr] La fiche n’a pas de titre en français. Rien n’a été imprimé. Ajoutez ce titre ou choisissez une autre langue.
        [nl] La fiche n’a pas de titre en néerlandais. Rien n’a été imprimé. Ajoutez ce titre ou choisissez une autre langue.
        [de] La fiche n’a pas de titre en allemand. Rien n’a été imprimé. Ajoutez ce titre ou choisissez une autre langue.
       *[en] La fiche n’a pas de titre en anglais. Rien n’a été imprimé. Ajoutez ce titre ou choisissez une autre langue.
    }
error-handout-text-missing =
    { $language ->
        [fr] Le bloc { $block } de la fiche n’est pas écrit en français. Rien n’a été imprimé. Traduisez ce bloc ou choisissez une autre langue.
        [nl] Le bloc { $block } de la fiche n’est pas écrit en néerlandais. Rien n’a été imprimé. Traduisez ce bloc ou choisissez une autre langue.
        [de] Le bloc { $block } de la fiche n’est pas écrit en allemand. Rien n’a été imprimé. Traduisez ce bloc ou choisissez une autre langue.
       *[en] Le bloc { $block } de la fiche n’est pas écrit en anglais. Rien n’a été imprimé. Traduisez ce bloc ou choisissez une autre langue.
    }
error-handout-parts-uneven =
    { $language ->
        [fr] Dans le bloc { $block }, le texte en français n’a pas le même nombre d’éléments, de lignes ou de colonnes que les autres. Rien n’a été imprimé. Complétez ce bloc.
        [nl] Dans le bloc { $block }, le texte en néerlandais n’a pas le même nombre d’éléments, de lignes ou de colonnes que les autres. Rien n’a été imprimé. Complétez ce bloc.
        [de] Dans le bloc { $block }, le texte en allemand n’a pas le même nombre d’éléments, de lignes ou de colonnes que les autres. Rien n’a été imprimé. Complétez ce bloc.
       *[en] Dans le bloc { $block }, le texte en anglais n’a pas le même nombre d’éléments, de lignes ou de colonnes que les autres. Rien n’a été imprimé. Complétez ce bloc.
    }
error-handout-bold-unclosed =
    { $language ->
        [fr] Dans le bloc { $block }, un passage en gras du texte en français n’est pas fermé. Rien n’a été imprimé. Ajoutez les deux étoiles qui manquent.
        [nl] Dans le bloc { $block }, un passage en gras du texte en néerlandais n’est pas fermé. Rien n’a été imprimé. Ajoutez les deux étoiles qui manquent.
        [de] Dans le bloc { $block }, un passage en gras du texte en allemand n’est pas fermé. Rien n’a été imprimé. Ajoutez les deux étoiles qui manquent.
       *[en] Dans le bloc { $block }, un passage en gras du texte en anglais n’est pas fermé. Rien n’a été imprimé. Ajoutez les deux étoiles qui manquent.
    }
error-handout-placeholder-unknown = Le bloc { $block } demande « { $placeholder } », que la fiche ne connaît pas. Rien n’a été imprimé. Utilisez patient, date, next, centre ou phone, entre accolades.
error-handout-pictogram-unknown = Le bloc { $block } demande le pictogramme « { $pictogram } », qui n’existe pas. Rien n’a été imprimé. Choisissez un pictogramme de la liste.
error-handout-languages-impossible = Une fiche s’imprime en une langue, ou en deux langues différentes. Rien n’a été imprimé. Vérifiez les langues choisies.
error-handout-character-missing = Le caractère { $character } du bloc { $block } n’existe pas dans les polices d’impression (le bloc 0 est l’en-tête ou le pied de page). Rien n’a été imprimé. Remplacez ce caractère.
error-handout-block-too-tall = Une partie du bloc { $block } est plus haute qu’une page. Rien n’a été imprimé. Raccourcissez ce bloc ou partagez-le en deux.
error-handout-qr-too-long = Le texte du code QR du bloc { $block } est trop long. Rien n’a été imprimé. Raccourcissez ce texte.
error-handout-writer-failed = Le fichier PDF n’a pas pu être écrit (étape { $step }). Rien n’a été imprimé et aucune donnée n’a changé. Réessayez, puis signalez cette étape à l’assistance.

# The register on this computer.

error-unknown = Un problème que Sentier ne sait pas décrire est survenu (code { $code }). Ce qui était enregistré l’est toujours. Réessayez ; si cela revient, transmettez ce code à votre service informatique.
error-register-exists = Ce dossier contient déjà un registre. Il n’a pas été touché. Ouvrez-le avec sa phrase de passe ou choisissez un autre dossier.
error-register-absent = Ce dossier ne contient aucun registre. Rien n’a été créé. Choisissez le dossier du registre ou commencez un nouveau registre.
error-register-in-use = Ce registre est déjà ouvert dans une autre fenêtre ou un autre programme. Rien n’a été changé. Fermez l’autre, puis réessayez.
error-register-newer = Ce registre vient d’une version plus récente de Sentier (version { $found } ; celle-ci connaît la version { $known }). Il n’a pas été touché. Installez la version récente de Sentier pour l’ouvrir.
error-passphrase-wrong = Cette phrase de passe n’ouvre pas le registre. Rien n’a été changé. Vérifiez les majuscules et la langue du clavier, puis réessayez.
error-record-not-found =
    { $what ->
        [session] Cette séance n’est pas dans le registre. Rien n’a été changé. Revenez à la liste des séances et choisissez-la à nouveau.
        [programme] Ce programme n’est pas dans le registre. Rien n’a été changé. Revenez à la liste des programmes et choisissez-le à nouveau.
        [patient] Cette personne n’est pas dans le registre. Rien n’a été changé. Revenez à la liste des patients et choisissez-la à nouveau.
        [batch] Ce relevé n’est pas dans le registre. Rien n’a été changé. Revenez à la page Partage et choisissez-le à nouveau.
       *[other] Ce que vous cherchez n’est pas dans le registre. Rien n’a été changé. Revenez à la liste et choisissez à nouveau.
    }
error-keyslots-damaged = Le fichier keyslots.json, qui garde la clé du registre sous votre phrase de passe, manque ou est abîmé. Les données n’ont pas été touchées. Reprenez ce fichier dans la dernière sauvegarde du dossier « backups ».
error-register-damaged =
    { $copy ->
        [none] Le registre est abîmé et ne peut pas être lu. Il n’a été ni modifié ni supprimé. Reprenez la dernière sauvegarde du dossier « backups ».
       *[other] Le registre est abîmé et ne peut pas être lu. Une copie de côté en est gardée sous le nom { $copy }, dans le dossier « set-aside ». Reprenez la dernière sauvegarde du dossier « backups ».
    }
error-migration-changed = L’étape { $number } de la mise à jour de ce registre n’est pas celle que cette version de Sentier connaît. Rien n’a été changé. Installez une version publiée de Sentier, puis réessayez.
error-backup-unverified = La copie de sauvegarde n’a pas pu être vérifiée. Elle n’a pas été gardée, et le registre n’a pas été changé. Vérifiez le disque, puis réessayez.
error-disk-full = Le disque est plein. La dernière action n’a pas été enregistrée ; tout ce qui l’était avant est intact. Libérez de la place, puis recommencez cette action.
error-disk-failed = Le disque n’a pas répondu ({ $cause }). La dernière action n’a pas été enregistrée ; tout ce qui l’était avant est intact. Vérifiez le disque et les droits du dossier, puis réessayez.
error-randomness-unavailable = L’ordinateur n’a pas fourni le hasard qu’il faut pour créer une clé sûre. Rien n’a été créé. Redémarrez l’ordinateur, puis réessayez.
error-register-broken = Le registre n’a pas pu faire ce qui était demandé ({ $cause }). Rien n’a été changé. Réessayez ; si cela revient, transmettez ce code à votre service informatique.
error-register-locked = Le registre est verrouillé. Rien n’a été changé. Ouvrez-le avec votre phrase de passe, puis recommencez.
error-act-interrupted = Le programme s’est interrompu au milieu de cette action. Rien n’a été enregistré à moitié. Recommencez.
error-paper-missing = Ce document n’est plus à sa place. Les données sont intactes. Créez-le à nouveau.
error-paper-elsewhere = Ce document est hors du dossier du registre, il n’a pas été ouvert. Ouvrez-le vous-même depuis vos fichiers.
error-paper-not-opened = Aucun lecteur de PDF n’a pu s’ouvrir. Le document est prêt et bien rangé. Ouvrez-le depuis l’endroit indiqué.

# What somebody must write to begin a register or open it.

error-centre-name-missing = Le nom du centre manque. Rien n’a été créé. Écrivez-le tel qu’il doit figurer sur les fiches.
error-professional-missing = Votre nom manque : il signe les présences et les validations. Le registre n’a pas été ouvert. Donnez votre nom (sur la ligne de commande, avec --as), puis recommencez.
error-passphrase-short = Cette phrase de passe est trop courte. Rien n’a été créé. Choisissez-en une d’au moins { $least } caractères ; les espaces comptent.
error-passphrases-differ = Les deux phrases de passe ne sont pas les mêmes. Rien n’a été créé. Réécrivez-les toutes les deux.

# Programmes, sessions and papers.

error-session-list-unfinished =
    { $missing ->
        [one] La liste n’est pas finie : une personne n’a pas encore de présence notée. La séance n’a pas été clôturée, et les présences notées sont enregistrées. Notez cette personne, puis clôturez la séance.
       *[other] La liste n’est pas finie : { $missing } personnes n’ont pas encore de présence notée. La séance n’a pas été clôturée, et les présences notées sont enregistrées. Notez ces personnes, puis clôturez la séance.
    }
error-template-unknown = Aucun modèle de parcours ne s’appelle « { $template } ». Aucun programme n’a été ouvert. Choisissez un modèle de la liste.
error-template-unreadable = Le modèle de parcours « { $template } » est illisible à partir de la ligne { $line }. Aucun programme n’a été ouvert. Corrigez cette ligne ou reprenez la version livrée du modèle.
error-programme-title-missing = Le nom du programme manque. Aucun programme n’a été ouvert. Écrivez un nom, puis recommencez.
error-session-without-handout = Aucune fiche n’est prévue pour cette séance. Rien n’a été imprimé. Choisissez une séance qui a une fiche.
error-paper-not-saved = La fiche n’a pas pu être enregistrée dans le dossier « papers » du registre. Les données sont intactes. Vérifiez la place sur le disque et les droits du dossier, puis recommencez.

# Counts and the regional server.

error-hub-missing = Ce registre n’est relié à aucun serveur régional. Rien n’est parti. Reliez-le d’abord, avec l’adresse et le code à usage unique que donne l’administrateur du serveur.
error-counts-changed-since-shown = Les comptes ont changé depuis que le tableau a été affiché. Rien n’a été validé et rien n’est parti. Relisez le nouveau tableau, puis validez-le.
error-counts-already-shared = Les comptes du trimestre { $quarter } ont déjà été validés, à l’identique. Rien n’est parti une seconde fois. Il n’y a rien d’autre à faire.
error-counts-frozen = Le registre a changé depuis que le trimestre { $quarter } a été partagé, mais un trimestre partagé reste comme il est. Rien n’est parti, et le registre garde ses changements. Partagez les trimestres suivants quand ils sont terminés.
error-counts-not-signed = Les comptes n’ont pas pu être signés. Rien n’a été validé et rien n’est parti. Réessayez ; si cela revient, prévenez votre service informatique.
error-invite-unreadable = Ce code à usage unique n’a pas la bonne forme. Rien n’a été envoyé. Recopiez-le tel que l’administrateur du serveur l’a donné.
error-address-unreadable = « { $given } » n’est pas l’adresse d’un serveur. Rien n’a été envoyé. Écrivez https:// puis le nom du serveur, sans rien après, sauf un numéro de port si l’administrateur en a donné un.
error-address-not-secure = L’adresse « { $given } » n’est pas chiffrée : d’autres pourraient lire ce qui y passe. Rien n’a été envoyé. Demandez à l’administrateur du serveur une adresse qui commence par https://.
error-receipt-missing = Il n’y a pas encore de reçu pour ce relevé. Le relevé est toujours gardé ici. Envoyez-le, puis redemandez son reçu.
error-hub-key-damaged = La clé du serveur régional, gardée dans le registre, est abîmée. Rien n’est parti, et les relevés attendent ici. Reliez à nouveau le serveur avec un nouveau code à usage unique.
error-outbox-damaged = Le relevé n° { $sequence } ne correspond plus à sa signature. Il n’est pas parti et rien n’a été effacé. Transmettez ce numéro à votre service informatique.

# The command line.

error-passphrase-missing = Aucune phrase de passe n’a été donnée. Rien n’a été ouvert. Lancez la commande dans un terminal, où elle la demandera, ou donnez la phrase par la variable SENTIER_PASSPHRASE ou dans un fichier avec --passphrase-file.
error-passphrase-file-unreadable = Le fichier { $file }, qui doit contenir la phrase de passe, ne peut pas être lu. Rien n’a été ouvert. Vérifiez son chemin et ses droits.
error-hub-program-missing = Le programme sentier-hub, dont la démonstration a besoin, n’est pas à côté de sentier ou n’a pas démarré. La démonstration s’est arrêtée ; aucun autre registre n’a été touché. Remettez sentier-hub dans le même dossier que sentier, puis recommencez avec un dossier vide.
error-folder-not-empty = Le dossier { $folder } n’est pas vide. Rien n’y a été écrit. Donnez un dossier vide ou un nom qui n’existe pas encore.
error-file-not-saved = Le fichier { $file } n’a pas pu être enregistré. Les données du registre sont intactes. Vérifiez le chemin, la place sur le disque et les droits du dossier, puis recommencez.
error-mark-unknown = « { $given } » ne donne aucune présence connue. Aucune présence n’a été changée pour cela. Écrivez present, late, excused ou absent ; pour une seule personne, écrivez devant son identifiant et le signe =.

error-patient-unknown = « { $given } » n’est l’identifiant d’aucune personne. Rien n’a été changé pour elle. Recopiez l’identifiant tel que l’affiche la liste de la séance.
error-country-unreadable = « { $given } » n’est pas un pays reconnu. Rien n’a été enregistré. Écrivez FR, BE, LU ou DE.
error-region-unreadable = « { $given } » n’est pas une région reconnue dans ce pays. Rien n’a été enregistré. Écrivez 57, 67 ou 68 en France, le code d’un Land en Allemagne (comme SL ou RP), et rien ailleurs.

# A roster that is refused as a whole.

error-roster-file-unreadable = Le fichier « { $file } » ne peut pas être lu. Rien n’a été enregistré. Fermez-le dans le tableur et vérifiez vos droits, puis choisissez-le à nouveau.
error-roster-too-large = Le fichier « { $file } » est trop gros pour une liste de patients. Rien n’a été enregistré. Partagez-le en plusieurs fichiers.
error-roster-changed-since-shown = Le fichier a changé depuis qu’il vous a été montré. Aucun patient n’a été ajouté. Choisissez-le à nouveau pour voir ce qu’il apporterait.
error-roster-nothing-to-take = Aucune ligne de ce fichier ne peut être prise. Aucun patient n’a été ajouté. Corrigez le fichier, puis choisissez-le à nouveau.
error-roster-is-workbook = Ce fichier est un classeur de tableur, pas un fichier CSV. Rien n’a été enregistré. Ouvrez-le dans votre tableur, enregistrez-le au format CSV, puis choisissez ce nouveau fichier.
error-roster-empty = Ce fichier est vide. Rien n’a été enregistré. Choisissez le fichier qui contient la liste.
error-roster-not-text = Ce fichier ne contient pas de texte. Rien n’a été enregistré. Choisissez un fichier CSV enregistré depuis votre tableur.
error-roster-column-missing-last-name = La première ligne n’a pas de colonne pour le nom de famille. Rien n’a été enregistré. Ajoutez la colonne ou donnez-lui le titre « Nom ».
error-roster-column-missing-first-name = La première ligne n’a pas de colonne pour le prénom. Rien n’a été enregistré. Ajoutez la colonne ou donnez-lui le titre « Prénom ».
error-roster-column-missing-birth-date = La première ligne n’a pas de colonne pour la date de naissance. Rien n’a été enregistré. Ajoutez la colonne ou donnez-lui le titre « Date de naissance ».
error-roster-column-twice = La colonne « { $column } » a le même sens qu’une autre colonne. Rien n’a été enregistré. Gardez l’une des deux, ou changez le titre de l’autre.
error-roster-headings-unclosed = Un guillemet de la ligne des titres n’est pas refermé : les lignes qui suivent ne peuvent pas être lues. Rien n’a été enregistré. Ajoutez le guillemet qui manque ou retirez celui qui est en trop.
error-roster-without-rows = Ce fichier ne contient que des titres de colonnes, et personne. Rien n’a été enregistré. Choisissez le fichier qui contient la liste.
error-rejected-not-saved = Les lignes à corriger n’ont pas pu être enregistrées à part. Aucun patient n’a été ajouté. Vérifiez la place sur le disque et les droits du dossier, puis recommencez.
error-rejected-over-roster = Les lignes à corriger ne peuvent pas remplacer la liste elle-même. Aucun patient n’a été ajouté, et le fichier n’a pas changé. Donnez un autre nom de fichier.

# What is wrong in one row of a roster, shown beside its line and column; the other rows stay good.

error-roster-already-known = Cette personne est déjà dans le registre. Retirez la ligne, ou corrigez-la s’il s’agit de quelqu’un d’autre.
error-roster-twice-in-file = Cette personne est déjà à la ligne { $first }. Retirez l’une des deux lignes, ou corrigez-la.
error-roster-row-too-long = La ligne a { $found } cases pour { $expected } colonnes. Mettez entre guillemets le texte qui contient un séparateur.
error-roster-quote-unclosed = Un guillemet n’est pas refermé : tout ce qui suit, jusqu’à la ligne { $last }, est pris pour du texte de cette ligne. Dans le fichier d’origine, ajoutez le guillemet qui manque ou retirez celui qui est en trop.
error-roster-name-missing = Cette case est vide, mais il y faut un nom. Complétez-la.
error-roster-text-too-long = Ce texte dépasse { $most } caractères. Raccourcissez-le.
error-roster-character-damaged = « { $given } » contient un caractère abîmé (�). Écrivez de nouveau ce texte, ou enregistrez le fichier en CSV UTF-8.
error-roster-birth-date-missing = La date de naissance manque. Complétez-la.
error-roster-date-unreadable = « { $given } » n’est pas une date. Écrivez le jour, le mois et l’année, comme 03/02/1948.
error-roster-year-two-digits = L’année de « { $given } » n’a que deux chiffres. Écrivez-en quatre, comme 1948.
error-roster-date-not-in-calendar = Le jour « { $given } » n’existe pas dans le calendrier. Vérifiez le jour et le mois.
error-roster-sex-unreadable = « { $given } » n’est pas un sexe reconnu. Écrivez F ou M, ou laissez la case vide.
error-roster-country-unreadable = « { $given } » n’est pas un pays reconnu. Écrivez FR, BE, LU, DE ou « autre », ou laissez la case vide pour le pays du centre.
error-roster-language-unknown = « { $given } » n’est pas une langue des fiches. Écrivez FR, NL, DE ou EN, ou laissez la case vide.
