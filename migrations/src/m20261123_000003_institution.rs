//! Institutions as identity plus dated revisions, their relations and access points.

use sea_orm_migration::{
    prelude::*,
    schema::{
        boolean, date_null, integer, json_binary, text, text_null, text_uniq, timestamp_with_time_zone,
        timestamp_with_time_zone_null, uuid,
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
                    .table("access_point")
                    .col(uuid("id").primary_key())
                    .col(text_uniq("code"))
                    .col(text("country"))
                    .col(json_binary("names"))
                    .col(json_binary("contacts"))
                    .foreign_key(ForeignKey::create().from("access_point", "country").to("country", "code"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("institution")
                    .col(uuid("id").primary_key())
                    .col(text_uniq("code"))
                    .col(text("country"))
                    .col(text("national_id"))
                    .col(text("code_status"))
                    .col(boolean("is_public"))
                    .col(boolean("is_placeholder"))
                    .col(date_null("valid_from"))
                    .col(date_null("valid_to"))
                    .col(integer("version"))
                    .foreign_key(
                        ForeignKey::create()
                            .name("institution_country")
                            .from("institution", "country")
                            .to("country", "code"),
                    )
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("revision")
                    .col(uuid("id").primary_key())
                    .col(uuid("institution_id"))
                    .col(date_null("effective_from"))
                    .col(date_null("effective_to"))
                    .col(timestamp_with_time_zone("recorded_at"))
                    .col(timestamp_with_time_zone_null("superseded_at"))
                    .col(text("acronym"))
                    .col(text_null("network"))
                    .col(json_binary("names"))
                    .col(json_binary("functions"))
                    .col(json_binary("areas"))
                    .col(json_binary("addresses"))
                    .col(json_binary("contacts"))
                    .foreign_key(
                        ForeignKey::create()
                            .name("revision_institution")
                            .from("revision", "institution_id")
                            .to("institution", "id"),
                    )
                    .foreign_key(
                        ForeignKey::create().name("revision_network").from("revision", "network").to("network", "code"),
                    )
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("relation")
                    .col(uuid("id").primary_key())
                    .col(uuid("institution_id"))
                    .col(text("kind"))
                    .col(uuid("other_id"))
                    .col(date_null("on"))
                    .col(text_null("scope"))
                    .foreign_key(
                        ForeignKey::create()
                            .name("relation_institution")
                            .from("relation", "institution_id")
                            .to("institution", "id"),
                    )
                    .foreign_key(
                        ForeignKey::create()
                            .name("relation_other")
                            .from("relation", "other_id")
                            .to("institution", "id"),
                    )
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("access_point_link")
                    .col(uuid("id").primary_key())
                    .col(uuid("institution_id"))
                    .col(uuid("access_point_id"))
                    .col(date_null("valid_from"))
                    .col(date_null("valid_to"))
                    .foreign_key(
                        ForeignKey::create()
                            .name("access_point_link_institution")
                            .from("access_point_link", "institution_id")
                            .to("institution", "id"),
                    )
                    .foreign_key(
                        ForeignKey::create()
                            .name("access_point_link_access_point")
                            .from("access_point_link", "access_point_id")
                            .to("access_point", "id"),
                    )
                    .to_owned(),
            )
            .await?;
        for (name, table, columns) in [
            ("institution_by_country", "institution", &["country", "valid_from"][..]),
            ("revision_by_institution", "revision", &["institution_id", "effective_from"]),
            ("relation_by_institution", "relation", &["institution_id"]),
            ("relation_by_other", "relation", &["other_id"]),
            ("access_point_link_by_institution", "access_point_link", &["institution_id"]),
            ("access_point_link_by_access_point", "access_point_link", &["access_point_id"]),
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
