using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ClaimTracker.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ListsAtScale : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Places_CountryCode",
                table: "Places");

            migrationBuilder.DropIndex(
                name: "IX_Articles_OutletId",
                table: "Articles");

            migrationBuilder.DropIndex(
                name: "IX_Appearances_ClaimantId_ClaimId",
                table: "Appearances");

            migrationBuilder.DropIndex(
                name: "IX_Appearances_OutletId_ClaimId",
                table: "Appearances");

            migrationBuilder.DropIndex(
                name: "IX_Appearances_StoryId_ClaimId",
                table: "Appearances");

            migrationBuilder.AddColumn<int>(
                name: "ArticleCount",
                table: "Stories",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "ArticleCount",
                table: "Sources",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "CarryCount",
                table: "Sources",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "MakeCount",
                table: "Sources",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Weight",
                table: "Sources",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "ArticleCount",
                table: "Places",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "MentionCount",
                table: "Places",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "ReprintOfId",
                table: "Articles",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TextKey",
                table: "Articles",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "ClaimSort",
                table: "Appearances",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateIndex(
                name: "IX_Sources_Kind_Weight_Id",
                table: "Sources",
                columns: new[] { "Kind", "Weight", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Sources_Weight_Id",
                table: "Sources",
                columns: new[] { "Weight", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Places_CountryCode_MentionCount_Id",
                table: "Places",
                columns: new[] { "CountryCode", "MentionCount", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Places_MentionCount_Id",
                table: "Places",
                columns: new[] { "MentionCount", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Articles_ClaimCount_Id",
                table: "Articles",
                columns: new[] { "ClaimCount", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Articles_FigureCount_Id",
                table: "Articles",
                columns: new[] { "FigureCount", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Articles_OutletId_Number",
                table: "Articles",
                columns: new[] { "OutletId", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_Articles_ReprintOfId",
                table: "Articles",
                column: "ReprintOfId");

            migrationBuilder.CreateIndex(
                name: "IX_Articles_StoryId_Number",
                table: "Articles",
                columns: new[] { "StoryId", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_Articles_StoryId_TextKey",
                table: "Articles",
                columns: new[] { "StoryId", "TextKey" });

            migrationBuilder.CreateIndex(
                name: "IX_Appearances_ClaimantId_ClaimSort_ClaimId",
                table: "Appearances",
                columns: new[] { "ClaimantId", "ClaimSort", "ClaimId" });

            migrationBuilder.CreateIndex(
                name: "IX_Appearances_OutletId_ClaimSort_ClaimId",
                table: "Appearances",
                columns: new[] { "OutletId", "ClaimSort", "ClaimId" });

            migrationBuilder.CreateIndex(
                name: "IX_Appearances_StoryId_ClaimSort_ClaimId",
                table: "Appearances",
                columns: new[] { "StoryId", "ClaimSort", "ClaimId" });

            migrationBuilder.AddForeignKey(
                name: "FK_Articles_Articles_ReprintOfId",
                table: "Articles",
                column: "ReprintOfId",
                principalTable: "Articles",
                principalColumn: "Id",
                onDelete: ReferentialAction.SetNull);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Articles_Articles_ReprintOfId",
                table: "Articles");

            migrationBuilder.DropIndex(
                name: "IX_Sources_Kind_Weight_Id",
                table: "Sources");

            migrationBuilder.DropIndex(
                name: "IX_Sources_Weight_Id",
                table: "Sources");

            migrationBuilder.DropIndex(
                name: "IX_Places_CountryCode_MentionCount_Id",
                table: "Places");

            migrationBuilder.DropIndex(
                name: "IX_Places_MentionCount_Id",
                table: "Places");

            migrationBuilder.DropIndex(
                name: "IX_Articles_ClaimCount_Id",
                table: "Articles");

            migrationBuilder.DropIndex(
                name: "IX_Articles_FigureCount_Id",
                table: "Articles");

            migrationBuilder.DropIndex(
                name: "IX_Articles_OutletId_Number",
                table: "Articles");

            migrationBuilder.DropIndex(
                name: "IX_Articles_ReprintOfId",
                table: "Articles");

            migrationBuilder.DropIndex(
                name: "IX_Articles_StoryId_Number",
                table: "Articles");

            migrationBuilder.DropIndex(
                name: "IX_Articles_StoryId_TextKey",
                table: "Articles");

            migrationBuilder.DropIndex(
                name: "IX_Appearances_ClaimantId_ClaimSort_ClaimId",
                table: "Appearances");

            migrationBuilder.DropIndex(
                name: "IX_Appearances_OutletId_ClaimSort_ClaimId",
                table: "Appearances");

            migrationBuilder.DropIndex(
                name: "IX_Appearances_StoryId_ClaimSort_ClaimId",
                table: "Appearances");

            migrationBuilder.DropColumn(
                name: "ArticleCount",
                table: "Stories");

            migrationBuilder.DropColumn(
                name: "ArticleCount",
                table: "Sources");

            migrationBuilder.DropColumn(
                name: "CarryCount",
                table: "Sources");

            migrationBuilder.DropColumn(
                name: "MakeCount",
                table: "Sources");

            migrationBuilder.DropColumn(
                name: "Weight",
                table: "Sources");

            migrationBuilder.DropColumn(
                name: "ArticleCount",
                table: "Places");

            migrationBuilder.DropColumn(
                name: "MentionCount",
                table: "Places");

            migrationBuilder.DropColumn(
                name: "ReprintOfId",
                table: "Articles");

            migrationBuilder.DropColumn(
                name: "TextKey",
                table: "Articles");

            migrationBuilder.DropColumn(
                name: "ClaimSort",
                table: "Appearances");

            migrationBuilder.CreateIndex(
                name: "IX_Places_CountryCode",
                table: "Places",
                column: "CountryCode");

            migrationBuilder.CreateIndex(
                name: "IX_Articles_OutletId",
                table: "Articles",
                column: "OutletId");

            migrationBuilder.CreateIndex(
                name: "IX_Appearances_ClaimantId_ClaimId",
                table: "Appearances",
                columns: new[] { "ClaimantId", "ClaimId" });

            migrationBuilder.CreateIndex(
                name: "IX_Appearances_OutletId_ClaimId",
                table: "Appearances",
                columns: new[] { "OutletId", "ClaimId" });

            migrationBuilder.CreateIndex(
                name: "IX_Appearances_StoryId_ClaimId",
                table: "Appearances",
                columns: new[] { "StoryId", "ClaimId" });
        }
    }
}
