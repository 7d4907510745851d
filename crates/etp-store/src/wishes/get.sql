SELECT wish FROM wish WHERE enrolment = :enrolment
