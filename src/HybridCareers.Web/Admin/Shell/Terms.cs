using HybridCareers.Drafts;

namespace HybridCareers.Web.Admin.Shell;

/// <summary>The desk's words for what the program calls by a value.</summary>
public static class Terms
{
    /// <summary>"content"; "subject-matter expert".</summary>
    public static string Of(ReviewKind kind) => kind == ReviewKind.Content ? "content" : "subject-matter expert";

    /// <summary>What became of a review.</summary>
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Open => "waits",
        Verdict.Approved => "approved",
        Verdict.ChangesAsked => "sent back: changes asked for",
        _ => "withdrawn by its author",
    };

    /// <summary>What shall happen.</summary>
    public static string Of(ScheduledAct what) => what == ScheduledAct.Publish ? "publish" : "take down";

    /// <summary>How a schedule stands.</summary>
    public static string Of(ScheduleState state) => state switch
    {
        ScheduleState.Waiting => "waits",
        ScheduleState.Done => "done",
        ScheduleState.Failed => "failed",
        _ => "cancelled",
    };

    /// <summary>How a bundle stands.</summary>
    public static string Of(BundleState state) => state switch
    {
        BundleState.Open => "open",
        BundleState.Published => "published",
        _ => "given up",
    };

    /// <summary>An instant as the desk writes it.</summary>
    /// <param name="at">UTC.</param>
    public static string Of(DateTimeOffset at) => $"{at:yyyy-MM-dd HH:mm} UTC";
}
