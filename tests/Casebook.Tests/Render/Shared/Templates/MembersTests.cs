using System.Reflection;
using Casebook.Render.Shared.Templates.Compiled;
using Casebook.Render.Shared.Views;

namespace Casebook.Tests.Render.Shared.Templates;

public sealed class MembersTests
{
    [Fact]
    public void Every_value_a_view_holds_is_of_a_type_whose_reader_is_compiled_ahead_of_time()
    {
        var views = typeof(SiteView).Assembly.GetTypes().Where(type => type.Namespace == typeof(SiteView).Namespace).ToList();
        var held = views
            .SelectMany(view => view.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            .Select(property => property.PropertyType)
            .Where(type => type.IsValueType)
            .Distinct()
            .ToList();

        Assert.Contains(typeof(int), held);
        Assert.Empty(held.Except(Members.ValueTypes));
    }
}
