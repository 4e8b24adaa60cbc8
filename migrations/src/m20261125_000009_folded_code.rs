//! No two codes differ by the case of their letters only, or people would take one for the other.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // An index on an expression: the builder has no word for it, both engines have the same.
        let statement = "CREATE UNIQUE INDEX institution_folded_code ON institution (lower(code))";
        manager.get_connection().execute_unprepared(statement).await?;
        Ok(())
    }
}
