using HybridCareers.Importing.Articles.Understanding;

namespace HybridCareers.Tests.Importing.Articles.Understanding;

public class ProseTests
{
    [Theory]
    [InlineData("Tools are changing fast.")]
    [InlineData("Tools are changing fast, and often.")]
    [InlineData("You need no degree to begin.")]
    [InlineData("You need no degree, no licence.")]
    [InlineData("You will need a lot of patience, and time.")]
    [InlineData("Skills are learnt on the job.")]
    [InlineData("Skills are learnt, then lost.")]
    [InlineData("Tasks are varied.")]
    [InlineData("Your tasks are varied, and fun.")]
    [InlineData("You need patience.")]
    public void An_ordinary_sentence_enumerates_nothing(string sentence) => Prose.Of(sentence, Samples.Vocabulary.Skills).Should().BeNull();

    [Theory]
    [InlineData("You will need Python, SQL and patience.", "Skills", "Python, SQL and patience")]
    [InlineData("Skills are Python and SQL.", "Skills", "Python and SQL")]
    [InlineData("Skills needed are welding, plumbing and maths.", "Skills", "welding, plumbing and maths")]
    [InlineData("Key skills include patience.", "Skills", "patience")]
    [InlineData("Their tasks are checking pipes, mending them and writing reports.", "Responsibilities", "checking pipes, mending them and writing reports")]
    [InlineData("Demand is very high.", "Demand", "very high")]
    public void An_enumeration_is_read(string sentence, string facet, string rest)
    {
        var said = Prose.Of(sentence, Samples.Vocabulary.Skills);

        (said?.Facet.ToString(), said?.Rest).Should().Be((facet, rest));
    }
}
