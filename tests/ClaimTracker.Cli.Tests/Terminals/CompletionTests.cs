using ClaimTracker.Tests.Export.Clients;

namespace ClaimTracker.Cli.Tests.Terminals;

/// <summary>Completion as a person has it: the shell itself on a terminal, keys typed, and the command that comes of them.</summary>
public sealed class CompletionTests
{
    private const string Prompt = "READY> ";

    [FactWith("script", "bash")]
    public async Task Bash_completes_commands_options_words_and_files()
    {
        using var run = new CommandRun();
        run.Add("home/.bashrc", $"PS1='{Prompt}'\nbind 'set bell-style none'\nsource <(claimtracker completion bash)\n");

        await CheckAsync(run, "bash --noprofile --rcfile home/.bashrc -i");
    }

    [FactWith("script", "zsh")]
    public async Task Zsh_completes_commands_options_words_and_files()
    {
        using var run = new CommandRun();
        await KeepScriptAsync(run, "zsh", "home/.zfunc/_claimtracker");
        run.Add("home/.zshrc", $"PROMPT='{Prompt}'\nunsetopt beep prompt_sp\nfpath=(~/.zfunc $fpath)\nautoload -Uz compinit\ncompinit -u -D\n");

        await CheckAsync(run, "zsh -d -i");
    }

    [FactWith("script", "zsh")]
    public async Task Zsh_takes_the_lines_in_its_own_file_too()
    {
        using var run = new CommandRun();
        run.Add("home/.zshrc", $"PROMPT='{Prompt}'\nunsetopt beep prompt_sp\nautoload -Uz compinit\ncompinit -u -D\nsource <(claimtracker completion zsh)\n");

        await CheckAsync(run, "zsh -d -i");
    }

    [FactWith("script", "fish")]
    public async Task Fish_completes_commands_options_words_and_files()
    {
        using var run = new CommandRun();
        await KeepScriptAsync(run, "fish", "home/.config/fish/completions/claimtracker.fish");
        run.Add("home/.config/fish/config.fish", $"function fish_greeting; end\nfunction fish_prompt; printf '{Prompt}'; end\nset -g fish_autosuggestion_enabled 0\n");

        await CheckAsync(run, "fish -i");
    }

    private static async Task KeepScriptAsync(CommandRun run, string shell, string file)
    {
        await run.RunAsync("completion", shell);
        run.Add(file, run.Output);
    }

    private static async Task CheckAsync(CommandRun run, string shell)
    {
        var command = new InstalledCommand(run.Folder);
        run.Add("evening-papers/a.txt", "Depot burns\n\nTwelve buses burned, the fire service said.");
        var home = Path.Combine(run.Folder, "home");
        await using var terminal = PseudoTerminal.Start(
            shell, run.Folder, ("HOME", home), ("ZDOTDIR", home), ("XDG_CONFIG_HOME", Path.Combine(home, ".config")), ("XDG_DATA_HOME", Path.Combine(home, "data")), ("PATH", command.Path));
        await terminal.UntilAsync(() => terminal.Screen.Contains(Prompt, StringComparison.Ordinal), "The shell begins");

        // A command, an option and its word, another option and its word: each typed in part.
        await CompleteAsync("claimtracker expo");
        await CompleteAsync("--lis");
        await CompleteAsync("figu");
        await CompleteAsync("--form");
        await CompleteAsync("jso");
        await terminal.TypeAsync("--data nowhere\r");
        await EndAsync("export|--list|figures|--format|jsonl|--data|nowhere");

        await CompleteAsync("claimtracker extr");
        await CompleteAsync("evening-p");
        await terminal.TypeAsync("\r");
        // One shell takes the slash away again that it has put there.
        await EndAsync("extract|evening-papers");

        async Task CompleteAsync(string typed)
        {
            var before = command.Questions;
            await terminal.TypeAsync(typed);
            await Task.Delay(100);
            await terminal.TypeAsync("\t");
            await terminal.UntilAsync(() => command.Questions > before, $"The shell asks how {typed} goes on");

            // It has its answer, and has yet to write it into the line.
            await Task.Delay(400);
        }

        async Task EndAsync(string call) => await terminal.UntilAsync(() => command.Calls.Any(made => made.TrimEnd('/') == call), $"{call} runs, of {string.Join("; ", command.Calls)}");
    }
}
