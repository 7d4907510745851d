# No native speaker has reread these words yet.
# How a day, an hour and a quarter are written. A year is text, never a number.

dates-long = { $weekday }, { $day }. { $month } { $year }
dates-short = { $day }.{ $month }.{ $year }
dates-time = { $hour }:{ $minute }
dates-quarter = { $number }. Trimester { $year }

dates-month-1 = Januar
dates-month-2 = Februar
dates-month-3 = Mäerz
dates-month-4 = Abrëll
dates-month-5 = Mee
dates-month-6 = Juni
dates-month-7 = Juli
dates-month-8 = August
dates-month-9 = September
dates-month-10 = Oktober
dates-month-11 = November
dates-month-12 = Dezember

dates-weekday-1 = Méindeg
dates-weekday-2 = Dënschdeg
dates-weekday-3 = Mëttwoch
dates-weekday-4 = Donneschdeg
dates-weekday-5 = Freideg
dates-weekday-6 = Samschdeg
dates-weekday-7 = Sonndeg
