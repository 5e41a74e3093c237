using HybridCareers.Members;
using HybridCareers.Web.Hosting;

namespace HybridCareers.Tests.Web.Hosting;

public sealed class CreateMemberTests
{
    [Theory]
    [InlineData("editor", Permission.Editor)]
    [InlineData("Editor, reviewer", Permission.Editor | Permission.Reviewer)]
    [InlineData("admin,publisher", Permission.Admin | Permission.Publisher)]
    [InlineData("", Permission.None)]
    public void Words_are_permissions(string words, Permission permissions) => CreateMember.PermissionsOf(words).Should().Be(permissions);

    [Theory]
    [InlineData("owner")]
    [InlineData("editor,8")]
    public void A_word_that_is_none_is_refused(string words) => CreateMember.PermissionsOf(words).Should().BeNull();
}
