namespace PatientSafety.NationalPlan.Exchange;

/// <summary>One of the files that an exchange file carries.</summary>
/// <param name="Kind">Whether it is the edition or a crosswalk.</param>
/// <param name="Name">Its name.</param>
/// <param name="Hash">SHA-256 of the canonical form of what it says.</param>
/// <param name="Sha256">SHA-256 of its text in UTF-8.</param>
/// <param name="Text">Its text.</param>
internal sealed record ExchangedText(ExchangedKind Kind, string Name, string Hash, string Sha256, string Text)
{
    public static ExchangedText Of(ExchangedKind kind, string id, string hash, string text) => new(kind, NameOf(id), hash, ExchangeFile.Sha256Of(text), text);

    public static string NameOf(string id) => $"{id}.yaml";
}
