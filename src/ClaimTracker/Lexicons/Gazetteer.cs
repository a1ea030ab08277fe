using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;

namespace ClaimTracker.Lexicons;

/// <summary>The towns, regions, countries, waters and mountains of the world by name, from one embedded blob.</summary>
/// <remarks>
/// <c>src/tools/Gazetteer</c> writes the blob. A look-up folds the name into a buffer on the stack and allocates nothing.
/// The order of columns here is the order in which the generator writes them.
/// </remarks>
internal sealed class Gazetteer
{
    private const int BeginningBits = 1 << 20;

    private readonly byte[] _blob;
    private readonly string[] _countries, _regions, _otherIds;
    private readonly Dictionary<string, int> _numberOfCountry = new(StringComparer.Ordinal);
    private readonly int[] _keys, _firstReferences, _references, _names, _slots, _largest;
    private readonly ulong[] _beginnings = new ulong[BeginningBits / 64];
    private readonly double[] _magnitudes = new double[ushort.MaxValue + 1];
    private readonly Traits[] _traits;
    private readonly int _latitude, _longitude, _id;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Gazetteer(byte[] blob)
    {
        _blob = blob;
        if (!blob.AsSpan(0, 4).SequenceEqual("GAZ1"u8))
        {
            throw new InvalidDataException("gazetteer.bin is no gazetteer");
        }

        Count = Int32(4);
        var keyCount = Int32(8);
        var regionCount = Int32(12);
        var at = 16;
        _countries = Strings(ref at);
        for (var i = 0; i < _countries.Length; i++)
        {
            _numberOfCountry.TryAdd(_countries[i], i);
        }

        _regions = Strings(ref at);
        _keys = Offsets(ref at, keyCount);
        _names = Offsets(ref at, Count);
        _otherIds = Strings(ref at);
        if (_regions.Length != regionCount)
        {
            throw new InvalidDataException("gazetteer.bin has lost regions");
        }

        _firstReferences = new int[keyCount + 1];
        for (var i = 0; i < keyCount; i++)
        {
            _firstReferences[i + 1] = _firstReferences[i] + blob[at + i];
        }

        at += keyCount;
        _references = new int[_firstReferences[keyCount]];
        for (int i = 0, last = 0; i < _references.Length; i++, at += 4)
        {
            last += Int32(at);
            _references[i] = last;
        }

        var (countries, kinds, regions) = (at, at + Count, at + (2 * Count));
        _latitude = at + (4 * Count);
        _longitude = _latitude + (3 * Count);
        var sizes = _longitude + (3 * Count);
        _id = sizes + (2 * Count);
        at = _id + (4 * Count);
        if (at != blob.Length)
        {
            throw new InvalidDataException("gazetteer.bin is cut or too long");
        }

        _traits = ReadTraits(countries, kinds, regions, sizes);
        _slots = Index(keyCount);
        _largest = new int[keyCount];
    }

    /// <summary>The gazetteer of the whole world; opened at first use.</summary>
    public static Gazetteer World => Opened.World;

    /// <summary>How many places it holds.</summary>
    public int Count { get; }

    /// <summary>How many names have a number; see <see cref="Named"/>.</summary>
    public int NameCount => _largest.Length;

    /// <summary>All places of this name, letter case, diacritics, hyphens and full stops aside.</summary>
    public GazetteerMatch Find(ReadOnlySpan<char> name)
    {
        Span<byte> folded = stackalloc byte[NameFolding.Longest];
        var length = NameFolding.Fold(name, folded);
        return length == 0 ? default : FindFolded(folded[..length]);
    }

    /// <summary>As <see cref="Find(ReadOnlySpan{char})"/>, and whether some name may begin with these words: never false when one does.</summary>
    public GazetteerMatch Find(ReadOnlySpan<char> name, out bool isBeginning)
    {
        Span<byte> folded = stackalloc byte[NameFolding.Longest];
        folded = folded[..NameFolding.Fold(name, folded)];
        isBeginning = !folded.IsEmpty && IsBeginning(NameFolding.HashOf(folded));
        return isBeginning ? FindFolded(folded) : default;
    }

    /// <summary>All places of a name that <see cref="NameFolding"/> has folded.</summary>
    public GazetteerMatch FindFolded(scoped ReadOnlySpan<byte> folded)
    {
        var mask = _slots.Length - 1;
        for (var slot = (int)(NameFolding.HashOf(folded) & (uint)mask); _slots[slot] != 0; slot = (slot + 1) & mask)
        {
            var key = _slots[slot] - 1;
            if (_blob.AsSpan(_keys[key], _keys[key + 1] - _keys[key] - 1).SequenceEqual(folded))
            {
                return new GazetteerMatch(key, _references.AsSpan(_firstReferences[key], _firstReferences[key + 1] - _firstReferences[key]));
            }
        }

        return default;
    }

    /// <summary>How many countries have a number; see <see cref="CountryNumberOf"/>.</summary>
    public int CountryCount => _countries.Length;

    /// <summary>How many states and provinces have a number; see <see cref="RegionOf"/>.</summary>
    public int RegionCount => _regions.Length;

    /// <summary>All places of a name by the number that a match gave it.</summary>
    public GazetteerMatch Named(int key) => new(key, _references.AsSpan(_firstReferences[key], _firstReferences[key + 1] - _firstReferences[key]));

    /// <summary>The people of the largest place of a name, by the number of the name.</summary>
    public int LargestNamed(int key)
    {
        // One more than there are, so that 0 stands for what has not been asked for.
        ref var largest = ref _largest[key];
        return largest > 0 ? largest - 1 : FindLargest(key, ref largest);
    }

    private int FindLargest(int key, ref int kept)
    {
        var largest = 0;
        foreach (var place in Named(key))
        {
            largest = Math.Max(largest, PopulationOf(place));
        }

        kept = largest + 1;
        return largest;
    }

    /// <summary>All that is known of a place.</summary>
    public GazetteerEntry this[int place] => new(
        NameOf(place), CountryOf(place) is { Length: > 0 } country ? country : null, KindOf(place), RegionNameOf(RegionOf(place)), LatitudeOf(place), LongitudeOf(place),
        PopulationOf(place), IdOf(place));

    public string NameOf(int place) => Encoding.UTF8.GetString(_blob, _names[place], _names[place + 1] - _names[place] - 1);

    /// <summary>ISO 3166-1 alpha-2; empty for what belongs to no one country.</summary>
    public string CountryOf(int place) => _countries[CountryNumberOf(place)];

    /// <summary>Number of the country; 0 for what belongs to no one country.</summary>
    public int CountryNumberOf(int place) => _traits[place].Country;

    /// <summary>The number of a country by its code; 0 for an unknown one.</summary>
    public int NumberOfCountry(string code) => _numberOfCountry.GetValueOrDefault(code);

    /// <summary>ISO 3166-1 alpha-2 of a country by its number; empty for 0.</summary>
    public string CodeOfCountry(int number) => _countries[number];

    public GazetteerKind KindOf(int place) => (GazetteerKind)(_traits[place].Kind & 15);

    /// <summary>Whether the place is the capital of its country.</summary>
    public bool IsCapital(int place) => (_traits[place].Kind & 16) != 0;

    /// <summary>Number of the state or province the place lies in, or is; 0 where none is known.</summary>
    public int RegionOf(int place) => _traits[place].Region;

    /// <summary>Name of a state or province by its number; null for 0.</summary>
    public string? RegionNameOf(int region) => region == 0 ? null : _regions[region];

    public double LatitudeOf(int place) => Int24(_latitude + (3 * place)) / 1000d;

    public double LongitudeOf(int place) => Int24(_longitude + (3 * place)) / 1000d;

    /// <summary>Inhabitants to three digits; for waters, mountains and regions a weight on the same scale.</summary>
    public int PopulationOf(int place)
    {
        int sized = (short)_traits[place].Size, population = sized % 1000;
        for (var power = sized / 1000; power > 0; power--)
        {
            population *= 10;
        }

        return population;
    }

    /// <summary>How large a place is, on a scale where ten times the people are one more: the logarithm of <see cref="PopulationOf"/> and 100.</summary>
    public double MagnitudeOf(int place)
    {
        // The same few thousand sizes come again and again.
        ref var magnitude = ref _magnitudes[_traits[place].Size];
        return magnitude > 0 ? magnitude : magnitude = Math.Log10(PopulationOf(place) + 100);
    }

    /// <summary>Holds the one gazetteer, which the runtime opens when it is first asked for and takes for a constant from there on.</summary>
    private static class Opened
    {
        public static readonly Gazetteer World = Open();

        private static Gazetteer Open()
        {
            using var stream = WordTable.Open("gazetteer.bin");
            var blob = new byte[stream.Length];
            stream.ReadExactly(blob);
            return new Gazetteer(blob);
        }
    }

    /// <summary>What the places are weighed by, side by side for each: in their columns of the blob it lies far apart.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Traits[] ReadTraits(int countries, int kinds, int regions, int sizes)
    {
        var traits = new Traits[Count];
        ReadOnlySpan<byte> blob = _blob;
        for (var i = 0; i < traits.Length; i++)
        {
            traits[i] = new Traits(
                (byte)((sbyte)blob[countries + i] + 128), blob[kinds + i],
                BinaryPrimitives.ReadUInt16LittleEndian(blob[(regions + (2 * i))..]), BinaryPrimitives.ReadUInt16LittleEndian(blob[(sizes + (2 * i))..]));
        }

        return traits;
    }

    private string IdOf(int place)
    {
        var id = Int32(_id + (4 * place));
        return id >= 0 ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"g:{id}") : _otherIds[-id - 1];
    }

    private bool IsBeginning(uint hash) => (_beginnings[(hash & (BeginningBits - 1)) >> 6] & (1ul << (int)(hash & 63))) != 0;

    /// <summary>A table of the names by their hash, and a bit for every beginning of one at the end of a word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int[] Index(int keyCount)
    {
        var size = 1;
        while (size < keyCount * 2)
        {
            size *= 2;
        }

        var slots = new int[size];
        for (var key = 0; key < keyCount; key++)
        {
            var hash = NameFolding.FirstHash;
            foreach (var b in _blob.AsSpan(_keys[key], _keys[key + 1] - _keys[key] - 1))
            {
                if (b == (byte)' ')
                {
                    AddBeginning(NameFolding.LastHash(hash));
                }

                hash = NameFolding.NextHash(hash, b);
            }

            hash = NameFolding.LastHash(hash);
            AddBeginning(hash);
            var slot = (int)(hash & (uint)(size - 1));
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & (size - 1);
            }

            slots[slot] = key + 1;
        }

        return slots;
    }

    private void AddBeginning(uint hash) => _beginnings[(hash & (BeginningBits - 1)) >> 6] |= 1ul << (int)(hash & 63);

    private int Int32(int at) => BinaryPrimitives.ReadInt32LittleEndian(_blob.AsSpan(at));

    private int Int24(int at) => _blob[at] | (_blob[at + 1] << 8) | ((sbyte)_blob[at + 2] << 16);

    /// <summary>Where each of the strings of a block begins, and where the one after the last would.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int[] Offsets(ref int at, int count)
    {
        var offsets = new int[count + 1];
        var position = at + 4;
        for (var i = 0; i < count; i++)
        {
            offsets[i] = position;
            position += _blob.AsSpan(position).IndexOf((byte)0) + 1;
        }

        offsets[count] = position;
        at += 4 + Int32(at);
        return position == at ? offsets : throw new InvalidDataException("gazetteer.bin has lost a string");
    }

    private string[] Strings(ref int at)
    {
        var all = Encoding.UTF8.GetString(_blob, at + 4, Int32(at) - 1);
        at += 4 + Int32(at);
        return all.Split('\0');
    }

    /// <param name="Country">Number of the country.</param>
    /// <param name="Kind">The kind, and a bit for capitals.</param>
    /// <param name="Region">Number of the state or province.</param>
    /// <param name="Size">The inhabitants: three digits and a power of ten.</param>
    private readonly record struct Traits(byte Country, byte Kind, ushort Region, ushort Size);
}
