namespace ClaimTracker.Web.Shared.Drawing;

/// <summary>What a part of a drawing is painted as. A page gives each its colour of the theme; a file on its own carries a colour that reads on white.</summary>
public enum Paint
{
    None,
    Ink,
    Soft,
    Grid,
    Axis,
    Accent,
    Contrast,
    Sheet,
    Land,
    Border,
}
