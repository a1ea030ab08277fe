namespace ClaimTracker.Data.Browse;

/// <summary>Reads and writes the fields of a query string.</summary>
internal static class QueryFields
{
    /// <param name="text">Percent-encoded, with or without a question mark before it; null for none.</param>
    /// <param name="maxLength">The most UTF-16 code units.</param>
    /// <param name="names">The fields that there are.</param>
    /// <param name="fields">The values that are not empty, trimmed; of a field that stands there twice the last.</param>
    /// <param name="problem">One sentence that names what is wrong and what is allowed.</param>
    public static bool TryParse(string? text, int maxLength, IReadOnlyList<string> names, out Dictionary<string, string> fields, out string? problem)
    {
        fields = new Dictionary<string, string>(StringComparer.Ordinal);
        problem = null;
        text = (text ?? "").TrimStart('?');
        if (text.Length > maxLength)
        {
            problem = $"The filter is {text.Length} characters long: it may have {maxLength}.";
            return false;
        }

        foreach (var part in text.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            var name = equals < 0 ? part : part[..equals];
            if (!names.Contains(name))
            {
                problem = $"There is no filter \"{name}\": it is one of {string.Join(", ", names)}.";
                return false;
            }

            // What no text can hold is read as what stands for it elsewhere, and finds nothing.
            var value = (equals < 0 ? "" : Uri.UnescapeDataString(part[(equals + 1)..].Replace('+', ' '))).Replace('\0', '\uFFFD').Trim();
            if (value.Length > 0)
            {
                fields[name] = value;
            }
            else
            {
                fields.Remove(name);
            }
        }

        return true;
    }

    /// <summary>Writes the fields that have a value. Letters of every script stay readable, and a space is a plus.</summary>
    public static string Write(IEnumerable<(string Name, string? Value)> fields) =>
        string.Join('&', fields.Where(f => !string.IsNullOrEmpty(f.Value)).Select(f => $"{f.Name}={Uri.EscapeDataString(f.Value!).Replace("%20", "+", StringComparison.Ordinal)}"));
}
