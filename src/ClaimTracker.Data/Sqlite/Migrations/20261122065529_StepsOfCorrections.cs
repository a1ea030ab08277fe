using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ClaimTracker.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class StepsOfCorrections : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "PartOf",
                table: "Corrections",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Corrections_PartOf",
                table: "Corrections",
                column: "PartOf");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Corrections_PartOf",
                table: "Corrections");

            migrationBuilder.DropColumn(
                name: "PartOf",
                table: "Corrections");
        }
    }
}
