//! Relating this register to a hub. No count is sent by it.

use super::{address_refused, device_key, hub_card};
use crate::views::HubCard;
use crate::{Desk, Done, Failure, Topic, forms::LinkHub};
use etp_domain::CentreCode;
use etp_store::HubLink;
use etp_wire::{HubGreeting, InviteCode};

/// Relates this register to a hub: asks for its key, proves ours, and keeps both. No count is sent.
///
/// # Errors
/// The address or the code is none; the hub cannot be reached or refuses; the disk.
pub fn link_hub(desk: &Desk, form: LinkHub) -> Result<Done<HubCard>, Failure> {
    let hub = desk
        .doors
        .hubs
        .at(&form.url)
        .map_err(|problem| address_refused(problem, &form.url))?;
    let code = InviteCode::parse(&form.code).map_err(|_| Failure::refused("invite-unreadable"))?;
    let key = device_key(desk)?;
    let greeting = hub.greet()?;
    let enrolment = hub.enrol(&code, &key, &greeting.key)?;
    let link = link_of(desk, &form, &greeting, &enrolment.centre)?;
    desk.write(|writer| {
        writer.save_hub(&link)?;
        let detail = serde_json::json!({ "hub": link.name, "centre": link.centre_code.as_str() });
        desk.log(writer, "link-hub", &greeting.fingerprint(), &detail)?;
        Ok(Done::new(hub_card(&link), [Topic::Sharing]))
    })
}

fn link_of(
    desk: &Desk,
    form: &LinkHub,
    greeting: &HubGreeting,
    centre: &str,
) -> Result<HubLink, Failure> {
    Ok(HubLink {
        url: form.url.trim().to_owned(),
        name: greeting.name.clone(),
        public_key: *greeting.key.as_bytes(),
        centre_code: CentreCode::parse(centre)?,
        linked_at: desk.now(),
    })
}
