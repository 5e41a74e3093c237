namespace HybridCareers.Tests.Support;

/// <summary>Tests whose answers must come within a time: they run after all others, one at a time, so that nobody but the portal makes them wait.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class MeasuringTime
{
    /// <summary>Its name.</summary>
    public const string Name = "Measuring time";
}
