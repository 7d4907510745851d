# How a day, an hour and a quarter are written. A year is text, never a number.

dates-long = { $weekday } { $day } { $month } { $year }
dates-short = { $day }/{ $month }/{ $year }
dates-time = { $hour }:{ $minute }
dates-quarter =
    { $number ->
        [1] 1st quarter of { $year }
        [2] 2nd quarter of { $year }
        [3] 3rd quarter of { $year }
       *[other] { $number }th quarter of { $year }
    }

dates-month-1 = January
dates-month-2 = February
dates-month-3 = March
dates-month-4 = April
dates-month-5 = May
dates-month-6 = June
dates-month-7 = July
dates-month-8 = August
dates-month-9 = September
dates-month-10 = October
dates-month-11 = November
dates-month-12 = December

dates-weekday-1 = Monday
dates-weekday-2 = Tuesday
dates-weekday-3 = Wednesday
dates-weekday-4 = Thursday
dates-weekday-5 = Friday
dates-weekday-6 = Saturday
dates-weekday-7 = Sunday
