namespace HybridCareers.Web.Hosting;

/// <summary>How many tabs of the desk may be open, as connections of circuits; setting <c>Circuits</c>. A tab takes up to 2 MB of memory.</summary>
public sealed class CircuitLimits
{
    /// <summary>Of one member; at least 1.</summary>
    public int PerMember { get; set; } = 20;

    /// <summary>Of all members on this instance; at least 1.</summary>
    public int InAll { get; set; } = 400;
}
