//! The policies there are: a name that travels with every release, and its threshold.

/// A disclosure policy. There is no way to make one up: a name is known or it is not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Policy {
    id: &'static str,
    k: u64,
}

impl Policy {
    /// The policy in force: nothing about fewer than 11 distinct patients.
    pub const K11_V1: Self = Self {
        id: "k11-v1",
        k: 11,
    };

    /// Fewer than 5: for figures of what a threshold costs, and for a hub whose operator signed an
    /// agreement that says so.
    pub const K5_V1: Self = Self { id: "k5-v1", k: 5 };

    /// The policy of a name, [`Self::K5_V1`] included: see [`Self::needs_agreement`].
    pub fn named(id: &str) -> Option<Self> {
        [Self::K11_V1, Self::K5_V1]
            .into_iter()
            .find(|policy| policy.id == id)
    }

    /// The name: `k11-v1`.
    pub fn id(&self) -> &'static str {
        self.id
    }

    /// The smallest number of distinct patients that may be shown, zero apart.
    pub fn k(&self) -> u64 {
        self.k
    }

    /// Whether whoever receives counts under it must have agreed in writing.
    pub fn needs_agreement(&self) -> bool {
        self.k < Self::K11_V1.k
    }

    /// A low threshold, so that the proof can enumerate every table.
    #[cfg(test)]
    pub(crate) const fn for_proof(k: u64) -> Self {
        Self { id: "proof", k }
    }
}
