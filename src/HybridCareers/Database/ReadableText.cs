using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace HybridCareers.Database;

/// <summary>Names and choices as an analyst reads them: tables and columns in snake case, choices as the words that documents use.</summary>
internal static class ReadableText
{
    public static void Apply(ModelBuilder model)
    {
        foreach (var type in model.Model.GetEntityTypes())
        {
            if (type.IsMappedToJson())
                continue; // it has neither table nor columns
            type.SetTableName(Snake(type.GetTableName()!));
            foreach (var property in type.GetProperties())
            {
                property.SetColumnName(Snake(property.GetColumnName()));
                if (property.ClrType.IsEnum)
                    property.SetValueConverter((ValueConverter)Activator.CreateInstance(typeof(Word<>).MakeGenericType(property.ClrType))!);
            }

            foreach (var key in type.GetKeys())
                key.SetName(Snake(key.GetName()!));
            foreach (var foreign in type.GetForeignKeys())
                foreign.SetConstraintName(Snake(foreign.GetConstraintName()!));
            foreach (var index in type.GetIndexes())
                index.SetDatabaseName(Snake(index.GetDatabaseName()!));
        }
    }

    private static string Snake(string name) =>
        string.Join('_', name.Split('_', StringSplitOptions.RemoveEmptyEntries).Select(JsonNamingPolicy.SnakeCaseLower.ConvertName));

    /// <summary>VeryHigh ↔ very-high; flags ↔ "editor, publisher".</summary>
    private sealed class Word<T>() : ValueConverter<T, string>(value => ToWord(value), word => FromWord(word))
        where T : struct, Enum
    {
        private static readonly Dictionary<T, string> Words = Enum.GetValues<T>().ToDictionary(value => value, Write);
        private static readonly Dictionary<string, T> Values = Words.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

        private static string ToWord(T value) => Words.TryGetValue(value, out var word) ? word : Write(value);

        private static T FromWord(string word) => Values.TryGetValue(word, out var value)
            ? value
            : Enum.Parse<T>(word.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

        private static string Write(T value) => string.Join(", ",
            value.ToString().Split(", ").Select(JsonNamingPolicy.KebabCaseLower.ConvertName));
    }
}
