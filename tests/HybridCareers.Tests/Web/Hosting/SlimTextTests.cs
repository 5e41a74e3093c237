using HybridCareers.Tests.Support;
using HybridCareers.Web.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HybridCareers.Tests.Web.Hosting;

public class SlimTextTests
{
    [Fact]
    public void A_style_sheet_loses_its_comments_and_lines() =>
        SlimText.OfStyle("/* why\n so */\na{color:red}\n\n/* more */\n@media print{\n  b{top:0}\n}\n").Should().Be("a{color:red}@media print{b{top:0}}");

    [Fact]
    public void A_script_keeps_its_lines_and_its_addresses() =>
        SlimText.OfScript("// why\nconst a = 1; // one\n  // more\n\n  go(\"https://example.org//x\"); try { b(); } catch { /* so */ }\n")
            .Should().Be("const a = 1;\ngo(\"https://example.org//x\"); try { b(); } catch {  }");

    [Fact]
    public void A_comment_that_never_ends_takes_the_rest() => SlimText.OfStyle("a{}/* for ever").Should().Be("a{}");

    [Fact]
    public void What_is_served_holds_no_comment()
    {
        var files = Pages.Services.GetRequiredService<SiteAssets>();
        foreach (var path in new[] { files.Style, files.Script, files.Account })
            System.Text.Encoding.UTF8.GetString(files.Find(path)!.Identity).Should().NotContain("/*").And.NotContain("\n//").And.NotContain("\n ");
    }
}
