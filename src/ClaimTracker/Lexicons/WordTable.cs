using System.Reflection;

namespace ClaimTracker.Lexicons;

/// <summary>Reads the word lists that are embedded in this library: tab-separated, a header line, <c>#</c> before a comment.</summary>
internal static class WordTable
{
    /// <summary>The rows without header and comments, each cut at its tabs and as wide as the header.</summary>
    /// <exception cref="InvalidDataException">There is no such list, or a row has another number of columns than the header.</exception>
    public static IEnumerable<string[]> Read(string name)
    {
        using var reader = new StreamReader(Open(name));
        string[]? header = null;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var row = line.Split('\t');
            if (header is null)
            {
                header = row;
            }
            else if (row.Length != header.Length)
            {
                throw new InvalidDataException($"{name}: the row '{line}' has {row.Length} columns, the header has {header.Length}");
            }
            else
            {
                yield return row;
            }
        }
    }

    /// <summary>The value of an enumeration that a column names, letter case aside.</summary>
    /// <exception cref="ArgumentException">It has no such value.</exception>
    public static TEnum Named<TEnum>(string name)
        where TEnum : struct, Enum
    {
        // The generic way would be compiled at start for each enumeration again.
        var type = typeof(TEnum);
        return (TEnum)Enum.Parse(type, name, ignoreCase: true);
    }

    /// <summary>The bytes of an embedded list.</summary>
    /// <exception cref="InvalidDataException">There is no such list.</exception>
    public static Stream Open(string name) => Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
        ?? throw new InvalidDataException($"the word list {name} is not embedded in this library");
}
