using HybridCareers.Content;
using HybridCareers.Search;

namespace HybridCareers.Web.Public.Skills;

/// <summary>What filters leave of the skills, and what each filter alone would leave.</summary>
public sealed class SkillSelection
{
    private readonly SkillIndex index;
    private readonly RowSet rows;
    private readonly RowSet ofAnyDomain;
    private readonly RowSet ofAnyKind;

    /// <summary>Filters skills; <c>null</c> leaves all.</summary>
    public SkillSelection(SkillIndex index, SkillDomain? domain, SkillKind? kind, string? text)
    {
        this.index = index;
        var inDomain = domain is null ? index.Everything : index.In(domain.Value);
        var inKind = kind is null ? index.Everything : index.Of(kind.Value);
        var inText = text is null ? index.Everything : index.Holding(text);
        (ofAnyDomain, ofAnyKind) = (inKind.And(inText), inDomain.And(inText));
        rows = ofAnyDomain.And(inDomain);
        (Total, OfAnyDomain, OfAnyKind, OfAnyText) = (rows.Count, ofAnyDomain.Count, ofAnyKind.Count, inDomain.CountWith(inKind));
    }

    /// <summary>Skills left.</summary>
    public int Total { get; }

    /// <summary>Skills left without the filter by field.</summary>
    public int OfAnyDomain { get; }

    /// <summary>Skills left without the filter by kind.</summary>
    public int OfAnyKind { get; }

    /// <summary>Skills left without the filter by text.</summary>
    public int OfAnyText { get; }

    /// <summary>The initials of the skills left, A to Z and then others, each with how many skills bear it.</summary>
    public IEnumerable<(char Initial, int Count)> Initials =>
        index.Initials.Select(letter => (letter.Initial, Count: rows.CountWith(letter.Rows))).Where(letter => letter.Count > 0);

    /// <summary>Skills of a field, the other filters as they are.</summary>
    public int InDomain(SkillDomain domain) => ofAnyDomain.CountWith(index.In(domain));

    /// <summary>Skills of a kind, the other filters as they are.</summary>
    public int InKind(SkillKind kind) => ofAnyKind.CountWith(index.Of(kind));

    /// <summary>Row numbers of a part of the skills left.</summary>
    public int[] Part(SkillSort sort, int skip, int take) => rows.Part(index.InOrder(sort), skip, take);
}
