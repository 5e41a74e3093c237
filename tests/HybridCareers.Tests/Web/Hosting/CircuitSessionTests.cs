using HybridCareers.Database;
using HybridCareers.Editorial;
using HybridCareers.Members;
using HybridCareers.Tests.Support.Databases;
using HybridCareers.Web.Hosting;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.Extensions.Logging.Abstractions;

namespace HybridCareers.Tests.Web.Hosting;

public sealed class CircuitSessionTests
{
    public static TheoryData<Engine> Both => TestDatabase.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task A_circuit_ends_on_another_instance_when_a_permission_changes(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        await using var other = Portal.Beside(portal.Database);
        var session = Guid.CreateVersion7();
        await portal.Service<AccountDesk>().OpenSessionAsync(new(Guid.CreateVersion7(), Portal.Reviewer, session, "A test", SessionLevel.Full, "test"));
        var check = other.Service<SessionCheck>();
        var user = SignedIn.PrincipalOf((await check.AskAsync(session)).Session!);
        (await CircuitSession.HoldsAsync(check, user, true, CancellationToken.None)).Should().BeTrue();

        await portal.Service<MemberDesk>().ChangePermissionsAsync(new(Guid.CreateVersion7(), Portal.Admin, Portal.Reviewer, Permission.Reviewer));

        (await CircuitSession.HoldsAsync(check, user, true, CancellationToken.None)).Should().BeFalse();
    }

    [Theory]
    [InlineData(Permission.Editor | Permission.Reviewer, true)]
    [InlineData(Permission.Reviewer, false)]
    public async Task A_circuit_whose_connection_comes_back_with_other_permissions_is_nobodys(Permission later, bool goesOn)
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        using var state = new CircuitSession(NullLoggerFactory.Instance, portal.Service<SessionCheck>(), new(null!, null!));
        var session = Guid.CreateVersion7();
        Come(Permission.Editor | Permission.Reviewer);

        Come(later);

        (await state.GetAuthenticationStateAsync()).User.May(Permission.Reviewer).Should().Be(goesOn);

        void Come(Permission may) => ((IHostEnvironmentAuthenticationStateProvider)state).SetAuthenticationState(
            Task.FromResult(new AuthenticationState(SignedIn.PrincipalOf(new(session, Portal.Author, "Ada", may, SessionLevel.Full)))));
    }

    [Fact]
    public async Task A_circuit_goes_on_while_the_database_is_away_and_nobody_holds_none()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        await using var away = Portal.Beside(portal.Database.Moved("Host=localhost;Port=1;Database=none;Username=none;Timeout=1"));
        var user = SignedIn.PrincipalOf(new(Guid.CreateVersion7(), Portal.Author, "Ada", Permission.Editor, SessionLevel.Full));

        (await CircuitSession.HoldsAsync(away.Service<SessionCheck>(), user, true, CancellationToken.None)).Should().BeTrue();
        (await CircuitSession.HoldsAsync(portal.Service<SessionCheck>(), user, true, CancellationToken.None)).Should().BeFalse("there is no such session");
        (await CircuitSession.HoldsAsync(portal.Service<SessionCheck>(), new(), true, CancellationToken.None)).Should().BeFalse();
    }
}
