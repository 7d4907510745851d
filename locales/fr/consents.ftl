# Les deux consentements : leurs mots, ce qu’une réponse ou un retrait change.

consents-kind-join = Consentement à l’entrée
consents-kind-share = Consentement à la transmission
consents-about-join = Participer à un programme d’éducation.
consents-about-share = Transmettre des données sur la personne, par exemple à son médecin traitant.
consents-standing-not-asked = Pas demandé
consents-standing-given = Donné
consents-standing-refused = Refusé
consents-standing-withdrawn = Retiré
consents-now-join-not-asked = Le consentement à l’entrée n’a pas encore été demandé.
consents-now-join-given = La personne accepte de participer.
consents-now-join-refused = La personne refuse de participer.
consents-now-join-withdrawn = La personne a retiré son accord pour participer.
consents-now-share-not-asked = Le consentement à la transmission n’a pas encore été demandé.
consents-now-share-given = La personne accepte que des données soient transmises.
consents-now-share-refused = La personne refuse que des données soient transmises.
consents-now-share-withdrawn = La personne a retiré son accord pour la transmission.
consents-record = Noter une réponse
consents-record-join = Noter une réponse : consentement à l’entrée
consents-record-share = Noter une réponse : consentement à la transmission
consents-withdraw = Noter un retrait
consents-withdraw-join = Noter un retrait : consentement à l’entrée
consents-withdraw-share = Noter un retrait : consentement à la transmission
consents-answer = Réponse
consents-answer-given = Accepte
consents-answer-refused = Refuse
consents-answer-missing = Choisissez la réponse de la personne.
consents-way = Comment
consents-way-signed = Signé sur papier
consents-way-oral = De vive voix, devant un témoin
consents-way-signed-said = signé
consents-way-oral-before = de vive voix, devant { $witness }
consents-witness = Témoin
consents-witness-hint = Qui a entendu la réponse.
consents-witness-missing = Une réponse de vive voix demande un témoin. Écrivez son nom.
consents-version = Version du texte lu
consents-version-hint = Telle qu’elle est imprimée sur le texte.
consents-paper = Où se trouve le papier
consents-paper-hint = Un classeur, une armoire ; une copie peut aussi être jointe à l’onglet Documents.
consents-recorded = La réponse est notée.
consents-line = { $answer } le { $day }, { $way }.
consents-line-version = Version du texte : { $version }.
consents-line-paper = Papier : { $paper }.
consents-line-withdrawn = Retiré le { $day }.
consents-line-note = Ce qui a été dit : { $note }
consents-effect-join = La personne sera retirée des séances à venir qui ne sont pas encore émargées, et personne ne pourra l’inscrire à un programme. Ses soins ne changent pas.
consents-effect-share = La personne ne comptera plus dans les tableaux qui doivent encore partir. Ce qui est déjà parti ne contient rien qui la désigne. Ses soins ne changent pas.
consents-effect-history = L’ancienne réponse reste dans l’historique, avec sa date. La personne peut accepter de nouveau à tout moment.
consents-withdraw-button = Noter le retrait
consents-withdraw-day = Jour du retrait
consents-withdraw-note = Ce que la personne a dit
consents-withdrawn-join =
    { $count ->
        [0] Le retrait est noté. La personne n’était attendue à aucune séance.
        [one] Le retrait est noté. La personne est retirée d’une séance à venir.
       *[other] Le retrait est noté. La personne est retirée de { $count } séances à venir.
    }
consents-withdrawn-share = Le retrait est noté.
consents-print = Imprimer l’information et les formulaires
consents-print-context = L’information à lire et les deux formulaires, un pour chaque consentement, en une ou deux langues. Ce sont des modèles : un professionnel et un conseil juridique les valident avant l’emploi.
consents-print-programme = Programme
consents-print-programme-none = Aucun : le nom s’écrit à la main
consents-print-what = À imprimer
consents-print-information = L’information à lire
consents-print-join = Le formulaire de consentement à l’entrée
consents-print-share = Le formulaire de consentement à la transmission
consents-print-none = Cochez au moins un document.
consents-print-language-hint = Les textes existent en français, néerlandais, allemand et anglais. Pour une autre langue, ils sont imprimés dans celle du centre, et le disent.
consents-print-version = Version imprimée : { $version }. Notez-la avec la réponse.
consents-version-now = Telle qu’elle est imprimée sur le texte. Les textes imprimés aujourd’hui portent : { $version }.
