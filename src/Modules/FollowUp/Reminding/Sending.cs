using System.Globalization;
using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;

namespace PatientSafety.FollowUp.Reminding;

/// <summary>Hands letters to a server over one connection after another.</summary>
internal static class Sending
{
    private const int Patience = 30_000;

    public static async Task SendAsync(Letter letter, ReminderSettings settings, CancellationToken stop)
    {
        using var client = new SmtpClient(settings.Smtp.Host, settings.Smtp.Port)
        {
            EnableSsl = settings.Smtp.Tls,
            Timeout = Patience,
            Credentials = settings.Smtp.User.Length > 0 ? new NetworkCredential(settings.Smtp.User, settings.Smtp.Password) : null,
        };
        using var message = new MailMessage(new MailAddress(settings.From), new MailAddress(letter.To));
        message.Subject = letter.Subject;
        message.SubjectEncoding = Encoding.UTF8;
        message.Body = letter.Body.ReplaceLineEndings("\r\n");
        message.BodyEncoding = Encoding.UTF8;
        message.BodyTransferEncoding = TransferEncoding.QuotedPrintable;
        message.Headers.Add("Message-ID", letter.MessageId);
        message.Headers.Add("Auto-Submitted", "auto-generated");
        message.Headers.Add("Content-Language", settings.Language);

        // The time-out of the client is for sending in one go only.
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Patience);
        try
        {
            await client.SendMailAsync(message, patience.Token);
        }
        catch (OperationCanceledException slow) when (!stop.IsCancellationRequested)
        {
            throw new SmtpException(string.Create(CultureInfo.InvariantCulture, $"{settings.Smtp.Host}:{settings.Smtp.Port} did not answer within {Patience / 1000} seconds."), slow);
        }
    }
}
