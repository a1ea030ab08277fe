using System.CommandLine;
using System.Text;
using System.Text.Json;
using ClaimTracker.Data.Contract;

namespace ClaimTracker.Cli.Commands;

/// <summary>Prints things one after the other: as text for people, as one JSON array, or as JSON Lines.</summary>
/// <param name="terminal">Where they go.</param>
/// <param name="form">How.</param>
internal sealed class RowOutput(Terminal terminal, RowOutput.Form form)
{
    /// <summary>How rows are printed.</summary>
    internal enum Form
    {
        Text,
        Json,
        JsonLines,
    }

    /// <summary>How many were printed.</summary>
    public int Count { get; private set; }

    public void Write<T>(T row, Func<T, string> text)
    {
        var line = form switch
        {
            Form.Text => text(row),
            Form.Json => (Count == 0 ? "[\n" : ",\n") + JsonSerializer.Serialize(row, ContractJson.Options),
            _ => JsonSerializer.Serialize(row, ContractJson.Options) + "\n",
        };
        terminal.Output.Write(Encoding.UTF8.GetBytes(line));
        Count++;
    }

    /// <summary>Prints what closes the output.</summary>
    public void Finish()
    {
        if (form == Form.Json)
        {
            terminal.Output.Write(Count == 0 ? "[]\n"u8 : "\n]\n"u8);
        }

        terminal.Output.Flush();
    }

    /// <summary>The two options that choose the form.</summary>
    internal sealed class Options
    {
        private readonly Option<bool> _json = new("--json") { Description = "Print one JSON array, with the fields of the REST API." };

        private readonly Option<bool> _jsonLines = new("--jsonl") { Description = "Print one JSON object a line." };

        public void AddTo(Command command)
        {
            command.Add(_json);
            command.Add(_jsonLines);
            command.Validators.Add(result =>
            {
                if (result.GetValue(_json) && result.GetValue(_jsonLines))
                {
                    result.AddError("--json and --jsonl exclude each other.");
                }
            });
        }

        public Form Of(ParseResult parsed) => parsed.GetValue(_json) ? Form.Json : parsed.GetValue(_jsonLines) ? Form.JsonLines : Form.Text;
    }
}
