namespace HybridCareers.Web.Public;

/// <summary>What a page's query found.</summary>
public abstract record Answer<TView>
{
    /// <summary>Lets a query return its view as it is.</summary>
    public static implicit operator Answer<TView>(TView view) => new Found<TView>(view);
}

/// <summary>The page.</summary>
public sealed record Found<TView>(TView View) : Answer<TView>;

/// <summary>The page stands at another address now: 301.</summary>
public sealed record Moved<TView>(string Slug) : Answer<TView>;

/// <summary>It was taken down: 410.</summary>
/// <param name="What">What was asked for, such as "role".</param>
public sealed record Gone<TView>(string What) : Answer<TView>;

/// <summary>There is no such thing: 404.</summary>
/// <param name="What">What was asked for, such as "role".</param>
/// <param name="Slug">The slug asked for.</param>
public sealed record Missing<TView>(string What, string Slug) : Answer<TView>;

/// <summary>Nothing stood there at the time asked for: 404.</summary>
/// <param name="Why">What stood when, in a sentence or two.</param>
public sealed record NotThen<TView>(string Why) : Answer<TView>;

/// <summary>It is there and cannot be read at this moment: 503.</summary>
/// <param name="Why">What cannot be read, and what can, in a sentence or two.</param>
public sealed record NotNow<TView>(string Why) : Answer<TView>;

/// <summary>The address asks for something impossible: 400.</summary>
/// <param name="Why">What is wrong, where, and what to do, in a sentence or two.</param>
public sealed record Refused<TView>(string Why) : Answer<TView>;
