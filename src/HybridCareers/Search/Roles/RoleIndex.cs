using System.Collections.Frozen;
using HybridCareers.Content;
using HybridCareers.Published;

namespace HybridCareers.Search.Roles;

/// <summary>What lists of roles are filtered, counted and ordered by, made once for a catalogue.</summary>
public sealed class RoleIndex
{
    /// <summary>How many of the most asked skills are counted for each list.</summary>
    public const int CountedSkills = 48;

    private readonly FrozenDictionary<(string Facet, string Value), RowSet> having;
    private readonly FrozenDictionary<string, int[]> needing;
    private readonly RoleWords words;
    private readonly int[][] orders;

    private RoleIndex(Catalog catalog)
    {
        Rows = RoleCard.AllOf(catalog);
        Everything = RowSet.All(Rows.Count);
        having = RoleFacet.All.SelectMany(facet => facet.Values.Select(value => (facet.Key, value))).ToFrozenDictionary(pair => pair, _ => new RowSet(Rows.Count));
        for (var row = 0; row < Rows.Count; row++)
        {
            foreach (var facet in RoleFacet.All)
                having[(facet.Key, facet.ValueOf(Rows[row]))].Add(row);
        }

        var roles = catalog.Roles.All;
        needing = roles.SelectMany((role, row) => role.Content.Skills.Select(need => (need.Skill, row)))
            .GroupBy(use => use.Skill, use => use.row, StringComparer.Ordinal)
            .ToFrozenDictionary(use => use.Key, use => use.Distinct().ToArray(), StringComparer.Ordinal);
        MostAsked = [.. needing.Where(use => catalog.Skills.Find(use.Key) is not null)
            .OrderByDescending(use => use.Value.Length).ThenBy(use => use.Key, StringComparer.Ordinal).Take(CountedSkills).Select(use => (use.Key, Needing(use.Key)))];
        words = new RoleWords(roles.Select(role => role.Content));
        orders = [.. Enum.GetValues<RoleSort>().Select(sort => Enumerable.Range(0, Rows.Count).OrderBy(row => RoleSorts.RankOf(Rows[row], sort)).ToArray())];
    }

    /// <summary>All roles by title.</summary>
    public IReadOnlyList<RoleCard> Rows { get; }

    /// <summary>Every row.</summary>
    public RowSet Everything { get; }

    /// <summary>Slugs of the live skills that most roles ask for, the most asked first, with those roles.</summary>
    public IReadOnlyList<(string Skill, RowSet Rows)> MostAsked { get; }

    /// <summary>The index of a catalogue.</summary>
    public static RoleIndex In(Catalog catalog) => catalog.Derive(static given => new RoleIndex(given));

    /// <summary>Roles that have a value of a facet.</summary>
    /// <exception cref="KeyNotFoundException">The facet has no such value.</exception>
    public RowSet Having(RoleFacet facet, string value) => having[(facet.Key, value)];

    /// <summary>Roles that ask for a skill, by its slug.</summary>
    public RowSet Needing(string skill)
    {
        var rows = new RowSet(Rows.Count);
        foreach (var row in needing.GetValueOrDefault(skill, []))
            rows.Add(row);
        return rows;
    }

    /// <summary>Roles in whose titles or summary every word of a text begins some word.</summary>
    public RowSet Saying(string text) => words.Find(text);

    /// <summary>Row numbers in an order.</summary>
    public ReadOnlySpan<int> InOrder(RoleSort sort) => orders[(int)sort];
}
