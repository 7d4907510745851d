# What leaves this computer, to whom, and what became of it.

# How it stands.
sharing-title = Partage
sharing-context = Seuls des comptes anonymes partent d’ici : jamais un nom, une date de naissance ou une adresse.
sharing-loading = Lecture du partage…
sharing-standing = Où en est le partage
sharing-state-no-hub = Ce centre ne partage avec personne.
sharing-state-nothing-yet = Rien n’a encore été partagé.
sharing-state-all-confirmed = Tout est partagé ({ $day }, { $time }).
sharing-state-held = Un relevé validé est retenu ici jusqu’à ce que vous le laissiez partir.
sharing-state-waiting =
    { $waiting ->
        [one] Un relevé attend d’être envoyé.
       *[other] { $waiting } relevés attendent d’être envoyés.
    }
sharing-state-unreachable =
    { $waiting ->
        [one] Serveur injoignable depuis le { $day }, { $time }. Un relevé attend ici ; rien n’est perdu.
       *[other] Serveur injoignable depuis le { $day }, { $time }. { $waiting } relevés attendent ici ; rien n’est perdu.
    }
sharing-state-refused = Le serveur a refusé un relevé ({ $day }, { $time }). Le journal dit pourquoi.
sharing-send-now = Envoyer maintenant
sharing-sending = Envoi en cours. Vous pouvez continuer à travailler.
sharing-tried =
    { $confirmed ->
        [0] Rien n’attendait.
        [one] Un relevé envoyé ; le serveur a confirmé sa réception.
       *[other] { $confirmed } relevés envoyés ; le serveur a confirmé leur réception.
    }
sharing-tried-stopped = { $why } Confirmés : { $confirmed }. En attente ici : { $waiting }.
sharing-not-tried = Pas encore essayé
sharing-today-nothing = Aujourd’hui, rien n’est parti de cet ordinateur.
sharing-today =
    { $connections ->
        [one] Aujourd’hui : un échange, { $size } envoyés, à { $time }.
       *[other] Aujourd’hui : { $connections } échanges, { $size } envoyés, le dernier à { $time }.
    }
sharing-size = { $size } ko
sharing-moment = le { $day } à { $time }
sharing-when = { $day }, { $time }

# What can be shared.
sharing-tables = Ce qui peut être partagé
sharing-tables-about = Choisissez une période : vous lirez exactement ce qui partirait. Rien ne part sans avoir été validé.
sharing-tables-none = Aucune période terminée ne contient de présences. Il n’y a rien à partager.
sharing-tables-none-next = Ouvrir l’agenda
sharing-tables-older =
    { $count ->
        [one] Une période plus ancienne
       *[other] { $count } périodes plus anciennes
    }
sharing-period-year = Année { $year }
sharing-period-half-year =
    { $number ->
        [1] 1er semestre { $year }
       *[other] { $number }e semestre { $year }
    }
sharing-table-not-shared = Pas encore partagé
sharing-table-shared = Partagé le { $day } à { $time }
sharing-table-changed = Partagé le { $day } à { $time } ; le registre a changé depuis
sharing-table-withdrawn = Retiré le { $day } à { $time }
sharing-table-held = Validé le { $day } à { $time } et retenu ici
sharing-table-waiting = Validé le { $day } à { $time } ; attend d’être envoyé
sharing-table-refused = Refusé par le serveur le { $day } à { $time }

# One table, before it leaves.
sharing-back = Retour au partage
sharing-preview-context = Le relevé de cette période, tel qu’il partirait.
sharing-counting = Calcul des comptes…
sharing-in-short = En bref
sharing-says-both = Dans ce tableau : { $patients } patients et { $attendances } présences.
sharing-says-attendances = Dans ce tableau : { $attendances } présences.
sharing-says-total-hidden = Dans ce tableau, le total est masqué lui aussi.
sharing-hidden-word = masqué
sharing-hidden =
    { $hidden ->
        [one] Une valeur sur { $values } est masquée (s.), parce qu’elle concerne moins de { $threshold } patients, ou parce qu’elle permettrait de retrouver une telle valeur ou d’apprendre quelque chose sur chacun.
       *[other] { $hidden } valeurs sur { $values } sont masquées (s.), parce qu’elles concernent moins de { $threshold } patients, ou parce qu’elles permettraient de retrouver une telle valeur ou d’apprendre quelque chose sur chacun.
    }
sharing-none-hidden = Aucune des { $values } valeurs n’est masquée : aucune ne concerne de 1 à moins de { $threshold } patients.
sharing-step-full = Le tableau est complet : rien n’a dû être regroupé.
sharing-step-three-ages = Les âges sont en trois tranches, parce que les nombres de cette année sont petits.
sharing-step-no-residence = Les âges sont en trois tranches et le pays de résidence n’y figure pas, parce que les nombres de cette année sont petits.
sharing-step-half-years = Les pathologies sont comptées par semestre et non par trimestre, parce que les nombres sont petits.
sharing-step-total-only = Ce tableau ne donne que le total, parce que les nombres de cette année sont petits.
sharing-step-nothing = Les nombres de cette année sont trop petits pour être partagés, même en total. Votre registre et vos rapports n’y perdent rien.
sharing-no-sex = La répartition par sexe n’y figure pas : le sexe d’au moins une personne n’est pas renseigné.
sharing-elsewhere = Qui habite dans un autre pays compte dans le total, mais n’a pas de ligne.
sharing-patients-overlap = Les patients ne s’additionnent pas : qui vient pour deux pathologies compte dans chacune, qui vient dans deux trimestres compte dans les deux.
sharing-attendances-only = Ce tableau compte des présences, pas des patients : qui vient cinq fois compte cinq présences.
sharing-open-sessions =
    { $count ->
        [one] Une séance de cette période n’est pas terminée dans le registre : ses présences peuvent encore changer.
       *[other] { $count } séances de cette période ne sont pas terminées dans le registre : leurs présences peuvent encore changer.
    }
sharing-exact = Le tableau exact
sharing-exact-validated = Le tableau tel qu’il a été validé
sharing-breakdown = Répartition
sharing-patients = Patients
sharing-attendances = Présences
sharing-group-pathology = Par pathologie
sharing-group-age = Par âge
sharing-group-sex = Par sexe
sharing-group-residence = Par pays de résidence
sharing-group-delivery = Par forme de séance
sharing-row-tot = Total
sharing-row-dt2 = Diabète
sharing-row-ic = Insuffisance cardiaque
sharing-row-obe = Obésité
sharing-row-bpco = BPCO
sharing-row-irc = Maladie rénale chronique
sharing-row-aut = Autres pathologies
sharing-row-a0-17 = 0 à 17 ans
sharing-row-a18-44 = 18 à 44 ans
sharing-row-a45-64 = 45 à 64 ans
sharing-row-a65-79 = 65 à 79 ans
sharing-row-a80p = 80 ans et plus
sharing-row-a0-44 = 0 à 44 ans
sharing-row-a65p = 65 ans et plus
sharing-row-f = Femmes
sharing-row-m = Hommes
sharing-row-fr = France
sharing-row-be = Belgique
sharing-row-lu = Luxembourg
sharing-row-de = Allemagne
sharing-row-grp = Séances collectives
sharing-row-ind = Séances individuelles
sharing-row-rem = À distance
sharing-bytes = Voir exactement ce qui part
sharing-bytes-hint = Ces octets, et rien d’autre.
sharing-self-check = Avant de décider, les règles de confidentialité ont réussi leurs cas de contrôle ; leur empreinte part avec le relevé, et le serveur la compare à la sienne :
sharing-digest = Empreinte SHA-256

# Validating it.
sharing-decision = Valider
sharing-first-time = Vérifiez avant d’envoyer : rien n’a encore été envoyé à { $recipient }. Lisez le tableau ci-dessus et comparez l’empreinte du serveur au téléphone.
sharing-first-time-check = J’ai vérifié le tableau et le destinataire { $recipient }.
sharing-first-time-missing = Cochez cette case après avoir vérifié.
sharing-validator = { $name } valide ce relevé pour { $recipient }.
sharing-validate = Valider et partager
sharing-hold = Valider et retenir ici
sharing-hold-about = Un relevé retenu est validé et gardé ici ; il ne part que si vous le laissez partir.
sharing-validated = Validé et gardé ici en attendant l’envoi.
sharing-held = Validé et retenu ici. Rien n’est parti.
sharing-to-log = Voir ce relevé dans le journal
sharing-standing-no-hub = Ce registre n’est relié à aucun serveur : le tableau reste ici. Reliez d’abord un serveur régional, sur la page du partage.
sharing-standing-not-over = Cette période n’est pas terminée : ses comptes peuvent encore changer. Revenez après son dernier jour.
sharing-standing-incomplete = Cette période commence avant le jour à partir duquel les chiffres de ce registre sont complets : ses comptes sont retenus. Ce jour se règle sur la page du centre.
sharing-standing-already-shared = Ces comptes ont déjà été validés. Le journal dit ce qu’ils sont devenus.
sharing-standing-frozen = Le registre a changé depuis que ce tableau a été partagé, mais la différence pourrait montrer moins de { $threshold } personnes. Ce qui a été envoyé reste donc tel quel. Ici, rien n’est perdu : votre registre et vos rapports gardent les nombres d’aujourd’hui.
sharing-standing-correctable = Le registre a changé depuis que ce tableau a été partagé. Vous pouvez envoyer une correction.
sharing-standing-again = Ce tableau a été retiré. Vous pouvez le partager de nouveau ; cela compte comme une correction.
sharing-standing-corrections-used-up = Le registre a changé depuis que ce tableau a été partagé, mais les deux corrections de l’année ont déjà servi. Ce qui a été envoyé reste tel quel ; ici, rien n’est perdu.
sharing-standing-not-offered = Ce tableau n’est pas proposé pour ce semestre : il ne sert que si les deux trimestres ont été partagés sans leurs pathologies.
sharing-standing-quarters-missing = Le tableau de l’année s’additionne à partir de ses quatre trimestres, et tous n’ont pas été partagés. Partagez d’abord ceux qui manquent, même ceux où personne n’est venu.
sharing-standing-ages-missing = Quelqu’un qui est venu cette année-là n’a pas d’année de naissance dans son dossier : les âges ne peuvent pas être comptés. Complétez les dossiers, puis revenez. Les trimestres ne dépendent pas des âges.
sharing-standing-withdrawn = Ce tableau a été retiré, et rien ne peut le remplacer aujourd’hui. Ici, rien n’est effacé.
sharing-standing-unsafe = La vérification de ce tableau n’a pas pu être menée à son terme. Rien ne part, et vos données sont intactes. Rouvrez cette page plus tard ; si ce message revient, signalez-le à l’administrateur du serveur.

# Correcting what was shared.
sharing-changes = Ce qui changerait
sharing-changes-about = La correction remplace le relevé que le serveur a reçu ; rien ne s’y ajoute.
sharing-change-value = Valeur
sharing-change-of = { $row }, { $measure }
sharing-measure-patients = patients
sharing-measure-attendances = présences
sharing-change-before = Avant
sharing-change-after = Après
sharing-corrections-left =
    { $count ->
        [0] Les deux corrections de cette année ont servi.
        [one] Un centre peut corriger deux tableaux par an ; il en reste un, celui-ci.
       *[other] Un centre peut corriger deux tableaux par an ; il en reste { $count }, celui-ci compris.
    }
sharing-cause = Pourquoi les comptes ont-ils changé ?
sharing-cause-missing = Choisissez pourquoi les comptes ont changé.
sharing-cause-late-marks = Des présences ont été saisies après le partage
sharing-cause-wrong-marks = Des présences étaient fausses et ont été corrigées
sharing-cause-merged-files = Des dossiers en double ont été réunis
sharing-cause-other = Une autre raison

# The log, and one table of it.
sharing-log = Journal
sharing-log-about = Chaque relevé validé, le plus récent d’abord. Ouvrez-en un pour voir ses essais et son reçu, ou pour le retirer.
sharing-log-empty = Rien n’a encore été validé.
sharing-log-refused = À reprendre
sharing-log-others = Les autres relevés
sharing-log-older =
    { $count ->
        [one] Un relevé plus ancien
       *[other] { $count } relevés plus anciens
    }
sharing-log-batch = { $period }, n° { $sequence }
sharing-log-correction = Correction : { $cause }
sharing-log-withdrawal = Retrait : { $reason }
sharing-log-approved = Validé par { $name } { $moment }
sharing-log-tried = Dernier essai { $moment } : { $outcome }
sharing-log-next = Prochain essai { $moment }
sharing-log-file = Écrit dans un fichier { $moment }, pas encore confirmé
sharing-log-receipt = Numéro du reçu : { $receipt }
sharing-batch-held = Retenu ici
sharing-batch-ready = Prêt à partir
sharing-batch-sending = En cours d’envoi
sharing-batch-delivered = Reçu par le serveur
sharing-batch-refused = Refusé par le serveur
sharing-batch-superseded = Remplacé par un relevé plus récent
sharing-act-hold = Retenir
sharing-act-let-go = Laisser partir
sharing-act-try-again = Réessayer
sharing-act-withdraw = Retirer…
sharing-act-held = Retenu ici : ce relevé ne part plus avant que vous le laissiez partir.
sharing-batch-context = Un relevé validé : ses essais, ses octets, son reçu.
sharing-batch-loading = Lecture du relevé…
sharing-attempts = Essais
sharing-attempts-none = Ce relevé n’a pas encore été essayé.
sharing-at = Quand
sharing-way = Chemin
sharing-way-network = Par le réseau
sharing-way-file = Par un fichier
sharing-outcome = Résultat
sharing-bytes-out = Volume envoyé
sharing-bytes-in = Volume reçu
sharing-receipt = Reçu signé par le serveur
sharing-receipt-none = Pas encore de reçu : ce relevé ne compte pas comme envoyé.

# Taking a table back.
sharing-withdraw-title = Retirer ce tableau ?
sharing-withdraw-hub = Au serveur : les valeurs sont effacées de ses tableaux et de ses totaux. La ligne de l’envoi y reste, marquée comme retirée.
sharing-withdraw-unsent = Ce relevé n’a pas de reçu. S’il n’est jamais parti, il est seulement écarté ici. S’il a pu partir, un retrait part aussi : le serveur efface les valeurs, et la ligne y reste, marquée comme retirée.
sharing-withdraw-here = Ici : rien n’est effacé. Le registre ne change pas, et le journal garde l’envoi et le retrait.
sharing-withdraw-known = Ce que d’autres ont déjà lu ou copié ne peut pas être repris.
sharing-reason = Pourquoi ?
sharing-reason-missing = Choisissez pourquoi ce tableau est retiré.
sharing-reason-wrong-centre = Ces comptes sont ceux d’un autre centre
sharing-reason-wrong-period = Ces comptes sont ceux d’une autre période
sharing-reason-wrong-data = Ces comptes sont faux
sharing-reason-other = Une autre raison
sharing-withdraw-note = Note pour l’historique
sharing-withdraw-note-hint = Elle reste sur cet ordinateur.
sharing-withdraw-button = Retirer ce tableau
sharing-withdraw-keep = Ne rien retirer
sharing-withdrawn = Le retrait est noté dans le journal.

# Without a network: a file on a key.
sharing-usb = Par clé USB
sharing-usb-about = Sans réseau, les relevés voyagent dans un fichier : écrivez-le sur une clé et remettez-la à l’administrateur du serveur, puis lisez ici le fichier de reçus qu’il rend. Envoyé aussi par le réseau, un relevé ne compte qu’une fois.
sharing-usb-write = Écrire dans un fichier…
sharing-usb-waiting =
    { $count ->
        [one] Un relevé attend d’être envoyé ou confirmé.
       *[other] { $count } relevés attendent d’être envoyés ou confirmés.
    }
sharing-usb-nothing = Aucun relevé n’attend : il n’y a rien à écrire.
sharing-usb-held =
    { $count ->
        [one] Écrire aussi le relevé retenu
       *[other] Écrire aussi les { $count } relevés retenus
    }
sharing-usb-written =
    { $tables ->
        [one] Un relevé est écrit ({ $size }). Il ne comptera comme envoyé qu’avec le reçu du serveur.
       *[other] { $tables } relevés sont écrits ({ $size }). Ils ne compteront comme envoyés qu’avec les reçus du serveur.
    }
sharing-usb-writing = Écriture et relecture du fichier…
sharing-usb-read = Lire des reçus…
sharing-usb-reading = Lecture et vérification des reçus…
sharing-usb-receipts = Reçus lus et vérifiés. Relevés confirmés : { $confirmed }. Déjà connus : { $known }. Non valables ici : { $refused }.
sharing-usb-receipts-wrong = Un reçu non valable est d’un autre ordinateur, d’un autre serveur, ou a été changé : il ne confirme rien. Rien d’autre n’a changé.
sharing-usb-receipts-none = Ce fichier ne contient aucun reçu pour cet ordinateur. Rien n’a changé.

# The regional server.
sharing-hub = Serveur régional
sharing-hub-name = Nom
sharing-hub-url = Adresse
sharing-hub-fingerprint = Empreinte de sa clé
sharing-link = Relier un serveur régional
sharing-link-again = Relier de nouveau avec un code
sharing-link-about = L’administrateur du serveur donne une adresse et un code qui ne sert qu’une fois. Relier n’envoie aucun compte.
sharing-link-url = Adresse du serveur
sharing-link-url-hint = Elle commence par https://.
sharing-link-url-missing = Écrivez l’adresse du serveur.
sharing-link-code = Code à usage unique
sharing-link-code-hint = Tel que l’administrateur l’a donné.
sharing-link-code-missing = Écrivez le code à usage unique.
sharing-link-button = Relier
sharing-linking = Connexion au serveur…
sharing-linked = Ce centre est relié à { $name }.
sharing-trust = Certificat du réseau
sharing-trust-about = Si l’envoi dit que le certificat du serveur n’est pas reconnu, demandez à votre service informatique son fichier de certificat (PEM) et choisissez-le ici : cet ordinateur s’y fiera pour le partage, et pour rien d’autre.
sharing-trust-choose = Choisir le fichier…
sharing-trust-drop = Ne plus s’y fier
sharing-trusted = Cet ordinateur se fie à ce certificat pour le partage.
sharing-trust-dropped = Cet ordinateur ne se fie plus à aucun certificat ajouté.
sharing-own-fingerprint = Empreinte de la clé de cet ordinateur
sharing-rotate = Clé de cet ordinateur
sharing-rotate-about = Cette clé signe ce qui part d’ici : renouvelez-la si quelqu’un d’autre a pu s’en servir. Ce qui est confirmé reste valable.
sharing-rotate-button = Renouveler la clé
sharing-rotating = Échange de la nouvelle clé avec le serveur…
sharing-rotated = La clé est renouvelée ; le serveur connaît la nouvelle.

# Each connection for sharing.
sharing-connections = Connexions
sharing-connections-see = Voir chaque connexion
sharing-connections-context = Tout ce que cet ordinateur a échangé pour le partage, le plus récent d’abord.
sharing-connections-loading = Lecture des connexions…
sharing-connections-none = Aucune connexion : rien n’est jamais parti de cet ordinateur par le réseau.
sharing-connections-more =
    { $count ->
        [one] Montrer la connexion restante
       *[other] Montrer les { $count } connexions restantes
    }
sharing-connections-print = Imprimer cette liste
sharing-address = Adresse
sharing-purpose = Pour quoi
sharing-purpose-probe = Voir si le serveur répond
sharing-purpose-enrol = Relier ce centre
sharing-purpose-send = Envoyer un relevé
sharing-purpose-receipts = Demander un reçu
sharing-purpose-config = Lire les réglages du serveur
sharing-purpose-rotate = Renouveler la clé

# Why something did not go out: one message per code of `etp-wire`.
sharing-send-confirmed = Reçu et confirmé par le serveur.
sharing-send-unreachable = Le serveur ne répond pas, ou il n’y a pas de réseau. Rien n’est perdu : tout reste ici. Vérifiez la connexion, puis réessayez.
sharing-send-timed-out = Le serveur a mis trop de temps à répondre. Rien n’est perdu, et rien ne sera compté deux fois. Réessayez plus tard.
sharing-send-cut-off = La connexion s’est coupée pendant l’échange. Rien n’est perdu, et rien ne sera compté deux fois, même si le serveur avait déjà tout reçu. Réessayez plus tard.
sharing-send-certificate-not-trusted = Cet ordinateur ne reconnaît pas le certificat du serveur. Rien n’est parti. Montrez ce message à votre service informatique : un certificat manque ou quelqu’un se place entre vous et le serveur.
sharing-send-network-wants-login = Ce réseau demande une connexion : une page a répondu à la place du serveur. Rien n’est perdu : tout reste ici. Ouvrez un navigateur, connectez-vous à ce réseau, puis envoyez de nouveau.
sharing-send-proxy-wants-login = Le serveur mandataire de ce réseau n’a pas laissé passer l’envoi ; il demande sans doute un nom et un mot de passe. Rien n’est parti. Montrez ce message à votre service informatique ou essayez depuis un autre réseau.
sharing-send-nonsense-answer = À cette adresse, ce n’est pas un serveur Sentier qui a répondu. Rien n’est perdu : tout reste ici. Vérifiez l’adresse du serveur et le réseau, puis réessayez.
sharing-send-busy = Le serveur est occupé et demande de patienter. Rien n’est perdu : tout reste ici. Réessayez plus tard.
sharing-send-bad-envelope = Le serveur ne sait pas lire l’en-tête du relevé. Il n’a rien enregistré ; tout reste ici. Mettez Sentier à jour et signalez-le à l’administrateur du serveur.
sharing-send-bad-signature = La signature du relevé n’est pas celle que le serveur connaît pour cet ordinateur. Il n’a rien enregistré ; tout reste ici. Demandez un nouveau code à l’administrateur du serveur et reliez ce centre de nouveau.
sharing-send-bad-body = Le serveur a trouvé un relevé abîmé ou mal formé. Il n’a rien enregistré ; vos données sont intactes. Signalez-le à l’administrateur du serveur : ce relevé ne partira pas tel quel.
sharing-send-below-threshold = Le serveur a refusé un nombre qui aurait dû rester masqué. Il n’a rien enregistré. Signalez-le à l’administrateur du serveur avant d’envoyer autre chose : c’est un défaut du logiciel.
sharing-send-unknown-policy = Le serveur ne connaît pas les règles de confidentialité de ce relevé. Il n’a rien enregistré ; tout reste ici. L’administrateur du serveur doit le mettre à jour.
sharing-send-self-check-failed = Le serveur ne reconnaît pas les règles de confidentialité de ce programme : elles n’ont pas réussi les mêmes contrôles que les siennes. Il n’a rien enregistré ; tout reste ici. Installez la version du programme que l’administrateur du serveur indique, puis réessayez.
sharing-send-unknown-device = Le serveur ne connaît pas cet ordinateur. Il n’a rien enregistré ; tout reste ici. Demandez un code à l’administrateur du serveur et reliez ce centre.
sharing-send-revoked = L’administrateur du serveur a retiré à cet ordinateur le droit d’envoyer. Ce qui a été confirmé reste valable ; le reste attend ici. Appelez l’administrateur du serveur.
sharing-send-wrong-centre = Pour le serveur, cet ordinateur appartient à un autre centre. Il n’a rien enregistré ; tout reste ici. Vérifiez le code du centre avec l’administrateur du serveur.
sharing-send-equivocation = Le serveur a déjà reçu un autre relevé sous le même numéro. Il garde le premier et n’a rien changé. Ce registre a peut-être été repris d’une sauvegarde : appelez l’administrateur du serveur.
sharing-send-revision-conflict = Un autre ordinateur du centre a déjà envoyé ce trimestre, avec d’autres comptes. Le serveur garde le premier envoi et n’a rien changé. Voyez ensemble quel registre est le bon, puis appelez l’administrateur du serveur.
sharing-send-future-period = Pour le serveur, ce trimestre n’a pas encore commencé. Il n’a rien enregistré ; tout reste ici. Vérifiez la date de cet ordinateur.
sharing-send-too-large = Le serveur a trouvé l’envoi trop grand. Il n’a rien enregistré ; tout reste ici. Signalez-le à l’administrateur du serveur : aucun relevé ne devrait l’être.
sharing-send-invite-unknown = Le serveur n’a pas donné ce code. Rien n’a été relié. Relisez le code avec l’administrateur du serveur ou demandez-en un autre.
sharing-send-invite-used = Ce code a déjà servi sur un autre ordinateur. Rien n’a été relié ici. Demandez un autre code à l’administrateur du serveur et dites-lui si ce n’était pas vous.
sharing-send-invite-expired = Ce code a plus de sept jours et ne vaut plus. Rien n’a été relié. Demandez un autre code à l’administrateur du serveur.
sharing-send-bad-proof = Le serveur n’a pas pu vérifier la demande de cet ordinateur. Rien n’a été relié. Vérifiez l’adresse du serveur, puis recommencez avec le même code.
sharing-send-refused-otherwise = Le serveur a refusé pour une raison que cette version de Sentier ne connaît pas. Il n’a rien enregistré ; tout reste ici. Mettez Sentier à jour ou appelez l’administrateur du serveur.
sharing-send-receipt-unreadable = Le reçu du serveur est illisible. Rien n’est perdu, et rien ne sera compté deux fois. L’essai suivant redemandera le reçu.
sharing-send-receipt-of-another-hub = Un autre serveur que le vôtre a signé le reçu. Le relevé n’est donc pas compté comme envoyé ; il reste ici. Vérifiez l’adresse et l’empreinte du serveur avec son administrateur.
sharing-send-receipt-forged = La signature du reçu est fausse. Le relevé n’est donc pas compté comme envoyé ; il reste ici. Prévenez l’administrateur du serveur et votre service informatique : quelqu’un a peut-être changé la réponse en chemin.
sharing-send-receipt-of-another-batch = Le serveur a rendu le reçu d’un autre relevé. Celui-ci n’est pas compté comme envoyé ; il reste ici. Réessayez plus tard.
sharing-send-written = Écrit dans un fichier.
sharing-send-answered = Le serveur a répondu.
sharing-send-begun = L’échange n’est pas arrivé à son terme : il est en cours, ou Sentier s’est arrêté au milieu. Rien n’est perdu et rien ne sera compté deux fois. On ne sait pas combien d’octets ont circulé.
sharing-send-key-replaced = Cet ordinateur a changé de clé, et le temps de l’ancienne est passé. Le serveur n’a rien enregistré ; tout reste ici. Ce tableau porte encore la signature de l’ancienne clé : appelez l’administrateur du serveur.
sharing-send-bad-file = Le serveur ne sait pas lire ce fichier de relevés. Il n’a rien enregistré ; tout reste ici. Écrivez le fichier de nouveau et vérifiez la clé USB.
sharing-send-proxy-wants-windows-login = Le serveur mandataire de ce réseau n’accepte que des connexions Windows, que Sentier ne sait pas faire. Rien n’est parti. Demandez à votre service informatique de laisser passer Sentier, ou portez les relevés par clé USB.
sharing-send-another-hub = Un serveur Sentier répond à cette adresse, mais ce n’est pas le vôtre : sa clé est différente. Rien n’est parti. Vérifiez l’adresse et l’empreinte avec l’administrateur du serveur.

# Un serveur DHIS2, à côté du serveur régional.
sharing-dhis2-set-quarter = Éducation thérapeutique : trimestre
sharing-dhis2-set-half-year = Éducation thérapeutique : semestre
sharing-dhis2-set-year = Éducation thérapeutique : année
sharing-dhis2-patients = ETP, patients : { $row }
sharing-dhis2-attendances = ETP, présences : { $row }
sharing-dhis2-sending = En cours d’envoi, ou Sentier s’est arrêté au milieu. On peut l’envoyer de nouveau.
sharing-dhis2-verified = Le serveur DHIS2 détient exactement ce relevé.
sharing-dhis2-waiting = Pas encore envoyé ; un nouvel essai suivra.
sharing-dhis2-refused = Le serveur DHIS2 n’a pas pris ce relevé, ou pas entièrement. Vos données sont intactes. Montrez ce qui suit à son administrateur, puis renvoyez cette période.
sharing-dhis2-differs = Le serveur DHIS2 a pris ce relevé mais rend d’autres nombres. Vos données sont intactes. Demandez à son administrateur si les zéros sont gardés et si quelqu’un d’autre y écrit, puis renvoyez cette période.
sharing-dhis2-linked = Relié au serveur DHIS2 { $address } (version { $version }), unité d’organisation { $unit }. Rien n’est parti.
sharing-dhis2-none = Ce registre n’est relié à aucun serveur DHIS2.
sharing-dhis2-unlinked = Le serveur DHIS2 et son jeton sont oubliés ici. Ce que le serveur détient y reste ; son administrateur devrait retirer le jeton.
sharing-dhis2-nothing-due = Rien à envoyer : aucun relevé validé n’attend le serveur DHIS2.
sharing-dhis2-ready = Le serveur DHIS2 (version { $version }) a tout ce qu’il faut pour les relevés.
sharing-dhis2-lacks = Le serveur DHIS2 (version { $version }) n’est pas prêt. Montrez cette liste à son administrateur :
sharing-dhis2-lacks-sets = Jeux de données absents ou d’un autre type de période : { $codes }
sharing-dhis2-lacks-elements = Éléments de données absents de leur jeu : { $codes }
sharing-dhis2-lacks-zeros = Éléments de données qui ne gardent pas un zéro (« enregistrer les valeurs nulles » est désactivé) : { $codes }
sharing-dhis2-lacks-unit = Aucune unité d’organisation n’a le code { $unit }, ou l’utilisateur ne la voit pas.
sharing-dhis2-lacks-assigned = Jeux de données que l’unité d’organisation n’a pas : { $codes }
sharing-dhis2-lacks-right = L’utilisateur n’a pas le droit d’écrire des valeurs (F_DATAVALUE_ADD).
sharing-counts-written = Le relevé validé est écrit dans { $file }. Il compte comme parti.
sharing-send-dhis2-nonsense-answer = Ce qui a répondu à cette adresse n’est pas un serveur DHIS2. Rien n’est perdu : tout reste ici. Vérifiez l’adresse, avec son chemin, puis renvoyez.
sharing-send-dhis2-token-refused = Le serveur DHIS2 n’accepte pas le jeton : il est faux, expiré ou retiré. Rien n’est perdu : tout reste ici. Demandez un nouveau jeton à son administrateur et reliez de nouveau.
sharing-send-dhis2-not-allowed = L’utilisateur du jeton n’a pas tous les droits sur le serveur DHIS2. Rien n’est perdu : tout reste ici. Faites lire à l’administrateur ce que dit « sentier dhis2 check ».
