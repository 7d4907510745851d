# No native speaker has reread these words yet.
# How a day, an hour and a quarter are written. A year is text, never a number.
# The months stand in the genitive, as a day is written.

dates-long = { $weekday }, { $day } { $month } { $year }
dates-short = { $day }.{ $month }.{ $year }
dates-time = { $hour }:{ $minute }
dates-quarter = { $number }. kwartał { $year }

dates-month-1 = stycznia
dates-month-2 = lutego
dates-month-3 = marca
dates-month-4 = kwietnia
dates-month-5 = maja
dates-month-6 = czerwca
dates-month-7 = lipca
dates-month-8 = sierpnia
dates-month-9 = września
dates-month-10 = października
dates-month-11 = listopada
dates-month-12 = grudnia

dates-weekday-1 = poniedziałek
dates-weekday-2 = wtorek
dates-weekday-3 = środa
dates-weekday-4 = czwartek
dates-weekday-5 = piątek
dates-weekday-6 = sobota
dates-weekday-7 = niedziela
