using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ClaimTracker.Web.Tests.Browser;

/// <summary>Waits for the address of a page.</summary>
/// <remarks>It asks again and again: <c>WaitForURLAsync</c> waits for the load event too, which may have come between its first look at the address and its listening, and then never comes.</remarks>
internal static class PageAddress
{
    /// <param name="page">The page.</param>
    /// <param name="pattern">A pattern that finds something in the address.</param>
    public static Task ExpectAsync(IPage page, [System.Diagnostics.CodeAnalysis.StringSyntax(System.Diagnostics.CodeAnalysis.StringSyntaxAttribute.Regex)] string pattern) =>
        Assertions.Expect(page).ToHaveURLAsync(new Regex(pattern, RegexOptions.None, TimeSpan.FromSeconds(1)), new() { Timeout = 20_000 });
}
