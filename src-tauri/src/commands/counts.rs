//! From attendances to counts that may leave.

use etp_app::forms::{ShareCounts, WithdrawCounts};
use etp_app::views::CountsPreview;
use etp_app::{Done, counts};

at_desk! {
    /// The very table that would leave.
    preview_counts(period: String) -> CountsPreview:
        move |desk| counts::preview_counts(desk, &period);
    /// Validates exactly the previewed bytes and queues them.
    share_counts(form: ShareCounts) -> Done<u32>: move |desk| counts::share_counts(desk, form);
    /// Takes back what was released of a period.
    withdraw_counts(form: WithdrawCounts) -> Done<u32>:
        move |desk| counts::withdraw_counts(desk, form);
}
