using ClaimTracker.Reading;
using ClaimTracker.Text;

namespace ClaimTracker.Cli.Inputs;

/// <summary>Reads files as articles.</summary>
internal static class ArticleFileReader
{
    private const int AheadPerJob = 64;

    /// <summary>Reads one file. A file that cannot be read is an outcome, not an exception.</summary>
    public static ReadOutcome Read(ArticleInput input)
    {
        switch (Take(input.Path))
        {
            case AcceptedDocument { Document: var document }:
                try
                {
                    return new ReadOutcome(input, ArticleReader.Read(document, input.Known), null) { IntakeNotes = document.Notes };
                }
                catch (Exception mistake) when (mistake is ArithmeticException or ArgumentException or IndexOutOfRangeException or InvalidOperationException or NullReferenceException)
                {
                    // The reader is meant to be total; where it is not, one article is lost and named, not the hundreds beside it.
                    var place = mistake.StackTrace?.Split('\n')[0].Trim();
                    return new ReadOutcome(input, null, $"{input.Path}: a mistake in this program, please report it with the file: {mistake.GetType().Name}: {mistake.Message} {place}");
                }

            case RefusedDocument refused:
                return new ReadOutcome(input, null, refused.Message);
            default:
                throw new InvalidOperationException("An intake has no third outcome.");
        }
    }

    /// <summary>Reads many files on several threads, some ahead of the one that is handed out next, and hands the outcomes out in the order of the inputs.</summary>
    /// <param name="inputs">What to read.</param>
    /// <param name="jobs">How many are read at the same time; at least 1.</param>
    /// <param name="finish">What is made of an outcome on the thread that read it.</param>
    /// <param name="cancellationToken">Ends the work between two articles.</param>
    public static IEnumerable<T> ReadAll<T>(IReadOnlyList<ArticleInput> inputs, int jobs, Func<ReadOutcome, T> finish, CancellationToken cancellationToken)
    {
        if (jobs == 1)
        {
            foreach (var input in inputs)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return finish(Read(input));
            }

            yield break;
        }

        // A long article holds up those behind it: so many are read meanwhile that nobody waits for work.
        var factory = new TaskFactory(new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, jobs).ConcurrentScheduler);
        var ahead = new Queue<Task<T>>();
        foreach (var input in inputs)
        {
            if (ahead.Count == jobs * AheadPerJob)
            {
                yield return ahead.Dequeue().GetAwaiter().GetResult();
            }

            cancellationToken.ThrowIfCancellationRequested();
            ahead.Enqueue(factory.StartNew(() => finish(Read(input)), CancellationToken.None));
        }

        while (ahead.TryDequeue(out var next))
        {
            yield return next.GetAwaiter().GetResult();
        }
    }

    private static IntakeOutcome Take(string path)
    {
        try
        {
            // The kind first: a folder full of films is refused without opening one.
            return DocumentIntake.IsReadable(path) || !File.Exists(path) ? DocumentIntake.Read(path, Bytes(path).Span) : DocumentIntake.Read(path, []);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return new RefusedDocument(RefusalReason.Unreadable, Problem(path, unreadable));
        }
    }

    /// <summary>Says why a file cannot be opened or read.</summary>
    public static string Problem(string path, Exception unreadable) =>
        $"{path}: {(unreadable is FileNotFoundException or DirectoryNotFoundException ? "there is no such file; check its name" : unreadable.Message)}";

    /// <summary>The file's bytes, one more than the limit at most.</summary>
    public static ReadOnlyMemory<byte> Bytes(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
        var bytes = new byte[Math.Min(file.CanSeek ? Math.Max(file.Length, 4096) : 4096, DocumentIntake.MaxBytes) + 1];
        var length = 0;
        while (true)
        {
            length += file.ReadAtLeast(bytes.AsSpan(length), bytes.Length - length, throwOnEndOfStream: false);
            if (length < bytes.Length || length > DocumentIntake.MaxBytes)
            {
                return bytes.AsMemory(0, length);
            }

            Array.Resize(ref bytes, (int)Math.Min(bytes.Length * 2L, DocumentIntake.MaxBytes + 1));
        }
    }
}
