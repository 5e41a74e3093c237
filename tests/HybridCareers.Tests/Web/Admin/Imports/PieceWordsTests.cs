using HybridCareers.Drafts.Imports;
using HybridCareers.Web.Admin.Imports;

namespace HybridCareers.Tests.Web.Admin.Imports;

public class PieceWordsTests
{
    [Theory]
    [InlineData("day", "A day's work")]
    [InlineData("stages[1].intro", "Stages 2 › Intro")]
    [InlineData("pay.remarks", "Pay › Remarks")]
    [InlineData("skills[solidity]", "Skills and tools solidity")]
    [InlineData("somethingNew", "Something new")]
    [InlineData("odd[", "Odd ")]
    public void A_field_is_named_in_words(string field, string words) => PieceWords.Field(field).Should().Be(words);

    [Fact]
    public void Nothing_is_told_by_its_sign_or_colour_alone()
    {
        Enum.GetValues<PieceStanding>().Select(PieceWords.Of).Should().OnlyHaveUniqueItems().And.OnlyContain(told => told.Words.Length > 2);
        Enum.GetValues<PieceVerdict>().Select(PieceWords.Of).Should().OnlyHaveUniqueItems().And.OnlyContain(told => told.Words.Length > 2);
        Enum.GetValues<SentenceState>().Select(PieceWords.Of).Should().OnlyHaveUniqueItems().And.OnlyContain(told => told.Words.Length > 2);
        Enum.GetValues<PieceFilter>().Select(filter => PieceWords.Of(filter)).Should().OnlyHaveUniqueItems();
    }
}
