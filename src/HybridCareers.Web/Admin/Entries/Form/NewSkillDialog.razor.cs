using HybridCareers.Content;
using HybridCareers.Editorial;
using HybridCareers.Search;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace HybridCareers.Web.Admin.Entries.Form;

/// <summary>Begins a skill; its answer is the slug to name.</summary>
public sealed partial class NewSkillDialog
{
    private string first = "";
    private string slug = "";
    private string code = "";
    private SkillKind kind;
    private SkillDomain domain;
    private IReadOnlyList<string> aliases = [];
    private IReadOnlyList<NearName> near = [];
    private string? problem;

    [CascadingParameter]
    private IMudDialogInstance Dialog { get; set; } = default!;

    /// <summary>What it is to be called, as far as it was typed.</summary>
    [Parameter]
    public string Title { get; set; } = "";

    /// <inheritdoc />
    protected override Task OnInitializedAsync()
    {
        first = Title; // what is typed is not written back, for that would take away what was typed since
        return RetitleAsync(Title);
    }

    private async Task RetitleAsync(string title)
    {
        Title = title;
        slug = NewSkill.SlugOf(title);
        await LookAsync();
        foreach (var free in NewSkill.CodesOf(title))
        {
            if (Title != title)
                return; // more was typed meanwhile
            if (await Names.IsCodeTakenAsync(free))
                continue;
            code = free;
            return;
        }
    }

    private Task RenameAsync(string typed)
    {
        aliases = typed.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return LookAsync();
    }

    private async Task LookAsync()
    {
        var names = await Names.ReadAsync();
        near = [.. aliases.Prepend(Title).SelectMany(name => names.Near(name)).OrderBy(other => other.Mistakes).DistinctBy(other => other.Skill.Id)];
    }

    private async Task CreateAsync()
    {
        var content = new SkillContent(ComposedForm.Of(Title.Trim()), code.Trim(), kind, domain, aliases, [], [], [], []);
        problem = content.Title.Length == 0 ? "Give it a title."
            : await Names.IsCodeTakenAsync(content.Code) ? $"The code '{content.Code}' was given to another skill: choose another." : null;
        if (problem is not null)
            return;
        var outcome = await Editor.CreateAsync(new(Guid.CreateVersion7(), Me.Id, Guid.CreateVersion7(), EntryKind.Skill, slug.Trim(), content, "Begun while another entry was written.") { SessionId = Me.Session });
        if (outcome is Saved)
            Dialog.Close(DialogResult.Ok(slug.Trim()));
        else
            problem = Words.Of(outcome);
    }

    private static string Text(ChangeEventArgs typed) => typed.Value as string ?? "";

    private static string Why(NearName other) => (other.Name == other.Skill.Title ? "" : $"It is also called “{other.Name}”. ")
        + (other.Mistakes == 0 ? "The same but for case, hyphens or a plural." : $"{other.Mistakes} letter{(other.Mistakes == 1 ? "" : "s")} away.")
        + (other.Skill.IsLive ? "" : " A draft.");
}
