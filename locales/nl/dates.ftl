# How a day, an hour and a quarter are written. A year is text, never a number.

dates-long = { $weekday } { $day } { $month } { $year }
dates-short = { $day }-{ $month }-{ $year }
dates-time = { $hour }:{ $minute }
dates-quarter = { $number }e kwartaal { $year }

dates-month-1 = januari
dates-month-2 = februari
dates-month-3 = maart
dates-month-4 = april
dates-month-5 = mei
dates-month-6 = juni
dates-month-7 = juli
dates-month-8 = augustus
dates-month-9 = september
dates-month-10 = oktober
dates-month-11 = november
dates-month-12 = december

dates-weekday-1 = maandag
dates-weekday-2 = dinsdag
dates-weekday-3 = woensdag
dates-weekday-4 = donderdag
dates-weekday-5 = vrijdag
dates-weekday-6 = zaterdag
dates-weekday-7 = zondag
