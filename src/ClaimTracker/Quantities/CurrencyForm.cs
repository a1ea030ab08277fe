namespace ClaimTracker.Quantities;

/// <summary>How a currency is written.</summary>
internal enum CurrencyForm : byte
{
    /// <summary>A sign: <c>$</c>, <c>€</c>.</summary>
    Sign,

    /// <summary>Letters before a dollar sign: the <c>HK</c> of <c>HK$</c>.</summary>
    Prefix,

    /// <summary>Letters before or behind the number: <c>USD 20</c>, <c>Rs 500</c>.</summary>
    Code,

    /// <summary>A word behind the number: <c>euros</c>, <c>Swiss francs</c>.</summary>
    Word,
}
