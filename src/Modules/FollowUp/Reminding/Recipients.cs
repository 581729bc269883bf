using System.Collections.Immutable;
using System.Net.Mail;
using PatientSafety.Core.Findings;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.Platform;
using PatientSafety.Platform.Tables;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.Reminding;

/// <summary>The addresses of a region, from a file that people keep: owners are roles and names and have none of their own.</summary>
internal sealed class Recipients
{
    public const string FileName = "recipients.csv";

    private static readonly TableColumn Region = TableColumn.Optional(new("region", "region"));
    private static readonly TableColumn Who = TableColumn.Optional(new("vem", "who"), "namn", "roll", "roll eller namn", "name", "role", "role or name");
    private static readonly TableColumn Unit = TableColumn.Optional(new("enhet", "unit"), "enhets-id", "unit id");
    private static readonly TableColumn Address = TableColumn.Required(new("adress", "address"), "e-post", "epost", "e-postadress", "mejl", "email", "mail");

    private readonly RegionScope scope;
    private readonly ILookup<string, Recipient> byWho;
    private readonly ILookup<int, Recipient> byUnit;

    private Recipients(RegionScope scope, IReadOnlyCollection<Recipient> all, ImmutableArray<Finding> findings)
    {
        this.scope = scope;
        Count = all.Count;
        Findings = findings;
        byWho = all.Where(recipient => recipient.Who is not null).ToLookup(recipient => recipient.Who!, StringComparer.OrdinalIgnoreCase);
        byUnit = all.Where(recipient => recipient is { Who: null, Unit: not null }).ToLookup(recipient => recipient.Unit!.Value);
    }

    /// <summary>How many addresses there are.</summary>
    public int Count { get; }

    /// <summary>What is wrong with the file.</summary>
    public ImmutableArray<Finding> Findings { get; }

    public static Recipients Read(DataFolder folder, RegionScope scope)
    {
        var path = Path.Combine(folder.Path, FileName);
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var all = new List<Recipient>();
        if (!File.Exists(path))
        {
            findings.Add(RecipientFindings.Unreadable.At(
                new SourceLocation(FileName),
                new($"Filen {FileName} finns inte i datamappen, så ingen har någon adress.", $"There is no file {FileName} in the data folder, so nobody has an address.")));
            return new Recipients(scope, all, findings.ToImmutable());
        }

        try
        {
            using var table = TableSource.Open(path);
            var columns = TableColumns.In(table.Headings, Region, Who, Unit, Address);
            findings.AddRange(columns.Problems.Select(problem => RecipientFindings.Unreadable.At(new SourceLocation(FileName), problem)));
            while (columns.Problems.IsEmpty && table.Read())
            {
                if (Row(table.Row, columns, scope, findings) is { } recipient)
                {
                    all.Add(recipient);
                }
            }
        }
        catch (UnreadableException problem)
        {
            findings.Add(RecipientFindings.Unreadable.At(new SourceLocation(FileName), problem.Sentence));
        }

        return new Recipients(scope, all, findings.ToImmutable());
    }

    /// <summary>The addresses of a name or a role at a unit: those given for the unit or for the nearest one above it, else those given for no unit.</summary>
    public IReadOnlyList<string> Of(string who, int unit, DateOnly day)
    {
        var named = byWho[who.Trim()].ToArray();
        foreach (var node in named.Length == 0 ? [] : scope.Line(unit, day))
        {
            string[] there = [.. named.Where(recipient => recipient.Unit == node).Select(recipient => recipient.Address)];
            if (there.Length > 0)
            {
                return there;
            }
        }

        return [.. named.Where(recipient => recipient.Unit is null).Select(recipient => recipient.Address)];
    }

    /// <summary>The unit's own addresses.</summary>
    public IReadOnlyList<string> Of(int unit) => [.. byUnit[unit].Select(recipient => recipient.Address)];

    private static Recipient? Row(TableRow row, TableColumns columns, RegionScope scope, ImmutableArray<Finding>.Builder findings)
    {
        var place = new SourceLocation(FileName, row.Number);
        if (row.Problem is { } problem)
        {
            findings.Add(RecipientFindings.Unreadable.At(place, problem));
            return null;
        }

        var (region, who, unit, address) = (row[columns[Region]].Trim(), row[columns[Who]].Trim(), row[columns[Unit]].Trim(), row[columns[Address]].Trim());
        if (region.Length > 0 && region != scope.RegionId)
        {
            return null;
        }

        if (who.Length == 0 && unit.Length == 0)
        {
            findings.Add(RecipientFindings.Nobody.At(place, new($"Adressen {Shown.Of(address)} är ingens.", $"The address {Shown.Of(address)} is nobody’s.")));
            return null;
        }

        // What stands between brackets or before them would be a name, and a letter goes to an address.
        if (!MailAddress.TryCreate(address, out var parsed) || parsed.Address != address || !address.All(char.IsAscii))
        {
            findings.Add(RecipientFindings.NoAddress.At(place, new($"”{Shown.Of(address)}” är ingen e-postadress.", $"“{Shown.Of(address)}” is no e-mail address.")));
            return null;
        }

        if (unit.Length > 0 && scope.Organisation.Find(unit) is null)
        {
            findings.Add(RecipientFindings.UnknownUnit.At(
                place,
                new($"Enheten ”{Shown.Of(unit)}” finns inte i organisationen.", $"The unit “{Shown.Of(unit)}” is not in the organisation."),
                region.Length > 0 ? Suggestion.Remedy(unit, [.. scope.Organisation.Units.Select(known => known.Id)]) : null));
            return null;
        }

        return new Recipient(who.Length == 0 ? null : who, unit.Length == 0 ? null : scope.Organisation.Find(unit)!.Number, address.ToLowerInvariant());
    }
}
