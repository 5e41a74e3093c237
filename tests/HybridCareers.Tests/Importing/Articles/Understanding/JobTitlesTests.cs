using HybridCareers.Importing.Articles.Understanding;

namespace HybridCareers.Tests.Importing.Articles.Understanding;

public class JobTitlesTests
{
    [Theory]
    [InlineData("Data Engineer")]
    [InlineData("Head of Research")]
    [InlineData("Community Champion")]
    [InlineData("Work Coach")]
    [InlineData("Partner in a Law Firm")]
    [InlineData("Mentor")]
    public void The_title_of_a_job_is_known(string heading) => JobTitles.Is(heading).Should().BeTrue();

    [Theory]
    [InlineData("Find a Mentor")]
    [InlineData("Find Yourself One Mentor")]
    [InlineData("Work with a Partner")]
    [InlineData("Talk to a Recruiter")]
    [InlineData("Become a Data Engineer")]
    [InlineData("Hire Your Champion")]
    [InlineData("Shadow an Engineer")]
    public void Advice_is_no_title(string heading) => JobTitles.Is(heading).Should().BeFalse();
}
