using HybridCareers.Content;
using HybridCareers.Matching;
using HybridCareers.Published;
using HybridCareers.Tests.Support;

namespace HybridCareers.Tests.Matching;

public class FollowingIndexTests
{
    [Fact]
    public void Indexes_that_were_brought_along_equal_those_made_anew_to_the_last_digit()
    {
        var random = new Random(20_261_123);
        var catalog = Large.Of(40);
        var spare = new List<LiveEntry>();
        for (var version = 2; version < 40; version++)
        {
            RoleSimilarity.In(catalog).Nearest(0, 1); // somebody asks, so there is something to bring along
            var roles = catalog.Entries.Where(entry => entry.Kind == EntryKind.Role).ToList();
            var chosen = roles[random.Next(roles.Count)];
            var other = (RoleContent)roles[random.Next(roles.Count)].Content;
            var content = (RoleContent)chosen.Content;
            IReadOnlyList<LiveEntry> fresh = random.Next(6) switch
            {
                0 => [chosen with { Content = content with { Summary = [Given.Said($"Words that nobody said before: novel{version}.")] } }],
                1 => [chosen with { Content = content with { Title = $"{(char)('A' + random.Next(26))} moved {version}" } }],
                2 => [chosen with { Content = content with { Skills = other.Skills, Day = other.Day } }],
                3 when roles.Count > 20 => [], // taken down
                4 when spare.Count > 0 => [spare[^1]],
                _ => [chosen with { Content = content with { Skills = [.. content.Skills.Skip(1)] } }, .. SkillOf(catalog, random)],
            };
            if (fresh.Count == 0)
                spare.Add(chosen);
            var changed = fresh.Select(entry => entry.Id).Append(fresh.Count == 0 ? chosen.Id : fresh[0].Id).ToHashSet();

            catalog = catalog.Next(version, changed, fresh, [], []);

            Same(catalog, Catalog.Of(version, catalog.Entries, [], []));
        }
    }

    /// <summary>Now and then a skill changes too.</summary>
    private static IEnumerable<LiveEntry> SkillOf(Catalog catalog, Random random) => random.Next(2) == 0 ? [] :
        catalog.Entries.Where(entry => entry.Kind == EntryKind.Skill).Take(1).Select(entry => entry with { Content = (SkillContent)entry.Content with { Related = [] } });

    private static void Same(Catalog followed, Catalog anew)
    {
        var (ours, fresh) = (RoleSimilarity.In(followed), RoleSimilarity.In(anew));
        for (var role = 0; role < fresh.Roles.Roles.Count; role++)
            ours.Nearest(role, 9).Should().Equal(fresh.Nearest(role, 9));
        ours.Roles.Roles.Select(role => role.Slug).Should().Equal(fresh.Roles.Roles.Select(role => role.Slug));
        ours.Roles.Full.Should().Equal(fresh.Roles.Full);
        ours.Roles.Essentials.Should().Equal(fresh.Roles.Essentials);
        for (var skill = 0; skill < fresh.Roles.Skills.Count; skill++)
            ours.Roles.AskedBy(skill).ToArray().SequenceEqual(fresh.Roles.AskedBy(skill).ToArray()).Should().BeTrue("of {0}", fresh.Roles.Skills[skill].Slug);
    }
}
