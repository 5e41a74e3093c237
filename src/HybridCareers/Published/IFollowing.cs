namespace HybridCareers.Published;

/// <summary>An index over a catalogue that can be brought to the next one: of a large catalogue a publish changes little.</summary>
public interface IFollowing;

/// <summary>An index that gives one of its own kind.</summary>
public interface IFollowing<out T> : IFollowing
    where T : class
{
    /// <summary>The index of the next catalogue, the same as if it were made anew; <c>null</c> where that is no more work. This one stays as it is.</summary>
    /// <param name="next">The catalogue that followed.</param>
    /// <param name="changed">Ids of the entries that went live, changed or were taken down in between.</param>
    T? Follow(Catalog next, IReadOnlySet<Guid> changed);
}
