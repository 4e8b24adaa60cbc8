//! Trainings, who takes part, what they say of it, and addresses of calendars.

use sea_orm_migration::{
    prelude::*,
    schema::{
        boolean, integer, json_binary, text, timestamp_with_time_zone, timestamp_with_time_zone_null, uuid, uuid_null,
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
                    .table("training")
                    .col(uuid("id").primary_key())
                    .col(integer("reference").unique_key())
                    .col(text("state"))
                    .col(json_binary("content"))
                    .col(integer("sequence"))
                    .col(integer("seatings"))
                    .col(uuid_null("created_by"))
                    .col(timestamp_with_time_zone_null("published_at"))
                    .col(timestamp_with_time_zone("changed_at"))
                    .col(text("reason"))
                    .col(boolean("is_demonstration"))
                    .col(integer("version"))
                    .to_owned(),
            )
            .await?;
        let to_training = |name: &'static str| {
            ForeignKey::create()
                .name(format!("{name}_training"))
                .from(name, "training_id")
                .to("training", "id")
                .to_owned()
        };
        manager
            .create_table(
                Table::create()
                    .table("nomination")
                    .col(uuid("id").primary_key())
                    .col(uuid("training_id"))
                    .col(text("country"))
                    .col(text("institution"))
                    .col(text("name"))
                    .col(text("email"))
                    .col(uuid_null("person_id"))
                    .col(text("note"))
                    .col(text("state"))
                    .col(uuid_null("nominated_by"))
                    .col(timestamp_with_time_zone("nominated_at"))
                    .col(timestamp_with_time_zone_null("waiting_since"))
                    .col(timestamp_with_time_zone("state_since"))
                    .col(text("reason"))
                    .col(integer("version"))
                    .foreign_key(&mut to_training("nomination"))
                    .to_owned(),
            )
            .await?;
        for column in ["training_id", "person_id", "nominated_by", "country"] {
            let mut index = Index::create().name(format!("nomination_by_{column}")).table("nomination").to_owned();
            manager.create_index(index.col(column).to_owned()).await?;
        }
        manager
            .create_table(
                Table::create()
                    .table("training_feedback")
                    .col(uuid("nomination_id").primary_key())
                    .col(uuid("training_id"))
                    .col(integer("score"))
                    .col(text("useful"))
                    .col(text("missing"))
                    .col(timestamp_with_time_zone("at"))
                    .foreign_key(&mut to_training("training_feedback"))
                    .to_owned(),
            )
            .await?;
        let mut index = Index::create().name("training_feedback_by_training").table("training_feedback").to_owned();
        manager.create_index(index.col("training_id").to_owned()).await?;
        manager
            .create_table(
                Table::create()
                    .table("calendar_key")
                    .col(uuid("person_id").primary_key())
                    .col(text("digest").unique_key())
                    .col(timestamp_with_time_zone("made_at"))
                    .to_owned(),
            )
            .await
    }
}
