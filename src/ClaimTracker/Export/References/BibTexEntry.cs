using System.Text;

namespace ClaimTracker.Export.References;

/// <summary>An entry of a .bib file as it is being written. A field without a value is left out.</summary>
internal readonly struct BibTexEntry
{
    private readonly StringBuilder _text;

    /// <summary>Fields of an entry that is begun elsewhere.</summary>
    public BibTexEntry(StringBuilder text) => _text = text;

    public BibTexEntry(StringBuilder text, string type, string key)
    {
        _text = text;
        text.Append('@').Append(type).Append('{').Append(key);
    }

    /// <summary>The names of the byline, bodies in braces of their own; where nobody is named, the outlet stands for the author, as newspapers are cited.</summary>
    /// <returns>Null when there is nobody to name.</returns>
    public static string? Authors(ArticleInPrint item)
    {
        var names = item.Names;
        if (names.Count == 0)
        {
            return item.Outlet is { } outlet ? "{" + BibTexText.Escape(outlet) + "}" : null;
        }

        return string.Join(" and ", names.Select(name => name switch
        {
            { IsBody: true } => "{" + BibTexText.Escape(name.Family) + "}",
            { Suffix: { } suffix } => BibTexText.Escape($"{(name.Particle is { } particle ? particle + " " : "")}{name.Family}, {suffix}, {name.Given}"),

            // A surname of two words that does not begin with a particle is told by its comma only.
            _ when name.Family.Contains(' ', StringComparison.Ordinal) => BibTexText.Escape($"{(name.Particle is { } particle ? particle + " " : "")}{name.Family}, {name.Given}"),
            _ => BibTexText.Escape(name.ToString()),
        }));
    }

    /// <summary>A field of text that came from outside.</summary>
    public void Text(string name, string? value) => Raw(name, value is null ? null : BibTexText.Escape(value));

    /// <summary>A field whose value is already as BibTeX takes it.</summary>
    public void Raw(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            _text.Append(",\n  ").Append(name).Append(" = {").Append(value).Append('}');
        }
    }

    /// <summary>A field without braces: the name of a month.</summary>
    public void Bare(string name, string value) => _text.Append(",\n  ").Append(name).Append(" = ").Append(value);

    public void Close() => _text.Append("\n}\n");
}
