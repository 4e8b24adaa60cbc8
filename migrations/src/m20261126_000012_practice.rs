//! Good practices with their versions, steps, adopters and files.

use sea_orm_migration::{
    prelude::*,
    schema::{
        big_integer, boolean, date, date_null, integer, integer_null, json_binary, text, text_null,
        timestamp_with_time_zone, timestamp_with_time_zone_null, uuid, uuid_null,
    },
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

fn owned(name: &str, from: (&'static str, &'static str), to: &'static str) -> ForeignKeyCreateStatement {
    ForeignKey::create().name(name).from(from.0, from.1).to(to, "id").to_owned()
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let counter = Table::create().table("counter").col(text("name").primary_key()).col(integer("value")).to_owned();
        manager.create_table(counter).await?;
        manager
            .create_table(
                Table::create()
                    .table("practice")
                    .col(uuid("id").primary_key())
                    .col(integer("reference").unique_key())
                    .col(text("country"))
                    .col(uuid_null("owner"))
                    .col(timestamp_with_time_zone("created_at"))
                    .col(boolean("is_demonstration"))
                    .col(integer("version"))
                    .foreign_key(
                        ForeignKey::create().name("practice_country").from("practice", "country").to("country", "code"),
                    )
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("practice_version")
                    .col(uuid("id").primary_key())
                    .col(uuid("practice_id"))
                    .col(integer_null("number"))
                    .col(text("state"))
                    .col(json_binary("content"))
                    .col(uuid_null("saved_by"))
                    .col(json_binary("writers"))
                    .col(timestamp_with_time_zone("saved_at"))
                    .col(timestamp_with_time_zone_null("submitted_at"))
                    .col(timestamp_with_time_zone("state_since"))
                    .col(timestamp_with_time_zone_null("published_at"))
                    .col(timestamp_with_time_zone_null("superseded_at"))
                    .col(text_null("archive_reason"))
                    .col(date_null("confirmed_on"))
                    .col(integer("version"))
                    .foreign_key(&mut owned(
                        "practice_version_practice",
                        ("practice_version", "practice_id"),
                        "practice",
                    ))
                    .to_owned(),
            )
            .await?;
        let mut index =
            Index::create().name("practice_version_by_number").table("practice_version").unique().to_owned();
        manager.create_index(index.col("practice_id").col("number").to_owned()).await?;
        let mut index = Index::create().name("practice_version_by_state").table("practice_version").to_owned();
        manager.create_index(index.col("state").to_owned()).await?;
        manager
            .create_table(
                Table::create()
                    .table("practice_step")
                    .col(uuid("id").primary_key())
                    .col(uuid("practice_id"))
                    .col(uuid("version_id"))
                    .col(text("state"))
                    .col(uuid_null("by"))
                    .col(text_null("role"))
                    .col(text("comment"))
                    .col(timestamp_with_time_zone("at"))
                    .foreign_key(&mut owned(
                        "practice_step_version",
                        ("practice_step", "version_id"),
                        "practice_version",
                    ))
                    .to_owned(),
            )
            .await?;
        let mut index = Index::create().name("practice_step_by_practice").table("practice_step").to_owned();
        manager.create_index(index.col("practice_id").to_owned()).await?;
        manager
            .create_table(
                Table::create()
                    .table("uptake")
                    .col(uuid("id").primary_key())
                    .col(uuid("practice_id"))
                    .col(text("country"))
                    .col(text("institution"))
                    .col(text("stage"))
                    .col(json_binary("adaptation"))
                    .col(json_binary("evidence"))
                    .col(json_binary("reason"))
                    .col(text_null("contact"))
                    .col(uuid_null("stated_by"))
                    .col(uuid_null("saved_by"))
                    .col(timestamp_with_time_zone("saved_at"))
                    .col(integer("version"))
                    .foreign_key(&mut owned("uptake_practice", ("uptake", "practice_id"), "practice"))
                    .to_owned(),
            )
            .await?;
        let mut index = Index::create().name("uptake_by_adopter").table("uptake").unique().to_owned();
        manager.create_index(index.col("practice_id").col("country").col("institution").to_owned()).await?;
        manager
            .create_table(
                Table::create()
                    .table("uptake_step")
                    .col(uuid("id").primary_key())
                    .col(uuid("uptake_id"))
                    .col(text("stage"))
                    .col(date("on"))
                    .foreign_key(&mut owned("uptake_step_uptake", ("uptake_step", "uptake_id"), "uptake"))
                    .to_owned(),
            )
            .await?;
        let mut index = Index::create().name("uptake_step_by_uptake").table("uptake_step").to_owned();
        manager.create_index(index.col("uptake_id").to_owned()).await?;
        manager
            .create_table(
                Table::create()
                    .table("attachment")
                    .col(uuid("id").primary_key())
                    .col(text("noun"))
                    .col(uuid("owner_id"))
                    .col(text("name"))
                    .col(text("media_type"))
                    .col(big_integer("size"))
                    .col(text("digest"))
                    .col(ColumnDef::new("content").blob().not_null())
                    .col(uuid_null("by"))
                    .col(timestamp_with_time_zone("at"))
                    .to_owned(),
            )
            .await?;
        let mut index = Index::create().name("attachment_by_owner").table("attachment").to_owned();
        manager.create_index(index.col("noun").col("owner_id").to_owned()).await
    }
}
