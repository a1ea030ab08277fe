using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace ClaimTracker.Web.Startup;

/// <summary>The addresses that the program listens on: of this computer alone, because it acts as one local owner.</summary>
public static class ListenAddresses
{
    /// <param name="urls">What <c>--urls</c> or <c>ASPNETCORE_URLS</c> names; null when nothing does.</param>
    /// <param name="port">The port otherwise.</param>
    /// <exception cref="StartProblemException">An address is not of this computer alone, or cannot be read.</exception>
    public static IReadOnlyList<string> Find(string? urls, int port)
    {
        if (string.IsNullOrWhiteSpace(urls))
        {
            // Any free port can only be asked of one address at a time.
            return [port == 0 ? "http://127.0.0.1:0" : string.Create(CultureInfo.InvariantCulture, $"http://localhost:{port}")];
        }

        var found = urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var url in found)
        {
            if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
            {
                throw new StartProblemException($"The address {url} cannot be read: write it as http://localhost:5217.");
            }

            if (!uri.IsLoopback)
            {
                throw new StartProblemException(
                    $"The address {url} can be reached from other computers, and ClaimTracker has no accounts to let only the right people in: use http://localhost and a port.");
            }
        }

        return found;
    }

    /// <summary>Tries each address, so that a port in use is noticed before anything is written.</summary>
    /// <exception cref="StartProblemException">A port is in use or not allowed.</exception>
    public static void EnsureFree(IReadOnlyList<string> urls)
    {
        ArgumentNullException.ThrowIfNull(urls);
        foreach (var uri in urls.Select(url => new Uri(url)).Where(uri => uri.Port != 0))
        {
            var address = uri.HostNameType == UriHostNameType.IPv6 ? IPAddress.IPv6Loopback : IPAddress.Loopback;
            using var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { ExclusiveAddressUse = true };
            try
            {
                socket.Bind(new IPEndPoint(address, uri.Port));
                socket.Listen(1);
            }
            catch (SocketException taken)
            {
                throw InUse(uri.Port, taken);
            }
        }
    }

    internal static StartProblemException InUse(int port, Exception cause) => new(
        string.Create(CultureInfo.InvariantCulture, $"Port {port} is in use or not allowed: stop the other program, perhaps another ClaimTracker, or choose a port with --{ClaimTrackerOptions.Section}:{nameof(ClaimTrackerOptions.Port)}=5218."),
        cause);
}
