using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using PatientSafety.Platform.Pages;
using PatientSafety.Reporting.Composing;
using PatientSafety.Reporting.Formats;
using PatientSafety.Reporting.Orders;

namespace PatientSafety.Reporting.Asking;

/// <summary>A report that somebody wants as a file, and what makes it.</summary>
internal sealed record Wanted(
    [property: FromQuery(Name = "unit"), Description("The unit, where it is a unit’s own report.")] string? Unit,
    [property: FromQuery(Name = "format"), Description("html, pdf, docx, md or json. HTML where it is left out.")] string? Format,
    [property: FromQuery(Name = "asOf"), Description("The data as they were known at the end of the day, yyyy-MM-dd. Now where it is left out.")] string? AsOf,
    [property: FromServices] ReportOrders Orders,
    [property: FromServices] Composer Composer,
    [property: FromServices] ReportRendering Rendering,
    [property: FromServices] TimeProvider Clock,
    [property: FromServices] Speech Say);
