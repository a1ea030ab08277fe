using System.Buffers;

namespace ClaimTracker.Sentences;

/// <summary>A growing array from the shared pool. Whoever takes <see cref="Items"/> returns it.</summary>
internal struct RentedList<T>
{
    public RentedList(int capacity) => Items = ArrayPool<T>.Shared.Rent(Math.Max(16, capacity));

    public T[] Items { get; private set; }

    public int Count { get; private set; }

    public void Add(T item)
    {
        if (Count == Items.Length)
        {
            var larger = ArrayPool<T>.Shared.Rent(Items.Length * 2);
            Items.AsSpan(0, Count).CopyTo(larger);
            ArrayPool<T>.Shared.Return(Items);
            Items = larger;
        }

        Items[Count++] = item;
    }
}
