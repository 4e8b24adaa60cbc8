//! National implementation profiles.

use sea_orm_migration::{
    prelude::*,
    schema::{
        boolean, date_null, integer, integer_null, json_binary, text, text_null, timestamp_with_time_zone,
        timestamp_with_time_zone_null, uuid, uuid_null,
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
                    .table("profile")
                    .col(uuid("id").primary_key())
                    .col(text("country"))
                    .col(integer("number"))
                    .col(text("state"))
                    .col(json_binary("content"))
                    .col(text("summary"))
                    .col(integer_null("based_on"))
                    .col(uuid_null("drafted_by"))
                    .col(uuid_null("saved_by"))
                    .col(timestamp_with_time_zone("saved_at"))
                    .col(uuid_null("published_by"))
                    .col(timestamp_with_time_zone_null("published_at"))
                    .col(timestamp_with_time_zone_null("superseded_at"))
                    .col(uuid_null("withdrawn_by"))
                    .col(timestamp_with_time_zone_null("withdrawn_at"))
                    .col(text_null("withdrawal_reason"))
                    .col(date_null("confirmed_on"))
                    .col(boolean("is_demonstration"))
                    .col(integer("version"))
                    .foreign_key(
                        ForeignKey::create().name("profile_country").from("profile", "country").to("country", "code"),
                    )
                    .to_owned(),
            )
            .await?;
        // One version of each number, and one draft, which is number 0.
        let mut index = Index::create().name("profile_by_country").table("profile").unique().to_owned();
        manager.create_index(index.col("country").col("number").to_owned()).await
    }
}
