using HybridCareers.Tests.Support;
using HybridCareers.Web.Public.Resources;

namespace HybridCareers.Tests.Web.Public.Resources;

public class ResourceFormsTests
{
    [Theory]
    [InlineData("online course", ResourceForm.Course)]
    [InlineData("Textbook (PDF) + edX course", ResourceForm.Course, ResourceForm.Book)]
    [InlineData("notebooks", ResourceForm.Exercises)]
    [InlineData("lecture videos + labs", ResourceForm.Video, ResourceForm.Exercises)]
    [InlineData("interactive book", ResourceForm.Book, ResourceForm.Exercises)]
    [InlineData("reading list", ResourceForm.List)]
    [InlineData("seance", ResourceForm.Other)]
    [InlineData("", ResourceForm.Other)]
    public void A_format_has_the_forms_of_its_words(string format, params ResourceForm[] forms) =>
        ResourceForms.Of(Small.Resource("X") with { Format = format }).Should().Equal(forms);

    [Fact]
    public void Every_bundled_format_has_a_form_that_we_know() =>
        Bundled.Catalog.Resources.All.Where(resource => ResourceForms.Of(resource.Content).Contains(ResourceForm.Other))
            .Select(resource => resource.Content.Format).Should().BeEmpty();
}
