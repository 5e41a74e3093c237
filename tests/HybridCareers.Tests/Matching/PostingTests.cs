using CsCheck;
using HybridCareers.Content;
using HybridCareers.Matching;

namespace HybridCareers.Tests.Matching;

public class PostingTests
{
    private static readonly Gen<ProficiencyLevel> Levels = Gen.Int[0, 4].Select(level => (ProficiencyLevel)level);

    [Fact]
    public void Four_bytes_keep_role_importance_and_what_is_paid() =>
        Gen.Select(Gen.Int[0, (1 << 28) - 1], Gen.Bool, Levels, Levels, Gen.Int[0, 3]).Sample((role, isEssential, need, have, near) =>
        {
            var importance = isEssential ? Importance.Essential : Importance.Optional;
            var posting = new Posting(role, importance, need);

            posting.Role.Should().Be(role);
            posting.Importance.Should().Be(importance);
            Posting.PaidBy(have, (Nearness)near)[posting.Way].Should().Be(Worth.Of(importance, need, have, (Nearness)near));
        });
}
