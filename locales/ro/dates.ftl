# No native speaker has reread these words yet.
# How a day, an hour and a quarter are written. A year is text, never a number.

dates-long = { $weekday }, { $day } { $month } { $year }
dates-short = { $day }.{ $month }.{ $year }
dates-time = { $hour }:{ $minute }
dates-quarter = trimestrul { $number } din { $year }

dates-month-1 = ianuarie
dates-month-2 = februarie
dates-month-3 = martie
dates-month-4 = aprilie
dates-month-5 = mai
dates-month-6 = iunie
dates-month-7 = iulie
dates-month-8 = august
dates-month-9 = septembrie
dates-month-10 = octombrie
dates-month-11 = noiembrie
dates-month-12 = decembrie

dates-weekday-1 = luni
dates-weekday-2 = marți
dates-weekday-3 = miercuri
dates-weekday-4 = joi
dates-weekday-5 = vineri
dates-weekday-6 = sâmbătă
dates-weekday-7 = duminică
