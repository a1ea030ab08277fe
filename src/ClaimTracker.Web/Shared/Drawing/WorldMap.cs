using System.Reflection;

namespace ClaimTracker.Web.Shared.Drawing;

/// <summary>The outline of the world after Robinson's projection, on a plane of <see cref="Width"/> by <see cref="Height"/>.</summary>
public static class WorldMap
{
    public const double Width = 4000, Height = 1810;

    // For every five degrees of latitude the length of the parallel and its distance from the equator; the generator of the outline has the same.
    private static readonly double[] Lengths =
        [1, 0.9986, 0.9954, 0.99, 0.9822, 0.973, 0.96, 0.9427, 0.9216, 0.8962, 0.8679, 0.835, 0.7986, 0.7597, 0.7186, 0.6732, 0.6213, 0.5722, 0.5322];

    private static readonly double[] Distances =
        [0, 0.062, 0.124, 0.186, 0.248, 0.31, 0.372, 0.434, 0.4958, 0.5571, 0.6176, 0.6769, 0.7346, 0.7903, 0.8435, 0.8936, 0.9394, 0.9761, 1];

    private static readonly Lazy<(string Land, string Borders)> Outline = new(Read);

    /// <summary>Path of the land, Antarctica left out.</summary>
    public static string Land => Outline.Value.Land;

    /// <summary>Path of the borders inside the land.</summary>
    public static string Borders => Outline.Value.Borders;

    /// <param name="latitude">Degrees north, cut to -90 to 90.</param>
    /// <param name="longitude">Degrees east, cut to -180 to 180.</param>
    public static (double X, double Y) Project(double latitude, double longitude)
    {
        latitude = Math.Clamp(latitude, -90, 90);
        longitude = Math.Clamp(longitude, -180, 180);
        var at = Math.Abs(latitude) / 5;
        var row = Math.Min((int)at, Lengths.Length - 2);
        var y = Mix(Distances, row, at) * 0.5072 * (Width / 2) * Math.Sign(latitude);
        return (Width / 2 + longitude / 180 * Mix(Lengths, row, at) * (Width / 2), Width * 0.2536 - y);
    }

    private static double Mix(double[] table, int row, double at) => table[row] + (table[row + 1] - table[row]) * (at - row);

    private static (string Land, string Borders) Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("world-outline.txt")!;
        using var reader = new StreamReader(stream);
        return (reader.ReadLine()!, reader.ReadLine()!);
    }
}
