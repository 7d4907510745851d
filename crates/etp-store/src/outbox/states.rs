//! The words of the outbox, with the codes they have in the store and in message keys.

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $code:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name {
            $($(#[$variant_doc])* $variant,)+
        }

        impl $name {
            /// Every one.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The stable code.
            pub fn code(self) -> &'static str {
                match self {
                    $(Self::$variant => $code,)+
                }
            }

            pub(super) fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.code() == code)
            }
        }
    };
}

words! {
    /// Where a batch stands.
    BatchState {
        /// Kept here until somebody lets it go.
        Held = "held",
        /// Waits to be sent.
        Ready = "ready",
        /// Somebody is sending it, until the lease is over.
        Sending = "sending",
        /// A verified receipt is kept.
        Delivered = "delivered",
        /// The hub will not take it; a person has to look.
        Refused = "refused",
        /// A newer revision took its place before it was sent.
        Superseded = "superseded",
    }
}

words! {
    /// What a batch says of its table.
    BatchStatus {
        /// It stands.
        Released = "released",
        /// It is taken back.
        Withdrawn = "withdrawn",
    }
}

words! {
    /// How a batch goes to the hub.
    Way {
        /// Over the network.
        Network = "network",
        /// In a file somebody carries.
        File = "file",
    }
}
