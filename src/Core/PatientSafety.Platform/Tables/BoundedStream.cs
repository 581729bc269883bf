namespace PatientSafety.Platform.Tables;

/// <summary>Tells how much has been read, so that somebody can stop it: what a packed file says of its own size may be a lie.</summary>
public sealed class BoundedStream(Stream inner, long most, Action<long, long, int> counted) : Stream
{
    private long read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => read;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var now = inner.Read(buffer, offset, count);
        read += now;
        counted(read, most, now);
        return now;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        inner.Dispose();
        base.Dispose(disposing);
    }
}
