using System.Globalization;

namespace ClaimTracker.Export.Tables;

/// <summary>One line on when and by which rules an export was made.</summary>
internal static class CaptionText
{
    public static string Of(ExportCaption caption) => string.Create(
        CultureInfo.InvariantCulture, $"Exported {caption.CreatedUtc:yyyy-MM-dd} at {caption.CreatedUtc:HH:mm} UTC by ClaimTracker {caption.ProgramVersion}, rules {caption.RulesVersion}.");
}
