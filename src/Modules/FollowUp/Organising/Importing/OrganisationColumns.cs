using PatientSafety.Platform.Tables;

namespace PatientSafety.FollowUp.Organising.Importing;

/// <summary>The columns of a file with an organisation.</summary>
internal static class OrganisationColumns
{
    public static TableColumn Id { get; } = TableColumn.Optional(new("Id", "Id"), "enhets-id", "unit-id");

    public static TableColumn Name { get; } = TableColumn.Required(new("Namn", "Name"), "enhet", "enhetsnamn", "benämning", "enhetens namn", "unit", "unit name");

    public static TableColumn Level { get; } = TableColumn.Optional(new("Nivå", "Level"), "niva", "enhetsnivå", "organisationsnivå");

    public static TableColumn Parent { get; } = TableColumn.Optional(new("Överordnad", "Parent"), "överordnad enhet", "överordnad-id", "hör till", "tillhör", "moderenhet", "parent unit", "parent id", "belongs to");

    public static TableColumn Key { get; } = TableColumn.Optional(new("HSA-id", "HSA-id"), "hsa", "extern nyckel", "external key");

    public static TableColumn Kind { get; } = TableColumn.Optional(new("Slag", "Kind"), "typ", "driftsform", "type");

    public static TableColumn From { get; } = TableColumn.Optional(new("Från", "From"), "från och med", "fr.o.m.", "fom", "startdatum", "giltig från", "valid from", "start date");

    public static TableColumn To { get; } = TableColumn.Optional(new("Till", "To"), "till och med", "t.o.m.", "tom", "slutdatum", "giltig till", "valid to", "end date");

    public static TableColumn[] All { get; } = [Id, Name, Level, Parent, Key, Kind, From, To];
}
