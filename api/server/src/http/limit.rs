//! How many requests one address may send: enough for every reader, too few to keep others waiting (5-rules 24).

use super::rescue::told;
use crate::app::App;
use axum::extract::{ConnectInfo, Request, State};
use axum::middleware::Next;
use axum::response::Response;
use domain::DomainError;
use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use std::net::{IpAddr, SocketAddr};
use std::num::NonZeroU32;

/// A short burst may hold so many seconds' worth of requests: a page fetches its files at once.
const BURST: u32 = 4;
/// Addresses remembered before those that are quiet are forgotten.
const MOST_KNOWN: usize = 10_000;

/// Counts requests by address; the machine's own are not counted.
#[derive(Debug)]
pub struct Limit(DefaultKeyedRateLimiter<IpAddr>);

impl Limit {
    /// So many requests a second for each address; none when it is 0.
    pub fn new(per_second: u32) -> Option<Self> {
        let rate = NonZeroU32::new(per_second)?;
        let burst = rate.saturating_mul(NonZeroU32::new(BURST).unwrap_or(NonZeroU32::MIN));
        Some(Self(RateLimiter::keyed(Quota::per_second(rate).allow_burst(burst))))
    }

    fn check(&self, address: IpAddr) -> Result<(), DomainError> {
        if address.to_canonical().is_loopback() {
            return Ok(());
        }
        if self.0.len() > MOST_KNOWN {
            self.0.retain_recent();
        }
        self.0
            .check_key(&address.to_canonical())
            .map_err(|early| DomainError::RateLimited(early.wait_time_from(DefaultClock::default().now())))
    }
}

/// Refuses what goes beyond the limit, with the time to wait.
pub(crate) async fn limit(State(app): State<App>, request: Request, next: Next) -> Response {
    let address = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(address)| address.ip());
    if let (Some(limit), Some(address)) = (&app.limit, address)
        && let Err(error) = limit.check(address)
    {
        let (head, _) = request.into_parts();
        return told(&app, &head, error);
    }
    next.run(request).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_address_has_a_limit_of_its_own_and_the_machine_itself_none() {
        let limit = Limit::new(1).expect("a limit");
        let address = |text: &str| text.parse::<IpAddr>().expect("an address");
        for _ in 0..BURST {
            assert!(limit.check(address("192.0.2.1")).is_ok());
        }
        assert!(matches!(limit.check(address("192.0.2.1")), Err(DomainError::RateLimited(_))));
        assert!(matches!(limit.check(address("::ffff:192.0.2.1")), Err(DomainError::RateLimited(_))));
        assert!(limit.check(address("192.0.2.2")).is_ok());
        for _ in 0..100 {
            assert!(limit.check(address("127.0.0.1")).is_ok());
            assert!(limit.check(address("::1")).is_ok());
        }
        assert!(Limit::new(0).is_none());
    }
}
