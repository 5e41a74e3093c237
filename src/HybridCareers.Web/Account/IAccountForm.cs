namespace HybridCareers.Web.Account;

/// <summary>An address of the account area: shows its page, takes its form.</summary>
public interface IAccountForm
{
    /// <summary>Answers GET and HEAD.</summary>
    Task ShowAsync(Visit visit);

    /// <summary>Answers POST, after the form's token was checked.</summary>
    Task TakeAsync(Visit visit);
}
