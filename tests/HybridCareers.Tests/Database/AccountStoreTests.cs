using HybridCareers.Database;
using HybridCareers.Members;
using HybridCareers.Tests.Support.Accounts;
using HybridCareers.Tests.Support.Databases;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HybridCareers.Tests.Database;

public sealed class AccountStoreTests
{
    public static TheoryData<Engine> Both => TestDatabase.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task A_passkey_is_found_by_its_id_renamed_and_removed(Engine engine)
    {
        await using var site = await AccountSite.StartAsync(engine);
        await site.BeginFirstAsync();
        var passkey = new UserPasskeyInfo([1, 2, 3], [4, 5], site.Clock.Now, 7, ["internal"], true, true, false, [6], [7]) { Name = "Laptop" };

        await WithAsync(site, async (users, account) => await users.AddOrUpdatePasskeyAsync(account, passkey));
        await WithAsync(site, async (users, account) =>
        {
            (await users.FindByPasskeyIdAsync([1, 2, 3]))!.Id.Should().Be(account.Id);
            (await users.FindByPasskeyIdAsync([1, 2, 4])).Should().BeNull();
            var found = (await users.GetPasskeyAsync(account, [1, 2, 3]))!;
            found.Should().BeEquivalentTo(passkey, options => options.Excluding(info => info.AttestationObject).Excluding(info => info.ClientDataJson));
            found.Name = "Desk";
            found.SignCount = 8;
            await users.AddOrUpdatePasskeyAsync(account, found);
        });
        await WithAsync(site, async (users, account) =>
        {
            (await users.GetPasskeysAsync(account)).Should().ContainSingle(info => info.Name == "Desk" && info.SignCount == 8);
            await users.RemovePasskeyAsync(account, [1, 2, 3]);
        });
        await WithAsync(site, async (users, account) => (await users.GetPasskeysAsync(account)).Should().BeEmpty());
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_recovery_code_works_once_and_is_not_readable_in_the_table(Engine engine)
    {
        await using var site = await AccountSite.StartAsync(engine);
        var (_, _, codes) = await site.FirstAsync();
        codes.Should().HaveCount(10).And.OnlyHaveUniqueItems();

        await WithAsync(site, async (users, account) =>
        {
            (await users.RedeemTwoFactorRecoveryCodeAsync(account, codes[3].ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal))).Succeeded.Should().BeFalse("a space is no dash");
            (await users.RedeemTwoFactorRecoveryCodeAsync(account, codes[3].ToLowerInvariant())).Succeeded.Should().BeTrue();
            (await users.RedeemTwoFactorRecoveryCodeAsync(account, codes[3])).Succeeded.Should().BeFalse();
            (await users.CountRecoveryCodesAsync(account)).Should().Be(9);
        });
        await using var db = site.Db();
        (await db.Set<IdentityUserToken<Guid>>().Select(token => token.Value!).ToListAsync()).Should().NotContain(value => codes.Any(code => value.Contains(code)));
    }

    [Fact]
    public async Task A_password_is_hashed_with_220000_rounds_of_sha512()
    {
        await using var site = await AccountSite.StartAsync();
        await site.BeginFirstAsync();
        await using var db = site.Db();

        var hash = Convert.FromBase64String((await db.Accounts.SingleAsync()).PasswordHash!);

        // The third form of Identity: a byte of form, then function and rounds, each four bytes, highest first.
        hash[0].Should().Be(1);
        System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(1)).Should().Be(2, "that is HMAC with SHA-512");
        System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(5)).Should().Be(220_000);
    }

    private static async Task WithAsync(AccountSite site, Func<UserManager<Account>, Account, Task> act)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        await act(users, (await users.FindByNameAsync(MemberActs.Ada))!);
    }
}
