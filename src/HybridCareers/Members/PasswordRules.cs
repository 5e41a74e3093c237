namespace HybridCareers.Members;

/// <summary>What a password must be: long, and not what everybody would try first. No rule about kinds of characters.</summary>
public static class PasswordRules
{
    /// <summary>Characters at least, while the account has no second factor yet.</summary>
    public const int ShortestAlone = 15;

    /// <summary>Characters at least, beside a second factor.</summary>
    public const int ShortestWithSecondFactor = 8;

    /// <summary>Characters at most.</summary>
    public const int Longest = 256;

    private const int LeastBesideKnownWords = 6;

    /// <summary>What is wrong with a password, in a sentence; <c>null</c> = nothing.</summary>
    /// <param name="password">As typed.</param>
    /// <param name="hasSecondFactor">Whether a second factor stands beside it already.</param>
    /// <param name="about">What others know of its owner: name and mail address.</param>
    public static string? ProblemOf(string password, bool hasSecondFactor, params IEnumerable<string> about)
    {
        var shortest = hasSecondFactor ? ShortestWithSecondFactor : ShortestAlone;
        if (password.Length < shortest)
            return $"Use at least {shortest} characters; several words in a row are easy to keep in mind.";
        if (password.Length > Longest)
            return $"At most {Longest} characters are allowed.";
        if (CommonPasswords.Contains(password) || UnitOf(password) is { } unit && (unit.Length <= 4 || CommonPasswords.Contains(unit)))
            return "This is among the passwords that everybody tries first: choose another.";
        return IsMostlyKnown(password, about) ? "This is hardly more than your name, your address or the name of this site: choose another." : null;
    }

    /// <summary>The part that the whole password repeats; <c>null</c> where it repeats none.</summary>
    private static string? UnitOf(string password)
    {
        for (var length = 1; length <= password.Length / 2; length++)
        {
            if (password.Length % length == 0 && Enumerable.Range(length, password.Length - length).All(at => password[at] == password[at - length]))
                return password[..length];
        }

        return null;
    }

    private static bool IsMostlyKnown(string password, IEnumerable<string> about)
    {
        var words = about.SelectMany(text => text.Split([' ', '@', '.', '-', '_', '+'], StringSplitOptions.RemoveEmptyEntries))
            .Append("hybridcareers").Append("hybrid").Append("careers").Where(word => word.Length >= 3).OrderByDescending(word => word.Length);
        var rest = words.Aggregate(password, (left, word) => left.Replace(word, "", StringComparison.OrdinalIgnoreCase));
        return rest.Length < password.Length && rest.Length < LeastBesideKnownWords;
    }
}
