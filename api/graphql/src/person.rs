//! People with an account, their sessions and invitations.

use crate::Address;
use crate::error::{Result, refuse};
use crate::kind::PersonRole;
use crate::problem::{Problem, outcome};
use async_graphql::{Context, ID, InputObject, Object, SimpleObject};
use chrono::{DateTime, Utc};
use domain::id::{PersonId, SessionId};
use domain::person::{self, Accepted, Changed, NewPerson};
use domain::session::{self, Credentials, Started};
use domain::value::SessionKind;
use domain::{Ctx, DomainError, Viewer, model};

/// A person with an account.
pub(crate) struct Person(pub(crate) model::Person);

/// A person with an account.
#[Object]
impl Person {
    /// Global identity.
    pub(crate) async fn id(&self) -> ID {
        ID(format!("person:{}", self.0.id))
    }

    /// E-mail address.
    async fn email(&self) -> &str {
        &self.0.email
    }

    /// Name.
    async fn name(&self) -> &str {
        &self.0.name
    }

    /// What the person does.
    async fn role(&self) -> PersonRole {
        self.0.role.into()
    }

    /// EESSI code of the country the person works for; null for roles of no country.
    async fn country_code(&self) -> Option<&str> {
        self.0.country.as_deref()
    }

    /// Whether the account is closed.
    async fn is_disabled(&self) -> bool {
        self.0.disabled_at.is_some()
    }

    /// Whether the account was made for a demonstration.
    async fn is_demo(&self) -> bool {
        self.0.is_demo
    }

    /// When the account was made, in UTC.
    async fn created_at(&self) -> DateTime<Utc> {
        self.0.created_at
    }

    /// The version to name when it is changed.
    async fn version(&self) -> i32 {
        self.0.version
    }
}

/// A session that has just begun or was renewed.
#[derive(SimpleObject)]
pub(crate) struct Session {
    /// To be sent as `Authorization: Bearer ...`.
    access_token: String,
    /// Until when the access token is good, in UTC.
    access_token_ends_at: DateTime<Utc>,
    /// Gets the next access token, once; null where the session cannot be renewed.
    refresh_token: Option<String>,
    /// When the session is over at the latest, in UTC.
    ends_at: DateTime<Utc>,
    /// Who is signed in.
    person: Person,
}

/// A session of the viewer that stands.
#[derive(SimpleObject)]
pub(crate) struct OpenSession {
    /// Its identity.
    id: ID,
    /// Whether it was begun by a page, a program or a script.
    kind: String,
    /// When it began, in UTC.
    started_at: DateTime<Utc>,
    /// When it is over at the latest, in UTC.
    ends_at: DateTime<Utc>,
    /// Whether this request belongs to it.
    is_this: bool,
}

/// An invitation that is open.
#[derive(SimpleObject)]
pub(crate) struct Invitation {
    /// Who is invited.
    email: String,
    /// The name the account will have.
    name: String,
    /// The role it will have.
    role: PersonRole,
    /// EESSI code of its country; null for roles of no country.
    country_code: Option<String>,
    /// When it was made, in UTC.
    made_at: DateTime<Utc>,
    /// Until when it can be accepted, in UTC.
    expires_at: DateTime<Utc>,
}

impl From<model::Invitation> for Invitation {
    fn from(row: model::Invitation) -> Self {
        Self {
            email: row.email,
            name: row.name,
            role: row.role.into(),
            country_code: row.country,
            made_at: row.made_at,
            expires_at: row.expires_at,
        }
    }
}

/// E-mail and password.
#[derive(InputObject)]
pub(crate) struct SignInInput {
    /// E-mail address, in any letter case.
    email: String,
    /// Password.
    password: String,
}

/// A refresh token.
#[derive(InputObject)]
pub(crate) struct RefreshSessionInput {
    /// The token of the last answer; it works once.
    refresh_token: String,
}

/// Which sessions to end.
#[derive(InputObject)]
pub(crate) struct SignOutInput {
    /// All sessions of the viewer instead of this one.
    #[graphql(default)]
    everywhere: bool,
}

/// A new password.
#[derive(InputObject)]
pub(crate) struct ChangePasswordInput {
    /// The present one.
    old_password: String,
    /// The new one, at least 12 letters.
    new_password: String,
}

/// Who is invited, and as what.
#[derive(InputObject)]
pub(crate) struct InvitePersonInput {
    /// E-mail address.
    email: String,
    /// Name.
    name: String,
    /// Role.
    role: PersonRole,
    /// Country of a clerk, editor or coordinator.
    country: Option<String>,
}

/// The answer to an invitation.
#[derive(InputObject)]
pub(crate) struct AcceptInvitationInput {
    /// The secret at the end of the link.
    token: String,
    /// The name to be called by, when it should be another one than in the invitation.
    name: Option<String>,
    /// The password to sign in with, at least 12 letters.
    password: String,
}

/// Which invitation to take back.
#[derive(InputObject)]
pub(crate) struct TakeBackInvitationInput {
    /// The address that was invited.
    email: String,
}

/// What an account becomes.
#[derive(InputObject)]
pub(crate) struct SavePersonInput {
    /// Whose account.
    id: ID,
    /// The version this is based on.
    expected_version: i32,
    /// Name.
    name: String,
    /// Role.
    role: PersonRole,
    /// Country of a clerk, editor or coordinator.
    country: Option<String>,
}

/// Which account to close or to open again.
#[derive(InputObject)]
pub(crate) struct PersonInput {
    /// Whose account.
    id: ID,
    /// The version this is based on.
    expected_version: i32,
}

/// What came of signing in.
#[derive(SimpleObject)]
pub(crate) struct SessionPayload {
    /// The session; null when it was refused.
    session: Option<Session>,
    /// Why it was refused.
    problems: Vec<Problem>,
}

/// What came of signing out.
#[derive(SimpleObject)]
pub(crate) struct SignOutPayload {
    /// How many sessions were ended.
    ended: i32,
    /// Why it was refused.
    problems: Vec<Problem>,
}

/// What came of an act on an account.
#[derive(SimpleObject)]
pub(crate) struct PersonPayload {
    /// The account; null when it was refused.
    person: Option<Person>,
    /// Why it was refused.
    problems: Vec<Problem>,
}

/// What came of inviting somebody.
#[derive(SimpleObject)]
pub(crate) struct InvitationPayload {
    /// The invitation; null when it was refused.
    invitation: Option<Invitation>,
    /// The secret of the link `/invitations/<token>`; shown this once.
    token: Option<String>,
    /// Why it was refused.
    problems: Vec<Problem>,
}

fn session_payload(done: std::result::Result<(Started, Option<model::Person>), DomainError>) -> Result<SessionPayload> {
    let (done, problems) = outcome(done)?;
    let session = done.and_then(|(started, person)| {
        Some(Session {
            access_token: started.token,
            access_token_ends_at: started.token_ends,
            refresh_token: started.refresh,
            ends_at: started.session_ends,
            person: Person(person?),
        })
    });
    Ok(SessionPayload { session, problems })
}

async fn with_person(
    ctx: &Ctx,
    done: std::result::Result<Started, DomainError>,
) -> std::result::Result<(Started, Option<model::Person>), DomainError> {
    let started = done?;
    let person = person::me(ctx, &started.viewer).await?;
    Ok((started, person))
}

fn person_payload(done: std::result::Result<model::Person, DomainError>) -> Result<PersonPayload> {
    let (person, problems) = outcome(done)?;
    Ok(PersonPayload { person: person.map(Person), problems })
}

/// The identity behind a global one; whoever has none is not there.
fn person_id(id: &ID) -> Result<PersonId> {
    let key = id.split_once(':').filter(|(kind, _)| *kind == "person").and_then(|(_, key)| key.parse().ok());
    key.map(PersonId).ok_or_else(|| refuse(DomainError::NotFound))
}

/// Questions about people.
#[derive(Default)]
pub(crate) struct PersonQuery;

#[Object]
impl PersonQuery {
    /// Who asks; null for who is not signed in.
    async fn me(&self, context: &Context<'_>) -> Result<Option<Person>> {
        let found = person::me(context.data::<Ctx>()?, context.data::<Viewer>()?).await;
        Ok(found.map_err(refuse)?.map(Person))
    }

    /// The viewer's own sessions that stand, the latest first.
    async fn sessions(&self, context: &Context<'_>) -> Result<Vec<OpenSession>> {
        let viewer = context.data::<Viewer>()?;
        let own = viewer.person().and_then(|person| person.session).map(|(id, _)| id);
        let open = session::open(context.data::<Ctx>()?, viewer).await.map_err(refuse)?;
        let show = |row: model::Session| OpenSession {
            is_this: own == Some(row.id),
            id: ID(row.id.to_string()),
            kind: row.kind.to_string(),
            started_at: row.started_at,
            ends_at: row.expires_at,
        };
        Ok(open.into_iter().map(show).collect())
    }

    /// Everybody with an account, by address; for administrators.
    async fn people(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "Only those whose name or address holds this.")] text: Option<String>,
    ) -> Result<Vec<Person>> {
        let text = text.unwrap_or_default();
        let found = person::find(context.data::<Ctx>()?, context.data::<Viewer>()?, &text).await;
        Ok(found.map_err(refuse)?.into_iter().map(Person).collect())
    }

    /// The open invitations, the latest first; for administrators.
    async fn invitations(&self, context: &Context<'_>) -> Result<Vec<Invitation>> {
        let open = person::invitations(context.data::<Ctx>()?, context.data::<Viewer>()?).await;
        Ok(open.map_err(refuse)?.into_iter().map(Invitation::from).collect())
    }
}

/// What people can do about accounts and sessions.
#[derive(Default)]
pub(crate) struct PersonMutation;

#[Object]
impl PersonMutation {
    /// Begins a session with e-mail and password.
    async fn sign_in(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: SignInInput,
    ) -> Result<SessionPayload> {
        let ctx = context.data::<Ctx>()?;
        let address = context.data_opt::<Address>().and_then(|address| address.0);
        let credentials = Credentials { email: input.email, password: input.password, address };
        session_payload(with_person(ctx, session::sign_in(ctx, credentials).await).await)
    }

    /// New tokens for an old refresh token. A token that comes a second time ends its session.
    async fn refresh_session(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: RefreshSessionInput,
    ) -> Result<SessionPayload> {
        let ctx = context.data::<Ctx>()?;
        session_payload(with_person(ctx, session::refresh(ctx, &input.refresh_token).await).await)
    }

    /// Ends the session of this request, or all of them.
    async fn sign_out(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: Option<SignOutInput>,
    ) -> Result<SignOutPayload> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let done = if input.is_some_and(|input| input.everywhere) {
            session::end_all(ctx, viewer).await
        } else {
            session::end(ctx, viewer, None).await.map(u64::from)
        };
        let (ended, problems) = outcome(done)?;
        Ok(SignOutPayload { ended: ended.unwrap_or_default() as i32, problems })
    }

    /// Ends one session of the viewer by its identity.
    async fn end_session(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "The session.")] id: ID,
    ) -> Result<SignOutPayload> {
        let id = id.parse().map(SessionId).map_err(|_| refuse(DomainError::NotFound))?;
        let done = session::end(context.data::<Ctx>()?, context.data::<Viewer>()?, Some(id)).await;
        let (ended, problems) = outcome(done.map(u64::from))?;
        Ok(SignOutPayload { ended: ended.unwrap_or_default() as i32, problems })
    }

    /// The viewer's new password. All their sessions are over and a new one begins.
    async fn change_password(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: ChangePasswordInput,
    ) -> Result<SessionPayload> {
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        let done = person::change_password(ctx, viewer, input.old_password, input.new_password).await;
        session_payload(with_person(ctx, done).await)
    }

    /// Invites somebody; for administrators. The link `/invitations/<token>` is good for 14 days.
    async fn invite_person(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: InvitePersonInput,
    ) -> Result<InvitationPayload> {
        let new = NewPerson { email: input.email, name: input.name, role: input.role.into(), country: input.country };
        let done = person::invite(context.data::<Ctx>()?, context.data::<Viewer>()?, new).await;
        let (invited, problems) = outcome(done)?;
        let (invitation, token) = invited.map(|invited| (invited.invitation.into(), invited.secret)).unzip();
        Ok(InvitationPayload { invitation, token, problems })
    }

    /// Takes an open invitation back; for administrators.
    async fn take_back_invitation(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: TakeBackInvitationInput,
    ) -> Result<InvitationPayload> {
        let done = person::take_back(context.data::<Ctx>()?, context.data::<Viewer>()?, &input.email).await;
        let (_, problems) = outcome(done)?;
        Ok(InvitationPayload { invitation: None, token: None, problems })
    }

    /// Makes the account of an invitation and signs the person in.
    async fn accept_invitation(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: AcceptInvitationInput,
    ) -> Result<SessionPayload> {
        let ctx = context.data::<Ctx>()?;
        let accepted = Accepted { secret: input.token, name: input.name, password: input.password };
        session_payload(with_person(ctx, person::accept(ctx, accepted, SessionKind::Program).await).await)
    }

    /// Saves name, role and country of an account; for administrators. The person's sessions are over.
    async fn save_person(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: SavePersonInput,
    ) -> Result<PersonPayload> {
        let next = Changed { name: input.name, role: input.role.into(), country: input.country };
        let id = person_id(&input.id)?;
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        person_payload(person::save(ctx, viewer, id, next, input.expected_version).await)
    }

    /// Closes an account at once; for administrators.
    async fn disable_person(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: PersonInput,
    ) -> Result<PersonPayload> {
        let id = person_id(&input.id)?;
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        person_payload(person::disable(ctx, viewer, id, input.expected_version).await)
    }

    /// Opens a closed account again; for administrators.
    async fn enable_person(
        &self,
        context: &Context<'_>,
        #[graphql(desc = "What is asked for.")] input: PersonInput,
    ) -> Result<PersonPayload> {
        let id = person_id(&input.id)?;
        let (ctx, viewer) = (context.data::<Ctx>()?, context.data::<Viewer>()?);
        person_payload(person::enable(ctx, viewer, id, input.expected_version).await)
    }
}
