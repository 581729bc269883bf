using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PatientSafety.Host.Storage.Migrations
{
    /// <inheritdoc />
    public partial class NationalPlan : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "national_crosswalk",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CrosswalkId = table.Column<string>(type: "TEXT", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    Content = table.Column<string>(type: "TEXT", nullable: false),
                    Origin = table.Column<string>(type: "TEXT", nullable: false),
                    ChangedAtUtc = table.Column<long>(type: "INTEGER", nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", nullable: false),
                    Why = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_national_crosswalk", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "national_draft",
                columns: table => new
                {
                    EditionId = table.Column<string>(type: "TEXT", nullable: false),
                    Base = table.Column<string>(type: "TEXT", nullable: true),
                    Content = table.Column<string>(type: "TEXT", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAtUtc = table.Column<long>(type: "INTEGER", nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_national_draft", x => x.EditionId);
                });

            migrationBuilder.CreateTable(
                name: "national_publication",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    EditionId = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<string>(type: "TEXT", nullable: false),
                    Content = table.Column<string>(type: "TEXT", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", nullable: false),
                    Origin = table.Column<string>(type: "TEXT", nullable: false),
                    PublishedAtUtc = table.Column<long>(type: "INTEGER", nullable: false),
                    PublishedBy = table.Column<string>(type: "TEXT", nullable: false),
                    Why = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_national_publication", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_national_crosswalk_CrosswalkId_Revision",
                table: "national_crosswalk",
                columns: new[] { "CrosswalkId", "Revision" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_national_publication_EditionId_Version",
                table: "national_publication",
                columns: new[] { "EditionId", "Version" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "national_crosswalk");

            migrationBuilder.DropTable(
                name: "national_draft");

            migrationBuilder.DropTable(
                name: "national_publication");
        }
    }
}
