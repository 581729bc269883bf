using Microsoft.EntityFrameworkCore.Migrations;

namespace PatientSafety.Tests.Storage;

[Migration(Id)]
internal sealed class AddsAuthor : Migration
{
    public const string Id = "20260201000000_AddsAuthor";

    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("ALTER TABLE notes ADD COLUMN author TEXT NULL");
}
