using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ClaimTracker.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class CorrectionsAndRanks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "About",
                table: "Decisions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<decimal>(
                name: "ReportedHigh",
                table: "Decisions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsSetApart",
                table: "DecisionEvidence",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Corrections",
                table: "Articles",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsWithdrawn",
                table: "Articles",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "Corrections",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Number = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    StoryId = table.Column<string>(type: "TEXT", nullable: true),
                    ArticleId = table.Column<string>(type: "TEXT", nullable: true),
                    Start = table.Column<int>(type: "INTEGER", nullable: true),
                    End = table.Column<int>(type: "INTEGER", nullable: true),
                    Content = table.Column<string>(type: "TEXT", nullable: true),
                    Summary = table.Column<string>(type: "TEXT", nullable: false),
                    Before = table.Column<string>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    Reviewer = table.Column<string>(type: "TEXT", nullable: false),
                    MadeUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Undoes = table.Column<string>(type: "TEXT", nullable: true),
                    DecisionId = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Corrections", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DecisionRanks",
                columns: table => new
                {
                    DecisionId = table.Column<string>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Value = table.Column<decimal>(type: "TEXT", nullable: true),
                    Words = table.Column<string>(type: "TEXT", nullable: true),
                    Rank = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DecisionRanks", x => new { x.DecisionId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_DecisionRanks_Decisions_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "Decisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Decisions_DecidedUtc",
                table: "Decisions",
                column: "DecidedUtc");

            migrationBuilder.CreateIndex(
                name: "IX_Articles_AddedUtc",
                table: "Articles",
                column: "AddedUtc");

            migrationBuilder.CreateIndex(
                name: "IX_Corrections_ArticleId",
                table: "Corrections",
                column: "ArticleId");

            migrationBuilder.CreateIndex(
                name: "IX_Corrections_DecisionId",
                table: "Corrections",
                column: "DecisionId");

            migrationBuilder.CreateIndex(
                name: "IX_Corrections_MadeUtc",
                table: "Corrections",
                column: "MadeUtc");

            migrationBuilder.CreateIndex(
                name: "IX_Corrections_Number",
                table: "Corrections",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Corrections_StoryId",
                table: "Corrections",
                column: "StoryId");

            migrationBuilder.CreateIndex(
                name: "IX_Corrections_Undoes",
                table: "Corrections",
                column: "Undoes");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Corrections");

            migrationBuilder.DropTable(
                name: "DecisionRanks");

            migrationBuilder.DropIndex(
                name: "IX_Decisions_DecidedUtc",
                table: "Decisions");

            migrationBuilder.DropIndex(
                name: "IX_Articles_AddedUtc",
                table: "Articles");

            migrationBuilder.DropColumn(
                name: "About",
                table: "Decisions");

            migrationBuilder.DropColumn(
                name: "ReportedHigh",
                table: "Decisions");

            migrationBuilder.DropColumn(
                name: "IsSetApart",
                table: "DecisionEvidence");

            migrationBuilder.DropColumn(
                name: "Corrections",
                table: "Articles");

            migrationBuilder.DropColumn(
                name: "IsWithdrawn",
                table: "Articles");
        }
    }
}
