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

    /// The policy of a name found in an envelope.
    pub fn named(id: &str) -> Option<Self> {
        (id == Self::K11_V1.id).then_some(Self::K11_V1)
    }

    /// The name: `k11-v1`.
    pub fn id(&self) -> &'static str {
        self.id
    }

    /// The smallest number of distinct patients that may be shown, zero apart.
    pub fn k(&self) -> u64 {
        self.k
    }

    /// A low threshold, so that the proof can enumerate every table.
    #[cfg(test)]
    pub(crate) const fn for_proof(k: u64) -> Self {
        Self { id: "proof", k }
    }
}
