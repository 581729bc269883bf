namespace PatientSafety.FollowUp.Reminding;

/// <summary>The server that sends letters on. Without a host they are only written to the outbox.</summary>
internal sealed class SmtpSettings
{
    /// <summary>The server's name or address.</summary>
    public string Host { get; set; } = string.Empty;

    /// <summary>Its port; 587 is the one for handing letters in.</summary>
    public int Port { get; set; } = 587;

    /// <summary>Whether the connection has to be encrypted (STARTTLS).</summary>
    public bool Tls { get; set; } = true;

    /// <summary>The user, where the server asks for one.</summary>
    public string User { get; set; } = string.Empty;

    /// <summary>The user's password.</summary>
    public string Password { get; set; } = string.Empty;
}
