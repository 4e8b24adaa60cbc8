//! What can be done.

/// What somebody wants to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Action {
    /// See it.
    Read,
    /// Load a whole directory into an empty store.
    Load,
    /// Begin a session by e-mail and password, by a provider or by an invitation.
    SignIn,
    /// Look after one's own account: password, sessions, end of the session.
    OwnAccount,
    /// See people and invitations.
    ReadPeople,
    /// Invite people, change their role, close their account.
    ManagePeople,
    /// See who wants to change which entries, and how far that is.
    ReadRequests,
    /// Draft a change of entries.
    Draft,
    /// Put a change forward for approval, or take it back.
    Propose,
    /// Approve a change that somebody else proposed, return it or refuse it.
    Decide,
    /// Make a change at once, with a written reason and without a second person.
    ApplyNow,
    /// Say that an entry is still right.
    Confirm,
    /// Put a profile into force, or take it back.
    Publish,
    /// Decide for the programme on what a country approved: publish it, return it, refuse it.
    Review,
    /// Take something published out of its list.
    Archive,
    /// State how far one's own country is with a practice.
    StateUptake,
    /// Ask direct user support.
    Ask,
    /// Add something to one's own question.
    FollowUp,
    /// Answer a question, and read the notes about it.
    Answer,
    /// Say who is to answer a question.
    Assign,
    /// Be done with a question.
    Close,
    /// Say how much an answer helped.
    Rate,
    /// Plan, publish and cancel trainings, and mark who took part.
    RunTraining,
    /// Nominate somebody of one's own country for a training.
    Nominate,
    /// Agree to what somebody of one's own country wants of others.
    Endorse,
    /// Say no to it.
    Decline,
    /// Take back what one wanted.
    Withdraw,
    /// Say how a training was.
    GiveFeedback,
    /// Answer for a country that is asked to host a visit.
    Host,
    /// Write something to those who have to do with it.
    Comment,
    /// Say how many visitors one's own country takes, and when.
    StateHosting,
    /// Let a deadline pass.
    Expire,
    /// Send letters that were written.
    SendMail,
    /// Read the log of who did what, refused attempts included.
    Audit,
    /// Erase what the law wants erased.
    Erase,
}

impl Action {
    /// Every action, for the matrix.
    pub const ALL: &'static [Self] = &[
        Self::Read,
        Self::Load,
        Self::SignIn,
        Self::OwnAccount,
        Self::ReadPeople,
        Self::ManagePeople,
        Self::ReadRequests,
        Self::Draft,
        Self::Propose,
        Self::Decide,
        Self::ApplyNow,
        Self::Confirm,
        Self::Publish,
        Self::Review,
        Self::Archive,
        Self::StateUptake,
        Self::Ask,
        Self::FollowUp,
        Self::Answer,
        Self::Assign,
        Self::Close,
        Self::Rate,
        Self::RunTraining,
        Self::Nominate,
        Self::Endorse,
        Self::Decline,
        Self::Withdraw,
        Self::GiveFeedback,
        Self::Host,
        Self::Comment,
        Self::StateHosting,
        Self::Expire,
        Self::SendMail,
        Self::Audit,
        Self::Erase,
    ];

    /// How the log of refusals names it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Read => "READ",
            Self::Load => "LOAD",
            Self::SignIn => "SIGN_IN",
            Self::OwnAccount => "OWN_ACCOUNT",
            Self::ReadPeople => "READ_PEOPLE",
            Self::ManagePeople => "MANAGE_PEOPLE",
            Self::ReadRequests => "READ_REQUESTS",
            Self::Draft => "DRAFT",
            Self::Propose => "PROPOSE",
            Self::Decide => "DECIDE",
            Self::ApplyNow => "APPLY_NOW",
            Self::Confirm => "CONFIRM",
            Self::Publish => "PUBLISH",
            Self::Review => "REVIEW",
            Self::Archive => "ARCHIVE",
            Self::StateUptake => "STATE_UPTAKE",
            Self::Ask => "ASK",
            Self::FollowUp => "FOLLOW_UP",
            Self::Answer => "ANSWER",
            Self::Assign => "ASSIGN",
            Self::Close => "CLOSE",
            Self::Rate => "RATE",
            Self::RunTraining => "RUN_TRAINING",
            Self::Nominate => "NOMINATE",
            Self::Endorse => "ENDORSE",
            Self::Decline => "DECLINE",
            Self::Withdraw => "WITHDRAW",
            Self::GiveFeedback => "GIVE_FEEDBACK",
            Self::Host => "HOST",
            Self::Comment => "COMMENT",
            Self::StateHosting => "STATE_HOSTING",
            Self::Expire => "EXPIRE",
            Self::SendMail => "SEND_MAIL",
            Self::Audit => "AUDIT",
            Self::Erase => "ERASE",
        }
    }
}
