# The school holidays and the calendars they stand in, as etp-atlas names them.

school-all-saints = Allerheiligenvakantie
school-all-souls = Allerzielen
school-ascension-bridge = Hemelvaartweekend
school-autumn = Herfstvakantie
school-carnival = Krokusvakantie
school-christmas = Kerstvakantie
school-community-de = Feestdag van de Duitstalige Gemeenschap
school-community-fr = Feestdag van de Franse Gemeenschap
school-easter = Paasvakantie
school-shrove-tuesday = Vastenavond
school-spring = Lentevakantie
school-summer = Zomervakantie
school-whitsun = Pinkstervakantie
school-winter = Wintervakantie

school-calendar-be-de = België, Duitstalige Gemeenschap
school-calendar-be-fr = België, Franse Gemeenschap (Federatie Wallonië-Brussel)
school-calendar-be-nl = België, Vlaamse Gemeenschap
school-calendar-de-bw = Duitsland, Baden-Württemberg
school-calendar-de-nw = Duitsland, Noordrijn-Westfalen
school-calendar-de-rp = Duitsland, Rijnland-Palts
school-calendar-de-sl = Duitsland, Saarland
school-calendar-fr-a = Frankrijk, zone A
school-calendar-fr-b = Frankrijk, zone B
school-calendar-fr-c = Frankrijk, zone C
school-calendar-lu = Luxemburg
