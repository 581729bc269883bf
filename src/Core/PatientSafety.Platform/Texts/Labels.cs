using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Core.National;
using PatientSafety.Core.Regional;
using PatientSafety.Core.Reporting;
using PatientSafety.Platform.Contracts;

namespace PatientSafety.Platform.Texts;

/// <summary>What the fixed values of the vocabulary are called, said once for pages, commands and reports.</summary>
public static class Labels
{
    public static Text Of(AreaKind kind) => kind switch
    {
        AreaKind.Foundation => new("Grundläggande förutsättning", "Foundation"),
        AreaKind.FocusArea => new("Fokusområde", "Focus area"),
        _ => throw Unknown(kind),
    };

    public static Text Of(EditionStatus status) => status switch
    {
        EditionStatus.Draft => new("Utkast", "Draft"),
        EditionStatus.Provisional => new("Preliminär", "Provisional"),
        EditionStatus.Published => new("Publicerad", "Published"),
        EditionStatus.Superseded => new("Ersatt", "Superseded"),
        _ => throw Unknown(status),
    };

    public static Text Of(Attestation attestation) => attestation switch
    {
        Attestation.Attested => new("Belagd", "Attested"),
        Attestation.OurPlacement => new("Vår placering", "Our placement"),
        Attestation.CarriedForward => new("Förd vidare från tidigare utgåva", "Carried forward from an earlier edition"),
        Attestation.Unconfirmed => new("Obekräftad", "Unconfirmed"),
        _ => throw Unknown(attestation),
    };

    public static Text Of(Standing standing) => standing switch
    {
        Standing.Absent => new("Finns inte i utgåvan", "Not in that edition"),
        Standing.Silent => new("Nämns inte", "Not mentioned"),
        Standing.NotPrioritised => new("Inte prioriterat", "Not prioritised"),
        Standing.InScope => new("Ingår", "In scope"),
        Standing.Prioritised => new("Prioriterat", "Prioritised"),
        _ => throw Unknown(standing),
    };

    public static Text Of(SkosRelation relation) => relation switch
    {
        SkosRelation.Exact => new("samma", "same"),
        SkosRelation.Close => new("nästan samma", "nearly the same"),
        SkosRelation.Broad => new("vidare", "broader"),
        SkosRelation.Narrow => new("snävare", "narrower"),
        SkosRelation.Related => new("besläktat", "related"),
        _ => throw Unknown(relation),
    };

    public static Text Of(Confidence confidence) => confidence switch
    {
        Confidence.Low => new("låg säkerhet", "low certainty"),
        Confidence.Medium => new("medelhög säkerhet", "medium certainty"),
        Confidence.High => new("hög säkerhet", "high certainty"),
        _ => throw Unknown(confidence),
    };

    public static Text Of(PairStatus status) => status switch
    {
        PairStatus.Proposed => new("Föreslagen", "Proposed"),
        PairStatus.Agreed => new("Överenskommen", "Agreed"),
        _ => throw Unknown(status),
    };

    public static Text Of(BodyKind kind) => kind switch
    {
        BodyKind.Officer => new("Tjänsteman", "Officer"),
        BodyKind.Political => new("Politiskt organ", "Political body"),
        BodyKind.Group => new("Grupp", "Group"),
        BodyKind.Leadership => new("Ledningsgrupp", "Management team"),
        BodyKind.Provider => new("Vårdgivare", "Care provider"),
        BodyKind.Municipality => new("Kommun", "Municipality"),
        BodyKind.Administration => new("Förvaltning", "Administration"),
        _ => throw Unknown(kind),
    };

    public static Text Of(CoreStatus status) => status switch
    {
        CoreStatus.NotStarted => new("Ej påbörjad", "Not started"),
        CoreStatus.Ongoing => new("Pågår", "Ongoing"),
        CoreStatus.Delayed => new("Försenad", "Delayed"),
        CoreStatus.Completed => new("Avslutad", "Completed"),
        CoreStatus.Cancelled => new("Avbruten", "Cancelled"),
        CoreStatus.NotCompleted => new("Ej genomförd av yttre orsak", "Not completed, for an outside cause"),
        _ => throw Unknown(status),
    };

    public static Text Of(DecisionForm form) => form switch
    {
        DecisionForm.Officer => new("Tjänstemannabeslut", "Officer’s decision"),
        DecisionForm.Political => new("Politiskt beslut", "Political decision"),
        _ => throw Unknown(form),
    };

    public static Text Of(AdoptionStatus status) => status switch
    {
        AdoptionStatus.Proposed => new("Föreslagen för beslut", "Proposed for decision"),
        AdoptionStatus.Adopted => new("Beslutad", "Adopted"),
        _ => throw Unknown(status),
    };

    public static Text Of(ArrangementKind kind) => kind switch
    {
        ArrangementKind.Management => new("Förvaltning av planen", "Management of the plan"),
        ArrangementKind.BreakDown => new("Nedbrytning", "Break-down"),
        ArrangementKind.FollowUp => new("Uppföljning av aktiviteter", "Follow-up of activities"),
        ArrangementKind.SystemOfRecord => new("System för aktiviteterna", "System of record"),
        ArrangementKind.Revision => new("Revidering", "Revision"),
        ArrangementKind.Distribution => new("Sändlista", "Distribution list"),
        _ => throw Unknown(kind),
    };

    public static Text Of(ReportKind kind) => kind switch
    {
        ReportKind.PatientSafetyReport => new("Patientsäkerhetsberättelse", "Patient-safety report"),
        ReportKind.AnnualAccounts => new("Årsbokslut", "Annual accounts"),
        ReportKind.FinalReport => new("Slutrapport", "Final report"),
        ReportKind.Analysis => new("Analys", "Analysis"),
        ReportKind.DecisionProposal => new("Förslag till beslut", "Proposal for decision"),
        ReportKind.ProgressReport => new("Uppföljning av aktiviteter", "Follow-up of activities"),
        ReportKind.PatientsCommitteeReport => new("Patientnämndens redogörelse", "The patients’ advisory committee’s report"),
        _ => throw Unknown(kind),
    };

    public static Text Of(PeriodScheme scheme) => scheme switch
    {
        PeriodScheme.Once => new("En gång", "Once"),
        PeriodScheme.Yearly => new("Varje år", "Yearly"),
        PeriodScheme.HalfYearly => new("Varje halvår", "Half-yearly"),
        PeriodScheme.Tertial => new("Varje tertial", "Every tertial"),
        PeriodScheme.Quarterly => new("Varje kvartal", "Quarterly"),
        PeriodScheme.Monthly => new("Varje månad", "Monthly"),
        PeriodScheme.NamedWeeks => new("Vissa veckor", "Certain weeks"),
        PeriodScheme.NamedMonths => new("Vissa månader", "Certain months"),
        _ => throw Unknown(scheme),
    };

    public static Text Of(Severity severity) => severity switch
    {
        Severity.Note => new("Notering", "Note"),
        Severity.Warning => new("Varning", "Warning"),
        Severity.Error => new("Fel", "Error"),
        _ => throw Unknown(severity),
    };

    public static Text Of(PluginStatus status) => status switch
    {
        PluginStatus.Active => new("I bruk", "Active"),
        PluginStatus.Disabled => new("Avstängt", "Disabled"),
        PluginStatus.Refused => new("Inte tillåtet", "Refused"),
        PluginStatus.Incompatible => new("Passar inte versionen", "Incompatible"),
        PluginStatus.Invalid => new("Ogiltigt", "Invalid"),
        PluginStatus.Failed => new("Fungerar inte", "Failed"),
        PluginStatus.Waiting => new("Prövas", "Being tried"),
        _ => throw Unknown(status),
    };

    public static Text Of(PluginOrigin origin) => origin switch
    {
        PluginOrigin.Shipped => new("Medföljer", "Shipped"),
        PluginOrigin.Installed => new("Installerat", "Installed"),
        PluginOrigin.Development => new("Under arbete", "Being worked on"),
        _ => throw Unknown(origin),
    };

    public static Text Of(PluginTrust trust) => trust switch
    {
        PluginTrust.Valid => new("Giltig underskrift", "Valid signature"),
        PluginTrust.Unsigned => new("Inte underskrivet", "Unsigned"),
        PluginTrust.Modified => new("Ändrat", "Modified"),
        PluginTrust.Untrusted => new("Okänd underskrift", "Untrusted signature"),
        PluginTrust.Expired => new("Underskriften har gått ut", "Expired signature"),
        _ => throw Unknown(trust),
    };

    public static Text Of(EditionOrigin origin) => origin switch
    {
        EditionOrigin.Shipped => new("Medföljer", "Shipped"),
        EditionOrigin.Published => new("Publicerad här", "Published here"),
        EditionOrigin.Imported => new("Hämtad utifrån", "Taken in"),
        _ => throw Unknown(origin),
    };

    public static Text Of(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => new("Tillagd", "Added"),
        ChangeKind.Removed => new("Borttagen", "Removed"),
        ChangeKind.Unrecorded => new("Inte känd i den senare", "Not known in the later one"),
        ChangeKind.Split => new("Utbruten", "Divided"),
        ChangeKind.Merged => new("Sammanslagen", "Put together"),
        ChangeKind.ChangedKind => new("Annat slag", "Other kind"),
        ChangeKind.Moved => new("Flyttad", "Moved"),
        ChangeKind.Reordered => new("Annan ordning", "Other order"),
        ChangeKind.Renamed => new("Nytt namn", "Renamed"),
        ChangeKind.Reworded => new("Omskriven", "Reworded"),
        ChangeKind.Amended => new("Ändrad uppgift", "Amended"),
        ChangeKind.Sourced => new("Annat belägg", "Other support"),
        _ => throw Unknown(kind),
    };

    public static Text Of(ItemKind kind) => kind switch
    {
        ItemKind.Edition => new("Utgåvan", "The edition"),
        ItemKind.Foundation => Of(AreaKind.Foundation),
        ItemKind.FocusArea => Of(AreaKind.FocusArea),
        ItemKind.Aim => new("Syfte", "Aim"),
        ItemKind.Condition => new("Förutsättning hos huvudmannen", "Condition"),
        ItemKind.Action => new("Nationell åtgärd", "National action"),
        _ => throw Unknown(kind),
    };

    public static Text Of(ComparabilityKind kind) => kind switch
    {
        ComparabilityKind.OtherEdition => new("Annan utgåva", "Other edition"),
        ComparabilityKind.ProvisionalFrame => new("Preliminär utgåva", "Provisional edition"),
        ComparabilityKind.OtherPeriod => new("Annan period", "Other period"),
        ComparabilityKind.OtherDecision => new("Annat slags beslut", "Other kind of decision"),
        ComparabilityKind.SourceIncomplete => new("Ofullständig källa", "Incomplete source"),
        _ => throw Unknown(kind),
    };

    /// <summary>A period as people say it: 2026–2031 where it is whole years.</summary>
    public static Text Of(Period? period) => period switch
    {
        null => new("okänd", "not known"),
        { From: { Month: 1, Day: 1 }, To: { Month: 12, Day: 31 } } => period.From.Year == period.To.Year
            ? Same($"{period.From.Year}")
            : Same($"{period.From.Year}–{period.To.Year}"),
        _ => Same($"{period.From:yyyy-MM-dd}–{period.To:yyyy-MM-dd}"),
    };

    /// <summary>When a report is due, in words.</summary>
    public static Text Of(Due due) => due switch
    {
        // 29 February stands for the month's last day, and the law says "sista februari".
        DueOnDay { Month: 2, Day: 29 } => new("senast den sista februari efter periodens slut", "by the last of February after the end of the period"),
        DueOnDay day => new(
            $"senast den {Dates.DayOfYear(day.Month, day.Day, Language.Swedish)} efter periodens slut",
            $"by {Dates.DayOfYear(day.Month, day.Day, Language.English)} after the end of the period"),
        DueOnDayOfMonth { Day: 31 } => new("senast den sista i månaden efter periodens slut", "by the last of the month after the end of the period"),
        DueOnDayOfMonth { Day: var day } => new(
            $"senast den {Ordinals.Of(day).Swedish} efter periodens slut", $"by the {Ordinals.Of(day).English} after the end of the period"),
        DueOnDate { Date: var date } => new(
            $"senast den {Dates.Day(date, Language.Swedish)}", $"by {Dates.Day(date, Language.English)}"),
        DueAfter after => new(
            $"senast {Counted(after, ("månad", "månader"), ("dag", "dagar"), "och")} efter periodens slut",
            $"within {Counted(after, ("month", "months"), ("day", "days"), "and")} of the end of the period"),
        _ => throw new ArgumentOutOfRangeException(nameof(due), due, "Not a due date that has a wording."),
    };

    private static Text Same(FormattableString text) => new(FormattableString.Invariant(text), FormattableString.Invariant(text));

    private static string Counted(DueAfter after, (string One, string Many) month, (string One, string Many) day, string and)
    {
        var months = FormattableString.Invariant($"{after.Months} {(after.Months == 1 ? month.One : month.Many)}");
        var days = FormattableString.Invariant($"{after.Days} {(after.Days == 1 ? day.One : day.Many)}");
        return after switch
        {
            { Days: 0, Months: > 0 } => months,
            { Months: 0 } => days,
            _ => $"{months} {and} {days}",
        };
    }

    private static ArgumentOutOfRangeException Unknown<T>(T value)
        where T : struct, Enum => new(nameof(value), value, "Not a value that has a name.");
}
