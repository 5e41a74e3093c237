namespace HybridCareers.Members;

/// <summary>What a password must be: long, and not among those that everybody tries. No rule about kinds of characters.</summary>
public static class PasswordRules
{
    /// <summary>Characters at least, where the account has no second factor yet.</summary>
    public const int ShortestAlone = 15;

    /// <summary>Characters at least, beside a second factor.</summary>
    public const int ShortestWithSecondFactor = 8;

    /// <summary>Characters at most.</summary>
    public const int Longest = 256;

    /// <summary>What is wrong with a password, in a sentence; <c>null</c> = nothing.</summary>
    /// <param name="password">As typed.</param>
    /// <param name="hasSecondFactor">Whether a second factor stands beside it already.</param>
    public static string? ProblemOf(string password, bool hasSecondFactor)
    {
        var shortest = hasSecondFactor ? ShortestWithSecondFactor : ShortestAlone;
        if (password.Length < shortest)
            return $"Use at least {shortest} characters; several words in a row are easy to keep in mind.";
        return password.Length > Longest ? $"At most {Longest} characters are allowed." : null;
    }
}
