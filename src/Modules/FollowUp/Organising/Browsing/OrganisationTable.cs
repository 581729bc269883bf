using System.Globalization;
using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.FollowUp.Organising.Importing;
using PatientSafety.Platform.CommandLine;

namespace PatientSafety.FollowUp.Organising.Browsing;

/// <summary>An organisation as a table: for people, and in the columns that the import reads.</summary>
internal static class OrganisationTable
{
    /// <summary>Units indented under each other. What a terminal has no room for is in the other forms.</summary>
    public static Table ForPeople(CommandContext context, RegionConfiguration configuration, OrganisationView view) => Table.Of(
        view.Units,
        (context.Say("Enhet", "Unit"), unit => new string(' ', unit.Depth * 2) + unit.Name),
        ("Id", unit => unit.Id),
        (context.Say("Nivå", "Level"), unit => context.Say(LevelWords.Of(configuration, unit.Level))));

    /// <summary>What the import reads, so that a file that is fetched can be changed and sent in again.</summary>
    public static Table ForImport(OrganisationView view, Language language) => Table.Of(
        view.Units,
        (OrganisationColumns.Id.Name.In(language), unit => unit.Id),
        (OrganisationColumns.Name.Name.In(language), unit => unit.Name),
        (OrganisationColumns.Level.Name.In(language), unit => unit.Level),
        (OrganisationColumns.Parent.Name.In(language), unit => unit.Parent),
        (OrganisationColumns.Key.Name.In(language), unit => unit.HsaId),
        (OrganisationColumns.Kind.Name.In(language), unit => Kind(unit.Kind)),
        (OrganisationColumns.From.Name.In(language), unit => Iso(unit.From)),
        (OrganisationColumns.To.Name.In(language), unit => Iso(unit.To)));

    private static string Kind(string word) => word switch
    {
        "private-provider" => "privat",
        "municipality" => "kommun",
        _ => "egen",
    };

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
