# What stands around every page: the rail, the strip at its foot, the frame of a demonstration.

shell-nav = Hauptnavigation
shell-nav-today = Heute
shell-nav-patients = Patienten
shell-nav-schedule = Terminplan
shell-nav-programmes = Programme
shell-nav-documents = Dokumente
shell-nav-reports = Berichte
shell-nav-share = Teilen
shell-nav-centre = Zentrum
shell-skip = Zum Inhalt
shell-menu = Menü
shell-language = Sprache
shell-centre = Zentrum
shell-professional = Fachperson am Arbeitsplatz
shell-sharing = Teilen
shell-lock = Sperren
shell-leaving-soon = Das Register wurde eine Weile nicht benutzt. Es wird in einer Minute gesperrt; drücken Sie eine Taste, um weiterzuarbeiten. Alles Eingegebene ist bereits gespeichert.
shell-demo-banner = Vorführung: Alle Personen in diesem Register sind erfunden.
shell-demo-watermark = FIKTIV
