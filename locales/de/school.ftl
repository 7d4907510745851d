# The school holidays and the calendars they stand in, as etp-atlas names them.

school-all-saints = Allerheiligenferien
school-all-souls = Allerseelen
school-ascension-bridge = Langes Wochenende an Christi Himmelfahrt
school-autumn = Herbstferien
school-carnival = Karnevalsferien
school-christmas = Weihnachtsferien
school-community-de = Tag der Deutschsprachigen Gemeinschaft
school-community-fr = Tag der Französischen Gemeinschaft
school-easter = Osterferien
school-shrove-tuesday = Fastnachtsdienstag
school-spring = Frühjahrsferien
school-summer = Sommerferien
school-whitsun = Pfingstferien
school-winter = Winterferien

school-calendar-be-de = Belgien, Deutschsprachige Gemeinschaft
school-calendar-be-fr = Belgien, Französische Gemeinschaft (Föderation Wallonie-Brüssel)
school-calendar-be-nl = Belgien, Flämische Gemeinschaft
school-calendar-de-bw = Deutschland, Baden-Württemberg
school-calendar-de-nw = Deutschland, Nordrhein-Westfalen
school-calendar-de-rp = Deutschland, Rheinland-Pfalz
school-calendar-de-sl = Deutschland, Saarland
school-calendar-fr-a = Frankreich, Zone A
school-calendar-fr-b = Frankreich, Zone B
school-calendar-fr-c = Frankreich, Zone C
school-calendar-lu = Luxemburg
