//! Telling a DHIS2 server's answer from what networks answer in its place.

use super::Dhis2Failure;
use crate::SendFailure;
use crate::answer::Answer;
use serde_json::Value;

/// The JSON of an answer, whatever its status says about the table; that is decided by the JSON.
pub(super) fn document(answer: Answer) -> Result<Value, Dhis2Failure> {
    let busy = SendFailure::Busy {
        retry_after: answer.retry_after,
    };
    match answer.status {
        407 => Err(answer.proxy_login.failure().into()),
        300..=399 | 511 => Err(SendFailure::NetworkWantsLogin.into()),
        408 | 425 | 429 | 500..=599 => Err(busy.into()),
        404 => Err(Dhis2Failure::Nonsense),
        _ if answer.is_a_page() => Err(SendFailure::NetworkWantsLogin.into()),
        401 => Err(Dhis2Failure::TokenRefused),
        403 => Err(Dhis2Failure::NotAllowed),
        _ => serde_json::from_slice(&answer.bytes)
            .ok()
            .filter(Value::is_object)
            .ok_or(Dhis2Failure::Nonsense),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::ProxyLogin;

    fn read(status: u16, bytes: &[u8]) -> Result<Value, Dhis2Failure> {
        document(Answer {
            status,
            media_type: String::new(),
            retry_after: Some(7),
            proxy_login: ProxyLogin::Password,
            bytes: bytes.to_vec(),
        })
    }

    #[test]
    fn a_conflict_is_an_answer_and_a_page_is_the_network() {
        assert!(read(409, b"{}").is_ok());
        assert!(read(200, b"{}").is_ok());
        let login = Err(SendFailure::NetworkWantsLogin.into());
        for status in [200, 401, 403, 409] {
            assert_eq!(read(status, b" <html>"), login);
        }
        assert_eq!(read(302, b""), login);
    }

    #[test]
    fn rights_patience_and_nonsense_are_told_apart() {
        assert_eq!(read(401, b"{}"), Err(Dhis2Failure::TokenRefused));
        assert_eq!(read(403, b"{}"), Err(Dhis2Failure::NotAllowed));
        assert_eq!(read(404, b"<html>"), Err(Dhis2Failure::Nonsense));
        assert_eq!(read(200, b"[1]"), Err(Dhis2Failure::Nonsense));
        let busy = read(503, b"<html>").unwrap_err();
        assert_eq!(busy.retry_after(), Some(7));
        assert!(busy.is_retryable());
        assert!(!Dhis2Failure::TokenRefused.is_retryable());
    }
}
