# One message per refusal code `x`: what happened, what is safe, what to do.

error-centre-code-unreadable = Le code de centre « { $given } » n’a pas la bonne forme. Rien n’a été enregistré. Écrivez-le comme FR-08-GIVET-01 : des lettres sans accent, des chiffres et des tirets, de 3 à 32 caractères.
error-quarter-unreadable = « { $given } » n’est pas un trimestre. Rien n’a été changé. Écrivez l’année, puis Q et le numéro du trimestre, par exemple 2026Q1.
error-birth-date-impossible = Une naissance le { $date } n’est pas possible : cette date est à venir ou trop ancienne. Vérifiez l’année, puis corrigez la date.
error-template-without-sessions = Le modèle de parcours « { $template } » ne contient aucune séance. Aucun programme n’a été ouvert. Ajoutez au moins une séance au modèle ou choisissez-en un autre.
error-template-out-of-order = Dans le modèle de parcours « { $template } », la séance { $session } vient avant la précédente. Aucun programme n’a été ouvert. Remettez les jours de décalage dans l’ordre.
error-template-number-impossible =
    { $field ->
        [offset_days] Dans le modèle de parcours « { $template } », le jour de la séance { $session } n’est pas possible. Rien n’a été enregistré. Donnez un jour de 0 à 3650.
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
error-quarter-not-over = La période { $quarter } court jusqu’au { $date } : ses comptes peuvent encore changer. Rien n’est parti. Validez-la après cette date.

error-handout-content-unreadable = Le fichier de la fiche est illisible à partir de la ligne { $line }. Rien n’a été imprimé. Corrigez cette ligne ou reprenez la version livrée de la fiche.
error-handout-block-unreadable = Le bloc { $block }, ligne { $line }, est illisible : son genre, une langue ou une clé est inconnu, ou une valeur n’a pas la forme attendue. Rien n’a été imprimé. Corrigez ce bloc.
error-handout-empty = La fiche ne contient aucun bloc. Rien n’a été imprimé. Ajoutez au moins un bloc à son fichier.
error-handout-title-missing = La fiche n’a pas de titre dans la langue « { $language } ». Rien n’a été imprimé. Ajoutez ce titre ou choisissez une autre langue.
error-handout-text-missing = Le bloc { $block } de la fiche n’est pas écrit dans la langue « { $language } ». Rien n’a été imprimé. Traduisez ce bloc ou choisissez une autre langue.
error-handout-parts-uneven = Dans le bloc { $block }, la langue « { $language } » n’a pas autant d’éléments, de lignes ou de colonnes que les autres. Rien n’a été imprimé. Complétez ce bloc.
error-handout-bold-unclosed = Dans le bloc { $block }, un passage en gras n’est pas refermé dans la langue « { $language } ». Rien n’a été imprimé. Ajoutez les deux étoiles qui manquent.
error-handout-source-missing = Dans le bloc { $block }, langue « { $language } », le renvoi « { $source } » ne mène à aucune source. Rien n’a été imprimé. Ajoutez cette source à la fiche ou corrigez son numéro.
error-handout-answer-impossible = Dans le quiz du bloc { $block }, langue « { $language } », la bonne réponse n’existe pas ou n’est pas la même que dans les autres langues. Rien n’a été imprimé. Corrigez le numéro de la bonne réponse, compté à partir de 1.
error-handout-picture-description = L’image du bloc { $block } doit avoir une description, ou être dite décorative, mais pas les deux. Rien n’a été imprimé. Complétez ce bloc.
error-handout-values-unreadable = Les valeurs à inscrire sont illisibles à la ligne { $line }, colonne { $column } : une clé est inconnue ou une valeur n’a pas la forme attendue. Rien n’a été imprimé. Corrigez ce fichier.
error-handout-file-too-large = Le fichier « { $file } » est trop grand pour une fiche ou pour ses valeurs. Rien n’a été imprimé. Vérifiez que c’est le bon fichier.
error-handout-out-is-source = Le fichier « { $file } » contient la fiche ou ses valeurs : le PDF l’aurait remplacé. Rien n’a été imprimé et ce fichier est intact. Donnez un autre nom au PDF.
error-handout-placeholder-unknown = Le bloc { $block } demande « { $placeholder } », que la fiche ne connaît pas. Rien n’a été imprimé. Utilisez patient, date, next, centre, phone, doctor ou place, entre accolades.
error-handout-pictogram-unknown = Le bloc { $block } demande le pictogramme « { $pictogram } », qui n’existe pas. Rien n’a été imprimé. Choisissez un pictogramme de la liste.
error-handout-languages-impossible = Une fiche s’imprime en une langue, ou en deux langues différentes. Rien n’a été imprimé. Vérifiez les langues choisies.
error-handout-character-missing = Le caractère { $character } du bloc { $block } n’existe pas dans les polices d’impression (le bloc 0 est l’en-tête ou le pied de page). Rien n’a été imprimé. Remplacez ce caractère.
error-handout-block-too-tall = Une partie du bloc { $block } est plus haute qu’une page. Rien n’a été imprimé. Raccourcissez ce bloc ou partagez-le en deux.
error-handout-qr-too-long = Le texte du code QR du bloc { $block } est trop long. Rien n’a été imprimé. Raccourcissez ce texte.
error-handout-booklet-layout = Un livret se plie à partir de pages A5. Rien n’a été imprimé. Choisissez la présentation « Livret A5 », ou imprimez sans livret.
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
        [caregiver] Ce proche n’est pas dans le registre. Rien n’a été changé. Revenez à la liste des proches et choisissez à nouveau.
        [professional] Ce professionnel n’est pas dans le registre. Rien n’a été changé. Revenez à la page Équipe et choisissez à nouveau.
        [attachment] Ce document n’est plus dans le dossier. Rien n’a été changé. Ouvrez le dossier à nouveau pour voir ceux qui y sont.
       *[other] Ce que vous cherchez n’est pas dans le registre. Rien n’a été changé. Revenez à la liste et choisissez à nouveau.
    }
error-keyslots-damaged = Le fichier keyslots.json, qui garde la clé du registre sous votre phrase de passe, manque ou est abîmé. Les données n’ont pas été touchées. Reprenez ce fichier dans la dernière sauvegarde du dossier « backups ».
error-register-damaged =
    { $copy ->
        [none] Le registre est abîmé et ne peut pas être lu. Il n’a été ni modifié ni supprimé. Revenez à la dernière sauvegarde, dans le dossier « backups ».
       *[other] Le registre est abîmé et ne peut pas être lu. Une copie de côté en est gardée sous le nom { $copy }, dans le dossier « set-aside ». Revenez à la dernière sauvegarde, dans le dossier « backups ».
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
error-passphrase-short = Cette phrase de passe est trop courte. Rien n’a été changé. Choisissez-en une d’au moins { $least } caractères ; les espaces comptent.
error-passphrases-differ = Les deux phrases de passe ne sont pas les mêmes. Rien n’a été changé. Réécrivez-les toutes les deux.

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
error-counts-already-shared = Les comptes de la période { $period } ont déjà été validés, à l’identique. Rien n’est parti une seconde fois. Si le serveur les a refusés, faites-les repartir depuis le journal.
error-counts-frozen = Le registre a changé depuis que la période { $period } a été partagée, mais la différence montrerait trop peu de personnes. Rien n’est parti, ce qui a été partagé reste, et le registre garde ses changements. Vos propres rapports en tiennent compte.
error-counts-not-signed = Les comptes n’ont pas pu être signés. Rien n’a été validé et rien n’est parti. Réessayez ; si cela revient, prévenez votre service informatique.
error-counts-period-unreadable = « { $given } » n’est pas une période. Rien n’a été changé. Écrivez un trimestre (2026Q1), un semestre (2026S1) ou une année (2026).
error-counts-corrections-used-up = Les deux corrections de cette année sont déjà parties. Rien n’est parti pour { $period }, et ce qui a été partagé reste. Vous pourrez corriger l’an prochain.
error-counts-not-offered = Les trimestres de { $period } en disent assez par eux-mêmes : ce semestre ne se partage pas. Rien n’est parti. Partagez les trimestres et l’année.
error-counts-quarters-missing = Le tableau de { $period } s’additionne à partir de ses quatre trimestres, et tous n’ont pas été partagés. Rien n’est parti. Partagez d’abord les trimestres qui manquent, même ceux où personne n’est venu.
error-counts-withdrawn = Le tableau de { $period } a été retiré, et rien ne peut le remplacer aujourd’hui. Rien n’est parti. Les totaux de l’année le diront.
error-counts-unsafe = Le contrôle de confidentialité de { $period } n’a pas pu être mené à son terme. Par prudence, rien n’est parti ; vos données sont intactes. Réessayez ; si cela revient, prévenez votre service informatique.
error-counts-ages-missing = Quelqu’un qui est venu pendant { $period } n’a pas d’année de naissance dans son dossier : les âges de l’année ne peuvent pas être comptés. Rien n’est parti. Complétez les dossiers, puis partagez l’année ; les trimestres ne dépendent pas des âges.
error-counts-cause-missing = La raison manque, ou ne convient pas à ce que vous faites. Rien n’est parti. Choisissez une raison de la liste.
error-counts-cause-unfit = Ce tableau part pour la première fois : il ne corrige rien. Rien n’est parti. Validez-le sans raison.
error-counts-not-released = Rien n’a été partagé pour { $period } : il n’y a rien à retirer. Rien n’a été changé.
error-counts-released-before = Le tableau de { $period } a été partagé par une version antérieure de Sentier, qui ne gardait pas de quoi le retirer. Rien n’a été changé. Demandez à l’administrateur du serveur de le retirer.
error-ledger-damaged = La ligne n° { $sequence } de ce qui a été partagé est illisible. Rien n’est parti et rien n’a été effacé. Reprenez une sauvegarde ou prévenez votre service informatique.
error-hub-not-of-practice = Ce registre est une démonstration : ses personnes sont inventées. Il ne se relie qu’à un serveur de ce même ordinateur. Rien n’a été relié. Pour partager, ouvrez le registre de votre centre.
error-batch-not-so = Le relevé n° { $sequence } n’est plus dans cet état. Rien n’a été changé. Rouvrez la page pour voir où il en est.
error-batches-none = Aucun relevé n’attend et aucun n’est retenu : il n’y a rien à écrire. Rien n’a été changé. Validez d’abord un tableau.
error-receipts-file-unreadable = Le fichier { $file } ne peut pas être lu. Rien n’a été changé. Vérifiez que la clé est bien branchée, puis choisissez-le de nouveau.
error-exchange-unreadable = Ce n’est pas un fichier d’échange de Sentier, ou il a été modifié. Rien n’a été changé. Demandez-en un autre à l’administrateur du serveur.
error-exchange-newer = Ce fichier vient d’une version plus récente de Sentier. Rien n’a été changé. Mettez Sentier à jour, puis lisez-le de nouveau.
error-exchange-of-the-other-kind = Ce fichier porte des relevés, pas des reçus. Rien n’a été changé. Choisissez le fichier que l’administrateur du serveur a rendu.
error-exchange-cut-short = Ce fichier est incomplet : la clé a sans doute été retirée trop tôt. Rien n’a été changé. Demandez-le de nouveau.
error-exchange-too-large = Ce fichier est plus grand que tout échange possible. Rien n’a été changé. Choisissez moins de relevés, ou un autre fichier.
error-certificate-file-unreadable = Ce fichier ne contient pas de certificat lisible. Rien n’a été changé. Demandez à votre service informatique le certificat du réseau au format PEM.
error-proxy-address-unreadable = L’adresse du serveur mandataire de cet ordinateur ne peut pas être lue. Rien n’est parti. Montrez ce message à votre service informatique.
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

# A file of rows that is refused as a whole.

error-table-empty = Ce fichier est vide. Rien n’a été enregistré. Choisissez le fichier qui contient la liste.
error-table-workbook-empty = Ce classeur ne contient aucune case remplie. Rien n’a été enregistré. Choisissez le fichier qui contient la liste.
error-table-not-text = Ce fichier n’est ni un texte ni un classeur. Rien n’a été enregistré. Choisissez un fichier XLSX, XLS, ODS ou CSV.
error-table-not-a-table =
    { $kind ->
        [pdf] Ce fichier est un document PDF, pas un tableau. Rien n’a été enregistré. Demandez le fichier du tableur dont il a été tiré.
        [picture] Ce fichier est une image, pas un tableau. Rien n’a été enregistré. Choisissez un fichier XLSX, XLS, ODS ou CSV.
        [word] Ce fichier est un document de traitement de texte, pas un tableau. Rien n’a été enregistré. Copiez son tableau dans un tableur, enregistrez-le, puis choisissez ce nouveau fichier.
        [presentation] Ce fichier est une présentation, pas un tableau. Rien n’a été enregistré. Choisissez un fichier XLSX, XLS, ODS ou CSV.
        [message] Ce fichier est un courriel, pas un tableau. Rien n’a été enregistré. Enregistrez sa pièce jointe, puis choisissez-la.
        [archive] Ce fichier est une archive qui ne contient pas de classeur lisible ici. Rien n’a été enregistré. Ouvrez-la et choisissez le tableau qu’elle contient.
        [page] Ce fichier est une page web, même si son nom dit autre chose. Rien n’a été enregistré. Ouvrez-le dans votre tableur, enregistrez-le au format XLSX, puis choisissez ce nouveau fichier.
        [binary-workbook] Ce fichier est un classeur Excel binaire (XLSB). Rien n’a été enregistré. Ouvrez-le dans votre tableur, enregistrez-le au format XLSX, puis choisissez ce nouveau fichier.
        [numbers] Ce fichier est un document Numbers. Rien n’a été enregistré. Exportez-le depuis Numbers au format XLSX, puis choisissez ce nouveau fichier.
       *[other] Ce fichier est un document XML, qui n’est pas lu ici. Rien n’a été enregistré. Ouvrez-le dans votre tableur, enregistrez-le au format XLSX, puis choisissez ce nouveau fichier.
    }
error-table-has-password = Ce classeur est protégé par un mot de passe. Rien n’a été enregistré. Ouvrez-le dans votre tableur, enregistrez-en une copie sans mot de passe, choisissez cette copie, puis supprimez-la.
error-table-damaged = Ce fichier est incomplet ou abîmé : il ne peut pas être lu en entier. Rien n’a été enregistré. Copiez-le à nouveau depuis son origine, ou ouvrez-le dans votre tableur et enregistrez-le sous un autre nom.
error-table-too-large = Ce fichier contient plus de { $most } Mo de données. Rien n’a été enregistré. Partagez-le en plusieurs fichiers.
error-table-too-many-rows = Une feuille de ce fichier a plus de { $most } lignes remplies. Rien n’a été enregistré. Partagez-la en plusieurs fichiers.
error-table-too-many-columns = Une feuille de ce fichier a des cases remplies au-delà de la colonne { $most }. Rien n’a été enregistré. Supprimez les colonnes inutiles, puis choisissez-le à nouveau.
error-table-too-many-cells = Les feuilles de ce fichier s’étendent sur plus de { $most } cases. Rien n’a été enregistré. Rapprochez les cases remplies ou partagez le fichier en plusieurs.
error-table-headings-unclosed = Un guillemet de la ligne des titres n’est pas refermé : les lignes qui suivent ne peuvent pas être lues. Rien n’a été enregistré. Ajoutez le guillemet qui manque ou retirez celui qui est en trop.

# What to know about a file of rows that was read, shown beside its line and column.

error-table-quote-unclosed = Un guillemet n’est pas refermé : tout ce qui suit, jusqu’à la ligne { $last }, est pris pour du texte de cette ligne. Dans le fichier d’origine, ajoutez le guillemet qui manque ou retirez celui qui est en trop.
error-table-cell-error = Cette case montre l’erreur « { $given } » au lieu d’une valeur. Corrigez sa formule, ou écrivez la valeur.
error-table-formula-without-value = Cette case contient une formule dont le résultat n’est pas enregistré. Ouvrez le fichier dans votre tableur, enregistrez-le, puis choisissez-le à nouveau.
error-table-digits-lost = Ce nombre a plus de quinze chiffres : le tableur a remplacé les derniers par des zéros. Mettez la case au format texte, puis écrivez de nouveau le nombre.
error-table-date-impossible = Cette case est au format date, mais son contenu ({ $given }) n’est pas une date. Écrivez de nouveau la date.
error-table-cells-merged = Les cases { $region } sont fusionnées : seule la première a une valeur, et il en manque une dans cette ligne. Annulez la fusion dans votre tableur et remplissez chaque case.
error-table-formulas-read =
    { $count ->
        [one] Une case de cette colonne vient d’une formule : elle a été lue telle qu’elle était au dernier enregistrement du fichier.
       *[other] { $count } cases de cette colonne viennent de formules : elles ont été lues telles qu’elles étaient au dernier enregistrement du fichier.
    }
error-table-sheet-hidden = Cette feuille est masquée dans le tableur. Vérifiez que c’est bien elle qu’il faut prendre.
error-table-title-above-headings = Les titres des colonnes ont été trouvés à la ligne { $headings } ; les lignes au-dessus n’ont pas été prises.
error-table-ending-differs =
    { $format ->
        [csv] Le nom du fichier finit par « .{ $ending } », mais son contenu est du texte : il a été lu comme un fichier CSV.
        [xlsx] Le nom du fichier finit par « .{ $ending } », mais son contenu est un classeur Excel (XLSX) : il a été lu comme tel.
        [xls] Le nom du fichier finit par « .{ $ending } », mais son contenu est un ancien classeur Excel (XLS) : il a été lu comme tel.
       *[ods] Le nom du fichier finit par « .{ $ending } », mais son contenu est un classeur LibreOffice (ODS) : il a été lu comme tel.
    }

# A roster that is refused as a whole.

error-roster-file-unreadable = Le fichier « { $file } » ne peut pas être lu. Rien n’a été enregistré. Fermez-le dans le tableur et vérifiez vos droits, puis choisissez-le à nouveau.
error-roster-too-large = Le fichier « { $file } » est trop gros pour une liste de patients. Rien n’a été enregistré. Partagez-le en plusieurs fichiers.
error-roster-changed-since-shown = Le fichier a changé depuis qu’il vous a été montré. Aucun patient n’a été ajouté. Choisissez-le à nouveau pour voir ce qu’il apporterait.
error-roster-nothing-to-take = Aucune ligne de ce fichier ne peut être prise. Aucun patient n’a été ajouté. Corrigez le fichier, puis choisissez-le à nouveau.
error-roster-without-rows = Ce fichier ne contient que des titres de colonnes, et personne. Rien n’a été enregistré. Choisissez le fichier qui contient la liste.
error-roster-columns-missing = Des colonnes manquent : { $columns }. Rien n’a été enregistré. Dites quelle colonne du fichier les contient.
error-roster-column-twice = La colonne « { $column } » contiendrait la même chose qu’une autre colonne. Rien n’a été enregistré. Gardez l’une des deux et laissez l’autre dans le fichier.
error-roster-column-unknown = « { $given } » n’est rien qu’une colonne puisse contenir. Rien n’a été enregistré. Choisissez dans la liste.
error-roster-heading-unknown = Ce fichier n’a pas de colonne « { $given } ». Rien n’a été enregistré. Vérifiez le titre de la colonne.
error-roster-sheet-unknown = Ce classeur n’a pas de feuille « { $given } », ou elle est vide. Rien n’a été enregistré. Choisissez une autre feuille.
error-import-undone-already = Cette importation a déjà été annulée. Rien n’a été changé.
error-rejected-not-saved = Les lignes à corriger n’ont pas pu être enregistrées à part. Aucun patient n’a été ajouté. Vérifiez la place sur le disque et les droits du dossier, puis recommencez.
error-rejected-over-roster = Les lignes à corriger ne peuvent pas remplacer la liste elle-même. Aucun patient n’a été ajouté, et le fichier n’a pas changé. Donnez un autre nom de fichier.

# What is wrong in one row of a roster, shown beside its line and column; the other rows stay good.

error-roster-twice-in-file = Cette personne est déjà à la ligne { $first }. Retirez l’une des deux lignes, ou corrigez-la.
error-roster-row-too-long = La ligne a { $found } cases pour { $expected } colonnes. Mettez entre guillemets le texte qui contient un séparateur.
error-roster-name-missing = Cette case est vide, mais il y faut un nom. Complétez-la.
error-roster-text-too-long = Ce texte dépasse { $most } caractères. Raccourcissez-le.
error-roster-character-damaged = « { $given } » contient un caractère abîmé (�). Écrivez de nouveau ce texte, ou enregistrez le fichier en CSV UTF-8.
error-roster-date-unreadable = « { $given } » n’est pas une date. Écrivez le jour, le mois et l’année, comme 03/02/1948.
error-roster-year-two-digits = L’année de « { $given } » n’a que deux chiffres. Écrivez-en quatre, comme 1948.
error-roster-date-not-in-calendar = Le jour « { $given } » n’existe pas dans le calendrier. Vérifiez le jour et le mois.
error-roster-sex-unreadable = « { $given } » n’est pas un sexe reconnu. Écrivez F ou M, ou laissez la case vide.
error-roster-country-unreadable = « { $given } » n’est pas un pays reconnu. Écrivez FR, BE, LU, DE ou « autre », ou laissez la case vide pour le pays du centre.
error-roster-language-unknown = « { $given } » n’est pas une langue des fiches. Écrivez FR, NL, DE ou EN, ou laissez la case vide.
error-roster-already-known = Cette personne ressemble au dossier { $number } du registre. Retirez la ligne ; s’il s’agit de quelqu’un d’autre, prenez aussi les personnes ressemblantes.
error-roster-birth-date-missing = La date de naissance manque. La personne est prise sans elle ; complétez-la quand vous la connaîtrez.
error-roster-hour-unreadable = « { $given } » n’est pas une heure. Écrivez-la comme 14:00.
error-roster-day-ahead = Le { $given } n’est pas encore venu. Corrigez la date : seul le passé s’importe.
error-roster-day-missing = La date manque. Complétez-la.
error-roster-day-before-birth = Cette date est avant la naissance de la personne. Vérifiez les deux dates.
error-roster-assessment-unreadable = « { $given } » n’est pas un bilan reconnu. Écrivez bilan initial, bilan actualisé ou évaluation.
error-roster-assessment-missing = Le type de bilan manque. Écrivez bilan initial, bilan actualisé ou évaluation.
error-roster-mark-unreadable = « { $given } » n’est pas une présence reconnue. Écrivez présent, en retard, excusé ou absent.
error-roster-mark-missing = La présence manque, et rien de noté ne veut pas dire absent. Écrivez présent, en retard, excusé ou absent.
error-roster-mark-differs =
    { $mark ->
        [present] Cette personne est déjà notée présente à cette séance. Cette marque ne change pas. Corrigez la ligne, ou la liste de la séance.
        [late] Cette personne est déjà notée en retard à cette séance. Cette marque ne change pas. Corrigez la ligne, ou la liste de la séance.
        [excused] Cette personne est déjà notée excusée à cette séance. Cette marque ne change pas. Corrigez la ligne, ou la liste de la séance.
       *[absent] Cette personne est déjà notée absente à cette séance. Cette marque ne change pas. Corrigez la ligne, ou la liste de la séance.
    }
error-roster-word-unknown = « { $given } » n’est pas un mot reconnu ici. La ligne est prise sans lui, et il reste dans le fichier.
error-roster-minutes-unreadable = « { $given } » n’est pas un trajet en minutes. La ligne est prise sans lui.
error-roster-file-number-unreadable = « { $given } » n’est pas un numéro de dossier de ce registre. Écrivez-le comme dans le dossier, lettre comprise, ou laissez la colonne dans le fichier.
error-roster-consent-without-day = « { $given } » ne dit pas quand la personne a répondu. Aucun consentement n’est inventé : la ligne est prise sans lui. Écrivez le jour de la signature.
error-roster-language-other = « { $given } » n’est pas dans la liste des langues. Il est noté « autre langue ».
error-roster-language-no-handout = Il n’y a pas de fiche dans chacune de ces langues. Les autres sont notées comme langues parlées, si le fichier n’en dit pas d’autres. Vérifiez la langue des fiches.
error-roster-person-unknown = Personne dans le registre n’a ce nom ou ce numéro avec cette date de naissance. Importez d’abord les personnes, ou corrigez la ligne.
error-roster-person-ambiguous = Plusieurs personnes du registre sont ainsi. Ajoutez la date de naissance ou le numéro de dossier.
error-roster-number-of-another = Ce numéro est celui de quelqu’un qui a un autre nom. Rien n’est mis dans son dossier. Vérifiez le numéro et le nom.
error-roster-perhaps-known = Cette personne pourrait être celle du dossier { $number }. Elle est prise ; comparez les deux dossiers ensuite.
error-roster-doctor-unknown = « { $given } » n’est pas dans le répertoire, ou y est plusieurs fois. La ligne est prise sans médecin ; ajoutez-le d’abord au répertoire pour le prendre.
error-roster-postal-code-zero = Le tableur a perdu le zéro de « { $given } » : { $written } est enregistré.
error-roster-postal-code-impossible = « { $given } » n’est pas un code postal possible dans ce pays. Il est pris tel quel. Vérifiez le code et le pays de résidence.
error-roster-enrolment-without-day = Il n’est pas dit depuis quand la personne participe à « { $given } ». Elle est prise sans cette inscription. Ajoutez la date d’inscription.
error-roster-enrolled-already = Cette personne est déjà inscrite depuis le { $date }. Cette date ne change pas.
error-roster-refused-to-join = À cette date, la personne avait refusé de participer ou retiré son consentement. Elle n’est pas inscrite. Vérifiez la date, et le consentement dans son dossier.
error-roster-programme-missing = Le programme manque. Complétez-le.
error-roster-programme-ambiguous = Plusieurs programmes du registre ont ce titre. Donnez à chacun un titre à lui, ou ajoutez la pathologie.
error-roster-session-ambiguous = Plusieurs séances de ce programme ont lieu ce jour-là. Ajoutez l’heure ou le thème.
error-roster-column-doubled = Cette colonne dit la même chose qu’une autre et reste dans le fichier. Si c’est elle qu’il faut prendre, choisissez-la.
error-roster-column-unused = Les lignes de ce genre n’ont pas cette indication : la colonne reste dans le fichier.
error-roster-identifier-not-kept = Ce centre ne garde pas ce numéro : la colonne reste dans le fichier. Le choix se fait dans la page du centre.
error-roster-numbers-given-anew = Les nouveaux dossiers reçoivent les prochains numéros du registre ; les numéros de cette colonne restent dans le fichier.
error-roster-sessions-made =
    { $count ->
        [one] Une séance qui n’est pas encore dans le registre y est notée comme tenue, de { $minutes } minutes ; sans heure dans le fichier, à 00:00.
       *[other] { $count } séances qui ne sont pas encore dans le registre y sont notées comme tenues, de { $minutes } minutes chacune ; sans heure dans le fichier, à 00:00.
    }
error-roster-identifier-unusual =
    { $caution ->
        [temporary] Ce NIR est provisoire : demandez le numéro définitif quand il sera attribué.
        [bis-number] C’est un numéro bis : il est donné aux personnes qui ne sont pas inscrites au registre national belge.
        [birth-month-unknown] Le mois de naissance n’était pas connu quand ce NIR a été attribué.
        [birth-month-unusual] Le mois de naissance dans ce NIR n’est pas un mois habituel. Comparez le numéro avec la carte.
        [birth-day-unknown] Le jour de naissance n’est pas dans ce numéro.
        [birth-date-incomplete] Ce numéro ne contient pas la date de naissance complète.
        [born-abroad] D’après ce NIR, la personne est née à l’étranger.
        [born-overseas] D’après ce NIR, la personne est née outre-mer.
        [department-unusual] Le département de naissance dans ce NIR n’existe pas. Comparez le numéro avec la carte.
        [birth-year-differs] L’année de naissance du numéro n’est pas celle du dossier. Vérifiez les deux.
        [birth-month-differs] Le mois de naissance du numéro n’est pas celui du dossier. Vérifiez les deux.
        [birth-day-differs] Le jour de naissance du numéro n’est pas celui du dossier. Vérifiez les deux.
       *[sex-differs] Le sexe indiqué par le numéro n’est pas celui du dossier. Vérifiez les deux.
    }

# National identifiers and EPICES. A number is never repeated in a sentence.

error-identifier-length-wrong = Ce numéro n’a pas la bonne longueur (caractères attendus : { $expected }, trouvés : { $found }). Il n’a pas été enregistré et le dossier n’a pas changé. Recopiez-le en entier.
error-identifier-character-not-allowed = Le caractère n° { $place } de ce numéro n’est pas possible à cette place. Le numéro n’a pas été enregistré et le dossier n’a pas changé. Vérifiez surtout la lettre O et le chiffre 0.
error-identifier-first-place-impossible =
    { $kind ->
        [kvnr] Un numéro d’assuré allemand (KVNR) commence par une lettre. Il n’a pas été enregistré et le dossier n’a pas changé. Recopiez-le depuis la carte, lettre comprise.
       *[other] Un NIR commence par 1 ou 2, ou par 3, 4, 7 ou 8 s’il est provisoire. Il n’a pas été enregistré et le dossier n’a pas changé. Vérifiez le premier chiffre.
    }
error-identifier-key-wrong = La clé à la fin de ce numéro ne correspond pas au reste : un chiffre est faux, ou deux chiffres sont inversés. Il n’a pas été enregistré et le dossier n’a pas changé. Comparez-le chiffre par chiffre avec la carte.
error-identifier-luhn-wrong = L’avant-dernier chiffre de ce matricule (premier contrôle, Luhn) ne correspond pas au reste. Il n’a pas été enregistré et le dossier n’a pas changé. Comparez-le chiffre par chiffre avec la carte.
error-identifier-verhoeff-wrong = Le dernier chiffre de ce matricule (second contrôle, Verhoeff) ne correspond pas au reste. Il n’a pas été enregistré et le dossier n’a pas changé. Comparez-le chiffre par chiffre avec la carte.
error-identifier-date-impossible = La date de naissance contenue dans ce numéro n’existe dans aucun calendrier. Il n’a pas été enregistré et le dossier n’a pas changé. Vérifiez les premiers chiffres.
error-identifier-whole-card-number = C’est le numéro complet de la carte allemande, qui change avec la caisse. Il n’a pas été enregistré et le dossier n’a pas changé. N’écrivez que les 10 premiers caractères : une lettre et neuf chiffres.
error-epices-answers-unreadable = Ces réponses au questionnaire EPICES ne peuvent pas être lues. Elles n’ont pas été enregistrées. Donnez onze signes dans l’ordre des questions : y pour oui, n pour non, - sans réponse.

# People.
error-counts-incomplete = La période { $period } commence avant le jour à partir duquel ce registre est complet. Ses comptes ne partent pas. Rien n’est perdu. Ce jour se règle dans la page du centre.
error-birth-date-unreadable = « { $given } » ne se lit pas comme une date de naissance. Rien n’a été enregistré. Écrivez le jour, le mois et l’année ; le jour et le mois peuvent manquer.
error-date-not-in-calendar = Le { $given } n’existe dans aucun calendrier. Rien n’a été enregistré. Vérifiez le jour et le mois.
error-consent-witness-missing = Un consentement oral demande un témoin. Rien n’a été enregistré. Écrivez le nom de la personne qui l’a entendu.
error-consent-in-the-future = Ce jour n’est pas encore venu. Rien n’a été enregistré. Choisissez aujourd’hui ou un jour passé.
error-consent-withdrawn-before = Un consentement ne peut pas être retiré avant le { $date }, jour où il a été donné. Rien n’a été changé. Choisissez un jour plus tard.
error-consent-not-found = Ce consentement n’est pas dans le dossier. Rien n’a été changé. Ouvrez le dossier à nouveau.
error-consent-not-in-force = Ce consentement a été refusé ou retiré : il n’y a rien à retirer. Rien n’a été changé.
error-consent-to-join-refused = La personne du dossier { $number } a refusé de participer, ou a retiré son consentement. Personne n’a été ajouté. Ses soins ne changent pas. Si elle accepte de nouveau, notez-le d’abord dans son dossier.
error-attachment-too-large = Ce document dépasse { $most } Mo. Il n’a pas été gardé ; le fichier est intact. Numérisez-le en moins fin, ou en plusieurs parties.
error-attachment-kind-unknown = Ce fichier n’est ni un PDF, ni une image PNG ou JPEG. Il n’a pas été gardé ; le fichier est intact. Enregistrez-le en PDF, puis joignez-le à nouveau.
error-travel-minutes-impossible = Un trajet de plus de { $most } minutes n’est pas cru. Rien n’a été enregistré. Écrivez-le en minutes.
error-email-unreadable = Cette adresse électronique est incomplète. Rien n’a été enregistré. Écrivez-la comme nom@exemple.org, ou laissez le champ vide.
error-handout-language-missing = Il faut au moins une langue pour les fiches. Rien n’a été enregistré. Choisissez-en une ou deux.
error-handout-languages-too-many = Une fiche porte deux langues au plus. Rien n’a été enregistré. Gardez-en une ou deux.
error-centre-language-not-full = La langue principale d’un centre est le français, le néerlandais, l’allemand ou l’anglais : les lettres et les listes n’existent dans aucune autre. Rien n’a été enregistré. Choisissez l’une des quatre, et l’autre langue en second.
error-name-missing = Il manque un nom. Rien n’a été enregistré. Écrivez-le ; une seule lettre suffit.
error-text-too-long = Ce texte dépasse { $most } caractères. Rien n’a été enregistré ; ce que vous avez écrit est toujours là. Raccourcissez-le.
error-standing-in-the-future = Ce jour n’est pas encore venu. Rien n’a été changé. Choisissez aujourd’hui ou un jour passé.
error-standing-reason-missing = Il faut dire pourquoi. Rien n’a été changé. Écrivez le motif en quelques mots.
error-flag-reason-missing = Il faut dire pourquoi cette personne est à suivre. Rien n’a été changé. Écrivez-le en quelques mots.
error-flag-over-already = Ce dernier jour est déjà passé. Rien n’a été changé. Choisissez un jour à venir, ou aucun.
error-day-ahead = Ce jour n’est pas encore venu. Rien n’a été enregistré. Choisissez aujourd’hui ou un jour passé.
error-identifier-not-kept-here = Ce centre ne garde pas ce numéro. Rien n’a été enregistré. Le choix des numéros gardés se fait dans la page du centre.
error-same-file-twice = C’est deux fois le même dossier. Rien n’a été changé. Choisissez deux dossiers différents.
error-field-unknown = Le champ « { $given } » n’existe pas. Rien n’a été changé. Ouvrez la comparaison à nouveau.
error-snapshot-unreadable = L’ancien état de ce dossier ne se lit plus. Rien n’a été changé. Gardez une copie du registre et demandez de l’aide.
error-list-unknown = La liste « { $given } » n’existe pas. Rien n’a été fait. Écrivez all, active, to-call, without-consent, lost, set-aside ou due.
error-erasure-reason-unknown = Le motif « { $given } » n’existe pas. Personne n’a été effacé. Écrivez asked, retention-over ou mistake.
error-erasure-number-differs = Ce n’est pas le numéro de ce dossier. Personne n’a été effacé. Recopiez le numéro qui est en haut du dossier.

# The centre, those who teach, caregivers and papers.

error-centre-number-unreadable =
    { $country ->
        [FR] Ce numéro FINESS n’a pas la bonne forme. Rien n’a été enregistré. Recopiez ses 9 caractères : des chiffres, avec 2A ou 2B au début en Corse.
        [BE] Ce numéro INAMI n’a pas la bonne forme. Rien n’a été enregistré. Recopiez ses 8 ou 11 chiffres.
       *[other] Seuls un numéro FINESS en France et un numéro INAMI en Belgique sont gardés. Rien n’a été enregistré. Laissez ce champ vide.
    }
error-retention-country-twice = Ce pays a deux durées de conservation. Rien n’a été enregistré. N’en gardez qu’une.
error-retention-years-impossible = Une durée de conservation va de 1 à { $most } ans. Rien n’a été enregistré. Corrigez le nombre d’années.
error-retention-source-missing = Il manque d’où vient cette durée de conservation. Rien n’a été enregistré. Écrivez qui l’a décidée ou quel texte la fixe.
error-logo-file-unreadable = Cette image ne peut pas être lue. L’ancien logo est gardé. Vérifiez que le fichier existe et vos droits, puis choisissez-le à nouveau.
error-logo-too-large = Cette image dépasse 1 Mo. L’ancien logo est gardé. Enregistrez-la plus petite, puis choisissez-la à nouveau.
error-logo-kind-unknown = Ce fichier n’est ni une image PNG, ni une image JPEG. L’ancien logo est gardé. Enregistrez le logo en PNG, puis choisissez-le à nouveau.
error-logo-too-wide = Cette image a plus de { $most } pixels de large ou de haut. L’ancien logo est gardé. Réduisez-la, puis choisissez-la à nouveau.
error-logo-damaged = Cette image est abîmée ou incomplète. L’ancien logo est gardé. Enregistrez-la à nouveau depuis son origine, puis choisissez-la.
error-place-hours-impossible =
    { $weekday ->
        [mon] Un horaire du lundi finit avant de commencer ou n’est pas possible. Rien n’a été enregistré. Corrigez l’heure de début ou de fin.
        [tue] Un horaire du mardi finit avant de commencer ou n’est pas possible. Rien n’a été enregistré. Corrigez l’heure de début ou de fin.
        [wed] Un horaire du mercredi finit avant de commencer ou n’est pas possible. Rien n’a été enregistré. Corrigez l’heure de début ou de fin.
        [thu] Un horaire du jeudi finit avant de commencer ou n’est pas possible. Rien n’a été enregistré. Corrigez l’heure de début ou de fin.
        [fri] Un horaire du vendredi finit avant de commencer ou n’est pas possible. Rien n’a été enregistré. Corrigez l’heure de début ou de fin.
        [sat] Un horaire du samedi finit avant de commencer ou n’est pas possible. Rien n’a été enregistré. Corrigez l’heure de début ou de fin.
        [sun] Un horaire du dimanche finit avant de commencer ou n’est pas possible. Rien n’a été enregistré. Corrigez l’heure de début ou de fin.
       *[other] Un horaire de ce jour finit avant de commencer ou n’est pas possible. Rien n’a été enregistré. Corrigez l’heure de début ou de fin.
    }
error-place-hours-overlap =
    { $weekday ->
        [mon] Deux horaires du lundi se recouvrent. Rien n’a été enregistré. Corrigez l’un des deux.
        [tue] Deux horaires du mardi se recouvrent. Rien n’a été enregistré. Corrigez l’un des deux.
        [wed] Deux horaires du mercredi se recouvrent. Rien n’a été enregistré. Corrigez l’un des deux.
        [thu] Deux horaires du jeudi se recouvrent. Rien n’a été enregistré. Corrigez l’un des deux.
        [fri] Deux horaires du vendredi se recouvrent. Rien n’a été enregistré. Corrigez l’un des deux.
        [sat] Deux horaires du samedi se recouvrent. Rien n’a été enregistré. Corrigez l’un des deux.
        [sun] Deux horaires du dimanche se recouvrent. Rien n’a été enregistré. Corrigez l’un des deux.
       *[other] Deux horaires de ce jour se recouvrent. Rien n’a été enregistré. Corrigez l’un des deux.
    }
error-room-seats-impossible = Une salle a de 1 à { $most } places. Rien n’a été enregistré. Corrigez le nombre, ou laissez-le vide.
error-team-member-twice = La même personne est deux fois dans l’équipe. Rien n’a été enregistré. Gardez un seul de ses rôles.
error-team-member-left = Une personne de cette équipe n’est plus active dans le centre. Rien n’a été enregistré. Retirez-la de l’équipe, ou rendez-la active dans la page Équipe.
error-certificate-ends-too-early = L’attestation finirait avant le jour de la formation. Rien n’a été enregistré. Corrigez l’une des deux dates.
error-caregiver-missing = Il manque le proche. Rien n’a été changé. Choisissez-le dans la liste.
error-paper-reason-missing = Il faut dire pourquoi ce document est retiré. Il est toujours dans le dossier. Écrivez le motif en quelques mots.
error-paper-file-unreadable = Ce fichier ne peut pas être lu. Rien n’a été ajouté au dossier. Vérifiez que le fichier existe et vos droits, puis choisissez-le à nouveau.
error-paper-copy-not-saved = La copie n’a pas pu être enregistrée dans ce dossier. Le document est toujours gardé dans le registre. Vérifiez la place sur le disque et les droits du dossier, ou choisissez-en un autre.
error-paper-damaged = Ce document ne peut pas être affiché : il est abîmé ou incomplet. Il reste gardé tel qu’il a été ajouté. Enregistrez-en une copie pour l’essayer avec un autre programme.
error-paper-has-password = Ce PDF est protégé par un mot de passe et ne peut pas être affiché ici. Il reste gardé tel qu’il a été ajouté. Enregistrez-en une copie pour l’ouvrir, ou ajoutez une version sans mot de passe.
error-paper-too-many-pixels = Cette image a trop de pixels pour être affichée ici. Elle reste gardée telle qu’elle a été ajoutée. Enregistrez-en une copie pour la voir avec un autre programme.
error-paper-not-removed = Une fiche imprimée pour cette personne n’a pas pu être supprimée du dossier « papers ». Personne n’a été effacé. Fermez le lecteur qui la montre, puis recommencez.
error-erased-not-scrubbed = La personne est effacée et le certificat est enregistré, mais le fichier du registre n’a pas pu être nettoyé jusqu’au bout. Libérez de la place sur le disque ; le prochain effacement terminera le nettoyage.
error-standing-not-active = La personne du dossier { $number } est notée comme décédée, partie ou à ne pas contacter. Personne n’a été ajouté. Si c’est une erreur, corrigez-le d’abord dans son dossier.
error-already-enrolled = Cette personne participe déjà à ce programme depuis le { $date }. Rien n’a été enregistré. Terminez d’abord ce parcours, ou continuez-le.
error-answer-not-offered = Une réponse ne fait pas partie de celles que la question propose. Rien n’a été enregistré. Choisissez une réponse de la liste, ou laissez la question sans réponse.
error-answer-without-question = Une réponse ne correspond à aucune question de ce modèle. Rien n’a été enregistré. Rouvrez le formulaire : ses questions ont peut-être changé.
error-answers-number-unknown = Ce formulaire n’a pas de question { $number }. Rien n’a été repris ; ce que vous avez tapé reste là. Vérifiez le numéro et le code du formulaire.
error-answers-number-twice = La question { $number } a deux réponses. Rien n’a été repris ; ce que vous avez tapé reste là. Gardez-en une.
error-answers-number-missing = Il manque un numéro devant « { $given } ». Rien n’a été repris ; ce que vous avez tapé reste là. Écrivez le numéro de la question, puis sa réponse.
error-answers-answer-missing = Il manque la réponse à la question { $number }. Rien n’a été repris ; ce que vous avez tapé reste là. Complétez-la, ou retirez le numéro si la question est restée sans réponse.
error-answers-letter-unknown = À la question { $number }, « { $given } » n’est pas une réponse : les lettres vont de a à { $last }. Rien n’a été repris ; ce que vous avez tapé reste là. Regardez la lettre sur le formulaire.
error-answers-yes-no-unknown = À la question { $number }, « { $given } » n’est ni oui ni non. Rien n’a été repris ; ce que vous avez tapé reste là. Écrivez o ou n.
error-answers-points-unknown = À la question { $number }, « { $given } » n’est pas un nombre de 0 à 10. Rien n’a été repris ; ce que vous avez tapé reste là. Écrivez un nombre entier.
error-answers-words-unmarked = La question { $number } se répond en mots. Rien n’a été repris ; ce que vous avez tapé reste là. Mettez la réponse entre guillemets, ouverts et fermés.
error-form-code-unreadable = « { $given } » n’est pas un code de formulaire. Rien n’a changé. Recopiez le code au pied de la feuille, par exemple S3-7K.
error-form-code-unknown = Aucun formulaire de ce programme ne porte le code { $given }, ou les objectifs de la personne ont changé depuis son impression. Rien n’a changé. Vérifiez le code ; sinon, saisissez les réponses question par question.
error-form-version-unknown = Le programme n’a pas cette version du questionnaire. Rien n’a été enregistré. Rouvrez le formulaire : vos réponses y sont encore.
error-cohort-unknown = Ce groupe n’existe pas dans ce programme. Rien n’a été enregistré. Choisissez un groupe de la liste, ou la liste d’attente.
error-decision-before-evaluation = La décision serait prise avant l’évaluation du { $date }. Rien n’a été enregistré. Corrigez le jour.
error-decision-follow-up-before = Le jour pour reprendre des nouvelles vient avant la décision du { $date }. Rien n’a été enregistré. Choisissez un jour plus tard, ou laissez-le vide.
error-decision-without-evaluation = Une décision suit une évaluation individuelle, et ce parcours n’en a pas. Rien n’a été enregistré. Faites d’abord l’évaluation.
error-decision-without-proposal = Il manque la modalité de suivi proposée. Rien n’a été enregistré. Écrivez-la en quelques mots, ou choisissez l’arrêt.
error-end-before-last = Ce jour vient avant le dernier acte du parcours, le { $date }. Rien n’a été enregistré. Choisissez ce jour-là ou un jour plus tard.
error-end-note-missing = Avec « autre motif », il faut dire lequel. Rien n’a été enregistré. Écrivez-le en quelques mots.
error-end-reason-unfit = Ce motif ne va pas avec une personne qui n’a pas commencé. Rien n’a été enregistré. Choisissez un autre motif, ou notez une sortie.
error-file-unreadable = Ce fichier ne peut pas être lu. Rien n’a été changé. Vérifiez qu’il existe et que vous pouvez l’ouvrir, puis choisissez-le à nouveau.
error-follow-up-of-nothing = Une offre de suivi prolonge un parcours déjà évalué, et celui-ci manque. Rien n’a été enregistré. Choisissez le parcours évalué, ou l’offre initiale.
error-handout-unknown = La fiche « { $name } » que nomme une séance n’existe pas ici. Rien n’a été enregistré. Choisissez une autre fiche dans la séance.
error-move-reason-missing = Il manque la raison du changement de version. La personne garde sa version. Écrivez la raison en quelques mots.
error-pathway-before-entry = Ce jour vient avant le bilan éducatif partagé du { $date }. Rien n’a été enregistré. Corrigez le jour.
error-pathway-before-referral = Ce jour vient avant l’orientation du { $date }. Rien n’a été enregistré. Corrigez l’un des deux jours.
error-pathway-begun = Cette personne a déjà commencé : une séance suivie ou un programme personnalisé existe. Rien n’a été enregistré. Notez une sortie avec son motif.
error-pathway-day-ahead = Ce jour est dans le futur. Rien n’a été enregistré. Choisissez aujourd’hui ou un jour passé.
error-pathway-not-begun = Cette personne n’a pas encore commencé. Rien n’a été enregistré. Notez une non-inclusion avec son motif.
error-pathway-not-over = Ce parcours n’est pas terminé. Rien n’a été changé.
error-pathway-over = Ce parcours est terminé depuis le { $date }. Rien n’a été enregistré. Annulez d’abord la fin, ou ouvrez un nouveau parcours.
error-pathway-shared-first = Il manque le bilan éducatif partagé, qui vient en premier. Rien n’a été enregistré. Faites d’abord le bilan.
error-pathway-shared-twice = Ce parcours a déjà un bilan éducatif partagé. Rien n’a été enregistré. Notez un bilan actualisé.
error-pathway-twice = Ce parcours a été écrit deux fois, dans deux dossiers réunis depuis. Il ne compte pas et rien n’y est enregistré. Continuez l’autre parcours.
error-pathway-version-same = Cette version dit la même chose que la précédente, ou la personne la suit déjà. Rien n’a été changé.
error-pathway-version-stale = Une version { $number } a été enregistrée entre-temps. La vôtre n’est pas enregistrée, mais rien de ce que vous avez écrit n’est perdu. Regardez la nouvelle version, puis enregistrez à partir d’elle.
error-place-unknown = Ce lieu n’est plus dans la liste. Rien n’a été enregistré. Choisissez un autre lieu.
error-plan-session-unknown = Une séance choisie n’existe pas dans la version que suit cette personne. Rien n’a été enregistré. Choisissez parmi les séances proposées.
error-plan-without-goals = Un programme personnalisé a au moins un objectif. Rien n’a été enregistré. Écrivez-en un avec les mots de la personne.
error-programme-declared-already = Ce programme a déjà été déclaré. Rien n’a été enregistré. Choisissez une modification.
error-programme-file-changed = Ce fichier de programme a été modifié depuis sa signature, ou il est incomplet. Rien n’a été repris. Demandez à l’autre centre de l’envoyer à nouveau.
error-programme-file-newer = Ce fichier vient d’une version plus récente de Sentier. Rien n’a été repris. Mettez l’application à jour, puis recommencez.
error-programme-file-not-one = Ce fichier n’est pas un programme de Sentier. Rien n’a été repris. Choisissez un fichier qui finit par « .sentier-programme ».
error-programme-file-not-written = Le fichier du programme n’a pas pu être écrit. Le programme n’a pas changé. Recommencez.
error-programme-file-other = Le fichier a changé depuis qu’il a été montré. Rien n’a été repris. Ouvrez-le à nouveau et relisez les différences.
error-programme-not-declared = Ce programme n’a pas encore été déclaré. Rien n’a été enregistré. Notez d’abord la première déclaration.
error-programme-not-ready = Il manque encore des éléments ({ $count }) pour déclarer ce programme. Rien n’a été enregistré. La liste « ce qui manque » dit lesquels.
error-programme-partner-missing = Un programme commun nomme l’équipe de l’autre côté de la frontière. Rien n’a été enregistré. Écrivez son nom, ou décochez la case.
error-programme-piece-unknown = Un élément choisi n’est pas parmi les différences. Rien n’a été repris. Ouvrez le fichier à nouveau.
error-programme-pieces-none = Rien n’est choisi, ou le choix ne change rien. Votre programme n’a pas changé. Cochez au moins un élément.
error-programme-stopped = Ce programme est arrêté. Personne n’a été ajouté. Reprenez d’abord le programme.
error-rule-not-tried = Cette règle ne dit pas de chaque personne si elle la remplit. Rien n’a été changé.
error-rule-number-unknown = Cette règle n’a pas de nombre de ce nom. Rien n’a été enregistré. Rouvrez la règle.
error-rule-reason-missing = Il manque qui le dit et où cela a été lu. La règle n’a pas changé. Écrivez-le en quelques mots.
error-rule-unknown = Cette règle n’existe pas. Rien n’a été changé. Rouvrez la liste des règles.
error-rule-verified = Cette règle a été vérifiée dans un texte public et ne se change pas ici. Rien n’a été enregistré. Sa source est indiquée à côté d’elle.
error-satisfaction-out-of-range = La satisfaction va de 0 à 10. Rien n’a été enregistré. Corrigez le nombre, ou laissez-le vide.
error-template-code-twice = Dans le modèle de parcours « { $template } », le code « { $code } » est vide ou s’y trouve deux fois. Rien n’a été enregistré. Donnez à chaque élément son propre code.
error-template-competency-unknown = Dans le modèle de parcours « { $template } », la séance { $session } nomme une compétence « { $code } » qui n’existe pas. Rien n’a été enregistré. Ajoutez la compétence, ou retirez-la de la séance.
error-template-safety-not-self-care = Dans le modèle de parcours « { $template } », « { $code } » est une compétence de sécurité sans être d’auto-soins. Rien n’a été enregistré. Changez l’un des deux.
error-template-lacks =
    { $what ->
        [title] Dans le modèle de parcours « { $template } », il manque le titre. Rien n’a été enregistré. Écrivez-le dans une langue au moins.
        [theme] Dans le modèle de parcours « { $template } », il manque le thème de la séance { $number }. Rien n’a été enregistré. Écrivez-le dans une langue au moins.
        [competency] Dans le modèle de parcours « { $template } », la compétence { $number } n’a pas de texte. Rien n’a été enregistré. Écrivez-le dans une langue au moins.
        [question] Dans le modèle de parcours « { $template } », la question { $number } n’a pas de texte. Rien n’a été enregistré. Écrivez-le dans une langue au moins.
        [choices] Dans le modèle de parcours « { $template } », la question { $number } n’a pas de réponses à choisir, ou en a sans être à choix. Rien n’a été enregistré. Donnez au moins deux réponses, ou changez la sorte de question.
       *[other] Dans le modèle de parcours « { $template } », un texte manque. Rien n’a été enregistré. Relisez le modèle.
    }
error-letter-before-assessment = Il n’y a pas encore de bilan éducatif dans ce parcours : la lettre d’entrée n’aurait rien à dire. Rien n’a été écrit. Menez d’abord le bilan.
error-letter-before-evaluation = Il n’y a pas encore d’évaluation individuelle dans ce parcours : la synthèse n’aurait rien à dire. Rien n’a été écrit. Menez d’abord l’évaluation.
error-letter-before-ending = Ce parcours n’a pas de fin qui corresponde à cette lettre. Rien n’a été écrit. Notez d’abord la fin du parcours et son motif.
error-letter-sharing-refused = Cette personne a refusé que l’on transmette ce qui la concerne, ou a retiré son accord. Aucune lettre n’a été écrite et rien n’est parti. Parlez-en avec elle, ou remettez-lui la lettre.
error-letter-person-died = Cette personne est décédée. Aucune lettre ne lui est adressée et rien n’est parti. Vous pouvez écrire au médecin traitant.
error-letter-person-not-contacted = Cette personne a déménagé ou ne souhaite pas être contactée. Aucune lettre ne lui est adressée et rien n’est parti. Vérifiez dans le dossier si elle peut être contactée.
error-letter-sent-already = Cette lettre est partie le { $date }. Elle reste comme elle est partie. Pour corriger quelque chose, écrivez une nouvelle lettre.
error-letter-day-ahead = Ce jour est à venir. La lettre reste un brouillon. Indiquez le jour où elle est vraiment partie.
error-letter-day-before-draft = Cette lettre a été écrite le { $date } : elle ne peut pas être partie avant. Elle reste un brouillon. Vérifiez le jour.
error-appointment-letter-none = Aucune lettre n’est choisie. Rien n’a été noté. Choisissez au moins une lettre.
error-appointment-letter-day-ahead = Ce jour est à venir. Le départ n’est pas noté. Indiquez le jour où les lettres sont vraiment parties.
error-appointment-letter-day-before-print = Une de ces lettres a été imprimée le { $date } : elle ne peut pas être partie avant. Aucun départ n’est noté. Vérifiez le jour.
error-appointment-letter-no-address = Une de ces lettres ne porte qu’un nom, sans adresse : elle ne peut pas être partie par la poste. Aucun départ n’est noté. Notez-la à part, avec la voie par laquelle elle est partie.
error-letter-recipient-missing = Cette lettre n’a pas de destinataire. Elle reste un brouillon. Écrivez le nom et l’adresse, ou notez le médecin traitant dans le dossier.
error-letter-subject-missing = Cette lettre n’a pas d’objet. Rien n’a été changé. Écrivez en quelques mots de quoi elle parle.
error-letter-subject-tells = L’objet dit de quoi la personne est suivie : « { $word } ». D’autres peuvent le lire. Le brouillon reste comme il était. Écrivez l’objet autrement.
error-letter-address-tells = L’adresse se voit dans la fenêtre de l’enveloppe et dit de quoi la personne est suivie : « { $word } ». Le brouillon reste comme il était. Retirez ce mot.
error-outside-name-tells = Ce nom neutre dit encore de quoi il s’agit : « { $word } ». Rien n’a été changé. Donnez un autre nom, par exemple celui de la rue.
error-letter-text-missing = Cette lettre n’a pas de texte. Rien n’a été changé. Écrivez au moins un paragraphe.
error-letter-address-too-long = L’adresse a plus de { $most } lignes : elle ne tient pas derrière la fenêtre d’une enveloppe. Rien n’a été changé. Réunissez ou retirez des lignes.
error-plan-missing = Il n’y a pas encore de plan personnel dans ce parcours. Rien n’a été imprimé. Convenez d’abord d’un plan avec la personne.
error-summary-empty = Ce parcours n’a encore ni entretien ni plan. Rien n’a été imprimé. Notez d’abord un bilan ou convenez d’un plan avec la personne.
error-certificate-of-none = Aucune présence n’est notée entre ces deux dates. Rien n’a été imprimé. Choisissez d’autres dates, ou notez d’abord les présences.
error-certificate-days-turned = La première date vient après la dernière. Rien n’a été imprimé. Corrigez l’une des deux.
error-invitation-of-none = Il n’y a aucune lettre à écrire : pas de rendez-vous à venir, ou pas d’absence notée. Rien n’a été imprimé. Regardez la liste de la séance ou le dossier.

# The schedule, its lists and its papers.

error-bad-day-empty = Aucune séance n’est prévue à ce moment. Rien n’a été annulé. Choisissez un autre jour ou une autre partie de la journée.
error-bad-day-not-cancelled = Une nouvelle date a été choisie pour une séance qui n’est pas annulée par cet acte. Rien n’a été annulé ni planifié. Regardez à nouveau l’aperçu, puis recommencez.
error-badge-unknown = Ce code n’est celui d’aucun badge de cette séance. Rien n’a été saisi. Vérifiez le code, ou notez la personne dans la liste.
error-busy-of-whom = Dites de qui, ou de quelle salle, est cet agenda. Rien n’a été lu.
error-calendar-of-what = Choisissez un professionnel, une salle ou un programme, un seul à la fois. Aucun fichier n’a été écrit.
error-calendar-too-large = Ce fichier d’agenda est trop grand pour être lu (plus de 5 Mo). Rien n’a été changé. Exportez une période plus courte.
error-calendar-unreadable = Ce fichier n’est pas un agenda lisible (iCalendar, .ics). Rien n’a été changé. Exportez-le de nouveau depuis l’autre logiciel.
error-call-day-missing = Indiquez quel jour rappeler. L’appel n’est pas encore enregistré.
error-call-day-past = Ce jour est déjà passé. L’appel n’est pas encore enregistré. Choisissez aujourd’hui ou un jour à venir.
error-car-seats-impossible = Une voiture offre au plus { $most } places. Rien n’a été changé. Corrigez le nombre.
error-car-share-km-impossible = Cette distance ne peut pas dépasser { $most } km. Rien n’a été changé. Corrigez le nombre.
error-cohort-over = Ce groupe n’a plus de séance à venir. Rien n’a été changé. Choisissez un autre groupe.
error-correction-reason-missing = Cette séance est terminée. Dites pourquoi vous corrigez la liste ; rien n’a encore été changé.
error-cycle-groups-impossible = Planifiez de 1 à { $most } groupes à la fois. Rien n’a été planifié.
error-cycle-means-missing = Choisissez au moins une salle, un éducateur, une heure et un jour de la semaine. Rien n’a été planifié.
error-cycle-plan-changed = L’agenda a changé depuis que ce plan a été montré. Rien n’a été écrit. Refaites le plan et relisez-le.
error-cycle-plan-empty = Aucune séance n’a trouvé de place : il n’y a rien à ouvrir. Ajoutez des salles, des heures ou des jours.
error-day-without-session = Aucune séance n’a lieu ce jour-là. Rien n’a été imprimé. Choisissez un autre jour.
error-forecast-months-impossible = La prévision porte sur 1 à { $most } mois. Corrigez le nombre ; rien d’autre n’a changé.
error-group-note-names =
    { $count ->
        [one] La note du groupe nomme une personne ; elle serait lue dans le dossier de toutes les autres. Elle n’est pas enregistrée, votre texte reste. Retirez le nom, ou écrivez-le dans la ligne de cette personne.
       *[other] La note du groupe nomme { $count } personnes ; elle serait lue dans le dossier de toutes les autres. Elle n’est pas enregistrée, votre texte reste. Retirez les noms, ou écrivez-les dans la ligne de chaque personne.
    }
error-make-up-elsewhere = Cette séance est d’un autre programme. Rien n’a été changé. Choisissez une séance du même programme.
error-message-not-to-contact = La personne du dossier { $number } est notée comme décédée, partie ou à ne pas contacter. Aucun message n’a été préparé. Si c’est une erreur, corrigez-le d’abord dans son dossier.
error-message-of-none = Il n’y a pas de message tout prêt pour ce motif. Rien n’a été envoyé. Écrivez-le vous-même, sans nommer la maladie.
error-not-waiting = Cette personne n’est plus sur la liste d’attente. Rien n’a été changé. Relisez la liste.
error-place-of-what = Dites de quelle séance ou de quel groupe est la place. Rien n’a été changé.
error-planning-changed-since = Quelque chose a changé depuis : cet acte ne peut plus être annulé d’un coup. Rien n’a été touché. Modifiez les séances une à une.
error-regenerate-no-sessions = Ce groupe n’a encore aucune séance : rien ne dit à quelle heure ni où seraient les nouvelles. Rien n’a été changé. Planifiez d’abord une séance du groupe.
error-regenerate-changed = L’agenda, le groupe ou le parcours a changé depuis que ce tableau a été montré. Rien n’a été écrit. Relisez le nouveau tableau, puis recommencez.
error-regenerate-nothing = Le groupe suit déjà cette version, et aucune séance ne changerait. Rien n’a été changé. Choisissez une autre version.
error-schedule-days-impossible = Le dernier jour vient avant le premier, ou la période est trop longue. Rien n’a été changé. Corrigez les jours.
error-school-calendar-unknown = Ce calendrier scolaire n’est pas connu. Rien n’a été changé. Choisissez-en un de la liste.
error-series-empty = Il ne reste aucun jour : tous sont fermés ou laissés de côté. Rien n’a été planifié. Changez la répétition.
error-series-endless = Cette répétition n’a pas de fin ou donne trop de séances. Rien n’a été planifié. Donnez-lui une fin.
error-series-rule-unreadable = Cette répétition ne peut pas être lue. Rien n’a été planifié. Choisissez-la de nouveau.
error-session-capacity-impossible = Une séance a de 1 à { $most } places. Rien n’a été enregistré. Corrigez le nombre.
error-session-caregivers-only = Cette séance est réservée aux proches. Personne n’a été ajouté. Choisissez une autre séance.
error-session-closed = Cette séance est terminée ; sa liste et ses faits restent. Rien n’a été changé. Une présence se corrige dans l’émargement, avec un motif.
error-session-conflicts =
    { $count ->
        [one] Un empêchement s’oppose à cette séance. Rien n’a été enregistré, ce que vous avez saisi reste. Choisissez un autre moment, ou dites pourquoi elle a lieu quand même.
       *[other] { $count } empêchements s’opposent à cette séance. Rien n’a été enregistré, ce que vous avez saisi reste. Choisissez un autre moment, ou dites pourquoi elle a lieu quand même.
    }
error-letters-nobody-to-tell = Il n’y a personne à qui écrire au sujet de cet acte. Aucune lettre n’a été imprimée. Regardez si une adresse manque dans les dossiers.
error-letters-act-not-kept = Cet acte n’est plus gardé : seuls les derniers le sont, et l’effacement d’une personne les retire tous. Aucune lettre n’a été imprimée. Prévenez les personnes à partir des listes des séances.
error-letters-act-undone = Cet acte a été annulé : les séances sont de nouveau ce qu’elles étaient avant lui. Aucune lettre n’a été imprimée. Regardez l’agenda.
error-session-has-marks = Des présences sont déjà notées à cette séance : elle ne se déplace plus. Rien n’a été changé. Planifiez une nouvelle séance.
error-session-hour-skipped = Cette heure n’existe pas : cette nuit-là, l’horloge avance d’une heure. Rien n’a été enregistré. Choisissez une autre heure.
error-session-minutes-impossible = Une séance dure de 1 à { $most } minutes. Rien n’a été enregistré. Corrigez la durée.
error-session-theme-missing = Dites de quoi parle la séance. Rien n’a encore été enregistré ; ce que vous avez saisi reste.
error-session-unreadable = Cette séance ne peut pas être lue. Rien n’a été changé. Revenez à l’agenda et ouvrez-la de nouveau.
error-sheet-not-printed = La feuille d’émargement n’a pas encore été imprimée : les lignes n’ont pas de numéro. Rien n’a été saisi. Imprimez-la, ou notez les présences dans la liste.
error-sheet-letter-unknown = « { $given } » n’est pas une lettre de la feuille. Rien n’a été saisi. Les lettres sont rappelées sous la ligne.
error-sheet-letter-missing = Il manque une lettre après { $rows }. Rien n’a été saisi. Écrivez par exemple 1-6 9 suivi de la lettre.
error-sheet-rows-missing = Il manque des numéros de ligne avant « { $letter } ». Rien n’a été saisi. Écrivez les numéros, puis la lettre.
error-sheet-row-unknown = La feuille n’a pas de ligne { $row }. Rien n’a été saisi. Une personne venue sans être attendue s’ajoute dans la liste.
error-sheet-row-twice = La ligne { $row } est écrite deux fois. Rien n’a été saisi. Laissez-la une seule fois.
error-sheet-range-backwards = « { $given } » va à rebours. Rien n’a été saisi. Écrivez le plus petit numéro d’abord.
error-sheet-unreadable = « { $given } » ne peut pas être lu. Rien n’a été saisi. Écrivez des numéros de ligne et une lettre, par exemple 8 x.
error-take-off-marked = Cette personne n’est pas sur la liste, ou sa présence y est déjà notée. Rien n’a été changé. Corrigez d’abord sa présence.
error-take-off-reason-missing = Dites pourquoi cette personne quitte la liste. Rien n’a encore été changé.
error-week-words-missing = Dites en un mot pourquoi cette semaine reste libre. Rien n’a encore été changé.
error-wish-day-impossible = Ce jour de la semaine n’existe pas. Le souhait n’est pas enregistré. Choisissez dans la grille.
error-name-of-none = Personne, aucune salle ni aucun programme ne s’appelle « { $given } ». Rien n’a été changé. Vérifiez le nom.
error-name-of-several = Plusieurs s’appellent « { $given } ». Rien n’a été changé. Écrivez le nom en entier.
error-plan-file-too-large = Ce fichier de plan est trop grand. Rien n’a été planifié.
error-plan-file-unreadable = Ce fichier de plan ne peut pas être lu (ligne { $line }, colonne { $column }). Rien n’a été planifié. Corrigez-le à cet endroit.
error-plan-name-unknown = Le fichier de plan nomme « { $given } », qu’il ne décrit pas. Rien n’a été planifié.
error-plan-name-twice = Le fichier de plan a deux fois le nom « { $given } ». Rien n’a été planifié.
error-session-moved-by-change = Le jour et l’heure se changent par « Déplacer », qui dit qui prévenir. Rien n’a été changé.
error-session-kind-listed = Des personnes sont déjà sur la liste : la sorte de séance ne change plus. Rien n’a été changé. Planifiez une autre séance.
error-cancel-has-marks = Des présences sont déjà notées à cette séance : elle a eu lieu et ne s’annule plus. Rien n’a été changé. Terminez sa liste, ou retirez d’abord les saisies.
error-cohort-for-one = Un cycle pour une seule personne demande de choisir exactement une personne. Rien n’a été ouvert.
error-undo-taken-since =
    { $count ->
        [one] Une salle, un éducateur ou une personne a été pris depuis ; revenir en arrière ferait un empêchement. Rien n’a été touché. Modifiez les séances une à une.
       *[other] Des salles, des éducateurs ou des personnes ont été pris depuis ; revenir en arrière ferait { $count } empêchements. Rien n’a été touché. Modifiez les séances une à une.
    }
error-patient-elsewhere =
    { $count ->
        [one] Une personne est déjà attendue ailleurs à cette heure. La liste n’a pas changé. Choisissez une autre séance, ou dites pourquoi malgré tout.
       *[other] { $count } personnes sont déjà attendues ailleurs à cette heure. La liste n’a pas changé. Choisissez une autre séance, ou dites pourquoi malgré tout.
    }
error-room-elsewhere = Cette salle n’est pas de ce lieu. Rien n’a été enregistré. Choisissez une salle du lieu.

# The library of handouts.

error-document-unknown = Cette fiche n’est pas, ou n’est plus, dans la bibliothèque. Rien n’a été imprimé. Choisissez-en une autre.
error-handout-expired = La date de relecture de cette fiche, le { $day }, est passée. Rien n’a été imprimé. Faites-la relire, ou dites pourquoi vous la remettez malgré tout.
error-handouts-expired =
    { $count ->
        [one] La date de relecture de cette fiche est passée : { $titles }. Rien n’a été imprimé. Faites-la relire, ou dites pourquoi vous la remettez malgré tout.
       *[other] La date de relecture de { $count } fiches est passée : { $titles }. Rien n’a été imprimé. Faites-les relire, ou dites pourquoi vous les remettez malgré tout.
    }
error-despite-names =
    { $count ->
        [one] La raison nomme une personne ; elle resterait dans l’historique, qui ne s’efface pas. Rien n’a été imprimé, votre texte reste. Retirez le nom.
       *[other] La raison nomme { $count } personnes ; elle resterait dans l’historique, qui ne s’efface pas. Rien n’a été imprimé, votre texte reste. Retirez les noms.
    }
error-template-pictogram-unknown = La question { $number } a un dessin que cette version de Sentier ne connaît pas : { $pictogram }. Rien n’a été changé. Choisissez un dessin de la liste ou aucun.
error-batch-lot-impossible = Un fichier pour l’imprimante contient de 1 à { $most } personnes. Rien n’a été préparé. Choisissez un autre nombre.
error-batch-of-nobody = Personne ne suit ce programme ni ce groupe en ce moment. Rien n’a été préparé. Choisissez d’autres personnes.
error-batch-unknown = Cette pile n’existe plus sur cet ordinateur. Rien n’a été changé. Relisez la liste des piles.
error-batch-without-language = Cette fiche n’est écrite dans aucune langue de ces personnes. Rien n’a été préparé. Choisissez une autre fiche ou d’autres personnes.
error-batch-handout-changed = La fiche a changé depuis que cette pile a été commencée. Ce qui est déjà fait reste ; rien d’autre n’a été préparé. Retirez cette pile et commencez-en une nouvelle.

# Handouts a centre writes itself.

error-draft-title-blank = Une fiche a besoin d’un titre. Rien n’a été commencé. Écrivez-le, il pourra changer.
error-draft-unknown = Personne n’écrit plus cette fiche : rien n’attend d’être enregistré. Rien n’a été changé. Relisez la liste.
error-draft-unreadable = Le brouillon « { $name } » ne peut plus être lu. Ce qui est remis aux patients n’a pas changé. Jetez ce brouillon, puis rouvrez la fiche.
error-draft-not-kept = Le brouillon n’a pas pu être gardé. Ce que vous voyez est encore là ; le reste n’a pas changé. Réessayez.
error-draft-too-large = Ce brouillon est trop long pour être gardé. Ce que vous voyez est encore là. Partagez-le en plusieurs fiches.
error-validator-blank = Il manque le nom de la personne qui a relu et validé. Rien n’a été validé. Écrivez son nom et son métier.
error-review-day-past = La date de relecture doit être à venir. Rien n’a été validé. Choisissez un autre jour, ou aucun.
error-version-unknown = Cette version n’existe pas. Rien n’a été changé. Relisez la liste des versions.
error-handout-ships = Ce modèle est livré avec l’application et ne se retire pas. Rien n’a été changé. Écrivez-en votre version, ou ne le choisissez plus.
error-handout-in-use = Le programme « { $programme } » remet encore cette fiche. Rien n’a été changé. Choisissez-y d’abord une autre fiche.
error-bring-too-large = Le fichier { $file } est trop grand. Rien n’a été repris. Copiez-en seulement le texte utile.
error-bring-not-a-text = Le fichier { $file } n’est ni un texte ni un document Word (.docx). Rien n’a été repris. Enregistrez-le dans un de ces formats, ou collez son texte.
error-leaflet-language = Le programme n’a pas de mots dans cette langue. Rien n’a été imprimé. Choisissez-en une autre, ou traduisez son parcours.
error-draft-there = Quelqu’un écrit déjà cette fiche. Rien n’a été changé. Enregistrez ou jetez d’abord ce brouillon.
error-draft-title-missing = La fiche n’a pas encore de titre dans la langue où elle est écrite. Rien n’a été enregistré, votre brouillon reste. Écrivez-le.
error-draft-text-missing = Le bloc { $block } n’est pas encore écrit dans la langue de la fiche ({ $language }). Rien n’a été enregistré, votre brouillon reste. Écrivez-le ou retirez ce bloc.

# Figures.
error-report-scheme-unknown = Ce modèle de rapport ({ $given }) n’existe pas. Rien n’a changé. Choisissez-en un dans la liste.
error-report-scheme-ships = Ce modèle de rapport est livré avec l’application et ne se retire pas. Rien n’a été changé. Adaptez-en une copie pour votre centre.
error-report-scheme-unreadable = Le modèle de rapport ne peut pas être lu : { $given }. Celui d’avant est intact.
error-report-period-unreadable = La période « { $given } » ne peut pas être lue. Écrivez une année (2025), un trimestre (2025T1), un mois (2025-03) ou deux dates (2025-01-15..2025-03-02).
error-report-period-backwards = La période « { $given } » finit avant de commencer. Vérifiez les deux dates.
error-report-period-not-over = La période court jusqu’au { $last } : ses chiffres peuvent encore changer. Notez l’envoi quand elle est finie.
error-report-sent-unreadable = La date d’envoi « { $given } » ne peut pas être lue, ou elle est à venir. Rien n’est noté. Corrigez-la.
error-report-sent-too-early = Ce rapport court jusqu’au { $last } : il n’a pas pu partir avant. Rien n’est noté. Corrigez la date d’envoi.
error-report-cell-unknown = La case { $given } n’est pas dans ce modèle de rapport. Rien n’a changé.
error-report-cell-twice = Deux cases portent le numéro { $given }. Rien n’est enregistré. Donnez à chacune le sien.
error-report-code-empty = Une case ou un tableau n’a pas de numéro (indicateur « { $given } »). Rien n’est enregistré. Donnez-lui le sien.
error-report-dates-backwards = Ce modèle de rapport finit avant de commencer ({ $given }). Rien n’est enregistré. Vérifiez les deux dates.
error-report-bands-unsorted = Les limites des tranches ({ $given }) ne montent pas. Rien n’est enregistré. Écrivez-les de la plus petite à la plus grande, chacune une fois, sans zéro.
error-report-dimension-unfit = Le tableau { $given } répartit des parcours selon ce que sont leurs séances : une personne y tomberait dans plusieurs lignes. Rien n’est enregistré. Choisissez le programme, la personne ou une période.
error-report-cell-counted = La case { $given } est comptée par Sentier ; elle ne se remplit pas à la main. Rien n’a changé.
error-report-check-unreadable = Le contrôle « { $given } » ne peut pas être lu. Rien n’est enregistré.
error-report-indicator-unknown = L’indicateur « { $given } » n’existe pas. Rien n’est enregistré. Choisissez-en un dans la liste.
error-report-answer-unreadable = La case { $given } attend oui ou non. Rien n’a changé.
error-report-title-missing = Donnez un titre à votre modèle de rapport. Ce que vous avez tapé est toujours là.
error-report-day-unreadable = La date « { $given } » ne peut pas être lue. Ce que vous avez tapé est toujours là.
error-report-option-unreadable = La valeur « { $given } » ne convient pas à ce réglage. Ce que vous avez tapé est toujours là.
error-report-part-unknown = La partie « { $given } » n’existe pas dans cette évaluation. Rien n’a changé.
error-report-filing-unreadable = Ce rapport envoyé ne peut pas être relu par cette version. Il est intact dans le registre.
error-report-not-written = Le rapport n’a pas pu être écrit. Le registre est intact. Réessayez, ou choisissez un autre format.
error-report-out-missing = Une page ou un classeur a besoin d’un fichier : ajoutez --out FICHIER. Rien n’est écrit.

error-facts-ages-disagree = Les âges de « { $id } » dans le fichier ne peuvent pas être ceux d’une même personne. Rien n’a été repris. Corrigez-les, puis recommencez.
error-facts-ages-missing = Le fichier donne l’âge de « { $id } » à certains jours et pas à d’autres. Rien n’a été repris. Donnez-le partout ou nulle part.
error-facts-id-twice = Le fichier décrit deux fois « { $id } ». Rien n’a été repris. Donnez à chacun son propre identifiant.
error-facts-id-unknown = Le fichier nomme « { $id } » sans le décrire. Rien n’a été repris. Ajoutez-le à sa liste, ou retirez ce qui le nomme.
error-facts-newer = Ce fichier de faits vient d’une version plus récente de Sentier. Rien n’a été repris. Mettez l’application à jour, puis recommencez.
error-facts-not-one = Ce fichier n’est pas un fichier de faits de Sentier. Rien n’a été repris. Choisissez-en un autre.
error-facts-not-written = Le fichier de faits n’a pas pu être écrit. Le registre n’a pas changé. Recommencez.
error-facts-other-country = Les faits viennent d’un centre d’un autre pays ({ $given }) que celui-ci ({ $country }). Rien n’a été repris. Créez un registre pour un centre de ce pays.
error-facts-register-not-empty = Ce registre contient déjà des personnes, des programmes ou des lieux. Rien n’a été repris. Créez un registre vide pour ces faits.
error-facts-too-large = Ce fichier est trop gros pour un fichier de faits. Rien n’a été repris. Exportez une période plus courte.
error-facts-unreadable = Ce fichier de faits ne peut pas être lu (ligne { $line }, colonne { $column }). Rien n’a été repris. Corrigez-le à cet endroit.
error-facts-value-impossible = Le fichier dit dans la liste « { $list } » quelque chose d’impossible de « { $id } ». Rien n’a été repris. La page qui décrit le fichier dit ce qui est possible.
error-facts-without-enrolment = Le fichier parle d’un bilan ou d’une lettre de « { $id } » dans un programme où cette personne n’est pas inscrite. Rien n’a été repris. Ajoutez l’inscription.

error-microdata-column-missing = La première ligne du fichier n’a pas de colonne « { $column } ». Rien n’a été publié. Nommez toutes les colonnes dans la première ligne.
error-microdata-column-twice = La première ligne du fichier nomme deux fois la colonne « { $column } ». Rien n’a été publié. Gardez l’une des deux.
error-microdata-column-unknown = La colonne numéro { $number } du fichier est de trop. Rien n’a été publié. Enlevez-la : le fichier ne doit contenir que les colonnes qui sont comptées.
error-microdata-contradicts = Les lignes du fichier se contredisent. Rien n’a été publié. Vérifiez les âges, les sexes et les pays, puis recommencez.
error-microdata-empty = Le fichier n’a aucune ligne. Rien n’a été publié. Nommez les colonnes dans sa première ligne.
error-microdata-ledger-contradicts = Le livre des publications se contredit ou contredit la règle demandée. Rien n’a été publié, et le livre est inchangé. Reprenez-le d’une sauvegarde.
error-microdata-ledger-newer = Ce livre des publications vient d’une version plus récente de Sentier. Rien n’a été publié. Mettez l’application à jour, puis recommencez.
error-microdata-ledger-not-one = Ce fichier n’est pas un livre des publications de Sentier. Rien n’a été publié, et le fichier est inchangé. Choisissez-en un autre.
error-microdata-ledger-unreadable = Le livre des publications ne peut pas être lu (ligne { $line }, colonne { $column }). Rien n’a été publié, et le livre est inchangé. Reprenez-le d’une sauvegarde.
error-microdata-line-torn = La ligne { $line } du fichier a { $found } champs, la première ligne en a { $wanted }. Rien n’a été publié. Corrigez-la ; un guillemet resté ouvert peut aussi en être la cause.
error-microdata-not-released = Rien n’a été publié pour { $period }. Le livre des publications est inchangé. Vérifiez la période.
error-microdata-period-unreadable = « { $given } » n’est pas une période. Rien n’a été publié. Écrivez un trimestre, un semestre ou une année : 2026Q1, 2026S1 ou 2026.
error-microdata-not-text = Le fichier n’est pas un texte en UTF-8. Rien n’a été publié. Enregistrez-le en CSV, en UTF-8, puis recommencez.
error-microdata-person-differs = Ligne { $line }, colonne « { $column } » : une ligne précédente de la même année dit autre chose de cette personne. Rien n’a été publié. Une personne a une tranche d’âge, un sexe et un pays par année.
error-microdata-policy-unknown = La règle « { $given } » n’existe pas. Rien n’a été publié. Écrivez k11-v1.
error-microdata-too-large = Le fichier dépasse 64 Mo. Rien n’a été publié. Publiez moins d’années à la fois.
error-microdata-too-long = Plus de cinquante ans séparent les lignes du fichier. Rien n’a été publié. Vérifiez la colonne « period ».
error-microdata-value-unreadable = Ligne { $line }, colonne « { $column } » : ce qui s’y trouve ne peut pas être repris. Rien n’a été publié. { $column ->
        [person] Écrivez un numéro ou un code pour la personne.
        [period] Écrivez un trimestre, par exemple 2026Q1.
        [pathology] Écrivez DT2, IC, OBE, BPCO, IRC ou AUT.
        [age_band] Écrivez A0_17, A18_44, A45_64, A65_79 ou A80P.
        [sex] Écrivez F, M ou U.
        [residence] Écrivez FR, BE, LU, DE ou ZZ.
        [mode] Écrivez GRP, IND ou REM.
       *[attendances] Écrivez un nombre entier, 0 ou plus.
    }
error-dhis2-not-linked = Ce registre n’est relié à aucun serveur DHIS2. Rien n’est parti. Reliez-le d’abord, avec l’adresse et le jeton que donne son administrateur.
error-dhis2-token-unreadable = Ce n’est pas un jeton d’accès personnel. Rien n’a été relié. Enregistrez le jeton seul, tel que le serveur DHIS2 l’a montré, dans un fichier.
error-dhis2-token-file-unreadable = Le fichier « { $file } » ne peut pas être lu. Rien n’a été relié. Vérifiez son nom et son emplacement.
error-dhis2-address-unreadable = « { $given } » n’est pas l’adresse d’un serveur. Rien n’a été envoyé. Écrivez https:// puis le nom du serveur DHIS2, avec son chemin s’il en a un, sans /api.
error-dhis2-org-unit-differs = Les relevés de ce centre portent le code { $own }, pas { $given }. Rien n’a été relié. Demandez à l’administrateur DHIS2 de donner le code { $own } à l’unité d’organisation.
error-dhis2-in-flight = Le relevé de { $period } est en cours d’envoi vers le serveur DHIS2. Rien n’est parti une seconde fois. Attendez deux minutes, puis regardez son état.
error-dhis2-link-damaged = Ce que le registre garde de son serveur DHIS2 est abîmé. Rien n’est parti ; vos données sont intactes. Reliez le serveur de nouveau.
error-counts-not-validated = Aucun relevé validé de { $period } ne peut partir : aucun n’a été validé, ou il est retenu ici, ou le serveur régional l’a refusé. Rien n’est parti. Validez-le, ou laissez-le partir, puis recommencez.
error-counts-were-withdrawn = Le relevé de { $period } a été retiré : il n’a plus de nombres. Aucun fichier n’a été écrit.
error-counts-format-unknown = « { $given } » n’est pas un format. Aucun fichier n’a été écrit. Choisissez dhis2, adx, fhir ou sdmx.

# Backups, the passphrase, the recovery code.

error-backup-absent = Ce dossier n’est pas une sauvegarde de Sentier. Rien n’a été changé. Choisissez un dossier dont le nom commence par « sentier- », ou le dossier qui les contient.
error-backup-none-found = Aucune sauvegarde de Sentier ne se trouve dans { $place }. Rien n’a été changé. Choisissez un autre dossier.
error-backup-damaged = Cette sauvegarde est abîmée. Le registre n’a pas été changé. Prenez-en une autre de la liste.
error-backup-newer = Cette sauvegarde vient d’une version plus récente de Sentier (version { $found } ; celle-ci connaît la version { $known }). Le registre n’a pas été changé. Installez la version récente, puis recommencez.
error-backup-place-missing = Le lieu des sauvegardes n’est pas là : clé débranchée, disque éteint ou réseau coupé. Le registre est intact. Branchez-le, ou choisissez un autre dossier.
error-backup-place-inside = Ce dossier est celui du registre lui-même. Rien n’a été changé. Choisissez un dossier sur un autre disque.
error-backup-disk-full = Il n’y a plus de place dans { $place } pour une sauvegarde. Aucune copie à moitié faite n’est restée ; le registre et les sauvegardes d’avant sont intacts. Libérez de la place ou choisissez un autre dossier.
error-backup-disk-failed = La sauvegarde n’a pas pu être écrite dans { $place } ({ $cause }). Le registre et les sauvegardes d’avant sont intacts. Vérifiez le disque et les droits du dossier, puis réessayez.
error-backup-not-remembered = Ce qui concerne les sauvegardes n’a pas pu être noté à côté du registre. Le registre est intact. Vérifiez le disque et les droits du dossier, puis réessayez.
error-backup-of-practice = Les personnes fictives et les vrais patients ne se mélangent pas. Rien n’a été changé. Choisissez une sauvegarde du même registre.
error-passphrase-wait = Trop d’essais n’étaient pas justes. Rien n’a été changé ni effacé. Attendez { $seconds } secondes, puis réessayez.
error-recovery-code-mistyped = Ce code contient une faute de frappe, ou il en manque une partie. Rien n’a été ouvert. Relisez les sept groupes de quatre.
error-recovery-code-wrong = Ce code est bien écrit, mais n’ouvre pas ce registre : il a été refait depuis, ou vient d’un autre registre. Rien n’a été ouvert. Prenez la feuille de secours la plus récente.
error-recovery-code-absent = Ce registre n’a pas de code de secours. Rien n’a été changé. Une fois le registre ouvert, la page des sauvegardes en fait un.
error-recovery-groups-wrong = Ces groupes ne sont pas ceux du code en vigueur. Rien n’a été changé. Vérifiez la date de la feuille ; si elle est perdue, refaites le code.
