using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ClaimTracker.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ComparedParts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "ComparedArticles",
                table: "Stories",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "ComparedRules",
                table: "Stories",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Suggested",
                table: "Quantities",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "Topic",
                table: "Quantities",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Topic",
                table: "Findings",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "IsCompared",
                table: "Articles",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "ArticleKeys",
                columns: table => new
                {
                    Key = table.Column<long>(type: "INTEGER", nullable: false),
                    Detail = table.Column<long>(type: "INTEGER", nullable: false),
                    ArticleId = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArticleKeys", x => new { x.Key, x.Detail, x.ArticleId });
                    table.ForeignKey(
                        name: "FK_ArticleKeys_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "NameDecisions",
                columns: table => new
                {
                    Number = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    One = table.Column<string>(type: "TEXT", nullable: false),
                    Other = table.Column<string>(type: "TEXT", nullable: false),
                    AreSame = table.Column<bool>(type: "INTEGER", nullable: true),
                    Reviewer = table.Column<string>(type: "TEXT", nullable: false),
                    DecidedUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NameDecisions", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "NameLinks",
                columns: table => new
                {
                    StoryId = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    One = table.Column<string>(type: "TEXT", nullable: false),
                    Other = table.Column<string>(type: "TEXT", nullable: false),
                    FirstArticleId = table.Column<string>(type: "TEXT", nullable: false),
                    FirstSurface = table.Column<string>(type: "TEXT", nullable: false),
                    SecondArticleId = table.Column<string>(type: "TEXT", nullable: false),
                    SecondSurface = table.Column<string>(type: "TEXT", nullable: false),
                    FirstEnd = table.Column<int>(type: "INTEGER", nullable: false),
                    FirstStart = table.Column<int>(type: "INTEGER", nullable: false),
                    SecondEnd = table.Column<int>(type: "INTEGER", nullable: false),
                    SecondStart = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NameLinks", x => new { x.StoryId, x.One, x.Other });
                    table.ForeignKey(
                        name: "FK_NameLinks_Stories_StoryId",
                        column: x => x.StoryId,
                        principalTable: "Stories",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "NarrationKeys",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Piece = table.Column<long>(type: "INTEGER", nullable: false),
                    PieceKey = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NarrationKeys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "NarrationSentences",
                columns: table => new
                {
                    ArticleId = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Piece = table.Column<long>(type: "INTEGER", nullable: false),
                    PieceKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Credit = table.Column<string>(type: "TEXT", nullable: true),
                    End = table.Column<int>(type: "INTEGER", nullable: false),
                    Start = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NarrationSentences", x => new { x.ArticleId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_NarrationSentences_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Quantities_StoryId_Topic",
                table: "Quantities",
                columns: new[] { "StoryId", "Topic" });

            migrationBuilder.CreateIndex(
                name: "IX_Findings_StoryId_Topic",
                table: "Findings",
                columns: new[] { "StoryId", "Topic" });

            migrationBuilder.CreateIndex(
                name: "IX_Articles_StoryId_IsCompared",
                table: "Articles",
                columns: new[] { "StoryId", "IsCompared" });

            migrationBuilder.CreateIndex(
                name: "IX_Articles_StoryId_Path",
                table: "Articles",
                columns: new[] { "StoryId", "Path" });

            migrationBuilder.CreateIndex(
                name: "IX_ArticleKeys_ArticleId",
                table: "ArticleKeys",
                column: "ArticleId");

            migrationBuilder.CreateIndex(
                name: "IX_NameDecisions_One_Other",
                table: "NameDecisions",
                columns: new[] { "One", "Other" });

            migrationBuilder.CreateIndex(
                name: "IX_NarrationKeys_PieceKey",
                table: "NarrationKeys",
                column: "PieceKey");

            migrationBuilder.CreateIndex(
                name: "IX_NarrationSentences_PieceKey_ArticleId",
                table: "NarrationSentences",
                columns: new[] { "PieceKey", "ArticleId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ArticleKeys");

            migrationBuilder.DropTable(
                name: "NameDecisions");

            migrationBuilder.DropTable(
                name: "NameLinks");

            migrationBuilder.DropTable(
                name: "NarrationKeys");

            migrationBuilder.DropTable(
                name: "NarrationSentences");

            migrationBuilder.DropIndex(
                name: "IX_Quantities_StoryId_Topic",
                table: "Quantities");

            migrationBuilder.DropIndex(
                name: "IX_Findings_StoryId_Topic",
                table: "Findings");

            migrationBuilder.DropIndex(
                name: "IX_Articles_StoryId_IsCompared",
                table: "Articles");

            migrationBuilder.DropIndex(
                name: "IX_Articles_StoryId_Path",
                table: "Articles");

            migrationBuilder.DropColumn(
                name: "ComparedArticles",
                table: "Stories");

            migrationBuilder.DropColumn(
                name: "ComparedRules",
                table: "Stories");

            migrationBuilder.DropColumn(
                name: "Suggested",
                table: "Quantities");

            migrationBuilder.DropColumn(
                name: "Topic",
                table: "Quantities");

            migrationBuilder.DropColumn(
                name: "Topic",
                table: "Findings");

            migrationBuilder.DropColumn(
                name: "IsCompared",
                table: "Articles");
        }
    }
}
