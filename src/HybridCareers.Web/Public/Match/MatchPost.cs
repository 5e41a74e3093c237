using HybridCareers.Matching;
using HybridCareers.Published;

namespace HybridCareers.Web.Public.Match;

/// <summary>Takes skills by form: a long list leads to its address, a text or a file to the skills found in it, to be confirmed.</summary>
public static class MatchPost
{
    /// <summary>A text of a million characters and a file of as many, with room for their wrapping.</summary>
    private const int LargestBody = 5 * 1024 * 1024;

    /// <summary>The form of the page.</summary>
    public static PagePost Post { get; } = new(LargestBody, Answer);

    private static PageAnswer Answer(Catalog catalog, PostedForm form)
    {
        var have = HeldSkills.Read(catalog, form.Field("have"), out var problem);
        var (text, resume) = (form.Field("text"), form.File("resume"));
        if (problem is null && Math.Max(text.Length, resume.Length) is var length and > FoundSkill.LongestText)
            problem = $"The text has {length} characters; at most {FoundSkill.LongestText} are read. Take out what is not about skills.";
        if (problem is not null)
            return Refusal(problem);
        var url = new PageUrl(Urls.Match, "", MatchAddress.Keys.Where(key => key.Name is not ("have" or "page")).Select(key => KeyValuePair.Create(key.Name, form.Field(key.Name))).Append(new("have", have.ToString())));
        problem = MatchAddress.Read(catalog, url, out var asked);
        if (problem is not null)
            return Refusal(problem);
        if (string.IsNullOrWhiteSpace(text) && string.IsNullOrWhiteSpace(resume))
            return new PageAnswer(StatusCodes.Status303SeeOther, Slug: asked.Path);
        var found = FoundSkill.In(catalog, text);
        if (!string.IsNullOrWhiteSpace(resume))
        {
            var inFile = ResumeReader.Read(catalog, resume, out problem);
            if (problem is not null)
                return Refusal(problem);
            found = [.. inFile.Concat(found).DistinctBy(each => each.Skill.Slug, StringComparer.Ordinal)];
        }

        var page = MatchQuery.Find(catalog, url);
        return page is Found<MatchView> { View: var view } ? new(StatusCodes.Status200OK, view with { Found = MostOften(found), FoundInAll = found.Count }) : PageAnswer.Of(page);
    }

    /// <summary>The skills named most often, in the order of the text.</summary>
    private static IReadOnlyList<FoundSkill> MostOften(IReadOnlyList<FoundSkill> found) => found.Count <= MatchView.MostFound ? found
        : [.. found.Index().OrderByDescending(each => each.Item.Times).Take(MatchView.MostFound).OrderBy(each => each.Index).Select(each => each.Item)];

    private static PageAnswer Refusal(string why) => new(StatusCodes.Status400BadRequest, What: why);
}
