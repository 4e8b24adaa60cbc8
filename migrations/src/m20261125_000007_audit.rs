//! The change log becomes a hash chain with erasable payloads; refused attempts get a chain of their own.

use sea_orm_migration::{
    prelude::*,
    schema::{big_integer, integer, text, text_null, timestamp_with_time_zone},
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // One column a statement: SQLite takes no more.
        for column in ["digest", "personal_digest", "hash"] {
            manager
                .alter_table(Table::alter().table("change").add_column(ColumnDef::new(column).text()).to_owned())
                .await?;
        }
        manager
            .alter_table(
                Table::alter()
                    .table("change_head")
                    .add_column(ColumnDef::new("hash").text().not_null().default(""))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("change_payload")
                    .col(big_integer("seq"))
                    .col(text("part"))
                    .col(text("salt"))
                    .col(text("content"))
                    .primary_key(Index::create().col("seq").col("part"))
                    .foreign_key(
                        ForeignKey::create()
                            .name("change_payload_change")
                            .from("change_payload", "seq")
                            .to("change", "seq"),
                    )
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("refusal")
                    .col(big_integer("seq").primary_key())
                    .col(timestamp_with_time_zone("at"))
                    .col(text("actor"))
                    .col(text("action"))
                    .col(text("noun"))
                    .col(text_null("country"))
                    .col(text("label"))
                    .col(integer("times"))
                    .col(text("hash"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("refusal_head")
                    .col(integer("id").primary_key())
                    .col(big_integer("seq"))
                    .col(text("hash"))
                    .to_owned(),
            )
            .await?;
        let head = Query::insert()
            .into_table("refusal_head")
            .columns(["id", "seq", "hash"])
            .values_panic([1.into(), 0.into(), "".into()])
            .to_owned();
        manager.execute(head).await?;
        Ok(())
    }
}
