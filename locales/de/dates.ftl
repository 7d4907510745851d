# How a day, an hour and a quarter are written. A year is text, never a number.

dates-long = { $weekday }, { $day }. { $month } { $year }
dates-short = { $day }.{ $month }.{ $year }
dates-time = { $hour }:{ $minute }
dates-quarter = { $number }. Quartal { $year }

dates-month-1 = Januar
dates-month-2 = Februar
dates-month-3 = März
dates-month-4 = April
dates-month-5 = Mai
dates-month-6 = Juni
dates-month-7 = Juli
dates-month-8 = August
dates-month-9 = September
dates-month-10 = Oktober
dates-month-11 = November
dates-month-12 = Dezember

dates-weekday-1 = Montag
dates-weekday-2 = Dienstag
dates-weekday-3 = Mittwoch
dates-weekday-4 = Donnerstag
dates-weekday-5 = Freitag
dates-weekday-6 = Samstag
dates-weekday-7 = Sonntag
