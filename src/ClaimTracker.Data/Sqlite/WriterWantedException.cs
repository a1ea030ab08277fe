namespace ClaimTracker.Data.Sqlite;

/// <summary>Ends a long piece of writing, with nothing of it written, because somebody waits for the writer.</summary>
internal sealed class WriterWantedException() : Exception("Somebody waits for the writer.");
