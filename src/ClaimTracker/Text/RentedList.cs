namespace ClaimTracker.Text;

/// <summary>A growing list in an array from <see cref="SpareArrays{T}"/>. Whoever takes it over returns it.</summary>
internal struct RentedList<T>
{
    public RentedList(int capacity) => Items = SpareArrays<T>.Rent(capacity);

    public T[] Items { get; private set; }

    public int Count { get; private set; }

    /// <summary>What has been added.</summary>
    public readonly Span<T> Span => Items.AsSpan(0, Count);

    public void Add(T item)
    {
        if (Count == Items.Length)
        {
            var larger = SpareArrays<T>.Rent(Items.Length * 2);
            Items.CopyTo(larger, 0);
            SpareArrays<T>.Return(Items);
            Items = larger;
        }

        Items[Count++] = item;
    }

    /// <summary>Gives the array back; nothing of the list may be used after.</summary>
    public void Return()
    {
        SpareArrays<T>.Return(Items, Count);
        Items = [];
        Count = 0;
    }
}
