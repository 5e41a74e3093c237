using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using HybridCareers.Published;
using HybridCareers.Web.Shared.Words;

namespace HybridCareers.Web.Api;

/// <summary><c>/feed.atom</c>: the latest published changes (RFC 4287).</summary>
public static class Feed
{
    /// <summary>The most changes it holds; older ones stand on the page of changes.</summary>
    public const int Most = 50;

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <summary>The feed.</summary>
    public static string Write(FileRequest request) => Write(
        request, request.Catalog.Changes, Urls.Feed, Urls.Changes, "What changed on HybridCareers",
        "Roles, skills and ways in between AI and Web3: what was published, updated or taken down.", change => AddressOf(change, request.Catalog));

    /// <summary>The feed of one role: each entry leads to what changed field by field; <c>null</c> where no such role is live.</summary>
    public static string? OfRole(FileRequest request) => request.Catalog.Roles.Find(request.Part) is not { } role ? null : Write(
        request, [.. request.Catalog.ChangesOf(role.Id)], Urls.RoleFeed(role.Slug), Urls.HistoryOf(Urls.Role(role.Slug)), Xml.Safe($"What changed: {role.Content.Title}"),
        "The changes of one role, with the editors’ notes.", _ => Urls.HistoryOf(Urls.Role(role.Slug)));

    private static string Write(FileRequest request, IReadOnlyList<Change> changes, string self, string page, string title, string subtitle, Func<Change, string> addressOf)
    {
        var site = request.Site;
        return Xml.Write(new XElement(
            Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", "en"),
            new XElement(Atom + "id", site.Absolute(self)),
            new XElement(Atom + "title", title),
            new XElement(Atom + "subtitle", subtitle),
            new XElement(Atom + "updated", Xml.Instant(changes.Count > 0 ? changes[0].At : DateTimeOffset.UnixEpoch)),
            Link("self", "application/atom+xml", site.Absolute(self)),
            Link("alternate", "text/html", site.Absolute(page)),
            new XElement(Atom + "author", new XElement(Atom + "name", "HybridCareers editors")),
            changes.Take(Most).Select(change => Entry(change, site.Absolute(addressOf(change))))));
    }

    // What was taken down, then or since, has no page to lead to.
    private static string AddressOf(Change change, Catalog catalog) =>
        change.What != ChangeKind.TakenDown && catalog.Find(change.Entry) is { } live ? Urls.Of(live.Kind, live.Slug) : Urls.Changes;

    private static XElement Entry(Change change, string address) => new(
        Atom + "entry",
        new XElement(Atom + "id", $"urn:uuid:{IdOf(change)}"),
        new XElement(Atom + "title", Xml.Safe($"{Kinds.One(change.Kind)} {Kinds.Did(change.What)}: {change.Name}")),
        new XElement(Atom + "updated", Xml.Instant(change.At)),
        new XElement(Atom + "published", Xml.Instant(change.At)),
        Link("alternate", "text/html", address),
        new XElement(Atom + "category", new XAttribute("term", Kinds.One(change.Kind).ToLowerInvariant())),
        new XElement(Atom + "summary", Xml.Safe(change.Note)));

    private static XElement Link(string rel, string type, string href) =>
        new(Atom + "link", new XAttribute("rel", rel), new XAttribute("type", type), new XAttribute("href", href));

    /// <summary>The same id for ever, wherever the site moves: a UUID of the kind that is made from other data (RFC 9562, version 8).</summary>
    private static Guid IdOf(Change change)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{change.Entry:N}/{change.Revision}/{change.What}/{change.At.UtcTicks}")).AsSpan(0, 16);
        hash[6] = (byte)((hash[6] & 0x0f) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3f) | 0x80);
        return new Guid(hash, bigEndian: true);
    }
}
