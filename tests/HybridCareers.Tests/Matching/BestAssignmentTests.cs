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
        BestAssignment.Solve(3, 0, []).Should().Equal(-1, -1, -1);
        BestAssignment.Solve(0, 2, []).Should().BeEmpty();
    }

    private static int[] Solve(int[][] worth) => BestAssignment.Solve(
        worth.Length, 5, [.. worth.SelectMany((row, at) => row.Select((value, column) => new Edge(at, column, value))).Where(edge => edge.Value > 0)]);

    private static int Sum(int[][] worth, int[] paidBy) => paidBy.Select((column, row) => column < 0 ? 0 : worth[row][column]).Sum();

    private static int BestByTrying(int[][] worth, int row, int used)
    {
        if (row == worth.Length)
            return 0;
        var best = BestByTrying(worth, row + 1, used);
        for (var column = 0; column < 5; column++)
        {
            if ((used & (1 << column)) == 0)
                best = Math.Max(best, worth[row][column] + BestByTrying(worth, row + 1, used | (1 << column)));
        }

        return best;
    }
}
