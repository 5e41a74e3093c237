using HybridCareers.Editorial;
using HybridCareers.Members;

namespace HybridCareers.Web.Hosting;

/// <summary>The verb <c>create-member</c>: invites somebody from the machine itself.</summary>
public static class CreateMember
{
    /// <summary>Runs it.</summary>
    /// <returns>0 = the link was printed, 1 = it could not be made.</returns>
    public static async Task<int> RunAsync(WebApplication app)
    {
        var settings = app.Configuration;
        if (PermissionsOf(settings["permissions"] ?? "editor") is not { } permissions)
            return await FailAsync("The permissions are editor, reviewer, publisher and admin, separated by commas.");
        var made = await app.Services.GetRequiredService<Invitations>().InviteAsync(new(
            Guid.CreateVersion7(), SystemActors.Operator, Guid.CreateVersion7(), settings["name"] ?? "", settings["mail"] ?? "", permissions, "", SetUpLink.ShortLife));
        if (made.Link is null)
            return await FailAsync(made.Outcome is Invalid invalid ? string.Join('\n', invalid.Problems.Select(p => $"--{p.Place}: {p.Message}")) : $"Nothing was done: {(made.Outcome is Unreachable away ? away.Why : made.Outcome)}");
        Console.WriteLine($"This link sets up the account, once, within 24 hours{(made.WasMailed ? "; it was sent by mail too" : "")}:\n  {made.Link}");
        return 0;
    }

    /// <summary>What words mean; <c>null</c> where one of them is no permission.</summary>
    public static Permission? PermissionsOf(string words)
    {
        var sum = Permission.None;
        foreach (var word in words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!Enum.GetNames<Permission>().Contains(word, StringComparer.OrdinalIgnoreCase))
                return null;
            sum |= Enum.Parse<Permission>(word, ignoreCase: true);
        }

        return sum;
    }

    private static async Task<int> FailAsync(string text)
    {
        await Console.Error.WriteLineAsync(text);
        return 1;
    }
}
