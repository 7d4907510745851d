# What somebody reads before the two consents, and the two forms on which they answer: a model. Whoever
# changes a word here changes TEXT in etp-app/src/consent_papers.rs too.

information-title = Information avant de décider
information-model = Ce texte est un modèle, à faire valider par un professionnel et un juriste.
information-footer = Texte { $version } · modèle à valider
information-not-in = Ce texte n’existe pas encore dans cette langue : { $asked }. Il est imprimé dans cette langue : { $instead }. Lisez-le avec un interprète.

# The programme.
information-programme = Le programme
information-called = Il s’appelle « { $title } ».
information-what = C’est un programme d’éducation thérapeutique : des entretiens et des séances, seul ou en groupe.
information-which = Nom du programme
information-how = Il commence par un entretien. Puis nous convenons d’un plan avec vous. À la fin, nous faisons le point ensemble.
information-who = Qui le propose
information-run-by = { $centre } propose ce programme et tient votre dossier.
information-partner = Une équipe de l’autre côté de la frontière y participe : { $partner }.

# Freedom.
information-free = Vous êtes libre
information-choice = Vous pouvez dire oui ou non. Vous n’avez pas à dire pourquoi.
information-stop = Vous pouvez changer d’avis à tout moment. Il suffit de le dire ou de l’écrire au centre.
information-care = Un refus ou un retrait ne change rien à vos soins. Personne ne peut vous le reprocher.

# Data.
information-noted = Ce qui est noté
information-noted-you = Qui vous êtes et comment vous joindre ; vos langues, vos proches et votre assurance, si vous le voulez bien.
information-noted-talks = Ce dont nous parlons : vos besoins, vos objectifs, votre plan, votre évaluation.
information-noted-sessions = Vos séances, vos présences, vos absences, les appels et les lettres.
information-noted-answers = Vos deux réponses, avec leur date.
information-kept = Où c’est gardé
information-kept-where = Dans le registre du centre. Il est chiffré : sans la phrase de passe, il ne se lit pas.
information-kept-read = Chaque lecture de votre dossier est notée, avec le nom de qui l’a lu.
information-leaves = Ce qui sort du centre
information-leaves-totals = Par le réseau, le registre n’envoie que des totaux : combien de personnes, combien de présences. Jamais un nom, une date de naissance ou une adresse. Un total de trop peu de personnes est caché.
information-leaves-doctor = À votre médecin : des lettres sur votre parcours. Si vous refusez la transmission, le registre n’en écrit pas.
information-leaves-file = À une autorité ou pour une évaluation : un fichier sans nom ni adresse peut être remis. L’équipe le décide, et le registre le note.
information-leaves-copy = À vous : une copie de tout, si vous la demandez.
information-rights = Vos droits
information-rights-see = Vous pouvez voir ce qui est noté sur vous, en recevoir une copie et le faire corriger.
information-rights-erase = Vous pouvez demander que votre dossier soit effacé. Le centre vous dit si une règle l’oblige à le garder.
information-rights-complain = Vous pouvez aussi vous adresser à l’autorité de protection des données de votre pays.
information-question = Pour poser une question
information-call = Appelez le centre au { $phone }.
information-ask = Demandez à l’équipe du centre.

# Both forms.
information-join-title = Consentement à participer
information-share-title = Consentement à transmettre
information-person = Nom, dossier
information-before = Avant de répondre
information-read = J’ai lu l’information, version { $version }, ou quelqu’un me l’a lue dans une langue que je comprends.
information-asked = J’ai pu poser mes questions et réfléchir.
information-know = Je peux dire non ou changer d’avis à tout moment, sans dire pourquoi. Mes soins restent les mêmes.
information-about = De quoi il s’agit
information-share-doctor = Des lettres à mon médecin traitant : ce que nous avons convenu, mes séances, mon évaluation.
information-share-totals = Des totaux sans nom, qui partent du centre : j’y suis compté comme une personne parmi d’autres.
information-share-apart = Cette réponse est à part : je peux participer au programme et refuser ici. Mes soins restent les mêmes.
information-share-back = Si je change d’avis, plus rien ne part. Ce qui est déjà parti ne peut pas être repris.
information-answer = Ma réponse
information-join-question = J’accepte de participer au programme. L’équipe note ce qu’il faut pour cela.
information-share-question = J’accepte que ces données soient transmises.
information-yes = Oui, j’accepte
information-no = Non, je refuse
information-signature = Lieu, date, signature (ou représentant légal)
information-professional = Nom et signature du professionnel
information-witness = Nom et signature du témoin (réponse orale)
