namespace HybridCareers.Evidence;

/// <summary>Why we may say something: passages of sources, or an editor's own reason.</summary>
/// <param name="Cites">The passages, the most important first.</param>
/// <param name="Reason">An editor's reason, where no source says it; <c>null</c> otherwise.</param>
public sealed record Grounds(IReadOnlyList<Citation> Cites, EditorsReason? Reason = null)
{
    /// <summary>No citation and no reason: the publish gate refuses it.</summary>
    public static Grounds None { get; } = new([]);

    /// <summary>True where there is a citation that was not set aside, or an editor's reason.</summary>
    public bool Stand => Cites.Any(cite => !cite.IsDeprecated) || !string.IsNullOrWhiteSpace(Reason?.Why);

    /// <summary>True where every citation that was not set aside is unverified and no editor stands for it.</summary>
    public bool IsUnverified
    {
        get
        {
            var carried = false;
            for (var at = 0; at < Cites.Count && Reason is null; at++) // asked for each statement of a page
            {
                if (Cites[at] is not { IsDeprecated: false } cite)
                    continue;
                if (!cite.IsUnverified)
                    return false;
                carried = true;
            }

            return carried;
        }
    }
}

/// <summary>An editor stands for a statement by name.</summary>
/// <param name="By">The editor, or the labelled system actor.</param>
/// <param name="Why">The reason in a sentence.</param>
public sealed record EditorsReason(string By, string Why);
