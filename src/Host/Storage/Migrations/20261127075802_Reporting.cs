using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PatientSafety.Host.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Reporting : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "reporting_frozen",
                columns: table => new
                {
                    Number = table.Column<string>(type: "TEXT", nullable: false),
                    Place = table.Column<string>(type: "TEXT", nullable: false),
                    Report = table.Column<string>(type: "TEXT", nullable: false),
                    Period = table.Column<string>(type: "TEXT", nullable: false),
                    Unit = table.Column<string>(type: "TEXT", nullable: false),
                    Language = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Corrects = table.Column<string>(type: "TEXT", nullable: true),
                    Why = table.Column<string>(type: "TEXT", nullable: true),
                    DrawnUpOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    FrozenAtUtc = table.Column<long>(type: "INTEGER", nullable: false),
                    FrozenBy = table.Column<string>(type: "TEXT", nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Html = table.Column<byte[]>(type: "BLOB", nullable: false),
                    JsonHash = table.Column<string>(type: "TEXT", nullable: false),
                    HtmlHash = table.Column<string>(type: "TEXT", nullable: false),
                    MarkdownHash = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reporting_frozen", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "reporting_text",
                columns: table => new
                {
                    Number = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Report = table.Column<string>(type: "TEXT", nullable: false),
                    Section = table.Column<string>(type: "TEXT", nullable: false),
                    Language = table.Column<string>(type: "TEXT", nullable: false),
                    Markdown = table.Column<string>(type: "TEXT", nullable: true),
                    Follows = table.Column<long>(type: "INTEGER", nullable: false),
                    Beside = table.Column<string>(type: "TEXT", nullable: false),
                    WrittenAtUtc = table.Column<long>(type: "INTEGER", nullable: false),
                    WrittenBy = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reporting_text", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "reporting_approval",
                columns: table => new
                {
                    Number = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Report = table.Column<string>(type: "TEXT", nullable: false),
                    ApprovedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ApprovedBy = table.Column<string>(type: "TEXT", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", nullable: true),
                    RecordedAtUtc = table.Column<long>(type: "INTEGER", nullable: false),
                    RecordedBy = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reporting_approval", x => x.Number);
                    table.ForeignKey(
                        name: "FK_reporting_approval_reporting_frozen_Report",
                        column: x => x.Report,
                        principalTable: "reporting_frozen",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "reporting_rendered",
                columns: table => new
                {
                    Number = table.Column<string>(type: "TEXT", nullable: false),
                    Format = table.Column<string>(type: "TEXT", nullable: false),
                    Bytes = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", nullable: false),
                    MadeAtUtc = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reporting_rendered", x => new { x.Number, x.Format });
                    table.ForeignKey(
                        name: "FK_reporting_rendered_reporting_frozen_Number",
                        column: x => x.Number,
                        principalTable: "reporting_frozen",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_reporting_approval_Report",
                table: "reporting_approval",
                column: "Report");

            migrationBuilder.CreateIndex(
                name: "IX_reporting_frozen_Place_Report_Period_Unit_Language_Version",
                table: "reporting_frozen",
                columns: new[] { "Place", "Report", "Period", "Unit", "Language", "Version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_reporting_text_Report_Section_Language_Follows",
                table: "reporting_text",
                columns: new[] { "Report", "Section", "Language", "Follows" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "reporting_approval");

            migrationBuilder.DropTable(
                name: "reporting_rendered");

            migrationBuilder.DropTable(
                name: "reporting_text");

            migrationBuilder.DropTable(
                name: "reporting_frozen");
        }
    }
}
