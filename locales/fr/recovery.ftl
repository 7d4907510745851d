# The sheet for the sealed envelope: how the register is opened again.

recovery-title = Feuille de secours du registre
recovery-footer = Feuille de secours, à garder sous clé
recovery-lead = Cette feuille rouvre le registre si la personne qui connaît la phrase de passe est absente ou si l’ordinateur est perdu. Remplissez-la à la main et gardez-la sous clé dans une enveloppe fermée, loin de l’ordinateur.
recovery-register = Le registre
recovery-code = Code du centre
recovery-folder = Dossier sur cet ordinateur
recovery-files = Le registre tient dans deux fichiers inséparables de ce dossier : sentier.db et keyslots.json.
recovery-copy = Où se trouve une copie de ce dossier, hors de cet ordinateur
recovery-secret = La phrase de passe
recovery-secret-hint = Lettre par lettre, avec majuscules, accents et espaces. L’application ne la garde pas.
recovery-only-key = La phrase de passe est la seule clé. Sans elle, personne ne peut ouvrir le registre, pas même les auteurs de l’application. Un nouveau registre demande une nouvelle feuille.
recovery-reopen = Pour rouvrir le registre
recovery-install = Sur un autre ordinateur, installez Sentier dans la même version ou une plus récente.
recovery-put = Mettez-y le dossier entier du registre, ou sa copie la plus récente, sans rien renommer.
recovery-open = Ouvrez ce dossier par la commande : sentier --home DOSSIER today, ou dans la fenêtre quand la variable SENTIER_HOME le nomme. Écrivez votre nom et la phrase de passe.
recovery-check = Vérifiez les dernières séances, puis faites une nouvelle feuille et une nouvelle enveloppe.
recovery-sealed = Enveloppe fermée par deux personnes
recovery-each = Chaque personne sur une ligne : nom, date, signature
