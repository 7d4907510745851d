# The fixed sentences of every printed handout. Paper has its own spaces: the printer sets them.

handouts-page = Page { $page } / { $pages }
handouts-version = Version { $version }
handouts-printed-on = Imprimé le { $day }
handouts-model-mark = Modèle à valider
handouts-model-notice = Ce document est un modèle. Un professionnel de santé doit l’adapter et le valider avant de le remettre à un patient.
handouts-reviewed = Document relu et validé par { $reviewer }.
handouts-key-message = À retenir
handouts-warning = Attention
handouts-contact-title = Vos repères
handouts-contact-centre = Votre centre : { $centre }
handouts-contact-phone = Téléphone : { $phone }
handouts-contact-next = Prochaine séance : { $when }
handouts-next-when = { $day } à { $time }
handouts-signature-professional = Vu avec (nom du professionnel)
handouts-signature-date = Date
handouts-signature-sign = Signature
handouts-qr-alt = Code QR qui contient ce texte : { $content }
handouts-signature-name = Nom et fonction
handouts-fictional-mark = Données fictives
handouts-fictional-notice = Démonstration : toutes les personnes et tous les centres de ce document sont fictifs.
handouts-unknown-letters = Certaines lettres n’ont pas de dessin dans les polices de ce programme. Le signe { $sign } les remplace sur le papier ; le fichier et ses copies les gardent. Voici leurs numéros Unicode, dans l’ordre de lecture.
handouts-unknown-word = { $word } : { $numbers }
