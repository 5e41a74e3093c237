using HybridCareers.Web.Shared.Writing;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace HybridCareers.Tests.Web.Shared.Writing;

#pragma warning disable BL0006 // A part of a page is looked at as the renderer does.

public class MarkupTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("\" onload='x", "&quot; onload=&#x27;x")]
    [InlineData("a & b › ü", "a &amp; b › ü")]
    [InlineData(null, "")]
    public void Every_value_is_encoded(string? value, string written)
    {
        var text = new Markup();
        text.Add($"""<a title="{value}">{value}</a>""");

        Written(text.End()).Should().Be($"""<a title="{written}">{written}</a>""");
    }

    [Fact]
    public void Pieces_follow_each_other_and_numbers_are_plain()
    {
        var (text, other) = (new Markup(), new Markup());
        text.Add($"<li>{-12_345}");
        other.Add($"beside");
        text.Add($"</li>");

        Written(text.End()).Should().Be("<li>-12345</li>");
        Written(other.End()).Should().Be("beside", "one is not written into another");
        Written(new Markup().End()).Should().BeEmpty("what was written before is gone");
    }

    private static string Written(RenderFragment fragment)
    {
        using var builder = new RenderTreeBuilder();
        fragment(builder);
        return builder.GetFrames().Array[0].MarkupContent;
    }
}
