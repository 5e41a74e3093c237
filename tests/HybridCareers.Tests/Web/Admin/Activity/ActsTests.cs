using System.Text.RegularExpressions;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Admin.Activity;

namespace HybridCareers.Tests.Web.Admin.Activity;

public class ActsTests
{
    [Fact]
    public void Every_verb_that_leaves_activity_has_words()
    {
        var verbs = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "HybridCareers", "Editorial"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Regex.Matches(File.ReadAllText(file), "(Record|RunAsync|ActAsync)\\((command, )?(command\\.\\w+, )?\"(?<verb>[a-z-]+)\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)))
            .Select(found => found.Groups["verb"].Value).Distinct(StringComparer.Ordinal).ToList();

        verbs.Should().HaveCountGreaterThan(30).And.OnlyContain(verb => Acts.Of(verb) != verb);
    }

    [Fact]
    public void An_unknown_verb_stands_for_itself() => Acts.Of("some-verb").Should().Be("some-verb");
}
