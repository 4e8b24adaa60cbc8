//! Requests for study visits and meetings, their hosts, steps and messages, and what countries say of themselves as hosts.

use sea_orm_migration::{
    prelude::*,
    schema::{
        boolean, integer, integer_null, json_binary, text, text_null, timestamp_with_time_zone,
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
                    .table("visit")
                    .col(uuid("id").primary_key())
                    .col(integer("reference").unique_key())
                    .col(text("kind"))
                    .col(text("state"))
                    .col(text("country"))
                    .col(uuid_null("requested_by"))
                    .col(json_binary("content"))
                    .col(json_binary("participants"))
                    .col(json_binary("plan"))
                    .col(json_binary("report"))
                    .col(json_binary("documents"))
                    .col(text("reason"))
                    .col(boolean("is_consented"))
                    .col(integer("sequence"))
                    .col(integer("holds"))
                    .col(timestamp_with_time_zone("state_since"))
                    .col(timestamp_with_time_zone_null("due_at"))
                    .col(timestamp_with_time_zone_null("remind_at"))
                    .col(timestamp_with_time_zone_null("submitted_at"))
                    .col(timestamp_with_time_zone("created_at"))
                    .col(timestamp_with_time_zone("changed_at"))
                    .col(timestamp_with_time_zone_null("forgotten_at"))
                    .col(boolean("is_demonstration"))
                    .col(integer("version"))
                    .to_owned(),
            )
            .await?;
        for column in ["due_at", "remind_at", "requested_by"] {
            let mut index = Index::create().name(format!("visit_by_{column}")).table("visit").to_owned();
            manager.create_index(index.col(column).to_owned()).await?;
        }
        let to_visit = |name: &'static str| {
            ForeignKey::create().name(format!("{name}_visit")).from(name, "visit_id").to("visit", "id").to_owned()
        };
        manager
            .create_table(
                Table::create()
                    .table("visit_host")
                    .col(uuid("id").primary_key())
                    .col(uuid("visit_id"))
                    .col(integer("position"))
                    .col(text("country"))
                    .col(text("institution"))
                    .col(boolean("is_required"))
                    .col(text("answer"))
                    .col(json_binary("windows"))
                    .col(text("comment"))
                    .col(boolean("is_consented"))
                    .col(uuid_null("contact"))
                    .col(timestamp_with_time_zone_null("answered_at"))
                    .col(integer("version"))
                    .foreign_key(&mut to_visit("visit_host"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("visit_step")
                    .col(uuid("id").primary_key())
                    .col(uuid("visit_id"))
                    .col(text("kind"))
                    .col(text("state"))
                    .col(uuid_null("by"))
                    .col(text_null("role"))
                    .col(text("country"))
                    .col(text("comment"))
                    .col(timestamp_with_time_zone_null("due_at"))
                    .col(timestamp_with_time_zone("at"))
                    .foreign_key(&mut to_visit("visit_step"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("visit_message")
                    .col(uuid("id").primary_key())
                    .col(uuid("visit_id"))
                    .col(uuid_null("by"))
                    .col(text_null("role"))
                    .col(text("country"))
                    .col(text("body"))
                    .col(timestamp_with_time_zone("at"))
                    .foreign_key(&mut to_visit("visit_message"))
                    .to_owned(),
            )
            .await?;
        for table in ["visit_host", "visit_step", "visit_message"] {
            let mut index = Index::create().name(format!("{table}_by_visit")).table(table).to_owned();
            manager.create_index(index.col("visit_id").to_owned()).await?;
        }
        manager
            .create_table(
                Table::create()
                    .table("hosting")
                    .col(text("country").primary_key())
                    .col(integer_null("capacity"))
                    .col(json_binary("blackouts"))
                    .col(text("note"))
                    .col(timestamp_with_time_zone("changed_at"))
                    .col(integer("version"))
                    .to_owned(),
            )
            .await
    }
}
