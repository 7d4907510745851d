//! What is known of a person for the year's table, and how somebody took part. Knows no wording.

use crate::code::coded;

coded! {
    /// Age in completed years, in five bands.
    AgeBand {
        /// 0 to 17.
        To17 = "A0_17",
        /// 18 to 44.
        To44 = "A18_44",
        /// 45 to 64.
        To64 = "A45_64",
        /// 65 to 79.
        To79 = "A65_79",
        /// 80 and more.
        From80 = "A80P",
    }
}

coded! {
    /// Two bands that stand for four when ages are coarsened; 45 to 64 stays as it is.
    WideAge {
        /// 0 to 44.
        To44 = "A0_44",
        /// 65 and more.
        From65 = "A65P",
    }
}

coded! {
    /// Administrative sex, where it is known.
    Sex {
        /// Female.
        Female = "F",
        /// Male.
        Male = "M",
    }
}

coded! {
    /// The country a person lives in. [`Residence::Elsewhere`] is counted in totals and has no row.
    Residence {
        /// France.
        France = "FR",
        /// Belgium.
        Belgium = "BE",
        /// Luxembourg.
        Luxembourg = "LU",
        /// Germany.
        Germany = "DE",
        /// Anywhere else, or unknown.
        Elsewhere = "ZZ",
    }
}

coded! {
    /// How somebody took part.
    Delivery {
        /// In a group.
        Group = "GRP",
        /// Alone with a professional.
        Individual = "IND",
        /// At a distance.
        Remote = "REM",
    }
}
