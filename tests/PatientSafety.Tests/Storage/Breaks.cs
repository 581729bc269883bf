using Microsoft.EntityFrameworkCore.Migrations;

namespace PatientSafety.Tests.Storage;

[Migration(Id)]
internal sealed class Breaks : Migration
{
    public const string Id = "20260201000000_Breaks";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("DELETE FROM notes");
        migrationBuilder.Sql("DROP TABLE a_table_that_is_not_there");
    }
}
