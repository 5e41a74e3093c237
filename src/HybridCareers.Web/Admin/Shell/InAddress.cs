using System.Globalization;

namespace HybridCareers.Web.Admin.Shell;

/// <summary>Values in addresses of the desk, as people change them by hand: what cannot be read counts as not said, where the framework would end the page.</summary>
public static class InAddress
{
    /// <summary>A whole number; <c>null</c> = none, or none that can be read.</summary>
    public static int? Number(string? text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>An id; <c>null</c> = none, or none that can be read.</summary>
    public static Guid? Id(string? text) => Guid.TryParse(text, out var id) ? id : null;
}
