using CsCheck;
using HybridCareers.Content;
using HybridCareers.Matching;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Public.Match;
using HybridCareers.Web.Public.Plan;

namespace HybridCareers.Tests.Web.Public.Plan;

public class PlanAddressTests
{
    private static readonly Gen<HeldSkills> Skills = Gen.Select(Gen.Int[0, Bundled.Catalog.Skills.All.Count - 1], Gen.Int[0, 4]).Array[0, 20]
        .Select(chosen => HeldSkills.Of(chosen.Select(skill => new HeldSkill(Bundled.Catalog.Skills.All[skill.Item1], (ProficiencyLevel)skill.Item2))));

    private static readonly Gen<int> Role = Gen.Int[0, Bundled.Catalog.Roles.All.Count - 1];

    [Fact]
    public void Any_plan_is_read_back_from_its_address() =>
        Gen.Select(Skills, Role, Gen.Int[1, 80], Skills, Gen.Int[0, 60_000]).Sample((have, role, hours, optional, day) =>
        {
            var asked = new PlanAddress(have, Bundled.Catalog.Roles.All[role], hours, optional, day == 0 ? null : new DateOnly(2001, 1, 1).AddDays(day));

            PlanAddress.Read(Bundled.Catalog, UrlOf(asked.Path), out var read).Should().BeNull();
            read.Path.Should().Be(asked.Path);
            (read.Target, read.Hours, read.From).Should().Be((asked.Target, asked.Hours, asked.From));
            read.Have.All.Should().Equal(asked.Have.All);
            read.Optional.All.Select(held => held.Skill.Slug).Should().Equal(asked.Optional.All.Select(held => held.Skill.Slug));
        });

    [Fact]
    public void Any_match_is_read_back_from_its_address() =>
        Gen.Select(Skills, Gen.Int[-1, 3], Gen.Int[-1, 3], Gen.Int[1, 5], Role.Array[0, 6]).Sample((have, coding, entry, page, targets) =>
        {
            var asked = new MatchAddress(
                have, coding < 0 ? null : (CodingNeed)coding, entry < 0 ? null : (EntryLevel)entry, page, [.. targets.Distinct().Select(role => Bundled.Catalog.Roles.All[role])]);

            MatchAddress.Read(Bundled.Catalog, UrlOf(asked.Path), out var read).Should().BeNull();
            read.Path.Should().Be(asked.Path);
            read.Have.All.Should().Equal(asked.Have.All);
            (read.Coding, read.Entry, read.Page).Should().Be((asked.Coding, asked.Entry, asked.Page));
            read.Targets.Should().Equal(asked.Targets);
        });

    private static HybridCareers.Web.Public.PageUrl UrlOf(string address) => Pages.Url(
        address.Split('?')[0], "", [.. address.Split('?').Skip(1).SelectMany(query => query.Split('&')).Select(pair => pair.Split('=')).Select(pair => (pair[0], pair[1]))]);
}
