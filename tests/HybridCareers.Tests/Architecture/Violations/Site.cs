using HybridCareers.Tests.Architecture.Violations;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;


namespace Violations.Web.Public
{
    public sealed record PageHead(string Title);
}

namespace Violations.Web.Public.Roles
{
    [Breaks("Web.Public knows no other area", "Public renders hold no MudBlazor")]
    public sealed class KnowsEditors
    {
        public static string All => $"{new Admin.Desk()}{new MudBlazor.MudButton()}";
    }

    [Breaks("What readers see knows no drafts", "Components know no database", "Public pages are functions of their views")]
    public sealed class ReadsTheDatabase : ComponentBase
    {
        [Inject]
        public Database.Postgres.PostgresCareersDb? Database { get; set; }

        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, Database!.Database.CanConnect());
    }

    [Breaks("Public pages are functions of their views")]
    public sealed class KnowsItsAddress(NavigationManager navigation)
    {
        public string Here => navigation.Uri;
    }

    public sealed class IsAFunctionOfItsView : ComponentBase
    {
        [Parameter]
        public string? View { get; set; }

        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, View);
    }
}

namespace Violations.Web.Api
{
    [Breaks("Web.Api knows no other area", "What readers see knows no drafts")]
    public sealed class ServesDrafts
    {
        public static (Drafts.Draft Draft, Admin.Desk Desk) Get() => (new("x"), new());
    }

    [Breaks("Web.Api knows no other area")]
    public sealed class KnowsAPage
    {
        public static Public.Roles.IsAFunctionOfItsView Page => new();
    }

    public sealed class ListsPages
    {
        public static string Title(Public.PageHead head) => head.Title;
    }
}

namespace Violations.Web.Admin
{
    public sealed class Desk;

    [Breaks("Web.Admin knows no other area")]
    public sealed class BorrowsFromReaders
    {
        public static Public.Roles.IsAFunctionOfItsView Page => new();
    }
}

namespace Violations.Web.Account
{
    [Breaks("Web.Account knows no other area")]
    public sealed class KnowsEditors
    {
        public static Admin.Desk Desk => new();
    }
}

namespace Violations.Web.Preview
{
    [Breaks("Web.Preview knows no other area")]
    public sealed class KnowsEditors
    {
        public static Admin.Desk Desk => new();
    }

    public sealed class ShowsDraftsAsPublicPages
    {
        public static (Drafts.Draft Draft, Public.Roles.IsAFunctionOfItsView Page) Of(Drafts.Draft draft) => (draft, new());
    }
}

namespace Violations.Web.Shared
{
    [Breaks("Shared parts know no page", "Shared parts hold no MudBlazor but in the theme")]
    public sealed class KnowsAPage
    {
        public static (Public.Roles.IsAFunctionOfItsView Page, MudBlazor.MudButton Button) All => (new(), new());
    }

    public sealed class KnowsWhatPagesAreMadeOf
    {
        public static string Title(Public.PageHead head) => head.Title;
    }

    [Breaks("Components know no database")]
    public sealed class CountsRows : ComponentBase
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, new Database.Store().ToString());
    }
}

namespace Violations.Web.Shared.Theme
{
    public sealed class Palette
    {
        public static MudBlazor.MudTheme ForEditors => new();
    }
}
