# What a neighbour or a relative reads: calendar entries, and what the window says about all that is seen
# outside. The first four name no illness, no programme and no patient.

outside-calendar = Rendez-vous
outside-group = Rendez-vous de groupe
outside-individual = Rendez-vous individuel
outside-caregivers = Rendez-vous avec des proches

# What a relative would read.
outside-title = Ce qu’un proche lirait
outside-letter-about = Voici ce qui se voit dans la fenêtre de l’enveloppe, puis sur la lettre posée sur une table.
outside-calendar-about = Voici les prochaines dates, comme les lirait quelqu’un qui regarde l’agenda.
outside-calendar-count =
    { $count ->
        [one] Le calendrier aura une seule date.
       *[other] Le calendrier aura { $count } dates.
    }
outside-calendar-none = Le calendrier n’aura aucune date.
outside-calendar-name = Nom du calendrier : { $name }
outside-window = Dans la fenêtre
outside-subject = Objet
outside-nothing = Rien n’est écrit.
outside-neutral = Rien ici ne dit de quelle maladie ni de quel programme il s’agit.
outside-loading = Relecture de ce qui se voit de l’extérieur…
outside-tells-illness = « { $word } » dit de quelle maladie ou de quel soin il s’agit. Écrivez-le autrement.
outside-tells-programme = « { $word } » est un mot du titre d’un de vos programmes. Écrivez-le autrement.
outside-tells-care = « { $word } » dit que la personne est suivie, pas pour quelle maladie.

# What is left out.
outside-left-out-centre = Le nom du centre n’est pas écrit : on y lit « { $words } ».
outside-left-out-place = Le nom du lieu n’est pas écrit : on y lit « { $words } ».
outside-left-out-room = Le nom de la salle n’est pas écrit : on y lit « { $words } ».
outside-left-out-theme = Le thème n’est pas écrit : on y lit « { $words } ».
outside-names-centre = Le nom du centre n’est pas écrit : il nomme une personne de la liste.
outside-names-place = Le nom du lieu n’est pas écrit : il nomme une personne de la liste.
outside-names-room = Le nom de la salle n’est pas écrit : il nomme une personne de la liste.
outside-names-theme = Le thème n’est pas écrit : il nomme une personne de la liste.
outside-left-out-then = Pour que les messages le disent, donnez un nom neutre au lieu ou au centre, à la page Centre.

# A name that tells, and one for outside.
outside-name = Nom neutre, pour les messages et les calendriers
outside-name-hint = Par exemple le nom de la rue ou du bâtiment. Sans nom neutre, les messages et les calendriers ne nomment pas ce lieu.
outside-name-centre-hint = Par exemple le nom de la rue ou du bâtiment. Sans nom neutre, les messages ne sont signés d’aucun nom.
outside-keep = Garder ce nom tel quel
outside-keep-hint = Les papiers du centre l’écrivent. Les messages et les calendriers ne l’écrivent pas.
outside-keep-missing = Ce nom dit de quelle maladie il s’agit. Changez-le, donnez un nom neutre, ou cochez « Garder ce nom tel quel ».
outside-room-keep-missing = Ce nom dit de quelle maladie il s’agit. Changez-le, ou cochez « Garder ce nom tel quel ».
outside-room-tells = « { $word } » dit de quelle maladie ou de quel programme il s’agit. Les calendriers ne nommeront pas cette salle.
outside-place-tells = « { $word } » dit de quelle maladie ou de quel programme il s’agit. Les messages, les avis et les calendriers ne nommeront pas ce lieu.
outside-centre-tells = « { $word } » dit de quelle maladie ou de quel programme il s’agit. Les messages ne seront pas signés de ce nom.
