//! Code lists: countries, business use cases (BUC), structured electronic documents (SED), networks.

use sea_orm_migration::{
    prelude::*,
    schema::{boolean, integer, json_binary, text, text_null, text_uniq},
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                Table::create()
                    .table("country")
                    .col(text("code").primary_key())
                    .col(text_uniq("iso_code"))
                    .col(text_uniq("iso3"))
                    .col(text("name"))
                    .col(json_binary("names"))
                    .col(json_binary("languages"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("buc")
                    .col(text("code").primary_key())
                    .col(text_null("sector"))
                    .col(text("title"))
                    .col(text_null("participation"))
                    .col(json_binary("starts_with"))
                    .col(json_binary("documents"))
                    .col(json_binary("horizontal_documents"))
                    .col(json_binary("administrative_documents"))
                    .col(boolean("counterparty_removes_only_itself"))
                    .col(integer("position"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("sed")
                    .col(text("code").primary_key())
                    .col(text_null("sector"))
                    .col(text("title"))
                    .col(text("title_confidence"))
                    .col(json_binary("starts"))
                    .col(json_binary("used_in"))
                    .col(integer("position"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("network")
                    .col(text("code").primary_key())
                    .col(text("country"))
                    .col(text("acronym"))
                    .col(json_binary("names"))
                    .col(json_binary("sectors"))
                    .col(json_binary("websites"))
                    .foreign_key(ForeignKey::create().from("network", "country").to("country", "code"))
                    .to_owned(),
            )
            .await
    }
}
