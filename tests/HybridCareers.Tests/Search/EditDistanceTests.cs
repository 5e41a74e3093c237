using HybridCareers.Search;

namespace HybridCareers.Tests.Search;

public class EditDistanceTests
{
    [Theory]
    [InlineData("solidity", "solidity", 0)]
    [InlineData("soldity", "solidity", 1)]
    [InlineData("sollidity", "solidity", 1)]
    [InlineData("solodity", "solidity", 1)]
    [InlineData("soilidty", "solidity", 2)]
    [InlineData("oslidity", "solidity", 1)]
    [InlineData("", "ab", 2)]
    [InlineData("ca", "abc", 3)]
    [InlineData("python", "solidity", 3)]
    public void Mistakes_are_counted_up_to_the_most_of_interest(string a, string b, int distance)
    {
        EditDistance.Between(a, b, 2).Should().Be(Math.Min(distance, 3));
        EditDistance.Between(b, a, 2).Should().Be(Math.Min(distance, 3));
    }

    [Fact]
    public void It_agrees_with_the_plain_recurrence_on_random_words()
    {
        var random = new Random(20261122);
        for (var i = 0; i < 20_000; i++)
        {
            var (a, b) = (Word(random), Word(random));
            EditDistance.Between(a, b, 2).Should().Be(Math.Min(Plain(a, b), 3), $"of {a} and {b}");
        }
    }

    private static string Word(Random random) => new([.. Enumerable.Range(0, random.Next(7)).Select(_ => (char)('a' + random.Next(3)))]);

    private static int Plain(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length == 0 || b.Length == 0)
            return a.Length + b.Length;
        var least = Math.Min(Math.Min(Plain(a[1..], b), Plain(a, b[1..])) + 1, Plain(a[1..], b[1..]) + (a[0] == b[0] ? 0 : 1));
        return a.Length > 1 && b.Length > 1 && a[0] == b[1] && a[1] == b[0] ? Math.Min(least, Plain(a[2..], b[2..]) + 1) : least;
    }
}
