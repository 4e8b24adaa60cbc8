//! People, their sessions, invitations and attempts to sign in; what a repeated request was answered with.

use sea_orm_migration::{
    prelude::*,
    schema::{
        boolean, integer, json_binary, text, text_null, text_uniq, timestamp_with_time_zone,
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
                    .table("person")
                    .col(uuid("id").primary_key())
                    .col(text_uniq("email"))
                    .col(text("name"))
                    .col(text("role"))
                    .col(text_null("country"))
                    .col(text_null("password"))
                    .col(ColumnDef::new("subject").text().unique_key())
                    .col(boolean("is_demo"))
                    .col(timestamp_with_time_zone("created_at"))
                    .col(timestamp_with_time_zone_null("disabled_at"))
                    .col(integer("version"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("session")
                    .col(uuid("id").primary_key())
                    .col(uuid("person_id"))
                    .col(text("kind"))
                    .col(integer("person_version"))
                    .col(timestamp_with_time_zone("started_at"))
                    .col(timestamp_with_time_zone("expires_at"))
                    .col(timestamp_with_time_zone_null("ended_at"))
                    .col(text_null("ended_why"))
                    .foreign_key(
                        ForeignKey::create().name("session_person").from("session", "person_id").to("person", "id"),
                    )
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("refresh_token")
                    .col(text("digest").primary_key())
                    .col(uuid("session_id"))
                    .col(timestamp_with_time_zone("made_at"))
                    .col(timestamp_with_time_zone_null("used_at"))
                    .foreign_key(
                        ForeignKey::create()
                            .name("refresh_token_session")
                            .from("refresh_token", "session_id")
                            .to("session", "id"),
                    )
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("attempt")
                    .col(uuid("id").primary_key())
                    .col(timestamp_with_time_zone("at"))
                    .col(text("account"))
                    .col(text("address"))
                    .col(text("outcome"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("invitation")
                    .col(uuid("id").primary_key())
                    .col(text("email"))
                    .col(text("name"))
                    .col(text("role"))
                    .col(text_null("country"))
                    .col(text_uniq("digest"))
                    .col(uuid_null("invited_by"))
                    .col(timestamp_with_time_zone("made_at"))
                    .col(timestamp_with_time_zone("expires_at"))
                    .col(timestamp_with_time_zone_null("closed_at"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("answered")
                    .col(text("actor"))
                    .col(text("key"))
                    .col(text("digest"))
                    .col(json_binary("answer"))
                    .col(timestamp_with_time_zone("at"))
                    .primary_key(Index::create().col("actor").col("key"))
                    .to_owned(),
            )
            .await?;
        for (name, table, columns) in [
            ("session_by_person", "session", &["person_id", "ended_at"][..]),
            ("refresh_token_by_session", "refresh_token", &["session_id"]),
            ("attempt_by_account", "attempt", &["account", "at"]),
            ("attempt_by_address", "attempt", &["address", "at"]),
            ("invitation_by_email", "invitation", &["email"]),
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
