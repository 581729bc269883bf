using PatientSafety.Core.Findings;

namespace PatientSafety.Plugins.Installing;

/// <summary>What can stand in the way of installing.</summary>
internal static class InstallFindings
{
    public static FindingKind LockUnreadable { get; } = new("PS4230", Severity.Error,
        new("Förteckningen över installerade instick går inte att läsa", "The list of installed plugins cannot be read"),
        new("Återställ plugins.lock.json ur en säkerhetskopia. Inget installerat instick används innan dess.", "Restore plugins.lock.json from a backup. No installed plugin is used before that."));

    public static FindingKind OtherOwner { get; } = new("PS4231", Severity.Error,
        new("Paketet kommer från någon annan än det som är installerat", "The package comes from somebody else than the one that is installed"),
        new("Fråga regionen. Är bytet riktigt, installera med --new-owner.", "Ask the region. If the change is right, install with --new-owner."));

    public static FindingKind RegionIsTaken { get; } = new("PS4232", Severity.Error,
        new("Regionen har redan ett installerat instick med ett annat id", "The region already has an installed plugin with another id"),
        new("Ta bort det andra insticket först, eller låt det nya ha samma id.", "Remove the other plugin first, or let the new one have the same id."));

    public static FindingKind Downgrade { get; } = new("PS4233", Severity.Error,
        new("Versionen är äldre än den som är i bruk", "The version is older than the one in use"),
        new("Gå tillbaka till en version som redan är installerad med plugin rollback, eller installera den äldre med --downgrade.", "Go back to a version that was installed with plugin rollback, or install the older one with --downgrade."));

    public static FindingKind SameVersionOtherContent { get; } = new("PS4234", Severity.Error,
        new("Versionen är redan installerad men med annat innehåll", "The version is installed already but with other content"),
        new("Ge det ändrade insticket ett nytt versionsnummer i plugin.yaml.", "Give the changed plugin a new version number in plugin.yaml."));

    public static FindingKind IsPinned { get; } = new("PS4235", Severity.Error,
        new("Insticket är låst vid sin version", "The plugin is pinned at its version"),
        new("Lås upp det med plugin pin --off, om det ska bytas.", "Unpin it with plugin pin --off, if it is to be changed."));

    public static FindingKind PageFails { get; } = new("PS4236", Severity.Error,
        new("En sida om regionen går inte att visa med det nya insticket", "A page about the region cannot be shown with the new plugin"),
        new("Skicka meddelandet till den som har gjort insticket.", "Send the message to whoever made the plugin."));

    public static FindingKind ReplacesShipped { get; } = new("PS4237", Severity.Note,
        new("Insticket går före det som följde med produkten", "The plugin goes before the one that came with the product"),
        new("Inget behöver göras. Tas det bort används det medföljande igen.", "Nothing needs doing. If it is removed, the shipped one is used again."));

    public static FindingKind FilesChanged { get; } = new("PS4238", Severity.Error,
        new("Instickets filer har ändrats sedan det installerades", "The plugin’s files were changed since it was installed"),
        new("Installera samma paket igen, eller gå tillbaka med plugin rollback.", "Install the same package again, or go back with plugin rollback."));

    public static FindingKind NothingToInstall { get; } = new("PS4239", Severity.Error,
        new("Det finns inget att installera där", "There is nothing to install there"),
        new("Ange ett paket (.nupkg), en mapp med plan.yaml, eller en mapp med paket och instickets id.", "Give a package (.nupkg), a folder with plan.yaml, or a folder of packages and the plugin’s id."));

    public static FindingKind DiskSaysNo { get; } = new("PS4240", Severity.Error,
        new("Det gick inte att skriva i datamappen", "The data folder could not be written"),
        new("Se till att det finns plats och att programmet får skriva i datamappen. Det som var i bruk är kvar i bruk.", "See that there is room and that the program may write in the data folder. What was in use stays in use."));
}
