//! Requests to change entries, the day an entry was last confirmed, and contact persons with an expiry.

use sea_orm_migration::{
    prelude::*,
    schema::{
        boolean, date, date_null, integer, json_binary, text, text_null, timestamp_with_time_zone,
        timestamp_with_time_zone_null, uuid, uuid_null,
    },
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .alter_table(
                Table::alter().table("institution").add_column(ColumnDef::new("confirmed_on").date()).to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("change_request")
                    .col(uuid("id").primary_key())
                    .col(text("country"))
                    .col(text("state"))
                    .col(json_binary("act"))
                    .col(json_binary("bases"))
                    .col(date("effective_on"))
                    .col(text("note"))
                    .col(text_null("short_notice_reason"))
                    .col(boolean("is_substantial"))
                    .col(boolean("is_short_notice"))
                    .col(uuid("drafted_by"))
                    .col(timestamp_with_time_zone("drafted_at"))
                    .col(uuid_null("proposed_by"))
                    .col(timestamp_with_time_zone_null("proposed_at"))
                    .col(uuid_null("decided_by"))
                    .col(timestamp_with_time_zone_null("decided_at"))
                    .col(text_null("decision_reason"))
                    .col(date_null("announced_on"))
                    .col(uuid_null("act_id"))
                    .col(integer("version"))
                    .foreign_key(
                        ForeignKey::create()
                            .name("change_request_country")
                            .from("change_request", "country")
                            .to("country", "code"),
                    )
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("change_request_subject")
                    .col(uuid("change_request_id"))
                    .col(text("code"))
                    .primary_key(Index::create().col("change_request_id").col("code"))
                    .foreign_key(
                        ForeignKey::create()
                            .name("change_request_subject_request")
                            .from("change_request_subject", "change_request_id")
                            .to("change_request", "id"),
                    )
                    .to_owned(),
            )
            .await?;
        for (name, table, columns) in [
            ("change_request_by_state", "change_request", &["country", "state"][..]),
            ("change_request_subject_by_code", "change_request_subject", &["code"]),
        ] {
            let mut index = Index::create().name(name).table(table).to_owned();
            for column in columns {
                index.col(*column);
            }
            manager.create_index(index).await?;
        }
        Ok(())
    }
}
