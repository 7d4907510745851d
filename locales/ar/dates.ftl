# No native speaker has reread these words yet.
# How a day, an hour and a quarter are written. A year is text, never a number.
# The months are those of modern standard Arabic; another usage (جانفي, كانون الثاني…) is left out.

dates-long = { $weekday } { $day } { $month } { $year }
dates-short = { $day }/{ $month }/{ $year }
dates-time = { $hour }:{ $minute }
dates-quarter =
    { $number ->
        [1] الربع الأول من عام { $year }
        [2] الربع الثاني من عام { $year }
        [3] الربع الثالث من عام { $year }
        [4] الربع الرابع من عام { $year }
       *[other] الربع { $number } من عام { $year }
    }

dates-month-1 = يناير
dates-month-2 = فبراير
dates-month-3 = مارس
dates-month-4 = أبريل
dates-month-5 = مايو
dates-month-6 = يونيو
dates-month-7 = يوليو
dates-month-8 = أغسطس
dates-month-9 = سبتمبر
dates-month-10 = أكتوبر
dates-month-11 = نوفمبر
dates-month-12 = ديسمبر

dates-weekday-1 = الاثنين
dates-weekday-2 = الثلاثاء
dates-weekday-3 = الأربعاء
dates-weekday-4 = الخميس
dates-weekday-5 = الجمعة
dates-weekday-6 = السبت
dates-weekday-7 = الأحد
