using Microsoft.EntityFrameworkCore.Migrations;

namespace PatientSafety.Tests.Storage;

[Migration(Id)]
internal sealed class AddsNotes : Migration
{
    public const string Id = "20260101000000_AddsNotes";

    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("CREATE TABLE notes (body TEXT NOT NULL)");
}
