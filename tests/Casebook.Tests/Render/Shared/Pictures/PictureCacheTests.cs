namespace Casebook.Tests.Render.Shared.Pictures;

/// <summary>Finished pictures are kept between builds, and never trusted blindly.</summary>
public sealed class PictureCacheTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("casebook-pictures-").FullName;

    private PictureSite Site() =>
        new PictureSite("![Something made up](hand.jpg)") { CacheFolder = _folder }.With(
            "content/cases/made-up/hand.jpg",
            MadePictures.Jpeg(600, 300)
        );

    private string[] Kept => Directory.GetFiles(_folder, "*", SearchOption.AllDirectories);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_finished_picture_is_kept_and_used_again()
    {
        var first = Site().Pictures();
        Assert.Equal(first.Count, Kept.Length);
        var stamps = Kept.Select(File.GetLastWriteTimeUtc).ToArray();
        var second = Site().Pictures();
        Assert.All(first, form => Assert.Equal(form.Value, second[form.Key]));
        Assert.Equal(stamps, Kept.Select(File.GetLastWriteTimeUtc));
    }

    [Fact]
    public void A_damaged_file_in_the_cache_is_made_anew()
    {
        var first = Site().Pictures();
        foreach (var path in Kept)
        {
            var bytes = File.ReadAllBytes(path);
            bytes[^1] ^= 1;
            File.WriteAllBytes(path, bytes);
        }
        Assert.All(Site().Pictures(), form => Assert.Equal(first[form.Key], form.Value));
    }

    [Fact]
    public void A_damaged_picture_is_reported_by_every_build()
    {
        PictureSite Damaged() =>
            new PictureSite("![Something made up](hand.jpg)") { CacheFolder = _folder }.With(
                "content/cases/made-up/hand.jpg",
                MadePictures.Truncated(600, 400)
            );
        Assert.NotEmpty(Damaged().Problems());
        Assert.NotEmpty(Damaged().Problems());
    }

    [Fact]
    public void A_cache_that_cannot_be_written_is_done_without()
    {
        var blocked = Path.Combine(_folder, "file");
        File.WriteAllText(blocked, "");
        var site = new PictureSite("![Something made up](hand.jpg)") { CacheFolder = blocked }.With(
            "content/cases/made-up/hand.jpg",
            MadePictures.Jpeg(600, 300)
        );
        Assert.NotEmpty(site.Pictures());
    }
}
