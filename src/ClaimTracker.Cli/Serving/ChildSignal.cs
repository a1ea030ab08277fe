using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ClaimTracker.Cli.Serving;

/// <summary>Asks a child process to stop.</summary>
internal static partial class ChildSignal
{
    private const int Sigterm = 15;

    /// <summary>Sends SIGTERM, on which the server finishes what it is doing. On Windows the console has told it already.</summary>
    public static void Terminate(Process child)
    {
        if (OperatingSystem.IsWindows() || child.HasExited)
        {
            return;
        }

        if (Kill(child.Id, Sigterm) != 0 && !child.HasExited)
        {
            throw new Win32Exception(Marshal.GetLastPInvokeError(), "The web application could not be told to stop.");
        }
    }

    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    private static partial int Kill(int process, int signal);
}
