using System.Collections.Concurrent;
using PatientSafety.Core.Findings;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Contracts;
using PatientSafety.Regions.Checking;
using PatientSafety.Regions.Loading;

namespace PatientSafety.Regions.Running;

/// <summary>Runs a plugin's code here: what came with the product, and in a process of its own what did not.</summary>
internal sealed class CodeInProcess(INationalPlans national)
{
    // A load context is not let go of again, so the same file is loaded once, however many days the program runs.
    private readonly ConcurrentDictionary<(string Path, DateTime Written), Lazy<(IRegionPlugin? Plugin, PluginStatus Status, Finding? Problem)>> loaded = new();

    public CodeAnswer Run(CodeQuestion question)
    {
        var (code, status, problem) = loaded.GetOrAdd((question.Path, File.GetLastWriteTimeUtc(question.Path)), file => new(() => PluginCode.Load(file.Path))).Value;
        if (code is null)
        {
            return CodeAnswer.Unusable(status, problem!);
        }

        try
        {
            PlanContext[] contexts = [.. PlanContexts.Of(question.Configuration, national, question.Today)];
            var problems = new List<Finding>();
            var sections = PlainSections.Of(SectionWriting.Of(code, contexts), question.Assembly, problems);
            return PlainFindings.Of(
                [.. code.PlanRules.Select(rule => rule.Kind), .. code.ReportingRules.Select(rule => rule.Kind)],
                problems.Concat(contexts.SelectMany(context => Findings(code, context))),
                question.Assembly) with { Sections = sections };
        }
        catch (Exception thrown) when (thrown.GetBaseException() is not OutOfMemoryException)
        {
            return CodeAnswer.Unusable(PluginStatus.Failed, PluginCode.Fails(new(question.Assembly), thrown));
        }
    }

    private static IEnumerable<Finding> Findings(IRegionPlugin code, PlanContext context) =>
        code.PlanRules.SelectMany(rule => rule.Check(context))
            .Concat(code.ReportingRules.SelectMany(rule => context.Reports().SelectMany(report => report).SelectMany(occasion => rule.Check(context, occasion))));
}
