using PatientSafety.Core.Findings;

namespace PatientSafety.NationalPlan.Exchange;

/// <summary>What can be wrong with an exchange file, by itself and beside what is here.</summary>
internal static class ExchangeFindings
{
    public static FindingKind Unreadable { get; } = new("PS2101", Severity.Error,
        new("Filen är ingen hel exportfil", "The file is not a whole export file"),
        new("Hämta filen på nytt från den som gav ut den.", "Fetch the file again from whoever issued it."));

    public static FindingKind UnknownFormat { get; } = new("PS2102", Severity.Error,
        new("Exportfilen har ett format som programmet inte känner", "The export file has a format that the program does not know"),
        new("Uppdatera programmet och försök igen.", "Update the program and try again."));

    public static FindingKind Renamed { get; } = new("PS2103", Severity.Error,
        new("Exportfilens namn stämmer inte med innehållet", "The export file's name does not agree with its content"),
        new("Hämta filen på nytt, eller ge den tillbaka sitt namn om du vet att den är rätt.", "Fetch the file again, or give it its name back if you know that it is the right one."));

    public static FindingKind Altered { get; } = new("PS2104", Severity.Error,
        new("Exportfilen har ändrats efter att den gjordes", "The export file has been altered since it was made"),
        new("Hämta filen på nytt från den som gav ut den.", "Fetch the file again from whoever issued it."));

    public static FindingKind OtherHash { get; } = new("PS2105", Severity.Error,
        new("Innehållet stämmer inte med sin kontrollsumma", "The content does not agree with its hash"),
        new("Hämta filen på nytt från den som gav ut den.", "Fetch the file again from whoever issued it."));

    public static FindingKind WrongContent { get; } = new("PS2106", Severity.Error,
        new("Exportfilen innehåller något annat än den säger", "The export file holds something else than it says"),
        new("Hämta filen på nytt från den som gav ut den.", "Fetch the file again from whoever issued it."));

    public static FindingKind BadSignature { get; } = new("PS2107", Severity.Error,
        new("Underskriften gäller inte filens innehåll", "The signature does not hold for the file's content"),
        new("Hämta filen på nytt från den som gav ut den, och fråga om den verkligen skrev under den.", "Fetch the file again from whoever issued it, and ask whether they did sign it."));

    public static FindingKind NotTrusted { get; } = new("PS2108", Severity.Error,
        new("Ingen som den här installationen litar på har skrivit under filen", "Nobody whom this installation trusts has signed the file"),
        new("Be utgivaren om en underskriven fil, eller lägg utgivarens certifikat i datamappens mapp ”trust”.", "Ask the issuer for a signed file, or put the issuer's certificate into the data folder's folder “trust”."));

    public static FindingKind TrustUnreadable { get; } = new("PS2109", Severity.Error,
        new("Ett certifikat i mappen ”trust” kan inte läsas", "A certificate in the folder “trust” cannot be read"),
        new("Ersätt filen med ett certifikat i PEM eller DER, eller ta bort den.", "Replace the file with a certificate in PEM or DER, or remove it."));

    public static FindingKind Differs { get; } = new("PS2110", Severity.Error,
        new("Samma version finns redan här med annat innehåll", "The same version is here already with other content"),
        new("Ta reda på hos utgivaren vilken som gäller. Det som finns här har inte ändrats.", "Find out from the publisher which one holds. What is here has not been changed."));

    public static FindingKind PredecessorMissing { get; } = new("PS2111", Severity.Warning,
        new("Utgåvan ersätter en som inte finns här", "The edition supersedes one that is not here"),
        new("Läs in den förra utgåvan också.", "Import the edition before as well."));

    public static FindingKind CrosswalkKept { get; } = new("PS2112", Severity.Warning,
        new("Övergången skiljer sig från den som finns här, och vår har behållits", "The crosswalk differs from the one here, and ours has been kept"),
        new("Jämför de två och för in det som ska gälla.", "Compare the two and enter what is to hold."));

    public static FindingKind CrosswalkDoesNotFit { get; } = new("PS2113", Severity.Warning,
        new("Övergången passar inte de utgåvor som finns här och har lämnats utanför", "The crosswalk does not fit the editions that are here and has been left out"),
        new("Läs in den andra utgåvans senaste version, och sedan den här filen en gång till.", "Import the latest version of the other edition, and then this file once more."));

    public static FindingKind DraftHere { get; } = new("PS2114", Severity.Note,
        new("Här finns ett utkast till samma utgåva, och det har inte rörts", "There is a draft of the same edition here, and it has been left alone"),
        new("Se efter om utkastet fortfarande behövs.", "See whether the draft is still needed."));

    public static FindingKind NobodyVouches { get; } = new("PS2115", Severity.Note,
        new("Ingen har gått i god för vem filen kommer från", "Nobody has vouched for whom the file comes from"),
        new("Lägg utgivarens certifikat i datamappens mapp ”trust” om bara underskrivna filer ska tas emot.", "Put the issuer's certificate into the data folder's folder “trust” if only signed files are to be taken in."));
}
