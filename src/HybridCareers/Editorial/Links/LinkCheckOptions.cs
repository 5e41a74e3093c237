namespace HybridCareers.Editorial.Links;

/// <summary>The settings <c>LinkCheck__…</c>.</summary>
public sealed class LinkCheckOptions
{
    /// <summary>A check begins by itself when the last one began so many hours ago; 0 = only when somebody asks for it, 8,760 at most.</summary>
    public int EveryHours { get; set; }

    /// <summary>The same as a span; <c>null</c> = never by itself.</summary>
    internal TimeSpan? Every => EveryHours > 0 ? TimeSpan.FromHours(Math.Min(EveryHours, 8_760)) : null;
}
