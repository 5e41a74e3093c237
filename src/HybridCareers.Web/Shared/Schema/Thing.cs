using System.Buffers;
using System.Text;
using System.Text.Json;

namespace HybridCareers.Web.Shared.Schema;

/// <summary>A thing in the terms of schema.org: fields in order, each a text, a number, a truth, another thing or several of them. What is not known leaves no trace.</summary>
public sealed class Thing
{
    private readonly List<(string Name, object Value)> fields = [];

    /// <summary>Adds a field; nothing for what is not known, and for none of several.</summary>
    public object? this[string name]
    {
        set
        {
            if (value is not (null or IReadOnlyList<object> { Count: 0 }))
                fields.Add((name, value));
        }
    }

    /// <summary>The data of a page as JSON with full addresses, as consumers of schema.org want them; one thing stands alone.</summary>
    /// <param name="things">The things.</param>
    /// <param name="absolute">The full address of a path on this site.</param>
    public static string Write(IReadOnlyList<Thing> things, Func<string, string> absolute)
    {
        var json = new ArrayBufferWriter<byte>(4_096);
        using var writer = new Utf8JsonWriter(json); // the default encoder: angle brackets are escaped
        if (things.Count == 1)
            things[0].Write(writer, absolute);
        else
            Write("", things, writer, absolute);
        writer.Flush();
        return Encoding.UTF8.GetString(json.WrittenSpan);
    }

    private void Write(Utf8JsonWriter writer, Func<string, string> absolute)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in fields)
        {
            writer.WritePropertyName(name);
            Write(name, value, writer, absolute);
        }

        writer.WriteEndObject();
    }

    private static void Write(string name, object value, Utf8JsonWriter writer, Func<string, string> absolute)
    {
        switch (value)
        {
            case string text:
                writer.WriteStringValue(text is ['/', ..] && name is "url" or "item" or "@id" or "urlTemplate" ? absolute(text) : text);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case bool truth:
                writer.WriteBooleanValue(truth);
                break;
            case Thing thing:
                thing.Write(writer, absolute);
                break;
            case IReadOnlyList<object> several:
                writer.WriteStartArray();
                foreach (var each in several)
                    Write(name, each, writer, absolute);
                writer.WriteEndArray();
                break;
            default:
                throw new NotSupportedException($"The field '{name}' holds a {value.GetType().Name}.");
        }
    }
}
