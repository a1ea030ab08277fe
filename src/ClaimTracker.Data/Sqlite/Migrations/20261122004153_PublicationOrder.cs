using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ClaimTracker.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class PublicationOrder : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Articles_Published_Id",
                table: "Articles");

            migrationBuilder.AddColumn<string>(
                name: "PublishedSort",
                table: "Articles",
                type: "TEXT",
                nullable: false,
                computedColumnSql: "coalesce(\"Published\", '')",
                stored: false);

            migrationBuilder.CreateIndex(
                name: "IX_Articles_PublishedSort_Id",
                table: "Articles",
                columns: new[] { "PublishedSort", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Articles_PublishedSort_Id",
                table: "Articles");

            migrationBuilder.DropColumn(
                name: "PublishedSort",
                table: "Articles");

            migrationBuilder.CreateIndex(
                name: "IX_Articles_Published_Id",
                table: "Articles",
                columns: new[] { "Published", "Id" });
        }
    }
}
