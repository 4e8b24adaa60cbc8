//! Questions to direct user support, their answers, notes and ratings.

use sea_orm_migration::{
    prelude::*,
    schema::{
        boolean, integer, json_binary_null, text, text_null, timestamp_with_time_zone, timestamp_with_time_zone_null,
        uuid, uuid_null,
    },
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                Table::create()
                    .table("question")
                    .col(uuid("id").primary_key())
                    .col(integer("reference").unique_key())
                    .col(text("title"))
                    .col(text("body"))
                    .col(text("language"))
                    .col(text_null("sector"))
                    .col(text_null("buc"))
                    .col(text_null("country"))
                    .col(uuid_null("asked_by"))
                    .col(text_null("asker_country"))
                    .col(text_null("assigned_country"))
                    .col(text("state"))
                    .col(timestamp_with_time_zone("asked_at"))
                    .col(timestamp_with_time_zone("waiting_since"))
                    .col(timestamp_with_time_zone_null("answered_at"))
                    .col(json_binary_null("knowledge"))
                    .col(uuid_null("published_by"))
                    .col(timestamp_with_time_zone_null("published_at"))
                    .col(timestamp_with_time_zone_null("revised_at"))
                    .col(boolean("is_demonstration"))
                    .col(integer("version"))
                    .to_owned(),
            )
            .await?;
        for column in ["state", "asked_by", "assigned_country"] {
            let mut index = Index::create().name(format!("question_by_{column}")).table("question").to_owned();
            manager.create_index(index.col(column).to_owned()).await?;
        }
        for name in ["answer", "question_note"] {
            manager
                .create_table(
                    Table::create()
                        .table(name)
                        .col(uuid("id").primary_key())
                        .col(uuid("question_id"))
                        .col(text("body"))
                        .col(uuid_null("by"))
                        .col(text_null("role"))
                        .col(timestamp_with_time_zone("at"))
                        .foreign_key(
                            ForeignKey::create()
                                .name(format!("{name}_question"))
                                .from(name, "question_id")
                                .to("question", "id"),
                        )
                        .to_owned(),
                )
                .await?;
            let mut index = Index::create().name(format!("{name}_by_question")).table(name).to_owned();
            manager.create_index(index.col("question_id").to_owned()).await?;
        }
        manager
            .create_table(
                Table::create()
                    .table("question_rating")
                    .col(uuid("question_id"))
                    .col(uuid("by"))
                    .col(integer("score"))
                    .col(timestamp_with_time_zone("at"))
                    .primary_key(Index::create().col("question_id").col("by"))
                    .foreign_key(
                        ForeignKey::create()
                            .name("question_rating_question")
                            .from("question_rating", "question_id")
                            .to("question", "id"),
                    )
                    .to_owned(),
            )
            .await
    }
}
