# The public holidays that etp-atlas can name.

holidays-new-year = Neujahr
holidays-epiphany = Heilige Drei Könige
holidays-womens-day = Internationaler Frauentag
holidays-good-friday = Karfreitag
holidays-easter-sunday = Ostersonntag
holidays-easter-monday = Ostermontag
holidays-labour-day = Tag der Arbeit
holidays-victory-1945 = Tag des Sieges 1945
holidays-liberation-1945 = Tag der Befreiung 1945
holidays-europe-day = Europatag
holidays-ascension = Christi Himmelfahrt
holidays-whit-sunday = Pfingstsonntag
holidays-whit-monday = Pfingstmontag
holidays-corpus-christi = Fronleichnam
holidays-uprising-1953 = Volksaufstand vom 17. Juni 1953
holidays-national-day-lu = Luxemburger Nationalfeiertag
holidays-national-day-fr = Französischer Nationalfeiertag
holidays-national-day-be = Belgischer Nationalfeiertag
holidays-assumption = Mariä Himmelfahrt
holidays-childrens-day = Weltkindertag
holidays-german-unity = Tag der Deutschen Einheit
holidays-reformation-day = Reformationstag
holidays-all-saints = Allerheiligen
holidays-armistice-1918 = Waffenstillstand 1918
holidays-repentance-day = Buß- und Bettag
holidays-christmas = Erster Weihnachtstag
holidays-second-christmas = Zweiter Weihnachtstag

# A week the centre keeps free.

holidays-forbidden-week = Freigehaltene Woche
