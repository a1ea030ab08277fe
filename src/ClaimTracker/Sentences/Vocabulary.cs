using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ClaimTracker.Lexicons;

namespace ClaimTracker.Sentences;

/// <summary>Numbers the forms of words that texts have, so that what is known of a form is looked up once and not at each of its tokens.</summary>
/// <remarks>
/// Shared by all threads: finding a number takes no lock, giving one does. A number says nothing by itself and is never shown, so the order in
/// which forms are met does not matter. When all numbers are given away, texts that come later begin a new vocabulary.
/// </remarks>
internal sealed class Vocabulary
{
    /// <summary>No vocabulary gives a number as high as this; 0 is for a form without one.</summary>
    public const int Capacity = 1 << 15;

    /// <summary>Longer forms, in UTF-16 code units, are rare and get no number.</summary>
    private const int LongestForm = 24;

    /// <summary>A table for the forms of a few articles, which grows with what is read: small as it is, it stays in the nearest cache.</summary>
    private const int FewestSlots = 1 << 12;

    private static Vocabulary s_current = new();

    private readonly Form[] _forms = new Form[Capacity];

    /// <summary>For each form its bits, one word behind the other.</summary>
    private readonly ulong[] _facts = new ulong[Capacity * WordFacts.Words];

    /// <summary>By hash, the number of a form; 0 for an empty slot. At most half of them are taken; a larger table takes the place of one that is full.</summary>
    private ushort[] _slots = new ushort[FewestSlots];
    private readonly Lock _giving = new();
    private int _next = 1;

    /// <summary>The vocabulary for a text that is to be read now; the text keeps it to its end.</summary>
    public static Vocabulary Current => Volatile.Read(ref s_current);

    /// <summary>What is known of a form by its number.</summary>
    public ref readonly Form this[int number] => ref _forms[number];

    /// <summary>The bits of a form that are known so far; none for 0.</summary>
    public ulong FactsOf(int number, int word) => Volatile.Read(ref _facts[(number * WordFacts.Words) + word]);

    /// <summary>Adds bits.</summary>
    public void AddFact(int number, int word, ulong bits) => Interlocked.Or(ref _facts[(number * WordFacts.Words) + word], bits);

    /// <summary>The number of a form, letter case and all; 0 when it gets none.</summary>
    public int NumberOf(ReadOnlySpan<char> form)
    {
        if (form.Length is 0 or > LongestForm)
        {
            return 0;
        }

        var (head, tail) = EndsOf(form);
        var hash = HashOf(head, tail, form.Length);
        var (slots, forms) = (Volatile.Read(ref _slots), _forms);
        for (var slot = hash & (slots.Length - 1); slots[slot] is > 0 and var number; slot = (slot + 1) & (slots.Length - 1))
        {
            if (forms[number].Is(head, tail, form))
            {
                return number;
            }
        }

        return Give(form, head, tail, hash);
    }

    private int Give(ReadOnlySpan<char> form, ulong head, ulong tail, int hash)
    {
        WordLexicon.English.TryFind(form, out var entry);
        lock (_giving)
        {
            var (slots, forms) = (_slots, _forms);
            var slot = hash & (slots.Length - 1);
            for (; slots[slot] is > 0 and var number; slot = (slot + 1) & (slots.Length - 1))
            {
                if (forms[number].Is(head, tail, form))
                {
                    return number;
                }
            }

            if (_next == Capacity)
            {
                if (Current == this)
                {
                    Volatile.Write(ref s_current, new Vocabulary());
                }

                return 0;
            }

            forms[_next] = new Form(head, tail, form.ToString(), entry, (byte)form.Length, WordShape.Of(form));

            // Whoever sees the number sees the form.
            Volatile.Write(ref slots[slot], (ushort)_next);
            if (_next * 2 >= slots.Length && _next + 1 < Capacity)
            {
                Volatile.Write(ref _slots, Doubled(slots));
            }

            return _next++;
        }
    }

    /// <summary>A table of twice the size for the same forms. Who still looks into the one before finds most of them, and asks for the rest under the lock.</summary>
    private ushort[] Doubled(ushort[] slots)
    {
        var larger = new ushort[slots.Length * 2];
        foreach (var number in slots)
        {
            if (number > 0)
            {
                var slot = HashOf(_forms[number].Head, _forms[number].Tail, _forms[number].Length) & (larger.Length - 1);
                while (larger[slot] > 0)
                {
                    slot = (slot + 1) & (larger.Length - 1);
                }

                larger[slot] = number;
            }
        }

        return larger;
    }

    /// <summary>The first four letters and the last four, which are all of a form that has no more than eight.</summary>
    private static (ulong Head, ulong Tail) EndsOf(ReadOnlySpan<char> form)
    {
        if (form.Length < 4)
        {
            return ((ulong)form[0] | (ulong)form[form.Length / 2] << 16 | (ulong)form[^1] << 32, 0);
        }

        ref var letters = ref Unsafe.As<char, byte>(ref MemoryMarshal.GetReference(form));
        return (Unsafe.ReadUnaligned<ulong>(ref letters), Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref letters, (form.Length - 4) * sizeof(char))));
    }

    private static int HashOf(ulong head, ulong tail, int length)
    {
        var hash = (head + (uint)length) * 0x9E3779B97F4A7C15u ^ tail * 0xC2B2AE3D27D4EB4Fu;
        return (int)((hash ^ hash >> 29) * 0x9E3779B97F4A7C15u >> 40);
    }

    /// <summary>A form of a word, with what it tells alone.</summary>
    /// <param name="Head">Its first four letters.</param>
    /// <param name="Tail">Its last four.</param>
    /// <param name="Letters">All of them.</param>
    /// <param name="Entry">What the lexicon has on it; not found where it has nothing.</param>
    /// <param name="Length">How many letters it has.</param>
    /// <param name="Shape">How it is written.</param>
    internal readonly record struct Form(ulong Head, ulong Tail, string Letters, WordEntry Entry, byte Length, TokenShape Shape)
    {
        /// <summary>What the lexicon has on it, to be copied whole from where it lies.</summary>
        public readonly WordEntry Entry = Entry;

        private const int LongestInEnds = 8;

        public bool Is(ulong head, ulong tail, ReadOnlySpan<char> form) =>
            Head == head && Tail == tail && Length == form.Length && (form.Length <= LongestInEnds || form.SequenceEqual(Letters));
    }
}
