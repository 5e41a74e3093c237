using System.Collections.Frozen;

namespace HybridCareers.Web.Admin.Activity;

/// <summary>The desk's words for what is done.</summary>
public static class Acts
{
    private static readonly FrozenDictionary<string, string> Known = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["create"] = "began the entry",
        ["save"] = "saved a revision",
        ["restore"] = "restored a revision",
        ["settle"] = "settled a contradiction",
        ["rename"] = "renamed the slug",
        ["submit"] = "handed in for review",
        ["decide"] = "decided a review",
        ["withdraw"] = "withdrew from review",
        ["review-afterwards"] = "reviewed afterwards",
        ["publish"] = "published",
        ["force-publish"] = "published without review",
        ["unpublish"] = "took down",
        ["schedule"] = "scheduled",
        ["edit-schedule"] = "changed a schedule",
        ["cancel-schedule"] = "cancelled a schedule",
        ["fail-schedule"] = "could not do what was scheduled",
        ["care"] = "changed owner or rhythm",
        ["confirm-fresh"] = "found nothing to change",
        ["merge-skills"] = "merged skills",
        ["undo-merge"] = "undid a merge of skills",
        ["new-bundle"] = "began a bundle",
        ["change-bundle"] = "changed a bundle",
        ["drop-bundle"] = "gave a bundle up",
        ["submit-bundle"] = "handed a bundle in",
        ["decide-bundle"] = "decided about a bundle",
        ["publish-bundle"] = "published a bundle",
        ["import"] = "imported content",
        ["keep-text"] = "kept the text of a source",
        ["begin-import"] = "began the import of an article",
        ["finish-import"] = "wrote the drafts of an import",
        ["cancel-import"] = "gave an import up",
        ["rebuild"] = "projected everything anew",
        ["invite"] = "invited a member",
        ["permissions"] = "changed permissions",
        ["lock"] = "locked a member",
        ["unlock"] = "unlocked a member",
        ["reset-sign-in"] = "made a new set-up link",
        ["sign-out-member"] = "signed a member out everywhere",
        ["offer-set-up"] = "offered the first set-up link",
        ["set-up"] = "used a set-up link",
        ["sign-in"] = "signed in",
        ["sign-out"] = "signed out",
        ["sign-in-changed"] = "changed how they sign in",
        ["share-preview"] = "made a link to a preview",
        ["revoke-preview"] = "called back a link to a preview",
        ["begin-link-check"] = "began a check of addresses",
        ["end-link-check"] = "finished a check of addresses",
        ["cancel-link-check"] = "stopped a check of addresses",
        ["sign-in-throttled"] = "was put off at sign-in",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What was done; a verb without words of its own stands for itself.</summary>
    public static string Of(string verb) => Known.GetValueOrDefault(verb, verb);
}
