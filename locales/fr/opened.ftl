# Files of ours that were opened from outside the window.

opened-exchange = Vous avez ouvert le fichier { $file }. Rien n’est encore lu.
opened-exchange-read = Lire les reçus de ce fichier
opened-exchange-unlinked = Vous avez ouvert le fichier { $file }. Rien n’est lu : reliez d’abord ce registre à un serveur, puis lisez le fichier.
