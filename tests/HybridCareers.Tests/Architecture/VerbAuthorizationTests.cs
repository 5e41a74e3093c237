using System.Reflection;
using HybridCareers.Database;
using HybridCareers.Editorial;
using HybridCareers.Editorial.Sources;
using HybridCareers.Members;
using HybridCareers.Tests.Support.Authorization;
using HybridCareers.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Xunit.Abstractions;

namespace HybridCareers.Tests.Architecture;

/// <summary>Walks the verbs of <c>authorization.md</c>: every cell is tried on a real portal.</summary>
public class VerbAuthorizationTests(ITestOutputHelper output)
{
    private static readonly string[] Refusing = ["later", "no"];
    private static readonly Table Verbs = Table.Read("Verbs");

    public static TheoryData<Engine> Both => TestDatabase.Both;

    [Fact]
    public void Every_verb_has_its_rows()
    {
        var due = VerbsOf(typeof(WriteDesk).Assembly).Select(verb => $"{verb.DeclaringType!.Name}.{verb.Name[..^"Async".Length]}").Distinct().ToList();

        due.Should().HaveCountGreaterThan(40);
        Verbs.Rows.Select(row => row.Act.Split(',')[0]).Distinct().Should().BeEquivalentTo(due, "a verb without a row is a verb that nobody thought about");
        Verbs.Rows.Select(row => (row.Act, row.State)).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Every_command_is_taken_by_a_verb()
    {
        var taken = VerbsOf(typeof(WriteDesk).Assembly).Select(verb => verb.GetParameters()[0].ParameterType).ToHashSet();

        typeof(Command).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(Command)) && !type.IsAbstract)
            .Should().OnlyContain(type => taken.Contains(type));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Nobody_is_let_through_and_nobody_is_refused_wrongly(Engine engine)
    {
        await using var portal = await Portal.OpenAsync(engine);
        var walk = await WalkAsync(portal, engine == Engine.Sqlite ? 1 : 3, _ => Task.CompletedTask);

        output.WriteLine($"{engine}: {walk.Summary}");
        walk.WrongAllows.Concat(walk.WrongRefusals).Should().BeEmpty(walk.Summary);
        walk.Tried.Should().BeGreaterThan(engine == Engine.Sqlite ? 1_500 : 500);
    }

    [Fact]
    public async Task The_walk_sees_a_right_too_many_and_a_right_too_few()
    {
        await using var portal = await Portal.OpenAsync(Engine.Sqlite);
        var walk = await WalkAsync(portal, 5, async cast =>
        {
            await using var db = portal.Db();
            await db.Members.Where(member => member.Id == cast["none"].Id).ExecuteUpdateAsync(set => set.SetProperty(member => member.Permissions, Permission.Editor));
            await db.Members.Where(member => member.Id == cast["publisher"].Id).ExecuteUpdateAsync(set => set.SetProperty(member => member.Permissions, Permission.None));
            await db.Sessions.Where(session => session.Id == cast["ended"].Session).ExecuteUpdateAsync(set => set.SetProperty(session => session.EndedAt, (DateTimeOffset?)null));
        });

        output.WriteLine("Sabotaged: " + walk.Summary);
        walk.WrongAllows.Should().Contain(line => line.Contains("by none")).And.Contain(line => line.Contains("by ended"));
        walk.WrongRefusals.Should().Contain(line => line.Contains("by publisher"));
    }

    /// <summary>Every public way to ask for a change.</summary>
    private static IEnumerable<MethodInfo> VerbsOf(Assembly assembly) => assembly.GetExportedTypes()
        .Where(type => type.Namespace!.StartsWith("HybridCareers.Editorial", StringComparison.Ordinal))
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        .Where(method => method.ReturnType == typeof(Task<Outcome>));

    private static async Task<Walk> WalkAsync(Portal portal, int step, Func<Cast, Task> sabotage)
    {
        var cast = await Cast.EnterAsync(portal, TimeProvider.System);
        var stage = new Stage(portal, cast);
        var acts = new Acts(portal, stage).All;
        await sabotage(cast);
        var walk = new Walk();
        foreach (var row in Verbs.Rows.Where((_, at) => at % step == 0))
        {
            Scene? scene = null; // what is refused changes nothing: the next one tries it on the same scene
            foreach (var who in Verbs.Columns)
            {
                scene ??= await stage.SetAsync(row.Act, row.State);
                var outcome = await acts[row.Act](scene, cast[who]);
                var got = outcome switch
                {
                    Effect or CopyKept or Noted or CopyGone or PiecesDecided => "yes",
                    NotAllowed => "no",
                    _ => "later",
                };
                walk.Note(row, who, got, Refusing, outcome.ToString());
                if (got == "yes")
                    scene = null;
            }
        }

        return walk;
    }
}
