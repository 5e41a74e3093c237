namespace HybridCareers.Tests.Architecture.Violations;

/// <summary>The rules that a planted type breaks.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class BreaksAttribute(params string[] rules) : Attribute
{
    /// <summary>Their names.</summary>
    public IReadOnlyList<string> Rules { get; } = rules;
}
