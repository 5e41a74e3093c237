using HybridCareers.Content;

namespace HybridCareers.Tests.Content;

public class ComposedFormTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("e\u0301", "\u00e9")]
    [InlineData("\u00e9", "\u00e9")]
    [InlineData("e\u0301\u0323", "\u1eb9\u0301")] // marks are sorted before letters are composed
    [InlineData("a\u0315\u0301\u0323\u0300", "\u1ea1\u0301\u0300\u0315")]
    [InlineData("a\u0315\u0315\u0315\u0315\u0315\u0315\u0315\u0301\u0323", "\u1ea1\u0301\u0315\u0315\u0315\u0315\u0315\u0315\u0315")]
    [InlineData("\u212b", "\u00c5")] // the ångström sign is a letter
    [InlineData("\u0915\u093c", "\u0915\u093c")] // a pair that is never composed
    [InlineData("\u1112\u1161\u11ab", "\ud55c")]
    [InlineData("\ud558\u11ab", "\ud55c")]
    [InlineData("\uf900", "\u8c48")]
    [InlineData("a\u0301\u0301", "\u00e1\u0301")] // the second mark finds its place taken
    [InlineData("\u0301e", "\u0301e")]
    [InlineData("🦊", "🦊")]
    public void Letters_and_marks_are_composed_as_Unicode_says(string text, string composed)
    {
        ComposedForm.Of(text).Should().Be(composed);
        ComposedForm.Of(composed).Should().BeSameAs(composed);
        ComposedForm.Holds(text).Should().Be(text == composed);
    }

    [Fact]
    public void A_text_of_nothing_but_marks_takes_no_longer_than_its_length_asks()
    {
        var marks = string.Concat(Enumerable.Repeat("\u0315\u0323", 500_000));
        var clock = System.Diagnostics.Stopwatch.StartNew();

        ComposedForm.Of(marks).Should().HaveLength(marks.Length);

        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(5));
    }
}
