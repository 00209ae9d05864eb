using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Casebook.Mutation;

/// <summary>Writes all faults of a file into it, each behind its switch. What a fault would need to be compiled and cannot have is left out later.</summary>
internal sealed class Mutator(SemanticModel model, string file, string folder, IReadOnlySet<int> dropped, List<Mutant> made, int firstNumber)
    : CSharpSyntaxRewriter
{
    /// <summary>Marks what holds faults, with their numbers.</summary>
    public const string Mark = "mutants";

    private int _next = firstNumber;

    /// <summary>The first number that is free behind this file.</summary>
    public int Next => _next;

    public override SyntaxNode? Visit(SyntaxNode? node)
    {
        if (
            node
            is AttributeListSyntax
                or ParameterSyntax
                or PatternSyntax
                or SwitchLabelSyntax
                or EnumMemberDeclarationSyntax
                or TypeSyntax
                and not NameSyntax
        )
            return node;
        if (node is FieldDeclarationSyntax { Modifiers: var field } && field.Any(SyntaxKind.ConstKeyword))
            return node;
        if (node is LocalDeclarationStatementSyntax { IsConst: true } or UsingDirectiveSyntax)
            return node;
        if (node is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } })
            return node;
        var visited = base.Visit(node);
        return node switch
        {
            ExpressionSyntax expression when visited is ExpressionSyntax kept && MayStandInBrackets(expression) => WithFaults(expression, kept),
            ExpressionStatementSyntax { Expression: InvocationExpressionSyntax or AssignmentExpressionSyntax } statement
                when visited is StatementSyntax kept
                    && statement.Parent is BlockSyntax or IfStatementSyntax or ForEachStatementSyntax or ElseClauseSyntax => WithRemoval(
                statement,
                kept
            ),
            _ => visited,
        };
    }

    private static bool MayStandInBrackets(ExpressionSyntax node) =>
        node.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left != node,
            MemberAccessExpressionSyntax access => access.Name != node && node is not (NameSyntax or TypeSyntax),
            ArgumentSyntax argument => argument.RefKindKeyword.IsKind(SyntaxKind.None),
            QualifiedNameSyntax or NameColonSyntax or NameEqualsSyntax or RefExpressionSyntax or ExpressionStatementSyntax => false,
            InvocationExpressionSyntax invocation => invocation.Expression != node,
            ConditionalAccessExpressionSyntax or MemberBindingExpressionSyntax => false,
            PostfixUnaryExpressionSyntax or ObjectCreationExpressionSyntax => false,
            PrefixUnaryExpressionSyntax prefix => prefix.IsKind(SyntaxKind.LogicalNotExpression),
            _ => true,
        };

    private ExpressionSyntax WithFaults(ExpressionSyntax node, ExpressionSyntax kept)
    {
        var numbers = new List<int>();
        var result = kept;
        foreach (var fault in Faults.Of(node, model))
        {
            var number = _next++;
            if (dropped.Contains(number))
                continue;
            Add(number, node, fault.Kind, numbers);
            ExpressionSyntax isOn = SyntaxFactory.ParseExpression($"global::{MutantSwitch.TypeName}.Is({number})");
            result = SyntaxFactory.ParenthesizedExpression(
                fault.Text is { } text
                    ? SyntaxFactory.ConditionalExpression(isOn, InBrackets(SyntaxFactory.ParseExpression(text)), InBrackets(result))
                : fault.Kind == Faults.AlwaysFalse
                    ? SyntaxFactory.BinaryExpression(
                        SyntaxKind.LogicalAndExpression,
                        InBrackets(result),
                        SyntaxFactory.PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, isOn)
                    )
                : SyntaxFactory.BinaryExpression(SyntaxKind.LogicalOrExpression, InBrackets(result), isOn)
            );
        }
        return numbers.Count == 0 ? kept : Marked(result, numbers);
    }

    private StatementSyntax WithRemoval(ExpressionStatementSyntax node, StatementSyntax kept)
    {
        if (
            Faults.Declares(node)
            || node.Expression is AssignmentExpressionSyntax { Left: var left }
                && model.GetSymbolInfo(left).Symbol is ILocalSymbol or IParameterSymbol
        )
            return kept;
        var number = _next++;
        if (dropped.Contains(number))
            return kept;
        var numbers = new List<int>();
        Add(number, node, "left out", numbers);
        var isOff = SyntaxFactory.ParseExpression($"!global::{MutantSwitch.TypeName}.Is({number})");
        return Marked(SyntaxFactory.IfStatement(isOff, SyntaxFactory.Block(kept)), numbers);
    }

    private void Add(int number, SyntaxNode node, string kind, List<int> numbers)
    {
        numbers.Add(number);
        var line = node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
        var words = string.Join(' ', node.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        made.Add(new Mutant(number, file, line, kind, words.Length > 110 ? words[..110] + " ..." : words, folder));
    }

    private static ParenthesizedExpressionSyntax InBrackets(ExpressionSyntax expression) => SyntaxFactory.ParenthesizedExpression(expression);

    private static T Marked<T>(T node, List<int> numbers)
        where T : SyntaxNode => node.WithAdditionalAnnotations(new SyntaxAnnotation(Mark, string.Join(' ', numbers)));
}
