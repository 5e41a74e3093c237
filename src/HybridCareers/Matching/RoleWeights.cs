namespace HybridCareers.Matching;

/// <summary>What compared roles can be weighed by.</summary>
public enum WeighedBy { PayKnown, Demand, Effort, Coding }

/// <summary>How much each thing matters to a reader: 0 = not at all, to <see cref="Most"/>; nothing is weighed unless one of them is set.</summary>
/// <param name="PayKnown">That figures of its pay are known.</param>
/// <param name="Demand">That demand is high.</param>
/// <param name="Effort">That few hours lead there.</param>
/// <param name="Coding">That it asks for code; below 0: that it asks for none.</param>
public sealed record RoleWeights(int PayKnown = 0, int Demand = 0, int Effort = 0, int Coding = 0)
{
    /// <summary>The highest weight.</summary>
    public const int Most = 3;

    /// <summary>Nothing matters yet.</summary>
    public static RoleWeights None { get; } = new();

    /// <summary>The sum without signs; 0 = nothing is weighed.</summary>
    public int Sum => Enum.GetValues<WeighedBy>().Sum(by => Math.Abs(Of(by)));

    /// <summary>A weight.</summary>
    public int Of(WeighedBy by) => by switch
    {
        WeighedBy.PayKnown => PayKnown,
        WeighedBy.Demand => Demand,
        WeighedBy.Effort => Effort,
        _ => Coding,
    };

    /// <summary>The same with one weight changed.</summary>
    public RoleWeights With(WeighedBy by, int weight) => by switch
    {
        WeighedBy.PayKnown => this with { PayKnown = weight },
        WeighedBy.Demand => this with { Demand = weight },
        WeighedBy.Effort => this with { Effort = weight },
        _ => this with { Coding = weight },
    };

    /// <summary>The lowest weight that makes sense: only code can be unwanted.</summary>
    public static int Least(WeighedBy by) => by == WeighedBy.Coding ? -Most : 0;
}
