using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using HybridCareers.Content;

namespace HybridCareers.Drafts.Imports;

/// <summary>The lists of statements that an entry has: where a statement may stand.</summary>
public static class StatementLists
{
    private static readonly ConcurrentDictionary<Type, string[]> Known = new();

    /// <summary>Their fields in the order of the page, such as <c>day</c>, <c>pay.remarks</c> or <c>stages[1].intro</c>.</summary>
    public static IReadOnlyList<string> In(IContent content) =>
    [
        .. Of(content.GetType()),
        .. content is RoleContent ? ["pay.remarks"] : (string[])[],
        .. content is PathContent path ? path.Stages.SelectMany((stage, at) => Stage(stage, at + 1)) : [],
    ];

    /// <summary>The first list, where a statement stands that has no better place.</summary>
    public static string First(IContent content) => Of(content.GetType())[0];

    private static IEnumerable<string> Stage(PathStage stage, int number) =>
        stage.Steps.Select((_, at) => $"stages[{number}].steps[{at + 1}].text").Prepend($"stages[{number}].intro");

    private static string[] Of(Type type) => Known.GetOrAdd(type, static given => [.. given.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.PropertyType == typeof(IReadOnlyList<Statement>)).Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name))]);
}
