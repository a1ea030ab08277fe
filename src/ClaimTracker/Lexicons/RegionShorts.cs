namespace ClaimTracker.Lexicons;

/// <summary>Short forms of states and provinces, as they stand behind a town: <c>Calif.</c>, <c>N.Y.</c>, <c>TX</c>, <c>Ont.</c></summary>
internal static class RegionShorts
{
    private static readonly WordMap<int[]> Places = Read();

    /// <summary>Places in the gazetteer that the form, without its last full stop, can stand for; empty for none.</summary>
    public static ReadOnlySpan<int> Find(ReadOnlySpan<char> form) => Places.TryGetValue(form.TrimEnd('.'), out var places) ? places : [];

    private static WordMap<int[]> Read()
    {
        var world = Gazetteer.World;
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var row in WordTable.Read("region-forms.tsv"))
        {
            foreach (var form in row[3].Split('|', StringSplitOptions.RemoveEmptyEntries))
            {
                foreach (var place in world.Find(row[1]))
                {
                    if (world.KindOf(place) == GazetteerKind.Region && world.CountryOf(place) == row[0] && world.NameOf(place) == row[1])
                    {
                        if (!places.TryGetValue(form.TrimEnd('.'), out var list))
                        {
                            places[form.TrimEnd('.')] = list = [];
                        }

                        list.Add(place);
                        break;
                    }
                }
            }
        }

        return places.ToWordMap(pair => pair.Key, pair => pair.Value.ToArray(), StringComparison.Ordinal);
    }
}
