using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Casebook.Mutation;

/// <summary>A fault of an expression.</summary>
/// <param name="Kind">What sort.</param>
/// <param name="Text">What stands instead; null for a condition that is always or never true.</param>
internal readonly record struct Fault(string Kind, string? Text);

/// <summary>Which faults an expression can have.</summary>
internal static class Faults
{
    /// <summary>The condition never holds.</summary>
    public const string AlwaysFalse = "never";

    private const string AlwaysTrue = "always";

    private static readonly Dictionary<SyntaxKind, string> Operators = new()
    {
        [SyntaxKind.LessThanExpression] = "<=",
        [SyntaxKind.LessThanOrEqualExpression] = "<",
        [SyntaxKind.GreaterThanExpression] = ">=",
        [SyntaxKind.GreaterThanOrEqualExpression] = ">",
        [SyntaxKind.AddExpression] = "-",
        [SyntaxKind.SubtractExpression] = "+",
        [SyntaxKind.MultiplyExpression] = "/",
        [SyntaxKind.DivideExpression] = "*",
        [SyntaxKind.ModuloExpression] = "*",
    };

    private static readonly Dictionary<string, string> Methods = new(StringComparer.Ordinal)
    {
        ["Any"] = "All",
        ["All"] = "Any",
        ["First"] = "Last",
        ["Last"] = "First",
        ["FirstOrDefault"] = "LastOrDefault",
        ["Min"] = "Max",
        ["Max"] = "Min",
        ["OrderBy"] = "OrderByDescending",
        ["OrderByDescending"] = "OrderBy",
        ["ThenBy"] = "ThenByDescending",
        ["ThenByDescending"] = "ThenBy",
        ["Take"] = "Skip",
        ["Skip"] = "Take",
        ["Append"] = "Prepend",
        ["Prepend"] = "Append",
        ["StartsWith"] = "EndsWith",
        ["EndsWith"] = "StartsWith",
        ["IndexOf"] = "LastIndexOf",
        ["LastIndexOf"] = "IndexOf",
    };

    private static readonly HashSet<string> LeftOut = new(
        ["Distinct", "Reverse", "Trim", "TrimStart", "TrimEnd", "ToLowerInvariant"],
        StringComparer.Ordinal
    );

    /// <summary>The faults, in a fixed order.</summary>
    public static IEnumerable<Fault> Of(ExpressionSyntax node, SemanticModel model)
    {
        if (node is TypeSyntax && model.GetSymbolInfo(node).Symbol is not (ILocalSymbol or IParameterSymbol or IFieldSymbol or IPropertySymbol))
            yield break;
        var type = model.GetTypeInfo(node).Type?.SpecialType ?? SpecialType.None;
        // What a condition declares has a value only where it holds.
        if (Declares(node))
        {
            if (type == SpecialType.System_Boolean && IsCondition(node))
                yield return new Fault(AlwaysFalse, null);
            yield break;
        }
        if (
            node is BinaryExpressionSyntax binary
            && Operators.TryGetValue(node.Kind(), out var other)
            && IsNumber(model.GetTypeInfo(binary.Left).Type)
        )
            yield return new Fault($"{binary.OperatorToken.Text} to {other}", $"{binary.Left} {other} {binary.Right}");
        if (type == SpecialType.System_Boolean && IsCondition(node))
        {
            yield return new Fault(AlwaysFalse, null);
            yield return new Fault(AlwaysTrue, null);
        }
        if (node is LiteralExpressionSyntax literal)
        {
            if (node.IsKind(SyntaxKind.NumericLiteralExpression) && literal.Token.Value is int or long or double)
                yield return new Fault("one more", $"{literal} + 1");
            else if (node.IsKind(SyntaxKind.StringLiteralExpression) && !IsTable(node))
                yield return new Fault("other text", literal.Token.ValueText.Length == 0 ? "\"other\"" : "\"\"");
        }
        if (
            node is IdentifierNameSyntax
            && IsNumber(model.GetTypeInfo(node).Type)
            && model.GetSymbolInfo(node).Symbol is IFieldSymbol { IsConst: true, ContainingType.TypeKind: not TypeKind.Enum }
        )
            yield return new Fault("one more", $"{node} + 1");
        if (node.IsKind(SyntaxKind.CoalesceExpression) && ((BinaryExpressionSyntax)node).Right is not ThrowExpressionSyntax)
            yield return new Fault("only what stands behind ??", ((BinaryExpressionSyntax)node).Right.ToString());
        if (
            node is InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Name: IdentifierNameSyntax or GenericNameSyntax } access
            } call
        )
        {
            if (Methods.TryGetValue(access.Name.Identifier.ValueText, out var method))
                yield return new Fault($"{access.Name} to {method}", $"{access.Expression}.{method}{call.ArgumentList}");
            else if (LeftOut.Contains(access.Name.Identifier.ValueText))
                yield return new Fault($"without {access.Name}", access.Expression.ToString());
        }
    }

    // The parts of && and || and what ! denies are conditions themselves.
    private static bool IsCondition(ExpressionSyntax node) =>
        !node.IsKind(SyntaxKind.LogicalAndExpression)
        && !node.IsKind(SyntaxKind.LogicalOrExpression)
        && !node.IsKind(SyntaxKind.LogicalNotExpression)
        && node
            is not (
                AssignmentExpressionSyntax
                or ParenthesizedExpressionSyntax
                or LiteralExpressionSyntax
                or SwitchExpressionSyntax
                or ConditionalExpressionSyntax
            );

    /// <summary>Whether a piece of code gives names to values that others use.</summary>
    public static bool Declares(SyntaxNode node) => node.DescendantNodesAndSelf().Any(below => below is SingleVariableDesignationSyntax);

    private static bool IsNumber(ITypeSymbol? type) =>
        type?.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Double or SpecialType.System_Single
        || (
            type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable && IsNumber(nullable.TypeArguments[0])
        );

    // A word of a list is data: each has its place in a test of the list or in none.
    private static bool IsTable(SyntaxNode node) =>
        node.Ancestors()
            .TakeWhile(above => above is not (MethodDeclarationSyntax or ConstructorDeclarationSyntax))
            .Any(above => above is FieldDeclarationSyntax or PropertyDeclarationSyntax { Initializer: not null });
}
