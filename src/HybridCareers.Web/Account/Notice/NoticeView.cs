namespace HybridCareers.Web.Account.Notice;

/// <summary>Says one thing.</summary>
/// <param name="Title">What happened.</param>
/// <param name="Text">What to do.</param>
/// <param name="Path">Where it was asked for.</param>
/// <param name="Token">For forms.</param>
public sealed record NoticeView(string Title, string Text, string Path, FormToken Token) : AccountView(Title, Path, Token);
