//! Mails that are to be sent, and the language in which somebody reads them.

use sea_orm_migration::{
    prelude::*,
    schema::{integer, json_binary, text, text_null, timestamp_with_time_zone, timestamp_with_time_zone_null, uuid},
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                Table::create()
                    .table("mail")
                    .col(uuid("id").primary_key())
                    .col(text("key").unique_key())
                    .col(uuid("person_id"))
                    .col(text("address"))
                    .col(text("language"))
                    .col(text("kind"))
                    .col(json_binary("args"))
                    .col(text("path"))
                    .col(text("state"))
                    .col(integer("attempts"))
                    .col(timestamp_with_time_zone("due_at"))
                    .col(timestamp_with_time_zone_null("claimed_until"))
                    .col(text_null("error"))
                    .col(timestamp_with_time_zone("queued_at"))
                    .col(timestamp_with_time_zone_null("sent_at"))
                    .to_owned(),
            )
            .await?;
        let mut index = Index::create().name("mail_by_due").table("mail").to_owned();
        manager.create_index(index.col("state").col("due_at").to_owned()).await?;
        let column = Table::alter().table("person").add_column(text_null("language")).to_owned();
        manager.alter_table(column).await
    }
}
