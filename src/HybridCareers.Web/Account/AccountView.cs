using HybridCareers.Web.Public;

namespace HybridCareers.Web.Account;

/// <summary>What a page of the account area shows.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Path">Its address.</param>
/// <param name="Token">For its forms.</param>
public abstract record AccountView(string Title, string Path, FormToken Token) : IPageView
{
    /// <summary>What is wrong with what was sent; empty = nothing.</summary>
    public IReadOnlyList<FieldProblem> Problems { get; init; } = [];

    /// <inheritdoc />
    public PageHead Head => new(Problems.Count > 0 ? $"Error: {Title}" : Title, "For members who look after this site.", Path, Listed: false);

    /// <summary>What is wrong with a field; <c>null</c> = nothing.</summary>
    public string? ProblemOf(string field) => Problems.FirstOrDefault(problem => problem.Field == field)?.Message;
}

/// <summary>What is wrong with a field.</summary>
/// <param name="Field">Its id.</param>
/// <param name="Message">What is wrong and how to mend it.</param>
public sealed record FieldProblem(string Field, string Message);

/// <summary>Shows that a form came from our page.</summary>
/// <param name="Name">Of the hidden field.</param>
/// <param name="Value">Its value.</param>
public sealed record FormToken(string Name, string Value);
