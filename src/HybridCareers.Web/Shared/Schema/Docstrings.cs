using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;
using System.Xml.Linq;

namespace HybridCareers.Web.Shared.Schema;

/// <summary>What the docstrings in the code say of a type and its members, so that the reference of the data says the same.</summary>
public static class Docstrings
{
    private static readonly ConcurrentDictionary<Assembly, FrozenDictionary<string, XElement>> Read = new();

    /// <summary>What a type is; <c>null</c> where nothing is written.</summary>
    public static string? Of(Type type) => Plain(Find(type.Assembly, "T:" + NameOf(type))?.Element("summary"));

    /// <summary>What a member of a type means; <c>null</c> where nothing is written.</summary>
    public static string? Of(Type type, string member) =>
        Plain(Find(type.Assembly, $"P:{NameOf(type)}.{member}")?.Element("summary"))
        ?? Plain(Find(type.Assembly, "T:" + NameOf(type))?.Elements("param").FirstOrDefault(param => param.Attribute("name")?.Value == member));

    private static string NameOf(Type type) => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    private static XElement? Find(Assembly assembly, string name) => Read.GetOrAdd(assembly, ReadOf).GetValueOrDefault(name);

    // The build writes them beside the assembly. Without the file, types are described by their names alone.
    private static FrozenDictionary<string, XElement> ReadOf(Assembly assembly)
    {
        var file = Path.Combine(AppContext.BaseDirectory, assembly.GetName().Name + ".xml");
        var members = File.Exists(file) ? XDocument.Load(file).Descendants("member") : [];
        return members.ToFrozenDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);
    }

    private static string? Plain(XElement? doc)
    {
        if (doc is null)
            return null;
        var words = string.Concat(doc.Nodes().Select(node => node switch
        {
            XText text => text.Value,
            XElement { Name.LocalName: "see" or "paramref" } named => named.Value is { Length: > 0 } said
                ? said
                : (named.Attribute("cref") ?? named.Attribute("langword") ?? named.Attribute("name"))!.Value.Split('.', ':')[^1],
            XElement inner => inner.Value,
            _ => "",
        }));
        return string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } plain ? plain : null;
    }
}
