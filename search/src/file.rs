//! The snapshot as a file beside the index, for a fast start.
//!
//! It is written after a rebuild and when the process stops. At start it serves when it is of this build's shape and not newer than the
//! index; what happened since is followed from the change log.

use crate::SearchError;
use crate::geography::Geography;
use crate::lists::Lists;
use crate::practice::{PracticeRecord, Practices};
use crate::profile::Profiles;
use crate::published::Published;
use crate::question::{QuestionRecord, Questions};
use crate::record::Record;
use crate::snapshot::Snapshot;
use crate::training::{TrainingRecord, Trainings};
use crate::visit::{EventRecord, Events};
use entities::area::Area;
use entities::buc::Buc;
use entities::change::Seq;
use entities::country::Country;
use entities::id::ActId;
use entities::network::Network;
use entities::place::Place;
use entities::profile::Profile;
use entities::sed::Sed;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::borrow::Cow;
use std::io::Write;
use std::path::Path;
use std::sync::Arc;

/// Raise it when a type in the file changes its shape; an older file is ignored and built anew.
const SHAPE: u32 = 7;

#[derive(Serialize, Deserialize)]
struct Contents<'a> {
    as_of: Seq,
    origin: Option<ActId>,
    countries: Cow<'a, [Country]>,
    bucs: Cow<'a, [Buc]>,
    seds: Cow<'a, [Sed]>,
    networks: Cow<'a, [Network]>,
    areas: Cow<'a, [Area]>,
    places: Cow<'a, [Place]>,
    records: Cow<'a, [Arc<Record>]>,
    profiles: Vec<Arc<Profile>>,
    practices: Vec<Arc<PracticeRecord>>,
    questions: Vec<Arc<QuestionRecord>>,
    trainings: Vec<Arc<TrainingRecord>>,
    events: Vec<Arc<EventRecord>>,
}

/// Shape, then the digest of the rest: a file that was cut short is never believed.
fn header(body: &[u8]) -> Vec<u8> {
    let mut header = SHAPE.to_le_bytes().to_vec();
    header.extend_from_slice(&Sha256::digest(body));
    header
}

/// Writes the snapshot beside its final name and moves it there.
pub(crate) fn save(path: &Path, snapshot: &Snapshot) -> Result<(), SearchError> {
    let lists = &snapshot.lists;
    let contents = Contents {
        as_of: snapshot.as_of,
        origin: snapshot.origin,
        countries: Cow::Borrowed(&lists.countries),
        bucs: Cow::Borrowed(&lists.bucs),
        seds: Cow::Borrowed(&lists.seds),
        networks: Cow::Borrowed(&lists.networks),
        areas: Cow::Borrowed(&lists.geography.areas),
        places: Cow::Borrowed(&lists.geography.places),
        records: Cow::Borrowed(snapshot.records()),
        profiles: snapshot.profiles.all().cloned().collect(),
        practices: snapshot.practices.all().to_vec(),
        questions: snapshot.questions.all().to_vec(),
        trainings: snapshot.trainings.all().to_vec(),
        events: snapshot.events.all().to_vec(),
    };
    let body = postcard::to_stdvec(&contents).map_err(|error| SearchError::Encoding(error.to_string()))?;
    let beside = path.with_extension("new");
    let mut file = std::fs::File::create(&beside)?;
    file.write_all(&header(&body))?;
    file.write_all(&body)?;
    file.sync_all()?;
    std::fs::rename(&beside, path)?;
    Ok(())
}

/// Reads the snapshot; `None` when there is none that can be believed.
pub(crate) fn load(path: &Path) -> Option<Snapshot> {
    let bytes = std::fs::read(path).ok()?;
    let (head, body) = bytes.split_at_checked(4 + 32)?;
    if head != header(body) {
        return None;
    }
    let contents: Contents<'_> = postcard::from_bytes(body).ok()?;
    let geography = Geography::new(contents.areas.into_owned(), contents.places.into_owned());
    let lists = Lists::new(
        contents.countries.into_owned(),
        contents.bucs.into_owned(),
        contents.seds.into_owned(),
        contents.networks.into_owned(),
        geography,
    );
    let records = contents.records.into_owned();
    let snapshot = Snapshot::new(contents.as_of, contents.origin, Arc::new(lists), records);
    Some(snapshot.with_published(Published {
        profiles: Arc::new(Profiles::new(contents.profiles)),
        practices: Arc::new(Practices::new(contents.practices)),
        questions: Arc::new(Questions::new(contents.questions)),
        trainings: Arc::new(Trainings::new(contents.trainings)),
        events: Arc::new(Events::new(contents.events)),
    }))
}
