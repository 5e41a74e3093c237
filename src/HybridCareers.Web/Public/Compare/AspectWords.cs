using HybridCareers.Matching;

namespace HybridCareers.Web.Public.Compare;

/// <summary>What the aspects of a comparison are called, on the page and in the file.</summary>
public static class AspectWords
{
    public static string Of(Aspect aspect) => aspect switch
    {
        Aspect.DemandLevel => "Demand level",
        Aspect.DemandTrend => "Demand trend",
        Aspect.DemandWord => "Demand in the source’s word",
        Aspect.PayLabel => "Pay: the source’s label",
        Aspect.PayFigures => "Pay: figures for the nearest jobs",
        Aspect.Entry => "Entry level",
        Aspect.SkillMix => "Skills by field",
        Aspect.OwnSkills => "Skills only this one asks for",
        Aspect.Paths => "Paths that teach its skills",
        Aspect.Feeders => "People come from",
        Aspect.NextPositions => "It leads to",
        _ => aspect.ToString(),
    };
}
