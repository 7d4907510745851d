# Caregivers: persons of their own, tied to one or more patients.

caregivers-title = Caregivers
caregivers-context = The people around patients. They can come to sessions, even without the patient.
caregivers-loading = Reading caregivers…
caregivers-count =
    { $count ->
        [0] No caregivers
        [one] One caregiver
       *[other] { $count } caregivers
    }
caregivers-search = Search for a caregiver
caregivers-search-hint = Part of the name.
caregivers-search-first = Search first: this person may be known already.
caregivers-none-found = No caregiver matches “{ $search }”.
caregivers-empty = There are no caregivers in this register.
caregivers-new = New caregiver
caregivers-new-context = To tie this person to a patient, open the patient’s file, tab Caregivers.
caregivers-saved = { $name }: saved.
caregivers-table = Caregivers, by family name
caregivers-for = Cares for
caregivers-for-nobody = Tied to no patient
caregivers-who = Who
caregivers-who-missing = Choose a known person, or “New caregiver”.
caregivers-relation = Relation
caregivers-first-contact = To be called first
caregivers-relation-partner = Partner
caregivers-relation-child = Child
caregivers-relation-parent = Parent
caregivers-relation-sibling = Brother or sister
caregivers-relation-relative = Another relative
caregivers-relation-friend = Friend
caregivers-relation-neighbour = Neighbour
caregivers-relation-guardian = Guardian or legal representative
caregivers-relation-other = Another person
