using CsCheck;
using HybridCareers.Matching;

namespace HybridCareers.Tests.Matching;

public class BestAssignmentTests
{
    private static readonly Gen<int[][]> Tables = Gen.Int[0, 9].Array[5].Array[1, 6];

    [Fact]
    public void It_is_as_good_as_the_best_of_all_ways() => Tables.Sample(worth =>
    {
        var paidBy = Solve(worth);
        Sum(worth, paidBy).Should().Be(BestByTrying(worth, 0, 0));
    });

    [Fact]
    public void Each_skill_pays_once_and_only_where_it_is_worth_something() => Tables.Sample(worth =>
    {
        var paidBy = Solve(worth);
        paidBy.Where(column => column >= 0).Should().OnlyHaveUniqueItems();
        paidBy.Select((column, row) => column < 0 || worth[row][column] > 0).Should().OnlyContain(good => good);
    });

    [Fact]
    public void Nothing_to_share_out_leaves_everything_unpaid()
    {
        var none = new BestAssignment(3);
        none.Add([]);
        Enumerable.Range(0, 3).Should().OnlyContain(row => none.PaidBy(row) == null);
        none.Value.Should().Be(0);
        new BestAssignment(0).GainOf([]).Should().Be(0);
    }

    [Fact]
    public void What_one_skill_more_adds_is_what_it_adds() => Gen.Select(Tables, Gen.Int[0, 9].Array[6]).Sample((worth, more) =>
    {
        var before = Assign(worth);
        var wider = worth.Select((row, at) => (int[])[.. row, more[at]]).ToArray();
        before.GainOf([.. more.Take(worth.Length).Select((value, row) => new Edge(row, 0, value)).Where(edge => edge.Value > 0)]).Should().Be(BestByTrying(wider, 0, 0) - BestByTrying(worth, 0, 0));
        before.Value.Should().Be(BestByTrying(worth, 0, 0), "asking changes nothing");
    });

    [Fact]
    public void The_payer_of_each_requirement_is_told_both_ways() => Tables.Sample(worth =>
    {
        var best = Assign(worth);
        for (var row = 0; row < worth.Length; row++)
        {
            if (best.PaidBy(row) is { } edge)
                best.RowOf(edge.Column).Should().Be(row);
        }

        Enumerable.Range(0, worth[0].Length).Count(column => best.RowOf(column) >= 0).Should().Be(Enumerable.Range(0, worth.Length).Count(row => best.PaidBy(row) is not null));
    });

    private static BestAssignment Assign(int[][] worth)
    {
        var best = new BestAssignment(worth.Length);
        for (var column = 0; column < worth[0].Length; column++)
            best.Add([.. worth.Select((row, at) => new Edge(at, column, row[column])).Where(edge => edge.Value > 0)]);
        return best;
    }

    private static int[] Solve(int[][] worth)
    {
        var best = Assign(worth);
        return [.. Enumerable.Range(0, worth.Length).Select(row => best.PaidBy(row)?.Column ?? -1)];
    }

    private static int Sum(int[][] worth, int[] paidBy) => paidBy.Select((column, row) => column < 0 ? 0 : worth[row][column]).Sum();

    private static int BestByTrying(int[][] worth, int row, int used)
    {
        if (row == worth.Length)
            return 0;
        var best = BestByTrying(worth, row + 1, used);
        for (var column = 0; column < worth[0].Length; column++)
        {
            if ((used & (1 << column)) == 0)
                best = Math.Max(best, worth[row][column] + BestByTrying(worth, row + 1, used | (1 << column)));
        }

        return best;
    }
}
