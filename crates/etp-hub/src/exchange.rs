//! Batches that came on a USB key: each is treated as if it had come over the network, and the
//! answers go back in a file.

use crate::{Denied, HubProblem, RegionalHub};
use etp_wire::{
    FiledBatch, HubRefusal, KeyId, MOST_PER_EXCHANGE, SignedRefusal, pack_receipts, read_batches,
};

/// Receipts one answer over HTTP carries at most.
pub(crate) const RECEIPTS_A_PAGE: u32 = 100;

/// What became of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Imported {
    /// The file of receipts and signed refusals to carry back.
    pub answers: Vec<u8>,
    /// How many batches have a receipt now.
    pub taken: usize,
    /// How many were refused.
    pub refused: usize,
}

impl RegionalHub {
    /// Takes in a file of batches. What was taken before the hub broke stays taken; the same file
    /// may come again.
    ///
    /// # Errors
    /// [`HubRefusal::BadFile`] when nothing of it was read; [`Denied::Broken`].
    pub fn import(&self, file: &[u8]) -> Result<Imported, Denied> {
        let batches = read_batches(file).map_err(|_| HubRefusal::BadFile)?;
        let (mut answers, mut refused) = (vec![], 0);
        for batch in &batches {
            match self.receive(batch.envelope_text(), batch.signature(), batch.body()) {
                Ok(receipt) => answers.push(receipt),
                Err(Denied::Refused(refusal)) => {
                    answers.push(self.refusal(batch, refusal));
                    refused += 1;
                }
                Err(broken) => return Err(broken),
            }
        }
        Ok(Imported {
            taken: answers.len() - refused,
            refused,
            answers: packed(&answers)?,
        })
    }

    fn refusal(&self, batch: &FiledBatch, refusal: HubRefusal) -> Vec<u8> {
        let no = SignedRefusal {
            device: batch.envelope().device(),
            sequence: batch.envelope().sequence(),
            digest: batch.digest(),
            refusal,
            hub_time: self.now(),
        };
        self.sign_refusal(&no)
    }

    /// The receipts of a laptop's batches after a number, a page of them, as an exchange file.
    ///
    /// # Errors
    /// [`HubProblem`].
    pub fn receipts(&self, device: KeyId, after: u64) -> Result<Vec<u8>, HubProblem> {
        packed(&self.receipts_after(device, after, RECEIPTS_A_PAGE)?)
    }
}

fn packed(answers: &[Vec<u8>]) -> Result<Vec<u8>, HubProblem> {
    debug_assert!(answers.len() <= MOST_PER_EXCHANGE, "as many as came");
    pack_receipts(answers).map_err(|_| HubProblem::Number)
}
