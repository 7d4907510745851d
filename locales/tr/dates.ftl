# No native speaker has reread these words yet.
# How a day, an hour and a quarter are written. A year is text, never a number.

dates-long = { $day } { $month } { $year } { $weekday }
dates-short = { $day }.{ $month }.{ $year }
dates-time = { $hour }:{ $minute }
dates-quarter = { $year } yılının { $number }. çeyreği

dates-month-1 = Ocak
dates-month-2 = Şubat
dates-month-3 = Mart
dates-month-4 = Nisan
dates-month-5 = Mayıs
dates-month-6 = Haziran
dates-month-7 = Temmuz
dates-month-8 = Ağustos
dates-month-9 = Eylül
dates-month-10 = Ekim
dates-month-11 = Kasım
dates-month-12 = Aralık

dates-weekday-1 = Pazartesi
dates-weekday-2 = Salı
dates-weekday-3 = Çarşamba
dates-weekday-4 = Perşembe
dates-weekday-5 = Cuma
dates-weekday-6 = Cumartesi
dates-weekday-7 = Pazar
