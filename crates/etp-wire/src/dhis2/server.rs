//! A DHIS2 server over HTTP, with the patience, the trust and the meter of every other connection.

use super::answer::document;
use super::{Dhis2Failure, Dhis2Token, ImportSummary, Readiness, StoredTable};
use crate::answer::failure_of;
use crate::connection::Connection;
use crate::http::{is_here, read};
use crate::meter::{Meter, Traffic};
use crate::{AddressProblem, CONTENT_TYPE, Envelope, SignedBatch};
use serde_json::Value;
use ureq::Agent;
use ureq::http::{Error as HttpError, Request, Uri};

/// Data sets, elements and organisation units are named by their codes, as in the body.
const BY_CODE: &str = "dataSetIdScheme=code&dataElementIdScheme=code&orgUnitIdScheme=code";
/// The same for what is asked about.
const ASKED_BY_CODE: &str = "inputDataSetIdScheme=code&inputOrgUnitIdScheme=code";

/// A DHIS2 server at an address.
#[derive(Debug)]
pub struct Dhis2Server {
    base: String,
    token: Dhis2Token,
    agent: Agent,
    meter: Meter,
}

/// The version a server says it has, as `2.42.1`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServerVersion(pub String);

impl Dhis2Server {
    /// A server at `https://name[:port][/path]`; `http://` is for one on this very machine.
    ///
    /// # Errors
    /// [`AddressProblem`].
    pub fn at(
        address: &str,
        token: Dhis2Token,
        connection: &Connection,
    ) -> Result<Self, AddressProblem> {
        let base = address.trim().trim_end_matches('/').to_owned();
        let uri: Uri = base.parse().map_err(|_| AddressProblem::Unreadable)?;
        let host = uri.host().ok_or(AddressProblem::Unreadable)?;
        let named = uri
            .authority()
            .is_some_and(|own| own.as_str().contains('@'));
        let here = is_here(host);
        match uri.scheme_str() {
            _ if named || uri.query().is_some() => Err(AddressProblem::Unreadable),
            Some("http") if !here => Err(AddressProblem::NotSecure),
            Some("http" | "https") => {
                let meter = Meter::default();
                let agent = connection.agent(here, &meter)?;
                Ok(Self {
                    base,
                    token,
                    agent,
                    meter,
                })
            }
            _ => Err(AddressProblem::Unreadable),
        }
    }

    /// Asks who it is. A login page cannot answer that, and never sees a table.
    ///
    /// # Errors
    /// [`Dhis2Failure`].
    pub fn version(&self) -> Result<ServerVersion, Dhis2Failure> {
        let said = self.get("system/info")?;
        let version = said.get("version").and_then(Value::as_str);
        let is_one = |text: &&str| text.starts_with(|first: char| first.is_ascii_digit());
        let version = version.filter(is_one).ok_or(Dhis2Failure::Nonsense)?;
        Ok(ServerVersion(version.to_owned()))
    }

    /// Asks for what our tables need there.
    ///
    /// # Errors
    /// [`Dhis2Failure`].
    pub fn readiness(&self, centre: &str) -> Result<Readiness, Dhis2Failure> {
        let sets = self.get(
            "dataSets?filter=code:in:%5BETP_C,ETP_H,ETP_Y%5D&paging=false\
             &fields=code,periodType,dataSetElements%5BdataElement%5Bcode,zeroIsSignificant%5D%5D",
        )?;
        let units = self.get(&format!(
            "organisationUnits?filter=code:eq:{centre}&paging=false&fields=code,dataSets%5Bcode%5D"
        ))?;
        let me = self.get("me?fields=authorities")?;
        Readiness::read(sets, units, me)
    }

    /// Reads what it holds of a table.
    ///
    /// # Errors
    /// [`Dhis2Failure`].
    pub fn stored(&self, of: &Envelope) -> Result<StoredTable, Dhis2Failure> {
        let (set, period, centre) = (of.period().data_set(), of.period(), of.centre());
        StoredTable::read(&self.get(&format!(
            "dataValueSets?dataSet={set}&period={period}&orgUnit={centre}&{ASKED_BY_CODE}&{BY_CODE}"
        ))?)
    }

    /// Hands over a table: the body as it was signed, byte for byte.
    ///
    /// # Errors
    /// [`Dhis2Failure`].
    pub fn write(&self, batch: &SignedBatch) -> Result<ImportSummary, Dhis2Failure> {
        let sent = elements_in_order(batch.body());
        self.import("CREATE_AND_UPDATE", batch.body().to_vec(), &sent)
    }

    /// Has values deleted that it was found to hold.
    ///
    /// # Errors
    /// [`Dhis2Failure`].
    pub fn delete(
        &self,
        of: &Envelope,
        values: &StoredTable,
    ) -> Result<ImportSummary, Dhis2Failure> {
        let period = of.period().to_string();
        let document = values.document(of.period().data_set(), &period, of.centre());
        self.import("DELETE", document, &values.elements())
    }

    /// What all exchanges together have carried so far; subtract an earlier reading.
    pub fn traffic(&self) -> Traffic {
        self.meter.traffic()
    }

    fn import(
        &self,
        strategy: &str,
        document: Vec<u8>,
        sent: &[String],
    ) -> Result<ImportSummary, Dhis2Failure> {
        let path = format!("dataValueSets?{BY_CODE}&importStrategy={strategy}");
        let request = Request::post(self.address(&path)).header("Content-Type", CONTENT_TYPE);
        let request = request.header("Authorization", self.token.header());
        ImportSummary::read(&self.ask(request.body(document))?, sent)
    }

    fn get(&self, path: &str) -> Result<Value, Dhis2Failure> {
        let request = Request::get(self.address(path)).header("Accept", CONTENT_TYPE);
        let request = request.header("Authorization", self.token.header());
        self.ask(request.body(vec![]))
    }

    fn address(&self, path: &str) -> String {
        format!("{}/api/{path}", self.base)
    }

    fn ask(&self, request: Result<Request<Vec<u8>>, HttpError>) -> Result<Value, Dhis2Failure> {
        let request = request.map_err(|_| Dhis2Failure::Nonsense)?;
        let failed = |error: ureq::Error| failure_of(&error, self.meter.proxy_login());
        let answer = self.agent.run(request).map_err(failed)?;
        document(read(answer).map_err(failed)?)
    }
}

/// The elements of a body as they follow one another: the server names refused values by place.
fn elements_in_order(body: &[u8]) -> Vec<String> {
    let document: Value = serde_json::from_slice(body).unwrap_or_default();
    let values = document.get("dataValues").and_then(Value::as_array);
    let element = |value: &Value| value["dataElement"].as_str().map(str::to_owned);
    values
        .map(|values| values.iter().filter_map(element).collect())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(address: &str) -> Result<(), AddressProblem> {
        let token = Dhis2Token::parse("d2pat_0123456789").unwrap();
        Dhis2Server::at(address, token, &Connection::default()).map(|_| ())
    }

    #[test]
    fn an_address_may_have_a_path_and_must_be_secure() {
        assert_eq!(at("https://dhis2.example/region/"), Ok(()));
        assert_eq!(at("http://127.0.0.1:8080/dhis"), Ok(()));
        assert_eq!(at("http://dhis2.example"), Err(AddressProblem::NotSecure));
        for address in [
            "dhis2.example",
            "https://a:b@dhis2.example",
            "https://x/?a=b",
            "ftp://x",
        ] {
            assert_eq!(at(address), Err(AddressProblem::Unreadable), "{address}");
        }
    }
}
