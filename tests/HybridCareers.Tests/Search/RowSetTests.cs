using HybridCareers.Search;

namespace HybridCareers.Tests.Search;

public class RowSetTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(3_007)]
    public void All_rows_are_as_many_as_the_list_has(int rows) => RowSet.All(rows).Count.Should().Be(rows);

    [Fact]
    public void Sets_are_cut_joined_and_counted_as_sets_are()
    {
        var random = new Random(7);
        var (first, second) = (Chosen(random), Chosen(random));
        var (a, b) = (SetOf(first), SetOf(second));

        Rows(a.And(b)).Should().Equal(first.Intersect(second).Order());
        a.CountWith(b).Should().Be(first.Intersect(second).Count());
        a.AddAll(b);
        Rows(a).Should().Equal(first.Union(second).Order());
    }

    [Fact]
    public void A_part_of_a_set_follows_an_order_and_ends_with_the_set()
    {
        int[] order = [.. Enumerable.Range(0, 200).OrderBy(row => row * 7 % 200)];
        var chosen = Chosen(new Random(11));
        var left = order.Where(chosen.Contains).ToList();

        foreach (var skip in new[] { 0, 1, 20, left.Count - 5, left.Count, left.Count + 9 })
            SetOf(chosen).Part(order, skip, 20).Should().Equal(left.Skip(skip).Take(20));
        foreach (var skip in new[] { 0, 190, 200, 220 })
            RowSet.All(200).Part(order, skip, 20).Should().Equal(order.Skip(skip).Take(20));
        RowSet.All(200).Part(order, 20, int.MaxValue).Should().Equal(order.Skip(20));
    }

    [Fact]
    public void What_is_true_of_rows_chooses_them() => Rows(RowSet.Where(200, row => row % 64 == 63)).Should().Equal(63, 127, 191);

    private static List<int> Chosen(Random random) => [.. Enumerable.Range(0, 200).Where(_ => random.Next(3) == 0)];

    private static RowSet SetOf(IEnumerable<int> rows)
    {
        var set = new RowSet(200);
        foreach (var row in rows)
            set.Add(row);
        return set;
    }

    private static IEnumerable<int> Rows(RowSet set) => Enumerable.Range(0, 200).Where(set.Has);
}
