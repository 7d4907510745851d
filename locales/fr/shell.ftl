# What stands around every page: the rail, the strip at its foot, the frame of a demonstration.

shell-nav = Navigation principale
shell-nav-today = Aujourd’hui
shell-nav-patients = Patients
shell-nav-schedule = Agenda
shell-nav-programmes = Programmes
shell-nav-documents = Documents
shell-nav-reports = Rapports
shell-nav-share = Partage
shell-nav-centre = Centre
shell-skip = Aller au contenu
shell-menu = Menu
shell-language = Langue
shell-centre = Centre
shell-professional = Professionnel au travail
shell-sharing = Partage
shell-lock = Verrouiller
shell-leaving-soon = Personne n’a touché le registre depuis un moment. Il se verrouille dans une minute ; appuyez sur une touche pour continuer. Tout ce qui est saisi est déjà enregistré.
shell-demo-banner = Démonstration : toutes les personnes de ce registre sont fictives.
shell-demo-watermark = FICTIF
