//! Who wrote what a request says now.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let column = ColumnDef::new("written_by").uuid().to_owned();
        manager.alter_table(Table::alter().table("change_request").add_column(column).to_owned()).await
    }
}
