using System.Collections.Immutable;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;
using Casebook.Files;

namespace Casebook.Parse.Casebooks;

/// <summary>Reads what <c>casebook federate</c> kept of other casebooks; what cannot be used is reported and left out.</summary>
internal static class ListingParser
{
    /// <summary>The casebooks that the settings name.</summary>
    public static ImmutableArray<CasebookListing> Read(ImmutableArray<SourceText> files, SiteConfig config, DiagnosticBag problems)
    {
        var listings = ImmutableArray.CreateBuilder<CasebookListing>();
        foreach (var file in files)
        {
            if (ListingFormat.Read(file.Text, out var fault) is not { } listing)
                problems.Add(ParseProblems.UnreadableListing(file.At(0, 0), fault));
            else if (!config.Casebooks.Contains(listing.Url))
                problems.Add(ParseProblems.UnnamedListing(file.At(0, 0), listing.Url));
            else
                listings.Add(listing);
        }
        foreach (var missing in config.Casebooks.Except(listings.Select(listing => listing.Url), StringComparer.Ordinal))
            problems.Add(ParseProblems.NoListing(missing));
        return listings.DrainToImmutable();
    }
}
