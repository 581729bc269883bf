using System.Data.Common;

namespace PatientSafety.FollowUp.Organising;

/// <summary>Told of every change of an organisation while it is being written, for what has to change with it: whose assignments move where, and what is summed up.</summary>
internal interface IOrganisationChanged
{
    /// <summary>Writes what follows from a change. What is thrown undoes the change as well.</summary>
    /// <param name="change">The change; its units and their versions are written already.</param>
    /// <param name="connection">The connection that the change is written on.</param>
    /// <param name="transaction">The transaction of the change. It is committed by the caller.</param>
    /// <param name="stop">Stops the writing.</param>
    Task ChangedAsync(OrganisationChange change, DbConnection connection, DbTransaction transaction, CancellationToken stop);
}
