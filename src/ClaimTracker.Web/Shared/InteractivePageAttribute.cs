using Microsoft.AspNetCore.Components.Endpoints;

namespace ClaimTracker.Web.Shared;

/// <summary>Marks a page that holds an interactive component, so that it loads the script of the circuit.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class InteractivePageAttribute : Attribute
{
    /// <summary>Whether the page that answers the request is marked.</summary>
    public static bool IsOn(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>()?.Type.IsDefined(typeof(InteractivePageAttribute), true) == true;
    }
}
