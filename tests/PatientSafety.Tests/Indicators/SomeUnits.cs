using PatientSafety.Core.Regional;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Tests.Indicators;

/// <summary>A small organisation: a region with two clinics, one of them with three wards.</summary>
internal static class SomeUnits
{
    public static readonly DateOnly Long = new(2000, 1, 1);

    public static Organisation Organisation { get; } = new("matlandet",
    [
        Unit(1, "matlandet", "Region Mätlandet", Level.Region, null),
        Unit(2, "kliniken", "Kliniken", "klinik", 1, "SE2321000000-A1"),
        Unit(3, "andra-kliniken", "Andra kliniken", "klinik", 1),
        Unit(4, "avdelning-1", "Avdelning 1", "avdelning", 2),
        Unit(5, "avdelning-2", "Avdelning 2", "avdelning", 2),
        Unit(6, "avdelning-3", "Avdelning 3", "avdelning", 2),
    ],
    1);

    private static OrganisationUnit Unit(int number, string id, string name, string level, int? parent, string? key = null) =>
        new(number, id, UnitKind.Own, key, [new UnitVersion(Long, null, name, level, parent)]);
}
