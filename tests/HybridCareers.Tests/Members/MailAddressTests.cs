using HybridCareers.Members;

namespace HybridCareers.Tests.Members;

public sealed class MailAddressTests
{
    [Theory]
    [InlineData("ada@example.org")]
    [InlineData("a+b@localhost")]
    [InlineData("jürgen@example.org")]
    public void An_address_is_taken(string mail) => MailAddress.ProblemOf(mail).Should().BeNull();

    [Theory]
    [InlineData("")]
    [InlineData("ada")]
    [InlineData("@example.org")]
    [InlineData("ada@")]
    [InlineData("ada@b@c")]
    [InlineData("ada example@org")]
    [InlineData("Ada <ada@example.org>")]
    [InlineData("ada@example.org,bea@example.org")]
    public void What_is_none_is_refused(string mail) => MailAddress.ProblemOf(mail).Should().NotBeNull();

    [Fact]
    public void Two_spellings_of_one_address_have_one_key() =>
        MailAddress.Key("J\u00fcrgen@Example.org").Should().Be(MailAddress.Key("ju\u0308rgen@example.org"));
}
