//! Geography: areas (NUTS 2021, LAU, national districts) and the places that lie in them.

use sea_orm_migration::{
    prelude::*,
    schema::{json_binary, text, text_null, uuid},
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                Table::create()
                    .table("area")
                    .col(text("code").primary_key())
                    .col(text("country"))
                    .col(text("scheme"))
                    .col(text_null("parent"))
                    .col(json_binary("names"))
                    .foreign_key(ForeignKey::create().from("area", "country").to("country", "code"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("place")
                    .col(uuid("id").primary_key())
                    .col(text("country"))
                    .col(json_binary("names"))
                    .col(json_binary("areas"))
                    .foreign_key(ForeignKey::create().from("place", "country").to("country", "code"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(Index::create().name("area_country").table("area").col("country").to_owned()).await?;
        manager.create_index(Index::create().name("place_country").table("place").col("country").to_owned()).await
    }
}
