using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ClaimTracker.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class WhyTheBest : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Why",
                table: "Quantities",
                type: "TEXT",
                maxLength: 300,
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Why",
                table: "Quantities");
        }
    }
}
