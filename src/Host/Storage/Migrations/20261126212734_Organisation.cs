using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PatientSafety.Host.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Organisation : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "followup_region",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RegionId = table.Column<string>(type: "TEXT", nullable: false),
                    Revision = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_followup_region", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "followup_unit",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    RegionId = table.Column<string>(type: "TEXT", nullable: false),
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    ExternalKey = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_followup_unit", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "followup_unit_change",
                columns: table => new
                {
                    Number = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RegionId = table.Column<string>(type: "TEXT", nullable: false),
                    Revision = table.Column<long>(type: "INTEGER", nullable: false),
                    Act = table.Column<string>(type: "TEXT", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Units = table.Column<string>(type: "TEXT", nullable: false),
                    Swedish = table.Column<string>(type: "TEXT", nullable: false),
                    English = table.Column<string>(type: "TEXT", nullable: false),
                    Before = table.Column<string>(type: "TEXT", nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", nullable: false),
                    Why = table.Column<string>(type: "TEXT", nullable: false),
                    ChangedAtUtc = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_followup_unit_change", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "followup_unit_version",
                columns: table => new
                {
                    Unit = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    LevelId = table.Column<string>(type: "TEXT", nullable: false),
                    Parent = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_followup_unit_version", x => new { x.Unit, x.From });
                    table.ForeignKey(
                        name: "FK_followup_unit_version_followup_unit_Parent",
                        column: x => x.Parent,
                        principalTable: "followup_unit",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_followup_unit_version_followup_unit_Unit",
                        column: x => x.Unit,
                        principalTable: "followup_unit",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_followup_region_RegionId",
                table: "followup_region",
                column: "RegionId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_followup_unit_RegionId_Id",
                table: "followup_unit",
                columns: new[] { "RegionId", "Id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_followup_unit_change_RegionId",
                table: "followup_unit_change",
                column: "RegionId");

            migrationBuilder.CreateIndex(
                name: "IX_followup_unit_version_Parent",
                table: "followup_unit_version",
                column: "Parent");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "followup_region");

            migrationBuilder.DropTable(
                name: "followup_unit_change");

            migrationBuilder.DropTable(
                name: "followup_unit_version");

            migrationBuilder.DropTable(
                name: "followup_unit");
        }
    }
}
