using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ClaimTracker.Data.Sqlite.Migrations
{
    /// <summary>
    /// Lays the rows of an article together: what stands in it gets an id that begins with the article's, tables that are reached by their key alone are kept in its
    /// order, and the figures of a claim are a list of indexes as its dates are. What passed through a source, and what names a place, lies in the order of lists.
    /// </summary>
    public partial class RowsThatLieTogether : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Half of the rows get another key before the other half follows: foreign keys are asked at the end.
            migrationBuilder.Sql("PRAGMA defer_foreign_keys = 1;");

            migrationBuilder.AddColumn<string>(
                name: "Figures",
                table: "Appearances",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");
            migrationBuilder.Sql("""
                UPDATE "Appearances" SET "Figures" = (SELECT json_group_array("Ordinal") FROM (
                    SELECT f."Ordinal" FROM "AppearanceFigures" x JOIN "Figures" f ON f."Id" = x."FigureId" WHERE x."AppearanceId" = "Appearances"."Id" ORDER BY f."Ordinal"))
                WHERE "Id" IN (SELECT "AppearanceId" FROM "AppearanceFigures");
                """);
            migrationBuilder.DropTable(
                name: "AppearanceFigures");

            Rebuild(migrationBuilder, "AttributionHops", """
                "AppearanceId" TEXT NOT NULL,
                "Ordinal" INTEGER NOT NULL,
                "SourceId" TEXT NOT NULL,
                "ClaimSort" INTEGER NOT NULL,
                "Name" TEXT NOT NULL,
                "Start" INTEGER NULL,
                "End" INTEGER NULL,
                CONSTRAINT "PK_AttributionHops" PRIMARY KEY ("AppearanceId", "Ordinal"),
                CONSTRAINT "FK_AttributionHops_Appearances_AppearanceId" FOREIGN KEY ("AppearanceId") REFERENCES "Appearances" ("Id") ON DELETE CASCADE,
                CONSTRAINT "FK_AttributionHops_Sources_SourceId" FOREIGN KEY ("SourceId") REFERENCES "Sources" ("Id") ON DELETE RESTRICT
                """,
                """SELECT substr(a."ArticleId", 1, 10) || substr(a."Id", 1, 10), o."Ordinal", o."SourceId", a."ClaimSort", o."Name", o."Start", o."End" FROM "AttributionHops" o JOIN "Appearances" a ON a."Id" = o."AppearanceId" """);
            Rebuild(migrationBuilder, "AppearancePlaces", """
                "AppearanceId" TEXT NOT NULL,
                "PlaceId" TEXT NOT NULL,
                "ClaimSort" INTEGER NOT NULL,
                CONSTRAINT "PK_AppearancePlaces" PRIMARY KEY ("PlaceId", "ClaimSort", "AppearanceId"),
                CONSTRAINT "FK_AppearancePlaces_Appearances_AppearanceId" FOREIGN KEY ("AppearanceId") REFERENCES "Appearances" ("Id") ON DELETE CASCADE,
                CONSTRAINT "FK_AppearancePlaces_Places_PlaceId" FOREIGN KEY ("PlaceId") REFERENCES "Places" ("Id") ON DELETE RESTRICT
                """,
                """SELECT substr(a."ArticleId", 1, 10) || substr(a."Id", 1, 10), o."PlaceId", a."ClaimSort" FROM "AppearancePlaces" o JOIN "Appearances" a ON a."Id" = o."AppearanceId" """);
            migrationBuilder.CreateIndex(
                name: "IX_AttributionHops_SourceId_ClaimSort_AppearanceId",
                table: "AttributionHops",
                columns: new[] { "SourceId", "ClaimSort", "AppearanceId" });
            migrationBuilder.CreateIndex(
                name: "IX_AppearancePlaces_AppearanceId_PlaceId",
                table: "AppearancePlaces",
                columns: new[] { "AppearanceId", "PlaceId" },
                unique: true);

            migrationBuilder.Sql("""
                UPDATE "Appearances" SET "Id" = substr("ArticleId", 1, 10) || substr("Id", 1, 10);
                UPDATE "Quotations" SET "Id" = substr("ArticleId", 1, 10) || substr("Id", 1, 10);
                UPDATE "Figures" SET "Id" = substr("ArticleId", 1, 10) || substr("Id", 1, 10);
                UPDATE "QuantityMembers" SET "FigureId" = substr("ArticleId", 1, 10) || substr("FigureId", 1, 10) WHERE "FigureId" IS NOT NULL;
                UPDATE "FindingMembers" SET "FigureId" = substr("ArticleId", 1, 10) || substr("FigureId", 1, 10) WHERE "FigureId" IS NOT NULL;
                """);

            Rebuild(migrationBuilder, "PlaceMentions", """
                "ArticleId" TEXT NOT NULL,
                "Ordinal" INTEGER NOT NULL,
                "Surface" TEXT NOT NULL,
                "PlaceId" TEXT NOT NULL,
                "Rule" TEXT NOT NULL,
                "End" INTEGER NOT NULL,
                "Start" INTEGER NOT NULL,
                CONSTRAINT "PK_PlaceMentions" PRIMARY KEY ("ArticleId", "Ordinal"),
                CONSTRAINT "FK_PlaceMentions_Articles_ArticleId" FOREIGN KEY ("ArticleId") REFERENCES "Articles" ("Id") ON DELETE CASCADE,
                CONSTRAINT "FK_PlaceMentions_Places_PlaceId" FOREIGN KEY ("PlaceId") REFERENCES "Places" ("Id") ON DELETE RESTRICT
                """,
                """SELECT "ArticleId", "Ordinal", "Surface", "PlaceId", "Rule", "End", "Start" FROM "PlaceMentions" ORDER BY "ArticleId", "Ordinal" """);
            migrationBuilder.CreateIndex(
                name: "IX_PlaceMentions_PlaceId",
                table: "PlaceMentions",
                column: "PlaceId");
            Rebuild(migrationBuilder, "TimeMentions", """
                "ArticleId" TEXT NOT NULL,
                "Ordinal" INTEGER NOT NULL,
                "Surface" TEXT NOT NULL,
                "Interval" TEXT NULL,
                "IsRelative" INTEGER NOT NULL,
                "Reason" TEXT NULL,
                "Rule" TEXT NOT NULL,
                "End" INTEGER NOT NULL,
                "Start" INTEGER NOT NULL,
                CONSTRAINT "PK_TimeMentions" PRIMARY KEY ("ArticleId", "Ordinal"),
                CONSTRAINT "FK_TimeMentions_Articles_ArticleId" FOREIGN KEY ("ArticleId") REFERENCES "Articles" ("Id") ON DELETE CASCADE
                """,
                """SELECT "ArticleId", "Ordinal", "Surface", "Interval", "IsRelative", "Reason", "Rule", "End", "Start" FROM "TimeMentions" ORDER BY "ArticleId", "Ordinal" """);
            Rebuild(migrationBuilder, "SetAsides", """
                "ArticleId" TEXT NOT NULL,
                "Ordinal" INTEGER NOT NULL,
                "Reason" TEXT NOT NULL,
                "Rule" TEXT NOT NULL,
                "End" INTEGER NOT NULL,
                "Start" INTEGER NOT NULL,
                CONSTRAINT "PK_SetAsides" PRIMARY KEY ("ArticleId", "Ordinal"),
                CONSTRAINT "FK_SetAsides_Articles_ArticleId" FOREIGN KEY ("ArticleId") REFERENCES "Articles" ("Id") ON DELETE CASCADE
                """,
                """SELECT "ArticleId", "Ordinal", "Reason", "Rule", "End", "Start" FROM "SetAsides" ORDER BY "ArticleId", "Ordinal" """);
            Rebuild(migrationBuilder, "FurnitureSpans", """
                "ArticleId" TEXT NOT NULL,
                "Ordinal" INTEGER NOT NULL,
                "End" INTEGER NOT NULL,
                "Start" INTEGER NOT NULL,
                CONSTRAINT "PK_FurnitureSpans" PRIMARY KEY ("ArticleId", "Ordinal"),
                CONSTRAINT "FK_FurnitureSpans_Articles_ArticleId" FOREIGN KEY ("ArticleId") REFERENCES "Articles" ("Id") ON DELETE CASCADE
                """,
                """SELECT "ArticleId", "Ordinal", "End", "Start" FROM "FurnitureSpans" ORDER BY "ArticleId", "Ordinal" """);
            Rebuild(migrationBuilder, "ArticleNotes", """
                "ArticleId" TEXT NOT NULL,
                "Ordinal" INTEGER NOT NULL,
                "Code" TEXT NOT NULL,
                "Message" TEXT NOT NULL,
                "End" INTEGER NOT NULL,
                "Start" INTEGER NOT NULL,
                CONSTRAINT "PK_ArticleNotes" PRIMARY KEY ("ArticleId", "Ordinal"),
                CONSTRAINT "FK_ArticleNotes_Articles_ArticleId" FOREIGN KEY ("ArticleId") REFERENCES "Articles" ("Id") ON DELETE CASCADE
                """,
                """SELECT "ArticleId", "Ordinal", "Code", "Message", "End", "Start" FROM "ArticleNotes" ORDER BY "ArticleId", "Ordinal" """);

            migrationBuilder.DropIndex(
                name: "IX_Articles_StoryId_Sha256",
                table: "Articles");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            throw new System.NotSupportedException("A store does not go back to an older program: restore a copy of before.");

        /// <summary>Makes a table anew without numbers of its own for its rows: they lie in the order of the primary key, and there is one tree of pages and not two.</summary>
        private static void Rebuild(MigrationBuilder migrationBuilder, string table, string columns, string rows) => migrationBuilder.Sql($"""
            CREATE TABLE "made_{table}" (
            {columns}
            ) WITHOUT ROWID;
            INSERT INTO "made_{table}" {rows};
            DROP TABLE "{table}";
            ALTER TABLE "made_{table}" RENAME TO "{table}";
            """);
    }
}
