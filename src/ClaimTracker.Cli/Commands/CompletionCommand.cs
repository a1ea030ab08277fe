using System.CommandLine;
using System.Text;

namespace ClaimTracker.Cli.Commands;

/// <summary><c>claimtracker completion</c>: the lines by which a shell completes commands, options and their words.</summary>
internal static class CompletionCommand
{
    private static readonly string[] Examples =
    [
        "source <(claimtracker completion bash)",
        "claimtracker completion zsh > ~/.zfunc/_claimtracker",
        "claimtracker completion fish > ~/.config/fish/completions/claimtracker.fish",
    ];

    // Each asks the program itself, by its directive [suggest:POSITION], so that what it offers is always what it takes.
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = """
            _claimtracker() {
                local IFS=$'\n' word="${COMP_WORDS[COMP_CWORD]}"
                COMPREPLY=($(compgen -W "$(claimtracker "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "$word"))
            }
            complete -o default -F _claimtracker claimtracker

            """,
        // Kept as a file of $fpath it is read when it is first asked, and has to answer; read by source, it only says that it can.
        ["zsh"] = """
            #compdef claimtracker
            _claimtracker() {
                local -a words_of_claimtracker
                words_of_claimtracker=("${(@f)$(claimtracker "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
                compadd -a words_of_claimtracker
                _files
            }
            if [ "${funcstack[1]}" = _claimtracker ]; then
                _claimtracker "$@"
            else
                compdef _claimtracker claimtracker
            fi

            """,
        ["fish"] = """
            complete -c claimtracker -a '(claimtracker "[suggest:"(commandline -C)"]" (commandline -cp) 2>/dev/null)'

            """,
    };

    public static Command Create(Terminal terminal)
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh or fish." };
        shell.AcceptOnlyFromAmong([.. Scripts.Keys]);
        var command = new Command("completion", "Print what makes a shell complete the commands of this program.") { shell };
        command.SetExamples(Examples);
        command.SetAction(parsed =>
        {
            terminal.Output.Write(Encoding.UTF8.GetBytes(Scripts[parsed.GetRequiredValue(shell)].ReplaceLineEndings("\n")));
            terminal.Output.Flush();
            return ExitCode.Done;
        });
        return command;
    }
}
