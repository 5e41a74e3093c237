using HybridCareers.Content;
using HybridCareers.Matching;
using HybridCareers.Published;
using HybridCareers.Tests.Support;

namespace HybridCareers.Tests.Matching;

public class HeldSkillsTests
{
    [Theory]
    [InlineData("sol.3,py", "py,sol.3")]
    [InlineData("py,sol,py.2", "py.2,sol")]
    [InlineData("Python, solidity programming; ZK-ML", "py,sol,zkml")]
    [InlineData(" Rust.4 ", "rust.4")]
    [InlineData("sol.1,solidity.4,sol.2", "sol.4")]
    [InlineData(null, "")]
    [InlineData(",,", "")]
    public void Codes_names_and_slugs_become_the_one_form_of_the_address(string? given, string form)
    {
        var have = Read(given);

        have.ToString().Should().Be(form);
        have.NotKnown.Should().BeEmpty();
    }

    [Fact]
    public void What_is_no_skill_is_named_and_left_out()
    {
        var have = Read("py,juggling,sol.9,Juggling");

        have.ToString().Should().Be("py");
        have.NotKnown.Should().Equal("juggling", "sol.9");
    }

    [Fact]
    public void A_slug_given_up_since_still_leads_to_its_skill()
    {
        var catalog = Small.Catalog([new RetiredSlug(EntryKind.Skill, "old", "new"), new RetiredSlug(EntryKind.Skill, "dead", null)], ("new", Small.Skill("New")));

        HeldSkills.Read(catalog, "old,dead", out _).ToString().Should().Be("code");
        HeldSkills.Read(catalog, "old,dead", out _).NotKnown.Should().Equal("dead");
    }

    [Fact]
    public void Links_of_the_first_edition_are_read_for_ever()
    {
        var have = Read("circ.1,crypt.2,la.4,math.3,ml,nn,py.4,rust.2,sol,zkp");

        have.All.Should().HaveCount(10);
        have.Find("advanced-mathematics")!.Level.Should().Be(ProficiencyLevel.Advanced);
    }

    [Fact]
    public void A_form_of_a_later_version_is_refused_in_words()
    {
        HeldSkills.Read(Bundled.Catalog, "2~abc", out var problem).All.Should().BeEmpty();
        problem.Should().Contain("later version");
    }

    [Fact]
    public void More_than_two_thousand_are_refused_in_words()
    {
        HeldSkills.Read(Bundled.Catalog, string.Join(',', Enumerable.Repeat("py", 2_001)), out var problem);
        problem.Should().Be("The list has 2001 skills; at most 2000 are taken.");
    }

    [Fact]
    public void A_skill_is_added_changed_and_taken_away()
    {
        var python = Bundled.Catalog.Skills.Find("python")!;

        Read("sol").With(python, ProficiencyLevel.Expert).ToString().Should().Be("py.4,sol");
        Read("py.4,sol").With(python, ProficiencyLevel.Basic).ToString().Should().Be("py.1,sol");
        Read("py.4,sol").Without(python).ToString().Should().Be("sol");
    }

    private static HeldSkills Read(string? text)
    {
        var have = HeldSkills.Read(Bundled.Catalog, text, out var problem);
        problem.Should().BeNull();
        return have;
    }
}
