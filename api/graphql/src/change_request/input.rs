//! What somebody asks for, as input.

use crate::kind::{CodeStatus, InstitutionFunction, NameKind, Role, Sector};
use crate::scalar::Date;
use async_graphql::{InputObject, OneofObject};
use domain::change_request::{Act, CompetenceEdit, Draft, Edge, Entry, Part, Patch, RelationEdit, Successor, Target};
use domain::competence::Holding;
use domain::institution::Related;
use domain::value::{Address, ContactPerson, Contacts, FunctionIn, Name, RelationKind, Scope};
use std::collections::BTreeMap;

/// Exactly one act.
#[derive(OneofObject)]
pub(crate) enum ChangeInput {
    /// Makes a new entry.
    Create(CreateInstitutionInput),
    /// Changes what an entry says.
    Edit(EditInstitutionInput),
    /// Ends an institution.
    End(EndInstitutionInput),
    /// Makes one institution of several.
    Merge(MergeInstitutionsInput),
    /// Makes several institutions of one.
    Split(SplitInstitutionInput),
    /// Gives an institution another name, and another code when one is given.
    Rename(RenameInstitutionInput),
    /// Brings back what an entry said before a change.
    Restore(RestoreInstitutionInput),
}

/// One name.
#[derive(InputObject)]
pub(crate) struct NameInput {
    /// ISO 639-1 language code.
    language: String,
    /// The name.
    text: String,
    /// What sort of name it is.
    #[graphql(default_with = "NameKind::Official")]
    kind: NameKind,
}

/// One function and the sectors it is held in.
#[derive(InputObject)]
pub(crate) struct FunctionInput {
    /// The function.
    function: InstitutionFunction,
    /// The sectors; none listed: all sectors of the institution.
    #[graphql(default)]
    sectors: Vec<Sector>,
}

/// An address.
#[derive(InputObject)]
pub(crate) struct AddressInput {
    /// Street and number.
    street: Option<String>,
    /// Postal code.
    postcode: Option<String>,
    /// Town, in the local form.
    town: Option<String>,
    /// True for the address visitors go to.
    #[graphql(default)]
    visitor: bool,
}

/// A person to ask. A functional mailbox is better: a person's data is erased, from the history too, when its day has come.
#[derive(InputObject)]
pub(crate) struct ContactPersonInput {
    /// Name.
    name: String,
    /// Telephone number.
    phone: Option<String>,
    /// E-mail address.
    email: Option<String>,
    /// First day on which the person is no longer shown, within 24 months.
    until: Date,
}

/// How to reach an institution.
#[derive(InputObject)]
pub(crate) struct ContactsInput {
    /// Telephone numbers.
    #[graphql(default)]
    phones: Vec<String>,
    /// Fax numbers.
    #[graphql(default)]
    faxes: Vec<String>,
    /// E-mail addresses, functional mailboxes.
    #[graphql(default)]
    emails: Vec<String>,
    /// Web sites.
    #[graphql(default)]
    urls: Vec<String>,
    /// Persons to ask.
    #[graphql(default)]
    persons: Vec<ContactPersonInput>,
}

/// What holds for a BUC in some roles from a day on.
#[derive(InputObject)]
pub(crate) struct CompetenceEditInput {
    /// Code of the business use case.
    buc: String,
    /// In which role.
    role: Role,
    /// From which day; the day on which the change takes effect when nothing is said.
    from: Option<Date>,
    /// First day on which it no longer holds; null for no end.
    to: Option<Date>,
    /// Nothing holds during these days: the competence ends.
    #[graphql(default)]
    remove: bool,
    /// Whether it can be used in EESSI.
    #[graphql(default = true)]
    ready: bool,
    /// Codes of the areas it holds for, when they differ from the institution's.
    #[graphql(default)]
    areas: Vec<String>,
    /// Types of benefit it is limited to.
    #[graphql(default)]
    benefits: Vec<String>,
    /// Schemes it is limited to.
    #[graphql(default)]
    schemes: Vec<String>,
    /// Persons it is limited to.
    #[graphql(default)]
    persons: Vec<String>,
    /// The body to address when nothing else is known.
    #[graphql(default)]
    is_default: bool,
}

/// What an entry says; what is left out stays as it was.
#[derive(InputObject)]
pub(crate) struct InstitutionFieldsInput {
    /// All its names, the main official one first.
    names: Option<Vec<NameInput>>,
    /// Acronym.
    acronym: Option<String>,
    /// All its functions.
    functions: Option<Vec<FunctionInput>>,
    /// Key of its network; empty for none.
    network: Option<String>,
    /// Codes of all its areas.
    areas: Option<Vec<String>>,
    /// All its addresses.
    addresses: Option<Vec<AddressInput>>,
    /// Everything by which it is reached.
    contacts: Option<ContactsInput>,
    /// Whether the code is the one in use; counts from the approval on.
    code_status: Option<CodeStatus>,
    /// Whether everybody may see the entry; counts from the approval on.
    is_public: Option<bool>,
    /// Changes of its competences.
    #[graphql(default)]
    competences: Vec<CompetenceEditInput>,
    /// Codes of routers that messages for it pass through from now on.
    #[graphql(default)]
    add_routers: Vec<String>,
    /// Codes of routers that messages no longer pass through.
    #[graphql(default)]
    remove_routers: Vec<String>,
}

/// A new entry.
#[derive(InputObject)]
pub(crate) struct CreateInstitutionInput {
    /// Its code `CC:NATIONALID`; one that nobody ever had.
    code: String,
    /// What it says.
    fields: InstitutionFieldsInput,
}

/// A change of an entry.
#[derive(InputObject)]
pub(crate) struct EditInstitutionInput {
    /// Its code.
    code: String,
    /// The version of the entry that was seen; the present one when nothing is said.
    expected_version: Option<i32>,
    /// What it says from then on.
    fields: InstitutionFieldsInput,
}

/// Who follows.
#[derive(InputObject)]
pub(crate) struct SuccessorInput {
    /// Its code.
    code: String,
    /// For what part; null for the whole.
    scope: Option<String>,
}

/// The end of an institution.
#[derive(InputObject)]
pub(crate) struct EndInstitutionInput {
    /// Its code.
    code: String,
    /// The version of the entry that was seen.
    expected_version: Option<i32>,
    /// Who follows it.
    #[graphql(default)]
    successors: Vec<SuccessorInput>,
}

/// One of several: an entry that is there, or a new one.
#[expect(clippy::large_enum_variant, reason = "there are a few of them at a time")]
#[derive(OneofObject)]
pub(crate) enum TargetInput {
    /// The code of an entry that is there.
    Code(String),
    /// A new entry.
    Create(CreateInstitutionInput),
}

/// One institution of several.
#[derive(InputObject)]
pub(crate) struct MergeInstitutionsInput {
    /// Codes of those that end.
    codes: Vec<String>,
    /// The one that follows them.
    into: TargetInput,
    /// Whether it takes over what they were competent for, with their areas.
    #[graphql(default = true)]
    take_over: bool,
}

/// One that follows a split.
#[derive(InputObject)]
pub(crate) struct SplitPartInput {
    /// The institution. A new one that names no competences takes over those of the one that ends.
    institution: TargetInput,
    /// For what part; null for the whole.
    scope: Option<String>,
}

/// Several institutions of one.
#[derive(InputObject)]
pub(crate) struct SplitInstitutionInput {
    /// Code of the one that ends.
    code: String,
    /// The version of the entry that was seen.
    expected_version: Option<i32>,
    /// Those that follow, at least two.
    into: Vec<SplitPartInput>,
}

/// Another name.
#[derive(InputObject)]
pub(crate) struct RenameInstitutionInput {
    /// Its present code.
    code: String,
    /// The version of the entry that was seen.
    expected_version: Option<i32>,
    /// Its new official names, one for each language; those they replace stay as former names.
    names: Vec<NameInput>,
    /// Its new acronym; null to keep it.
    acronym: Option<String>,
    /// Its new code; null to keep it.
    new_code: Option<String>,
}

/// What was before.
#[derive(InputObject)]
pub(crate) struct RestoreInstitutionInput {
    /// Code of the entry.
    code: String,
    /// The version of the entry that was seen.
    expected_version: Option<i32>,
    /// Number of the change that is taken back with all that came after it.
    seq: i64,
}

fn name(input: NameInput) -> Name {
    let text = input.text.split_whitespace().collect::<Vec<_>>().join(" ");
    Name { language: input.language.trim().to_lowercase(), kind: input.kind.into(), text }
}

fn patch(fields: InstitutionFieldsInput) -> Patch {
    let router = |is_removed| {
        move |other: String| RelationEdit {
            relation: Related { kind: RelationKind::RoutedBy, other, on: None, scope: None },
            is_removed,
        }
    };
    let relations =
        fields.add_routers.into_iter().map(router(false)).chain(fields.remove_routers.into_iter().map(router(true)));
    Patch {
        acronym: fields.acronym.map(|text| text.trim().to_owned()),
        names: fields.names.map(|names| names.into_iter().map(name).collect()),
        functions: fields.functions.map(|list| {
            list.into_iter()
                .map(|one| FunctionIn {
                    function: one.function.into(),
                    sectors: one.sectors.into_iter().map(Into::into).collect(),
                })
                .collect()
        }),
        network: fields.network.map(|key| key.trim().to_owned()),
        areas: fields.areas,
        addresses: fields.addresses.map(|list| {
            let address = |one: AddressInput| Address {
                street: one.street,
                postcode: one.postcode,
                town: one.town,
                visitor: one.visitor,
            };
            list.into_iter().map(address).collect()
        }),
        contacts: fields.contacts.map(|contacts| Contacts {
            phones: contacts.phones,
            faxes: contacts.faxes,
            emails: contacts.emails,
            urls: contacts.urls,
            persons: contacts
                .persons
                .into_iter()
                .map(|person| ContactPerson {
                    name: person.name,
                    phone: person.phone,
                    email: person.email,
                    until: person.until.0,
                })
                .collect(),
        }),
        code_status: fields.code_status.map(Into::into),
        is_public: fields.is_public,
        valid_from: None,
        valid_to: None,
        competences: fields.competences.into_iter().map(competence).collect(),
        relations: relations.collect(),
    }
}

fn competence(input: CompetenceEditInput) -> CompetenceEdit {
    let scope = Scope {
        benefits: input.benefits,
        schemes: input.schemes,
        persons: input.persons,
        is_default: input.is_default,
    };
    CompetenceEdit {
        buc: input.buc,
        role: input.role.into(),
        from: input.from.map(|day| Edge::On(day.0)),
        to: input.to.map(|day| day.0),
        holding: (!input.remove).then_some(Holding { ready: input.ready, areas: input.areas, scope }),
    }
}

fn entry(input: CreateInstitutionInput) -> Entry {
    Entry { code: input.code, is_new: true, patch: patch(input.fields) }
}

fn target(input: TargetInput) -> Target {
    match input {
        TargetInput::Code(code) => Target::Existing(code),
        TargetInput::Create(create) => Target::New(entry(create)),
    }
}

/// The draft that somebody asks for.
pub(super) fn draft(
    change: ChangeInput,
    effective_on: Option<Date>,
    note: Option<String>,
    short_notice_reason: Option<String>,
) -> Draft {
    let mut expected = BTreeMap::new();
    let mut seen = |code: &str, version: Option<i32>| {
        expected.extend(version.map(|version| (code.to_owned(), version)));
    };
    let act = match change {
        ChangeInput::Create(input) => Act::Entries { entries: vec![entry(input)] },
        ChangeInput::Edit(input) => {
            seen(&input.code, input.expected_version);
            Act::Entries { entries: vec![Entry { code: input.code, is_new: false, patch: patch(input.fields) }] }
        }
        ChangeInput::End(input) => {
            seen(&input.code, input.expected_version);
            let successors = input.successors.into_iter().map(|one| Successor { code: one.code, scope: one.scope });
            Act::End { code: input.code, successors: successors.collect() }
        }
        ChangeInput::Merge(input) => {
            Act::Merge { codes: input.codes, into: target(input.into), take_over: input.take_over }
        }
        ChangeInput::Split(input) => {
            seen(&input.code, input.expected_version);
            let into = input.into.into_iter().map(|part| Part { target: target(part.institution), scope: part.scope });
            Act::Split { code: input.code, into: into.collect() }
        }
        ChangeInput::Rename(input) => {
            seen(&input.code, input.expected_version);
            Act::Rename {
                code: input.code,
                names: input.names.into_iter().map(name).collect(),
                acronym: input.acronym,
                new_code: input.new_code,
            }
        }
        ChangeInput::Restore(input) => {
            seen(&input.code, input.expected_version);
            Act::Restore { code: input.code, seq: input.seq }
        }
    };
    Draft {
        act,
        effective_on: effective_on.map(|day| day.0),
        note: note.unwrap_or_default(),
        short_notice_reason,
        expected,
    }
}
