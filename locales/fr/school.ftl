# The school holidays and the calendars they stand in, as etp-atlas names them.

school-all-saints = Vacances de la Toussaint
school-all-souls = Jour des Défunts
school-ascension-bridge = Pont de l’Ascension
school-autumn = Vacances d’automne
school-carnival = Vacances de carnaval
school-christmas = Vacances de Noël
school-community-de = Fête de la Communauté germanophone
school-community-fr = Fête de la Communauté française
school-easter = Vacances de Pâques
school-shrove-tuesday = Mardi gras
school-spring = Vacances de printemps
school-summer = Vacances d’été
school-whitsun = Vacances de la Pentecôte
school-winter = Vacances d’hiver

school-calendar-be-de = Belgique, Communauté germanophone
school-calendar-be-fr = Belgique, Fédération Wallonie-Bruxelles
school-calendar-be-nl = Belgique, Communauté flamande
school-calendar-de-bw = Allemagne, Bade-Wurtemberg
school-calendar-de-nw = Allemagne, Rhénanie-du-Nord-Westphalie
school-calendar-de-rp = Allemagne, Rhénanie-Palatinat
school-calendar-de-sl = Allemagne, Sarre
school-calendar-fr-a = France, zone A
school-calendar-fr-b = France, zone B
school-calendar-fr-c = France, zone C
school-calendar-lu = Luxembourg
