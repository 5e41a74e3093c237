using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace HybridCareers.Web.Hosting;

/// <summary>Sends mail by SMTP where the settings <c>Mail__Host</c> and <c>Mail__From</c> are given; otherwise links are shown to be passed on by hand.</summary>
public sealed class Mail(IConfiguration settings, ILogger<Mail> log)
{
    private const int Submission = 587;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>True where mail can be sent.</summary>
    public bool IsSetUp => settings["Mail:Host"] is { Length: > 0 } && settings["Mail:From"] is { Length: > 0 };

    /// <summary>Sends a text. False where it could not be handed over; the log says why, not to whom.</summary>
    public async Task<bool> SendAsync(string name, string address, string subject, string text, CancellationToken ct)
    {
        if (!IsSetUp)
            return false;
        using var given = CancellationTokenSource.CreateLinkedTokenSource(ct);
        given.CancelAfter(Patience);
        try
        {
            using var message = new MimeMessage();
            message.From.Add(MailboxAddress.Parse(settings["Mail:From"]!));
            message.To.Add(new MailboxAddress(name, address));
            message.Subject = subject;
            message.Body = new TextPart("plain") { Text = text };
            using var smtp = new SmtpClient();
            // Never in the clear, unless the server is this machine.
            var host = settings["Mail:Host"]!;
            await smtp.ConnectAsync(host, settings.GetValue("Mail:Port", Submission), host is "localhost" or "127.0.0.1" ? SecureSocketOptions.Auto : SecureSocketOptions.StartTls, given.Token);
            if (settings["Mail:User"] is { Length: > 0 } user)
                await smtp.AuthenticateAsync(user, settings["Mail:Password"] ?? "", given.Token);
            await smtp.SendAsync(message, given.Token);
            await smtp.DisconnectAsync(quit: true, given.Token);
            return true;
        }
        catch (Exception error) when (!ct.IsCancellationRequested && error is not OutOfMemoryException)
        {
            log.LogWarning("A mail could not be sent: {Kind}. Check the settings Mail__Host, Mail__Port, Mail__User and Mail__Password.", error.GetType().Name);
            return false;
        }
    }
}
