using System.Collections.Concurrent;
using PatientSafety.Core.Findings;
using PatientSafety.Core.Regional;
using PatientSafety.Core.Reporting;
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
            problems.AddRange(OwnRules.Missing(question.Configuration, code.ReportingRules.Select(rule => rule.Kind.Id)));
            var setOffs = new HashSet<SetOff>();
            var answer = PlainFindings.Of(
                [.. code.PlanRules.Select(rule => rule.Kind), .. code.ReportingRules.Select(rule => rule.Kind)],
                problems.Concat(contexts.SelectMany(context => Findings(code, context, setOffs))),
                question.Assembly);
            return answer with { Sections = sections, SetOffs = [.. OwnRules.Wanted(question.Configuration, setOffs).Take(CodeLimits.Findings)] };
        }
        catch (Exception thrown) when (thrown.GetBaseException() is not OutOfMemoryException)
        {
            return CodeAnswer.Unusable(PluginStatus.Failed, PluginCode.Fails(new(question.Assembly), thrown));
        }
    }

    private static IEnumerable<Finding> Findings(IRegionPlugin code, PlanContext context, HashSet<SetOff> setOffs) =>
        code.PlanRules.SelectMany(rule => rule.Check(context))
            .Concat(code.ReportingRules.SelectMany(rule => context.Reports().SelectMany(report => report).SelectMany(occasion => Findings(rule, context, occasion, setOffs))));

    private static IEnumerable<Finding> Findings(IReportingRule rule, PlanContext context, ReportingOccasion occasion, HashSet<SetOff> setOffs)
    {
        foreach (var finding in rule.Check(context, occasion))
        {
            setOffs.Add(new SetOff(context.Plan.Id, rule.Kind.Id, occasion.Covered));
            yield return finding;
        }
    }
}
