//! Letters leave over SMTP, where whoever runs the service has said through which server.

use crate::Failure;
use domain::Ctx;
use domain::mail::{self, Envelope, Post, Undelivered};
use lettre::message::Mailbox;
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use std::pin::Pin;
use std::time::Duration;

/// How often letters are looked for.
const POLL: Duration = Duration::from_secs(5);
/// How long a mail server may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// A mail server.
#[derive(Debug)]
pub(crate) struct Smtp {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
    host: String,
}

impl Smtp {
    /// The server at `url` (`smtps://user:password@host:465`, `smtp://host:587?tls=required`, or `smtp://127.0.0.1:25` without encryption), for letters
    /// from `from`.
    pub(crate) fn new(url: &str, from: &str) -> Result<Self, Failure> {
        let wrong = |what: String| {
            Failure(format!(
                "the mail server cannot be used: {what}; give an address such as smtps://user:password@mail.example:465"
            ))
        };
        let builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(url).map_err(|error| wrong(error.to_string()))?;
        let from: Mailbox = from.parse().map_err(|_| {
            Failure(format!(
                "\"{from}\" is no sender of mails; give --mail-from as \"EESSI directory <directory@example.org>\""
            ))
        })?;
        let host = from.email.domain().to_owned();
        let transport = builder.timeout(Some(PATIENCE)).build();
        Ok(Self { transport, from, host })
    }

    async fn carry(&self, envelope: &Envelope) -> Result<(), Undelivered> {
        let wrong = |reason: String| Undelivered { reason, is_final: true };
        let to: Mailbox = envelope.to.parse().map_err(|error| wrong(format!("the address cannot be used: {error}")))?;
        let message = Message::builder()
            .from(self.from.clone())
            .to(to)
            .subject(&envelope.subject)
            .message_id(Some(format!("<{}@{}>", envelope.id, self.host)))
            .body(envelope.text.clone())
            .map_err(|error| wrong(error.to_string()))?;
        match self.transport.send(message).await {
            Ok(_) => Ok(()),
            Err(error) => Err(Undelivered { is_final: error.is_permanent(), reason: error.to_string() }),
        }
    }
}

impl Post for Smtp {
    fn send<'a>(
        &'a self,
        envelope: &'a Envelope,
    ) -> Pin<Box<dyn Future<Output = Result<(), Undelivered>> + Send + 'a>> {
        Box::pin(self.carry(envelope))
    }
}

/// Sends letters as they are written, and tries again what could not be sent.
pub(crate) async fn deliver(ctx: Ctx, smtp: Smtp, site: web::Site) {
    let written = move |mail: &domain::model::Mail| web::letter(&site, mail);
    loop {
        match mail::deliver(&ctx, &smtp, &written).await {
            // There may be more of them.
            Ok(sent) if sent > 0 => continue,
            Ok(_) => {}
            Err(error) => tracing::warn!(%error, "letters could not be looked for; tried again soon"),
        }
        tokio::time::sleep(POLL).await;
    }
}
