# What leaves this computer, to whom, and what became of it.

sharing-title = Partage
sharing-context = Seuls des comptes anonymes partent d’ici : jamais un nom, une date de naissance ou une adresse.
sharing-loading = Lecture du partage…
sharing-standing = Où en est le partage
sharing-state-no-hub = Ce centre ne partage avec personne.
sharing-state-nothing-yet = Rien n’a encore été partagé.
sharing-state-all-confirmed = Tout est partagé ({ $day }, { $time }).
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
sharing-to-leave = À partir
sharing-no-quarter = Aucun trimestre terminé ne contient de présences. Il n’y a rien à partager.
sharing-quarter = Trimestre
sharing-quarter-hint = Les trimestres terminés, le plus récent d’abord.
sharing-counting = Calcul des comptes…
sharing-table = Le tableau qui partira, { $quarter }
sharing-condition = Pathologie
sharing-patients = Patients
sharing-attendances = Présences
sharing-row-tot = Total
sharing-row-dt2 = Diabète
sharing-row-ic = Insuffisance cardiaque
sharing-row-obe = Obésité
sharing-row-bpco = BPCO
sharing-row-irc = Maladie rénale chronique
sharing-row-aut = Autres pathologies
sharing-hidden-word = masqué
sharing-hidden =
    { $hidden ->
        [one] Une valeur sur { $values } est masquée (s.) parce qu’elle concerne moins de { $threshold } patients, ou parce qu’elle permettrait de retrouver une telle valeur.
       *[other] { $hidden } valeurs sur { $values } sont masquées (s.) parce qu’elles concernent moins de { $threshold } patients, ou parce qu’elles permettraient de retrouver une telle valeur.
    }
sharing-none-hidden = Aucune des { $values } valeurs n’est masquée : aucune ne concerne de 1 à moins de { $threshold } patients.
sharing-bytes = Voir exactement ce qui part
sharing-bytes-hint = Ces octets, et rien d’autre.
sharing-digest = Empreinte SHA-256
sharing-first-time = Vérifiez avant d’envoyer : rien n’a encore été envoyé à { $recipient }. Lisez le tableau ci-dessus et comparez l’empreinte du serveur au téléphone.
sharing-first-time-check = J’ai vérifié le tableau et le destinataire { $recipient }.
sharing-first-time-missing = Cochez cette case après avoir vérifié.
sharing-validator = Validé par { $name }, pour { $recipient }.
sharing-validate = Valider et partager
sharing-hold = Retenir
sharing-held = Rien n’est parti pour le { $quarter }. Vous pourrez valider plus tard.
sharing-show-again = Revoir le tableau
sharing-validated = Validé et gardé ici en attendant l’envoi.
sharing-standing-no-hub = Ce registre n’est relié à aucun serveur : le tableau reste ici.
sharing-standing-not-over = Le { $quarter } n’est pas terminé : ses comptes peuvent encore changer.
sharing-standing-incomplete = Le { $quarter } commence avant le jour à partir duquel ce registre est complet : ses comptes sont retenus.
sharing-standing-already-shared = Ces comptes ont déjà été validés.
sharing-standing-frozen = Le registre a changé depuis que ce trimestre a été partagé. Un trimestre partagé reste comme il est.
sharing-log = Journal
sharing-log-empty = Rien n’a encore été validé.
sharing-log-quarter = Relevé
sharing-log-approved = Validé par
sharing-log-state = État
sharing-log-tried = Dernier essai
sharing-log-receipt = Reçu du serveur
sharing-log-no-receipt = Pas encore
sharing-log-batch = { $quarter }, n° { $sequence }
sharing-moment = { $day }, { $time }
sharing-batch-ready = Prêt à partir
sharing-batch-sending = En cours d’envoi
sharing-batch-delivered = Reçu par le serveur
sharing-batch-refused = Refusé par le serveur
sharing-batch-superseded = Remplacé par un relevé plus récent
sharing-hub = Serveur régional
sharing-hub-name = Nom
sharing-hub-url = Adresse
sharing-hub-fingerprint = Empreinte de sa clé
sharing-link = Relier un serveur régional
sharing-link-about = L’administrateur du serveur donne une adresse et un code qui ne sert qu’une fois. Relier n’envoie aucun compte.
sharing-link-url = Adresse du serveur
sharing-link-url-hint = Elle commence par https://.
sharing-link-url-missing = Écrivez l’adresse du serveur.
sharing-link-code = Code à usage unique
sharing-link-code-hint = Tel que l’administrateur l’a donné.
sharing-link-code-missing = Écrivez le code à usage unique.
sharing-link-button = Relier
sharing-linking = Connexion au serveur…

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
