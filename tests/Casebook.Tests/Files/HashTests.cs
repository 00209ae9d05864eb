using System.Security.Cryptography;
using Casebook.Files;
using Casebook.Render.Outputs.Study.Decks;
using CsCheck;

namespace Casebook.Tests.Files;

public sealed class HashTests
{
    [Fact]
    public void Hashes_are_those_of_the_standard() =>
        Gen
            .Byte.Array[0, 300]
            .Sample(bytes =>
            {
                Assert.Equal(SHA256.HashData(bytes), Sha256.Of(bytes));
#pragma warning disable CA5350 // Compared with; nothing is protected by it.
                Assert.Equal(SHA1.HashData(bytes), Sha1.Of(bytes));
#pragma warning restore CA5350
            });

    [Fact]
    public void It_does_not_matter_in_what_pieces_bytes_come() =>
        Gen
            .Byte.Array[0, 100]
            .Array[0, 8]
            .Sample(pieces =>
            {
                var hash = new Sha256();
                foreach (var piece in pieces)
                    hash.Append(piece);
                Assert.Equal(SHA256.HashData([.. pieces.SelectMany(piece => piece)]), hash.Finish());
            });

    [Theory]
    [InlineData(55)]
    [InlineData(56)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(119)]
    [InlineData(120)]
    [InlineData(1_000_000)]
    public void The_padding_is_right_where_a_block_ends(int length)
    {
        var bytes = new byte[length];
        Assert.Equal(SHA256.HashData(bytes), Sha256.Of(bytes));
    }
}
