namespace ClaimTracker.Text;

/// <summary>The code page in which old newsroom systems and mail programs save Western text.</summary>
internal static class Windows1252
{
    /// <summary>What the bytes 0x80 to 0x9F stand for; the five that stand for nothing become the replacement character.</summary>
    private const string HighControls = "€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ";

    public static char Decode(byte value) => value is >= 0x80 and <= 0x9F ? HighControls[value - 0x80] : (char)value;
}
