using ClaimTracker.Export;

namespace ClaimTracker.Web.Api.Requests;

/// <summary>A query parameter that takes one of a few words.</summary>
/// <param name="words">The words allowed.</param>
[AttributeUsage(AttributeTargets.Property)]
internal class OneOfAttribute(params string[] words) : Attribute
{
    public IReadOnlyList<string> Words { get; } = words;
}

/// <summary>A query parameter that names a value of an enumeration by the contract's word for it.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class OneOfAttribute<T>() : OneOfAttribute([.. ContractWords.All<T>()])
    where T : struct, Enum;
