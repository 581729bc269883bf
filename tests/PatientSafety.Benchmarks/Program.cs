using PatientSafety.Benchmarks;

if (args is [FollowUpCost.ImportVerb, var data, var entries])
{
    return await FollowUpCost.ImportHereAsync(data, entries);
}

if (args is [FollowUpCost.FileVerb, var written, var rows])
{
    FollowUpGround.WriteFile(written, int.Parse(rows, System.Globalization.CultureInfo.InvariantCulture));
    return 0;
}

// Each figure is a ratio within this one run, from medians: absolute times on a shared machine mean little.
if (args is not [] and not ["start"] and not ["comparison"] and not ["difference"] and not ["impact"] and not ["throughput"] and not ["plugins"] and not ["follow-up"] and not ["reporting"] and not ["reports"])
{
    await Console.Error.WriteLineAsync("Use: dotnet run --project tests/PatientSafety.Benchmarks -c Release [-- start|comparison|difference|impact|throughput|plugins|follow-up|reporting|reports]");
    return 2;
}

var only = args is [var one] ? one : null;
if (only is null or "comparison")
{
    ComparisonCost.Measure();
}

if (only is null or "difference")
{
    DiffCost.Measure();
}

if (only is null or "impact")
{
    ImpactCost.Measure();
}

if (only is null or "follow-up")
{
    await FollowUpCost.MeasureAsync();
}

if (only is null or "reports")
{
    await ReportCost.MeasureAsync();
    await ReportBatchCost.MeasureAsync();
    using var ground = await HallandGround.OpenAsync(60);
    await ReportPrintingCost.MeasureAsync(ground);
    await ReportOfficeCost.MeasureAsync(ground);
}

if (only is null or "start" or "throughput" or "plugins" or "reporting")
{
    using var published = await Published.PrepareAsync();
    if (only is null or "start")
    {
        await StartTime.MeasureAsync(published);
    }

    if (only is null or "throughput")
    {
        await Throughput.MeasureAsync(published);
    }

    if (only is null or "reporting")
    {
        await ReportingCost.MeasureAsync(published);
    }

    if (only is null or "plugins")
    {
        await PluginCost.MeasureAsync(published);
    }
}

return 0;
