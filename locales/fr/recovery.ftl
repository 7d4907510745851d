# The sheet for the sealed envelope: how the register is opened again.

recovery-title = Feuille de secours du registre
recovery-footer = Feuille de secours, à garder sous clé
recovery-lead = Cette feuille rouvre le registre si la phrase de passe est perdue, si la personne qui la connaît est absente ou si l’ordinateur est perdu. Gardez-la sous clé dans une enveloppe fermée, loin de l’ordinateur.
recovery-register = Le registre
recovery-code = Code du centre
recovery-folder = Dossier sur cet ordinateur
recovery-files = Le registre tient dans deux fichiers inséparables de ce dossier : sentier.db et keyslots.json.
recovery-copy = Où sont les sauvegardes, hors de cet ordinateur
recovery-secret = Le code de secours
recovery-secret-hint = Sept groupes de quatre, tels que l’application les montre quand elle fait le code. Elle ne les garde pas.
recovery-only-key = Ce code ouvre le registre comme la phrase de passe. Sans l’un ni l’autre, personne ne peut l’ouvrir, pas même les auteurs de l’application. Un code refait demande une nouvelle feuille.
recovery-reopen = Pour rouvrir le registre
recovery-install = Sur un autre ordinateur, installez Sentier dans la même version ou une plus récente.
recovery-put = Branchez le disque ou la clé des sauvegardes. À l’ouverture, choisissez « Revenir à une sauvegarde » et son dossier, puis écrivez ce code.
recovery-open = Ouvrez avec ce code par « Phrase de passe perdue ? » et choisissez une nouvelle phrase. Sans fenêtre : sentier --home DOSSIER backup restore, où DOSSIER est celui que nomme la variable SENTIER_HOME.
recovery-check = Vérifiez les dernières séances, puis faites une nouvelle feuille et une nouvelle enveloppe.
recovery-sealed = Enveloppe fermée par deux personnes
recovery-each = Chaque personne sur une ligne : nom, date, signature
