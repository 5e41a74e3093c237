using HybridCareers.Content;
using HybridCareers.Editorial;
using HybridCareers.Members;
using HybridCareers.Web.Admin.Entries;
using HybridCareers.Web.Admin.Shell;
using HybridCareers.Web.Hosting;

namespace HybridCareers.Web.Admin.Members;

/// <summary>Invites somebody by name, mail address and permissions.</summary>
public sealed partial class InvitePage(Invitations invitations, Mail mail, TimeProvider clock, Me me)
{
    private Guid id = Guid.CreateVersion7();
    private string name = "";
    private string address = "";
    private Permission permissions = Permission.Editor;
    private IReadOnlyList<Problem> problems = [];
    private Invitation? made;
    private DateTimeOffset until;
    private bool busy;

    private Mail Mail => mail;

    private IReadOnlyList<(string Field, string Label, string Help, string Type, string Text)> Fields =>
    [
        ("name", "Name", "Under this name everybody sees what they do.", "text", name),
        ("mail", "Mail address", "They sign in with it.", "email", address),
    ];

    private string? Problem(string field) => problems.FirstOrDefault(problem => field.Length > 0 ? problem.Place == field : problem.Place is not ("name" or "mail"))?.Message;

    /// <inheritdoc />
    protected override Task OnInitializedAsync() => me.LoadAsync();

    private void Set(string field, string text)
    {
        if (field == "name")
            name = text.Trim();
        else
            address = text.Trim();
    }

    private async Task Invite()
    {
        busy = true;
        until = clock.GetUtcNow() + SetUpLink.LongLife;
        made = await invitations.InviteAsync(
            new(Guid.CreateVersion7(), me.Id, id, name, address, permissions, "", SetUpLink.LongLife) { SessionId = me.Session });
        problems = made.Outcome switch
        {
            MemberChanged => [],
            Invalid invalid => invalid.Problems,
            var outcome => [new("", Words.Of(outcome))],
        };
        busy = false;
    }

    private void Another()
    {
        (id, name, address, permissions) = (Guid.CreateVersion7(), "", "", Permission.Editor);
        (made, problems) = (null, []);
    }
}
