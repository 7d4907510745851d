//! The document that describes the hub's routes to other people's programs. It says what is; the tests
//! below hold it against the router.

use super::answers::typed;
use axum::response::Response;
use etp_wire::CONTENT_TYPE;

const DOCUMENT: &str = include_str!("../../../../docs/hub-openapi.json");

pub(super) async fn describe() -> Response {
    typed(CONTENT_TYPE, DOCUMENT.as_bytes().to_vec())
}

#[cfg(test)]
mod tests {
    use super::DOCUMENT;
    use etp_wire::HubRefusal;
    use serde_json::Value;
    use std::collections::BTreeSet;

    fn document() -> Value {
        serde_json::from_str(DOCUMENT).unwrap_or_default()
    }

    fn described() -> BTreeSet<(String, String)> {
        let document = document();
        let paths = document["paths"].as_object().into_iter().flatten();
        let each = paths.flat_map(|(path, acts)| {
            let acts = acts.as_object().into_iter().flatten();
            acts.map(|(method, _)| (path.clone(), method.clone()))
        });
        each.collect()
    }

    /// `.route("/v1/hub", get(greet))`, as the router is written.
    fn routed() -> BTreeSet<(String, String)> {
        let written = include_str!("mod.rs").split(".route(").skip(1);
        let read = written.filter_map(|rest| {
            let (path, rest) = rest.trim_start().strip_prefix('"')?.split_once('"')?;
            let method = rest
                .trim_start_matches([',', ' ', '\n'])
                .split('(')
                .next()?;
            Some((path.to_owned(), method.to_owned()))
        });
        read.collect()
    }

    #[test]
    fn every_route_is_described_and_nothing_else() {
        assert_eq!(described(), routed());
        assert!(routed().len() > 9, "the router was read: {:?}", routed());
    }

    /// Each code under an answer, with that answer's status.
    fn refusals(of: &Value) -> BTreeSet<(u16, String)> {
        let answers = of["responses"].as_object().into_iter().flatten();
        let each = answers.flat_map(|(status, answer)| {
            let schema = &answer["content"]["application/json"]["schema"];
            let codes = schema["properties"]["error"]["enum"].as_array();
            let codes = codes.cloned().unwrap_or_default();
            let status = status.parse().unwrap_or_default();
            codes
                .into_iter()
                .map(move |code| (status, code.as_str().unwrap_or_default().to_owned()))
        });
        each.collect()
    }

    #[test]
    fn every_refusal_is_described_under_its_status() {
        let document = document();
        let paths = document["paths"].as_object().into_iter().flatten();
        let acts = paths.flat_map(|(_, acts)| acts.as_object().into_iter().flatten());
        let described: BTreeSet<_> = acts.flat_map(|(_, act)| refusals(act)).collect();
        let known = HubRefusal::ALL.into_iter();
        let known = known.filter(|one| *one != HubRefusal::Otherwise);
        let known: BTreeSet<_> = known.map(|one| (one.status(), one.code())).collect();
        assert_eq!(described, known);
    }

    #[test]
    fn the_document_is_of_this_version() {
        assert_eq!(document()["info"]["version"], env!("CARGO_PKG_VERSION"));
    }
}
