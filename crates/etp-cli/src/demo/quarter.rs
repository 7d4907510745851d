//! From the attendances to the receipt: what leaves, to whom, and the proof that it arrived.

use super::{OwnHub, Story};
use crate::acts::counts::table_lines;
use crate::acts::sharing::{report_line, save};
use etp_app::forms::{LinkHub, ShareCounts};
use etp_app::views::CountsPreview;
use etp_app::{Desk, Failure, Quarter, counts, sharing, today as day};
use etp_i18n::cli as sentences;

impl Story<'_> {
    /// The last quarter that is over: previewed, validated, sent, confirmed.
    pub(super) fn counts(&self, desk: &Desk) -> Result<(), Failure> {
        let hub = OwnHub::start(desk.centre().code.as_str())?;
        let linked = sharing::link_hub(
            desk,
            LinkHub {
                url: hub.url.clone(),
                code: hub.invite.clone(),
            },
        )?
        .answer;
        self.console
            .tell(&sentences::demo_hub(self.language, &linked.name));
        let quarter = Quarter::of(day::today(desk)?.today).previous().to_string();
        let preview = counts::preview_counts(desk, &quarter)?;
        for line in table_lines(&preview, self.console) {
            self.console.tell(&line);
        }
        save(&self.path("counts.json"), &preview.body)?;
        let path = self.shown("counts.json");
        self.console.tell(&sentences::demo_counts(
            self.language,
            preview.hidden,
            path,
            preview.values,
        ));
        self.send(desk, preview)
    }

    fn send(&self, desk: &Desk, preview: CountsPreview) -> Result<(), Failure> {
        let form = ShareCounts {
            period: preview.period,
            sha256: preview.sha256,
            cause: String::new(),
            hold: false,
        };
        let sequence = counts::share_counts(desk, form)?.answer;
        let report = sharing::send_waiting(desk)?.answer;
        self.console.tell(&report_line(&report, self.console));
        let kept = sharing::receipt(desk, sequence)?;
        save(
            &self.path("receipt.json"),
            &serde_json::json!(kept).to_string(),
        )?;
        let number = kept.receipt.hub_sequence().to_string();
        self.console.tell(&sentences::demo_receipt(
            self.language,
            number,
            self.shown("receipt.json"),
        ));
        Ok(())
    }
}
