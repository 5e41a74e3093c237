namespace HybridCareers.Members;

/// <summary>A key with which the instances of the portal protect cookies and form tokens; they share it through the database.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Xml">As the framework writes it.</param>
public sealed record ProtectionKey(string Name, string Xml);
