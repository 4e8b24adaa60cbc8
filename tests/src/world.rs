//! A whole directory for one test: store, read model, clock, identities and the router.

use crate::actor::{Actor, Door};
use crate::builder::Fixture;
use crate::database::{Content, Database};
use bytes::Bytes;
use chrono::{DateTime, NaiveDate, Utc};
use domain::clock::MockClock;
use domain::institution::{Batch, Loaded, load};
use domain::person::{self, NewPerson};
use domain::session::{self, Provider, ProviderSettings, SigningKeys};
use domain::value::PersonRole;
use domain::{Ctx, DomainError, Ids, ReadModel, Store, Viewer};
use http::{Request, Response};
use http_body_util::{BodyExt, Full};
use server::app::{App, router};
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock};
use tokio::runtime::Runtime;
use tokio::sync::OnceCell;
use tokio::task::AbortHandle;
use tower::ServiceExt;
use tower::util::BoxCloneSyncService;
use uuid::Uuid;

/// The day on which every world stands, in Brussels.
pub const TODAY: &str = "2026-11-23";
/// The instant at which every world stands.
const NOW: &str = "2026-11-23T10:00:00Z";
/// Reading connections of a world's store.
const CONNECTIONS: u32 = 4;
/// Where counting goes on in a world whose database was copied, far above what the template used.
const COPIED: u64 = 1 << 40;

/// The runtime of everything that outlives a test: shared worlds, followers, requests.
pub(crate) fn runtime() -> &'static Runtime {
    static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| {
        tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime")
    });
    &RUNTIME
}

/// Identities 1, 2, 3, ...
#[derive(Debug)]
struct CountedIds(AtomicU64);

impl Ids for CountedIds {
    fn next(&self) -> Uuid {
        Uuid::from_u128(self.0.fetch_add(1, Ordering::Relaxed).into())
    }

    fn secret(&self) -> [u8; 32] {
        // Different in each process of a world, the same in each run.
        let count = self.0.fetch_add(1, Ordering::Relaxed);
        std::array::from_fn(|at| (count.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (at % 8 * 8)) as u8 ^ at as u8)
    }
}

fn now() -> DateTime<Utc> {
    NOW.parse().expect("an instant")
}

/// A directory of one test, with everything that serves it. It is gone when this value is.
#[derive(Debug)]
pub struct World {
    ctx: Ctx,
    clock: Arc<MockClock>,
    door: Door,
    follower: Option<AbortHandle>,
    // Last, so that everything that uses it is gone before.
    database: Database,
}

impl World {
    /// An empty directory.
    pub async fn new() -> Self {
        Self::open(Content::Empty, 1).await
    }

    /// An empty directory whose people may also come with tokens of the provider `issuer`, made for `audience`.
    pub async fn with_provider(issuer: &str, audience: &str) -> Self {
        let mut world = Self::new().await;
        let settings = ProviderSettings { issuer: issuer.to_owned(), audience: audience.to_owned(), secret: None };
        world.ctx.provider = Some(Provider::new(settings, Arc::clone(&world.clock) as _));
        world.door = door(&world.ctx);
        world
    }

    /// A directory that holds what `fixture` builds.
    pub async fn with(fixture: Fixture) -> Self {
        let world = Self::new().await;
        world.load(fixture.batch()).await.expect("the fixture can be loaded");
        world.catch_up().await;
        world
    }

    /// The bundled directory, for one test alone.
    pub async fn seeded() -> Self {
        Self::open(Content::Bundled, COPIED).await
    }

    /// The bundled directory, shared by all tests of the process: only for reading.
    pub async fn bundled() -> &'static Self {
        static SHARED: OnceCell<World> = OnceCell::const_new();
        SHARED.get_or_init(Self::seeded).await
    }

    async fn open(content: Content, first_id: u64) -> Self {
        let work = async move {
            let database = Database::new(content).await;
            let clock = Arc::new(MockClock::new(now()));
            let ctx = context(database.url(), &clock, first_id).await;
            let door = door(&ctx);
            Self { ctx, clock, door, follower: None, database }
        };
        runtime().spawn(work).await.expect("a world")
    }

    /// What every verb of the domain needs.
    pub fn ctx(&self) -> &Ctx {
        &self.ctx
    }

    /// The clock; it moves when told to.
    pub fn clock(&self) -> &MockClock {
        &self.clock
    }

    /// The store's address.
    pub fn database_url(&self) -> &str {
        self.database.url()
    }

    /// The store's file; none on PostgreSQL.
    pub fn database_file(&self) -> Option<PathBuf> {
        self.database.file()
    }

    /// Runs SQL statements on the world's database behind the store's back, as somebody with its password could.
    pub async fn tamper(&self, sql: &str) {
        self.database.tamper(sql).await;
    }

    /// Somebody who is not signed in.
    pub fn anonymous(&self) -> Actor {
        Actor::new(self.door.clone())
    }

    /// Somebody with an account of this role, of a country for roles that need one, signed in as a program.
    ///
    /// Each call makes another person; the address begins with `name`.
    ///
    /// # Panics
    /// When the account cannot be made.
    pub async fn person(&self, name: &str, role: PersonRole, country: Option<&str>) -> Actor {
        let (ctx, name, country) = (self.ctx.clone(), name.to_owned(), country.map(str::to_owned));
        let token = runtime().spawn(async move {
            let email = format!("{name}@people.example");
            let new = NewPerson { email: email.clone(), name, role, country };
            person::add(&ctx, &Viewer::Machine("tests"), new, None).await.expect("an account");
            session::script(&ctx, &email).await.expect("a session").token
        });
        self.anonymous().with_token(&token.await.expect("a token"))
    }

    /// Somebody who signs in again, by the name they were made with.
    ///
    /// # Panics
    /// When there is nobody of this name.
    pub async fn again(&self, name: &str) -> Actor {
        let started = session::script(&self.ctx, &format!("{name}@people.example")).await.expect("a session");
        self.anonymous().with_token(&started.token)
    }

    /// Loads a batch through the domain, as a machine of ours.
    ///
    /// # Errors
    /// What [`load`] refuses.
    pub async fn load(&self, batch: Batch) -> Result<Loaded, DomainError> {
        load(&self.ctx, &Viewer::Machine("tests"), batch, |_| {}).await
    }

    /// Takes everything that was committed into the read model.
    pub async fn catch_up(&self) {
        self.ctx.model.catch_up().await.expect("the read model follows");
    }

    /// Lets the read model follow by itself from now on, as a server does.
    pub fn follow(&mut self) {
        let model = self.ctx.model.clone();
        self.follower = Some(runtime().spawn(async move { model.follow().await }).abort_handle());
    }

    /// Another process over the same store: a store handle, read model and router of its own, following by itself.
    pub async fn second_process(&self) -> (Actor, Ctx) {
        let (url, clock) = (self.database.url().to_owned(), Arc::clone(&self.clock));
        let work = async move {
            let ctx = context(&url, &clock, COPIED * 2).await;
            let model = ctx.model.clone();
            runtime().spawn(async move { model.follow().await });
            (Actor::new(door(&ctx)), ctx)
        };
        runtime().spawn(work).await.expect("a second process")
    }

    /// SQL statements that were run while `work` ran; nobody else may use the world meanwhile.
    pub async fn statements<T>(&self, work: impl Future<Output = T>) -> (T, u64) {
        let before = self.ctx.store.statements();
        let value = work.await;
        (value, self.ctx.store.statements() - before)
    }

    /// The civil day of this world.
    pub fn today(&self) -> NaiveDate {
        self.ctx.today()
    }
}

impl Drop for World {
    fn drop(&mut self) {
        if let Some(follower) = self.follower.take() {
            follower.abort();
        }
    }
}

async fn context(url: &str, clock: &Arc<MockClock>, first_id: u64) -> Ctx {
    let store = Store::open(url, CONNECTIONS).await.expect("the store can be opened");
    let model = ReadModel::open(store.clone(), None).await.expect("the read model can be built");
    let ids = Arc::new(CountedIds(AtomicU64::new(first_id)));
    Ctx {
        store,
        model,
        clock: Arc::clone(clock) as _,
        ids,
        keys: keys(),
        provider: None,
        mail: domain::mail::Mailing::On,
        refusals: domain::refusal::Refusals::default(),
    }
}

/// The signing key of every world.
fn keys() -> SigningKeys {
    let pem = SigningKeys::generate([42; 32]).expect("a key");
    SigningKeys::new("eessi-directory", &pem).expect("a key ring")
}

/// The whole router, as a service that gives complete bodies.
fn door(ctx: &Ctx) -> Door {
    let router = router(App { ctx: ctx.clone(), metrics: None, site: web::Site::default(), limit: None })
        .expect("the router can be made");
    let service = ServiceExt::<Request<Full<Bytes>>>::then(router, |answer: Result<Response<_>, _>| async move {
        let (head, body) = answer?.into_parts();
        let body = BodyExt::collect(body).await.map(http_body_util::Collected::to_bytes).unwrap_or_default();
        Ok(Response::from_parts(head, body))
    });
    Door(BoxCloneSyncService::new(service))
}

/// Fills the empty store at `url` with the bundled directory and closes it.
pub(crate) async fn fill(url: String) {
    let clock = Arc::new(MockClock::new(now()));
    let ctx = context(&url, &clock, 1).await;
    seed::run(&ctx, |_| {}).await.expect("the bundled directory can be loaded");
    let Ctx { store, model, .. } = ctx;
    drop(model);
    store.close().await.expect("the store can be closed");
}
