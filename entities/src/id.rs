//! Typed identifiers. A bare UUID never crosses a function boundary.

use sea_orm::DeriveValueType;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! typed_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, DeriveValueType)]
        pub struct $name(pub Uuid);

        impl sea_orm::TryFromU64 for $name {
            fn try_from_u64(_: u64) -> Result<Self, sea_orm::DbErr> {
                Err(sea_orm::DbErr::ConvertFromU64(stringify!($name)))
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

typed_id!(
    /// An institution's identity; it outlives every change of name and code status.
    InstitutionId
);
typed_id!(
    /// One dated revision of an institution.
    RevisionId
);
typed_id!(
    /// One relation between two institutions.
    RelationId
);
typed_id!(
    /// A place (town) that lies in one or more areas.
    PlaceId
);
typed_id!(
    /// An access point of a country.
    AccessPointId
);
typed_id!(
    /// The link between an institution and its access point.
    AccessPointLinkId
);
typed_id!(
    /// One act of a person or machine; all change rows it caused carry it.
    ActId
);
typed_id!(
    /// A person with an account.
    PersonId
);
typed_id!(
    /// One signed-in session of a person, from sign-in to its end.
    SessionId
);
typed_id!(
    /// An invitation to have an account.
    InvitationId
);
typed_id!(
    /// One attempt to sign in.
    AttemptId
);
typed_id!(
    /// A request to change entries.
    ChangeRequestId
);
typed_id!(
    /// One version of a national implementation profile.
    ProfileId
);
typed_id!(
    /// A good practice; it outlives its versions.
    PracticeId
);
typed_id!(
    /// One version of a practice.
    PracticeVersionId
);
typed_id!(
    /// A step that a version of a practice took.
    PracticeStepId
);
typed_id!(
    /// An adopter of a practice.
    UptakeId
);
typed_id!(
    /// A stage that an adopter reached.
    UptakeStepId
);
typed_id!(
    /// A file that somebody attached.
    AttachmentId
);
typed_id!(
    /// A mail that is to be sent; its Message-ID is made of it.
    MailId
);
typed_id!(
    /// A question to direct user support.
    QuestionId
);
typed_id!(
    /// An answer to a question, or a note about it.
    AnswerId
);
typed_id!(
    /// A training of the programme.
    TrainingId
);
typed_id!(
    /// Somebody who is to take part in a training.
    NominationId
);
typed_id!(
    /// A request for a study visit or meeting.
    VisitId
);
typed_id!(
    /// One who is asked to host it.
    VisitHostId
);
typed_id!(
    /// A step that a request took.
    VisitStepId
);
typed_id!(
    /// Something that those concerned wrote to each other.
    VisitMessageId
);
