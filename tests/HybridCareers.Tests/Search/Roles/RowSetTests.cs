using HybridCareers.Search.Roles;

namespace HybridCareers.Tests.Search.Roles;

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
