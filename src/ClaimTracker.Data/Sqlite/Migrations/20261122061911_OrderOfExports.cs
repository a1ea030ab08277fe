using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ClaimTracker.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class OrderOfExports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Sort",
                table: "Exports",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Sort",
                table: "Exports");
        }
    }
}
