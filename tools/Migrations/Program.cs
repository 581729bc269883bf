using PatientSafety.Migrations;

return args switch
{
    ["add", var name] => MigrationWriter.Add(name, Repository.Root()),
    ["check"] => MigrationWriter.Check(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Usage: dotnet run --project tools/Migrations -- add <Name> | check");
    return 2;
}
