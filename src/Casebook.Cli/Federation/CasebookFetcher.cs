using System.Buffers;
using Casebook.Cli.Lookups;
using Casebook.Domain;
using Casebook.Parse.Casebooks;

namespace Casebook.Cli.Federation;

/// <summary>Fetches what another casebook lists (<c>casebook.json</c> and the parts it names) and makes one file of it.</summary>
internal static class CasebookFetcher
{
    /// <summary>The whole listing; null, with what is wrong, when it could not be had.</summary>
    /// <param name="server">The door to the network.</param>
    /// <param name="address">Where the casebook is, as the settings name it, without the slash at the end.</param>
    /// <param name="problem">A sentence for whoever asked; empty when it was had.</param>
    public static CasebookListing? Fetch(LookupServer server, string address, out string problem)
    {
        if (Read(server, address, "casebook.json", out problem) is not { } whole)
            return null;
        var (terms, works, cases) = (whole.Terms.ToBuilder(), whole.Works.ToBuilder(), whole.Cases.ToBuilder());
        foreach (var part in whole.Parts)
        {
            if (Read(server, address, part, out problem) is not { } more)
                return null;
            terms.AddRange(more.Terms);
            works.AddRange(more.Works);
            cases.AddRange(more.Cases);
            if (Math.Max(terms.Count, Math.Max(works.Count, cases.Count)) <= ListingFormat.MaxEntries)
                continue;
            problem = $"{address} lists more than {ListingFormat.MaxEntries} entries of one kind, which is more than this program takes.";
            return null;
        }
        // Where it was found counts, not where it says it is.
        return whole with
        {
            Url = address,
            Parts = [],
            Terms = terms.DrainToImmutable(),
            Works = works.DrainToImmutable(),
            Cases = cases.DrainToImmutable(),
        };
    }

    /// <summary>The name of its file: the address in letters, digits and hyphens.</summary>
    public static string FileName(string address) =>
        FoldedText.Slug(address[(address.IndexOf("//", StringComparison.Ordinal) + 2)..]) + ".json";

    /// <summary>The bytes to keep.</summary>
    public static byte[] Bytes(CasebookListing listing)
    {
        var output = new ArrayBufferWriter<byte>();
        ListingFormat.Write(output, listing);
        return output.WrittenSpan.ToArray();
    }

    private static CasebookListing? Read(LookupServer server, string address, string file, out string problem)
    {
        var answer = server.Get(new Uri($"{address}/{file}"));
        problem = answer.Problem;
        if (answer.Text is not { } text)
            return null;
        var listing = ListingFormat.Read(text, out var fault);
        if (listing is null)
            problem = $"What {address}/{file} answers cannot be used: {fault}.";
        return listing;
    }
}
