using System.Buffers.Binary;

namespace ClaimTracker.Lexicons;

/// <summary>What many word forms of the lexicon share.</summary>
/// <remarks>
/// The rarities hold four bits a class, in the order of the classes' bits: about minus the binary logarithm of the class's share.
/// The edits are the numbers of those that make the noun's singular and the verb's base from the form.
/// </remarks>
internal readonly record struct WordProfile(
    WordClass Classes, WordClass Usual, bool IsProper, bool TakesObject, bool IsIntransitive, WordKind Kind, WordMeaning NounMeaning, WordMeaning VerbMeaning, ulong Rarities, ushort NounEdit, ushort VerbEdit)
{
    /// <summary>Bytes of a profile in the embedded file.</summary>
    public const int Size = 20;

    private const int VerbMeaningShift = 16;

    /// <summary>How rare a class is for the form, 0 to 9; meaningless for a class that it cannot have.</summary>
    public int RarityOf(int classBit) => (int)(Rarities >> (4 * classBit)) & 15;

    public static WordProfile Read(ReadOnlySpan<byte> from) => new(
        (WordClass)BinaryPrimitives.ReadUInt16LittleEndian(from),
        (WordClass)(1 << from[2]),
        (from[3] & 1) != 0,
        (from[3] & 2) != 0,
        (from[3] & 64) != 0,
        (WordKind)(from[3] >> 2 & 15),
        (WordMeaning)BinaryPrimitives.ReadUInt16LittleEndian(from[4..]),
        (WordMeaning)((uint)from[6] << VerbMeaningShift),
        BinaryPrimitives.ReadUInt64LittleEndian(from[8..]),
        BinaryPrimitives.ReadUInt16LittleEndian(from[16..]),
        BinaryPrimitives.ReadUInt16LittleEndian(from[18..]));
}
