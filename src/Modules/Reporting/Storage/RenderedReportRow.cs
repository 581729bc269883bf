using PatientSafety.Platform.Storage;

namespace PatientSafety.Reporting.Storage;

/// <summary>A frozen report in a format that another program made. It is made once and kept, since that program may make it otherwise tomorrow.</summary>
internal sealed class RenderedReportRow : IAppendOnly
{
    public required string Number { get; init; }

    public required string Format { get; init; }

    public required byte[] Bytes { get; init; }

    public required string Hash { get; init; }

    public required DateTimeOffset MadeAtUtc { get; init; }
}
