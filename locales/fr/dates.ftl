# How a day, an hour and a quarter are written. A year is text, never a number.

dates-long =
    { $day ->
        [1] { $weekday } 1er { $month } { $year }
       *[other] { $weekday } { $day } { $month } { $year }
    }
dates-short = { $day }/{ $month }/{ $year }
dates-time = { $hour }:{ $minute }
dates-quarter =
    { $number ->
        [1] 1er trimestre { $year }
       *[other] { $number }e trimestre { $year }
    }

dates-month-1 = janvier
dates-month-2 = février
dates-month-3 = mars
dates-month-4 = avril
dates-month-5 = mai
dates-month-6 = juin
dates-month-7 = juillet
dates-month-8 = août
dates-month-9 = septembre
dates-month-10 = octobre
dates-month-11 = novembre
dates-month-12 = décembre

dates-weekday-1 = lundi
dates-weekday-2 = mardi
dates-weekday-3 = mercredi
dates-weekday-4 = jeudi
dates-weekday-5 = vendredi
dates-weekday-6 = samedi
dates-weekday-7 = dimanche
