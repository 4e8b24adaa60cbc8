//! Competences: institution x BUC x role x period, with readiness.

use sea_orm_migration::{
    prelude::*,
    schema::{big_integer, boolean, date_null, json_binary_null, text, uuid},
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                Table::create()
                    .table("competence")
                    .col(big_integer("id").primary_key().auto_increment())
                    .col(uuid("institution_id"))
                    .col(text("country"))
                    .col(text("buc"))
                    .col(text("role"))
                    .col(date_null("valid_from"))
                    .col(date_null("valid_to"))
                    .col(boolean("ready"))
                    .col(json_binary_null("areas"))
                    .col(json_binary_null("scope"))
                    .foreign_key(
                        ForeignKey::create()
                            .name("competence_institution")
                            .from("competence", "institution_id")
                            .to("institution", "id"),
                    )
                    .foreign_key(
                        ForeignKey::create().name("competence_buc").from("competence", "buc").to("buc", "code"),
                    )
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(
                Index::create()
                    .name("competence_by_question")
                    .table("competence")
                    .col("country")
                    .col("buc")
                    .col("role")
                    .col("valid_from")
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(
                Index::create().name("competence_by_institution").table("competence").col("institution_id").to_owned(),
            )
            .await
    }
}
