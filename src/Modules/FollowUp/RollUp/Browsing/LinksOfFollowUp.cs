using PatientSafety.Platform.Pages;

namespace PatientSafety.FollowUp.RollUp.Browsing;

/// <summary>Where follow-up begins from a region's page.</summary>
internal sealed class LinksOfFollowUp : IRegionLinks
{
    public IEnumerable<RegionLink> Of(string regionId) =>
    [
        new(new("Uppföljning", "Follow-up"), new("Hur det går: vad som är gjort, vad som har effekt, vad som är sent och vilka som inte har hörts.", "How it goes: what is done, what has effect, what is late, and who has not been heard."), $"regions/{regionId}/follow-up", 10),
        new(new("Mitt arbete", "My work"), new("Vad en enhet eller en ansvarig ska rapportera, och när.", "What a unit or an owner is to report, and when."), $"regions/{regionId}/my-work", 20),
        new(new("Kalender", "Calendar"), new("När rapporter ska vara klara, nivå för nivå.", "When reports are due, level by level."), $"regions/{regionId}/calendar", 30),
        new(new("Aktiviteter och nedbrytning", "Activities and break-down"), new("Vem som gör vad, och med vilken ansvarig.", "Who does what, and who is responsible."), $"regions/{regionId}/follow-up/activities", 40),
        new(new("Organisation", "Organisation"), new("Enheterna och vem som hör under vem, nu och tidigare.", "The units and who belongs under whom, now and before."), $"regions/{regionId}/organisation", 60),
    ];
}
