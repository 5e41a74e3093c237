using HybridCareers.Web.Hosting;
using Microsoft.AspNetCore.Identity;

namespace HybridCareers.Web.Account.Passkeys;

/// <summary>Asks browsers for passkeys and checks what they answer. The user must be verified by the device, so a passkey is both factors.</summary>
public sealed class PasskeyDesk(IPasskeyHandler<Members.Account> handler, PasskeyState states, ILogger<PasskeyDesk> log)
{
    /// <summary>The longest answer of a browser in characters.</summary>
    public const int LongestAnswer = 16_000;

    private const string Creation = "creation";
    private const string Request = "request";

    /// <summary>Sets what is asked of passkeys.</summary>
    public static void Configure(IdentityPasskeyOptions options)
    {
        options.UserVerificationRequirement = "required";
        options.ResidentKeyRequirement = "required";
        options.ValidateOrigin = context =>
        {
            var request = context.HttpContext.Request;
            return ValueTask.FromResult(!context.CrossOrigin && context.Origin == $"{request.Scheme}://{request.Host}"); // the host is one of ours: others are refused before
        };
    }

    /// <summary>Answers with what the browser needs to make a passkey.</summary>
    public async Task AskToCreateAsync(Visit visit, PasskeyUserEntity owner)
    {
        var asked = await handler.MakeCreationOptionsAsync(owner, visit.Http);
        states.Keep(visit.Http, Creation, asked.AttestationState);
        await visit.AnswerAsync(asked.CreationOptionsJson);
    }

    /// <summary>Answers with what the browser needs to use any passkey for this site.</summary>
    public async Task AskToUseAsync(Visit visit)
    {
        var asked = await handler.MakeRequestOptionsAsync(null, visit.Http);
        states.Keep(visit.Http, Request, asked.AssertionState);
        await visit.AnswerAsync(asked.RequestOptionsJson);
    }

    /// <summary>The passkey that a browser made, and for whom; <c>null</c> where it is not what was asked for.</summary>
    public async Task<(UserPasskeyInfo Passkey, PasskeyUserEntity Owner)?> MadeAsync(Visit visit)
    {
        if (states.Take(visit.Http, Creation) is not { } state || Answer(visit) is not { } answer)
            return null;
        var result = await handler.PerformAttestationAsync(new() { HttpContext = visit.Http, CredentialJson = answer, AttestationState = state });
        if (!result.Succeeded)
            log.LogWarning("A new passkey was refused: {Why}", result.Failure.Message);
        return result.Succeeded ? (result.Passkey, result.UserEntity) : null;
    }

    /// <summary>Whose passkey a browser used; <c>null</c> where it is not good.</summary>
    public async Task<(Members.Account Account, UserPasskeyInfo Passkey)?> UsedAsync(Visit visit)
    {
        if (states.Take(visit.Http, Request) is not { } state || Answer(visit) is not { } answer)
            return null;
        var result = await handler.PerformAssertionAsync(new() { HttpContext = visit.Http, CredentialJson = answer, AssertionState = state });
        if (!result.Succeeded)
            log.LogWarning("A passkey was refused: {Why}", result.Failure.Message);
        return result.Succeeded ? (result.User, result.Passkey) : null;
    }

    private static string? Answer(Visit visit)
    {
        var answer = visit.Http.Request.Form["credential"].ToString();
        return answer.Length is 0 or > LongestAnswer ? null : answer;
    }
}
