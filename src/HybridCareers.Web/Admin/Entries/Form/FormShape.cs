using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using HybridCareers.Content;
using HybridCareers.Evidence;
using HybridCareers.Web.Shared.Schema;

namespace HybridCareers.Web.Admin.Entries.Form;

/// <summary>The form of a kind of entry, read from the type of its content: labels from the members' names, help from their docstrings.</summary>
public static class FormShape
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<Field>> Known = new();

    // Members that hold a sentence or more.
    private static readonly string[] LongTexts = ["text", "remark", "what", "note", "why", "caveat", "dateNote", "horizon"];

    // Fields whose names alone do not tell enough.
    private static readonly Dictionary<string, string> Labels = new(StringComparer.Ordinal)
    {
        ["RoleContent.Day"] = "A day’s work", ["RoleContent.Feeders"] = "Career path: people come from", ["RoleContent.NextPositions"] = "Career path: it leads to",
        ["RoleContent.CareerRemarks"] = "Career path: remarks", ["RoleContent.Entry"] = "Entry level", ["RoleContent.Occupations"] = "Reference occupations",
        ["Demand.SourceWord"] = "The source’s own word", ["Pay.SourceLabel"] = "The source’s own label", ["PayFigure.N"] = "How many (n)", ["Url"] = "Web address", ["Address"] = "How far the address was checked", ["Verbatim"] = "May its sentences be repeated?",
    };

    // Items that are called otherwise than their types.
    private static readonly Dictionary<Type, string> Items = new()
    {
        [typeof(RoleSkill)] = "skill", [typeof(LabelledSkill)] = "skill", [typeof(ProvenSkill)] = "skill", [typeof(PathStage)] = "stage", [typeof(PathStep)] = "step",
        [typeof(DisputedRole)] = "role", [typeof(ComparisonColumn)] = "column", [typeof(ComparisonRow)] = "row", [typeof(ReferenceOccupation)] = "occupation", [typeof(PayFigure)] = "figure",
    };

    // Values that their names alone do not explain.
    private static readonly Dictionary<string, string> ChoiceWords = new(StringComparer.Ordinal)
    {
        ["ProficiencyLevel.Basic"] = "1 Basic: can follow a tutorial", ["ProficiencyLevel.Working"] = "2 Working", ["ProficiencyLevel.Advanced"] = "3 Advanced",
        ["ProficiencyLevel.Expert"] = "4 Expert: others ask", ["OccupationScheme.Esco"] = "ESCO", ["OccupationScheme.OnetSoc"] = "O*NET-SOC", ["OccupationScheme.Isco"] = "ISCO-08",
        ["SkillDomain.Ai"] = "AI", ["Background.Ai"] = "AI",
    };

    private static readonly Dictionary<string, EntryKind> Names = new(StringComparer.Ordinal)
    {
        ["Skill"] = EntryKind.Skill, ["Skills"] = EntryKind.Skill, ["Broader"] = EntryKind.Skill, ["Related"] = EntryKind.Skill,
        ["Resources"] = EntryKind.Resource, ["Projects"] = EntryKind.Project, ["Role"] = EntryKind.Role, ["Source"] = EntryKind.Source,
    };

    /// <summary>The fields of a kind of entry, in the order of its type.</summary>
    public static IReadOnlyList<Field> Of(EntryKind kind) => Of(ContentJson.TypeOf(kind));

    private static IReadOnlyList<Field> Of(Type type) => Known.GetOrAdd(type, Read);

    private static IReadOnlyList<Field> Read(Type type)
    {
        var nulls = new NullabilityInfoContext();
        return [.. type.GetConstructors().MaxBy(maker => maker.GetParameters().Length)!.GetParameters()
            .Select(given => FieldOf(type, given, nulls.Create(given).WriteState == NullabilityState.Nullable))];
    }

    private static Field FieldOf(Type owner, ParameterInfo given, bool optional)
    {
        var (name, label, help) = (JsonNamingPolicy.CamelCase.ConvertName(given.Name!), Labels.GetValueOrDefault($"{owner.Name}.{given.Name}") ?? Labels.GetValueOrDefault(given.Name!) ?? LabelOf(given.Name!), HelpOf(owner, given.Name!));
        var type = Nullable.GetUnderlyingType(given.ParameterType) ?? given.ParameterType;
        if (type == typeof(string))
        {
            return Names.TryGetValue(given.Name!, out var kind)
                ? new NameField(name, label, null, optional, kind)
                : new TextField(name, label, help, optional, LongTexts.Contains(name, StringComparer.Ordinal));
        }

        if (type.IsEnum)
            return new ChoiceField(name, label, help, optional, ChoicesOf(type));
        if (type == typeof(int) || type == typeof(decimal))
            return new NumberField(name, label, help, optional, type == typeof(int));
        if (type == typeof(DateOnly))
            return new DayField(name, label, help, optional);
        if (type == typeof(Grounds))
            return new GroundsField(name, "Says who?", Of(typeof(Citation)), Of(typeof(EditorsReason)));
        return type.IsGenericType ? ListOf(name, label, help, given.Name!, type.GenericTypeArguments[0]) : new PartField(name, label, help, optional, Of(type));
    }

    private static Field ListOf(string name, string label, string? help, string member, Type item)
    {
        if (item == typeof(string))
            return new WordsField(name, label, help, Names.TryGetValue(member, out var kind) ? kind : null);
        return item == typeof(SourceVersion) ? new KeptField(name, label, help) : new ListField(name, label, help, Of(item), Items.GetValueOrDefault(item) ?? LabelOf(item.Name).ToLowerInvariant());
    }

    private static IReadOnlyList<(string, string)> ChoicesOf(Type type) =>
        [.. Enum.GetNames(type).Select(value => (JsonNamingPolicy.KebabCaseLower.ConvertName(value), ChoiceWords.GetValueOrDefault($"{type.Name}.{value}") ?? LabelOf(value)))];

    /// <summary>The docstring in the words of whoever fills in a form: nothing is null there, and entries are chosen by name.</summary>
    private static string? HelpOf(Type owner, string member)
    {
        const string BySlug = "Slugs of ";
        var help = Docstrings.Of(owner, member)?.Replace("null", "empty", StringComparison.Ordinal);
        return help?.StartsWith(BySlug, StringComparison.Ordinal) == true ? char.ToUpperInvariant(help[BySlug.Length]) + help[(BySlug.Length + 1)..] : help;
    }

    /// <summary>"AlternateTitles" becomes "Alternate titles".</summary>
    private static string LabelOf(string name)
    {
        var words = JsonNamingPolicy.KebabCaseLower.ConvertName(name).Replace('-', ' ');
        return char.ToUpperInvariant(words[0]) + words[1..];
    }
}
