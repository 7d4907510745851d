# What stands around every page: the rail, the strip at its foot, the frame of a demonstration.

shell-nav = Main navigation
shell-nav-today = Today
shell-nav-patients = Patients
shell-nav-schedule = Schedule
shell-nav-programmes = Programmes
shell-nav-documents = Documents
shell-nav-reports = Reports
shell-nav-share = Sharing
shell-nav-centre = Centre
shell-skip = Skip to content
shell-menu = Menu
shell-language = Language
shell-centre = Centre
shell-professional = Professional at work
shell-sharing = Sharing
shell-lock = Lock
shell-leaving-soon = Nobody has touched the register for a while. It locks in one minute; press a key to stay. Everything you marked is already saved.
shell-demo-banner = Demonstration: everybody in this register is fictional.
shell-demo-watermark = FICTIONAL
