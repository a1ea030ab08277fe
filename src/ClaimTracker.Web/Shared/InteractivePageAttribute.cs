namespace ClaimTracker.Web.Shared;

/// <summary>Marks a page that holds an interactive component, so that it loads the script of the circuit.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class InteractivePageAttribute : Attribute;
