//! The change log: audit trail, outbox and feed in one, numbered in commit order.

use sea_orm_migration::{
    prelude::*,
    schema::{big_integer, boolean, integer, text, text_null, timestamp_with_time_zone, uuid},
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                Table::create()
                    .table("change")
                    .col(big_integer("seq").primary_key())
                    .col(text("noun"))
                    .col(text("entity_id"))
                    .col(text("label"))
                    .col(text_null("country"))
                    .col(text("action"))
                    .col(uuid("act"))
                    .col(text("actor"))
                    .col(timestamp_with_time_zone("at"))
                    .col(boolean("is_public"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("change_head")
                    .col(integer("id").primary_key())
                    .col(big_integer("seq"))
                    .to_owned(),
            )
            .await?;
        // The one row every writing transaction takes last: its lock makes number order the order of commits.
        let head = Query::insert()
            .into_table("change_head")
            .columns(["id", "seq"])
            .values_panic([1.into(), 0.into()])
            .to_owned();
        manager.execute(head).await?;
        manager
            .create_index(
                Index::create().name("change_by_entity").table("change").col("noun").col("entity_id").to_owned(),
            )
            .await?;
        manager.create_index(Index::create().name("change_by_time").table("change").col("at").to_owned()).await
    }
}
