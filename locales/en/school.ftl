# The school holidays and the calendars they stand in, as etp-atlas names them.

school-all-saints = All Saints’ holidays
school-all-souls = All Souls’ Day
school-ascension-bridge = Ascension weekend
school-autumn = Autumn holidays
school-carnival = Carnival holidays
school-christmas = Christmas holidays
school-community-de = Day of the German-speaking Community
school-community-fr = Day of the French Community
school-easter = Easter holidays
school-shrove-tuesday = Shrove Tuesday
school-spring = Spring holidays
school-summer = Summer holidays
school-whitsun = Whitsun holidays
school-winter = Winter holidays

school-calendar-be-de = Belgium, German-speaking Community
school-calendar-be-fr = Belgium, French Community (Wallonia-Brussels Federation)
school-calendar-be-nl = Belgium, Flemish Community
school-calendar-de-bw = Germany, Baden-Württemberg
school-calendar-de-nw = Germany, North Rhine-Westphalia
school-calendar-de-rp = Germany, Rhineland-Palatinate
school-calendar-de-sl = Germany, Saarland
school-calendar-fr-a = France, zone A
school-calendar-fr-b = France, zone B
school-calendar-fr-c = France, zone C
school-calendar-lu = Luxembourg
