using System.Runtime.CompilerServices;
using ClaimTracker.Text;

namespace ClaimTracker.Mentions.Attributions.Statements;

/// <summary>The chunks of a statement. A stop without words stands behind the last, and is what every index outside is answered with.</summary>
internal sealed class ChunkList : IDisposable
{
    private const int Fewest = 64;

    private static readonly Chunk Outside = new(ChunkKind.Stop, -1, -1, -1);

    private Chunk[] _chunks = SpareArrays<Chunk>.Rent(Fewest);

    public ChunkList() => _chunks[0] = Outside;

    public int Count { get; private set; }

    /// <summary>A chunk where it stands, until chunks are added or taken away.</summary>
    /// <exception cref="IndexOutOfRangeException">The list has no such chunk.</exception>
    public ref Chunk this[int i] => ref _chunks.AsSpan(0, Count)[i];

    /// <summary>As the indexer; outside the list a stop without words.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly Chunk At(int i) => ref _chunks[Math.Min((uint)i, (uint)Count)];

    public void Add(Chunk chunk)
    {
        MakeRoom();
        _chunks[Count++] = chunk;
        _chunks[Count] = Outside;
    }

    public void Insert(int i, Chunk chunk)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)i, (uint)Count);
        MakeRoom();
        Array.Copy(_chunks, i, _chunks, i + 1, Count + 1 - i);
        _chunks[i] = chunk;
        Count++;
    }

    public void RemoveAt(int i)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)i, (uint)Count);
        Array.Copy(_chunks, i + 1, _chunks, i, Count - i);
        Count--;
    }

    public void Clear()
    {
        Count = 0;
        _chunks[0] = Outside;
    }

    /// <summary>Gives its array back; nothing of the list may be used after.</summary>
    public void Dispose()
    {
        SpareArrays<Chunk>.Return(_chunks);
        _chunks = [];
    }

    /// <summary>Makes room for one more, and the stop behind it.</summary>
    private void MakeRoom()
    {
        if (Count + 2 > _chunks.Length)
        {
            var larger = SpareArrays<Chunk>.Rent(_chunks.Length * 2);
            _chunks.CopyTo(larger, 0);
            SpareArrays<Chunk>.Return(_chunks);
            _chunks = larger;
        }
    }
}
