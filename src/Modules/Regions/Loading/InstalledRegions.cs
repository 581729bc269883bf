using PatientSafety.Core.Regional;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Pages;

namespace PatientSafety.Regions.Loading;

/// <summary>The regions as they are now. What has changed on disk is read again beside those who ask, who get what held before until that is done.</summary>
internal sealed class InstalledRegions(IPluginPlaces places, PluginFolder inspector, INationalPlans national, TimeProvider clock) : IRegions, IContentSource
{
    private static readonly TimeSpan Trusted = TimeSpan.FromSeconds(1);

    // The first page does not wait for code that hangs: such a plugin is shown as being tried, and the page is made anew when that is over.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private readonly Lock turn = new();
    private readonly Lock beginning = new();
    private readonly AsyncLocal<RegionsRead?> tried = new();
    private volatile RegionsRead? latest;
    private long lookedAt;
    private int reading;

    public IReadOnlyList<InstalledPlugin> Plugins => Read.Plugins;

    public IReadOnlyList<RegionConfiguration> Active => Read.Active;

    /// <summary>Whoever asks for the mark is about to answer somebody, so this is where changes are looked for.</summary>
    public string Mark
    {
        get
        {
            var known = latest ?? Begun();
            if ((known.IsWaiting || clock.GetElapsedTime(Interlocked.Read(ref lookedAt)) > Trusted) && Interlocked.Exchange(ref reading, 1) == 0)
            {
                _ = Task.Factory.StartNew(RefreshBeside, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            }

            return Read.Mark;
        }
    }

    private RegionsRead Read => tried.Value ?? latest ?? Refreshed();

    public RegionConfiguration? Find(string regionId) => Active.FirstOrDefault(configuration => configuration.Region.Id == regionId);

    /// <summary>Reads the folders again where they have changed, or the editions, or the day.</summary>
    public RegionsRead Refreshed()
    {
        lock (turn)
        {
            var folders = places.Read();
            var now = Ground(folders);
            if (latest is not { } known || known.IsWaiting || known.Ground != now)
            {
                latest = known = RegionsRead.Of(now, folders, inspector, latest);
            }

            Interlocked.Exchange(ref lookedAt, clock.GetTimestamp());
            return known;
        }
    }

    /// <summary>Lets a candidate stand in for its region's plugin on this line of calls.</summary>
    public IDisposable Try(InstalledPlugin candidate)
    {
        tried.Value = Read.With(candidate);
        return new End(tried);
    }

    private RegionsGround Ground(IReadOnlyList<PluginPlace> folders) => new(string.Join('\n', folders), national.Editions, DateOnly.FromDateTime(clock.GetLocalNow().DateTime));

    /// <summary>The first reading, as far as it has come when the patience ends.</summary>
    private RegionsRead Begun()
    {
        lock (beginning)
        {
            if (latest is { } known)
            {
                return known;
            }

            var folders = places.Read();
            var first = RegionsRead.Of(Ground(folders), folders, inspector, before: null, Patience);
            Interlocked.Exchange(ref lookedAt, clock.GetTimestamp());

            // Whoever could wait may have read all of it meanwhile.
            return Interlocked.CompareExchange(ref latest, first, null) ?? first;
        }
    }

    private void RefreshBeside()
    {
        try
        {
            Refreshed();
        }
        finally
        {
            Interlocked.Exchange(ref reading, 0);
        }
    }

    private sealed class End(AsyncLocal<RegionsRead?> tried) : IDisposable
    {
        public void Dispose() => tried.Value = null;
    }
}
