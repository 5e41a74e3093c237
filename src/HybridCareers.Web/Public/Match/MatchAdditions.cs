using HybridCareers.Matching;
using HybridCareers.Web.Shared.Writing;
using Microsoft.AspNetCore.Components;

namespace HybridCareers.Web.Public.Match;

/// <summary>What would help most with a role, each skill alone and with a link that tries it.</summary>
public static class MatchAdditions
{
    /// <summary>The skills as items of a list.</summary>
    public static RenderFragment Of(MatchRow role, MatchAddress asked)
    {
        var (list, have) = (new Markup(), asked.IsBrief ? Urls.MatchOf(asked.Have.ToString()) : null);
        foreach (var addition in role.Additions)
        {
            list.Add($"""<li>add <a href="{Urls.Skill(addition.Slug)}">{MatchWords.Add(addition)}</a>: {role.Percent} → {addition.Percent} %""");
            if (have is not null)
                list.Add($""" <a class="small" href="{have},{HeldSkills.Write(addition.Code, addition.Level)}" rel="nofollow">try it<span class="vh">: with {addition.Name}</span></a>""");
            list.Add($"</li>");
        }

        return list.End();
    }
}
