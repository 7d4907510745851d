# That somebody was there, for an employer or an insurer: days and hours, no reason.

certificate-title = Certificate of attendance
certificate-footer = Certificate of attendance
certificate-lead = The centre { $centre } certifies that { $person } was present on the days and at the appointment times below.
certificate-lead-plain = We certify that { $person } was present on the days and at the appointment times below.
certificate-day = Day
certificate-hours = Appointment times
certificate-length = Length
certificate-duration = { $hours } h { $minutes }
certificate-total = Total length of these appointments: { $duration }.
certificate-purpose = This certificate is given to the person, for instance for their employer or insurer. It does not say why the person came.
